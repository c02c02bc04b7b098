"""A name that stands in one column: ``Rivera, Dana Marie``."""

import re

from frontdesk.rules.census.census_fields import LONGEST_TEXT
from frontdesk.rules.census.column_names import WHOLE_NAME
from frontdesk.rules.clean_text import clean
from frontdesk.rules.faults import BadField, Fault, shown

_SUFFIX = re.compile(r"(?:jr|sr|ii|iii|iv|v)\.?", re.IGNORECASE)
_RIGHT = "write it as Last, First Middle, or keep last_name and first_name in columns of their own"


def parted_name(text: str) -> tuple[str, str]:
    """Last and first name; a suffix that has a comma of its own belongs to the last. Raises BadField."""
    parts = [clean(part) for part in text.split(",")]
    if len(parts) == 3:
        suffix = next((place for place in (1, 2) if _SUFFIX.fullmatch(parts[place])), None)
        if suffix:
            parts[0] += f" {parts.pop(suffix)}"
    if not any(parts):
        raise _bad("the name is empty")
    if len(parts) != 2:
        how = "has no comma" if len(parts) == 1 else "has more than one comma"
        raise _bad(f"in {shown(text)} it is not told which is the last name: it {how}")
    if max(map(len, parts)) > LONGEST_TEXT:
        raise BadField([Fault(None, WHOLE_NAME, f"{shown(text)} is over {LONGEST_TEXT} characters", "shorten it")])
    return parts[0], parts[1]


def _bad(wrong: str) -> BadField:
    return BadField([Fault(None, WHOLE_NAME, wrong, _RIGHT)])
