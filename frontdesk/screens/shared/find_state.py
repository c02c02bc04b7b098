"""Whom the letters, arrows and ticks mean: the state of the find box and its list. It knows no screen and no clock."""

from collections.abc import Callable, Sequence
from enum import Enum, auto

from frontdesk.permissions import may
from frontdesk.shapes.board import Board
from frontdesk.shapes.found import Found, asks_proof
from frontdesk.shapes.people import Person, State
from frontdesk.verbs import Verb

TURNS: tuple[State | None, ...] = (None, State.EXPECTED, State.HERE, State.STEPPED_OUT, State.CHECKED_OUT)
LONGEST = 100
LAST = 1_000_000
NAMESAKES = 20
"""More than ever bear one name at one site."""


class Offer(Enum):
    """What stands below those whom the letters fit, and is reached by an arrow."""

    HOUSE, NEW = auto(), auto()


class Finding:
    """Letters narrow the list, arrows move the mark, ticks gather several.

    The order of the list stays as it is until the next letter: a row that changes state stays where it is. The mark
    is a person, and stays on them whatever happens elsewhere. Letters typed before the first board are kept.
    """

    def __init__(self) -> None:
        self.board: Board | None = None
        self.letters = ""
        self.selected = False
        self.turn = 0
        self.order: Sequence[int] = ()
        self.marked: int | None = None
        self.near: int | None = None
        self.ticked: frozenset[int] = frozenset()
        self.edits = 0
        self.served_lately: Callable[[], frozenset[int]] = frozenset
        self._found: Found | None = None
        self._narrowed = False
        self.beyond: Offer | None = None
        """What is meant in place of anybody found: an arrow went beyond the last of them, or only the house fits."""
        self.arrives = False
        """Whether this is where people arrive: somebody new is admitted, and those of a house come together."""

    @property
    def person(self) -> Person | None:
        """The marked person, as the board has them now."""
        return self._person(self.marked)

    @property
    def chosen(self) -> tuple[Person, ...]:
        """Whom an act serves: with an empty box all who are ticked, else the marked person."""
        if self.ticked and not self.letters and self.board:
            return tuple(self.board.people[id] for id in self.board.order if id in self.ticked)
        return (self.person,) if self.person else ()

    @property
    def nobody_fits(self) -> bool:
        """Whether letters stand in the box that are nobody's."""
        return bool(self.letters) and self._found is not None and not self._found.fits

    @property
    def tied(self) -> int:
        """How many share the best rank while no arrow has chosen; 0 without a tie."""
        undecided = self._found and self.marked is None and not self.beyond
        return self._found.tied if self._found and undecided and self._found.tied > 1 else 0

    @property
    def rivals(self) -> tuple[Person, ...]:
        """The first of those who share the best rank: two, or where those are of one name all who may be."""
        two = _first_tied(self, 2)
        return _first_tied(self, NAMESAKES) if len(two) > 1 and two[0].namesake_of(two[1]) else two

    @property
    def exact(self) -> bool:
        """Whether the letters are the marked person's own number or card."""
        return bool(self._found and self.marked == self._found.best and self._found.fits and self._found.fits[0].exact)

    @property
    def slip(self) -> bool:
        """Whether nobody fits as typed: who is listed is the nearest, or had such a name earlier."""
        return self._found is not None and self._found.slip

    @property
    def unsure(self) -> str:
        """Why the marked person is only like what was typed: ``nickname``, ``nearest``, …; empty where they fit it."""
        return self._found.unsure(self.marked) if self._found and self.marked is not None else ""

    def asks(self, person: Person) -> bool:
        """Whether birth month and day come before an act on them: a name alert, or letters that only are like theirs.

        Their own number or card, typed or scanned, is enough.
        """
        meant = person.id == self.marked
        return asks_proof(alert=person.alert, by_slip=meant and bool(self.unsure), by_number=meant and self.exact)

    def type(self, text: str) -> None:
        """Letters, typed or pasted; they replace selected ones."""
        self.letters = ("" if self.selected else self.letters) + text[:LONGEST]
        self._edited()

    def erase(self) -> None:
        """Backspace: one letter, or all that are selected."""
        self.letters = "" if self.selected else self.letters[:-1]
        self._edited()

    def clear(self) -> None:
        """Escape: the letters go; without letters the ticks and the mark."""
        if not self.letters:
            self.ticked = frozenset()
        self.letters = ""
        self._edited()

    def select(self) -> None:
        """The letters stay, and the next one replaces them."""
        self.selected = bool(self.letters)

    def turn_list(self) -> None:
        """Tab in an empty box: all, expected, here, stepped out, checked out."""
        if not self.letters:
            self.turn = (self.turn + 1) % len(TURNS)
            self._list()

    def move(self, by: int) -> None:
        """An arrow: so many rows on, from the mark or from where the last act was; else from above or below.

        From the last of those found it goes on to what is offered below them, and back.
        """
        offered = offers(self)
        if self.beyond or (by > 0 and offered and self.marked == self._last):
            _go_beyond(self, offered, 1 if by > 0 else -1)
            return
        start = self.marked if self.marked is not None else self.near
        self._widen()
        if start is not None and start in self.order:
            self.go(self.order.index(start) + by)
        else:
            self.go(0 if by > 0 else LAST)

    @property
    def _last(self) -> int | None:
        """Who stands last in the list."""
        return self.order[len(self.order) - 1] if self.order else None

    def go(self, index: int) -> None:
        """Mark the row at this place, or the nearest there is."""
        self._widen()
        if self.order:
            self.mark(self.order[max(min(index, len(self.order) - 1), 0)])

    def mark(self, person: int) -> None:
        """An arrow has come to this person."""
        self.edits += 1
        self.marked, self.near, self.beyond = person, None, None

    def _widen(self) -> None:
        """Everyone again, where the list is still that of letters which an act has taken away."""
        if self._narrowed and not self.letters:
            self._list(self.near)

    def step(self, ids: Sequence[int], by: int) -> None:
        """An arrow within these people: so many on from the mark; from nowhere to the first or the last."""
        index = ids.index(self.marked) + by if self.marked in ids else (0 if by > 0 else LAST)
        if ids:
            self.mark(ids[max(min(index, len(ids) - 1), 0)])

    def tick(self) -> None:
        """Tick the marked person, or take the tick back; only in an empty box."""
        if self.marked is not None and not self.letters:
            self.ticked ^= {self.marked}

    def served(self, person: int | None, edits: int, about: int | None) -> None:
        """An act is on disk: the box empties, unless it was written in since; the list stays, the mark goes.

        Where the only one in it was joined away it is everybody's. ``about``: where an arrow goes on from.
        """
        self.ticked -= {person} if person is not None else set()
        if edits != self.edits:
            return
        self.letters, self.selected, self._found, self.beyond = "", False, None, None
        self.marked, self.near = None, about
        if not any(self._person(id) for id in self.order):
            self._list(about)

    def follow(self, board: Board) -> None:
        """A newer board: everyone keeps their place, who is new on the list comes last. A new day lists anew."""
        before, self.board = self.board, board
        if before is board:
            return
        if before is None or before.day != board.day:
            self._edited()
            return
        if not self._narrowed:
            listed = set(self.order)
            self.order = (*self.order, *(id for id in self._everyone() if id not in listed))
        self.marked = self.marked if self._person(self.marked) else None
        self.ticked &= board.people.keys()

    def _edited(self) -> None:
        self.edits += 1
        self.selected = False
        self._list()

    def _list(self, near: int | None = None) -> None:
        self.marked, self.near, self._found, self._narrowed = None, near, None, bool(self.letters)
        self.beyond = None
        if not self.board:
            return
        if not self.letters.strip():
            self.order = self._everyone()
            return
        found = self._found = self.board.find(self.letters, self.served_lately())
        self.order = found.ids
        self.marked = found.best
        if (found.slip or not found.fits) and house_of(self):
            self.marked, self.beyond = None, Offer.HOUSE

    def _everyone(self) -> tuple[int, ...]:
        if not self.board:
            return ()
        people, state = self.board.people, TURNS[self.turn]
        return tuple(
            id for id in self.board.order if (people[id].listed if state is None else people[id].state is state)
        )

    def _person(self, id: int | None) -> Person | None:
        return self.board.person(id) if self.board and id is not None else None


