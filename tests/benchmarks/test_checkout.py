"""The build beside: a worktree of a commit that is in the clone, made once and removed without a trace."""

import shutil
import subprocess
from pathlib import Path

import pytest

from benchmarks import checkout
from benchmarks.faults import NoBuild

SETUP = """#!/bin/sh
echo made >>set-up
mkdir -p .venv/bin
"""


def git(*words: str, at: Path) -> str:
    who = ("-c", "user.name=Ana", "-c", "user.email=ana@example.org")
    return subprocess.run(["git", *who, *words], cwd=at, check=True, capture_output=True, text=True).stdout.strip()


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clone with one commit, whose set-up only notes that it was run; this checkout, for the test."""
    root = tmp_path / "clone"
    (root / "tools").mkdir(parents=True)
    (root / "tools" / "setup").write_text(SETUP, encoding="utf-8")
    (root / "tools" / "setup").chmod(0o755)
    (root / "requirements.lock").write_text("", encoding="utf-8")
    git("init", "--quiet", at=root)
    git("add", ".", at=root)
    git("commit", "--quiet", "-m", "first", at=root)
    monkeypatch.setattr(checkout, "ROOT", root)
    return root


def worktrees(clone: Path) -> list[str]:
    return [
        line for line in git("worktree", "list", "--porcelain", at=clone).splitlines() if line.startswith("worktree")
    ]


def test_the_other_build_is_a_checkout_of_its_own_set_up_there(clone: Path, tmp_path: Path) -> None:
    build = checkout.beside(tmp_path / "cache", "HEAD")
    assert build.root != clone
    assert git("rev-parse", "HEAD", at=build.root) == git("rev-parse", "HEAD", at=clone)
    assert build.python == build.root / ".venv" / "bin" / "python"
    assert (build.root / "set-up").exists()


def test_it_is_made_once(clone: Path, tmp_path: Path) -> None:
    first = checkout.beside(tmp_path / "cache", "HEAD")
    (first.root / "kept").touch()
    assert checkout.beside(tmp_path / "cache", "HEAD") == first
    assert (first.root / "kept").exists()


def test_it_is_made_again_where_its_folder_was_removed_by_hand(clone: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    shutil.rmtree(checkout.beside(cache, "HEAD").root)
    assert (checkout.beside(cache, "HEAD").root / "tools" / "setup").exists()


@pytest.mark.parametrize("removed_by_hand", [False, True])
def test_clean_leaves_no_folder_and_no_worktree_in_the_list_of_git(
    clone: Path, tmp_path: Path, removed_by_hand: bool
) -> None:
    cache = tmp_path / "cache"
    git("worktree", "add", "--quiet", str(tmp_path / "other"), at=clone)
    root = checkout.beside(cache, "HEAD").root
    assert len(worktrees(clone)) == 3
    if removed_by_hand:
        shutil.rmtree(root)
    checkout.clean(cache)
    assert [Path(line).name for line in worktrees(clone)] == ["clone", "other"]
    assert not cache.exists()


def test_a_commit_that_is_not_in_the_clone_is_told_in_one_sentence(clone: Path, tmp_path: Path) -> None:
    with pytest.raises(
        NoBuild, match=r"^The commit 865cfa6 is not in this clone .*: measured is this checkout alone\.$"
    ):
        checkout.beside(tmp_path / "cache", "865cfa6")


def test_what_is_no_clone_is_told_too(clone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkout, "ROOT", tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(NoBuild, match=r"not a git repository.*: measured is this checkout alone\.$"):
        checkout.beside(tmp_path / "cache", "HEAD")


def test_a_machine_without_git_is_told_too(clone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NoBuild, match=r"^git is not installed.*: measured is this checkout alone\.$"):
        checkout.beside(tmp_path / "cache", "HEAD")


def test_records_are_made_anew_where_the_program_changes(clone: Path, tmp_path: Path) -> None:
    before = checkout.here(tmp_path).records
    assert checkout.here(tmp_path).records == before
    (clone / "frontdesk").mkdir()
    (clone / "frontdesk" / "door.py").write_text("", encoding="utf-8")
    assert checkout.here(tmp_path).records != before


def test_a_checkout_is_told_by_its_commit_and_whether_it_is_changed(clone: Path) -> None:
    commit = git("rev-parse", "--short", "HEAD", at=clone)
    assert checkout.commit_of(clone) == f"commit {commit}"
    (clone / "requirements.lock").write_text("another\n", encoding="utf-8")
    assert checkout.commit_of(clone) == f"commit {commit} with changes"
