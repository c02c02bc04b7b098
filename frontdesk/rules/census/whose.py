"""Whose row of a census it is where nobody has its number: somebody new, or somebody known under another one."""

from collections.abc import Sequence
from typing import NamedTuple

from frontdesk.rules.census.questions import CensusAnswers, CensusOption, CensusQuestion, QuestionKind
from frontdesk.rules.census.row_reader import CensusRow
from frontdesk.rules.identity import Registered
from frontdesk.rules.names import display
from frontdesk.rules.same_person import Identity, same_person


class PersonNamed(NamedTuple):
    """Somebody on record: ``temporary`` were they admitted at the desk and have no number of the census yet."""

    id: int
    mrn: str
    name: str
    identity: Identity
    temporary: bool
    discharged: bool


class Whose(NamedTuple):
    """Whose row it is: that ``person``'s, by id, or somebody new's. ``question`` where somebody has to say it.

    ``told`` is what is said of a row that was joined without a question, ``answered`` the answers that were used.
    """

    person: int | None = None
    question: CensusQuestion | None = None
    told: str = ""
    answered: frozenset[str] = frozenset()


def whose(row: CensusRow, born_then: Sequence[PersonNamed], answers: CensusAnswers) -> Whose:
    """Whose row it is, among those on record who were born that day (docs/contract.md, Census).

    Somebody admitted at the desk under exactly that name is the one; anybody of a like name is asked about.
    """
    like = [person for person in born_then if same_person(person.identity, _identity(row))]
    if not like:
        return Whose()
    joined = next((person for person in like if answers.join.get(person.mrn) == row.mrn), None)
    if joined:
        return Whose(joined.id, answered=frozenset({f"--join {joined.mrn}={row.mrn}"}))
    if row.mrn in answers.separate:
        return Whose(answered=frozenset({f"--separate {row.mrn}"}))
    first, *others = like
    if not others and first.temporary and _registered(first.identity) == _registered(_identity(row)):
        return Whose(first.id, told=f"line {row.line}: {row.mrn} is {first.name}, admitted here as {first.mrn}")
    return Whose(question=_question(row, like))


def _question(row: CensusRow, like: Sequence[PersonNamed]) -> CensusQuestion:
    name = display(row.first_name, row.last_name, row.name_used)
    several = " or ".join(f"{person.mrn} {person.name}{_how(person)}" for person in like)
    zeros = any(_without_zeros(person.mrn) == _without_zeros(row.mrn) for person in like)
    why = "; a number may have lost its zeros in a spreadsheet" if zeros else ""
    say = f"{row.mrn} {name} may be {several}: born the same day, and of a like name{why}"
    joins = [f"--join {person.mrn}={row.mrn}" for person in like]
    answer = " or ".join([*joins, f"--separate {row.mrn}"])
    brief = f"{row.mrn} may be {' or '.join(f'{person.mrn} {person.name}' for person in like)}"
    return CensusQuestion(QuestionKind.SAME_PERSON, row.line, say, answer, brief, _options(row, like))


def _options(row: CensusRow, like: Sequence[PersonNamed]) -> tuple[CensusOption, ...]:
    """One of those who are like them, or none."""
    several = len(like) > 1
    return (
        *(
            CensusOption(
                f"one with {person.mrn}" if several else "one person", CensusAnswers(join={person.mrn: row.mrn})
            )
            for person in like
        ),
        CensusOption("somebody else" if several else "two people", CensusAnswers(separate=frozenset({row.mrn}))),
    )


def _how(person: PersonNamed) -> str:
    if person.temporary:
        return ", admitted at the desk"
    return ", who was discharged" if person.discharged else ""


def _without_zeros(mrn: str) -> str:
    return mrn.lstrip("0")


def _identity(row: CensusRow) -> Identity:
    return Identity(row.last_name, row.first_name, row.name_used, row.dob)


def _registered(who: Identity) -> Registered:
    return Registered.of(who.last_name, who.first_name, who.dob)
