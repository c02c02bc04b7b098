"""The records of one place: making them, opening them with care, and the two ways into them, reading and writing."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from frontdesk import models
from frontdesk.database import migrations
from frontdesk.database.engine import BUSY_SECONDS
from frontdesk.database.keepers import keeper_of
from frontdesk.database.places import Place
from frontdesk.database.recorder import Recorder
from frontdesk.errors import (
    AnswerLost,
    Busy,
    KeyUnusable,
    Notice,
    NotRecords,
    ReadOnlyRecords,
    ServerAway,
    Unusable,
)

FILE = "frontdesk.db"
KEY_FILE = "FRONTDESK_KEY_FILE"
"""What names the file of the key that seals entries; the key is never beside the records."""
PRIVATE_UMASK = 0o077


class Records:
    """Open records. Sessions of acts hold the write lock; sessions that only read hold none."""

    def __init__(self, place: Place, *, private: bool = False) -> None:
        """With ``private`` they are still being made, and nobody misses them if they are lost half-way."""
        self.place = place
        self.keeper = keeper_of(place)
        self._private = private
        self._reading = self.keeper.reading_engine()
        self._writing: Engine | None = None

    @cached_property
    def writable(self) -> bool:
        """Whether this user may write them, as far as that was known when it was first asked."""
        return self.keeper.writable

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session for reading, which sees one state of the records."""
        with self.keeper.faults(), Session(self._reading, autoflush=False) as session:
            self.keeper.begin(session)
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session with the write lock, committed at the end, rolled back whole on any error.

        Raises Busy; ServerAway where nothing of it was written, and AnswerLost where that is not known.
        """
        if not self.writable:
            raise ReadOnlyRecords(path=str(self.place))
        models.every()  # an act may write rows of any, and those that are referred to must be known
        with self.keeper.faults(), Session(self._writer, expire_on_commit=False) as session:
            recorder = Recorder(session, self.keeper.rows_written)
            session.info["key"] = self._key_at_hand()
            self.keeper.begin(session)
            yield session
            self._commit(session, recorder)
            if recorder.newest:
                self.keeper.tell()

    def _commit(self, session: Session, recorder: Recorder) -> None:
        """Commit, and where nothing is heard of it ask what became of it."""
        try:
            with self.keeper.faults():
                session.commit()
        except ServerAway as away:
            if recorder.newest is None or not self.was_kept(AnswerLost(recorder.newest, away)):
                raise

    def was_kept(self, lost: AnswerLost) -> bool:
        """Whether what nothing was heard of was written. Raises it again while that cannot be told."""
        try:
            return self.keeper.was_kept(*lost.entry)
        except (Busy, Unusable) as why:
            raise lost from why

    @contextmanager
    def beside(self, patience: float = BUSY_SECONDS) -> Iterator[Session]:
        """The same for the tables beside the record: no act, so no mapped row can be written.

        It waits at most ``patience`` seconds for the lock. Raises Busy.
        """
        if not self.writable:
            raise ReadOnlyRecords(path=str(self.place))
        writer = self._writer.execution_options(patience=patience)
        with self.keeper.faults(), Session(writer) as session:
            self.keeper.begin(session)
            yield session
            session.commit()

    @cached_property
    def key(self) -> bytes | None:
        """The key that seals entries; None where no file of one is named. Raises KeyUnusable."""
        if not os.environ.get(KEY_FILE):
            return None
        from frontdesk.database.seals import key_in  # few sites have one: no start waits for it

        return key_in(Path(os.environ[KEY_FILE]))

    def _key_at_hand(self) -> bytes | None:
        """The same; None where it cannot be used: a desk goes on without, and verifying says which entries lack it."""
        try:
            return self.key
        except KeyUnusable:
            return None

    @property
    def _writer(self) -> Engine:
        if self._writing is None:
            self._writing = self.keeper.writing_engine(durable=not self._private)
        return self._writing

    def close(self) -> None:
        """Give every connection back."""
        self._reading.dispose()
        self.keeper.close()
        if self._writing is not None:
            self._writing.dispose()

    @property
    def revision(self) -> str:
        """The revision they have. Raises NotRecords, NewerRecords."""
        with self.reading() as session:
            return self.keeper.revision(session.connection())


def make(place: Place) -> None:
    """New empty records at HEAD, private to this user."""
    os.umask(os.umask(PRIVATE_UMASK) | PRIVATE_UMASK)
    keeper = keeper_of(place)
    with keeper.faults():
        keeper.make()


def open_records(place: Place) -> Records:
    """Open the records of a place, brought to HEAD if they are older. Raises an Unusable that says what is wrong."""
    os.umask(os.umask(PRIVATE_UMASK) | PRIVATE_UMASK)
    with (keeper := keeper_of(place)).faults():
        records, found = _known(place)
        with _closed_where_refused(records):
            if found != migrations.HEAD:
                keeper.upgrade()
            if records.writable:
                keeper.settle()
    return records


def open_current(place: Place) -> Records:
    """Open the records of a place without a change to anything of them. Raises an Unusable, also where it is older."""
    with keeper_of(place).faults():
        records, found = _known(place)
    if found != migrations.HEAD:
        records.close()
        raise NotRecords(path=str(place), why=f"it is of revision {found}")
    return records


def look_over(place: Place) -> None:
    """Raises an Unusable unless a place holds records that this program can read or bring to HEAD."""
    os.umask(os.umask(PRIVATE_UMASK) | PRIVATE_UMASK)
    with keeper_of(place).faults():
        records, _ = _known(place)
        records.close()


def _known(place: Place) -> tuple[Records, str]:
    """The records of a place, and the revision they have; closed again where that cannot be known."""
    keeper_of(place).look_at()
    records = Records(place)
    with _closed_where_refused(records):
        return records, records.revision


@contextmanager
def _closed_where_refused(records: Records) -> Iterator[None]:
    """Give back what they hold where they turn out to be of no use."""
    try:
        yield
    except Notice:
        records.close()
        raise


def open_private(place: Place) -> Records:
    """Open records still being made: written as fast as can be, and made durable when they get their name."""
    return Records(place, private=True)
