"""Where a report goes: to standard output, or into a file that is written whole or not at all."""

import sys
from pathlib import Path

from frontdesk import files
from frontdesk.errors import Usage


def deliver(text: str, output: str | None) -> None:
    """To standard output, or to a file of this user's own. Raises Usage where that cannot be written."""
    if output is None:
        sys.stdout.write(text)
        return
    try:
        files.write(Path(output), text)
    except OSError as error:
        raise Usage(text=f"{output} cannot be written: {error.strerror}. Name another file.") from None
