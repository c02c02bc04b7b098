"""A painted row taken apart."""

from rich.style import Style
from textual.strip import Strip


def pieces(strip: Strip) -> list[tuple[str, Style]]:
    """The row's texts, each with what it is written in."""
    return [(segment.text, segment.style or Style()) for segment in strip]


def grounds(strip: Strip) -> set[str]:
    """The colours that the row stands on."""
    return {style.bgcolor.name if style.bgcolor else "" for _, style in pieces(strip)}
