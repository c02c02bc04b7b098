"""Who is who: what proves at the desk who somebody is, and who is easily taken for whom (docs/domain.md, fact 6)."""

import collections
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from enum import StrEnum
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from frontdesk.rules.index import Index, Pair
from frontdesk.rules.names import SUFFIXES, Named, fold, parts, pieces, without_suffix
from frontdesk.rules.slips import neighbourhood, neighbours_of, one_slip


class Proof(StrEnum):
    """What proved who somebody is, in the words that their visit keeps."""

    BIRTH_DATE = "birth date"
    YEAR = "year of birth"
    PHONE = "phone"
    COUNSELOR = "counselor"
    MRN = "MRN"
    PHOTO_ID = "photo ID"
    STAFF = "staff"


ON_TRUST = frozenset({Proof.PHOTO_ID, Proof.STAFF})
"""Proofs that nobody compared with the records: after a name alert the review asks about them."""


class Known(NamedTuple):
    """How a patient was known: birth month and day as ``MMDD``, or ``photo ID``, or staff who knows them (by name).

    ``other`` is what was said where month and day tell nobody apart, and ``asked`` which of the proofs that is.
    """

    birth: str = ""
    photo_id: bool = False
    by_staff: str = ""
    other: str = ""
    asked: Proof = Proof.BIRTH_DATE

    @property
    def said(self) -> str:
        """What was said and is compared."""
        return self.birth or self.other

    @property
    def proof(self) -> Proof:
        """Which proof this is: birth month and day where they were said, whatever else was given."""
        if self.birth:
            return Proof.BIRTH_DATE
        if self.other:
            return self.asked
        return Proof.PHOTO_ID if self.photo_id else Proof.STAFF


def asks_proof(*, alert: bool, by_slip: bool, by_number: bool) -> bool:
    """Whether someone must prove who they are before an act is written down about them.

    ``alert``: they have a look-alike. ``by_slip``: what was typed fits them only by forgiving a slip. ``by_number``:
    it was their own MRN or card, which is proof enough.
    """
    return not by_number and (alert or by_slip)


def recorded_as(known: Known) -> tuple[str, str]:
    """What the visit keeps: the proof, and who of the staff knew them. Never the birth date itself."""
    return known.proof.value, known.by_staff if known.proof is Proof.STAFF else ""


class Registered(NamedTuple):
    """A legal name, as names are compared, with a birth date: nobody else is registered with the same ones."""

    last_name: str
    first_name: str
    dob: date

    @classmethod
    def of(cls, last_name: str, first_name: str, dob: date) -> "Registered":
        """Of a name in any case and accents."""
        return cls(fold(last_name), fold(first_name), dob)


class PersonNames(NamedTuple):
    """Somebody's names, and nothing else."""

    id: int
    last_name: str
    first_name: str
    name_used: str


class _Face(NamedTuple):
    """The names someone may be taken for: used or legal, folded to one word each.

    ``lasts`` are whole last names, with their suffix and without; ``pieces`` the whole parts of one of several.
    """

    lasts: tuple[str, ...]
    firsts: tuple[str, ...]
    initials: tuple[str, ...]
    pieces: tuple[str, ...]

    @classmethod
    def of(cls, person: Named) -> "_Face":
        """Of a used name of several words the first is the first name, any ending of the rest the last name."""
        last, first = parts(person.last_name), "".join(parts(person.first_name))
        if not person.name_used:
            return cls(_whole(last), (first,), (first[:1],), _pieces(last))
        used = [parts(word) for word in person.name_used.split()]
        firsts = _each_once(first, *("".join(word) for word in used[:1]))
        endings = [tuple(chain.from_iterable(used[at:])) for at in range(1, len(used))]
        lasts = [last, *(ending for ending in endings if not SUFFIXES.issuperset(ending))]
        return cls(
            _each_once(*chain.from_iterable(map(_whole, lasts))),
            firsts,
            _each_once(*(name[:1] for name in firsts)),
            _each_once(*chain.from_iterable(map(_pieces, lasts[:2]))),
        )

    def like(self, other: "_Face") -> bool:
        """Whether the two carry a name alert for each other."""
        return self.named_like(other) and self.called_like(other)

    def named_like(self, other: "_Face") -> bool:
        """Whether the last names are no more than one slip apart, or one is a whole part of the other."""
        return (
            _any_one_slip(self.lasts, other.lasts)
            or any(last in other.pieces for last in self.lasts)
            or any(last in self.pieces for last in other.lasts)
        )

    def called_like(self, other: "_Face") -> bool:
        """Whether the first names are of one initial or one slip apart."""
        return any(initial in other.initials for initial in self.initials) or _any_one_slip(self.firsts, other.firsts)


Faces = dict[int, _Face]


def _whole(last: tuple[str, ...]) -> tuple[str, ...]:
    """A last name as one word, and without its suffix."""
    if len(last) == 1:
        return last
    return _each_once("".join(last), "".join(without_suffix(last)))


@lru_cache(maxsize=8192)
def _pieces(last: tuple[str, ...]) -> tuple[str, ...]:
    """The whole parts of a last name of several."""
    return _each_once(*pieces(without_suffix(last))) if len(last) > 1 else ()


