"""A real desk's case, tried: its commands run one after another on a site of its own, each at its own minute."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from tests.commands import CommandAnswer, frontdesk

NEW_YORK = ZoneInfo("America/New_York")


class CaseSite(NamedTuple):
    """The records of a site, and beside them the files it hands in."""

    folder: Path

    @classmethod
    def begun(cls, folder: Path) -> CaseSite:
        """A new site, made on the first of November."""
        shutil.copytree(_made(), folder / "records")
        return cls(folder)

    def hands_in(self, name: str, content: str | bytes) -> Path:
        """Write a file as it is, its line ends too."""
        file = self.folder / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return file

    def at(self, clock: str, *words: str | Path) -> CommandAnswer:
        """Ana's command while the site's clock shows ``YYYY-MM-DD HH:MM``."""
        instant = datetime.fromisoformat(clock).replace(tzinfo=NEW_YORK).timestamp()
        return frontdesk("--as", "Ana", *words, data=self.folder / "records", at=instant)


@cache
def _made() -> Path:
    """The records of a new site, made once for a run of tests by the command that makes one."""
    site = CaseSite(Path(tempfile.mkdtemp(prefix="case-")))
    atexit.register(shutil.rmtree, site.folder)
    made = site.at("2026-11-01 07:30", "settings", "init", "--name", "Demo site", "--zone", "America/New_York")
    assert made.code == 0, made
    return site.folder / "records"
