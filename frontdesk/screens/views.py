"""Which class shows which view; each is imported when it is first gone to, so that the first frame waits for none."""

from typing import TYPE_CHECKING

from frontdesk.screens import keys
from frontdesk.screens.counter import Counter, Goes
from frontdesk.screens.shared.view import View

if TYPE_CHECKING:
    from frontdesk.screens.activities.view import Activities
    from frontdesk.screens.caseload.view import Caseload
    from frontdesk.screens.census.view import Census
    from frontdesk.screens.departures.view import Departures
    from frontdesk.screens.program.view import ProgramView
    from frontdesk.screens.review.view import Review
    from frontdesk.screens.roll_call.view import RollCall
    from frontdesk.screens.sheet.view import SheetView
    from frontdesk.screens.today.view import Today
    from frontdesk.screens.week.view import WeekView


def class_of(
    word: str,
) -> (
    "type[Today | Activities | Departures | Caseload | Review | RollCall | SheetView | Census | ProgramView | WeekView]"
):
    """The class that shows the view with this tab's word."""
    match word:
        case keys.ACTIVITIES.words:
            from frontdesk.screens.activities.view import Activities

            return Activities
        case keys.DEPARTURES.words:
            from frontdesk.screens.departures.view import Departures

            return Departures
        case keys.CASELOAD.words:
            from frontdesk.screens.caseload.view import Caseload

            return Caseload
        case keys.REVIEW.words:
            from frontdesk.screens.review.view import Review

            return Review
        case keys.ROLL_CALL.words:
            from frontdesk.screens.roll_call.view import RollCall

            return RollCall
        case keys.SHEET.words | keys.WEEK.words:
            return _beside_the_day(word)
        case keys.CENSUS.words | keys.PROGRAM.words:
            return _of_setting_up(word)
        case _:
            from frontdesk.screens.today.view import Today

            return Today


def _beside_the_day(word: str) -> "type[SheetView | WeekView]":
    """The class of a view of a group's paper, or of the week."""
    if word == keys.SHEET.words:
        from frontdesk.screens.sheet.view import SheetView

        return SheetView
    from frontdesk.screens.week.view import WeekView

    return WeekView


def _of_setting_up(word: str) -> "type[Census | ProgramView]":
    """The class of a view that sets the site up."""
    if word == keys.CENSUS.words:
        from frontdesk.screens.census.view import Census

        return Census
    from frontdesk.screens.program.view import ProgramView

    return ProgramView


def view_of(word: str, counter: Counter, go: Goes) -> View:
    """A view by its tab's word."""
    return class_of(word)(counter, go)
