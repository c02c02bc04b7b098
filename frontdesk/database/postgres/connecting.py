"""Connections to the server: the engines over them, and the lock that an act takes first."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeAlias, cast

import psycopg
from psycopg import sql
from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.orm import Session

from frontdesk.database.engine import BUSY_SECONDS
from frontdesk.database.keepers import JournalEnds
from frontdesk.database.places import Server
from frontdesk.database.postgres import dialect
from frontdesk.database.postgres.counted import COUNTED
from frontdesk.database.postgres.line import UNCOMPILED, Line, SilentServer, here_is
from frontdesk.errors import Busy

Raw: TypeAlias = Line
IDLE_SECONDS = 60
"""How long a transaction that holds the lock may do nothing before the server ends it: whoever held it hangs."""
LOOKS_AFTER_DESKS = " SET tcp_keepalives_idle TO 5; SET tcp_keepalives_interval TO 2; SET tcp_keepalives_count TO 3"
"""The server looks after the line as the desk does (line.py): a desk whose machine is gone holds no lock for long."""
LOCK = "LOCK TABLE site IN SHARE UPDATE EXCLUSIVE MODE"
"""One writer of a site's chain at a time, whatever the site's schema is called meanwhile.

It keeps nobody from reading, and only who may write the site can take it: an advisory lock anybody in the database can.
"""
AT_BEGIN, PLANNED = "rows written at begin", "the count is planned"


def connected(server: Server, *, reads: bool = False) -> Raw:
    """A connection of its own, each statement of which is committed at once. Raises psycopg.OperationalError."""
    raw = Line.opened(server.url)
    told = raw.execute(
        sql.SQL(
            "SET " + UNCOMPILED + "; SET search_path TO {site}; SET idle_in_transaction_session_timeout TO {idle};"
            " SET default_transaction_read_only TO {reads}; SET standard_conforming_strings TO on;"
            " SET plan_cache_mode TO {plans};" + LOOKS_AFTER_DESKS + "; SELECT pg_backend_pid()"
        ).format(
            site=sql.Identifier(server.site),
            idle=sql.Literal(0 if reads else IDLE_SECONDS * 1000),
            reads=sql.SQL("on" if reads else "off"),
            plans=sql.SQL("auto" if reads else "force_generic_plan"),
        )
    )
    while told.nextset():
        pass
    raw.pooled = _number(told) != raw.info.backend_pid
    return raw


def reading_engine(server: Server) -> Engine:
    """An engine for reading: each transaction sees one state of the records, and takes no lock."""
    engine = _engine(server, reads=True)
    begin = f"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; {here_is(server)}"
    event.listen(engine, "begin", lambda each: begun(each, begin, prepare=False))
    return engine


def writing_engine(server: Server) -> Engine:
    """An engine for acts: each transaction takes the site's lock before it reads, or raises Busy after a while."""
    engine = _engine(server, reads=False)
    here = here_is(server)
    event.listen(engine, "begin", lambda each: take_lock(each, here))
    return engine


def take_lock(connection: Connection, here: str) -> None:
    """Begin with the site's lock held, in one message: what is asked then has a snapshot that is younger than the lock.

    The rows that this connection wrote before are counted in the same message.
    """
    patience = float(connection.get_execution_options().get("patience", BUSY_SECONDS))
    begin = f"BEGIN READ WRITE; {here}; SET LOCAL lock_timeout TO {max(1, round(1000 * patience))}; {LOCK}; "
    try:
        if driver_of(connection).pooled:
            cursor = begun(connection, begin + COUNTED, prepare=False)
        else:
            cursor = _with_plan(connection, f"{begin}EXECUTE counted")
    except psycopg.errors.LockNotAvailable:
        driver_of(connection).rollback()
        raise Busy from None
    while cursor.nextset():
        pass
    connection.info[AT_BEGIN] = _number(cursor)


