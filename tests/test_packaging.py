"""That the wheel carries everything, and runs where there is no checkout."""

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parents[1]

pytestmark = pytest.mark.slow


def run(*words: str | Path, cwd: Path) -> str:
    """What a command prints, having ended well, with nothing of ours in its environment."""
    ours = ("FRONTDESK", "PYTHON", "VIRTUAL_ENV")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    answer = subprocess.run(words, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, f"{answer.stdout}\n{answer.stderr}"
    return answer.stdout


def files(folder: Path, *endings: str) -> list[Path]:
    """The files below a folder whose names end so."""
    return [each for each in folder.rglob("*") if each.name.endswith(endings)]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder, cwd=ROOT)
    (built,) = folder.glob("frontdesk-*.whl")
    return built


@pytest.fixture(scope="module")
def elsewhere(wheel, tmp_path_factory) -> Path:
    """An environment with the wheel installed, that borrows only what frontdesk depends on."""
    pytest.importorskip("ensurepip")
    home = tmp_path_factory.mktemp("elsewhere")
    venv.create(home, with_pip=True)
    python = home / "bin" / "python"
    run(python, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", wheel, cwd=home)
    (own,) = home.glob("lib/python*/site-packages")
    (own / "borrowed.pth").write_text(sysconfig.get_path("purelib"))
    return home


def test_the_wheel_carries_all_that_the_program_reads(wheel):
    carried = set(ZipFile(wheel).namelist())
    kept = {f"frontdesk/{each.relative_to(ROOT)}" for each in files(ROOT / "db", ".py", ".mako")}
    kept |= {
        str(each.relative_to(ROOT))
        for each in files(ROOT / "frontdesk", ".py", ".toml", ".tcss", ".css", ".j2", ".typed")
    }
    assert kept <= carried
    assert any(name.startswith("frontdesk/db/versions/") for name in carried)
    assert {"frontdesk/program.toml", "frontdesk/py.typed", "frontdesk/db/env.py"} <= carried


def test_the_wheel_carries_nothing_else(wheel):
    tops = {name.split("/")[0] for name in ZipFile(wheel).namelist()}
    assert {top.partition("-")[0] for top in tops} == {"frontdesk"}
    assert not [name for name in ZipFile(wheel).namelist() if name.endswith((".pyc", ".db"))]


def test_the_installed_program_makes_and_checks_records(elsewhere, tmp_path):
    found = run(elsewhere / "bin" / "python", "-c", "import frontdesk; print(frontdesk.__file__)", cwd=tmp_path)
    assert found.startswith(str(elsewhere))
    program, records = elsewhere / "bin" / "frontdesk", tmp_path / "records"
    run(program, "demo", "--make-only", "--data", records, "--patients", "5", cwd=tmp_path)
    assert (records / "frontdesk.db").is_file()
    run(program, "check", "--data", records, cwd=tmp_path)
    page = run(program, "report", "day", "--format", "html", "--data", records, cwd=tmp_path)
    assert page.startswith("<!DOCTYPE html>")
    assert page.endswith("</html>\n")
