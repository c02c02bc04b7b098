"""The builds to measure: this checkout, and beside it a worktree of a named commit with its own environment."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from benchmarks.build import Build
from benchmarks.faults import NoBuild

ROOT = Path(__file__).parents[1]
CACHE = ROOT / ".bench"
"""Kept from run to run, and in no commit: a folder a commit, in it its checkout and the records it made."""
BESIDE = "865cfa6"
"""The commit beside which this checkout is measured where none is named."""
MADE_BY = ("census.py", "days.py", "program.toml")
"""What decides the records of a benchmark: where one of these changes, records are made anew."""
SET_UP_SECONDS = 1200


def here(cache: Path, name: str = "here") -> Build:
    """This checkout, by the interpreter that runs the benchmarks. Its records go by the contents of the program."""
    return Build(name, ROOT, Path(sys.executable), cache / f"here-{_contents(ROOT)}" / _recipe())


def beside(cache: Path, revision: str) -> Build:
    """The build of a commit: its worktree and environment are made once. Raises NoBuild with one sentence."""
    commit = _commit(revision)
    root = cache / commit[:12] / "checkout"
    if not (root / "tools" / "setup").exists():
        _git("worktree", "add", "--detach", "--force", str(root), commit)
    _set_up(root, revision)
    return Build(revision, root, root / ".venv" / "bin" / "python", cache / commit[:12] / _recipe())


def clean(cache: Path) -> None:
    """Remove all that is kept: every worktree that was made here, from git's list too, and all records."""
    for checkout in _worktrees(cache):
        _git("worktree", "remove", "--force", checkout)
    shutil.rmtree(cache, ignore_errors=True)


def commit_of(root: Path) -> str:
    """The commit that a checkout is of, and whether its files are changed; in words."""
    try:
        commit = _git("rev-parse", "--short", "HEAD", at=root).strip()
        changed = _git("status", "--porcelain", "--untracked-files=no", at=root)
    except NoBuild:
        return "no commit"
    return f"commit {commit} with changes" if changed else f"commit {commit}"


def forget_others(cache: Path) -> None:
    """Remove the records of another recipe, and those that this checkout made when its program was another."""
    recent = here(cache).records
    for kept in cache.glob("*/records-*"):
        if kept.name != recent.name or (kept.parent.name.startswith("here-") and kept != recent):
            shutil.rmtree(kept)


def _worktrees(cache: Path) -> list[str]:
    """The worktrees in git's list that are in the cache, whether their folders are still there or not."""
    try:
        told = _git("worktree", "list", "--porcelain").splitlines()
    except NoBuild:
        return []
    listed = [line.removeprefix("worktree ") for line in told if line.startswith("worktree ")]
    return [path for path in listed if Path(path).is_relative_to(cache.resolve())]


def _commit(revision: str) -> str:
    """The whole name of a commit that is in this clone."""
    _git("rev-parse", "--git-dir")
    try:
        return _git("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}").strip()
    except NoBuild:
        raise NoBuild(
            f"The commit {revision} is not in this clone (git fetch --unshallow would bring it): "
            "measured is this checkout alone."
        ) from None


def _git(*words: str, at: Path | None = None) -> str:
    try:
        ended = subprocess.run(["git", *words], cwd=at or ROOT, capture_output=True, text=True)
    except FileNotFoundError:
        raise NoBuild(
            "git is not installed, so there is no second checkout: measured is this checkout alone."
        ) from None
    if ended.returncode:
        raise NoBuild(f"git {words[0]} failed ({ended.stderr.strip()[-200:]}): measured is this checkout alone.")
    return ended.stdout


def _set_up(root: Path, revision: str) -> None:
    """Its own set-up from its own lock, with the Python that runs this; it does nothing where that is done."""
    asked = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    ended = subprocess.run(
        [root / "tools" / "setup"],
        cwd=root,
        env=asked | {"PYTHON": sys.executable},
        stdout=subprocess.DEVNULL,
        timeout=SET_UP_SECONDS,
    )
    if ended.returncode:
        raise NoBuild(f"The environment of {revision} could not be made: measured is this checkout alone.")


def _contents(root: Path) -> str:
    """Twelve letters that stand for all that makes records: the program, its migrations and its lock."""
    files = [root / "requirements.lock"]
    for folder in ("frontdesk", "db"):
        files += sorted(path for path in (root / folder).rglob("*") if path.suffix in (".py", ".toml", ".mako"))
    return _digest(files)


def _recipe() -> str:
    """The folder of records made by the recipe as it stands."""
    return "records-" + _digest([Path(__file__).with_name(name) for name in MADE_BY])


def _digest(files: list[Path]) -> str:
    digest = hashlib.sha256()
    for path in files:
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:12]
