"""How large anything in the package may be, to be read at one look; and that ARCHITECTURE.md is short and true."""

import ast
import re
from functools import cache
from itertools import product
from pathlib import Path
from statistics import median

import pytest

ROOT = Path(__file__).parents[1]
ARCHITECTURE = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
MEDIAN, LONGEST, LARGEST, MODULE, PAPER = 5, 36, 210, 300, 120
FOLDERS = ("frontdesk", "tests", "db", "docs", "tools", "benchmarks", "findings", "deploy")
SAID = re.compile(r"`([^`\n]+)`")
DRAWN = re.compile(r"[\w|/]+(?:/|\.py)(?!\w)")
PATH = re.compile(r"[\w/|-]+(?:/|\.(?:py|md|toml|tcss))|(?:tests|db|docs)/[\w/|-]+")


def sources():
    """Every module of the package with its text."""
    return {
        path.relative_to(ROOT): path.read_text(encoding="utf-8") for path in sorted((ROOT / "frontdesk").rglob("*.py"))
    }


def sizes(*kinds):
    """The lines of every function or class of the package, without its decorators, by where it begins."""
    return {
        f"{path}:{node.lineno} {node.name}": node.end_lineno - node.lineno + 1
        for path, text in sources().items()
        for node in ast.walk(ast.parse(text))
        if isinstance(node, kinds)
    }


def over(limit, measured):
    """What is larger than allowed, the largest first."""
    largest = sorted(measured.items(), key=lambda each: -each[1])
    return [f"{lines} lines: {where}" for where, lines in largest if lines > limit]


FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def test_half_of_all_functions_have_five_lines_or_fewer():
    lines = sizes(*FUNCTIONS).values()
    assert median(lines) <= MEDIAN, f"the median of {len(lines)} functions is {median(lines)} lines"


def test_no_function_is_longer_than_a_screen():
    assert over(LONGEST, sizes(*FUNCTIONS)) == []


def test_no_class_is_too_large():
    assert over(LARGEST, sizes(ast.ClassDef)) == []


def test_no_module_is_too_long_but_the_tables_that_architecture_names():
    allowed = re.findall(r"`(\w+\.py)`", ARCHITECTURE.partition("\n## Over 300 lines\n")[2].partition("\n## ")[0])
    measured = {str(path): len(text.splitlines()) for path, text in sources().items()}
    tables = {f"frontdesk/{name}" for name in allowed}
    assert over(MODULE, {path: lines for path, lines in measured.items() if path not in tables}) == []
    assert [path for path in sorted(tables) if measured[path] <= MODULE] == [], "no longer over the limit"


# ARCHITECTURE.md


def named(paper):
    """The paths that a paper names: in backticks, and in its drawing."""
    before, drawing, after = paper.split("```", 2)
    said = [each.partition(":")[0] for each in SAID.findall(before + after)]
    return [each for each in said if PATH.fullmatch(each)] + DRAWN.findall(drawing)


def expanded(path):
    """``a|b.py`` names ``a.py`` and ``b.py``."""
    parts = []
    for part in path.split("/"):
        stem, dot, ending = part.partition(".")
        parts.append([f"{each}{dot}{ending}" for each in stem.split("|")])
    return ["/".join(each) for each in product(*parts)]


@cache
def standing():
    """Every file and folder of the project, each behind a slash; folders end with one as well."""
    inside = [path for folder in FOLDERS for path in (ROOT / folder, *(ROOT / folder).rglob("*"))]
    return tuple(f"/{path.relative_to(ROOT).as_posix()}{'/' if path.is_dir() else ''}" for path in inside)


def missing(paper):
    """The paths that a paper names and that are nowhere. Folders above may be left out, as may the rest of a number."""
    names = {each for path in named(paper) for each in expanded(path)}
    return sorted(each for each in names if not any(there(each, path) for path in standing()))


def there(name, path):
    """Whether a name means this path."""
    return path.endswith((f"/{name}", f"/{name}/")) or f"/{name}_" in path


def test_architecture_is_read_at_one_sitting():
    lines = len(ARCHITECTURE.splitlines())
    assert lines <= PAPER, f"ARCHITECTURE.md has {lines} lines"


def test_every_path_in_architecture_exists():
    assert missing(ARCHITECTURE) == []


@pytest.mark.parametrize(
    ("said", "nowhere"),
    [
        ("`rules/identity.py` and `screens/keys.py:KEYS`", []),
        ("`rules/identity|names|nobody.py`", ["rules/nobody.py"]),
        ("`desk/census|nowhere/`", ["desk/nowhere/"]),
        ("`identity.py`, `Deed`, `counter.look_up(question)`, `db/versions/0001`", []),
        ("`rules/keys.py`", ["rules/keys.py"]),
        ("``` screens/  attic/  app.py cellar.py```", ["attic/", "cellar.py"]),
    ],
)
def test_a_path_that_leads_nowhere_is_noticed(said, nowhere):
    assert missing(said if "```" in said else f"``````{said}") == nowhere
