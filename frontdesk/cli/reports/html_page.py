"""One page of HTML that stands alone: no script, no address outside, every value escaped."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from frontdesk.rules.clean_text import clean
from frontdesk.texts.print_words import CONFIDENTIAL

LOOKS = Path(__file__).with_name("html_page.css")
TEMPLATES = Path(__file__).with_name("templates")


class Column(NamedTuple):
    """A heading, what stands small under it, and how its cells are set: ``number``, ``times``, ``tick`` or nothing."""

    title: str
    note: str = ""
    kind: str = ""


class HtmlCell(NamedTuple):
    """What a cell says, and what stands small under it."""

    text: str = ""
    notes: Sequence[str] = ()


class HtmlGroup(NamedTuple):
    """Rows that belong together under a title of their own; without one, rows alone."""

    title: str
    rows: Sequence[Sequence[HtmlCell]]
    note: str = ""


class Remarks(NamedTuple):
    """What follows the table, under a title; without items there is neither."""

    title: str
    items: Sequence[str]


class HtmlPage(NamedTuple):
    """A report as people read it. ``marks`` are what must be seen first.

    ``own``: it is handed to the person whom it is about, and nothing on it names the program or what it treats.
    """

    title: str
    about: str
    marks: Sequence[str]
    lines: Sequence[str]
    columns: Sequence[Column]
    groups: Sequence[HtmlGroup]
    remarks: Sequence[Remarks] = ()
    wide: bool = False
    own: bool = False


def page(shown: HtmlPage) -> str:
    """The whole document."""
    looks = Markup(LOOKS.read_text(encoding="utf-8"))  # a file of our own, without a value in it
    return template().render(shown=shown, looks=looks, confidential="" if shown.own else CONFIDENTIAL)


@cache
def template() -> Template:
    """How every page is written, read once. A name that a page does not have raises jinja2.UndefinedError."""
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_cleaned,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters["quoted"] = _quoted
    made.globals["zip"] = zip
    return made.get_template("page.html.j2")


def _cleaned(value: object) -> object:
    """A value as it may stand in a page: nothing hides in it or turns the line around. Markup is what we wrote."""
    return clean(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _quoted(value: str) -> Markup:
    """A string of CSS: whatever is not a letter, digit or blank by its number, so nothing is left to escape."""
    plain = (letter if letter.isalnum() or letter == " " else f"\\{ord(letter):x} " for letter in clean(value))
    return Markup(f'"{"".join(plain)}"')
