"""What an Enter line promises in its words, and what Enter then did: both as values that can be compared."""

import re
from collections.abc import Callable
from typing import NamedTuple

from frontdesk.database import driver
from frontdesk.screens.card.screen import CardScreen
from frontdesk.screens.card.weeks_screen import WeeksScreen
from tests.hands import Hands
from tests.screens.at_the_desk import TodayAtTheDesk

CARD = "the card of {name}"
WEEKS = "the weeks of {name}"
DAYS = "Another day"
BACK = "the view"
"""Where Enter on a card leads."""


class Deeds(NamedTuple):
    """What a key did: the entries it wrote as verb and name, and the dialog or card that it opened."""

    wrote: tuple[tuple[str, str], ...] = ()
    opened: str = ""


class Promise(NamedTuple):
    """What a line says that Enter does. ``asks``: it may as well ask on, in a dialog about the same person.

    ``shows``: the dialog that it opens writes nothing on its answer.
    """

    deeds: Deeds = Deeds()
    asks: str = ""
    shows: bool = False

    @property
    def leads(self) -> bool:
        """Whether it leads to a record, and so must be filled: a card is only looked at."""
        return bool(self.deeds.wrote or self.asks or (self.deeds.opened not in ("", BACK) and not self.looks))

    @property
    def looks(self) -> bool:
        """Whether Enter only shows a card, the list of days, or what a change would do."""
        looked_at = (CARD.format(name=""), WEEKS.format(name=""))
        return self.shows or self.deeds.opened.startswith(looked_at) or self.deeds.opened == DAYS


Says = Callable[[dict[str, str]], Promise]
NOTHING = Promise()


def writes(verb: str) -> Says:
    """One entry about the person."""
    return lambda said: Promise(Deeds(((verb, said["name"]),)))


def writes_for_all(verb: str) -> Says:
    """An entry about each of several."""
    return lambda said: Promise(Deeds(tuple(sorted((verb, name) for name in said["names"].split(", ")))))


def opens(title: str) -> Says:
    """A dialog by its title, or a card; a dialog about an earlier day names that too."""

    def promise(said: dict[str, str]) -> Promise:
        day = f" · {said['day']}" if said.get("day") else ""
        return Promise(Deeds(opened=f"{title.format(**said)}{day}"))

    return promise


def shows(title: str) -> Says:
    """A dialog whose answer is shown before anything is written."""
    return lambda said: Promise(Deeds(opened=title.format(**said)), shows=True)


def sets_up(verb: str) -> Says:
    """One entry about nobody: of the settings, or of the staff."""
    return lambda _: Promise(Deeds(((verb, ""),)))


def asks_on(title: str) -> Says:
    """Either it is recorded, or asked once more about the same person."""
    return lambda said: Promise(asks=title.format(**said))


def nothing(_: dict[str, str]) -> Promise:
    """Nothing is written, nothing is opened."""
    return NOTHING


