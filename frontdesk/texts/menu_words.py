"""What the ``;`` menu, help and the cover say."""

from frontdesk.shapes.people import Person

CLOSES = ("Escape", " closes")
A_LETTER = "A letter does it. "
ANY_KEY_CLOSES = "Any key closes"
SPACE_TURNS = "Space: every key of the desk. Any other key closes"
MANNERS = (
    (";", "every act by a letter; ; x ends the program"),
    ("a dialog", "Tab: the next field. Escape leaves all as it was"),
)
"""What is so on every screen, for its help."""
DIALOG = (
    ("Tab", "the next field, Shift+Tab the one before"),
    ("a digit", "chooses in a list and goes on; letters also do"),
    ("a time", "302, 2p, 14:00, 9:58; empty where it says now"),
    ("Enter", "does what the line says, or goes on to a field"),
    ("Escape", "leaves everything as it was"),
)
"""What the keys of a dialog do."""


def help_title(view: str, turned: bool) -> str:
    """Of which screen; or of the desk."""
    return "Help · every key of the desk" if turned else f"Help · {view}"


COVER_TITLE = "Front desk"
ANY_KEY_GOES_ON = "any key goes on"
DEMO = "DEMO"


def menu_title(person: Person | None) -> str:
    """For whom."""
    return f"More · for {person.name}" if person else "More"
