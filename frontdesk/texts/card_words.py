"""What a patient's card says."""

from datetime import date, datetime

from frontdesk.rules.weekdays import WEEKDAYS
from frontdesk.shapes.card import Card, PastDay
from frontdesk.shapes.day_program import BlockOfDay
from frontdesk.shapes.journal_line import JournalLine
from frontdesk.shapes.outreach import Attempt
from frontdesk.shapes.people import Person, PersonStay, State
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.late_words import late_entry, written_late
from frontdesk.texts.outreach_words import OUTCOMES, away_words
from frontdesk.texts.today_words import off_roster_words, out_and_back
from frontdesk.texts.voice import STATE_WORDS, Voice, say

TODAY, PLAN, LAST_DAYS, JOURNAL = "TODAY", "PLAN", "LAST TEN PROGRAM DAYS", "JOURNAL"
JOURNAL_HINT = "newest first · F8 on a line reverses it"
WEEKS_HINT = "Tab: weeks"
NOW = "now"
NAME_ALERT = "name alert"
NOT_PLACED = "not placed"
CENSUS_PENDING = "census pending"
NO_PLAN = "no plan yet"
NO_DAYS = "no earlier day"
NO_ENTRIES = "nothing yet"
STAYS, WITH_WHOM = "In the building", "Left with or to"
ATTEMPTS = "We called"
UNDONE = "undone"
FURTHER = "Space shows birth date, phone and house"
NOTE = "Note"
OLDER = "older lines with Down or Page Down"
BACK_KEY = ("Escape", "Back")
CARD = "Card"
MANNERS = (
    ("Escape", "back to the view; Enter too"),
    ("arrows", "mark a line of the journal; Page Down: further"),
    ("F8", "on a marked line reverses that act"),
    ("Space", "birth date, phone and house"),
    ("Tab", "their weeks, day by day"),
    ("F keys", "do their act for this person"),
    ("letters", "are for the find box"),
)
"""What the keys of a card do, for its help."""


def back(view: str) -> EnterLine:
    """Enter goes back to the view from which the card was opened."""
    return EnterLine(f"back to {view}, nothing changed")


def about(card: Card) -> str:
    """Pronouns, level of care and counselor; and that a temporary number waits for the census to bring the true one."""
    counselor = f"counselor {card.person.counselor}" if card.person.counselor else ""
    pending = CENSUS_PENDING if card.person.temporary else ""
    return " · ".join(filter(None, (card.pronouns, card.level_of_care, counselor, pending)))


def state_words(person: Person, voice: Voice, now: datetime) -> str:
    """How it stands with someone: ``here since 8:51 am``."""
    match person.state:
        case State.HERE if person.stays:
            return f"here since {voice.clock(person.stays[-1].came)}"
        case State.STEPPED_OUT:
            return f"stepped out · {out_and_back(person, voice, now)}"
        case State.CHECKED_OUT if person.out:
            to = f" to {person.destination}" if person.destination else ""
            return f"checked out {voice.clock(person.out)}{to}"
        case State.ABSENT:
            return away_words(person.away)
        case State.EXCUSED:
            return f"excused by {person.away_by}" if person.away_by else "excused"
        case State.NOT_ADMITTED if person.off_roster:
            return f"not admitted: {off_roster_words(person.off_roster, voice)}"
        case _:
            return STATE_WORDS[person.state]


def known_words(card: Card) -> str:
    """How they were known at the door, and what one key more shows."""
    return " · ".join(filter(None, (f"Known by {card.known}" if card.known else "", FURTHER)))


def further(card: Card, voice: Voice) -> str:
    """What stands one key further: birth date, phone, house, and the legal name where another is used."""
    legal = f"legal name {card.legal_name}" if card.legal_name != card.person.name else ""
    house = f"lives at {card.person.lives_at}" if card.person.lives_at else "no house given"
    phone = f"phone {card.phone}" if card.phone else "no phone given"
    return " · ".join(filter(None, (f"Born {voice.birth_date(card.dob)}", phone, house, legal)))


def block_events(block: BlockOfDay, person: Person, voice: Voice, first: bool) -> str:
    """What happened at the door during a block: ``in 8:51``. The first block has who came before it too."""
    came = person.came and (first or block.begins <= person.came) and person.came < block.over
    left = person.out and block.begins <= person.out < block.over
    events = (("in", person.came if came else None), ("left", person.out if left else None))
    return ", ".join(f"{what} {voice.short(when)}" for what, when in events if when)


def stays_words(stays: tuple[PersonStay, ...], voice: Voice) -> str:
    """``8:51 to 9:14 · since 9:22``."""
    return " · ".join(
        f"{voice.short(stay.came)} to {voice.short(stay.left)}" if stay.left else f"since {voice.short(stay.came)}"
        for stay in stays
    )


def attempt_words(attempt: Attempt, voice: Voice) -> str:
    """``9:31, no answer, by Ana · left word with the house``: the only place where the text is shown."""
    said = f"{voice.short(attempt.at)}, {OUTCOMES[attempt.outcome]}, by {attempt.by}"
    return f"{said} · {attempt.text}" if attempt.text else said


def weekday(number: int) -> str:
    """``Mon``; a plan for every day has no weekday."""
    return WEEKDAYS[number] if 0 <= number < len(WEEKDAYS) else "Daily"


def past_words(past: PastDay, voice: Voice) -> str:
    """``8:55 to 3:04``, or the word for why there are no times."""
    if past.came and past.out:
        return f"{voice.short(past.came)} to {voice.short(past.out)}"
    came = f"in {voice.short(past.came)}" if past.came else ""
    return ", ".join(filter(None, (came, past.word)))


def journal_words(line: JournalLine, voice: Voice) -> str:
    """The sentence of an entry; of one written after its day also when that was, and why."""
    return f"{late_entry(line, voice)}{say(voice, line.said)}{written_late(line, voice)}"


def written_by(line: JournalLine, voice: Voice, today: date) -> str:
    """By whom, where, and on which day where it was another; whether it was undone."""
    day = voice.today(line.at)
    parts = (UNDONE if not line.in_force else "", voice.date(day) if day != today else "", line.by, line.terminal)
    return " · ".join(filter(None, parts))