def house_of(finding: Finding) -> str:
    """The house that the letters name, where people arrive, and for whoever may check them in."""
    board = finding.board if finding.arrives and finding._found else None
    return board.house_meant(finding.letters) if board and may(board.actor, Verb.CHECK_IN) else ""


def offers(finding: Finding) -> tuple[Offer, ...]:
    """What stands below those found: the house that the letters name, and that it is somebody new."""
    return (*((Offer.HOUSE,) if house_of(finding) else ()), *((Offer.NEW,) if _offers_new(finding) else ()))


def _go_beyond(finding: Finding, offered: Sequence[Offer], by: int) -> None:
    """An arrow below those found: to the next that is offered, or back to the last of them."""
    finding.edits += 1
    at = (offered.index(finding.beyond) if finding.beyond else -1) + by
    back = at < 0 and bool(finding.order)
    finding.beyond = None if back else offered[max(min(at, len(offered) - 1), 0)]
    finding.marked = finding._last if back else None


def _offers_new(finding: Finding) -> bool:
    """Whether somebody new may be called what was typed, though it fits others: it is a name, and no number."""
    letters, found = finding.letters.strip(), finding._found
    return finding.arrives and bool(found and (found.fits or house_of(finding))) and not any(map(str.isdigit, letters))


def take_key(finding: Finding, key: str, letter: str) -> None:
    """A key for the box: Escape, Backspace, or a letter."""
    match key:
        case "escape" | "ctrl+u":
            finding.clear()
        case "backspace":
            finding.erase()
        case _ if letter:
            finding.type(letter)


def mark_new(finding: Finding, person: int, edits: int) -> None:
    """Somebody new is on the census: marked in the whole list, unless the box was written in since."""
    if edits == finding.edits:
        finding._edited()
        finding.order = (*finding.order, *(() if person in finding.order else (person,)))
        finding.mark(person)


def _first_tied(finding: Finding, number: int) -> tuple[Person, ...]:
    ids = finding.order[: min(finding.tied, number)]
    return tuple(person for id in ids if (person := finding._person(id)))
