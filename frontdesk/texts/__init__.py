"""Everything the program says, in one place, ready for a second language."""

from frontdesk.texts.voice import Voice, say

__all__ = ["Voice", "say"]
