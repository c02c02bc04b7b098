"""Mapped rows asked by the driver are what the session would have read itself: its own objects, their changes noted."""

from typing import Any

import pytest
from sqlalchemy import bindparam, inspect, select
from sqlalchemy.orm import Session

from frontdesk import models, queries
from frontdesk.database.mapped_statements import mapped, mapped_rows
from frontdesk.models import Base, Patient, Stay, Visit
from tests.hands import MONDAY, Hands, on

models.every()
NOUNS = sorted((mapper.class_ for mapper in Base.registry.mappers), key=lambda noun: noun.__name__)


@pytest.fixture
def morning(hands: Hands) -> Hands:
    hands.check_in("Bo")
    hands.step_out("Bo", back="10:15")
    hands.check_in("Mei")
    hands.absent("Dana")
    hands.note("Bo", "waits outside")
    return hands


def at_rest(session: Session, row: Base) -> dict[str, Any]:
    return {column.key: getattr(row, column.key) for column in type(row).__table__.columns}


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.__name__)
def test_a_row_is_read_as_the_session_reads_it(morning, noun):
    every = select(noun).order_by(noun.id)
    with morning.desk.records.reading() as asked, morning.desk.records.reading() as by_session:
        rows = mapped_rows(asked, every, {})
        wanted = by_session.scalars(every).all()
        assert [at_rest(asked, row) for row in rows] == [at_rest(by_session, row) for row in wanted]
        assert all(row in asked and not inspect(row).unloaded and not inspect(row).modified for row in rows)


def test_several_things_of_a_row_are_read_as_the_session_reads_them(morning):
    who, day = morning.id("Bo"), MONDAY
    with morning.desk.records.reading() as session:
        day_id = session.scalars(select(models.Day.id)).one()
        for person in (who, morning.id("Dana"), morning.id("Mei")):
            query = queries.patient_on_day(person, day, day_id)
            rows = mapped(session, *query)
            assert rows == [tuple(row) for row in session.execute(*query)]
        assert mapped(session, *queries.patient_on_day(-1, day, day_id)) == []


def test_a_row_that_is_held_stays_one_and_keeps_what_was_set_on_it(morning):
    one = select(Patient).where(Patient.id == bindparam("who"))
    who = {"who": morning.id("Bo")}
    with morning.desk.records.reading() as session:
        (first,) = mapped_rows(session, one, who)
        first.phone = "set since"
        assert mapped_rows(session, one, who) == [session.get(Patient, first.id)] == session.scalars(one, who).all()
        assert (first.phone, first in session.dirty) == ("set since", True)


def test_what_was_added_is_written_before_it_is_asked(morning):
    """So the journal keeps what was set before what follows from the answer."""
    with morning.desk.records.writing() as session:
        session.info["recorder"].begin()
        visit = session.scalars(select(Visit)).first()
        stay = Stay(visit_id=visit.id, came=on("9:00"), came_by="Ana", left=None, back_by=None)
        session.add(stay)
        assert stay in mapped_rows(session, *queries.stays_of(visit.id))


def test_how_many_values_are_given_may_decide_what_is_asked(morning):
    with morning.desk.records.reading() as session:
        assert mapped_rows(session, *queries.words_of(morning.id("Bo"), [MONDAY])) == []
