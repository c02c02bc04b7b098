"""Who the desk knows by an earlier number or name, in two rows that were joined, or without being admitted."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from frontdesk.desk import ledger, lookups
from frontdesk.desk.back_office import BackOffice
from frontdesk.errors import UnknownPatient
from frontdesk.models import FormerNumber, Patient
from frontdesk.shapes.people import State, Step
from frontdesk.verbs import Verb
from tests.hands import CENSUS, MONDAY, Hands


def written(hands: Hands, who: str, change: Callable[[Session, Patient], None]) -> None:
    """A census changes somebody so, as a recorded act."""
    id = hands.id(who)
    with hands.desk.records.writing() as session:
        writing = ledger.open_writing(session, hands.clock(), hands.desk.actor, "do")
        writing.subject = id
        change(session, session.get_one(Patient, id))
        session.flush()
        ledger.enter(writing, Verb.CENSUS)


def found(hands: Hands, text: str) -> list[tuple[str, str]]:
    """Who fits, and why."""
    board = hands.board
    people = ((board.person(fit.id), fit.why) for fit in board.find(text).fits)
    return [(person.name, why) for person, why in people if person]


def test_an_earlier_number_finds_them_everywhere(hands):
    written(hands, "Bo", lambda session, bo: session.add(FormerNumber(patient_id=bo.id, mrn="00777")))
    assert lookups.patient(hands.desk, "@00777") == hands.id("Bo")
    assert found(hands, "00777") == found(hands, "@00777") == [("Bo Larsen", "MRN")]
    assert hands.board_anew().find("00777").best == hands.id("Bo")
    assert lookups.journal(hands.desk, None, "@00777") == lookups.journal(hands.desk, None, "@101")


def test_a_number_that_was_changed_elsewhere_is_known_at_once_though_the_board_was_read_before(hands):
    bo = hands.id("Bo")
    assert lookups.patient(hands.desk, "@101") == bo
    written(hands.as_("Omar", "Back office"), "Bo", lambda _, row: setattr(row, "mrn", "999"))
    assert lookups.patient(hands.desk, "@999") == bo
    with pytest.raises(UnknownPatient):
        lookups.patient(hands.desk, "@101")


def test_whom_the_board_knows_by_number_is_asked_of_no_records(hands, asked):
    bo = hands.id("Bo")
    hands.desk.board()
    hands.desk.board_of_names()
    asked.clear()
    assert lookups.patient(hands.desk, "@101") == bo
    assert asked == []


def test_a_former_name_finds_and_asks(hands):
    written(hands, "Bo", lambda _, bo: setattr(bo, "former_name", "Quist; Holm"))
    for typed in ("quist", "bo holm"):
        assert found(hands, typed) == [("Bo Larsen", "former name")]
    with pytest.raises(UnknownPatient):
        lookups.patient(hands.desk, "Quist")


def test_who_was_joined_is_in_no_list_and_their_number_means_the_other(hands):
    bo, dana = hands.id("Bo"), hands.id("Dana")
    written(hands, "Bo", lambda _, row: setattr(row, "joined_into", dana))
    assert bo not in hands.board.people
    assert hands.board.person(bo) is None
    assert found(hands, "larsen") == []
    assert lookups.patient(hands.desk, "@101") == dana
    with pytest.raises(UnknownPatient):
        lookups.patient(hands.desk, "Bo Larsen")


def test_a_used_name_of_several_words_hides_no_last_name(hands):
    written(hands, "Bo", lambda _, bo: setattr(bo, "name_used", "Bo Junior"))
    assert hands.person("Bo").name == "Bo Junior Larsen"
    assert lookups.patient(hands.desk, "Bo Junior Larsen") == hands.id("Bo")
    written(hands, "Bo", lambda _, bo: setattr(bo, "used_name_alone", True))
    assert hands.person("Bo").name == "Bo Junior"
    assert hands.board_anew().people == hands.board.people


def test_who_is_not_admitted_is_found_and_has_a_card(hands):
    board = hands.board
    assert found(hands, "khan") == [("Noor Khan", "name")]
    noor = board.person(board.find("khan").fits[0].id)
    assert (noor.state, noor.step, noor.listed, noor.seats, noor.lives_at) == (
        State.NOT_ADMITTED,
        Step.CARD,
        False,
        {},
        None,
    )
    assert noor.id not in board.people
    assert hands.desk.card(noor.id).person == noor


def test_a_board_brought_up_to_date_knows_who_is_not_admitted_as_a_new_one_does(hands):
    assert found(hands, "larsen") == [("Bo Larsen", "name")]
    hands.reads(
        CENSUS.replace("2026-11-20", "").replace("1991-12-04,2026-09-01,,", "1991-12-04,2026-09-01,2026-11-22,")
    )
    board, anew = hands.board, hands.board_anew()
    assert (dict(board.not_admitted), board.people) == (dict(anew.not_admitted), anew.people)
    assert found(hands, "larsen") == [("Bo Larsen", "name")]
    assert board.person(board.find("larsen").best).state is State.NOT_ADMITTED
    assert board.people[board.find("khan").best].state is State.EXPECTED


DAYS = [MONDAY + timedelta(days=days) for days in range(-4, 7)]


def column(name: str, **of: date) -> str:
    """The census with this column of these people, by their numbers, set."""
    header, *rows = [row.split(",") for row in CENSUS.splitlines()]
    at = header.index(name)
    for row in rows:
        row[at] = of["n" + row[0]].isoformat() if "n" + row[0] in of else row[at]
    return "\n".join(",".join(row) for row in (header, *rows))


@pytest.mark.parametrize("change", ["admitted", "discharged", "left before they came", "joined", "renamed"])
@pytest.mark.parametrize("looked", ["before", "after"])
def test_who_was_not_admitted_on_another_day_is_the_same_whatever_board_was_read_before(hands, clock, change, looked):
    """A board of another day takes over whom the one that is held has: only what differs is read."""
    hands.check_in("Bo")
    clock.strikes("9:30", MONDAY + timedelta(days=2))
    if looked == "before":
        hands.board  # noqa: B018
    match change:
        case "admitted":
            hands.reads(column("admit_date", n101=MONDAY + timedelta(2), n102=MONDAY + timedelta(4), n103=MONDAY))
        case "discharged":
            hands.reads(column("discharge_date", n102=MONDAY, n103=MONDAY + timedelta(1), n108=MONDAY - timedelta(1)))
        case "left before they came":
            hands.reads(column("discharge_date", n101=MONDAY - timedelta(1)))
        case "joined":
            bo = hands.id("Bo")
            written(hands, "Dana", lambda _, row: setattr(row, "joined_into", bo))
        case "renamed":
            hands.reads(CENSUS.replace("Khan,Noor", "Khan-Ali,Noor").replace("Rivera,Dana", "Rivera,Deana"))
    if looked == "after":
        hands.board  # noqa: B018
    for day in DAYS:
        board = hands.desk.board_of(day)
        anew = BackOffice(hands.desk.records, hands.desk.actor, "do", clock).board_of(day)
        assert (dict(board.not_admitted), board.people) == (dict(anew.not_admitted), anew.people), day
        for typed in ("khan", "khan-ali", "larsen", "rivera", "rivers", "weiss", "@101", "@107"):
            assert list(board.find(typed).fits) == list(anew.find(typed).fits), (day, typed)
