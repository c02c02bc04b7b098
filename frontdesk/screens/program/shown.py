"""How the program is set: blocks and groups on one grid, sections below, what is pending at the foot. Pure."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from frontdesk.screens.program.rows import Mark, ProgramRow
from frontdesk.shapes.set_up import Block, Group, House, Part, Preview, Retired, StaffMember, Standing, Way
from frontdesk.texts import program_words as words
from frontdesk.texts.voice import Voice
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import BLANK, MARGIN, Piece, PieceRow

HOUR_END, BLOCK_AT, GROUP_AT, ROOM_AT, FACILITATOR_AT, SOFT_END, HARD_END = 7, 9, 12, 36, 48, 66, 72
LAST_END, APART, CLOSE = 118, 8, 6
"""Where the last weekday's number ends, and how far apart they are: of more than five days closer."""
FEW_DAYS = 5
WIDE = 118
HEADINGS = 2
LEAST = 4
"""So many rows of the list, and of what is pending, are in sight in the smallest window."""
DAYS_AT, FROM_AT = 36, 52
PENDING_HEAD = 3
"""Rows of what is pending that are not about anybody: an empty one, the heading, its rule."""


class Looked(NamedTuple):
    """What is looked at: the program, in which words, in a window of which size, and whether it keeps to the mark."""

    standing: Standing
    voice: Voice
    width: int
    height: int
    follows: bool = True

    @property
    def end(self) -> int:
        """Where a row ends."""
        return self.width - MARGIN

    @property
    def ends(self) -> tuple[int, ...]:
        """Where the number of each weekday ends; none where there is no room for all."""
        number = len(self.standing.program.weekdays)
        apart = APART if number <= FEW_DAYS else CLOSE
        return tuple(LAST_END - apart * (number - 1 - index) for index in range(number)) if self.width >= WIDE else ()


def page(
    rows: Sequence[ProgramRow], marked: Mark | None, looked: Looked, pending: Sequence[PieceRow], top: int
) -> tuple[tuple[PieceRow, ...], int]:
    """The headings, the rows in sight, and what is pending; and which line stands first from now on.

    It goes on from ``top``, and moves only as far as the marked row needs to be in sight.
    """
    room = max(looked.height - HEADINGS - len(pending), 1)
    laid = [(line, row) for row in rows for line in _laid(row, row.mark is not None and row.mark == marked, looked)]
    at = next((index for index, (_, row) in enumerate(laid) if row.mark is not None and row.mark == marked), None)
    if at is not None and looked.follows:
        top = min(max(top, at - room + 1), at)
    top = max(min(top, len(laid) - room), 0)
    in_sight = [line for line, _ in laid[top : top + room]]
    if in_sight[:1] == [_rule(looked)]:
        in_sight[0] = BLANK  # its heading has scrolled away
    return (*_headings(looked), *in_sight, *[BLANK] * (room - len(in_sight)), *pending), top


def _headings(looked: Looked) -> tuple[PieceRow, ...]:
    names = (
        Piece(words.BLOCK, Tone.QUIET, at=MARGIN),
        Piece(words.GROUP, Tone.QUIET, at=GROUP_AT),
        Piece(words.ROOM, Tone.QUIET, at=ROOM_AT),
        Piece(words.FACILITATOR, Tone.QUIET, at=FACILITATOR_AT),
        Piece(words.SOFT, Tone.QUIET, end=SOFT_END),
        Piece(words.HARD, Tone.QUIET, end=HARD_END),
    )
    weekdays = looked.standing.program.weekdays
    days = (Piece(words.days([day], ()), Tone.QUIET, end=end) for day, end in zip(weekdays, looked.ends, strict=False))
    return PieceRow((*names, *days)), _rule(looked)


def _rule(looked: Looked) -> PieceRow:
    return PieceRow((Piece("", Tone.RULE, at=MARGIN, end=looked.end, rule=True),))


def _laid(row: ProgramRow, marked: bool, looked: Looked) -> tuple[PieceRow, ...]:
    """The lines of a row: a heading has its rule below it."""
    if row.heading:
        return PieceRow((Piece(row.heading, Tone.STRONG, bold=True, at=MARGIN),)), _rule(looked)
    return (PieceRow(tuple(_pieces(row, marked, looked)), marked, whom=row.mark),)


