"""What a start loads: the list of a running day waits for nothing that it does not show."""

import subprocess
import sys
from pathlib import Path

import pytest

from frontdesk import models
from frontdesk.models import Base

FIRST_LIST = """
import sys
from pathlib import Path
from frontdesk.cli.screen_commands import _opened, demo_actor
from frontdesk.shapes.staff import Role

folder = Path(sys.argv[1])
desk = _opened(folder / "frontdesk.db", lambda demo: demo_actor(Role.RECEPTIONIST), None)
assert desk.board().people
print("\\n".join(sorted(name for name in sys.modules if name.startswith("frontdesk"))))
"""
LITTLE = "frontdesk.rules.census.date_order"
"""Two lines: which columns are dates."""
NOT_NEEDED = ("frontdesk.rules.census.", "frontdesk.desk.census", "frontdesk.desk.verbs", "frontdesk.desk.settings")


@pytest.fixture(scope="module")
def loaded(tmp_path_factory) -> list[str]:
    """Every module of ours that the first list of a demo's day loads."""
    folder = tmp_path_factory.mktemp("start")
    made = ["demo", "--make-only", "--patients", "3", "--data", folder]
    subprocess.run([sys.executable, "-m", "frontdesk", *made], check=True, capture_output=True)
    run = subprocess.run([sys.executable, "-c", FIRST_LIST, folder], check=True, capture_output=True, text=True)
    return run.stdout.splitlines()


def test_the_first_list_loads_no_verb_no_census_and_no_later_question(loaded):
    assert "frontdesk.desk.answers.boards" in loaded
    assert [name for name in loaded if name.startswith(NOT_NEEDED) and name != LITTLE] == []
    assert "frontdesk.later_queries" not in loaded
    assert "frontdesk.models.sign_off" not in loaded


def test_every_noun_is_loaded_by_its_name():
    models.every()
    homes = {path.stem for path in Path(models.__file__).parent.glob("*.py")}
    assert {*models.HOMES, "base", "beside", "journal", "types", "__init__"} == homes
    mapped = {mapper.class_.__name__ for mapper in Base.registry.mappers}
    assert mapped == {name for names in models.HOMES.values() for name in names}
    assert mapped | {"Base", "journal"} == set(models.__all__)
    assert all(getattr(models, name).__name__ == name for name in mapped)
    with pytest.raises(AttributeError, match="Nobody"):
        _ = models.Nobody
