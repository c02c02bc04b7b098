"""What the question who it is says: what is asked, how else somebody is known, and what Enter does with it."""

from collections.abc import Sequence

from frontdesk.shapes.done import Proof
from frontdesk.shapes.people import Person
from frontdesk.texts.dialog_words import act
from frontdesk.texts.enter_line import ASKED_FOR, EnterLine

MONTH_AND_DAY = "Month and day"
FOUR_DIGITS = "four digits, as the patient says them"
F2_KNOWN = "F2: known by a photo ID, or by staff"
NOT_THEIRS = "Not the month and day of the record. Ask again, or F2."
NOT_OF_RECORD = "Not what the record says. Ask again, or F2."
ASK_DIGITS = "four digits, like 0412 for April 12"
ASKED_LABELS = {
    Proof.BIRTH_DATE: MONTH_AND_DAY,
    Proof.YEAR: "Year of birth",
    Proof.PHONE: "Phone, last four",
    Proof.COUNSELOR: "Counselor",
    Proof.MRN: "MRN, last four",
}
ASKED_HINTS = {Proof.COUNSELOR: ("the last name, as the patient says it", "the counselor's last name")}
ASKED_DIGITS = (FOUR_DIGITS, "four digits")
"""The hint beside a field, and what it wants, where it is not month and day."""
KNOWN_BY = "Known by"
WAYS_KNOWN = ("photo ID", "staff who knows them")
WHO_KNOWS = "Name"
NAME_STAFF = "the name of the staff member who knows them"
CHOOSE_WAY = "1 photo ID   2 staff who knows them"
ONLY_STAFF = "only for staff who knows them"
KNOWN_OTHERWISE = "not asked · F2: ask for it after all"


def identity_title(person: Person, asked: Proof | None = Proof.BIRTH_DATE) -> str:
    """Which of the like names is it: nobody is recorded before that is known."""
    return f"Ask {person.name} for {ASKED_FOR[asked]}" if asked else f"Who knows {person.name}?"


def born_too(names: Sequence[str]) -> str:
    """Why month and day tell nobody apart."""
    return f"{' and '.join(names)} {'was' if len(names) == 1 else 'were'} born that day too."


def compares(person: Person) -> EnterLine:
    """The desk compares; a wrong answer records nothing."""
    return act("compare, then go on with ", person.name)


def knows(person: Person, how: str) -> EnterLine:
    """Known otherwise; it is kept with the visit."""
    return act("go on with ", person.name, rest=f"known by {how}")
