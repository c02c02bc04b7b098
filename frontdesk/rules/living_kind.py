"""Where patients live: the kinds that the field tells apart (docs/domain.md, Words)."""

from enum import StrEnum


class LivingKind(StrEnum):
    """The kinds of living arrangement."""

    SOBER_LIVING_HOME = "sober living home"
    FAMILY_HOME = "family home"
    OWN_HOME = "own home"
    SHELTER = "shelter"
    OTHER = "other"
