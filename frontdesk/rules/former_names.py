"""Earlier names of a person, as the census has them: one text, parted by ``;``."""

from frontdesk.rules.names import fold

PARTED_BY = ";"


def former_names(text: str) -> list[str]:
    """The names of the text, each once, however it is written."""
    names = (" ".join(name.split()) for name in text.split(PARTED_BY))
    return list({fold(name): name for name in names if fold(name)}.values())


def with_former(text: str, *names: str) -> str:
    """The text with more names behind it; what stands in it already is not doubled."""
    return f"{PARTED_BY} ".join(former_names(PARTED_BY.join((text, *names))))
