"""Today with nobody in the list says why, and each way on; its line says nothing else."""

from dataclasses import replace
from datetime import date

import pytest

from frontdesk.desk.settings import sites
from frontdesk.rules.program.text import default_program
from frontdesk.screens.keys import CENSUS
from frontdesk.shapes.staff import Actor, Role
from tests.hands import Hands
from tests.screens.at_the_desk import NARROW, WIDE, TodayAtTheDesk, at_the_desk

SUNDAY, CHRISTMAS = date(2026, 11, 29), date(2026, 12, 25)
HEAD = "mrn,last_name,first_name,dob,admit_date,discharge_date,schedule_days\n"
ONE_OF_TUESDAYS = HEAD + "1,Larsen,Bo,1991-12-04,2026-09-01,,Tue\n"
ONE_FROM_DECEMBER = HEAD + "1,Larsen,Bo,1991-12-04,2026-12-01,,\n"
CENSUS_KEY = CENSUS.name
LEAD = Actor("Ana", Role.LEAD, "Front desk")


def told(desk: TodayAtTheDesk) -> list[str]:
    """What stands in place of the list."""
    return [row[9:] for row in desk.rows[9:-4] if row.strip()]


@pytest.fixture
def site(tmp_path, clock):
    """A new site with this census, if any."""
    file = tmp_path / "new" / "frontdesk.db"
    sites.make(file, default_program(), LEAD)

    def with_census(census=""):
        hands = Hands(file, clock)
        if census:
            hands.reads(census)
        return hands

    return with_census


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_a_new_site_names_each_way_on(site, clock, size):
    async with at_the_desk(site().path, clock, size=size) as desk:
        assert told(desk) == [
            "Nobody is on the census yet.",
            f"{CENSUS_KEY}  read a census file",
            "; m     admit someone new",
        ]
        assert desk.enter == "nothing yet · nobody is on the census"
        await desk.press("enter")
        assert desk.enter == "nothing yet · nobody is on the census"
        await desk.press("semicolon", "m")
        assert desk.dialog == "Admit someone new"


async def test_a_day_without_a_program_says_so_and_letters_find_whoever_comes(path, clock):
    clock.strikes("9:00", SUNDAY)
    async with at_the_desk(path, clock) as desk:
        assert told(desk) == [
            "Sunday is no program day · 7 on the census.",
            "letters  find whoever comes all the same",
            "; m      admit someone new",
        ]
        assert desk.enter == "nothing yet · nobody is in this list; letters find anyone"
        await desk.types("larsen")
        await desk.press("enter")
        assert desk.names == ["Bo Larsen"]


async def test_a_closed_day_is_called_by_its_date(path, hands, clock):
    sites.load(hands.desk, replace(sites.program_of(hands.desk), closed=(CHRISTMAS,)))
    clock.strikes("9:00", CHRISTMAS)
    async with at_the_desk(path, clock) as desk:
        assert told(desk)[0] == "Dec 25 is a closed day · 7 on the census."


async def test_a_day_on_which_nobody_is_expected_says_how_many_come_on_others(site, clock):
    async with at_the_desk(site(ONE_OF_TUESDAYS).path, clock) as desk:
        assert told(desk) == [
            "Nobody is expected today: 1 on the census comes on other days.",
            "letters  find whoever comes all the same",
            f"{CENSUS_KEY}   read a census file",
            "; m      admit someone new",
        ]
        await desk.press("tab")
        assert told(desk) == ["Nobody."]


async def test_a_census_of_people_admitted_later_says_so(site, clock):
    async with at_the_desk(site(ONE_FROM_DECEMBER).path, clock) as desk:
        assert told(desk)[0] == "Nobody is admitted today: one was discharged, or comes later."
        assert desk.enter == "nothing yet · nobody is admitted today; letters find who is known"
