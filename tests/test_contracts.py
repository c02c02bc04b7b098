"""That the layers hold, and that each contract of pyproject.toml sees it when one is broken."""

import ast
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CONTRACTS = [
    contract["name"]
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
]
ARROWS, RECORDS, RULES, TERMINAL, PLAIN, WIDGETS, MIGRATIONS, *ROOMS = CONTRACTS
DESK_ROOMS, SCREEN_ROOMS, RULE_ROOMS, CLI_ROOMS, SHAPE_ROOMS = ROOMS

# Which part must not import what, and the contract that says so.
FORBIDDEN = [
    ("cli", "frontdesk.__main__", ARROWS),
    ("app", "frontdesk.cli", ARROWS),
    ("screens", "frontdesk.app", ARROWS),
    ("widgets", "frontdesk.screens", ARROWS),
    ("terminal", "frontdesk.widgets", ARROWS),
    ("textual_inside", "frontdesk.terminal", ARROWS),
    ("door", "frontdesk.widgets", ARROWS),
    ("texts", "frontdesk.door", ARROWS),
    ("desk", "frontdesk.door", ARROWS),
    ("desk", "frontdesk.texts", ARROWS),
    ("queries", "frontdesk.desk", ARROWS),
    ("queries", "frontdesk.database", ARROWS),
    ("database", "frontdesk.queries", ARROWS),
    ("models", "frontdesk.database", ARROWS),
    ("shapes", "frontdesk.models", ARROWS),
    ("errors", "frontdesk.models", ARROWS),
    ("rules", "frontdesk.models", ARROWS),
    ("files", "frontdesk.errors", ARROWS),
    ("app", "frontdesk.desk", RECORDS),
    ("screens", "frontdesk.desk", RECORDS),
    ("screens", "frontdesk.queries", RECORDS),
    ("screens", "frontdesk.database", RECORDS),
    ("screens", "frontdesk.models", RECORDS),
    ("widgets", "frontdesk.desk", RECORDS),
    ("terminal", "frontdesk.desk", RECORDS),
    ("textual_inside", "frontdesk.desk", RECORDS),
    ("door", "frontdesk.models", RECORDS),
    ("texts", "frontdesk.models", RECORDS),
    ("app", "sqlalchemy", RECORDS),
    ("screens", "alembic", RECORDS),
    ("widgets", "sqlite3", RECORDS),
    ("screens", "pysqlite3", RECORDS),
    ("shapes/board", "sqlalchemy", RECORDS),
    ("app", "frontdesk.rules", RULES),
    ("screens", "frontdesk.rules", RULES),
    ("widgets", "frontdesk.rules", RULES),
    ("textual_inside", "frontdesk.rules", RULES),
    ("desk", "textual", TERMINAL),
    ("queries", "rich", TERMINAL),
    ("database", "textual", TERMINAL),
    ("models", "rich", TERMINAL),
    ("shapes", "textual", TERMINAL),
    ("errors", "rich", TERMINAL),
    ("rules", "textual", TERMINAL),
    ("files", "rich", TERMINAL),
    ("door", "textual", TERMINAL),
    ("texts", "rich", TERMINAL),
    ("shapes", "sqlalchemy", PLAIN),
    ("errors", "sqlite3", PLAIN),
    ("rules", "sqlalchemy", PLAIN),
    ("widgets", "frontdesk.door", WIDGETS),
    ("textual_inside", "frontdesk.door", WIDGETS),
    ("database", "db", MIGRATIONS),
    ("desk/journal", "frontdesk.desk.answers", DESK_ROOMS),
    ("desk/writing", "frontdesk.desk.verbs", DESK_ROOMS),
    ("desk/verbs", "frontdesk.desk.front_desk", DESK_ROOMS),
    ("desk/settings", "frontdesk.desk.census", DESK_ROOMS),
    ("screens/today", "frontdesk.screens.review", SCREEN_ROOMS),
    ("screens/shared", "frontdesk.screens.today", SCREEN_ROOMS),
    ("screens/dialogs", "frontdesk.screens.shared", SCREEN_ROOMS),
    ("screens/keys", "frontdesk.screens.counter", SCREEN_ROOMS),
    ("rules/day", "frontdesk.rules.census", RULE_ROOMS),
    ("rules/names", "frontdesk.rules.identity", RULE_ROOMS),
    ("cli/reports", "frontdesk.cli.report_command", CLI_ROOMS),
    ("cli/session", "frontdesk.cli.main", CLI_ROOMS),
    ("shapes/people", "frontdesk.shapes.board", SHAPE_ROOMS),
    ("shapes/card", "frontdesk.shapes.day_lists", SHAPE_ROOMS),
]
LAYERS_WITH_ROOMS = ("desk", "screens", "rules", "cli", "shapes")


