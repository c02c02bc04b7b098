"""How Census tells what stands in a file: its lines, columns and cells, and what is written of them."""

import re
from collections.abc import Mapping
from datetime import date

from frontdesk.rules.census.date_order import DATES, DateOrder
from frontdesk.rules.faults import Fault
from frontdesk.shapes.census_look import CensusLook, FaultyRow, FirstRow
from frontdesk.shapes.done import Said
from frontdesk.shapes.tally import KeptCell, WrittenField, WrittenRow
from frontdesk.texts.typed import spoken_date
from frontdesk.texts.voice import Voice

WORDS_OF = {
    "mrn": "MRN",
    "last_name": "last name",
    "first_name": "first name",
    "name": "last, first",
    "name_used": "name used",
    "pronouns": "pronouns",
    "dob": "birth date",
    "admit_date": "admit date",
    "discharge_date": "discharge date",
    "level_of_care": "level of care",
    "schedule_days": "days",
    "counselor": "counselor",
    "living_arrangement": "lives at",
    "living_kind": "kind of house",
    "classes": "classes",
    "activity": "activity",
    "phone": "phone",
    "card": "card",
    "former_name": "former name",
    "track": "track",
}
"""What each column is called on the screen."""
NOT_READ, EMPTIED, MEND_IT = "not read", "emptied", "mend it in the file, read it again"
ORDERS = {DateOrder.MONTH_FIRST: "month first", DateOrder.DAY_FIRST: "day first"}


TAB_SAYS, TAB_SAID = "Tab says which is which", "Tab says so while a file is looked at"
BY_KEYS = (("--new", "Program says it"), ("", TAB_SAYS))
"""What keys do where a command takes an option, by a part of it."""
AFTERWARDS = {TAB_SAYS: TAB_SAID}
"""What is said in its place once a file is in."""
COLUMN = re.compile("|".join(rf"\b{name}\b" for name in WORDS_OF if "_" in name or name in ("mrn", "dob")))


def spoken(text: str) -> str:
    """A sentence of the rules in the words of the screen: its quotes, and what it calls the columns."""
    parts = re.split(r'("[^"]*")', text)
    return brief("".join(part if part[:1] == '"' else COLUMN.sub(_word_of, part) for part in parts))


def _word_of(name: re.Match[str]) -> str:
    return WORDS_OF[name[0]]


def note_words(fault: Fault) -> str:
    """What is told of a file, and what keys do about it."""
    where = ", ".join(filter(None, (f"line {fault.line}" if fault.line else "", WORDS_OF.get(fault.column or "", ""))))
    says = "; ".join(filter(None, (spoken(fault.wrong), spoken(fault.right))))
    keys = _keys(fault)
    return " · ".join(filter(None, (f"{where}: {says}" if where else says, AFTERWARDS.get(keys, keys))))


def _keys(fault: Fault) -> str:
    """What keys do where whoever types a command has an option."""
    return next(keys for option, keys in BY_KEYS if option in fault.by_command) if fault.by_command else ""


def brief(text: str) -> str:
    """A sentence of the rules with the quotes of the screen."""
    return re.sub(r'"([^"]*)"', r"“\1”", text)


def ending(text: str, room: int) -> str:
    """The text, or as much of its end as has room: of a path the end says more."""
    return text if len(text) <= room else f"…{text[1 - room :]}"


def line_words(line: int | None) -> str:
    """``line 30``."""
    return f"line {line}" if line else "file"


def fault_words(row: FaultyRow) -> str:
    """What is wrong, with the column as the screen calls it."""
    fault = row.fault
    column = f"{WORDS_OF.get(fault.column, fault.column)}: " if fault.column else ""
    return f"{column}{spoken(fault.wrong)}"


def mending(row: FaultyRow) -> str:
    """What would be right."""
    return " · ".join(filter(None, (spoken(row.fault.right), _keys(row.fault)))) or MEND_IT


def read_as(look: CensusLook, header: str, narrow: bool) -> str:
    """What a header is read as."""
    column = column_of(look, header)
    if not column:
        return NOT_READ
    order = look.reading.dates.get(column)
    if narrow and column == "dob" and order:
        return f"birth, {ORDERS[order]}"
    return WORDS_OF[column]


def column_of(look: CensusLook, header: str) -> str:
    """Our column for a header; empty where none takes it."""
    return next((column for column, cell in look.reading.mapping.items() if cell == header), "")


def cell_words(voice: Voice, row: FirstRow, column: str, labels: Mapping[str, str]) -> str:
    """What one of the first rows says in a column."""
    if column == "name":
        return ", ".join(filter(None, (row.says.get("last_name", ""), row.says.get("first_name", ""))))
    return value_words(voice, column, row.says.get(column, ""), labels)


def value_words(voice: Voice, column: str, text: str, labels: Mapping[str, str]) -> str:
    """A text of the census as people read it: dates in letters, groups by their counter names."""
    if column in DATES and text:
        return spoken_date(voice, date.fromisoformat(text))
    if column in ("classes", "activity") and text:
        for name in sorted(labels, key=len, reverse=True):
            text = text.replace(name, labels[name])
        return text.replace(":", " ").replace(";", ", ")
    return text


def new_words(row: WrittenRow, voice: Voice, labels: Mapping[str, str]) -> str:
    """What is to be known of somebody new beside their number: days, counselor, house."""
    says = {field.column: value_words(voice, field.column, field.now, labels) for field in row.fields}
    return " · ".join(filter(None, map(says.get, ("schedule_days", "counselor", "living_arrangement"))))


def was_is(field: WrittenField, voice: Voice, labels: Mapping[str, str]) -> tuple[str, str]:
    """What a field was, and what it is: ``emptied`` where it says nothing any more."""
    was, now = (value_words(voice, field.column, text, labels) for text in (field.was, field.now))
    return was or "none given", now or EMPTIED


def kept_parts(cell: KeptCell, voice: Voice, labels: Mapping[str, str]) -> tuple[str, str]:
    """What the file says, and what the desk wrote."""
    file, desk = (value_words(voice, cell.column, text, labels) or "nothing" for text in (cell.file, cell.desk))
    return file, desk


def kept_by(cell: KeptCell, voice: Voice) -> str:
    """``Ana, Thu 9:04 am``."""
    return f"{cell.by}, {voice.date(voice.today(cell.at))} {voice.clock(cell.at)}"


def kept_name(cell: KeptCell) -> str:
    """Whose field was kept."""
    name = cell.said.values.get("name", cell.mrn)
    return str(name) if not isinstance(name, Said) else cell.mrn
