"""How Census is set: the table of how a file is read, and below it sections of calm rows. Pure."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from textwrap import wrap

from rich.cells import cell_len

from frontdesk.screens.census.course import Course, Item, Stage
from frontdesk.screens.census.halting import what_halts
from frontdesk.screens.census.mapping import APART, NAME_AT, WIDE, Size, Telling, mapping
from frontdesk.screens.census.rows import FIELD_AT, WAS_AT, Row, added_rows, section, written
from frontdesk.shapes.census_look import AbsentLook, AskedRow, CensusDone, CensusLook, FaultyRow, InboxFile
from frontdesk.shapes.tally import KeptCell
from frontdesk.texts import census_cells as cells
from frontdesk.texts import census_words as words
from frontdesk.texts.today_words import shown_words
from frontdesk.texts.voice import Voice
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import BLANK, MARGIN, Piece, PieceRow

SINCE_AT, KNOWN_AT = 26, 58
PRINT_WIDTH, FAR = 118, 1_000_000


def head_row(course: Course, voice: Voice, width: int) -> tuple[Piece, ...]:
    """The file's name, how its rows part, and whether anything is written yet."""
    if course.stage is Stage.DONE and course.done:
        counts, right = words.done_counts(course.done), words.done_when(course.done, voice)
        strong = False
    elif course.look:
        counts, right, strong = words.looked_counts(course.look), words.NOTHING_WRITTEN, True
    else:
        return (Piece("Census", Tone.STRONG, bold=True, at=MARGIN),)
    name = course.name if width >= WIDE else ""
    pieces = [Piece(name, Tone.STRONG, bold=True, at=MARGIN), Piece("   " if name else "")]
    # At 80 the questions and faults stand over their own list.
    for label, number in counts if width >= WIDE or course.stage is Stage.DONE else counts[:4]:
        tone = Tone.STRONG if number else Tone.QUIET
        pieces += [
            Piece(f"{label} ", Tone.TEXT if number else Tone.QUIET),
            Piece(f"{number:,}", tone, bold=bool(number)),
        ]
        pieces.append(Piece("   " if width >= WIDE else "  "))
    last = Piece(right, Tone.STRONG if strong else Tone.QUIET, bold=strong, end=width - MARGIN)
    return (*pieces, *(() if width < WIDE and not strong else (last,)))


def fixed(course: Course, telling: Telling, size: Size) -> tuple[PieceRow, ...]:
    """What stays in sight above everything that scrolls."""
    if course.stage in (Stage.LOOKED, Stage.READING) and course.look:
        return tuple(mapping(course.look, telling, size))
    return ()


def scrolling(course: Course, found: Sequence[int] | None, telling: Telling, size: Size) -> tuple[Row, ...]:
    """Everything else, in the order of what still wants a word."""
    match course.stage:
        case Stage.CHOOSING:
            return tuple(_choices(course, telling, size))
        case Stage.LOOKED | Stage.READING if course.look:
            return tuple(_looked(course, course.look, telling, size))
        case Stage.DONE if course.done:
            return tuple(_done(course, course.done, found, telling, size))
        case _:
            return ()


def window(rows: Sequence[Row], marked: Item | None, course: Course, height: int) -> tuple[tuple[PieceRow, ...], int]:
    """As many rows as have room, the marked one with its bar; and which of all is the first."""
    top = course.top
    place = next((index for index, row in enumerate(rows) if row.item is not None and row.item == marked), None)
    if place is not None and course.in_sight:
        last = place + _more_of(rows, place)
        top = min(max(top, last - height + 1), place)
    top = max(min(top, len(rows) - height), 0)
    shown = rows[top : top + height]
    return tuple(
        row.row._replace(marked=marked is not None and row.item == marked, whom=row.item) for row in shown
    ), top


def beside(top: int, height: int, rows: Sequence[Row], course: Course, width: int) -> str:
    """Which rows are in sight, where not all are; at 80, under what is asked about a file, what comes below it."""
    if len(rows) <= height:
        return ""
    if width < WIDE and not top and course.stage is Stage.LOOKED and course.look:
        return words.then_words(course.look)
    return shown_words(top, height, len(rows), 0)


def sheet(course: Course, telling: Telling) -> str:
    """Everything as plain text, to be printed."""
    size = Size(PRINT_WIDTH, FAR)
    rows = (*fixed(course, telling, size), *(row.row for row in scrolling(course, None, telling, size)))
    return "\n".join(map(_plain, rows)) + "\n"


def _plain(row: PieceRow) -> str:
    """A row as plain text, its words in their columns."""
    text = ""
    for piece in row.pieces:
        text = text.ljust(piece.start or 0) if piece.start is not None else text
        text += "-" * ((piece.end or 0) - (piece.at or 0)) if piece.rule else piece.text
    return text.rstrip()


def _more_of(rows: Sequence[Row], place: int) -> int:
    """Rows without a mark of their own that belong to the marked one: the rest of its sentence, its answers."""
    following = takewhile(lambda row: row.item is None and row.row.pieces, rows[place + 1 :])
    return len(list(following))


# Choosing