@pytest.fixture
def copy(tmp_path):
    """The package and its contracts in a folder of their own, to be broken there."""
    shutil.copytree(ROOT / "frontdesk", tmp_path / "frontdesk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def linted(folder: Path) -> subprocess.CompletedProcess[str]:
    """What import-linter says about the package in that folder."""
    return subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=folder,
        env=os.environ | {"COLUMNS": "200", "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def add_import(folder: Path, part: str, module: str) -> None:
    """Let a part of the package import what it must not."""
    package = folder / "frontdesk" / part
    source = package / "__init__.py" if package.is_dir() else package.with_suffix(".py")
    source.write_text(f"{source.read_text()}\nimport {module}\n")


@pytest.mark.slow
def test_the_layers_hold(copy):
    answer = linted(copy)
    assert answer.returncode == 0, answer.stdout


@pytest.mark.slow
@pytest.mark.parametrize(("part", "module", "contract"), FORBIDDEN)
def test_a_forbidden_import_is_seen(copy, part, module, contract):
    add_import(copy, part, module)
    answer = linted(copy)
    assert answer.returncode == 1, answer.stdout
    assert f"{contract} BROKEN" in answer.stdout


@pytest.mark.slow
def test_a_part_without_a_layer_is_seen(copy):
    (copy / "frontdesk" / "helpers.py").write_text('"""Belongs nowhere."""\n')
    answer = linted(copy)
    assert answer.returncode == 1
    assert "helpers" in answer.stdout


@pytest.mark.slow
@pytest.mark.parametrize("layer", LAYERS_WITH_ROOMS)
def test_a_room_without_a_floor_is_seen(copy, layer):
    (copy / "frontdesk" / layer / "helpers.py").write_text('"""Belongs nowhere."""\n')
    answer = linted(copy)
    assert answer.returncode == 1
    assert "helpers" in answer.stdout


def test_every_contract_is_broken_once_above():
    assert {contract for _, _, contract in FORBIDDEN} == set(CONTRACTS)


def test_migrations_never_import_the_program():
    """A released migration must run for ever, whatever becomes of the classes."""
    for source in (ROOT / "db").rglob("*.py"):
        assert "frontdesk" not in imported(source), source


def imported(source: Path) -> set[str]:
    """The top names that a file imports."""
    names = set()
    for node in ast.walk(ast.parse(source.read_text())):
        match node:
            case ast.Import():
                names |= {alias.name.partition(".")[0] for alias in node.names}
            case ast.ImportFrom(module=str(module)):
                names.add(module.partition(".")[0])
    return names


def test_commands_without_a_screen_load_no_textual(tmp_path):
    """The screens are imported only when one is opened: a script's act must not wait for them."""
    run = [
        "import sys",
        "from contextlib import suppress",
        "from frontdesk.__main__ import main",
        f"sys.argv = ['frontdesk', 'check', '--data', {str(tmp_path / 'none')!r}]",
        "with suppress(SystemExit): main()",
        "sys.exit('textual' in sys.modules)",
    ]
    assert subprocess.run([sys.executable, "-c", "\n".join(run)], cwd=ROOT, check=False).returncode == 0
