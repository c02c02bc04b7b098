"""What the view Program says: the standing program, what a change would do, and whom it touches."""

from collections.abc import Sequence

from frontdesk.rules.program.edit import Edit, Part
from frontdesk.rules.program.program import Block, Program
from frontdesk.rules.program.site_lists import LEVELS_OF_CARE as LEVELS_OF_CARE
from frontdesk.rules.weekdays import WEEKDAYS
from frontdesk.shapes.done import Said
from frontdesk.shapes.set_up import Filled, Preview, Retired, Standing
from frontdesk.texts.first_day_words import zone_words
from frontdesk.texts.voice import Voice, say

BLOCK, GROUP, ROOM, FACILITATOR, SOFT, HARD = "Block", "Group", "Room", "Facilitator", "soft", "hard"
COUNTABLE, PLANNED, NO_LIMIT, FULL = "countable", "planned", "no limit", "full"
NOBODY_DUE = "·"
HOUSES, STAFF, REASONS, SITE, TRACKS = (
    "HOUSES",
    "STAFF",
    "REASONS",
    "THE SITE",
    "TRACKS",
)
TARGETS = "TARGETS BY LEVEL OF CARE"
AS_ALL = "as for all"
NONE_YET = "none yet"
ONE_TRACK = "one track, for everybody"
NEW = {Part.BLOCK: "block", Part.GROUP: "group", Part.HOUSE: "house", Part.TRACK: "track", Part.STAFF: "name"}
"""What Insert adds, by where the mark stands."""
NOT_RETIRED = "this is changed, not retired. F9 changes it."
NOT_ADDED = "there is one of these only. F9 changes it."
CHOOSE_FIRST = "an arrow or letters choose first where."
WIDE_BAR = 100
INVITATION = "type a group, a room, a name"
CHANGE_HINT, LEAVE_HINT = "F9: change the marked one", "Escape leaves it as it is"
PRINTS, LEAVES, MENU = ("Ctrl+P", "Print"), ("Escape", "Leave it as it is"), (";", "More")
MANNERS = (
    ("letters", "find a group, a room, a name; Escape clears"),
    ("arrows", "choose what is to be changed"),
    ("Enter, F9", "change the marked one; it is shown first"),
    ("Insert", "a new one, where the mark stands"),
    ("Delete", "retire it; a digit says where its people go,"),
    ("", "0 that they lose it"),
    ("Enter", "makes what is pending; Escape leaves it as it is"),
    ("F8", "takes back the change made here last"),
    ("Ctrl+P", "prints the program"),
)
"""What the keys of this view do, for its help."""

SETTINGS = {
    "left_early_reasons": "Leaving early",
    "absent_reasons": "Absent",
    "excused_reasons": "Excused",
    "name": "Site name",
    "zone": "Time zone",
    "locale": "Dates and times",
    "desk_notes": "Notes for the desk",
    "weekdays": "Weekdays",
    "closed": "Closed days",
    "day_starts": "The day starts",
    "checkout_opens_before_minutes": "Check-out opens",
    "door_minutes": "At the door",
    "names_hide_after_seconds": "Names hide",
    "countable_minutes_a_day": "A day counts",
    "countable_minutes_a_week": "A week asks for",
    "countable_days_a_week": "Days that count",
    "inbox": "Census inbox",
}
"""The single settings, by the names of the settings file."""
WRITTEN = {"en_US": "US: 2:05 pm, Nov 23", "en_CA": "Canada: 2:05 pm, Nov 23", "en_GB": "Britain: 14:05, 23 Nov"}
"""How each locale writes them."""
LABELS = {
    "name": "Name",
    "counter_name": "At the counter",
    "block": "Block",
    "key": "Digit",
    "room": "Room",
    "facilitator": "Facilitator",
    "soft": "Soft limit",
    "hard": "Hard limit",
    "starts": "Starts",
    "ends": "Ends",
    "kind": "Kind",
    "countable": "Countable",
    "weekdays": "Weekdays",
    "tracks": "Tracks",
    "group": "First group",
    "role": "Role",
    "minutes_a_day": "A day counts from",
    "minutes_a_week": "A week asks for",
    "days_a_week": "Days that count",
    "targets": "Targets",
}
"""What a thing has, by the names of the settings file."""
REASON_SETTINGS = ("left_early_reasons", "absent_reasons", "excused_reasons", "desk_notes")
SITE_SETTINGS = tuple(key for key in SETTINGS if key not in REASON_SETTINGS)


def bar(part: Part | None, pending: bool, width: int) -> tuple[tuple[str, str], ...]:
    """The keys named at the foot: in a narrow window either how to print or how to leave it."""
    if part is Part.TARGET:
        insert: tuple[tuple[str, str], ...] = (("Delete", "As for all"),)
    else:
        insert = (("Insert", f"New {NEW[part]}"), ("Delete", "Retire")) if part in NEW else ()
    wide = width >= WIDE_BAR
    leaves = (LEAVES,) if pending or wide else ()
    prints = (PRINTS,) if wide or not pending else ()
    return (("F9", "Change"), *insert, *prints, *leaves, MENU)


# The list.


def setting(standing: Standing, key: str, voice: Voice) -> str:
    """What a single setting is, in words."""
    value = getattr(standing.program, key)
    match key:
        case "weekdays":
            return " ".join(WEEKDAYS[day] for day in value)
        case "closed":
            return ", ".join(map(voice.dated, value)) or "none"
        case "name":
            return str(value)
        case "zone":
            return zone_words(value)
        case "locale":
            return WRITTEN[value]
        case "day_starts":
            return f"at {voice.clock(value)}"
        case "checkout_opens_before_minutes":
            return f"{minutes(value)} before the check-out block"
        case "door_minutes":
            return f"who left in the last {minutes(value)}"
        case "names_hide_after_seconds":
            return f"after {value} seconds without a key"
        case "countable_minutes_a_day":
            return f"from {minutes(value)} on"
        case "countable_minutes_a_week":
            return minutes(value)
        case "countable_days_a_week":
            return f"{value} a week"
        case "inbox":
            return str(value) or "none"
        case _:
            return ", ".join(value) or "none"


