"""What was written is told as the site says and writes it, also in the line that takes it back."""

from dataclasses import replace
from datetime import date, time

from frontdesk.acts import SetUp
from frontdesk.desk.census.census_import import import_census
from frontdesk.desk.census.import_plan import CensusFile
from frontdesk.desk.settings import sites
from frontdesk.shapes.set_up import Edit, Part
from frontdesk.shapes.tally import Tally
from frontdesk.texts import Voice, say
from tests.hands import CENSUS, Hands

BRITISH = Voice("en_GB")


def reads(hands: Hands, census: str) -> Tally:
    """A census comes in."""
    return import_census(hands.desk, CensusFile(census.encode(), "census.csv"), alone=True)


def test_a_discharge_is_told_in_the_order_of_the_site(hands: Hands) -> None:
    done = hands.update("101", "discharge_date", "2026-12-01")
    assert "discharge date is now Dec 1, 2026, was nothing" in hands.says(done)
    assert "discharge date is now 1 Dec 2026, was nothing" in say(BRITISH, done.said)
    assert say(BRITISH, hands.undo().said).startswith("Undid: Updated Bo Larsen: discharge date is now 1 Dec 2026")


def test_closed_days_and_times_of_the_program_are_told_so_too(hands: Hands) -> None:
    standing = hands.desk.standing().program
    closed = (date(2026, 12, 25), date(2027, 1, 1))
    block = next(each for each in standing.blocks if each.name == "Class")
    edits = (
        Edit(Part.SITE, "closed", fields=(("closed", closed),)),
        Edit(Part.BLOCK, "Class", fields=(("ends", time(11, 30)),)),
    )
    asked = [hands.desk.would(edit) for edit in edits]
    told = [say(BRITISH, each) for would in asked for each in would.changes]
    assert told == [
        "closed is now 25 Dec 2026, 1 Jan 2027, was nothing",
        f"block Class: ends is now 11:30, was {block.ends:%H:%M}",
    ]
    done = hands.desk.do(SetUp(asked[0].edit, asked[0].people, asked[0].since))
    assert hands.says(done).endswith("closed is now Dec 25, 2026, Jan 1, 2027, was nothing")


def test_what_the_site_wants_or_not_is_told_as_yes_or_no(hands: Hands) -> None:
    wanted = replace(sites.program_of(hands.desk), mouse=False, inbox_removes=True)
    told = [say(BRITISH, each) for each in sites.load(hands.desk, wanted).changes]
    assert told == ["inbox_removes is now yes, was no", "mouse is now no, was yes"]


def test_what_a_census_emptied_or_left_is_told_so_too(hands: Hands) -> None:
    left = CENSUS.replace("2026-09-01,,,Mary Obi", "2026-09-01,2026-12-01,,Mary Obi", 2)
    reads(hands, left)
    hands.update("101", "discharge_date", "2026-12-24")
    (kept,) = [each for each in reads(hands, left).kept if each.mrn == "101"]
    assert "file says 1 Dec 2026, desk wrote 24 Dec 2026" in say(BRITISH, kept.said)
    (emptied,) = [
        each for each in reads(hands, CENSUS.replace("Karl,Carl", "Karl,Charly")).emptied if each.mrn == "102"
    ]
    assert say(BRITISH, emptied.said).endswith("emptied, was 1 Dec 2026")
