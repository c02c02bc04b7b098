"""Looking the records over: the file, the journal, the clock, imports, space, permissions, backups."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from frontdesk import later_queries
from frontdesk.database import migrations
from frontdesk.database.places import beside
from frontdesk.database.records import Records
from frontdesk.desk.journal import history
from frontdesk.desk.journal.verify import verify
from frontdesk.desk.program.the_site import today
from frontdesk.desk.server_checks import of_server
from frontdesk.errors import DoesNotHold, KeyUnusable
from frontdesk.models import CensusRun
from frontdesk.rules.names import display

ENOUGH_SPACE = 50 * 1024 * 1024
CLOCK_SLACK = timedelta(minutes=2)
GROUP, OTHERS = 0o070, 0o007
"""The rights of the second account that works on the records, and of everybody else on the machine."""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One thing that was looked at, whether it is ``ok``, a ``warning`` or ``wrong`` (exit code 3), and a sentence."""

    what: str
    verdict: str
    says: str


def check(records: Records, now: datetime) -> list[CheckResult]:
    """Everything that is looked at, in a fixed order. ``now`` is the instant on the records' clock."""
    key, of_key = _key(records)
    with records.reading() as session:
        findings = [
            _integrity(records, session),
            _journal(session, key),
            _schema(session),
            _clock(session, now),
            *_imports(session),
            *_plans(session, today(session, now)),
        ]
        of_place = list(_of_place(records, session))
    return [*findings, *of_key, *of_place, _backup(beside(records.place))]


def _of_place(records: Records, session: Session) -> Iterator[CheckResult]:
    """Of a file, how much room is beside it and who may read it; of a server, what it tells of itself."""
    if isinstance(records.place, Path):
        yield _space(records.place)
        yield _permissions(records, records.place)
    else:
        yield from (CheckResult(*each) for each in of_server(session, writable=records.writable))


def _integrity(records: Records, session: Session) -> CheckResult:
    why, is_file = records.keeper.damage(session.connection()), isinstance(records.place, Path)
    if why and is_file:
        return CheckResult("integrity", "wrong", f"The file is damaged: {why}. Keep it, and restore the newest backup.")
    if why:
        return CheckResult("integrity", "wrong", f"No act can be done: {why}. Ask whoever runs the server.")
    return CheckResult("integrity", "ok", "The file is whole." if is_file else "The server counts what is written.")


def _key(records: Records) -> tuple[bytes | None, list[CheckResult]]:
    """The key that seals entries, and what is to be said of its file, where one is named."""
    try:
        key = records.key
    except KeyUnusable as found:
        return None, [CheckResult("key", "wrong", str(found.sentence.format(**found.values)))]
    return key, [CheckResult("key", "ok", "Entries are sealed.")] if key else []


def _journal(session: Session, key: bytes | None) -> CheckResult:
    try:
        number = verify(session, key)
    except DoesNotHold as found:
        return CheckResult("journal", "wrong", str(found.values["why"]))
    return CheckResult("journal", "ok", f"{number} entries, and the records are what they say.")


def _schema(session: Session) -> CheckResult:
    revision = session.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    if revision != migrations.HEAD:
        says = f"The records are of revision {revision}, this program wants {migrations.HEAD}."
        return CheckResult("schema", "wrong", says)
    return CheckResult("schema", "ok", f"Revision {revision}.")


def _clock(session: Session, now: datetime) -> CheckResult:
    last = history.recorded_last(session)
    if last and last > now + CLOCK_SLACK:
        return CheckResult(
            "clock", "wrong", "The newest entry is later than now: this machine's clock is behind. Set it."
        )
    return CheckResult("clock", "ok", "The clock is not behind the journal.")


def _imports(session: Session) -> Iterator[CheckResult]:
    """Imports that stopped midway and were not followed by a whole one."""
    whole = select(func.max(CensusRun.id)).where(CensusRun.finished_at.is_not(None)).scalar_subquery()
    for run in session.scalars(select(CensusRun).where(CensusRun.id > func.coalesce(whole, 0))):
        came = f"Census import {run.id} stopped after {run.rows_done} of {run.rows_total} rows."
        yield CheckResult("import", "warning", f"{came} Read the same file again.")


def _plans(session: Session, day: date) -> Iterator[CheckResult]:
    """People planned in a group or block that the program no longer has."""
    for first, last, used, mrn, group, block in session.execute(*later_queries.plans_that_lead_nowhere(day)):
        planned = (
            f"{display(first, last, used)} @{mrn} is planned in {group} of {block}, which is no longer in the program."
        )
        yield CheckResult("plan", "warning", f"{planned} Give them another plan.")


def _space(path: Path) -> CheckResult:
    free = shutil.disk_usage(path.parent).free
    if free < ENOUGH_SPACE:
        return CheckResult("space", "wrong", f"Only {free // 1024} KiB are free beside the records. Make room.")
    return CheckResult("space", "ok", f"{free // 1024**2} MiB are free.")


def _permissions(records: Records, path: Path) -> CheckResult:
    if not records.writable:
        return CheckResult("permissions", "wrong", "This user may read the records but not write them.")
    mode = path.stat().st_mode
    if mode & OTHERS and path.parent.stat().st_mode & OTHERS:
        says = f"Anybody on this machine may read {path}. Take that right away: chmod o= {path}"
        return CheckResult("permissions", "warning", says)
    if mode & GROUP:
        says = f"This user and whoever is in the group {_group(path)} may read the records."
        return CheckResult("permissions", "ok", says)
    return CheckResult("permissions", "ok", "Only this user may read the records.")


def _group(path: Path) -> str:
    try:
        return path.group()
    except KeyError:  # a group that the system has no name for
        return str(path.stat().st_gid)


def _backup(folder: Path) -> CheckResult:
    copies = sorted(each for end in ("db", "db.age") for each in (folder / "backups").glob(f"frontdesk-*.{end}"))
    if not copies:
        says = "None lies in backups, beside the records. Make one with “frontdesk backup”; others are not looked for."
        return CheckResult("backup", "warning", says)
    return CheckResult("backup", "ok", f"The newest backup is {copies[-1].name}.")
