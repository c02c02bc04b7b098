"""The folder in which a site's census files arrive, and what a typed path may go on with."""

import hashlib
import os
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

SUFFIXES = frozenset({".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods"})
NEWEST = 9
"""Files of an inbox that are offered: a digit chooses each."""
OFFERED = 30
"""Ways on from a typed path that are listed."""


class Candidate(NamedTuple):
    """A file of the inbox, when it was last changed, and its digest; empty where it cannot be read just now."""

    path: str
    changed: datetime
    digest: str


class Inbox:
    """Looks into the inbox folder; a file is read again only once it was changed."""

    def __init__(self) -> None:
        self._digests: dict[tuple[str, float, int], str] = {}

    def newest(self, folder: str) -> list[Candidate]:
        """The newest files that may be a census. Raises OSError where the folder cannot be looked into."""
        with os.scandir(Path(folder).expanduser()) as entries:
            found = [(entry.stat().st_mtime, entry) for entry in entries if _may_be_census(entry)]
        found.sort(key=lambda each: (-each[0], each[1].name))
        return [self._candidate(entry, changed) for changed, entry in found[:NEWEST]]

    def _candidate(self, entry: "os.DirEntry[str]", changed: float) -> Candidate:
        key = (entry.path, changed, entry.stat().st_size)
        if key not in self._digests:
            self._digests[key] = _digest(entry.path)
        return Candidate(entry.path, datetime.fromtimestamp(changed, UTC), self._digests[key])


def lies_in(path: str, folder: str) -> bool:
    """Whether a file is one of the inbox."""
    return bool(folder) and Path(path).expanduser().resolve().parent == Path(folder).expanduser().resolve()


def completions(typed: str) -> tuple[str, ...]:
    """How a typed path may go on: the folders and census files whose names begin so, each as the whole path."""
    if not typed.strip():
        return ()
    before, slash, begun = typed.rpartition("/")
    folder = Path(f"{before}{slash}" or ".").expanduser()
    try:
        names = [
            f"{entry.name}/" if entry.is_dir() else entry.name
            for entry in os.scandir(folder)
            if entry.name.casefold().startswith(begun.casefold())
            and not entry.name.startswith(".")
            and (entry.is_dir() or _may_be_census(entry))
        ]
    except (OSError, ValueError):  # no such folder, or none that may be looked into: nothing to go on with
        return ()
    return tuple(f"{before}{slash}{name}" for name in sorted(names, key=str.casefold)[:OFFERED])


def read_by(candidates: list[Candidate], runs: Mapping[str, datetime]) -> list[datetime | None]:
    """When each was read in, by the digests of the imports."""
    return [runs.get(candidate.digest) for candidate in candidates]


def _may_be_census(entry: "os.DirEntry[str]") -> bool:
    return entry.is_file() and Path(entry.name).suffix.lower() in SUFFIXES and not entry.name.startswith((".", "~$"))


def _digest(path: str) -> str:
    try:
        return hashlib.sha256(Path(path).read_bytes()).hexdigest()
    except OSError:  # it is being written, or was taken away: it is told from all others, and offered
        return ""
