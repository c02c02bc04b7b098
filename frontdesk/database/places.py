"""Where records are kept: in a file of this machine, or in a database that a server keeps, named by its URL."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

from frontdesk.errors import CopyUnfinished, RecordsMissing, Usage

SCHEMES = ("postgresql://", "postgres://")
SITE = "frontdesk"
"""The schema in which a site's records are kept where its URL names none."""
AT_SIGN = "In the URL of a server an @ of a name or password is written %40. Better keep the password in ~/.pgpass."
_NAMES_SITE = r"([?&])site=([^&]*)(&|$)"
_PASSWORD = r"(?<=://)([^:@/?]*):[^@/?]*(?=@)|((?<=[?&])password=)[^&]*"


@dataclass(frozen=True, repr=False)
class Server:
    """A database that a PostgreSQL server keeps, and in it the schema that holds a site's records.

    ``url`` is as the driver takes it; it may hold a password, so what is said of a server is never that but ``str``.
    """

    url: str
    site: str = SITE

    def __str__(self) -> str:
        """Its URL without a password."""
        shown = re.sub(_PASSWORD, lambda found: f"{found[2]}…" if found[2] else found[1], self.url)
        return shown if self.site == SITE else f"{shown}{'&' if '?' in shown else '?'}site={self.site}"

    __repr__ = __str__

    @property
    def word(self) -> str:
        """A name for a folder of what belongs to these records and is kept on this machine."""
        return re.sub(r"[^A-Za-z0-9]+", "-", str(self).partition("://")[2]).strip("-")


Place = Path | Server


def folder_of(place: Place) -> Path | Server:
    """What ``--data`` names: of a file its folder."""
    return place.parent if isinstance(place, Path) else place


def unfinished_beside(path: Path) -> Path:
    """Where the records of a file are kept while they are being copied there."""
    return path.with_name(f"{path.name}.unfinished")


def refuse_unfinished(path: Path) -> None:
    """Raises CopyUnfinished where records are being copied to a file that is not there yet."""
    if os.path.lexists(part := unfinished_beside(path)):
        raise CopyUnfinished(path=str(path.parent), part=str(part))


def is_made(place: Place) -> bool:
    """Whether there are records, or whatever stands where they would be.

    Raises an Unusable where a server is away, and where records are only being copied there.
    """
    if isinstance(place, Path):
        if not (there := os.path.lexists(place)):
            refuse_unfinished(place)
        return there
    from frontdesk.database.keepers import keeper_of  # a start on a file does not wait for it

    keeper = keeper_of(place)
    try:
        with keeper.faults():
            keeper.look_at()
    except RecordsMissing:
        return False
    return True


def beside(place: Place) -> Path:
    """The folder of what belongs to the records and is kept on this machine: backups, prints, the log."""
    if isinstance(place, Path):
        return place.parent
    from platformdirs import user_data_path

    return user_data_path("frontdesk", appauthor=False) / place.word


def server_named(named: str) -> Server | None:
    """The server that a URL names, with the site in its query; None where it is the name of a folder.

    Raises Usage where a password has an @ as it stands: what is said of such a server would show a part of it.
    """
    if not named.startswith(SCHEMES):
        return None
    address = re.split("[/?#]", named.partition("://")[2])[0]
    if address.count("@") > 1:  # the driver would take the rest of the password for a host's name
        raise Usage(text=AT_SIGN)
    found = re.search(_NAMES_SITE, named)
    if found is None:
        return Server(named)
    from urllib.parse import unquote  # few records are on a server: no start waits for it

    url = re.sub(_NAMES_SITE, lambda each: each[1] if each[3] else "", named).rstrip("?&")
    return Server(url, unquote(found[2]) or SITE)
