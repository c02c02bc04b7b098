"""A day is signed, or its signature no longer stands."""

import json

from frontdesk import later_queries, queries
from frontdesk.acts import Sign
from frontdesk.database import backup, driver
from frontdesk.database.places import Place, beside
from frontdesk.database.records import Records
from frontdesk.desk.answers import boards, review, signatures
from frontdesk.desk.answers.lists import DayReport, WritesReport
from frontdesk.desk.answers.roster import read_people
from frontdesk.desk.answers.site_settings import site_settings
from frontdesk.desk.answers.unfinished import unfinished
from frontdesk.desk.journal import digests, entries
from frontdesk.desk.program.ended_day import keep, keep_newcomers
from frontdesk.desk.program.program_day import opened
from frontdesk.desk.program.the_site import the_site
from frontdesk.desk.writing import Writing
from frontdesk.errors import (
    AlreadySigned,
    DaySigned,
    Defect,
    NameNeeded,
    NoBackup,
    NotSigned,
    Unusable,
)
from frontdesk.models import SignOff
from frontdesk.rules.clean_text import clean
from frontdesk.rules.day.confirmed import is_full
from frontdesk.rules.names import fold
from frontdesk.shapes.board import Board
from frontdesk.shapes.done import Done, Said
from frontdesk.shapes.reviewed_day import Question, Signature


def sign(writing: Writing, act: Sign, place: Place, writes: WritesReport | None) -> None:
    """Keep the day and its report as they are, under a full name. ``place`` is that of the records.

    Raises NameNeeded, AlreadySigned, QuestionsOpen, DayRuns, DayPeopled, NoBackup.
    """
    if writes is None:
        raise Defect("whoever opens the desk must say how a report is written")
    name = _signer(writing, clean(act.name or writing.by))
    if signed := signatures.signature_of(writing.records, writing.today):
        raise AlreadySigned(day=writing.today, by=signed.by, at=signed.at)
    board = board_now(writing)
    if why := unfinished(writing.program, board, questions_now(writing, board), writing.now):
        raise why
    if not writing.site.sign_without_backup:
        _back_up_first(place)
    _keep(writing)
    _write_down(writing, name, board_now(writing), writes)


def _signer(writing: Writing, name: str) -> str:
    """By which name it is signed: who signed in signs by their own. Raises NameNeeded."""
    if writing.actor.signed_in and fold(name) != fold(writing.by):
        raise NameNeeded(text=NameNeeded.ITS_OWN)
    if not is_full(name):
        raise NameNeeded(text=NameNeeded.WHO_SIGNS)
    return writing.by if writing.actor.signed_in else name


def reopen(writing: Writing) -> None:
    """The signature no longer stands; what was written under it stays. Raises NotSigned, DaySigned without a reason."""
    row = writing.records.scalars(*later_queries.sign_off_of(writing.today)).first()
    if row is None:
        raise NotSigned(day=writing.today)
    if not writing.because:
        raise DaySigned(day=writing.today)
    row.reopened_at, row.reopened_by, row.reopened_because = writing.now, writing.by, writing.because


def board_now(writing: Writing) -> Board:
    """The day as it stands under the lock."""
    program, position = writing.program, entries.end_of(writing.records).seq
    settings = site_settings(writing.records, writing.site, program)
    return boards.whole(writing.records, settings, program, writing.actor, writing.now, position, boards.NOBODY)


def questions_now(writing: Writing, board: Board) -> tuple[Question, ...]:
    """What is open on it."""
    return review.open_questions(writing.records, board, writing.day_id, writing.now)


def _keep(writing: Writing) -> None:
    """Keep everybody with the day as they are; of a day that ended, who was written down on it since then."""
    record = writing.records.scalars(*queries.day_of(writing.today)).one()
    people, _ = read_people(writing.records, writing.program, writing.actor.role, writing.now)
    if record.kept_at:
        keep_newcomers(writing.records, record, people)
    else:
        keep(writing.records, record, people)
        record.kept_at = writing.now
    writing.records.flush()
    writing.program_days[writing.today] = opened(writing.records, record)


def _write_down(writing: Writing, name: str, board: Board, writes: WritesReport) -> None:
    session, day, up_to = writing.records, writing.today, entries.end_of(writing.records).seq
    digest = digests.day_digest(session, day, up_to)
    signature = Signature(name, writing.now, up_to + 1, digest, writing.actor.signed_in)
    before = signatures.amendments(session, board, writing.day_id)
    accepted = signatures.accepted_on(session, board, writing.day_id)
    people = tuple(board.people[key] for key in board.order)
    report = writes(DayReport(day, board.site, writing.now, board, people, (), accepted, signature))
    session.add(
        SignOff(
            day=day,
            report=report.said,
            locale=board.site.locale,
            zone=board.site.zone,
            spoken=json.dumps(report.spoken, ensure_ascii=False),
            digest=digest,
            up_to=up_to,
            amendments=len(before),
            by=signature.by,
            role=writing.actor.role.value,
            signed_in=signature.signed_in,
            at=writing.now,
        )
    )


def _back_up_first(place: Place) -> None:
    """Where the site signs nothing without a backup it is made before the act is on disk."""
    if why := _backed_up(place):
        raise NoBackup(why=why)


def backed_up_after(records: Records, done: Done) -> Done:
    """The answer to a signature that is on disk, whose backup is made now unless it was made before.

    Where that cannot be written the answer says so; the signature stands.
    """
    with records.reading() as session:
        was_made_before = not the_site(session).sign_without_backup
    why = "" if was_made_before else _backed_up(records.place)
    return done._replace(said=Said("sign:no-backup", {"said": done.said, "why": why})) if why else done


def _backed_up(place: Place) -> str:
    """Make a verified copy in ``backups`` beside the records. Returns why that could not be done, or nothing."""
    try:
        backup.back_up(place, beside(place) / "backups")
    except (OSError, driver.DatabaseError, Unusable) as error:
        return getattr(error, "strerror", None) or str(error)
    return ""
