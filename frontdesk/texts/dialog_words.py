"""What dialogs say: titles, fields, hints, and what their Enter line will do."""

from dataclasses import replace
from datetime import date, time

from frontdesk.rules.living_kind import LivingKind
from frontdesk.rules.program.site_lists import LEVELS_OF_CARE
from frontdesk.shapes.people import Person, State
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.typed import spoken_date
from frontdesk.texts.voice import Voice

DIGIT = "a digit, or letters"
NOW = "now"
EMPTY_IS_NOW = "empty is now"
ESCAPE = ("Escape", " leaves everything as it was")
NOT_SAID = "not said"
GIVE_TIME = "write the time: that day is over"
FACTS_ONLY = "facts only, nothing clinical, no other patient"
"""Stands above a field for words of one's own."""
BECAUSE, BECAUSE_HINT = "Because", "facts only, nothing clinical"
GIVE_BECAUSE = "write why it is written only now"
AMENDS, GIVE_AMENDS = "amends the signed day", "the day is signed: write why it is amended"
AMEND_TITLE = "The day is signed"
AMEND_SAID = "What is done about it from now on is an amendment."
OF_A_DAY_TO_COME = "only of the day that is signed"
AS_SOON_AS_KNOWN = "what is countable that day follows from the time"
THAT_DAY, TODAY = "that day", "today"


# The Enter line of every dialog.


def act(before: str, person: str = "", after: str = "", rest: str = "") -> EnterLine:
    """Enter leads to a record."""
    return EnterLine(before, person, after, rest, filled=True)


def nothing(wanted: str) -> EnterLine:
    """Enter does nothing yet: something is still asked for."""
    return EnterLine("nothing yet", rest=wanted)


def wrong(why: str) -> EnterLine:
    """Enter does nothing: what was typed is no answer."""
    return EnterLine("nothing", rest=why)


def on_to(label: str) -> EnterLine:
    """Enter goes to a field that still wants something."""
    return EnterLine(f"on to “{label}”")


def at_words(voice: Voice, at: time | None) -> str:
    """``at 9:30 am``, or ``now``."""
    return f" at {voice.clock(at)}" if at else " now"


# Arriving, stepping out, leaving.

ARRIVED_AT = "Arrived at"
BACK_BY = "Back by"
OUT_AT = "Out at"
LEFT_AT = "Left at"
DESTINATION = "To"
REASON = "Reason"
BACK_HINT = "may stay empty"
LIVES_THERE = "lives there"
NOWHERE = "no destination given"
CHOOSE_WHERE = "choose where they go"
ASKED_WITH = ("ride", "other")
"""Destinations that do not say where somebody goes, or with whom."""
WITH_WHOM, WITH_WHOM_HINT = "With or to", "with whom, or where: on the card"
GIVE_WITH_WHOM = "with whom, or where to"
ONLY_WITH = "only for ride and other"
GIVE_REASON = "give a reason for leaving early"
REASON_EARLY = "leaves early: a digit"


def arrival_title(person: Person) -> str:
    """Checking in, or returning."""
    return f"{'Return' if person.state is State.STEPPED_OUT else 'Check in'} {person.name}"


def arrives(person: Person, voice: Voice, at: time | None) -> EnterLine:
    """The check-in, or return, to be recorded."""
    before = "return " if person.state is State.STEPPED_OUT else "check in "
    return act(before, person.name, at_words(voice, at), "" if person.scheduled else "not scheduled today")


def step_out_title(person: Person) -> str:
    """Stepping out."""
    return f"Step out {person.name}"


def steps_out(person: Person, voice: Voice, at: time | None, back: time | None) -> EnterLine:
    """The stepping out to be recorded."""
    rest = f"back by {voice.clock(back)}" if back else "no time to be back"
    return act("step out ", person.name, at_words(voice, at), rest)


def check_out_title(person: Person) -> str:
    """Leaving for the day."""
    return f"Check out {person.name}"


def left_at_hint(person: Person, voice: Voice) -> str:
    """What an empty time means: who stepped out left then."""
    out = person.stepped_out_at
    return f"empty is when they stepped out, {voice.clock(out)}" if out else EMPTY_IS_NOW


def left_at_empty(person: Person, voice: Voice) -> str:
    """The time that an empty field stands for."""
    return voice.clock(person.stepped_out_at) if person.stepped_out_at else NOW


def in_time(voice: Voice, opens: time) -> str:
    """Why no reason is asked."""
    return f"not asked from {voice.clock(opens)} on"


def leaves(person: Person, voice: Voice, at: time | None, to: str, reason: str) -> EnterLine:
    """The check-out to be recorded."""
    when = f"at {voice.clock(at)}" if at else ""
    where = f" to {to}" if to != NOWHERE else f", {NOWHERE}"
    return act("check out ", person.name, where, ", ".join(filter(None, (when, f"early, {reason}" if reason else ""))))


def with_more(line: EnterLine, more: str) -> EnterLine:
    """The same line with something more at its end."""
    return replace(line, rest=", ".join(filter(None, (line.rest, more))))


# Away.

