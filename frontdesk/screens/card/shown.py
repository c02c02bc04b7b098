"""How a card is set: its parts side by side at 120 columns, one after the other at 80. Pure."""

from collections.abc import Iterator
from datetime import datetime
from itertools import zip_longest
from typing import NamedTuple

from rich.cells import cell_len

from frontdesk.shapes.board import Board
from frontdesk.shapes.card import Card, CardNote
from frontdesk.shapes.day_program import BlockOfDay, GroupOfDay
from frontdesk.shapes.earned import Earned
from frontdesk.shapes.people import CAME, Person, State
from frontdesk.texts import card_words as words
from frontdesk.texts.desk_note_words import FOR_THE_DESK, FOR_THE_DESK_HINT, noted_by
from frontdesk.texts.groups import seats_words
from frontdesk.texts.minutes_words import countable_today, given_words, why_words
from frontdesk.texts.plain_letters import drawn_plain
from frontdesk.texts.voice import Voice
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import BLANK, MARGIN, Piece, PieceRow
from frontdesk.widgets.rows_of_words import text_rows

WIDE = 118
LEFT_END, RIGHT_AT, RIGHT_END = 70, 74, 118
TIME_END, BLOCK_AT, ROOM_AT, EVENT_AT = 7, 9, 27, 50
PLAN_APART = 18
STATE_APART = 3
LONGEST_NOTE_ROWS = 20
"""More than any note takes, and words of one letter leave none out."""
PAST_AT = 13
CLOCK_END, SENTENCE_AT = 9, 11
QUIET_KINDS = ("break", "open")
STATE_TONES = {State.STEPPED_OUT: Tone.AWAY, State.ABSENT: Tone.ABSENT, State.EXCUSED: Tone.EXCUSED}


class Body(NamedTuple):
    """The rows below the Enter line, and in which of them the journal begins."""

    rows: tuple[PieceRow, ...]
    journal_at: int


class Identity(NamedTuple):
    """What stands above the Enter line: who it is, and ``dot``, the mark of their state.

    ``further`` is true where birth date, phone and house are shown as well; ``day`` names an earlier day.
    """

    card: Card
    now: datetime
    dot: tuple[str, Tone]
    further: bool = False
    day: str = ""


def person_rows(who: Identity, voice: Voice, width: int) -> Iterator[PieceRow]:
    """Who it is and how it stands: rows 2 and 3, at 80 columns also 4."""
    about = Piece(words.about(who.card), Tone.QUIET, at=None if width >= WIDE else MARGIN)
    below = words.further(who.card, voice) if who.further else words.known_words(who.card)
    yield _name_row(who, about.text if width >= WIDE else "", voice, width)
    if width < WIDE:
        yield PieceRow((about,))
    yield PieceRow((Piece(below, Tone.QUIET, at=MARGIN),))


def _name_row(who: Identity, about: str, voice: Voice, width: int) -> PieceRow:
    """The state is never cut: where the row is too short, what stands before it is."""
    person = who.card.person
    mark, tone = who.dot
    state = words.state_words(person, voice, who.now)
    alert = words.NAME_ALERT if person.alert else ""
    before = person.name + (f"  {about}" if about else "")
    of_day = f"{who.day}: " if who.day else ""
    latest = width - MARGIN - len(alert) - STATE_APART - len(f"{of_day}{mark} {state}")
    column = max(min(MARGIN + cell_len(before) + STATE_APART, latest), MARGIN)
    return PieceRow(
        (
            Piece(person.name, Tone.STRONG, bold=True, at=MARGIN),
            Piece(f"  {about}" if about else "", Tone.QUIET),
            Piece(of_day, Tone.AWAY, bold=True, at=column),
            Piece(f"{mark} " if mark else "", tone),
            Piece(state, STATE_TONES.get(person.state, Tone.STRONG), bold=True),
            Piece(alert, Tone.AWAY, bold=True, end=width - MARGIN),
        )
    )


