"""In which order the dates of each column of a file are read, by what the site writes and what the column shows."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from frontdesk.rules.census.date_order import DATES, DateOrder
from frontdesk.rules.census.dates import DateEvidence, evidence, other
from frontdesk.rules.census.header import Header
from frontdesk.rules.census.lines import CsvRow
from frontdesk.rules.census.notes import CensusNotes
from frontdesk.rules.census.questions import CensusAnswers, CensusOption, CensusQuestion, QuestionKind, option
from frontdesk.rules.census.spoilt import kept_as_text
from frontdesk.rules.faults import listed, shown

_SPOKEN = {DateOrder.MONTH_FIRST: "month first", DateOrder.DAY_FIRST: "day first"}


class Orders(NamedTuple):
    """In which order dates are to be read: the ``usual`` one of the site, that in which files before ``used`` them by
    column, and the one that was answered now."""

    usual: DateOrder
    used: Mapping[str, DateOrder]
    answer: DateOrder | None

    def of(self, column: str) -> DateOrder:
        """The order that a column is read in while it does not show another."""
        return self.used.get(column, self.usual)


def date_orders(
    header: Header, rows: Sequence[CsvRow], today: date, orders: Orders, notes: CensusNotes
) -> dict[str, DateOrder]:
    """The order of each column whose dates depend on one. Columns that show both are faults, one that shows the other
    than is expected is a question where it was not answered."""
    found = {column: evidence(_cells(header, rows, column), column, today) for column in DATES}
    by_order = {column: shows for column, shows in found.items() if shows.by_order}
    if orders.answer and not by_order:
        notes.unasked(option("dates", orders.answer))
    for column, shows in by_order.items():
        _refuse_both(column, shows, orders.usual, notes)
    if orders.answer:
        return dict.fromkeys(by_order, orders.answer)
    turned = {column: shows for column, shows in by_order.items() if set(shows.only) == {other(orders.of(column))}}
    if turned:
        notes.questions.append(_question(turned, other(orders.of(next(iter(turned))))))
    return {column: other(orders.of(column)) if column in turned else orders.of(column) for column in by_order}


def _cells(header: Header, rows: Sequence[CsvRow], column: str) -> Iterator[tuple[int, str]]:
    """The different texts of a column, each with the line where it stands first."""
    place = header.place(column)
    first: dict[str, int] = {}
    if place is not None:
        for row in rows:
            if len(row.cells) > place:
                first.setdefault(row.cells[place], row.line)
    # Of 50,000 dates those that begin with their year, which nearly all do or none, say nothing of an order.
    by_order = ((text, line) for text, line in first.items() if text[4:5] != "-" or not text[:4].isdigit())
    return ((line, kept_as_text(text).strip()) for text, line in by_order)


def _refuse_both(column: str, shows: DateEvidence, usual: DateOrder, notes: CensusNotes) -> None:
    """A column of two orders: one line of each is named."""
    if len(shows.only) < 2:
        return
    (line, text), (other_line, other_text) = shows.only[usual], shows.only[other(usual)]
    wrong = f"{shown(text)} can only be {_SPOKEN[usual]}, {shown(other_text)} on line {other_line} only"
    notes.wrong(line, column, f"{wrong} {_SPOKEN[other(usual)]}", "write all dates of the column in one order")


def _question(turned: Mapping[str, DateEvidence], order: DateOrder) -> CensusQuestion:
    line, text = next(iter(turned.values())).only[order]
    say = f"{shown(text)} can only be {_SPOKEN[order]}; dates of {listed(turned, 'and')} would be read the other way"
    brief = f"{shown(text)} can only be {_SPOKEN[order]}"
    options = tuple(CensusOption(_SPOKEN[each], CensusAnswers(dates=each)) for each in (order, other(order)))
    return CensusQuestion(QuestionKind.DATES, line, say, option("dates", order), brief, options)
