"""The rows of the program, in order: what each is about, and by which words letters find it. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from frontdesk.shapes.set_up import Block, BlockKind, Edit, Group, House, Part, Retired, StaffMember, Standing
from frontdesk.texts import program_words as words
from frontdesk.texts.typed import begins

Thing = Block | Group | Retired | House | StaffMember | str | None


class Mark(NamedTuple):
    """Which row is marked: a thing by its name, a group in its block; without a name where there is none yet."""

    part: Part
    name: str
    block: str = ""

    @property
    def edit(self) -> Edit:
        """The beginning of a change of it."""
        return Edit(self.part, self.name, self.block)


@dataclass(frozen=True, slots=True)
class ProgramRow:
    """A row. Without a ``mark`` nothing can be done to it; ``heading`` begins a section."""

    thing: Thing
    mark: Mark | None = None
    heading: str = ""
    found_by: tuple[str, ...] = ()

    @property
    def lines(self) -> int:
        """How many lines it takes: a heading has its rule below it."""
        return 2 if self.heading else 1

    def fits(self, letters: str) -> bool:
        """Whether letters begin one of its words."""
        return any(begins(each, letters) for each in self.found_by if each)


BLANK = ProgramRow(None)


def rows_of(standing: Standing) -> tuple[ProgramRow, ...]:
    """All rows: the day, then what stands beside it, a section each."""
    return tuple(_rows(standing))


def _rows(standing: Standing) -> Iterator[ProgramRow]:
    program = standing.program
    for block in program.blocks:
        yield ProgramRow(block, Mark(Part.BLOCK, block.name), found_by=(block.name,))
        for group in program.groups_of(block.name):
            names = (group.name, group.counter_name or "", group.room or "", group.facilitator or "")
            yield ProgramRow(group, Mark(Part.GROUP, group.name, block.name), found_by=names)
        yield from (ProgramRow(each, found_by=(each.name,)) for each in standing.retired if each.block == block.name)
    houses = [ProgramRow(each, Mark(Part.HOUSE, each.name), found_by=(each.name,)) for each in program.houses]
    yield from _section(words.HOUSES, houses, Part.HOUSE)
    staff = [ProgramRow(each, Mark(Part.STAFF, each.name), found_by=(each.name,)) for each in standing.staff]
    yield from _section(words.STAFF, staff, Part.STAFF)
    for heading, keys in ((words.REASONS, words.REASON_SETTINGS), (words.SITE, words.SITE_SETTINGS)):
        settings = [ProgramRow(key, Mark(Part.SITE, key), found_by=(words.SETTINGS[key],)) for key in keys]
        yield from _section(heading, settings, Part.SITE)
    targets = [ProgramRow(each, Mark(Part.TARGET, each), found_by=(each,)) for each in words.LEVELS_OF_CARE]
    yield from _section(words.TARGETS, targets, Part.TARGET)
    tracks = [ProgramRow(each, Mark(Part.TRACK, each), found_by=(each,)) for each in program.tracks]
    yield from _section(words.TRACKS, tracks, Part.TRACK)


def _section(heading: str, rows: Sequence[ProgramRow], part: Part) -> Iterator[ProgramRow]:
    yield BLANK
    yield ProgramRow(None, heading=heading)
    yield from rows or (ProgramRow(None, Mark(part, "")),)


def narrowed(rows: Sequence[ProgramRow], letters: str) -> tuple[ProgramRow, ...]:
    """Those that letters find, each group under its block; all of them without letters."""
    if not letters.strip():
        return tuple(rows)
    found: list[ProgramRow] = []
    block: ProgramRow | None = None
    for row in rows:
        block = row if isinstance(row.thing, Block) else block
        if row.fits(letters.strip()):
            inside = isinstance(row.thing, Group | Retired)
            found += [block] if block and inside and block not in found else []
            found += [row] if row not in found else []
    return tuple(found)


def first_fit(rows: Sequence[ProgramRow], letters: str) -> Mark | None:
    """What letters mean: the first that they find and that can be marked."""
    return next((row.mark for row in rows if row.mark and row.fits(letters.strip())), None)


def stepped(rows: Sequence[ProgramRow], marked: Mark | None, by: int) -> Mark | None:
    """The mark so many rows on, at most to either end; from nowhere it begins beyond the end it comes from."""
    marks = [row.mark for row in rows if row.mark]
    if not marks:
        return None
    start = marks.index(marked) if marked in marks else (-1 if by > 0 else len(marks))
    return marks[max(min(start + by, len(marks) - 1), 0)]


def paged(rows: Sequence[ProgramRow], marked: Mark | None, lines: int) -> Mark | None:
    """The mark so many lines on, or back where they are negative: the last that is no further, another in any case."""
    ends = list(accumulate(row.lines for row in rows))
    at = {row.mark: end for row, end in zip(rows, ends, strict=True) if row.mark}
    if marked not in at:
        return stepped(rows, marked, 1 if lines > 0 else -1)
    wanted = at[marked] + lines
    near = [mark for mark, end in at.items() if (end <= wanted if lines > 0 else end >= wanted)]
    found = (near[-1] if lines > 0 else near[0]) if near else marked
    return stepped(rows, marked, 1 if lines > 0 else -1) if found == marked else found


def kept(rows: Sequence[ProgramRow], before: Sequence[ProgramRow], marked: Mark | None) -> Mark | None:
    """The mark after the program has changed: on the same thing, or on what stands in its place."""
    marks = [row.mark for row in rows if row.mark]
    was = [row.mark for row in before if row.mark]
    if marked is None or marked in marks or marked not in was or not marks:
        return marked if marked in marks else None
    return marks[min(was.index(marked), len(marks) - 1)]


def block_of(standing: Standing, mark: Mark) -> Block | None:
    """The block in which a mark stands."""
    name = mark.block or mark.name
    return next((block for block in standing.program.blocks if block.name == name), None)


def holds_groups(block: Block) -> bool:
    """Whether a block is one of groups."""
    return block.kind is BlockKind.GROUPS
