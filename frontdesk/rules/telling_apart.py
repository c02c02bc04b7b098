"""What tells somebody from their look-alikes: the first thing they say that none of these would say too."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from frontdesk.rules.birthdates import birthday
from frontdesk.rules.identity import ON_TRUST, Known, Proof
from frontdesk.rules.names import parts

LAST_FOUR = 4
IN_ORDER = (Proof.BIRTH_DATE, Proof.YEAR, Proof.PHONE, Proof.COUNSELOR, Proof.MRN)
"""What is asked, the first that tells: what people know by heart before what stands on their card."""


class Facts(NamedTuple):
    """What the records know of somebody that they can say themselves; texts are empty where nothing is known."""

    dob: date
    phone: str
    counselor: str
    mrn: str

    def said(self, proof: Proof) -> str:
        """What they would say, as it is compared; empty where the records do not know it.

        Month and day as ``MMDD``, the year, the last four digits of phone and MRN, the counselor's last name.
        """
        match proof:
            case Proof.BIRTH_DATE:
                return birthday(self.dob)
            case Proof.YEAR:
                return f"{self.dob.year:04}"
            case Proof.PHONE:
                return last_four(self.phone)
            case Proof.COUNSELOR:
                return "".join(parts(self.counselor)[-1:])
            case Proof.MRN:
                return last_four(self.mrn).zfill(LAST_FOUR) if last_four(self.mrn) else ""
            case _:
                return ""


def last_four(number: str) -> str:
    """The last four digits of a number, however it is written; fewer where it has fewer."""
    end = number[-LAST_FOUR:]
    if end.isascii() and end.isdigit():
        return end
    return "".join(sign for sign in number if sign.isascii() and sign.isdigit())[-LAST_FOUR:]


def tells(person: Facts, lookalikes: Iterable[Facts]) -> Proof | None:
    """What to ask of somebody: the first thing of which none of their look-alikes says the same; None without any."""
    others = list(lookalikes)
    return next((proof for proof in IN_ORDER if _sets_apart(proof, person, others)), None)


def _sets_apart(proof: Proof, person: Facts, others: list[Facts]) -> bool:
    said = person.said(proof)
    whole = proof is not Proof.PHONE or len(said) == LAST_FOUR
    return bool(said) and whole and all(other.said(proof) != said for other in others)


def proved_by(known: Known, own: Facts) -> bool:
    """Whether this proves the person of these facts: what was said must be theirs, the rest is trusted."""
    if known.proof in ON_TRUST:
        return True
    said = "".join(parts(known.said)[-1:]) if known.proof is Proof.COUNSELOR else known.said
    return said == own.said(known.proof)
