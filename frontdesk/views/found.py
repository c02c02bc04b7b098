"""What the finder answers, as screens may import it: who fits the letters, and where in a name they stand."""

from frontdesk.rules.finding.finder import Fit as Fit
from frontdesk.rules.finding.finder import Found as Found
from frontdesk.rules.finding.underline import spans as spans