def _pieces(row: ProgramRow, marked: bool, looked: Looked) -> Iterator[Piece]:
    match row.thing:
        case Block():
            yield from _block(row.thing, marked, looked)
        case Group():
            yield from _group(row.thing, marked, looked)
        case Retired():
            yield Piece(row.thing.name, Tone.QUIET, at=GROUP_AT)
            yield Piece(words.retired(row.thing, looked.voice), Tone.QUIET, at=ROOM_AT)
        case _ if row.mark:
            yield from _beside(row, row.mark, marked, looked)


def _block(block: Block, marked: bool, looked: Looked) -> Iterator[Piece]:
    """A block of groups stands out, with the sums of its groups; all others are quiet."""
    groups = looked.standing.program.groups_of(block.name)
    tone = Tone.STRONG if groups or marked else Tone.QUIET
    yield Piece(looked.voice.short(block.starts), tone, bold=bool(groups), end=HOUR_END)
    yield Piece(block.name, tone, bold=bool(groups) or marked, at=BLOCK_AT)
    if beside := words.block_beside(block):
        yield Piece(f"  {beside}", Tone.QUIET)
    if groups and looked.ends:
        yield Piece(words.PLANNED, Tone.QUIET, end=HARD_END)
        for number, end in zip(looked.standing.in_block(block.name), looked.ends, strict=True):
            yield Piece(str(number), Tone.STRONG, bold=True, end=end)


def _group(group: Group, marked: bool, looked: Looked) -> Iterator[Piece]:
    yield Piece(str(group.key), Tone.STRONG, bold=True, at=BLOCK_AT)
    yield Piece(group.name, Tone.STRONG if marked else Tone.TEXT, bold=marked, at=GROUP_AT)
    yield Piece(group.room or "", Tone.TEXT, at=ROOM_AT)
    yield Piece(group.facilitator or "", Tone.QUIET, at=FACILITATOR_AT)
    if group.soft is None and group.hard is None:
        yield Piece(words.NO_LIMIT, Tone.QUIET, end=HARD_END)
    else:
        yield Piece(str(group.soft or ""), Tone.TEXT, end=SOFT_END)
        yield Piece(str(group.hard or ""), Tone.TEXT, end=HARD_END)
    numbers = looked.standing.planned[group.block, group.name]
    for number, end in zip(numbers, looked.ends, strict=False):
        yield _number(number, group.hard, end, len(numbers) <= FEW_DAYS)


def _number(number: int, hard: int | None, end: int, room: bool) -> Piece:
    """How many are due on a weekday; full in a word, and with the number where the columns are wide enough."""
    if hard is not None and number >= hard:
        return Piece(f"{words.FULL} {number}" if room else words.FULL, Tone.AWAY, bold=True, end=end)
    return Piece(str(number) if number else words.NOBODY_DUE, Tone.TEXT if number else Tone.QUIET, end=end)


def _beside(row: ProgramRow, mark: Mark, marked: bool, looked: Looked) -> Iterator[Piece]:
    """A row of a section: what it is called, what it is, and how many people it concerns."""
    standing, tone = looked.standing, Tone.STRONG if marked else Tone.TEXT
    name, what, number = mark.name, "", ""
    match row.thing:
        case House():
            what = row.thing.kind.value
            number = words.people(standing.living.get(mark.name, 0))
        case StaffMember():
            what = row.thing.role
            number = words.people(row.thing.patients, "patients", "patient") if row.thing.patients else ""
        case None:
            name = words.ONE_TRACK if mark.part is Part.TRACK else words.NONE_YET
            tone = tone if marked else Tone.QUIET
        case _ if mark.part is Part.SITE:
            name, what = words.SETTINGS[mark.name], words.setting(standing, mark.name, looked.voice)
        case _ if mark.part is Part.TARGET:
            what = words.target(standing.program, mark.name)
        case _:
            number = words.people(standing.on_track.get(mark.name, 0))
    yield Piece(name, tone, bold=marked, at=BLOCK_AT)
    yield Piece(what, Tone.QUIET, at=ROOM_AT)
    yield Piece(number, Tone.TEXT, end=looked.end)