def body(
    card: Card,
    board: Board,
    voice: Voice,
    width: int,
    marked: int | None,
    day: str = "",
    lacking: tuple[str, ...] = (),
) -> Body:
    """The day, the plan, the last days and the journal; ``marked`` is a line of it, ``day`` names an earlier day.

    ``lacking`` are the letters of the name that this terminal does not draw.
    """
    wide = width >= WIDE
    end = LEFT_END if wide else width - MARGIN
    countable = countable_today(card.person, board, board.at)
    heading = _heading(day.upper() or words.TODAY, countable, MARGIN, end, Tone.AWAY if day else Tone.STRONG)
    today = [*heading, *_today(card, board, voice, end)]
    plan = [*_heading(words.PLAN, "", MARGIN, end), *_plan(card, board)]
    past_at, past_end = (RIGHT_AT, RIGHT_END) if wide else (MARGIN, end)
    past = [*_heading(words.LAST_DAYS, words.WEEKS_HINT, past_at, past_end), *_past(card, voice, past_at)]
    first = [*_drawn_plain(lacking, end), *([] if day else _notes(card, voice, end)), *today]
    above = _beside([*first, BLANK, BLANK, *plan], past) if wide else [*first, BLANK, *plan, BLANK, *past]
    gap = [BLANK, BLANK] if wide else [BLANK]
    journal = _heading(words.JOURNAL, words.JOURNAL_HINT, MARGIN, width - MARGIN)
    before = (*above, *gap, *journal)
    return Body((*before, *_journal(card, board, voice, width - MARGIN, marked)), len(before))


def _heading(title: str, note: str, start: int, end: int, tone: Tone = Tone.STRONG) -> list[PieceRow]:
    sum_of = (Piece(note, Tone.QUIET, end=end),) if note else ()
    return [
        PieceRow((Piece(title, tone, bold=True, at=start), *sum_of)),
        PieceRow((Piece("", Tone.RULE, at=start, end=end, rule=True),)),
    ]


def _beside(left: list[PieceRow], right: list[PieceRow]) -> list[PieceRow]:
    both = zip_longest(left, right, fillvalue=BLANK)
    return [PieceRow((*one.pieces, *other.pieces)) for one, other in both]


def _drawn_plain(lacking: tuple[str, ...], end: int) -> list[PieceRow]:
    """That the name is written otherwise than it is drawn here, whole: it is compared with papers."""
    if not lacking:
        return []
    rows = text_rows(drawn_plain(lacking), end - MARGIN)
    return [*(PieceRow((Piece(text, Tone.AWAY, bold=True, at=MARGIN),)) for text in rows), BLANK]


def _notes(card: Card, voice: Voice, end: int) -> list[PieceRow]:
    """What the desk is to tell or ask them, and who wrote it when; nothing where there is nothing."""
    if not card.notes:
        return []
    rows = [row for note in card.notes for row in _note(note, voice, end)]
    return [*_heading(FOR_THE_DESK, FOR_THE_DESK_HINT, MARGIN, end), *rows, BLANK]


def _note(note: CardNote, voice: Voice, end: int) -> Iterator[PieceRow]:
    """One of them, whole, in as many rows as it takes."""
    by = noted_by(note, voice)
    first, *more = text_rows(note.words, end - MARGIN - cell_len(by) - STATE_APART, LONGEST_NOTE_ROWS)
    yield PieceRow((Piece(first, bold=True, at=MARGIN), Piece(by, Tone.QUIET, end=end)))
    yield from (PieceRow((Piece(text, bold=True, at=MARGIN),)) for text in more)


def _today(card: Card, board: Board, voice: Voice, end: int) -> Iterator[PieceRow]:
    earned = {each.block.id: each.earned for each in board.earned(card.person, board.at)}
    for block in board.blocks_of(card.person):
        gave = earned.get(block.id, Earned())
        minutes = Piece(given_words(block, gave), Tone.QUIET, end=end)
        row = _block(block, card.person, board, voice)
        yield PieceRow((*row.pieces, minutes) if minutes.text else row.pieces)
        if gave.why:
            why = " · ".join(why_words(each, voice) for each in gave.why)
            yield PieceRow((Piece(why, Tone.QUIET, at=ROOM_AT),))
    if card.person.stays:
        yield BLANK
        stays = Piece(words.stays_words(card.person.stays, voice), at=ROOM_AT)
        yield PieceRow((Piece(words.STAYS, Tone.QUIET, at=BLOCK_AT), stays))
    if card.person.with_whom:
        whom = Piece(card.person.with_whom, at=ROOM_AT)
        yield PieceRow((Piece(words.WITH_WHOM, Tone.QUIET, at=BLOCK_AT), whom))
    yield from _attempts(card.person, voice)


