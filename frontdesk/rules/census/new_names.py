"""Houses and counselors that a census names: as they are called already, or new, which is asked before it is taken."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from frontdesk.rules.census.notes import CensusNotes
from frontdesk.rules.census.plan import Gone, Vocabulary
from frontdesk.rules.census.questions import (
    CensusAnswers,
    CensusOption,
    CensusQuestion,
    NewKind,
    NewName,
    QuestionKind,
    option,
)
from frontdesk.rules.clean_text import folded
from frontdesk.rules.faults import listed, nearest, shown
from frontdesk.rules.living_kind import LivingKind
from frontdesk.rules.program.program import House
from frontdesk.rules.staff_names import first_name_first, turned, without_letters

SLIP = 0.8
"""How like a name that is known a new one must be to be asked for also where a site knows nobody yet: of 1."""
_KINDS = "|".join(LivingKind)
_QUESTIONS = {NewKind.HOUSE: QuestionKind.NEW_HOUSE, NewKind.COUNSELOR: QuestionKind.NEW_COUNSELOR}


class NamesOfFile:
    """The names that a file has used so far. Each new one is asked for, or told, once: by its first line."""

    def __init__(self, vocabulary: Vocabulary, answers: CensusAnswers, notes: CensusNotes) -> None:
        self._notes = notes
        self._asks = vocabulary.has_patients
        self._meant = {folded(name): meant for name, meant in answers.read_as.items()}
        self._answers = {folded(name): kind for name, kind in answers.new.items()}
        self._unasked = {folded(name): name for name in answers.new}
        self._houses = {folded(house.name): house for house in vocabulary.houses}
        self._counselors = {folded(without_letters(name)): name for name in vocabulary.counselors}
        self._counselors |= {folded(name): name for name in vocabulary.counselors}
        self._known_houses = [house.name for house in vocabulary.houses]
        self._known_counselors = list(vocabulary.counselors)
        # By the name as it is written: of 50,000 rows only those that name somebody else are compared.
        self._counselors_met: dict[str, str] = {}
        self._houses_met: dict[str, House] = {}
        self._retired = vocabulary.retired_houses
        self._kinds = {name: gone.kind for name, gone in self._retired.items() if gone.kind}

    def kinds_said(self, said: Iterable[tuple[str, LivingKind]]) -> None:
        """Which kind the file says of its houses, in whatever row."""
        first: dict[str, LivingKind] = {}
        for name, kind in said:
            first.setdefault(folded(name), kind)
        self._kinds |= first

    def read_as(self, name: str) -> str:
        """What is meant by a name of the file, as it was answered; empty where it is to say nothing."""
        return self._meant.get(folded(name), name)

    def counselor(self, line: int, name: str) -> str:
        """A counselor as they are called already, by ``Last, First`` too, or a new one."""
        if name not in self._counselors_met:
            self._counselors_met[name] = self._met_counselor(line, name)
        return self._counselors_met[name]

    def house(self, line: int, name: str) -> House:
        """A house as it is called already, or a new one of the kind that was answered, or that the file says."""
        if name not in self._houses_met:
            self._houses_met[name] = self._met_house(line, name)
        return self._houses_met[name]

    def tell_unasked(self) -> None:
        """Tell the answers that nobody asked for."""
        for name in self._unasked.values():
            self._notes.unasked(option("new", name))

    def _met_counselor(self, line: int, name: str) -> str:
        forms = (name, turned(name), without_letters(name))
        known = next((found for form in forms if (found := self._counselors.get(folded(form)))), None)
        if known is None:
            self._meet(line, name, NewKind.COUNSELOR, self._known_counselors)
            known = self._counselors[folded(name)] = first_name_first(name)
            self._counselors[folded(known)] = known
        return known

    def _met_house(self, line: int, name: str) -> House:
        known = self._houses.get(folded(name))
        if known is None:
            self._meet(line, name, NewKind.HOUSE, self._known_houses)
            known = self._houses[folded(name)] = House(name, self._kind_of_new(line, name))
        return known

    def _meet(self, line: int, name: str, kind: NewKind, known: Sequence[str]) -> None:
        answered = folded(name) in self._answers
        self._unasked.pop(folded(name), None)
        called = first_name_first(name) if kind is NewKind.COUNSELOR else name
        if answered or not (self._asks or get_close_matches(folded(called), map(folded, known), cutoff=SLIP)):
            self._notes.new.append(NewName(kind, called))
            return
        retired = self._retired.get(folded(name)) if kind is NewKind.HOUSE else None
        near = [retired.to] if retired and retired.to else nearest(called, known)
        say, brief = _asked_of_retired(name, retired) if retired else _asked_of_unknown(name, kind, near)
        answer, options = self._answer(name, kind), self._options(name, kind, near)
        self._notes.questions.append(CensusQuestion(_QUESTIONS[kind], line, say, answer, brief, options))

    def _options(self, name: str, kind: NewKind, near: Sequence[str]) -> tuple[CensusOption, ...]:
        """The nearest known name, a new one, or nothing said."""
        needs_kind = kind is NewKind.HOUSE and folded(name) not in self._kinds
        return (
            *(CensusOption(each, CensusAnswers(read_as={name: each})) for each in near[:1]),
            CensusOption("a new one", CensusAnswers(new={name: None}), name if needs_kind else ""),
            CensusOption("as it was", CensusAnswers(read_as={name: ""})),
        )

    def _answer(self, name: str, kind: NewKind) -> str:
        needs_kind = kind is NewKind.HOUSE and folded(name) not in self._kinds
        return option("new", f"{name}={_KINDS}" if needs_kind else name)

    def _kind_of_new(self, line: int, name: str) -> LivingKind:
        said = self._answers.get(folded(name)) or self._kinds.get(folded(name))
        if said is None:
            wrong = f"nobody says what kind of place {shown(name)} is: it is taken as {LivingKind.OTHER}"
            by_command = f"; {option('new', f'{name}={_KINDS}')} says it"
            self._notes.told(line, "living_arrangement", wrong, by_command=by_command)
        return said or LivingKind.OTHER


def _asked_of_unknown(name: str, kind: NewKind, near: Sequence[str]) -> tuple[str, str]:
    """The question about a name that was never here, whole and in few words."""
    meant = f"; nearest: {listed(near)}" if near else ""
    return f"{shown(name)} is a {kind} nobody knows{meant}", f"{shown(name)} is no {kind} here"


def _asked_of_retired(name: str, retired: Gone) -> tuple[str, str]:
    """The question about a house that the site has given up, whole and in few words."""
    went = f"; {retired.went}" if retired.went else ""
    return f"the house {shown(name)} is retired{went}", f"{shown(name)} is retired"