NAME, REST = r"(?P<name>[^·,]+?)", r"(?: ·.*|,.*)?"
ASK = "Ask {name} for birth month and day"
FIX = r"fix “[^”]+” of " + NAME + r" · (?:(?P<day>[A-Z]\w+ \w+ \d+) · )?"
OF_VIEWS: tuple[tuple[str, Says], ...] = (
    (rf"(?:check in|return) {NAME} · asks birth month and day first", opens(ASK)),
    (rf"check out {NAME}(?: to [^·]+)? · asks birth month and day first", opens(ASK)),
    (rf"Nobody fits “[^”]*”\. Nearest: {NAME} · Enter asks birth month and day", opens(ASK)),
    (rf"Nobody fits “[^”]*”\. Nearest: {NAME} · Enter opens the card", opens(CARD)),
    (rf"Nobody fits “[^”]*”\. Nearest: {NAME} · an arrow chooses them", nothing),
    (r"check in \w+ (?:people|person) · (?P<names>.+)", writes_for_all("check-in")),
    (r"return \w+ (?:people|person) · (?P<names>.+)", writes_for_all("return")),
    (r"check out \w+ (?:people|person) · (?P<names>.+)", writes_for_all("check-out")),
    (rf"check in {NAME}{REST}", writes("check-in")),
    (rf"return {NAME}{REST}", writes("return")),
    (rf"check out {NAME} · asks where to.*", opens("Check out {name}")),
    (rf"check out {NAME} to [^·]+{REST}", writes("check-out")),
    (rf"open the card of {NAME}{REST}", opens(CARD)),
    (rf"open {NAME}'s weeks{REST}", opens(WEEKS)),
    (r"admit someone new · (?:nobody fits “[^”]+”|it is none of these)", opens("Admit someone new")),
    (rf"put {NAME} in \d+ [^·]+{REST}", writes("assign")),
    (rf"seen, [^·]+ of {NAME}{REST}", writes("seen")),
    (rf"{FIX}say when they left.*", opens("Check out {name}")),
    (rf"{FIX}absent or excused.*", opens("Mark {name} away")),
    (rf"{FIX}say whom you reached.*", opens("We called {name}")),
    (rf"{FIX}choose the group · .*no group at (?P<hour>[\d:]+)", opens("Put {name} in a group at {hour}")),
    (rf"{FIX}accept it with a reason.*", opens("Accept as it stands")),
    (r"list the days · .+", opens(DAYS)),
    (r"back to [\w ]+, nothing changed", opens(BACK)),
    (r"(?:retire|rename|change|add) .+ · .*(?:patients?|journal|counselor|role).*", sets_up("staff")),
    (r"(?:retire|rename|change|add) .+ · .+", sets_up("settings")),
    (r"change “(?P<name>[^”]+)”", shows("{name}")),
    (r"change (?P<name>.+)", shows("Change {name}")),
    (r"add a (?P<what>\w+)", shows("New {what}")),
    (r"choose for .+", nothing),
    (r"nothing · nobody fits “[^”\d]+”; on Today Enter admits someone new", nothing),
    (r"nothing(?!.*Enter).*", nothing),
    (r"(?:\w+|\d+) people fit: another letter, or an arrow", nothing),
    (r"nobody fits “[^”]*”, (?:\w+|\d+) people nearly: another letter, or an arrow", nothing),
)
OF_DIALOGS: tuple[tuple[str, Says], ...] = (
    (r"nothing.*", nothing),
    (r"on to “[^”]+”", nothing),
    (r"open the review of \w+ \w+ \d+", nothing),
    (r"ask again · .+", nothing),
    (r"show what that changes · nothing is changed yet", nothing),
    (rf"compare, then go on with {NAME}", asks_on("{name}")),
    (rf"go on with {NAME} · known by .+", asks_on("{name}")),
    (rf"check in {NAME} (?:now|at [\d:]+ [ap]m){REST}", writes("check-in")),
    (rf"return {NAME} (?:now|at [\d:]+ [ap]m){REST}", writes("check-in")),
    (rf"step out {NAME} (?:now|at [\d:]+ [ap]m){REST}", writes("step-out")),
    (rf"check out {NAME}(?: to [^·]+|, no destination given){REST}", writes("check-out")),
    (rf"mark {NAME} absent, .+", writes("absent")),
    (rf"excuse {NAME} by .+", writes("excuse")),
    (rf"put {NAME} in .+", writes("assign")),
    (rf"take {NAME} out of .+", writes("unassign")),
    (rf"leave this note to .+ about {NAME}", writes("note")),
    (rf"update {NAME}, .+", writes("update")),
    (rf"admit {NAME}, born .+", writes("admit")),
    (rf"accept for {NAME} · .+", writes("accept")),
    (rf"leave open: {NAME} · no end is written{REST}", writes("accept")),
)


def promised(line: str, table: tuple[tuple[str, Says], ...]) -> Promise:
    """What the line says; a line that no row of the table knows is a mistake of its own."""
    for pattern, says in table:
        if match := re.fullmatch(pattern, line):
            return says(match.groupdict())
    raise AssertionError(f"the walk does not know the line “{line}”")


class Witness:
    """Looks on beside the desk: what stands in the journal on disk, and what stands on the screen."""

    def __init__(self, hands: Hands, desk: TodayAtTheDesk) -> None:
        self.hands, self.desk = hands, desk
        self.disk = driver.module().connect(hands.path)
        self.seen = 0
        self.passes_over()

    def passes_over(self) -> None:
        """What was written so far is no news."""
        self.seen = max((entry for entry, _, _ in self._new()), default=self.seen)

    def written(self) -> list[int]:
        """The entries since, newest first."""
        return [entry for entry, _, _ in reversed(self._new())]

    def deeds(self, before: str = "") -> Deeds:
        """What has happened since; ``before``: the title of the dialog that stood open then."""
        new = self._new()
        people = self.hands.board.people if new else {}
        wrote = sorted((verb, people[subject].name if subject else "") for _, verb, subject in new)
        return Deeds(tuple(wrote), self.opened if self.opened != before else "")

    def _new(self) -> list[tuple[int, str, int | None]]:
        asked = "SELECT seq, verb, subject FROM journal WHERE seq > ? ORDER BY seq"
        return list(self.disk.execute(asked, (self.seen,)))

    @property
    def opened(self) -> str:
        """The dialog or the card in front."""
        screen = self.desk.app.screen
        if isinstance(screen, WeeksScreen):
            return WEEKS.format(name=screen.weeks.patient.name)
        return CARD.format(name=screen.card.person.name) if isinstance(screen, CardScreen) else self.desk.dialog

    @property
    def filled(self) -> bool:
        """Whether the Enter line in front is filled."""
        return any(row.startswith("Enter:") for row in self.desk.filled())
