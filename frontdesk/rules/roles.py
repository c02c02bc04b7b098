"""The roles of those who work at a place like this."""

from enum import StrEnum


class Role(StrEnum):
    """What somebody does here (docs/domain.md, Who uses it)."""

    RECEPTIONIST = "receptionist"
    LEAD = "lead"
    COUNSELOR = "counselor"
    REVIEWER = "reviewer"
    AUDITOR = "auditor"
    FACILITATOR = "facilitator"