def _choices(course: Course, telling: Telling, size: Size) -> Iterator[Row]:
    choices = course.choices
    if unfinished := words.unfinished_words(choices):
        yield from (_said(line, MARGIN) for line in unfinished)
        yield Row(BLANK)
    if course.leads_nowhere:
        return
    if course.typed:
        yield from section(words.WAYS_ON, "", size)
        yield from (Row(PieceRow((Piece(path, at=NAME_AT),)), path) for path in course.ways_on)
        return
    if not choices.inbox:
        yield from (Row(PieceRow((Piece(line, at=MARGIN),))) for line in words.NO_INBOX)
        yield Row(PieceRow((Piece(words.SET_INBOX, Tone.QUIET, at=MARGIN),)))
        return
    yield from section(words.INBOX, choices.inbox, size)
    if choices.trouble:
        yield from (_said(line.format(why=choices.trouble), NAME_AT) for line in words.INBOX_TROUBLE)
    elif not choices.files:
        yield _said(words.EMPTY_INBOX, NAME_AT)
    for number, file in enumerate(choices.files, start=1):
        yield Row(_inbox_file(number, file, telling, size), file)


def _said(line: str, at: int) -> Row:
    return Row(PieceRow((Piece(line, Tone.STRONG, bold=True, at=at),)))


def _inbox_file(number: int, file: InboxFile, telling: Telling, size: Size) -> PieceRow:
    when = words.inbox_words(file, telling.voice, telling.today)
    tone = Tone.QUIET if file.read else Tone.STRONG
    return PieceRow(
        (
            Piece(str(number), Tone.STRONG, bold=True, at=MARGIN + 6),
            Piece(file.name, tone, bold=not file.read, at=NAME_AT),
            Piece(when, Tone.QUIET, end=size.width - MARGIN),
        )
    )


# Looked at


def _looked(course: Course, look: CensusLook, telling: Telling, size: Size) -> Iterator[Row]:
    if look.asked or look.faults:
        faults = len(look.faults)
        title = words.QUESTIONS if size.wide else words.questions_title(len(look.asked), faults)
        yield from section(title, words.WHILE_ONE_IS_LEFT, size)
        marked = course.marked()
        halting: tuple[AskedRow | FaultyRow, ...] = (*look.asked, *look.faults)
        for item in halting:
            yield from what_halts(item, item == marked, size)
        yield Row(BLANK)
    yield from section(words.WRITTEN, words.written_sum(look.tally, look.as_they_were), size)
    yield from written(look.written, telling, size)
    if absent := words.not_in_file(len(look.tally.absent), not size.wide):
        yield Row(BLANK)
        yield Row(PieceRow((Piece(absent, Tone.QUIET, at=MARGIN),)))


# Afterwards


def _done(course: Course, done: CensusDone, found: Sequence[int] | None, telling: Telling, size: Size) -> Iterator[Row]:
    absent = [each for each in course.items(found) if isinstance(each, AbsentLook)]
    if course.absent:
        yield from section(words.ABSENT, f"{len(course.absent)} · {words.STAY_UNTIL}", size)
        yield from (_absent(each, each.person in course.ticked, telling, size) for each in absent)
        yield Row(BLANK)
    added = [row for row in done.tally.written if row.added]
    changed = [row for row in done.tally.written if not row.added]
    if added:
        yield from section(words.ADDED, str(len(added)), size)
        yield from added_rows(added, telling, size)
        yield Row(BLANK)
    if changed:
        yield from section(words.CHANGED, f"{len(changed)} · {words.WAS_IS}", size)
        yield from written(changed, telling, size)
        yield Row(BLANK)
    if done.tally.kept:
        yield from section(words.KEPT, f"{len(done.tally.kept)} · {words.REPEATS}", size)
        yield from (_kept(cell, telling, size) for cell in done.tally.kept)
        yield Row(BLANK)
    notes = (*map(cells.note_words, done.tally.noted), words.as_they_were_unlisted(done.tally.unchanged))
    for note in (*notes, words.KEPT_FOR_HEADER):
        for line in wrap(note, size.width - 2 * MARGIN, subsequent_indent="  "):
            yield Row(PieceRow((Piece(line, Tone.QUIET, at=MARGIN),)))


def _absent(absent: AbsentLook, ticked: bool, telling: Telling, size: Size) -> Row:
    known = words.seen_words(absent.seen, telling.voice, telling.today)
    since = max(SINCE_AT, MARGIN + cell_len(absent.name) + APART)
    return Row(
        PieceRow(
            (
                Piece(absent.name, Tone.STRONG, bold=True, at=MARGIN),
                Piece(words.last_in(absent), Tone.QUIET, at=since),
                Piece(known, at=KNOWN_AT if size.wide else KNOWN_AT - 4),
            ),
            ticked=ticked,
        ),
        absent,
    )


def _kept(cell: KeptCell, telling: Telling, size: Size) -> Row:
    file, desk = cells.kept_parts(cell, telling.voice, telling.labels)
    by = (Piece(cells.kept_by(cell, telling.voice), Tone.QUIET, end=size.width - MARGIN),) if size.wide else ()
    return Row(
        PieceRow(
            (
                Piece(cells.kept_name(cell), at=MARGIN),
                Piece(cells.WORDS_OF[cell.column], Tone.QUIET, at=FIELD_AT),
                Piece("file says ", Tone.QUIET, at=WAS_AT),
                Piece(file),
                Piece(" · desk wrote ", Tone.QUIET),
                Piece(desk, Tone.STRONG, bold=True),
                *by,
            )
        )
    )
