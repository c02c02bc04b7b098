"""Whether an absence was followed up the same day, as far as the desk can (docs/domain.md, fact 4). Pure."""

from collections.abc import Sequence

from frontdesk.shapes.outreach import Outcome

ENOUGH = 2
"""So many attempts are enough, whatever came of them: nobody can be made to answer."""


def followed_up(outcomes: Sequence[Outcome]) -> bool:
    """Whether they were reached, or tried twice."""
    return Outcome.REACHED in outcomes or len(outcomes) >= ENOUGH
