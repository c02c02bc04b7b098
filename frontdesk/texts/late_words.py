"""What is said of an entry that was written after the day it is about, wherever people read it."""

from frontdesk.shapes.journal_line import JournalLine
from frontdesk.texts.voice import Voice


def late_entry(line: JournalLine, voice: Voice) -> str:
    """``LATE ENTRY of Fri Nov 20: ``, before the sentence of such an entry; empty for every other."""
    if not line.late:
        return ""
    return f"LATE ENTRY of {voice.date(line.day)}: " if line.day else "LATE ENTRY: "


def written_late(line: JournalLine, voice: Voice) -> str:
    """`` (written Mon Nov 23 8:53 am, because his house called)``, behind the sentence."""
    if not line.late:
        return ""
    because = f", because {line.because}" if line.because else ""
    return f" (written {voice.date(voice.today(line.recorded_at))} {voice.clock(line.recorded_at)}{because})"
