"""What Caseload says: a counselor's patients today, and what the desk wrote since each was last seen."""

from collections.abc import Sequence
from datetime import date

from frontdesk.shapes.day_lists import CaseRow
from frontdesk.shapes.journal_line import JournalLine
from frontdesk.shapes.people import Person, State
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.late_words import late_entry
from frontdesk.texts.outreach_words import away_words
from frontdesk.texts.voice import STATE_WORDS, Voice, say

NO_COUNSELOR = "No counselor"
HEADINGS = ("Name", "Today", "Since you last looked")
SINCE = "Since last seen"
COUNTED = (State.HERE, State.EXPECTED, State.STEPPED_OUT, State.ABSENT)
LOOKING = EnterLine("nothing yet", rest="the caseload is being read")
CHOOSE = EnterLine("nothing yet", rest="letters or an arrow choose; Tab turns to the next counselor")
NO_CENSUS = "Nobody is on the census yet."
NOBODY = "No patient of this counselor is admitted today."
NO_COVER = "only a shift lead covers for a counselor. Enter opens the card."
NOBODY_TO_COVER = "nobody is their counselor. Enter opens the card."
BAR = (("Tab", "Next counselor"), ("F9", "Note"), ("F6", "Card"), ("Ctrl+A", "Cover"), (";", "More"))
MANNERS = (
    ("Tab", "the next counselor, Shift+Tab the one before"),
    ("arrows", "choose a patient"),
    ("Enter", "marks seen what is shown, for the counselor;"),
    ("", "for everyone else it opens the card"),
    ("Ctrl+A", "a shift lead covers for this counselor, by name"),
    ("F9", "a note to the counselor, or a change"),
    ("letters", "find anyone; Escape clears"),
)
"""What the keys of this view do, for its help."""

BRIEF = {
    "note": "“{text}”",
    "lives": "lives at {new}, was {old}",
    "update": "{field:said} is now {new}, was {old}",
    "update:word": "{field:said} is now {new}, was {old}, by the word of {counselor}",
    "update:several": "{fields:list}",
    "absent": "absent, they called at {at:clock}",
    "absent:reason": "absent, they called at {at:clock}: {reason}",
    "absent:no-call": "absent, no call",
    "absent:no-call:reason": "absent, no call: {reason}",
    "excuse": "excused by {by}",
    "excuse:reason": "excused by {by}: {reason}",
    "outreach": "we called {at:clock}, {outcome:said}",
    "admit": "admitted, census pending",
}
"""The sentences of the journal without the name, which stands beside; longer ones keep it."""


def update_words(line: JournalLine, voice: Voice) -> str:
    """What the desk wrote, with what it was before."""
    brief = BRIEF.get(line.said.key)
    said = voice.vformat(brief, (), line.said.values) if brief else say(voice, line.said)
    return late_entry(line, voice) + said


def written_by(line: JournalLine, voice: Voice, today: date) -> str:
    """``Ana, 9:04 am``; with the day where it was another."""
    day = voice.today(line.at)
    return f"{line.by}, {voice.clock(line.at) if day == today else voice.day(day)}"


def today_words(person: Person, voice: Voice) -> str:
    """``here 9:02 am``, ``absent, no call``."""
    match person.state:
        case State.HERE if person.came:
            return f"here {voice.clock(person.came)}"
        case State.STEPPED_OUT if person.stepped_out_at:
            return f"stepped out {voice.short(person.stepped_out_at)}"
        case State.CHECKED_OUT if person.out:
            return f"left {voice.clock(person.out)}" + (", early" if person.left_early else "")
        case State.ABSENT:
            return away_words(person.away)
        case _:
            return STATE_WORDS[person.state]


def patients(number: int) -> str:
    """``14 patients``."""
    return "1 patient" if number == 1 else f"{number} patients"


def to_see(number: int) -> str:
    """``3 updates to see``."""
    return "nothing to see" if not number else "1 update to see" if number == 1 else f"{number} updates to see"


def since_words(own: bool) -> str:
    """The heading of the updates: to the counselor, or to anyone else."""
    return HEADINGS[2] if own else SINCE


def sees(row: CaseRow, covers: str) -> EnterLine:
    """Everything shown of this patient is marked seen; nothing that came since."""
    rest = f"in place of {covers}" if covers else ""
    return EnterLine(f"seen, {_updates(row.updates)} of ", row.person.name, rest=rest, filled=True)


def _updates(updates: Sequence[JournalLine]) -> str:
    match len(updates):
        case 1:
            return "the update"
        case 2:
            return "both updates"
        case number:
            return f"all {number} updates"


def opens(row: CaseRow, counselor: str, may_see: bool) -> EnterLine:
    """Only a look: nothing to see, or for somebody else to see."""
    why = f"{counselor} marks seen" if row.updates and not may_see else "" if row.updates else "nothing new"
    return EnterLine("open the card of ", row.person.name, rest=why)


def nearest(person: Person, letters: str) -> EnterLine:
    """A fit only by forgiving a slip: nothing is marked seen on it."""
    return EnterLine(f"Nobody fits “{letters.strip()}”. Nearest: ", person.name, rest="Enter opens the card")


def of_another(person: Person) -> EnterLine:
    """Whom letters found in another caseload."""
    whose = f"of {person.counselor}" if person.counselor else "with no counselor"
    return EnterLine("open the card of ", person.name, rest=f"a patient {whose}")
