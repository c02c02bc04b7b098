"""What the first day of a site says: its questions one by one, and the page that tells what will be made."""

import shlex
from collections.abc import Iterator, Sequence
from datetime import time

from frontdesk.rules.clean_text import folded
from frontdesk.rules.faults import listed
from frontdesk.rules.program.zone_search import UNITED_STATES, fitting, meant, offered
from frontdesk.rules.program.zones import fixed_clock
from frontdesk.rules.staff_names import first_name_first as first_name_first
from frontdesk.rules.weekdays import WEEKDAYS
from frontdesk.shapes.new_site import LivingKind, NewSite, Offers, Outset, ProgramHeld, SettingsFile
from frontdesk.texts.dialog_words import act, nothing, wrong
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.typed import cleaned
from frontdesk.texts.voice import Voice

zones_offered, zones_fitting, zone_meant = offered, fitting, meant
TITLE = "First day of a site"
LEFT = "Nothing was made."
BACK, LEAVE = ("Escape", "back"), ("Ctrl+C", "leave, nothing is made")
COMPLETES, TAKES_AWAY = ("Tab", "completes"), ("Delete", "takes the last away")
TYPE_A_NAME, TYPE_A_PATH, CHOOSE = "type a name", "type a path", "a digit, or an arrow"
BEING_MADE = nothing("the records are being made")
BEING_READ = nothing("the file is being read")
GO_ON = "go on"


def step_words(number: int, of: int) -> str:
    """``2 of 7``."""
    return f"{number} of {of}"


# Name


NAME_ASKED = "What is the site called?"
NAME_SAYS = "Its name stands above every list and on every print."


def named(name: str) -> EnterLine:
    """The name to go on with."""
    return EnterLine("go on · the site is ", name)


# Zone


ZONE_ASKED = "In which time zone is the site?"
ZONE_SAYS = "Letters of a city, or a name like Eastern; an arrow chooses in the list."
NO_PLACE = "This computer's clock says {clock}, which is no place: choose the site's."
OWN = "this computer's"
CHOOSE_ZONE = EnterLine("nothing yet · an arrow, or letters of a city, choose the zone")


def zone_says(offers: Offers) -> str:
    """What to type; and that the computer's own clock is of no use, where it is so."""
    return ZONE_SAYS if is_place(offers) else NO_PLACE.format(clock=offers.clock or "nothing")


def is_place(offers: Offers) -> bool:
    """Whether the computer's clock says where it is."""
    return offers.clock == offers.zone


def zone_called(zone: str) -> str:
    """``Eastern``, ``Berlin``."""
    return UNITED_STATES.get(zone) or zone.rpartition("/")[2].replace("_", " ")


def zone_words(zone: str) -> str:
    """``Eastern, America/New_York``."""
    return f"{zone_called(zone)}, {zone}" if zone_called(zone) != zone else zone


def zoned(zone: str) -> EnterLine:
    """The zone to go on with."""
    return EnterLine("go on · the zone is ", zone_called(zone), rest=zone)


def no_zone(typed: str, fits: int) -> EnterLine:
    """Why the letters are no zone; of a clock without summer time which one is right."""
    text = cleaned(typed)
    if right := fixed_clock(typed):
        names = listed(zone_called(zone) if "/" in zone else zone for zone in right)
        return wrong(f"“{text[:20]}” has no summer time: choose {names}")
    if fits:
        return EnterLine(f"nothing yet · {fits} fit: another letter, or an arrow")
    return wrong(f"no zone fits “{text[:20]}”: type a city, or Eastern")


def is_fixed_clock(typed: str) -> bool:
    """Whether this is a clock without summer time."""
    return bool(fixed_clock(typed))


# Program


PROGRAM_ASKED = "What program does it begin with?"
PROGRAM_SAYS = "Blocks of the day and their groups. All of it can be changed later."
OUTSETS = {
    Outset.DEFAULT: "The default program",
    Outset.EMPTY: "An empty one",
    Outset.FILE: "A settings file",
}
FILE_HOLDS = "Written by hand, or printed at another site by “frontdesk settings show”."


def held_words(program: ProgramHeld, voice: Voice) -> str:
    """``Check-in 9, Spirituality 10, …, Check-out 3; 11 groups; Mon to Fri``."""
    blocks = ", ".join(f"{name} {_short(starts, voice)}" for name, starts in program.blocks)
    groups = f"{program.groups} groups" if program.groups else "no groups yet"
    return f"{blocks}; {groups}; {_days(program.weekdays.split())}"


def _short(at: time, voice: Voice) -> str:
    return voice.short(at).removesuffix(":00")


def _days(days: Sequence[str]) -> str:
    """``Mon to Fri``, where they follow each other."""
    first = WEEKDAYS.index(days[0])
    follow = len(days) > 2 and list(days) == list(WEEKDAYS[first : first + len(days)])
    return f"{days[0]} to {days[-1]}" if follow else " ".join(days)


def begins_with(outset: Outset) -> EnterLine:
    """The program to go on with."""
    if outset is Outset.FILE:
        return EnterLine(GO_ON, rest="the file is asked for next")
    return EnterLine("go on with ", OUTSETS[outset].lower())


