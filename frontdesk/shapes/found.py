"""What the finder answers, as screens may import it: who fits the letters, where, and whether that is proof enough."""

from frontdesk.rules.finding.finder import Fit as Fit
from frontdesk.rules.finding.finder import Found as Found
from frontdesk.rules.finding.underline import spans as spans
from frontdesk.rules.identity import asks_proof as asks_proof
