"""What the cases about a census share: an import at its minute, and what it answers."""

from __future__ import annotations

from typing import Any

from tests.cases.case_site import CaseSite

HEADER = (
    "mrn,last_name,first_name,name_used,dob,admit_date,discharge_date,schedule_days,"
    "counselor,living_arrangement,living_kind,classes,activity,phone,card"
)


def census(*rows: str, header: str = HEADER) -> str:
    """A file of these rows."""
    return "\n".join([header, *rows]) + "\n"


def reads(site: CaseSite, at: str, content: str, *answers: str) -> Any:
    """What an import answers that is taken."""
    answer = site.at(at, "roster", "import", site.hands_in("census.csv", content), *answers, "--json")
    assert (answer.code, answer.err) == (0, ""), answer
    return answer.json


def asks(site: CaseSite, at: str, content: str, *answers: str) -> list[tuple[str, int | None, str, str]]:
    """The questions of an import that stops for them: nothing is written."""
    before = len(site.at(at, "journal", "--json").json)
    answer = site.at(at, "roster", "import", site.hands_in("census.csv", content), *answers, "--json")
    assert (answer.code, answer.json["ok"], answer.json["faults"]) == (1, False, []), answer
    assert len(site.at(at, "journal", "--json").json) == before
    return [(each["kind"], each["line"], each["say"], each["answer"]) for each in answer.json["questions"]]


def refuses(site: CaseSite, at: str, content: str, *answers: str) -> list[str]:
    """The lines about a file of which nothing is written."""
    before = len(site.at(at, "journal", "--json").json)
    answer = site.at(at, "roster", "import", site.hands_in("census.csv", content), *answers)
    assert (answer.code, answer.out) == (1, ""), answer
    assert len(site.at(at, "journal", "--json").json) == before
    return answer.err.splitlines()[1:]


def does(site: CaseSite, at: str, *words: str) -> Any:
    """An act that is done."""
    answer = site.at(at, "do", *words, "--json")
    assert (answer.code, answer.json["ok"]) == (0, True), answer
    return answer.json


def refused(site: CaseSite, at: str, *words: str) -> Any:
    """An act that is refused."""
    answer = site.at(at, "do", *words, "--json")
    assert (answer.code, answer.json["ok"]) == (1, False), answer
    return answer.json


def found(site: CaseSite, at: str, text: str) -> list[tuple[str, str]]:
    """Whom the finder finds."""
    return [(row["mrn"], row["name"]) for row in site.at(at, "find", text, "--json").json]


def on_board(site: CaseSite, at: str) -> dict[str, Any]:
    """The rows of the board by MRN."""
    return {row["mrn"]: row for row in does(site, at, "board")["rows"]}


def house(site: CaseSite, at: str, name: str) -> Any:
    """What the report says of a house."""
    report = site.at(at, "report", "houses", "--format", "json").json
    return next(each for each in report["houses"] if each["name"] == name)