def head_row(standing: Standing, pending: int, voice: Voice, width: int) -> tuple[Piece, ...]:
    """As from when it holds, how many of what there is, for which weekdays and tracks; what has no room falls away."""
    program, apart = standing.program, "   " if width >= WIDE else "  "
    pieces = [Piece(f"As from {voice.date(standing.since)}", Tone.STRONG, bold=True, at=MARGIN)]
    numbers = {"Blocks": len(program.blocks), "Groups": len(program.groups), "Retired": len(standing.retired)}
    for label, number in {**numbers, "Pending": pending}.items():
        tone = Tone.TEXT if number else Tone.QUIET
        pieces += [
            Piece(f"{apart}{label} ", tone),
            Piece(str(number), Tone.STRONG if number else tone, bold=number > 0),
        ]
    room = width - MARGIN - MARGIN - sum(len(piece.text) for piece in pieces) - 1
    whole = words.side_words(standing)
    side = next((each for each in (" · ".join(whole), whole[0]) if len(each) <= room), "")
    return (*pieces, Piece(side, Tone.QUIET, end=width - MARGIN))


# What is pending.


def pending_rows(preview: Preview, looked: Looked) -> tuple[PieceRow, ...]:
    """The heading, and whom it touches by name or what it changes, as many as leave half of the list in sight."""
    edit = preview.edit
    title, touched = words.pending_title(edit), words.touches(preview)
    whole = " · ".join(filter(None, (touched, words.NOTHING_CHANGED)))
    beside = next((each for each in (whole, touched) if len(title) + len(each) < looked.end - MARGIN), "")
    heading = (Piece(title, Tone.STRONG, bold=True, at=MARGIN), Piece(beside, Tone.QUIET, end=looked.end))
    asks = edit.retired and edit.part is not Part.GROUP and preview.people
    options = list(_options(preview.ways, looked.end)) if asks else []
    lines = [*options, *(list(_moves(preview, looked)) or _sentences(preview, looked))]
    half = (looked.height - HEADINGS) // 2 - PENDING_HEAD
    room = max(min(len(lines), max(half, LEAST), looked.height - HEADINGS - PENDING_HEAD - LEAST), 1)
    if len(lines) > room:
        rest = len(lines) - room + 1
        lines = [*lines[: room - 1], PieceRow((Piece(words.more(rest), Tone.QUIET, at=GROUP_AT),))]
    return (BLANK, PieceRow(heading), _rule(looked), *lines)


def _options(ways: Sequence[Way], end: int) -> Iterator[PieceRow]:
    """Where people can go, each with its digit, in as many rows as that takes."""
    row, column = [Piece("", at=GROUP_AT)], GROUP_AT
    digit, loses = words.LOSE.split(" ", 1)
    for way in (*ways, Way(digit, loses)):
        if column + len(f"{way.digit} {way.name}") > end:
            yield PieceRow(tuple(row))
            row, column = [Piece("", at=GROUP_AT)], GROUP_AT
        row += [Piece(way.digit, Tone.STRONG, bold=True), Piece(f" {way.name}  ", Tone.TEXT)]
        column += len(f"{way.digit} {way.name}  ")
    yield PieceRow(tuple(row))


def _moves(preview: Preview, looked: Looked) -> Iterator[PieceRow]:
    """Whom it touches by name, on which days, from where to where; days and a hint only where they cut no name."""
    weekdays = looked.standing.program.weekdays
    for index, move in enumerate(preview.moves):
        led = (f"{move.old}{words.TO}", move.new or words.LOST)
        fits = FROM_AT + len("".join(led)) <= looked.end
        long = GROUP_AT + len(move.name) >= DAYS_AT
        pieces = [
            Piece(move.name, Tone.STRONG, bold=True, at=GROUP_AT),
            Piece(words.days(move.days, weekdays) if fits and not long else "", Tone.TEXT, at=DAYS_AT),
            Piece(led[0], Tone.QUIET, at=FROM_AT if fits or long else DAYS_AT),
            Piece(led[1], Tone.STRONG, bold=True),
        ]
        if not index and preview.ways and FROM_AT + len("".join(led)) + len(words.ELSEWHERE) < looked.end:
            pieces.append(Piece(words.ELSEWHERE, Tone.QUIET, end=looked.end))
        yield PieceRow(tuple(pieces))


def _sentences(preview: Preview, looked: Looked) -> list[PieceRow]:
    return [PieceRow((Piece(each, Tone.TEXT, at=GROUP_AT),)) for each in words.sentences(preview, looked.voice)]
