"""What a report of the day says of its signature, of what was accepted, and of what was written since."""

from collections.abc import Callable
from datetime import datetime

from frontdesk.cli.json_shapes import Json
from frontdesk.shapes.reviewed_day import QuestionKind
from frontdesk.texts.day_words import signed_by
from frontdesk.texts.review_words import OWN_ACT, TITLES

ACCEPTED, AMENDMENTS = "Accepted as it stands", "Amendments: written since the day was signed"
Dated = Callable[[datetime], str]


def signed_lines(report: Json, dated: Dated) -> list[str]:
    """``Signed by Ana Lopez (not signed in), 2026-11-23 15:40, entry 412``; nothing of a day that is not signed."""
    signed = report["signed"]
    if not signed:
        return []
    name = signed_by(signed["by"], signed_in=signed["signed_in"])
    at = dated(datetime.fromisoformat(signed["at"]))
    return [f"{name[0].upper()}{name[1:]}, {at}, entry {signed['entry']}, digest {signed['digest'][:16]}"]


def accepted_lines(report: Json, clock: Callable[[str], str]) -> list[str]:
    """A line a question: whom it is about, why it stands, who says so, and who accepted it when."""
    names = {patient["mrn"]: patient["name"] for patient in report["patients"]}
    whom = (names.get(each["mrn"], each["mrn"]) or each.get("group") for each in report["accepted"])
    return [_accepted(each, name, clock) for each, name in zip(report["accepted"], whom, strict=True)]


def _accepted(accepted: Json, name: str | None, clock: Callable[[str], str]) -> str:
    about = f": {name}" if name else ""
    word = f", by the word of {accepted['confirmed_by']}" if accepted["confirmed_by"] else ""
    own = f", {OWN_ACT}" if accepted.get("own_act") else ""  # a report that an older release signed does not say
    title = TITLES[QuestionKind(accepted["kind"])]
    return f"{title}{about}; {accepted['reason']}{word}{own} [{accepted['by']}, {clock(accepted['at'])}]"


def amendment_lines(report: Json, dated: Dated) -> list[str]:
    """A line an entry: when it was written, what it says, why, and by whom."""
    return [_amendment(each, dated) for each in report["amendments"]]


def _amendment(amendment: Json, dated: Dated) -> str:
    because = f", because {amendment['because']}" if amendment["because"] else ""
    written = dated(datetime.fromisoformat(amendment["recorded_at"]))
    return f"{written}  {amendment['say']}{because} [{amendment['by']}, entry {amendment['entry']}]"
