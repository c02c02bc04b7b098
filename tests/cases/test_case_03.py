"""Father and son carry no alert: last names equal but for a suffix, or one a whole part of the other."""

from pathlib import Path

import pytest

from tests.cases.site import HEADER, Site

pytestmark = pytest.mark.slow  # each step is a process of its own

PLAN = "2026-09-01,,,Mary Obi,Harbor House,{kind},,,,\n"
FIRST, LATER = PLAN.format(kind="sober living home"), PLAN.format(kind="")
CENSUS = (
    HEADER
    + f"401,Rivera,Luis,,1962-03-05,{FIRST}"
    + f"402,Rivera Jr.,Luis,,1994-08-17,{LATER}"
    + f"403,Garcia,Maria,,1990-01-09,{LATER}"
    + f"404,Garcia-Lopez,Maria,,1988-02-10,{LATER}"
)


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path / "site")


async def test_case_03(site: Site) -> None:
    site.reads("2026-11-20 07:40", CENSUS)
    for name, pair in (("Luis Rivera", ("@401", "@402")), ("Maria Garcia", ("@403", "@404"))):
        answer = site.does("2026-11-23 09:05", f'check-in "{name}"')
        assert (answer["ok"], answer["refusal"]) == (False, "ambiguous")
        assert all(mrn in answer["say"] for mrn in pair)
    assert [site.state(mrn) for mrn in ("401", "402", "403", "404")] == ["expected"] * 4

    answer = site.does("2026-11-23 09:06", "check-in @402")
    assert (answer["ok"], answer["say"]) == (True, "Checked in Luis Rivera Jr. at 9:06 am")

    async with site.screen("2026-11-23 09:07") as desk:
        await desk.types("luis rivera")
        assert all("name alert" in desk.row(name) for name in ("Luis Rivera ", "Luis Rivera Jr."))
        await desk.press("enter")
        assert desk.dialog == "Ask Luis Rivera for birth month and day"
        await desk.press("escape", "down", "enter")
        assert desk.card_of == "Luis Rivera Jr."  # he is here: nothing is due but to look
    assert (site.state("401"), site.state("402")) == ("expected", "here")

    assert site.does("2026-11-23 09:08", "check-in @401")["ok"]
    async with site.screen("2026-11-23 15:05") as desk:
        await desk.press("ctrl+d", "down", "ctrl+a")
        assert desk.refusal.endswith("Enter or F4 does it one by one.")
        await desk.press("down", "enter")
        assert desk.dialog == "Ask Luis Rivera for birth month and day"
    assert (site.state("401"), site.state("402")) == ("here", "here")


PAIRS = [
    ("Okafor", "OKAFOR, III"),
    ("Silva Sr", "Silva ii"),
    ("Cruz", "de la Cruz"),
    ("Nguyen", "Tran Nguyen"),
    ("Garcia Lopez", "García-López Ruiz"),
]


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_others_of_the_kind(site: Site, one: str, other: str) -> None:
    site.reads(
        "2026-11-20 07:40",
        HEADER + f'501,"{one}",Ana,,1962-03-05,{FIRST}502,"{other}",Alma,,1994-08-17,{LATER}',
    )
    for first, last in (("Ana", one), ("Alma", other)):
        answer = site.does("2026-11-23 09:05", f'check-in "{first} {last}"')
        assert answer["refusal"] == "ambiguous"
        assert all(mrn in answer["say"] for mrn in ("@501", "@502"))
    assert site.does("2026-11-23 09:06", "check-in @501")["ok"]


def test_particles_alone_are_no_part_of_a_name(site: Site) -> None:
    site.reads(
        "2026-11-20 07:40",
        HEADER + f"501,de la Cruz,Ana,,1962-03-05,{FIRST}502,de la Rosa,Ana,,1994-08-17,{LATER}",
    )
    assert site.does("2026-11-23 09:05", 'check-in "Ana de la Cruz"')["ok"]
