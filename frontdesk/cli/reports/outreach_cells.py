"""The attempts to reach somebody in the reports: when and what came of each; the text beside it stays on the card."""

from collections.abc import Callable, Mapping
from typing import Any

from frontdesk.shapes.outreach import Outcome
from frontdesk.texts.outreach_words import OUTCOMES


def attempts(patient: Mapping[str, Any], clock: Callable[[str], str]) -> str:
    """``09:31 no answer, 09:50 reached``; empty without any. A report that was signed before knows of none."""
    rows = patient.get("outreach", ())
    return ", ".join(f"{clock(row['at'])} {OUTCOMES[Outcome(row['outcome'])]}" for row in rows)


def we_called(patient: Mapping[str, Any], clock: Callable[[str], str]) -> str:
    """The same as a clause: ``we called 09:31 no answer``."""
    said = attempts(patient, clock)
    return f"we called {said}" if said else ""
