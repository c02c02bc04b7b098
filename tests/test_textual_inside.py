"""The private names of Textual: each still does what we need of it, and none is used anywhere else."""

import ast
import asyncio
import importlib
import inspect
import io
import pkgutil
import textwrap
from collections.abc import Awaitable, Callable, Iterable, Iterator
from functools import cache
from importlib.metadata import version
from pathlib import Path
from types import ModuleType
from typing import Any, cast

import pytest
from rich.text import Text
from textual import events
from textual.app import App, ComposeResult
from textual.containers import Horizontal
from textual.drivers._writer_thread import WriterThread
from textual.drivers.headless_driver import HeadlessDriver
from textual.geometry import Offset, Size
from textual.screen import Screen
from textual.widgets import Label

import frontdesk
from frontdesk import textual_inside
from frontdesk.frames.picture import Part
from frontdesk.textual_inside import FrameDriver, KeyParser, OwnFrames, OwnLastWord, Watched, app_of, driver_of
from frontdesk.widgets.ink import Ink, Tone
from frontdesk.widgets.line import Line
from frontdesk.widgets.own_screen import OwnScreen
from frontdesk.widgets.painted import Painted
from frontdesk.widgets.palette import PALETTES, theme

HOME = Path(frontdesk.__file__).parent
INSIDE = "frontdesk.textual_inside"
THEIRS = ("textual", "rich")
WORDS = "It failed."


# What each is needed for


def pressed(parser: KeyParser, data: str) -> list[str]:
    return [event.key for event in parser.feed(data) if isinstance(event, events.Key)]


def test_an_escape_is_alone_when_nothing_may_follow_it():
    parser = KeyParser()
    assert pressed(parser, "\x1b") == []
    assert [event.key for event in parser.escape_alone() if isinstance(event, events.Key)] == ["escape"]
    assert list(parser.escape_alone()) == []
    assert pressed(parser, "[A") == ["left_square_bracket", "A"]


def test_nothing_is_made_of_what_waits_for_nothing():
    assert list(KeyParser().escape_alone()) == []


async def test_a_driver_leads_to_its_app():
    app: App[None] = App()
    assert app_of(HeadlessDriver(app)) is app


async def test_an_app_leads_to_its_driver_once_it_runs():
    app: App[None] = App()
    assert driver_of(app) is None
    async with app.run_test():
        assert isinstance(driver_of(app), HeadlessDriver)


class Fails(OwnLastWord):
    """Fails when the key is pressed that breaks it, in the app or in what it called."""

    heard: BaseException | None = None

    def key_b(self) -> None:
        raise ZeroDivisionError(WORDS)

    def key_c(self) -> None:
        self._handle_exception(ZeroDivisionError(WORDS))
        raise KeyError("behind it")

    def failed(self) -> None:
        self.heard = self.failure
        self.end_with(WORDS)


@pytest.mark.parametrize("fails", ["b", "c"], ids=["once", "twice in a row"])
async def test_an_app_that_fails_hears_of_it_and_ends_with_its_own_words(capfd, fails):
    app = Fails()
    with pytest.raises(ZeroDivisionError):
        async with app.run_test() as pilot:
            await pilot.press(fails)
    assert isinstance(app.heard, ZeroDivisionError)
    assert app.return_code == 1
    told = capfd.readouterr()
    assert (told.out + told.err).strip() == WORDS


@pytest.mark.slow
async def test_an_app_that_fails_before_its_first_frame_ends_too(capfd):
    app = Fails()
    app.call_later(app.key_b)
    with pytest.raises(ZeroDivisionError):
        async with asyncio.timeout(10), app.run_test():
            await asyncio.Event().wait()
    told = capfd.readouterr()
    assert (told.out + told.err).strip() == WORDS


class Paints(App[None]):
    """Two labels beside each other, the second of which a key changes."""

    CSS = "Horizontal { height: 1; } Label { width: 10; }"

    def compose(self) -> ComposeResult:
        with Horizontal():
            yield Label("left", id="left")
            yield Label("right", id="right")

    def key_b(self) -> None:
        self.query_one("#right", Label).update("wrong")


