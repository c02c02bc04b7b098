"""What is said of a server that keeps the records: where they are, its clock, its replicas, its room, our rights."""

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

if TYPE_CHECKING:
    from frontdesk.database.postgres.server_state import Followers, ServerState

CLOCKS_APART = timedelta(minutes=1)
FAR_BEHIND = timedelta(minutes=1)
Finding = tuple[str, str, str]
"""What was looked at, its verdict, and a sentence (checks.py)."""


def of_server(session: Session, *, writable: bool) -> Iterator[Finding]:
    """Everything that is looked at, in a fixed order."""
    from frontdesk.database.postgres.server_state import state_of  # few records are on a server

    state = state_of(session.connection())
    yield "place", "ok", f"Schema {state.schema} of the database {state.database}, PostgreSQL {state.version}."
    yield _clocks(state)
    yield _replicas(state)
    yield _room(state)
    yield _rights(state, writable=writable)


def _clocks(state: "ServerState") -> Finding:
    apart = abs(state.clock_apart)
    if apart > CLOCKS_APART:
        way = "ahead of" if state.clock_apart > timedelta(0) else "behind"
        says = f"The server's clock is {_said(apart)} {way} this machine's, by which acts are timed. Set the wrong one."
        return "clocks", "warning", says
    return "clocks", "ok", "The clocks of the server and of this machine agree."


def _replicas(state: "ServerState") -> Finding:
    if state.behind is None:
        return _followers(state.followers)
    verdict = "warning" if state.behind > FAR_BEHIND else "ok"
    return "replica", verdict, f"This is a replica, {_said(state.behind)} behind: it can be read, and no act is done."


def _followers(followers: "Followers") -> Finding:
    if not followers.number:
        return "replica", "ok", "No replica follows."
    counted = f"{followers.number} {'replica follows' if followers.number == 1 else 'replicas follow'}"
    if followers.seen < followers.number:
        says = f"{counted}; how far behind is told to no ordinary role: GRANT pg_monitor to this one to see it."
        return "replica", "ok", says
    verdict = "warning" if followers.behind > FAR_BEHIND else "ok"
    return "replica", verdict, f"{counted}, at most {_said(followers.behind)} behind."


def _room(state: "ServerState") -> Finding:
    size = f"The database takes {state.database_bytes // 1024**2} MiB."
    return "space", "ok", f"{size} How much is free no server tells: ask whoever runs it."


def _rights(state: "ServerState", *, writable: bool) -> Finding:
    if state.behind is not None:
        return "permissions", "wrong", "A replica takes no acts: they are done where it follows."
    if not writable:
        return "permissions", "wrong", "This role may read the records but not write them."
    if state.lacked:
        says = f"This role lacks rights to {', '.join(state.lacked)}: grant them as docs/postgres.md says."
        return "permissions", "wrong", says
    if state.superuser:
        says = "No right binds this role, a superuser. Let the desks act by one that is none (docs/postgres.md)."
        return "permissions", "warning", says
    if state.rewrites:
        return "permissions", "warning", "This role may change the journal. REVOKE UPDATE, DELETE ON journal from it."
    return "permissions", "ok", "This role may do what acts do, and change nothing of the journal."


def _said(length: timedelta) -> str:
    seconds = round(length.total_seconds())
    return f"{seconds} s" if seconds < 120 else f"{seconds // 60} min"