# Settings file


FILE_ASKED = "Which settings file?"
FILE_SAYS = "Its path; Tab completes it. It is checked whole, and nothing is made yet."
GIVE_FILE = nothing("type where the settings file is")


def reads(path: str) -> EnterLine:
    """The file that is read."""
    return EnterLine("read ", path)


def faulty(faults: int) -> str:
    """Why a file was not taken."""
    return f"the file has {faults} {'thing' if faults == 1 else 'things'} to mend: they stand below."


def rows_in_sight(first: int, last: int, of: int) -> str:
    """``1 to 9 of 23 · Page Down``."""
    return f"{first} to {last} of {of} · Page {'Down' if last < of else 'Up'}"


# Houses and counselors


HOUSES_ASKED = "Which houses do patients live in?"
HOUSES_SAYS = "One after another, or none for now: a census brings them too."
COUNSELORS_ASKED = "Who are the counselors?"
COUNSELORS_SAYS = "One after another, or none for now: a census brings them too."
KIND_HINT = "an arrow chooses the kind"
KINDS = tuple(LivingKind)


def adds_house(name: str, kind: LivingKind) -> EnterLine:
    """A house to be put on the list."""
    return EnterLine("add ", name, rest=kind.value)


def adds_counselor(name: str) -> EnterLine:
    """A counselor to be put on the list."""
    return EnterLine("add ", name)


def goes_on_with(names: Sequence[str], noun: str) -> EnterLine:
    """The list to go on with."""
    return EnterLine(GO_ON, rest=_counted(len(names), noun) if names else f"no {noun}s for now")


def listed_already(name: str, names: Sequence[str]) -> str:
    """Why a name is not put on a list; empty where it may be."""
    return f"{name} stands in the list already" if folded(name) in map(folded, names) else ""


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun if number == 1 else f'{noun}s'}"


# Printer


PRINTER_ASKED = "Where do prints go?"
PRINTER_SAYS = "Roll calls and lists name patients: choose a printer that only staff reach."
NO_PRINTER = "No printer: prints are files"
FILES_HOLD = "Ctrl+P then says the whole path of the file, in {folder}/prints"
LOOKING = "The system's printers are being looked for."
NONE_FOUND = "This computer knows no printer. FRONTDESK_PRINT can name one later."
OWN_COMMAND = "FRONTDESK_PRINT is set, and outranks what is chosen here: {command}"
OWN_FILES = "FRONTDESK_PRINT is set to nothing, and outranks what is chosen here: prints are files."


def printing_says(command: str) -> str:
    """Where this terminal prints, whatever is chosen."""
    return OWN_COMMAND.format(command=command) if command.strip() else OWN_FILES


def printer_called(command: str) -> str:
    """The name of a printer by its print command; ``lp`` alone is whatever the system prints on."""
    words = shlex.split(command)
    return words[-1] if len(words) > 1 else f"the system's own ({command})"


def tries(command: str, again: bool) -> EnterLine:
    """A page is to be printed first."""
    return EnterLine(f"print a test page on {'' if not again else 'it again: '}", printer_called(command))


def trying(command: str) -> EnterLine:
    """The page is under way."""
    return nothing(f"the test page is on its way to {printer_called(command)}")


def prints_on(command: str) -> EnterLine:
    """The page was taken."""
    name = printer_called(command)
    return EnterLine("go on · prints go to ", name, rest="did the test page come?")


GOES_ON = EnterLine(GO_ON)
PRINTS_FILES = EnterLine(GO_ON, rest="prints are kept as files")


# The last page


LAST_ASKED = "Is this right?"
LAST_SAYS = "Nothing was made so far. Escape goes back, to change it."


def told(new: NewSite, offers: Offers, file: SettingsFile, voice: Voice) -> Iterator[tuple[str, str]]:
    """Everything that will be made: what it is, and what it will be."""
    held = file.holds if new.outset is Outset.FILE else None
    from_file = held is not None
    yield "Site", new.name + (" · from the file" if held and new.name == held.name else "")
    yield "Zone", zone_words(new.zone) + (" · from the file" if held and new.zone == held.zone else "")
    program = held or (offers.empty if new.outset is Outset.EMPTY else offers.default)
    yield "Program", f"{OUTSETS[new.outset]}: {held_words(program, voice)}"
    houses = [*program.houses, *(house.name for house in new.houses)] if from_file else [h.name for h in new.houses]
    yield "Houses", ", ".join(houses) or "none for now"
    yield "Counselors", "; ".join(new.counselors) or "none for now"
    yield "Prints", _prints(new, offers)
    yield "Records", f"{offers.folder}/frontdesk.db"


def _prints(new: NewSite, offers: Offers) -> str:
    if offers.printing is not None:
        return printing_says(offers.printing)
    return f"on {printer_called(new.printer)}" if new.printer else f"files in {offers.folder}/prints"


def makes(name: str) -> EnterLine:
    """The records to be made."""
    return act("make the site ", name, rest="and open the desk")
