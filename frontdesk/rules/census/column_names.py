"""What the columns of a census are called in the files of others, and which forms their cells may take.

The names are those of exports of electronic health records and of the lists that sites keep themselves. They are
compared by `key`, so that one spelling stands for many.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from frontdesk.rules.clean_text import folded

WHOLE_NAME = "name"
"""The one column that stands for last_name and first_name."""
_DATE = "2026-11-23, 11/23/2026, 23-Nov-26, a date of a workbook"
_TEXT = "up to 200 letters"
_GROUPS = "Coping skills, or by day Mon:Boundaries;Wed:Gratitude; + parts groups of several blocks"
_OTHER_SIGNS = re.compile(r"[^\w]|_")
_FORM_OF_DATE = re.compile(r"(?:mmddyyyy|ddmmyyyy|yyyymmdd|mmddyy|ddmmyy)$")


class ColumnNames(NamedTuple):
    """A column: the other headers it is known by, those that only mean it where no other does, and its cells' form."""

    others: tuple[str, ...]
    weak: tuple[str, ...]
    form: str


def _names(others: str, form: str, weak: str = "") -> ColumnNames:
    """Names are parted by commas; one that holds a comma itself is written with a semicolon for it."""
    return ColumnNames(_parted(others), _parted(weak), form)


def _parted(names: str) -> tuple[str, ...]:
    return tuple(name.replace(";", ",") for name in names.split(", ") if name)


