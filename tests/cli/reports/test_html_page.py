"""A page in which every value is hostile: it shows them as they were written, and does nothing that they say."""

import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import jinja2
import pytest

from frontdesk.cli.reports.html_page import Column, HtmlCell, HtmlGroup, HtmlPage, Remarks, page, template

HOSTILE = [
    "<script>alert(1)</script>",
    "</td></style></title>",
    "\"Amp & Co\", 'Jr'",
    "' onclick='x",
    "{{ 7 * 7 }}",
    "{% raw %}{# gone #}{{ shown }}",
    "&lt;b&gt; &amp; &#60;",
    '"; } @import url(x); \\',
    "-->",
]


class ReadPage(HTMLParser):
    """The elements of a page with their attributes, the texts, and what stands in its style sheet."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.texts: list[str] = []
        self.styles = ""
        self._in_style = False
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self._in_style = tag == "style"

    def handle_endtag(self, tag):
        self._in_style = False

    def handle_data(self, data):
        if self._in_style:
            self.styles += data
        else:
            self.texts.append(data)


def of(value: str) -> HtmlPage:
    """A page that says nothing else, wherever something can be said."""
    cell, columns = HtmlCell(value, [value, value]), [Column(value, value), Column(value, value, "number")]
    rows, remarks = [[cell, cell]], [Remarks(value, [value])]
    return HtmlPage(value, value, [value, value], [value], columns, [HtmlGroup(value, rows, value)], remarks, wide=True)


@pytest.mark.parametrize("value", HOSTILE)
def test_what_a_value_says_is_only_shown(value):
    read, plain = ReadPage(page(of(value))), ReadPage(page(of("Bo Larsen")))
    assert read.tags == plain.tags
    assert read.attributes == plain.attributes
    shown = [text for text in read.texts if value in text]
    assert len(shown) == len([text for text in plain.texts if "Bo Larsen" in text])
    assert len(shown) > 12


@pytest.mark.parametrize("value", HOSTILE)
def test_at_the_edge_of_paper_nothing_of_a_value_is_a_rule(value):
    styles, plain = ReadPage(page(of(value))).styles, ReadPage(page(of("Bo"))).styles
    for sign in '{}";@<>':
        assert styles.count(sign) == plain.count(sign)
    assert "url(" not in styles


def test_what_hides_or_turns_a_line_around_is_taken_out():
    source = page(of("Bo\u202e\x1b[31m\u200b Larsen"))
    assert not {"\u202e", "\x1b", "\u200b"} & set(source)
    assert "Bo[31m Larsen" in source


def test_a_group_without_rows_has_no_headings_and_a_page_without_any_says_so():
    columns = [Column("Name"), Column("MRN")]
    source = page(HtmlPage("Roll call", "Riverside", [], [], columns, [HtmlGroup("Yoga", [], "0")]))
    assert "Yoga" in source
    assert "MRN" not in source
    assert "Nobody is listed." in source


def test_a_row_has_a_cell_for_every_column():
    with pytest.raises(ValueError, match="zip"):
        page(of("Bo")._replace(columns=[Column("Name")]))


def test_a_template_that_names_what_is_not_there_fails():
    with pytest.raises(jinja2.UndefinedError):
        template().render(shown=of("Bo"), confidential="")


def test_only_a_page_loads_the_templates():
    run = "import sys, frontdesk.cli.main, frontdesk.cli.report_command; sys.exit('jinja2' in sys.modules)"
    root = Path(__file__).parents[3]
    assert subprocess.run([sys.executable, "-c", run], cwd=root, check=False).returncode == 0
