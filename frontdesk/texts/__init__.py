"""Everything the program says, in one place, ready for a second language."""

from frontdesk.texts.sentences import say
from frontdesk.texts.voice import Voice

__all__ = ["Voice", "say"]
