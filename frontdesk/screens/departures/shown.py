"""What the columns of Departures are given to paint: pure, from the houses of the board, the find box, the window."""

from collections.abc import Sequence
from typing import NamedTuple

from frontdesk.screens.shared.find_state import Finding
from frontdesk.screens.shared.in_sight import in_sight, page
from frontdesk.shapes.day_lists import HouseDepartures
from frontdesk.shapes.found import spans
from frontdesk.shapes.people import Person, State
from frontdesk.texts import departures as words
from frontdesk.texts.voice import Voice
from frontdesk.widgets.columns import INDENT, Cell, Column, Columns, Gauge, Grid, Heading, Lead
from frontdesk.widgets.ink import Tone

WIDTH, APART = 36, 4
BLOCK, BETWEEN = 3, 2
"""Rows of a house that is not the one worked at, and the empty ones below it."""
ROOM = WIDTH - INDENT
MOST_FOUND = 200
NOTHING_LEFT = Cell("")
NONE_GIVEN = "None given"


class Window(NamedTuple):
    """The window: its grid, how many rows it holds, and how far the wheel has rolled the first column."""

    grid: Grid
    height: int
    rolled: int = 0

    @property
    def others(self) -> int:
        """How many houses have room beside the one worked at."""
        return (self.grid.number - 1) * ((self.height + BETWEEN) // (BLOCK + BETWEEN))


def grid_of(width: int) -> Grid:
    """The columns of a window: three at a width of 120, two at 80."""
    return Grid.of(WIDTH, APART, width)


def people_of(house: HouseDepartures) -> tuple[Person, ...]:
    """Those still here, then those who left, as they stand in the column."""
    return house.here + house.left


def following(house: HouseDepartures, left: int, order: Sequence[int]) -> int | None:
    """Who of the house leaves next after someone who left: in the order of lists, once round."""
    order_of = {id: index for index, id in enumerate(order)}
    waiting = [person.id for person in house.leaving]
    after = [id for id in waiting if order_of[id] > order_of.get(left, 0)]
    return next(iter((*after, *waiting)), None)


def columns(
    houses: Sequence[HouseDepartures], worked: HouseDepartures, finding: Finding, voice: Voice, sight: Window
) -> Columns:
    """The house worked at, or who fits the letters; beside it the others as blocks."""
    first = _found(finding, voice, sight) if finding.letters.strip() else _worked(worked, finding, voice, sight)
    others = shown_beside(houses, worked, sight.others)
    number = sight.grid.number - 1
    beside = (_blocks(others[index::number], voice) for index in range(number))
    return Columns(sight.grid, (first, *beside))


def shown_beside(houses: Sequence[HouseDepartures], worked: HouseDepartures, room: int) -> tuple[HouseDepartures, ...]:
    """The other houses in their own order; where not all have room, those that come next with Right."""
    index = houses.index(worked)
    others = (*houses[:index], *houses[index + 1 :])
    return others if len(others) <= room else (*others[index:], *others[:index])[:room]


def on_page(house: HouseDepartures, finding: Finding, sight: Window, by: int) -> int | None:
    """The first person of the next page or the one before it, among those found, or else those of the house."""
    rows = _people_found(finding) if finding.letters.strip() else _people_worked(house)
    index = next((index for index, row in enumerate(rows) if row and row.id == finding.marked), 0)
    start, end = page(len(rows), sight.height - BLOCK, index)
    if by < 0:
        end = page(len(rows), sight.height - BLOCK, max(start - 1, 0))[0]
    return next((row.id for row in rows[min(end, len(rows) - 1) :] if row), None) if rows else None


def _people_worked(house: HouseDepartures) -> Sequence[Person | None]:
    """The people in the column of the house; None is the empty row between those here and those gone."""
    here, gone = house.here, house.left
    return (*here, *((None,) if here and gone else ()), *gone)


def _people_found(finding: Finding) -> Sequence[Person]:
    found = (finding.board.person(id) for id in finding.order[:MOST_FOUND]) if finding.board else ()
    return [person for person in found if person]


def _worked(house: HouseDepartures, finding: Finding, voice: Voice, sight: Window) -> Column:
    rows = _people_worked(house)

    def cell(person: Person | None) -> Cell:
        if person is None:
            return NOTHING_LEFT
        left = person.state is State.CHECKED_OUT
        return _gone(person, house.name, finding, voice) if left else _here(person, finding)

    return (*_head(house, voice), *in_sight(rows, finding.marked, sight.height - BLOCK, cell, rolled=sight.rolled))


def _head(house: HouseDepartures, voice: Voice) -> Column:
    tone = Tone.TEXT if house.here else Tone.QUIET
    gauge = Gauge(len(house.left), len(house.left) + len(house.here), bool(house.left) and not house.here)
    return (Heading(house.name.upper(), words.counts(house), tone), words.beneath(house, voice), gauge)


def _blocks(houses: Sequence[HouseDepartures], voice: Voice) -> Column:
    return tuple(row for house in houses for row in (*_head(house, voice), *(None,) * BETWEEN))


def _found(finding: Finding, voice: Voice, sight: Window) -> Column:
    found = _people_found(finding)

    def cell(person: Person) -> Cell:
        return _person(person, words.found(person, voice, ROOM), finding)

    heading = Heading(words.WHO_FITS, str(len(finding.order)))
    return (
        heading,
        words.ANYONE,
        Gauge(),
        *in_sight(found, finding.marked, sight.height - BLOCK, cell, rolled=sight.rolled),
    )


def _here(person: Person, finding: Finding) -> Cell:
    return _person(person, words.still_here(person, ROOM), finding)


def _person(person: Person, remark: str, finding: Finding) -> Cell:
    """Somebody with the sign of where they are; what must be heeded stands out."""
    lead = Lead(here=person.state is State.HERE, out=person.state is State.STEPPED_OUT)
    heeded = lead.out or remark == words.NAME_ALERT
    tone = Tone.STRONG if lead.here or lead.out else Tone.QUIET
    return _cell(person, finding, remark, tone, Tone.AWAY if heeded else Tone.TEXT, lead)


def _gone(person: Person, house: str, finding: Finding, voice: Voice) -> Cell:
    lead = Lead(voice.short(person.out) if person.out else "")
    return _cell(person, finding, words.gone(person, house, ROOM), Tone.QUIET, Tone.QUIET, lead)


def _cell(person: Person, finding: Finding, remark: str, tone: Tone, remark_tone: Tone, lead: Lead) -> Cell:
    marked = person.id == finding.marked
    fitting = tuple(spans(person.name, finding.letters)) if finding.letters.strip() else ()
    ticked = person.id in finding.ticked
    return Cell(person.name, remark, tone, remark_tone, False, marked, marked, ticked, fitting, lead, person.id)
