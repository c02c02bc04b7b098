"""Who works at the desk."""

from enum import StrEnum
from typing import NamedTuple


class Role(StrEnum):
    """Who works at the desk."""

    RECEPTIONIST = "receptionist"
    LEAD = "lead"
    COUNSELOR = "counselor"
    REVIEWER = "reviewer"
    FACILITATOR = "facilitator"


class Actor(NamedTuple):
    """Who acts, and where."""

    name: str
    role: Role
    terminal: str

    def sees_for(self, counselor: str) -> str | None:
        """For whom this one may mark a counselor's updates seen: "" for oneself, a lead in the counselor's place.

        None: only by looking (docs/contract.md, Caseload).
        """
        if self.name == counselor:
            return ""
        return counselor if self.role is Role.LEAD else None
