"""A file of a header that was read before is read as it was then: which column is which, in which order dates stand."""

import pytest

from frontdesk.desk.census.census_import import import_census
from frontdesk.desk.census.import_plan import CensusFile
from frontdesk.rules.census.date_order import DateOrder
from frontdesk.rules.census.file import BadCensus
from frontdesk.rules.census.questions import CensusAnswers
from frontdesk.shapes.tally import Tally
from tests.hands import CENSUS, Hands

HEADER = "Nr,Last,First,DOB,Admitted,Cell,Mobile"
ANSWERED = CensusAnswers(columns={"mrn": "Nr", "phone": "Mobile"}, dates=DateOrder.DAY_FIRST)


def reads(hands: Hands, *rows: str, header: str = HEADER, answers: CensusAnswers | None = None) -> Tally:
    """A file comes in."""
    raw = "\n".join([header, *rows, ""]).encode()
    return import_census(hands.desk, CensusFile(raw, "export.csv", answers or CensusAnswers()), alone=True)


def born(hands: Hands, mrn: str) -> str:
    """The birth date of somebody, as the records have it."""
    return str(hands.person(mrn).dob)


def test_what_was_answered_once_is_not_asked_again(hands: Hands) -> None:
    with pytest.raises(BadCensus):
        reads(hands, "901,Quill,Ed,31/12/1990,1/9/2026,1,2")
    reads(hands, "901,Quill,Ed,31/12/1990,1/9/2026,1,2", answers=ANSWERED)
    tally = reads(hands, "901,Quill,Ed,31/12/1990,1/9/2026,1,2", "902,Nash,Jo,3/4/1990,1/9/2026,1,3")
    assert (tally.added, tally.changed) == (1, 0)
    assert born(hands, "902") == "1990-04-03"
    assert "dob and admit_date are read day first, as in a file before" in tally.told


def test_a_file_without_any_such_date_forgets_nothing(hands: Hands) -> None:
    reads(hands, "901,Quill,Ed,31/12/1990,1/9/2026,1,2", answers=ANSWERED)
    reads(hands, "901,Quill,Ed,1990-12-31,2026-09-01,1,2")
    reads(hands, "902,Nash,Jo,3/4/1990,1/9/2026,1,3")
    assert born(hands, "902") == "1990-04-03"


def test_a_header_with_a_column_more_is_read_as_before_and_told(hands: Hands) -> None:
    reads(hands, "901,Quill,Ed,31/12/1990,1/9/2026,1,2", answers=ANSWERED)
    tally = reads(hands, "902,Nash,Jo,3/4/1990,1/9/2026,1,3,x", header=f"{HEADER},Ward")
    assert born(hands, "902") == "1990-04-03"
    assert (
        'the header has changed since a file before: "Ward" is new; as then mrn is "Nr" and phone is "Mobile"'
        in tally.told
    )
    hands.holds()


def test_a_file_with_nobody_in_it_is_told_and_takes_nothing_from_anybody(hands: Hands) -> None:
    phones = CENSUS.replace("card\n", "card,phone\n", 1).replace(",CARD101\n", ",CARD101,555-0100\n")
    phones = "\n".join(row if "phone" in row or "CARD" in row else f"{row}," for row in phones.splitlines())
    reads(hands, header=phones)
    empty = reads(hands, header=phones.splitlines()[0])
    assert (empty.rows, len(empty.absent)) == (0, 7)
    assert empty.told == (
        "nobody is in this file; the 7 admitted here stay as they are; look whether the export is whole",
    )
    # What a file before it said still stands against the next: it neither asks whether that is older, nor forgets.
    assert reads(hands, header=phones).changed == 0
    assert [cell.was for cell in reads(hands, header=phones.replace("555-0100", "")).emptied] == ["555-0100"]
    hands.holds()
