"""Which class shows which view; each is imported when it is first gone to, so that the first frame waits for none."""

from importlib import import_module

from frontdesk.screens import keys
from frontdesk.screens.acting import Goes
from frontdesk.screens.base import Counter
from frontdesk.screens.view import View

HOMES = {
    keys.TODAY: ("today", "Today"),
    keys.ACTIVITIES: ("activities", "Activities"),
    keys.DEPARTURES: ("departures", "Departures"),
    keys.CASELOAD: ("caseload", "Caseload"),
    keys.REVIEW: ("review", "Review"),
    keys.ROLL_CALL: ("roll_call", "RollCall"),
}
"""Module and class by the key that goes there."""


def view_of(word: str, counter: Counter, go: Goes) -> View:
    """A view by its tab's word."""
    module, name = next(home for key, home in HOMES.items() if key.words == word)
    view: View = getattr(import_module(f"frontdesk.screens.{module}"), name)(counter, go)
    return view