COLUMNS = {
    "mrn": _names(
        "MRN #, MRN No, Client ID, Patient ID, Pt ID, Client #, Patient #, Client No, Patient No, Client Number, "
        "Patient Number, Client Code, Chart, Chart #, Chart No, Chart Number, Chart ID, Medical Record Number, "
        "Medical Record #, Medical Record No, Medical Record, Med Rec #, Med Rec No, MR #, Record Number, Record #, "
        "Record ID, Patient MRN, Client MRN, Unique Client ID, Person ID, EHR ID, Client Chart No, Patient Chart No, "
        "Casefile, Casefile ID, Casefile No, Case File ID, PATID, PAT ID, PAT MRN, PAT MRN ID, MRN ID",
        "any text, once in a file: 00201, A-7",
        weak="ID, PID, Case Number, Case No, Account Number, Account No, Acct Number, Acct No",
    ),
    "last_name": _names(
        "Last, Surname, Family Name, LName, Last Nm, Name Last, Client Last Name, Patient Last Name, Pt Last Name, "
        "Client Last, Patient Last, Legal Last Name, Person Last Name, PAT Last Name",
        _TEXT,
    ),
    "first_name": _names(
        "First, Given Name, Given Names, Forename, FName, First Nm, Name First, Client First Name, Patient First Name, "
        "Pt First Name, Client First, Patient First, Legal First Name, Person First Name, PAT First Name",
        f"{_TEXT}; one of the two names may be empty",
    ),
    "name_used": _names(
        "Preferred Name, Preferred First Name, Preferred, Nickname, Goes By, Used Name, Chosen Name, Known As, "
        "Likes to Be Called, Client Preferred Name, Patient Preferred Name",
        _TEXT,
    ),
    "pronouns": _names("Pronoun, Pronoun(s), Preferred Pronouns, Gender Pronouns, Personal Pronouns", _TEXT),
    "dob": _names(
        "D.O.B., Date of Birth, Birth Date, Birthday, Birth Dt, Date Birth, Born, Client DOB, Patient DOB, Pt DOB, "
        "Client Date of Birth, Patient Date of Birth, Client Birth Date, Patient Birth Date, Birth Date DOB, "
        "Date of Birth DOB",
        _DATE,
    ),
    "admit_date": _names(
        "Admit, Admission, Admission Date, Admission Dt, Adm Date, Admit Dt, Admitted, Admitted On, Date Admitted, "
        "Date of Admission, Start Date, Program Start, Program Start Date, Episode Start, Episode Start Date, "
        "Enrollment Date, Date Enrolled, Enrolled, IOP Start Date, Admit Date Time, Admission Date Time, "
        "Preadmit Admission Date",
        _DATE,
        weak="Start, Intake Date, Date of Intake, Intake",
    ),
    "discharge_date": _names(
        "Discharge, Discharged, Discharged On, Discharge Dt, Disch Date, DC Date, D/C, D/C Date, Date Discharged, "
        "Date of Discharge, End Date, Program End, Program End Date, Episode End, Episode End Date, "
        "Disch Dt, Discharge Date Time",
        f"{_DATE}; nothing for who is still here",
        weak="End",
    ),
    "level_of_care": _names("LOC, Care Level, Current Level of Care, Current LOC, Level Care", "OP, IOP or PHP"),
    "schedule_days": _names(
        "Days, Day(s), Schedule, Days Scheduled, Scheduled Days, Days Attending, Attends, Attendance Days, "
        "Program Days, Treatment Days, Days of Week, Days of the Week, Weekdays, IOP Days, "
        "Group Days, Sched Days, Schedule Days, Sched, Attendance Schedule, Session Days, Days Scheduled to Attend",
        "Mon Wed Fri, M/W/F, MWF, Mon-Fri, Tu,Th, Daily, Weekdays; nothing for every program day",
    ),
    "counselor": _names(
        "Counsellor, Primary Counselor, Assigned Counselor, Counselor Name, Therapist, Primary Therapist, "
        "Assigned Therapist, Therapist Name, Clinician, Primary Clinician, Assigned Clinician, Clinician Name, "
        "Assigned Counselor Name, Lead Counselor, Counselor/Therapist, Therapist/Counselor, Primary Therapist Name, "
        "Assigned Clinicians, Assigned Counselors, Assigned Therapists",
        "the counselor's name",
        weak="Case Manager, Primary Provider, Provider, Attending Practitioner, Practitioner",
    ),
    "living_arrangement": _names(
        "House, House Name, Residence, Current Residence, Residence Name, Sober Home, Sober House, Sober Living, "
        "Sober Living Home, Sober Living House, Recovery Residence, Recovery Home, Lives At, Living At, "
        "Living Situation, Housing, Lives In, Home, Living Arrangements, Sober Living Facility",
        "the name of a house: Harbor House",
    ),
    "living_kind": _names(
        "House Type, Housing Type, Residence Type, Type of House, Type of Housing, Type of Residence, Home Type, "
        "Living Arrangement Type, Living Situation Type, Kind of House",
        "sober living home, family home, own home, shelter or other",
    ),
    "classes": _names(
        "Class, Class(es), Group, Group(s), Groups, Class Name, Group Name, Group Names, Assigned Group, "
        "Assigned Groups, Group Assignment, Assigned Class, Process Group",
        _GROUPS,
    ),
    "activity": _names("Activities, Activity Name, Afternoon Activity, Activity Group, Assigned Activity", _GROUPS),
    "phone": _names(
        "Phone Number, Phone #, Phone No, Cell, Cell Phone, Cell #, Cell No, Cell Number, Cell Phone Number, Mobile, "
        "Mobile Phone, Mobile Number, Mobile #, Mobile No, Phone (Cell), Phone (Mobile), Phone Mobile, Telephone, "
        "Telephone Number, Telephone No, Tel, Tel No, Ph, Ph No, Cell Ph, Client Phone, Patient Phone, Primary Phone, "
        "Primary Phone Number, Preferred Phone, Client Phone Number, Patient Phone Number",
        _TEXT,
        weak="Home Phone, Phone (Home), Home Phone Number, Contact Number, Contact Phone, Contact #, Phone 1",
    ),
    "card": _names(
        "Card #, Card No, Card ID, Card Code, Key Card, Badge, Badge #, Badge No, Badge Number, Badge ID, Scan Code, "
        "Barcode, Card Token",
        "what a scanner reads from the card, one person's only",
    ),
    "former_name": _names(
        "Former Names, Former Last Name, Previous Name, Previous Names, Previous Last Name, Prior Name, "
        "Prior Last Name, Maiden Name, Birth Name, Name at Birth, Other Last Name",
        "earlier names, parted by ;",
    ),
    "track": _names("Program Track, Treatment Track, Track Name", "the name of a track"),
    WHOLE_NAME: _names(
        "Patient Name, Client Name, Full Name, Patient, Client, Pt Name, Patient Full Name, Client Full Name, "
        "Name (Last; First), Patient Name (Last; First), Client Name (Last; First), Last; First, "
        "Last Name; First Name, Legal Name, Participant, Participant Name, Name of Client, "
        "Name of Patient, Resident Name, PAT Name, V Patient Name",
        "Rivera, Dana Marie: in place of last_name and first_name",
    ),
}


def key(header: str) -> str:
    """A header as it is compared: without case, accents, blanks, signs, and a form like (MM/DD/YYYY) behind it."""
    return _FORM_OF_DATE.sub("", _OTHER_SIGNS.sub("", folded(header)))


class Meaning(NamedTuple):
    """What a header may mean: the column, and how strongly it says so, 0 being the column's own name."""

    column: str
    rank: int


@cache
def meanings() -> dict[str, Meaning]:
    """Every header that is known, by its key."""
    return {key(name): Meaning(column, rank) for column, rank, name in _all_names()}


def meaning(header: str) -> Meaning | None:
    """What a header means; None where no rule knows it. A # is read as Number, else it counts for nothing."""
    known = meanings()
    return known.get(key(header.replace("#", " Number ")), known.get(key(header)))


def _all_names() -> Iterator[tuple[str, int, str]]:
    """Weaker meanings first, so that the stronger stands where a name is found twice."""
    for rank in (2, 1, 0):
        for column, names in COLUMNS.items():
            for name in ((column,), names.others, names.weak)[rank]:
                yield column, rank, name
