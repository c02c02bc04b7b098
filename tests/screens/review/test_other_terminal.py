"""Two reviewers at once: commands as processes of their own, beside each other and beside an open screen."""

import asyncio
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.cases.site import HEADER, Site
from tests.commands import CommandAnswer, done, frontdesk
from tests.screens.at_the_desk import TodayAtTheDesk

CENSUS = HEADER + (
    "201,Quill,Ed,,1980-02-12,2026-09-01,,,Mary Obi,Harbor House,sober living home,Coping skills,Yoga,,\n"
    "202,Lopez,Ana,,1991-05-05,2026-09-01,,,Mary Obi,Harbor House,sober living home,Coping skills,Yoga,,\n"
)
FOUR = "2026-11-23 16:00"
SIGN = "do", "sign", "today"

pytestmark = pytest.mark.slow


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """Ed came and left, Ana Lopez called; nothing of Monday is open, and it is four."""
    site = Site(tmp_path / "records")
    site.reads("2026-11-23 07:45", CENSUS)
    for at, line in (("08:50", "check-in @201"), ("09:30", "absent @202 called"), ("15:05", "check-out @201")):
        assert site.does(f"2026-11-23 {at}", line)["ok"]
    site.it_is(FOUR)
    return site


def at_once(site: Site, *commands: Sequence[str]) -> list[CommandAnswer]:
    """These commands as processes at one time."""
    with ThreadPoolExecutor(len(commands)) as beside:
        return list(beside.map(lambda words: frontdesk(*words, data=site.folder), commands))


async def elsewhere(site: Site, *words: str) -> None:
    """A command of another terminal that is done, while the screen stays open."""
    await asyncio.to_thread(done, *words, data=site.folder)


def holds(site: Site) -> None:
    """The journal holds, the signatures with it, and what was signed can be printed."""
    assert site.verifies().code == 0
    assert "Signed by" in done("report", "day", "--as-signed", data=site.folder).out


def amended(site: Site) -> list[str | None]:
    """Why the day was amended, entry by entry."""
    return [each["because"] for each in done("report", "day", "--format", "json", data=site.folder).json["amendments"]]


def test_of_two_who_sign_at_once_one_signs_and_the_other_reads_who(site: Site) -> None:
    answers = at_once(site, (*SIGN, "--as", "Helen Marsh"), (*SIGN, "--as", "Kim Obi"))
    assert sorted(answer.code for answer in answers) == [0, 1]
    (refused,) = (answer for answer in answers if answer.code)
    (day,) = done("days", "--json", data=site.folder).json
    assert day["signed_by"] in ("Helen Marsh", "Kim Obi")
    assert f"signed by {day['signed_by']}" in refused.err
    assert len(list((site.folder / "backups").glob("*"))) >= 1
    holds(site)


def test_an_amendment_while_another_signs_is_before_the_signature_or_after_it(site: Site) -> None:
    word = ("do", "excuse", "@202", "by", "Mary Obi", "because", "the counselor says so", "--as", "Ana")
    signed, said = at_once(site, (*SIGN, "--as", "Helen Marsh"), word)
    assert (signed.code, said.code) == (0, 0)
    (entry,) = [each["entry"] for each in site.journal() if each["verb"] == "sign"]
    before = [each for each in site.journal() if each["verb"] == "excuse" and each["entry"] < entry]
    assert len(before) + len(amended(site)) == 1
    holds(site)


async def test_who_is_about_to_sign_reads_that_somebody_has(site: Site) -> None:
    async with site.screen(FOUR) as desk:
        await desk.press("ctrl+r", "ctrl+y")
        await desk.types("Ana Souza")
        await elsewhere(site, *SIGN, "--as", "Helen Marsh")
        await desk.press("enter")
        assert "Helen Marsh" in desk.refusal
        assert "signed by Helen Marsh" in desk.rows[2]
    holds(site)


async def test_a_dialog_that_was_open_over_the_signing_asks_why_and_amends(site: Site) -> None:
    async with site.screen(FOUR) as desk:
        await desk.types("lopez")
        await desk.press("f7", "2")
        await elsewhere(site, *SIGN, "--as", "Helen Marsh")
        await desk.hears()
        await desk.press("enter")
        await asked_why(desk)
        assert desk.undo.startswith("F8 Undo: Marked Ana Lopez absent, no call")
    assert amended(site) == ["nobody had called after all"]
    holds(site)


async def test_a_program_left_open_over_the_signing_knows_it(site: Site) -> None:
    async with site.screen(FOUR) as desk:
        await elsewhere(site, *SIGN, "--as", "Helen Marsh")
        await desk.hears()
        await desk.types("lopez")
        assert desk.enter == "check in Ana Lopez · the day is signed: asks why first"
        await desk.press("enter")
        await asked_why(desk)
        await desk.press("ctrl+r")
        assert "signed by Helen Marsh" in desk.rows[2]
        await desk.press("ctrl+y")
        assert desk.dialog == "Open a signed day again"
    assert amended(site) == ["nobody had called after all"]
    holds(site)


async def test_a_day_opened_again_elsewhere_asks_for_no_reason_any_more(site: Site) -> None:
    await elsewhere(site, *SIGN, "--as", "Helen Marsh")
    async with site.screen(FOUR) as desk:
        await elsewhere(site, "do", "reopen", "today", "because", "a paper turned up", "--as", "Helen Marsh")
        await desk.hears()
        await desk.types("lopez")
        assert desk.enter.startswith("check in Ana Lopez")
        assert "asks why" not in desk.enter
        await desk.press("enter")
        assert (desk.dialog, site.state("202")) == ("", "here")
    assert site.verifies().code == 0


async def asked_why(desk: TodayAtTheDesk) -> None:
    """The dialog asks why the signed day is amended, and is answered."""
    assert desk.dialog == "The day is signed"
    await desk.types("nobody had called after all")
    await desk.press("enter")
    assert (desk.dialog, desk.refusal) == ("", "")