def _with_plan(connection: Connection, begin: str) -> psycopg.Cursor[tuple[Any, ...]]:
    """Send the message, which counts by a plan that is kept: made anew where the driver, as it rolled an act back, let
    go of all.
    """
    if PLANNED in connection.info:
        try:
            return begun(connection, begin, prepare=False)
        except psycopg.errors.InvalidSqlStatementName:
            driver_of(connection).rollback()
    begun(connection, f"PREPARE counted AS {COUNTED}", prepare=False)
    connection.info[PLANNED] = True
    return begun(connection, begin, prepare=False)


def begun(connection: Connection, message: str, prepare: bool | None = None) -> psycopg.Cursor[tuple[Any, ...]]:
    """Send a message with which a transaction begins. A connection that was broken meanwhile is not kept."""
    raw = driver_of(connection)
    try:
        return raw.execute(message, prepare=prepare)
    except psycopg.OperationalError as broken:
        if raw.closed:
            connection.invalidate(broken)
        raise


def begin(session: Session) -> None:
    """Begin its transaction; on a new connection where the kept one was broken since it was last used.

    Nothing was asked of that one yet, so nothing is done twice. Raises psycopg.Error, Busy.
    """
    try:
        session.connection()
    except SilentServer:
        _forget_connections(session)
        raise
    except psycopg.OperationalError:
        _forget_connections(session)
        session.connection()


def _forget_connections(session: Session) -> None:
    """Those that are kept are no younger than the broken one."""
    engine = session.get_bind()
    assert isinstance(engine, Engine)
    engine.dispose()


@contextmanager
def planned_anew(session: Session) -> Iterator[None]:
    """What is asked meanwhile by a session that writes is planned each time; then plans are kept again."""
    raw = driver_of(session.connection())
    raw.execute("SET LOCAL plan_cache_mode TO force_custom_plan")
    yield
    raw.execute("SET LOCAL plan_cache_mode TO force_generic_plan")


def rows_written(connection: Connection) -> int | None:
    """How many rows this connection wrote; as it began the server has told it already. None where it counts none."""
    known = connection.info.pop(AT_BEGIN, None)
    raw = driver_of(connection)
    number = _number(raw.execute(COUNTED, prepare=not raw.pooled)) if known is None else int(known)
    return None if number < 0 else number


def counts(connection: Connection) -> bool:
    """Whether the server counts what is written."""
    return bool(_number(driver_of(connection).execute("SELECT (current_setting('track_counts') = 'on')::int")))


@contextmanager
def journal_ends(server: Server) -> Iterator[JournalEnds]:
    """Opens a connection of its own, and closes it at the end. Where the journal ends tells also who wrote."""
    raw = connected(server, reads=True)

    def position() -> int:
        return _number(asked(raw, server, "SELECT coalesce(max(seq), 0) FROM journal"))

    try:
        yield JournalEnds(position, position)
    finally:
        raw.close()


def asked(raw: Raw, server: Server, question: str) -> psycopg.Cursor[tuple[Any, ...]]:
    """What answers a question that is asked in no transaction: a pooler may give it to any of its connections."""
    if not raw.pooled:
        return raw.execute(question.encode())
    cursor = raw.execute(f"{here_is(server)}; {question}".encode(), prepare=False)
    while cursor.nextset():
        pass
    return cursor


def driver_of(connection: Connection) -> Raw:
    """The driver's own connection: a statement run on it costs a part of one that goes through SQLAlchemy."""
    return cast(Raw, connection.connection.driver_connection)


def _number(cursor: psycopg.Cursor[tuple[Any, ...]]) -> int:
    row = cursor.fetchone()
    return int(row[0]) if row else 0


def _engine(server: Server, *, reads: bool) -> Engine:
    def connect() -> Raw:
        raw = connected(server, reads=reads)
        if raw.pooled:
            raw.prepare_threshold = None
        elif not reads:
            raw.prepare_threshold = 1  # what an act asks is planned for longer than it is answered
        return raw

    return create_engine(
        URL.create(dialect.NAME.replace(".", "+")),
        creator=cast(Callable[[], Any], connect),
        paramstyle="format",
        pool_size=3,
        max_overflow=0,
        pool_timeout=60,
        use_native_hstore=False,
        hide_parameters=True,
    )
