"""What is painted row by row: a row is made once, and anew only where something about it changed."""

from rich.style import Style
from textual.app import App, ComposeResult
from textual.geometry import Region
from textual.screen import ModalScreen

from frontdesk.widgets.ink import Ink, Tone
from frontdesk.widgets.line import Line
from frontdesk.widgets.painted import Painted
from tests.widgets.strips import pieces

Rows = tuple[str, ...]


class Poem(Painted[Rows]):
    """Rows of text; it remembers which it was asked to paint."""

    DEFAULT_CSS = "Poem { height: 1fr; }"

    def __init__(self, shown: Rows) -> None:
        super().__init__(shown)
        self.asked: list[int] = []

    def paint(self, y: int, shown: Rows, ink: Ink, width: int) -> Line:
        self.asked.append(y)
        return self.row(ink, width).put(shown[y] if y < len(shown) else "", ink.style(Tone.TEXT))


class Reader(App[None]):
    def __init__(self, shown: Rows) -> None:
        super().__init__()
        self.poem = Poem(shown)

    def compose(self) -> ComposeResult:
        yield self.poem

    def read(self) -> list[str]:
        """The rows as Textual is given them."""
        rows = self.poem.render_lines(Region(0, 0, *self.poem.size))
        return [row.text.rstrip() for row in rows if row.text.strip()]

    @property
    def asked(self) -> list[int]:
        """Which rows were painted since this was last asked."""
        asked, self.poem.asked = self.poem.asked, []
        return asked


async def test_a_row_is_painted_once_and_those_asked_for_again():
    app = Reader(("one", "two", "three"))
    async with app.run_test(size=(30, 5)) as pilot:
        assert app.read() == ["one", "two", "three"]
        assert app.asked == [0, 1, 2, 3, 4]
        app.poem.shown = ("one", "second", "third")
        app.poem.refresh_rows({1, 2})
        await pilot.pause()
        assert app.read() == ["one", "second", "third"]
        assert app.asked == [1, 2]


async def test_another_value_is_painted_whole_and_the_same_one_not_at_all():
    app = Reader(("one",))
    async with app.run_test(size=(30, 3)) as pilot:
        assert app.asked == [0, 1, 2]
        app.poem.show(("one",))
        await pilot.pause()
        assert app.asked == []
        app.poem.show(("first",))
        await pilot.pause()
        assert (app.read(), app.asked) == (["first"], [0, 1, 2])


async def test_another_width_paints_all_rows_anew():
    app = Reader(("a row that is cut",))
    async with app.run_test(size=(10, 2)) as pilot:
        assert app.read() == ["a row tha…"]
        await pilot.resize_terminal(30, 2)
        assert app.read() == ["a row that is cut"]


async def test_behind_a_dialog_rows_are_dimmed_and_come_back():
    app = Reader(("one",))
    async with app.run_test(size=(30, 2)):
        before = pieces(app.poem.render_lines(Region(0, 0, 30, 1))[0])
        await app.push_screen(ModalScreen())
        dimmed = pieces(app.poem.render_lines(Region(0, 0, 30, 1))[0])
        assert [text for text, _ in dimmed] == [text for text, _ in before]
        assert dimmed != before
        await app.pop_screen()
        assert pieces(app.poem.render_lines(Region(0, 0, 30, 1))[0]) == before


async def test_a_part_of_a_row_is_cut_out_of_it():
    app = Reader(("one two",))
    async with app.run_test(size=(30, 2)):
        assert app.poem.render_lines(Region(4, 0, 3, 1))[0].text == "two"


def test_what_is_written_alike_is_one_piece():
    plain, loud = Style(), Style(bold=True)
    line = Line(20, plain).put("Dana", plain).to(8).put("here", plain).put("!", loud)
    assert [text for text, _ in pieces(line.strip())] == ["Dana    here", "!", " " * 7]


def test_a_finished_line_is_written_into_several():
    plain, loud = Style(), Style(bold=True)
    part = Line(6, plain).put("Dana", loud)
    for start in (2, 5):
        row = Line(15, plain).to(start).put_line(part).put("ends", plain).strip()
        assert row.text == f"{' ' * start}Dana  ends".ljust(15)
        assert row.cell_length == 15
