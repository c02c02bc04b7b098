"""The lines of ``do sheet``: a number, everybody, or names, and who was late, left, or did not sign."""

from frontdesk.acts import Sheet
from frontdesk.cli.do_lines import DoLine
from frontdesk.cli.do_values import MOST_DIGITS, clock
from frontdesk.desk import lookups
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.errors import Usage

NOBODY = 0
EVERYBODY = "all"


def sheet_of(desk: FrontDesk, line: DoLine) -> Sheet:
    """The sheet that a line says. Raises Usage, UnknownGroup, UnknownPatient, Ambiguous."""
    group, *said = line.arguments
    number = said[0] if len(said) == 1 and said[0].isascii() and said[0].isdigit() else None
    if number and len(number) > MOST_DIGITS:
        raise Usage(text=f"“{number[:20]}” is no number of names. Write how many stand on the sheet.")
    named = said if number is None and said != [EVERYBODY] else None
    told = {word: [values for each, values in line.repeated if each == word] for word in ("late", "left", "present")}
    return Sheet(
        lookups.group(desk, group, NOBODY, line.on),
        signed=int(number) if number else None,
        names=tuple(lookups.patient(desk, each) for each in named) if named is not None else None,
        late=tuple((lookups.patient(desk, who), _minutes(number)) for who, number in told["late"]),
        left=tuple((lookups.patient(desk, who), clock(at)) for who, at in told["left"]),
        present=tuple(lookups.patient(desk, who) for (who,) in told["present"]),
        word_of=line.by or "",
    )


def _minutes(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS):
        raise Usage(text=f"“{text[:20]}” is no number of minutes. Write how many after the beginning they came.")
    return int(text)
