"""The rooms of the house: no import leads round in a circle, no arrow between rooms runs up; and what counts them."""

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def loaded(tool):
    """The tool as a module: it stands beside the package, not in it."""
    spec = importlib.util.spec_from_file_location(tool, ROOT / "tools" / f"{tool}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


rooms = loaded("rooms")
HOUSE = rooms.imports(ROOT)


def test_no_import_leads_round_in_a_circle():
    assert rooms.circle(HOUSE) == []


@pytest.mark.parametrize("layer", rooms.layers(HOUSE))
def test_no_arrow_between_rooms_runs_up(layer):
    _, ups = rooms.without_ups(rooms.rooms(HOUSE, layer))
    assert ups == []


# The tool, on a house of three rooms


@pytest.fixture
def house(tmp_path):
    """Writes modules of a made-up package by their paths."""

    def build(**modules):
        for name, source in {"__init__": "", "screens/__init__": "", **modules}.items():
            path = tmp_path / "frontdesk" / f"{name}.py"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(source, encoding="utf-8")
        return tmp_path

    return build


def straight(house, **more):
    """``today`` is over ``shared``, and that is over ``keys``."""
    return house(
        **{
            "screens/today": "from frontdesk.screens.shared import frame\n",
            "screens/shared/__init__": "",
            "screens/shared/frame": "import frontdesk.screens.keys\n",
            "screens/keys": "",
            **more,
        }
    )


def in_screens(folder):
    return rooms.rooms(rooms.imports(folder), "frontdesk.screens")


def told(folder, monkeypatch, capsys, *options):
    """What the tool prints about a house, and its exit code."""
    monkeypatch.setattr("sys.argv", ["rooms.py", str(folder), *options])
    code = rooms.main()
    return code, capsys.readouterr().out


def test_rooms_are_the_modules_and_folders_of_a_layer_and_floors_the_longest_way_down(house):
    between = in_screens(straight(house))
    assert between == {
        "frontdesk.screens.today": {"frontdesk.screens.shared"},
        "frontdesk.screens.shared": {"frontdesk.screens.keys"},
        "frontdesk.screens.keys": set(),
    }
    assert rooms.floors(between) == 3


def test_a_circle_is_found_and_told_with_every_module_on_the_way(house, monkeypatch, capsys):
    folder = straight(house, **{"screens/keys": "from frontdesk.screens import today\n"})
    code, said = told(folder, monkeypatch, capsys)
    assert code == 1
    assert set(rooms.circle(rooms.imports(folder))) == {
        f"frontdesk.screens.{name}" for name in ("today", "shared.frame", "keys")
    }
    assert "; a circle: frontdesk.screens." in said


def test_an_arrow_up_is_named_where_no_module_is_in_a_circle(house, monkeypatch, capsys):
    """Two modules of one room may stand above and below a third: only the rooms lead round."""
    folder = straight(
        house,
        **{"screens/shared/words": "", "screens/keys": "from frontdesk.screens.shared import words\n"},
    )
    code, said = told(folder, monkeypatch, capsys)
    assert code == 0
    assert "no import circle" in said
    _, ups = rooms.without_ups(in_screens(folder))
    assert len(ups) == 1
    assert set(ups[0]) == {"frontdesk.screens.keys", "frontdesk.screens.shared"}
    assert "    up: .keys -> .shared" in said or "    up: .shared -> .keys" in said
    assert "1 up" in said


def test_what_is_imported_only_when_it_is_needed_is_no_arrow(house):
    lazy = "def go():\n    from frontdesk.screens import today\n"
    typed = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from frontdesk.screens import today\n"
    between = in_screens(straight(house, **{"screens/keys": lazy, "screens/cover": typed}))
    assert between["frontdesk.screens.keys"] == between["frontdesk.screens.cover"] == set()


def test_what_is_imported_in_a_class_or_where_another_import_fails_is_an_arrow(house):
    tried = "try:\n    import nowhere\nexcept ImportError:\n    import frontdesk.screens.keys\n"
    held = "class Held:\n    from frontdesk.screens import keys\n"
    between = in_screens(straight(house, **{"screens/cover": tried, "screens/views": held}))
    assert between["frontdesk.screens.cover"] == between["frontdesk.screens.views"] == {"frontdesk.screens.keys"}


def test_arrows_are_all_named_when_asked_for(house, monkeypatch, capsys):
    code, said = told(straight(house), monkeypatch, capsys, "--arrows")
    assert code == 0
    assert said.splitlines() == [
        "frontdesk.screens        3 rooms    2 arrows   3 floors   0 up",
        "    .keys: ",
        "    .shared: .keys",
        "    .today: .shared",
        "6 modules; no import circle",
    ]