def _each_once(*names: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


def _any_one_slip(names: Iterable[str], others: Sequence[str]) -> bool:
    return any(one_slip(name, other) for name in names for other in others)


def alike(a: Named, b: Named) -> bool:
    """Whether two people are look-alikes (docs/domain.md, fact 6).

    Last names equal but for a suffix or one slip apart, or one a whole part of the other; and first names equal, of
    the same initial or one slip apart, used or legal.
    """
    return _Face.of(a).like(_Face.of(b))


def name_alerts(people: Iterable[Named]) -> frozenset[int]:
    """Everyone with a look-alike among these people."""
    return Lookalikes.of(people).alerts


class Lookalikes(NamedTuple):
    """Who has a look-alike. Never changed once made; ``with_changes`` makes the next one."""

    people: dict[int, Named]
    """Their faces are made when they are compared: kept, those of thousands take more memory than all else here."""
    last_names: Index
    near: dict[str, tuple[str, ...]]
    """Last names one slip apart: true of the names, whoever bears them."""
    pieces: Index
    """Who bears a name as a whole part of a last name of several."""
    alerts: frozenset[int]
    """The ids of those with a look-alike."""

    @classmethod
    def of(cls, people: Iterable[Named]) -> "Lookalikes":
        """Everyone compared with everyone, by way of their last names."""
        by_id = {person.id: person for person in people}
        faces = _faces(by_id)
        last_names = Index.of(_last_names(faces))
        pieces = Index.of(_pieces_borne(faces))
        unmarked = cls(by_id, last_names, neighbourhood(last_names.texts), pieces, frozenset())
        return unmarked._marked(frozenset(unmarked._with_a_lookalike(faces)))

    def of_people(self, people: Iterable[Named]) -> "Lookalikes":
        """The same of the same people, told by another process: each with one object for their number."""
        by_id = {person.id: person for person in people}
        ids = dict(zip(by_id, by_id, strict=True))
        last_names, pieces = self.last_names.with_ids(ids), self.pieces.with_ids(ids)
        return Lookalikes(by_id, last_names, self.near, pieces, frozenset({ids[id] for id in self.alerts}))

    def with_changes(self, changed: Iterable[Named], gone: Iterable[int]) -> "Lookalikes":
        """The same after some people came or changed their names, and some went: only their look-alikes are redone."""
        new = {person.id: person for person in changed}
        old = {id: self.people[id] for id in {*gone, *new} if id in self.people}
        after = self._with_people(old, new)
        touched = {like for id in old for like in self._lookalikes(id)}.union(
            new, *(after._lookalikes(id) for id in new)
        ).difference(old.keys() - new.keys())
        marked = {id for id in touched if next(after._lookalikes(id), None) is not None}
        return after._marked(self.alerts.difference(touched, old) | marked)

    def _with_people(self, old: dict[int, Named], new: dict[int, Named]) -> "Lookalikes":
        people = self.people | new
        for id in old.keys() - new.keys():
            del people[id]
        before, since = _faces(old), _faces(new)
        last_names = self.last_names.with_changes(_last_names(before), _last_names(since))
        near = dict(self.near)
        for last in {last for face in since.values() for last in face.lasts if not self.last_names.carrying(last)}:
            near[last] = tuple(sorted(neighbours_of(last, last_names).union(near.get(last, ()))))
            near.update({other: tuple(sorted({last, *near.get(other, ())})) for other in near[last]})
        pieces = self.pieces.with_changes(_pieces_borne(before), _pieces_borne(since))
        return Lookalikes(people, last_names, near, pieces, self.alerts)

    def _marked(self, alerts: frozenset[int]) -> "Lookalikes":
        return self._replace(alerts=alerts)

    def like(self, id: int) -> frozenset[int]:
        """The look-alikes of somebody."""
        return frozenset(self._lookalikes(id))

    def _with_a_lookalike(self, faces: Faces) -> Iterator[int]:
        """Those with a look-alike; someone may come twice."""
        for last, ids in self.last_names.owners.items():
            around = self._around(last)
            if len(around) > 1:
                yield from _called_like_any(faces, ids, around)
        for piece, ids in self.pieces.owners.items():
            if whole := self.last_names.carrying(piece):
                yield from _called_like_any(faces, ids, set(whole))

    def _lookalikes(self, id: int) -> Iterator[int]:
        """Someone may come twice, by two last names."""
        face = self._face(id)
        around = (other for last in face.lasts for other in self._around(last))
        whole = (other for piece in face.pieces for other in self.last_names.carrying(piece))
        return (other for other in chain(around, whole) if other != id and face.called_like(self._face(other)))

    def _face(self, id: int) -> _Face:
        return _Face.of(self.people[id])

    def _around(self, last: str) -> set[int]:
        """Everyone of this last name or one a slip apart, or with this name as a part of theirs."""
        names = (last, *self.near.get(last, ()))
        return {id for name in names for id in self.last_names.carrying(name)}.union(self.pieces.carrying(last))


def _faces(people: dict[int, Named]) -> Faces:
    return {id: _Face.of(person) for id, person in people.items()}


def _called_like_any(faces: Faces, ids: Iterable[int], others: set[int]) -> Iterator[int]:
    """Those called like one of the others. Most share an initial with one; the rest need to be compared."""
    bearers = collections.Counter(initial for id in others for initial in faces[id].initials)
    for id in ids:
        itself = id in others
        shares_an_initial = any(bearers[initial] > itself for initial in faces[id].initials)
        if shares_an_initial or any(faces[id].called_like(faces[other]) for other in others if other != id):
            yield id


def _last_names(faces: Faces) -> Iterator[Pair]:
    return ((last, id) for id, face in faces.items() for last in face.lasts)


def _pieces_borne(faces: Faces) -> Iterator[Pair]:
    return ((piece, id) for id, face in faces.items() for piece in face.pieces)