def _attempts(person: Person, voice: Voice) -> Iterator[PieceRow]:
    """Each attempt of ours to reach them, with what was written beside it."""
    if person.attempts:
        yield BLANK
    for number, attempt in enumerate(person.attempts):
        label = Piece(words.ATTEMPTS if number == 0 else "", Tone.QUIET, at=BLOCK_AT)
        yield PieceRow((label, Piece(words.attempt_words(attempt, voice), at=ROOM_AT)))


def _block(block: BlockOfDay, person: Person, board: Board, voice: Voice) -> PieceRow:
    running = block.begins <= board.at < block.over
    group = _group(block, person)
    several = block.kind == "groups" and len(block.groups) > 1
    unplaced = several and group is None and person.state in (State.HERE, State.STEPPED_OUT) and board.at < block.over
    title = group.label if group and several else words.NOT_PLACED if unplaced else block.name
    tone = Tone.STRONG if running or unplaced else Tone.QUIET if block.kind in QUIET_KINDS else Tone.TEXT
    return PieceRow(
        (
            Piece(voice.short(block.starts), Tone.STRONG if running else Tone.QUIET, running, end=TIME_END),
            Piece(title, tone, running or unplaced, at=BLOCK_AT),
            Piece(_where(group, title), Tone.TEXT if running else Tone.QUIET, at=ROOM_AT),
            _event(block, person, group, board, voice),
        )
    )


def _event(block: BlockOfDay, person: Person, group: GroupOfDay | None, board: Board, voice: Voice) -> Piece:
    """``now`` where a block runs; else who came or left in it; else, before it, how full the group is.

    A group that is full for someone who was to come to it is said to be, also while the block runs.
    """
    closed = group is not None and group.full and block.id not in person.seats and board.at < block.over
    if block.begins <= board.at < block.over:
        now = f"{words.NOW} · {seats_words(group)}" if group and closed else words.NOW
        return Piece(now, Tone.STRONG, bold=True, at=EVENT_AT)
    counted = group and (closed or not block.everyones) and block.begins > board.at
    ahead = seats_words(group) if group and counted else ""
    first = block == board.blocks_of(person)[0]
    return Piece(words.block_events(block, person, voice, first) or ahead, Tone.QUIET, at=EVENT_AT)


def _group(block: BlockOfDay, person: Person) -> GroupOfDay | None:
    """The seat held, or where the plan leads someone who has not come yet."""
    return block.seat(person.seats) or (None if person.state in CAME else block.planned(person.plan))


def _where(group: GroupOfDay | None, title: str) -> str:
    """Room and facilitator; a group that is called by its room needs no room."""
    if group is None:
        return ""
    return " · ".join(filter(None, (group.room if group.room != title else "", group.facilitator)))


def _plan(card: Card, board: Board) -> Iterator[PieceRow]:
    if not card.plan:
        yield PieceRow((Piece(words.NO_PLAN, Tone.QUIET, at=MARGIN),))
    for number, groups in card.plan:
        today = number == board.day.weekday()
        day = Piece(words.weekday(number), Tone.STRONG if today else Tone.QUIET, bold=today, at=MARGIN)
        planned = (Piece(name, at=BLOCK_AT + index * PLAN_APART) for index, (_, name) in enumerate(groups))
        yield PieceRow((day, *planned))


def _past(card: Card, voice: Voice, start: int) -> Iterator[PieceRow]:
    if not card.past:
        yield PieceRow((Piece(words.NO_DAYS, Tone.QUIET, at=start),))
    for past in card.past:
        day = Piece(voice.date(past.day), Tone.QUIET, at=start)
        times = Piece(words.past_words(past, voice), Tone.TEXT if past.came else Tone.QUIET, at=start + PAST_AT)
        yield PieceRow((day, times))


def _journal(card: Card, board: Board, voice: Voice, end: int, marked: int | None) -> Iterator[PieceRow]:
    if not card.journal:
        yield PieceRow((Piece(words.NO_ENTRIES, Tone.QUIET, at=MARGIN),))
    for index, line in enumerate(card.journal):
        pieces = (
            Piece(voice.clock(line.at), Tone.QUIET, end=CLOCK_END),
            Piece(words.journal_words(line, voice), Tone.TEXT if line.in_force else Tone.QUIET, at=SENTENCE_AT),
            Piece(words.written_by(line, voice, board.day), Tone.QUIET, end=end),
        )
        yield PieceRow(pieces, marked=index == marked)
