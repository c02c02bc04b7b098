"""The whole desk: the acts of the day, and beside them what sets the site up."""

from functools import cached_property
from typing import TYPE_CHECKING

from frontdesk.desk.front_desk import FrontDesk

if TYPE_CHECKING:
    from frontdesk.desk.census.census_desk import CensusDesk


class BackOffice(FrontDesk):
    """What stands behind the door of a screen. What sets the site up is imported when it is first asked for."""

    @cached_property
    def census(self) -> "CensusDesk":
        """Reading census files in."""
        from frontdesk.desk.census.census_desk import CensusDesk

        return CensusDesk(self)
