"""A scanner at 4 ms a letter in a real terminal, whatever is open: the right person every time, and nothing else."""

import threading
from collections.abc import Iterator
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.story.test_terminal import MadeCensus, find_box, run
from tests.terminal import PseudoTerminal, key

pytestmark = pytest.mark.slow

GAP = 0.004
SCANS = 200
HEADER = "mrn,last_name,first_name,dob,admit_date,counselor,living_arrangement,living_kind,classes,activity,card\n"
LIVES = "2026-09-01,Mary Obi,Harbor House,sober living home,Coping skills,Yoga"
CARDS = {
    "1204": "Quill Ed", "0520778": "Nash Olu", "C401": "Tran Mia", "k7q2x": "Baker Ann", "905": "Weiss Carl",
    "2231109": "Khan Noor", "70114": "Novak Ema", "1357924": "Haddad Ali",
}  # fmt: skip
"""Cards that are also a birthday, a time, digits of groups: whatever a dialog or a view could take them for."""
ENDS = {"enter": b"\r", "tab": b"\t", "none": b""}


class Open(NamedTuple):
    """Something that is open when a card is scanned: its keys, what is seen once they were read, how it is left."""

    keys: tuple[str, ...]
    seen: str
    leaves: tuple[str, ...] = ("escape",)


EXPECTED, HERE = tuple("okafor"), tuple("larsen")
WAITS = {
    "help": Open(("f1",), "┌─ Help"),
    "menu": Open((";",), "┌─ More"),
    "check in": Open((*EXPECTED, "f2"), "┌─ Check in"),
    "away": Open((*EXPECTED, "f7"), "┌─ Mark"),
    "late": Open((*EXPECTED, ";", "6"), "running late"),
    "we called": Open((*EXPECTED, ";", "4"), "┌─ We called"),
    "another day": Open((*EXPECTED, ";", "y"), "┌─ Another day for"),
    "group": Open((*HERE, "f3"), "┌─ Put"),
    "check out": Open((*HERE, "f4"), "┌─ Check out"),
    "step out": Open((*HERE, "f5"), "┌─ Step out"),
    "out of class": Open((*HERE, ";", "q"), "is out of class"),
    "note": Open((*HERE, "f9", "a", "s"), "Note   as"),
    "update": Open((*HERE, "f9", "tab"), "┌─ Update"),
    "desk note": Open((*HERE, ";", "5"), "┌─ Note for the desk"),
    "join": Open((*HERE, ";", "j"), "is in another row"),
    "wrong person": Open((*HERE, ";", "w"), "┌─ It was not"),
    "close a day": Open((";", "2"), "┌─ Close or open"),
    "a group today": Open((";", "3"), "┌─ A group today"),
    "days": Open((";", "b"), "┌─ Another day"),
    "admit": Open((";", "m"), "┌─ Admit"),
}
GIVES_WAY = {
    "Today": Open((), "Find"),
    "cover": Open(("f12",), "any key goes on"),
    "card": Open((*HERE, "f6"), "back to Today"),
    "weeks": Open((*HERE, "f6", "tab"), "Week of"),
}
MARKS = {
    "Activities": Open(("ctrl+g",), "NOT PLACED"),
    "Departures": Open(("ctrl+d",), "HARBOR HOUSE"),
    "Caseload": Open(("ctrl+l",), "patients   Here"),
    "Review": Open(("ctrl+r",), "Review of Mon"),
    "Roll call": Open(("f10",), "In the building"),
    "Week": Open(("ctrl+w",), "Can still"),
}
ASKING = Open(("f11",), "Someone is asking")


def name_of(card: str) -> str:
    last, first = CARDS[card].split()
    return f"{first} {last}"


@pytest.fixture
def census(tmp_path: Path) -> MadeCensus:
    """Eight people with cards, one more expected, one more here; at 9:12."""
    people = [*CARDS.items(), ("", "Okafor Joy"), ("", "Larsen Bo")]
    rows = [
        f"{number},{name.replace(' ', ',')},19{number}-02-1{number % 10},{LIVES},{card}\n"
        for number, (card, name) in enumerate(people, 60)
    ]
    file, folder = tmp_path / "census.csv", tmp_path / "site"
    file.write_text(HEADER + "".join(rows), encoding="utf-8")
    made = MadeCensus(folder, [], {})
    assert run([*made.words, "--patients", "0", "--at", "9:12", "--make-only"]).returncode == 0
    assert run(["roster", "import", str(file), "--data", str(folder)]).returncode == 0
    assert made.do("check-in", "@69")["ok"]
    return made


