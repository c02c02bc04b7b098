"""Who works at the desk."""

from collections.abc import Iterable
from enum import Enum, auto
from typing import NamedTuple

from frontdesk.rules.clean_text import clean
from frontdesk.rules.roles import Role as Role

SETS_UP = frozenset({Role.LEAD, Role.REVIEWER})
"""The roles that change the census and the program, once there are roles."""


LEFT = "left"
"""In place of a role: who no longer works here. The name stays in the journal, and is in no list."""


class SeesAs(Enum):
    """As whom somebody looks at what a counselor is to see (docs/contract.md, Caseload)."""

    COUNSELOR = auto()
    """They are that counselor: what they look at they may mark seen."""
    STAND_IN = auto()
    """A lead: may mark it seen in the counselor's place, and the entry names both."""
    ONLOOKER = auto()
    """Anybody else: may look, and marks nothing."""


class Actor(NamedTuple):
    """Who acts, in which role, and at which terminal; ``bound``: the role says what they may do.

    It binds who signed in, and whoever opened a demo in a named role. ``staff_id`` is who of the staff signed in.
    ``at_counter``: the terminal is one that the settings name as standing at a counter, which binds everybody.
    """

    name: str
    role: Role
    terminal: str
    bound: bool = False
    staff_id: int | None = None
    at_counter: bool = False

    def among(self, counters: Iterable[str]) -> "Actor":
        """The same person, knowing whether their terminal is one of these counters: case makes no difference."""
        names = {clean(each).casefold() for each in counters}
        return self._replace(at_counter=clean(self.terminal).casefold() in names)

    @property
    def signed_in(self) -> bool:
        """Whether this person has proved who they are."""
        return self.staff_id is not None

    def may_set_up(self, demo: bool) -> bool:
        """Whether this person may read a census in and change the program: at a real site everybody, until staff sign
        in; at a made-up one a lead and a reviewer. At a counter nobody."""
        return not self.at_counter and (self.role in SETS_UP if demo or self.bound else True)

    def sees_as(self, counselor: str) -> SeesAs:
        """As whom this person looks at the updates of the counselor of this name."""
        if self.name == counselor:
            return SeesAs.COUNSELOR
        return SeesAs.STAND_IN if self.role is Role.LEAD else SeesAs.ONLOOKER