AWAY = "Away"
WAYS_AWAY = ("absent, they called", "absent, no call", "excused by a counselor")
CHOOSE_AWAY = "1 they called   2 no call   3 excused"
EXCUSED_BY = "Excused by"
CHOOSE_COUNSELOR = "choose the counselor who excused them"
ONLY_EXCUSED = "only for excused"
MAY_BE_EMPTY = "a digit, may stay empty"
DAYS_AWAY, TOLD_BY = "Days", "Told by"
DAYS_AWAY_HINT = "like fri · Dec 1 to Dec 4 · until 11"
GIVE_DAYS = "they came today: write the days, or from when"
ONLY_AHEAD = "only for today and days to come"


def away_title(person: Person) -> str:
    """Why someone is not coming."""
    return f"Mark {person.name} away"


def absent(person: Person, called: bool, reason: str) -> EnterLine:
    """The absence to be recorded."""
    return act("mark ", person.name, f" absent, {'they called' if called else 'no call'}", reason)


def excused(person: Person, by: str, reason: str) -> EnterLine:
    """The counselor's excuse to be recorded."""
    return act("excuse ", person.name, f" by {by}", reason)


# Notes and updates.

NOTE = "Note"
NOTE_HINT = "Tab: change a field"
WRITE_NOTE = "write the note, or Tab to change a field"
CHANGE = "Change"
CHANGE_HINT = "Shift+Tab: a note"
NEW_VALUE = "To"
ON_DAYS = "On"
FROM = "From"
CHOOSE_FIELD = "choose what changes"
GIVE_VALUE = "give what it is now"
DAYS_HINT = "like Mon Wed; empty is every day"
EVERY_DAY = "every day"
FROM_WHEN = ("today and from now on", "from tomorrow", "today only")
CHOOSE_WHEN = "choose from when: 1, 2 or 3"
NOT_TODAY_ONLY = "they are not here today: 1 or 2"
WORD_OF = "Word of"
WORD_HINT = "the counselor who said so"
CHOOSE_WORD = "choose the counselor who said so"
ONLY_WORD = "only for counselor and discharge date"
ONLY_PLAN = "only for classes and activity"
FIELDS = (
    ("name_used", "name used"),
    ("phone", "phone"),
    ("living_arrangement", "lives at"),
    ("classes", "classes"),
    ("activity", "activity"),
    ("schedule_days", "days of the week"),
    ("counselor", "counselor"),
    ("discharge_date", "discharge date"),
    ("last_name", "last name"),
    ("first_name", "first name"),
    ("former_name", "former name"),
    ("dob", "date of birth"),
    ("pronouns", "pronouns"),
    ("card", "card"),
    ("level_of_care", "level of care"),
    ("admit_date", "admit date"),
    ("living_kind", "kind of their house"),
)
TRACK_FIELD = ("track", "track")
"""A field that only a site with tracks has."""
VALUE_HINTS = {
    "name_used": "first and last name",
    "phone": "a number",
    "schedule_days": "like Mon Wed Fri",
    "last_name": "the old one is kept too",
    "first_name": "as on the record",
    "former_name": "several parted by ;",
    "pronouns": "like she/her",
    "card": "scan it, or its number",
}
VALUES_LISTED = {"level_of_care": LEVELS_OF_CARE, "living_kind": tuple(kind.value for kind in LivingKind)}
"""Fields of the census that have a few values only, the same at every site."""


def note_title(person: Person) -> str:
    """A note."""
    return f"Note about {person.name}"


def note_above(person: Person) -> tuple[str, str]:
    """What stands above a note's field, in two rows."""
    to = person.counselor or "the counselor"
    return f"Note to {to} about {person.name} ·", FACTS_ONLY


def notes(person: Person) -> EnterLine:
    """The note to be recorded."""
    return act(f"leave this note to {person.counselor or 'the counselor'} about ", person.name)


def update_title(person: Person) -> str:
    """A change of a field."""
    return f"Update {person.name}"


def updates(person: Person, what: str, value: str, when: str) -> EnterLine:
    """The change to be recorded."""
    return act("update ", person.name, f", {what}: {value}", when)


def moves_today(person: Person, group: str) -> EnterLine:
    """The seat of today to be taken; the plan stays."""
    return act("put ", person.name, f" in {group}", "today only, the plan stays")


def on_days(days: str, group: str) -> str:
    """A group for some weekdays, or for all of them, as the census writes it."""
    return f"{days}:{group}" if days else group


# Someone new.

LAST_NAME = "Last name"
FIRST_NAME = "First name"
BORN = "Born"
LIVES_AT = "Lives at"
COUNSELOR = "Counselor"
PHONE, DAYS, TRACK = "Phone", "Days", "Track"
MAY_STAY_EMPTY = "may stay empty"
ADMIT_TITLE = "Admit someone new"
GIVE_LAST = "write the last name"
GIVE_FIRST = "write the first name"
GIVE_BORN = "write the date of birth"
NONE_YET = "none given"
SOMEBODY_ELSE = "somebody else than was named"


def date_hint(voice: Voice) -> str:
    """How a date is written."""
    return f"like {voice.birth_date(date(1991, 12, 4))}"


def admits(voice: Voice, name: str, born: date) -> EnterLine:
    """The admission to be recorded."""
    return act("admit ", name, f", born {spoken_date(voice, born)}", "census pending")


# Sure?


def sure(words: str) -> EnterLine:
    """What is done where someone is sure."""
    return act(words)
