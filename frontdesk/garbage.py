"""When Python looks for garbage in a program that stays: seldom, and never among what its start has made."""

import gc

SELDOM = 10_000
"""Values by which there must be more than before until garbage is looked for: one list of people is a thousand."""


def look_seldom() -> None:
    """From now on: what there is stays as long as the program runs."""
    gc.freeze()
    gc.set_threshold(SELDOM)
    gc.enable()
