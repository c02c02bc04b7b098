"""Twins answer for each other: the question is one that the two would answer differently."""

from pathlib import Path

import pytest

from tests.cases.site import HEADER, Site

pytestmark = pytest.mark.slow  # each step is a process of its own

KIND = "sober living home"


def row(mrn: str, name: str, dob: str, counselor: str = "Mary Obi", phone: str = "") -> str:
    return f"{mrn},{name},,{dob},2026-09-01,,,{counselor},Harbor House,{KIND},,,{phone},\n"


def twins(tmp_path: Path, one: str, other: str) -> Site:
    """Two who are easily taken for each other; they came in two files, so that nothing is asked of the first."""
    site = Site(tmp_path / "site")
    site.reads("2026-11-23 07:30", HEADER + one + other)
    return site


async def test_case_02(tmp_path: Path) -> None:
    site = twins(tmp_path, row("10405", "Tran,Mia", "2000-05-20"), row("10406", "Tran,Mya", "2000-05-20"))
    async with site.screen("2026-11-23 09:00") as desk:
        await desk.types("mia")
        assert "asks the last four of the MRN first" in desk.enter
        await desk.press("enter")
        assert desk.dialog == "Ask Mia Tran for the last four of the MRN"
        assert "Mya Tran was born that day too." in desk.dialog_says
        await desk.types("0520")
        await desk.press("enter")
        assert "Not what the record says. Ask again, or F2." in desk.dialog_says
    assert [site.state(mrn) for mrn in ("10405", "10406")] == ["expected", "expected"]
    async with site.screen("2026-11-23 09:01") as desk:
        await desk.types("mya")
        await desk.press("enter")
        await desk.types("0406")
        assert "0406" not in desk.text
        await desk.press("enter")
        assert desk.undo.startswith("F8 Undo: Checked in Mya Tran at 9:01 am, known by MRN")
    assert [site.state(mrn) for mrn in ("10405", "10406")] == ["expected", "here"]
    assert site.journal("--patient", "10406")[-1]["say"] == "Checked in Mya Tran at 9:01 am, known by MRN"


# Others of the kind


@pytest.mark.parametrize(
    ("one", "other", "asked", "said", "known"),
    [
        (
            row("501", "Silva,Ana", "1990-04-12"),
            row("502", "Silva,Anna", "1988-04-12"),
            "the year of birth",
            "1988",
            "year of birth",
        ),
        (
            row("501", "Duarte,Rosa", "1990-04-12", phone="212-555-0101"),
            row("502", "Duarte,Rose", "1990-04-12", phone="(212) 555 0102"),
            "the last four of their phone",
            "0102",
            "phone",
        ),
        (
            row("501", "Ng,Wei", "1990-04-12", counselor="Kevin Doyle"),
            row("502", "Ng,Wai", "1990-04-12"),
            "their counselor's last name",
            "obi",
            "counselor",
        ),
    ],
)
async def test_what_differs_is_asked_the_year_before_the_phone_before_the_counselor(
    tmp_path: Path, one: str, other: str, asked: str, said: str, known: str
) -> None:
    site = twins(tmp_path, one, other)
    async with site.screen("2026-11-23 09:01") as desk:
        await desk.types("502")
        await desk.press("escape")
        await desk.types(other.split(",")[2].lower())
        await desk.press("enter")
        assert asked in desk.dialog
        await desk.types("0412" if known != "counselor" else "doyle")
        await desk.press("enter")
        assert "Not what the record says" in desk.dialog_says
        await desk.types(said)
        await desk.press("enter")
        assert desk.undo.endswith(f"known by {known}") or f"known by {known}" in desk.undo
    assert [site.state(mrn) for mrn in ("501", "502")] == ["expected", "here"]


async def test_who_has_nothing_at_hand_is_known_by_staff(tmp_path: Path) -> None:
    site = twins(tmp_path, row("10405", "Tran,Mia", "2000-05-20"), row("10406", "Tran,Mya", "2000-05-20"))
    async with site.screen("2026-11-23 09:01") as desk:
        await desk.types("mya")
        await desk.press("enter", "f2")
        await desk.types("2")
        await desk.types("Kevin Doyle")
        await desk.press("enter")
    assert site.journal("--patient", "10406")[-1]["say"] == "Checked in Mya Tran at 9:01 am, known by staff Kevin Doyle"


async def test_look_alikes_born_on_other_days_are_asked_for_month_and_day(tmp_path: Path) -> None:
    site = twins(tmp_path, row("501", "Silva,Ana", "1990-04-12"), row("502", "Silva,Anna", "1990-04-13"))
    async with site.screen("2026-11-23 09:01") as desk:
        await desk.types("anna")
        await desk.press("enter")
        assert desk.dialog == "Ask Anna Silva for birth month and day"
        await desk.types("0413")
        await desk.press("enter")
        assert desk.undo.startswith("F8 Undo: Checked in Anna Silva at 9:01 am")
    assert site.state("502") == "here"