@pytest.fixture
def desk(census: MadeCensus) -> Iterator[PseudoTerminal]:
    with census.opened(100, 30) as opened:
        yield opened


def scan(desk: PseudoTerminal, card: str, end: bytes) -> None:
    """A scanner: a letter each 4 ms, and its end."""
    threading.Event().wait(0.1)  # the pace of a hand before it
    desk.send_paced(card.encode() + end, GAP)


def opens(desk: PseudoTerminal, what: Open) -> None:
    for each in what.keys:
        desk.send(key(each))
        threading.Event().wait(0.05)  # a hand
        if each == "f6":  # whoever goes on from a card has seen it
            desk.sees("back to Today")
    desk.sees(what.seen)


def found(desk: PseudoTerminal, card: str) -> None:
    """The code stands alone in the find box, and the line names its owner."""
    desk.until(lambda lines: find_box(desk) == card, f"the box says {card}")
    desk.until(lambda lines: any(name_of(card) in line for line in lines), f"{name_of(card)} is in sight")


def box_says(desk: PseudoTerminal, code: str, lines: list[str]) -> bool:
    return find_box(desk) == code


def tells(name: str, lines: list[str]) -> bool:
    """Whether the head of a card, the line or the undo line names somebody."""
    return any(name in lines[row] for row in (2, 5, 6, len(lines) - 3))


def back_on_today(desk: PseudoTerminal) -> None:
    desk.keys("ctrl+t")
    desk.until(lambda lines: "Today" in lines[0] and "Find" in lines[4], "Today")
    for _ in range(2):
        desk.keys("escape")
        threading.Event().wait(0.15)  # an Escape by itself
    desk.until(lambda lines: not find_box(desk) or "not here" in find_box(desk), "an empty box")


def test_the_right_person_every_time_and_nothing_else_changed(desk: PseudoTerminal, census: MadeCensus) -> None:
    before = len(census.do("board")["rows"]), census.row("69")
    everything = [*((WAITS, name) for name in WAITS), *((GIVES_WAY, name) for name in GIVES_WAY)]
    everything += [(MARKS, name) for name in MARKS]
    turns = list(islice(cycle(everything), SCANS))
    served = set()
    for number, (kind, name) in enumerate(turns):
        card, end = list(CARDS)[number % len(CARDS)], list(ENDS)[number % len(ENDS)]
        what = kind[name]
        opens(desk, what)
        scan(desk, card, ENDS[end])
        if kind is WAITS:
            desk.sees("a card was scanned")
            for leave in what.leaves:
                desk.keys(leave)
            found(desk, card)
        elif name == "Review":
            desk.until(partial(box_says, desk, card), "the box has it; there is no question about them")
        elif kind is MARKS or end == "none":
            found(desk, card)
        else:
            told = name_of(card)
            desk.until(partial(tells, told), f"{told}: {name}")
            served.add(told)
        back_on_today(desk)
    here = {row["name"] for row in census.do("board")["rows"] if row["state"] == "here"}
    assert here == served | {"Bo Larsen"}
    assert (len(census.do("board")["rows"]), census.row("69")) == before
    journal = run(["journal", "--json", "--data", str(census.folder)]).stdout
    assert journal.count('"verb": "check-in"') == len(served) + 1
    for verb in (
        "note",
        "update",
        "assign",
        "unassign",
        "absent",
        "step-out",
        "check-out",
        "admit",
        "join",
        "outreach",
    ):
        assert f'"verb": "{verb}"' not in journal


def test_while_somebody_asks_a_scan_is_nothing(desk: PseudoTerminal, census: MadeCensus) -> None:
    opens(desk, ASKING)
    for card, end in zip(CARDS, cycle(ENDS.values()), strict=False):
        scan(desk, card, end)
    desk.sees("Someone is asking")
    assert not any(name_of(card) in line or card in line for line in desk.text() for card in CARDS)
    assert census.here() == {"69"}


def test_a_torn_paste_leaves_the_keyboard_alive(desk: PseudoTerminal) -> None:
    desk.send(b"\x1b[200~torn")
    desk.keys("f10")
    desk.sees("In the building")
    desk.send(b"\x1b[200~torn")
    desk.keys("escape")
    desk.keys("ctrl+t")
    desk.until(lambda lines: "Find" in lines[4], "Today")
    desk.send(b"\x1b[200~larsen")
    desk.until(lambda _: find_box(desk).endswith("larsen"), "what came of the paste, once nothing follows it")
    desk.keys("backspace")
    desk.until(lambda _: find_box(desk).endswith("larse"), "a key is a key")