class Heard(FrameDriver):
    """Hears of frames, and writes none."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.parts: list[tuple[int, int, str]] = []
        self.sizes: list[Size] = []
        self.told: list[str] = []

    @property
    def is_headless(self) -> bool:
        return True

    def start_application_mode(self) -> None:
        self.send_message(events.Resize(Size(20, 3), Size(20, 3)))

    def disable_input(self) -> None: ...

    def stop_application_mode(self) -> None: ...

    def write(self, data: str) -> None: ...

    def show(self, parts: Iterable[Part], size: Size, caret: Offset) -> None:
        self.sizes.append(size)
        self.parts += [(y, x, "".join(segment.text for segment in segments)) for y, x, segments in parts]

    def shown_otherwise(self) -> None:
        self.told.append("shown otherwise")

    def paint_anew(self) -> None:
        self.told.append("paint anew")

    def written_out(self) -> None:
        self.told.append("written out")


class OwnPaints(OwnFrames, Paints):
    """Its frames go to whoever drives it."""


async def painting(drive: Callable[[OwnPaints, Heard], Awaitable[None]], app: OwnPaints | None = None) -> Heard:
    """An app on a driver that hears of frames, and what is done with the two."""
    app = app or OwnPaints(driver_class=Heard)
    heard: list[Heard] = []
    seen_wrong: list[Exception] = []

    async def ready() -> None:
        driver = app._driver
        assert isinstance(driver, Heard)
        heard.append(driver)
        try:
            await drive(app, driver)
        except Exception as wrong:  # an app would end with it and say nothing here
            seen_wrong.append(wrong)
        app.exit()

    app.call_later(lambda: app.run_worker(ready()))
    async with asyncio.timeout(10):
        await app.run_async()
    for wrong in seen_wrong:
        raise wrong
    return heard[0]


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not holds():
            await asyncio.sleep(0.005)


async def test_a_driver_is_handed_whole_screens_and_then_what_changed():
    async def drive(app: OwnPaints, driver: Heard) -> None:
        await until(lambda: any(text.startswith("left") for _, _, text in driver.parts))
        assert {y for y, _, _ in driver.parts} == {0, 1, 2}
        driver.parts.clear()
        app.key_b()
        await until(lambda: bool(driver.parts))
        assert (0, 10, "wrong".ljust(10)) in driver.parts
        assert {y for y, _, _ in driver.parts} == {0}

    assert (await painting(drive)).told == []


async def test_what_is_painted_before_a_screen_is_laid_out_for_another_size_is_of_the_size_before():
    async def drive(app: OwnPaints, driver: Heard) -> None:
        await until(lambda: bool(driver.parts))
        driver.sizes.clear()
        driver.send_message(events.Resize(Size(40, 6), Size(40, 6)))
        while app.size != Size(40, 6):
            await asyncio.sleep(0)
        app._display(app.screen, app.screen._compositor.render_update(full=True))
        await until(lambda: Size(40, 6) in driver.sizes)

    assert (await painting(drive)).sizes[0] == Size(20, 3)


async def test_what_is_in_no_known_form_is_written_by_textual_and_then_told():
    async def drive(app: OwnPaints, driver: Heard) -> None:
        driver.parts.clear()
        app._display(app.screen, Text("Good bye"))
        assert driver.parts == []

    assert (await painting(drive)).told == ["shown otherwise"]


async def test_an_app_asks_its_driver_to_paint_anew():
    async def drive(app: OwnPaints, driver: Heard) -> None:
        app.paint_anew()

    assert (await painting(drive)).told == ["paint anew"]


ONE, OTHER, *_ = PALETTES


class TwoRows(Painted[tuple[str, str]]):
    """A word a row, each of ten cells."""

    moves = False

    @property
    def is_settled(self) -> bool:
        return super().is_settled and not self.moves

    def paint(self, y: int, shown: tuple[str, str], ink: Ink, width: int) -> Line:
        return self.row(ink, width).put(shown[y], ink.style(Tone.TEXT))

    def change(self, y: int, word: str) -> None:
        first, second = self.shown or ("", "")
        self.shown = (word, second) if y == 0 else (first, word)
        self.refresh_rows({y})


class AtOnce(OwnPaints):
    """Two rows beside which nothing stands."""

    CSS = "TwoRows { height: 2; width: 10; margin: 1 0 0 5; }"

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        for each in (ONE, OTHER):
            self.register_theme(theme(each))
        self.theme = f"frontdesk-{ONE}"
        self.rows = TwoRows(("left", "over"))

    def compose(self) -> ComposeResult:
        yield self.rows


def pieces(driver: Heard) -> list[tuple[int, str]]:
    """What was painted by itself, and not with the whole screen: the row of the screen, and the word there."""
    return [(y, text.strip()) for y, x, text in driver.parts if x == 5]


async def test_what_changed_is_shown_at_once_where_it_stands_and_not_again():
    async def drive(app: OwnPaints, driver: Heard) -> None:
        assert isinstance(app, AtOnce)
        await until(lambda: any("left" in text for _, _, text in driver.parts))
        driver.parts.clear()
        app.rows.change(0, "right")
        app.show_at_once([app.rows])
        assert pieces(driver) == [(1, "right")]
        assert not app.rows.is_to_be_painted
        app.show_at_once([app.rows])
        app.rows.change(1, "under")
        await until(lambda: (2, "under") in pieces(driver))
        app.rows.change(1, "wrong")
        await until(lambda: (2, "wrong") in pieces(driver))
        assert pieces(driver) == [(1, "right"), (2, "under"), (2, "wrong")]

    await painting(drive, AtOnce(driver_class=Heard))


@pytest.mark.parametrize("what", ["other colours", "another screen", "another width"])
async def test_where_all_of_it_looks_otherwise_it_is_not_settled(what):
    async def drive(app: OwnPaints, driver: Heard) -> None:
        assert isinstance(app, AtOnce)
        await until(lambda: any("left" in text for _, _, text in driver.parts))
        assert app.rows.is_settled
        match what:
            case "other colours":
                app.theme = f"frontdesk-{OTHER}"
            case "another screen":
                app.push_screen(Screen())
            case _:
                app.rows._size = Size(8, 2)
        assert not app.rows.is_settled

    await painting(drive, AtOnce(driver_class=Heard))


@pytest.mark.parametrize("what", ["keys wait", "it moves", "it is hidden", "it is gone"])
async def test_what_is_not_sure_to_stand_there_is_left_to_textual(what):
    async def drive(app: OwnPaints, driver: Heard) -> None:
        assert isinstance(app, AtOnce)
        await until(lambda: any("left" in text for _, _, text in driver.parts))
        match what:
            case "keys wait":
                driver.send_message(events.Key("a", "a"))
            case "it moves":
                app.rows.moves = True
            case "it is hidden":
                app.rows.visible = False
            case "it is gone":
                app.rows.display = False
        driver.parts.clear()
        app.rows.change(0, "right")
        app.show_at_once([app.rows])
        assert driver.parts == []

    await painting(drive, AtOnce(driver_class=Heard))


def test_a_driver_hears_when_its_thread_has_written_everything_out():
    heard: list[str] = []
    file = io.StringIO()
    thread = WriterThread(cast(Any, Watched(cast(Any, file), lambda: heard.append(file.getvalue()))))
    thread.start()
    thread.write("Dana Rivera")
    thread.stop()
    assert heard[-1] == "Dana Rivera"


def test_the_version_that_was_read_is_the_one_that_is_pinned():
    assert f"Textual {version('textual')}." in (textual_inside.__doc__ or "")


# Nowhere else


def test_every_screen_follows_the_size_of_its_terminal_alone():
    assert {each for each in classes() if issubclass(each, Screen) and not issubclass(each, OwnScreen)} == set()


OURS = ("self", "cls", "os")
"""What is reached into for nothing of Textual."""


def private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__")


def modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(frontdesk.__path__, "frontdesk."):
        # The driver of a server is an extra, that is not everywhere; it has nothing of Textual.
        if not found.name.endswith("__main__") and not found.name.startswith("frontdesk.database.postgres."):
            yield importlib.import_module(found.name)


@cache
def classes() -> set[type]:
    """Our classes."""
    return {
        each
        for module in modules()
        for each in vars(module).values()
        if isinstance(each, type) and each.__module__ == module.__name__
    }


def theirs(of: type) -> list[type]:
    """The classes of Textual and Rich that a class comes from."""
    return [base for base in of.__mro__ if base.__module__.partition(".")[0] in THEIRS]


@cache
def defined(of: type) -> set[str]:
    """The private names that a class, as it is written, has, gives itself or uses of itself."""
    try:
        source = ast.parse(textwrap.dedent(inspect.getsource(of)))
    except (OSError, TypeError):
        return set()
    return {name for node in ast.walk(source) for name in named(node) if private(name)}


def named(node: ast.AST) -> Iterable[str]:
    match node:
        case (
            ast.FunctionDef(name=name)
            | ast.AsyncFunctionDef(name=name)
            | ast.Attribute(value=ast.Name(id="self" | "cls"), attr=name)
        ):
            return [name]
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
            return [name]
    return []


def borrowed(of: type) -> set[str]:
    """The private names of Textual that a class overrides, or uses of itself."""
    return defined(of) & {name for base in theirs(of) for name in defined(base)}


def test_no_class_overrides_or_uses_what_is_private_to_textual():
    found = {each.__name__: names for each in classes() if each.__module__ != INSIDE and (names := borrowed(each))}
    assert found == {}


def test_each_name_that_is_admitted_is_still_textuals():
    used = set().union(*(borrowed(each) for each in classes() if each.__module__ == INSIDE))
    assert used == {
        "_timeout_time",
        "_exception",
        "_return_code",
        "_exit_renderables",
        "_close_messages_no_wait",
        "_fatal_error",
        "_file",
        "_sigcont_application",
        "_must_signal_resume",
        "_size",
        "_get_terminal_size",
        "_driver",
        "_display",
        "_batch_count",
        "_running",
        "_closed",
        "_handle_exception",
        "_repaint_required",
        "_exchange_repaint_regions",
    }


def reached_for(source: ast.AST) -> Iterator[str]:
    """Private modules of Textual that are imported, and private names that are reached for on something else."""
    for node in ast.walk(source):
        match node:
            case ast.ImportFrom(module=str(module), names=names) if module.partition(".")[0] in THEIRS:
                yield from (path for path in (f"{module}.{name.name}" for name in names) if "._" in path)
            case ast.Import(names=names):
                yield from (name.name for name in names if name.name.startswith(THEIRS) and "._" in name.name)
            case ast.Attribute(attr=name, value=value) if private(name) and ast.unparse(value) not in OURS:
                yield name


def privates_of_textual() -> set[str]:
    """The private names of whatever Textual makes of itself for an app: what our code may hold in its hands."""
    return {name for each in (*classes(), App, events.Key) for base in theirs(each) for name in defined(base)}


def test_nobody_reaches_into_an_object_of_textual():
    ours = {name for each in classes() for name in defined(each)}
    foreign = privates_of_textual() - ours
    for source in HOME.rglob("*.py"):
        if source.name != "textual_inside.py":
            found = [each for each in reached_for(ast.parse(source.read_text())) if "." in each or each in foreign]
            assert not found, source


def test_what_reaches_into_textual_is_seen():
    source = (
        "from textual._parser import Parser\nfrom textual import _time\nimport rich._loop\nevent._sender\nself._own"
    )
    assert list(reached_for(ast.parse(source))) == ["textual._parser.Parser", "textual._time", "rich._loop", "_sender"]
    assert "_sender" in privates_of_textual()
