"""The one line of a terminal that tells how far a long command has come."""

import sys

WIDEST = 60
"""The letters of such a line."""


def say_how_far(line: str) -> None:
    """Write over the line before; an empty one takes it away. Elsewhere than on a terminal nothing is written."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{line.ljust(WIDEST)}" if line else f"\r{' ' * WIDEST}\r")
        sys.stderr.flush()
