"""One page of HTML that stands alone: no script, no address outside, every value escaped."""

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path
from typing import NamedTuple

from frontdesk.rules.cleaning import clean
from frontdesk.texts.prints import CONFIDENTIAL

NEW_LINE = r' "\A " '
LOOKS = Path(__file__).with_name("html_page.css")


class Column(NamedTuple):
    """A heading, what stands small under it, and how its cells are set: ``number``, ``times``, ``tick`` or nothing."""

    title: str
    note: str = ""
    kind: str = ""


class Cell(NamedTuple):
    """What a cell says, and what stands small under it."""

    text: str = ""
    notes: Sequence[str] = ()


class Group(NamedTuple):
    """Rows that belong together under a title of their own; without one, rows alone."""

    title: str
    rows: Sequence[Sequence[Cell]]
    note: str = ""


class Remarks(NamedTuple):
    """What follows the table, under a title; without items there is neither."""

    title: str = ""
    items: Sequence[str] = ()


class Page(NamedTuple):
    """A report as people read it. ``marks`` are what must be seen first."""

    title: str
    about: str
    marks: Sequence[str]
    lines: Sequence[str]
    columns: Sequence[Column]
    groups: Sequence[Group]
    remarks: Remarks = Remarks()
    wide: bool = False


def page(shown: Page) -> str:
    """The whole document."""
    title = text(f"{shown.title} · {shown.about}")
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{title}</title>\n<style>\n{LOOKS.read_text(encoding='utf-8')}{_margins(shown)}</style>\n</head>\n"
        f"<body>\n{_head(shown)}<main>\n{_tables(shown)}{_remarks(shown.remarks)}</main>\n"
        f"<footer><p>{text(CONFIDENTIAL)}</p></footer>\n</body>\n</html>\n"
    )


def text(value: str) -> str:
    """A value as it may stand in a page: nothing of it is markup, nothing hides or turns the line around."""
    return escape(clean(value), quote=True)


def _head(shown: Page) -> str:
    marks = "".join(f'<p class="mark">{text(mark)}</p>\n' for mark in shown.marks)
    lines = "".join(f"<p>{text(line)}</p>\n" for line in shown.lines)
    confidential = f'<p class="confidential">{text(CONFIDENTIAL)}</p>\n'
    return (
        f"<header>\n{marks}<h1>{text(shown.title)}</h1>\n<p>{text(shown.about)}</p>\n{lines}{confidential}</header>\n"
    )


def _remarks(remarks: Remarks) -> str:
    items = "".join(f"<li>{text(each)}</li>\n" for each in remarks.items)
    return f"<h2>{text(remarks.title)}</h2>\n<ul>\n{items}</ul>\n" if items else ""


def _tables(shown: Page) -> str:
    nobody = "" if any(group.rows for group in shown.groups) else "<p>Nobody is listed.</p>\n"
    return "".join(_table(group, shown) for group in shown.groups) + nobody


def _table(group: Group, shown: Page) -> str:
    """One group. Its title stands in the head of its table, which print repeats on every page it goes on to."""
    rows = "".join(_row(row, shown.columns) for row in group.rows)
    caption = text(" · ".join(filter(None, (shown.title, group.title))))
    kind, width = ' class="group"' if group.title else "", len(shown.columns)
    return (
        f"<table{kind}>\n<caption>{caption}</caption>\n<colgroup>{'<col>' * width}</colgroup>\n"
        f"<thead>{_title(group, width)}{_headings(shown.columns) if rows else ''}</thead>\n"
        f"<tbody>\n{rows}</tbody>\n</table>\n"
    )


def _title(group: Group, width: int) -> str:
    said = _said(group.title, [group.note])
    return f'<tr><th scope="colgroup" colspan="{width}">{said}</th></tr>' if group.title else ""


def _headings(columns: Sequence[Column]) -> str:
    heads = (f'<th scope="col"{_kind(each)}>{_said(each.title, [each.note])}</th>' for each in columns)
    return f"<tr>{''.join(heads)}</tr>"


def _row(row: Sequence[Cell], columns: Sequence[Column]) -> str:
    who, *rest = row
    cells = (f"<td{_kind(column)}>{_said(*cell)}</td>" for column, cell in zip(columns[1:], rest, strict=True))
    return f'<tr><th scope="row">{_said(*who)}</th>{"".join(cells)}</tr>\n'


def _kind(column: Column) -> str:
    return f' class="{column.kind}"' if column.kind else ""


def _said(says: str, notes: Iterable[str]) -> str:
    """A value set apart, so that a name in another script turns nothing else around; its notes small."""
    said = f"<bdi>{text(says)}</bdi>" if says else ""
    return said + "".join(f" <small>{text(note)}</small>" for note in notes if note)


def _margins(shown: Page) -> str:
    """What stands at the edges of each printed page; the first has its head in the page itself."""
    size = "size: landscape; " if shown.wide else ""
    marks = NEW_LINE.join(map(_quoted, shown.marks)) or _quoted("")
    return (
        f"@page {{ {size}@top-left {{ content: {marks} }} "
        f"@top-right {{ content: {_quoted(f'{shown.title} · {shown.about}')} }} "
        f"@bottom-left {{ content: {_quoted(CONFIDENTIAL)} }} }}\n"
        "@page :first { @top-left { content: ' ' } @top-right { content: ' ' } }\n"
    )


def _quoted(value: str) -> str:
    """A string of CSS: whatever is not a letter, digit or blank by its number."""
    plain = (letter if letter.isalnum() or letter == " " else f"\\{ord(letter):x} " for letter in clean(value))
    return f'"{"".join(plain)}"'