def target(program: Program, level: str) -> str:
    """``300 minutes a day, 1500 a week, 5 days``, for a level of care that has its own."""
    own = next((each for each in program.targets if each.level_of_care == level), None)
    if own is None:
        return AS_ALL
    return f"{minutes(own.minutes_a_day)} a day, {own.minutes_a_week} a week, {own.days_a_week} days"


def minutes(number: int) -> str:
    """``1 minute``, ``20 minutes``."""
    return "1 minute" if number == 1 else f"{number} minutes"


def people(number: int, noun: str = "people", one: str = "person") -> str:
    """``1 person``, ``4 people``."""
    return f"1 {one}" if number == 1 else f"{number} {noun}"


def days(weekdays: Sequence[int], program: Sequence[int]) -> str:
    """``Mon Wed``; ``every day`` where it is on all those of the program."""
    everyday = bool(program) and set(weekdays or program) == set(program)
    return "every day" if everyday else " ".join(WEEKDAYS[day] for day in weekdays)


def block_beside(block: Block) -> str:
    """What stands beside a block's name: whether it counts, its own weekdays and tracks."""
    own = " ".join(WEEKDAYS[day] for day in block.weekdays)
    return " · ".join(filter(None, (COUNTABLE if block.countable else "", own, ", ".join(block.tracks))))


def retired(group: Retired, voice: Voice) -> str:
    """Since when, and where its people went."""
    since = f"retired {voice.day(group.since)}" if group.since else "retired"
    went = f"{people(group.people)} moved to {group.to}" if group.to else ""
    return " · ".join(filter(None, (since, went, "past days keep it")))


def weekdays_from_to(weekdays: Sequence[int]) -> str:
    """``weekdays Mon to Fri``, or each one."""
    if len(weekdays) > 2 and list(weekdays) == list(range(weekdays[0], weekdays[-1] + 1)):
        return f"weekdays {WEEKDAYS[weekdays[0]]} to {WEEKDAYS[weekdays[-1]]}"
    return f"weekdays {' '.join(WEEKDAYS[day] for day in weekdays)}"


def side_words(standing: Standing) -> tuple[str, str]:
    """For which weekdays and how many tracks the program is."""
    tracks = len(standing.program.tracks)
    return weekdays_from_to(standing.program.weekdays), f"{tracks} tracks" if tracks > 1 else "one track"


def shown_words(standing: Standing) -> str:
    """How much is shown, at the right of the row above the keys."""
    groups = people(len(standing.program.groups), "groups", "group")
    return f"{groups}, {len(standing.retired)} retired shown"


# What is pending.


def pending_title(edit: Edit) -> str:
    """``PENDING: RETIRE GRATITUDE``."""
    return f"PENDING: {_act(edit)}".upper()


def _act(edit: Edit) -> str:
    if edit.part is Part.SITE:
        return SETTINGS[edit.name]
    if edit.part is Part.TARGET:
        return f"target of {edit.name}"
    if edit.retired:
        return f"retire {edit.name}"
    name = str(edit.values.get("name", edit.name))
    if not edit.name:
        return f"add {name}"
    return f"rename {edit.name}" if name != edit.name else f"change {edit.name}"


def touches(preview: Preview) -> str:
    """How many people, how many of their seats a week."""
    seats = f", {people(preview.seats, 'seats', 'seat')} a week" if preview.edit.part is Part.GROUP else ""
    if not preview.people:
        return "" if preview.edit.part in (Part.SITE, Part.TARGET) else "touches nobody"
    return f"touches {people(preview.people)}{seats if preview.moves else ''}"


NOTHING_CHANGED = "nothing changed yet"
ELSEWHERE = "a digit sends them elsewhere"
LOSE = "0 takes it away"
LOST = "nothing"
TO = " → "


def more(number: int) -> str:
    """Whom there is no room to name."""
    return f"and {number} more"


def filled(group: Filled, room: int) -> str:
    """What the group then holds to which people go, in so many cells."""
    limit = f", of {group.limit}" if group.limit else ""
    for between in (" on ", " "):
        numbers = ", ".join(f"{number}{between}{WEEKDAYS[day]}" for day, number in group.planned)
        if len(said := f"{group.label} then has {numbers}{limit}") <= room:
            break
    return said if group.planned else ""


def sentences(preview: Preview, voice: Voice) -> list[str]:
    """What changes from what to what, and how many people each change touches."""
    return [change_words(each, voice) for each in (*preview.changes, *preview.touched)]


def now_and_was(said: Said, voice: Voice) -> tuple[str, str]:
    """What a setting is from now on, and what it was, in words."""
    new, old = (voice.format_field(said.values[each], "") for each in ("new", "old"))
    return (WRITTEN.get(new, new), WRITTEN.get(old, old)) if said.values["setting"] == "locale" else (new, old)


def change_words(said: Said, voice: Voice) -> str:
    """What changes, in the words of the screen: those of the settings file are for the journal."""
    values = said.values
    match said.key, values.get("changes"):
        case "setting", _:
            name = (LABELS | SETTINGS).get(str(values["setting"]), str(values["setting"]))
            new, old = now_and_was(said, voice)
            return f"{name.lower()} is now {new}, was {old}"
        case "part", list(parts):
            return f"{values['kind']} {values['name']}: {', '.join(change_words(each, voice) for each in parts)}"
        case _:
            return say(voice, said)
