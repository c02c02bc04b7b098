"""From a letter to its echo in the bare app: what any answer of the desk is measured beside."""

from __future__ import annotations

from benchmarks.probe import Probe, complete, sent


def echo(bare: Probe, word: str) -> list[float]:
    """Seconds from each letter to its paint in the bare field, which is emptied afterwards."""
    waits = [_letter(bare, word[: length + 1]) for length in range(len(word))]
    bare.keys("ctrl+u")
    bare.until(lambda lines: "Find" in "".join(lines), "an empty field")
    return waits


def _letter(bare: Probe, letters: str) -> float:
    began = sent(bare, letters[-1])
    return complete(bare.until(lambda lines: letters in "".join(lines), f"the letters {letters}")) - began
