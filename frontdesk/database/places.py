"""Where records are kept: in a file of this machine, or in a database that a server keeps, named by its URL."""

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from frontdesk.errors import CopyUnfinished, RecordsMissing, Usage

SCHEMES = ("postgresql://", "postgres://")
SITE = "frontdesk"
"""The schema in which a site's records are made where nobody names one."""
ALL = "all"
"""Stands for every site that a role may read, so no site is called so."""
LONGEST_SITE = 63
"""Bytes: of a longer name the server would forget the end."""
AT_SIGN = "In the URL of a server an @ of a name or password is written %40. Better keep the password in ~/.pgpass."
DIFFER = "--site says “{site}” and the URL says “{named}”. Leave one of them out."
OF_FOLDER = "--site is for records on a server; a folder holds one site. Leave it out, or give the URL with --data."
NO_NAME = "--site wants the name of a site behind it."
UNFIT = "No site is called “{site}”: a name has at most 63 bytes, no signs that cannot be seen, and no “pg_” in front."
ONE_ONLY = "“all” is every site, in reports: frontdesk report day --site all --format json. Here name one site."
SEVERAL = "There are several sites in {server}: {sites}. Say which one: --site NAME, or ?site=NAME in the URL."
TWO = "The URL names more than one site: {sites}. Leave one."
_NAMES_SITE = r"(?<=[?&])site=([^&]*)&?"
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
        if self.site == SITE:
            return shown
        from urllib.parse import quote  # few records are on a server: no start waits for it

        return f"{shown}{'&' if '?' in shown else '?'}site={quote(self.site)}"

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
    from frontdesk.database.server_driver import has_site  # a start on a file does not wait for it

    if has_site(place):
        return True
    from frontdesk.database.keepers import keeper_of

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


class Address(NamedTuple):
    """What was said of records on a server. ``site`` is None where nobody said which, ALL where all are meant."""

    url: str
    site: str | None


def address_of(named: str, site: str | None = None) -> Address | None:
    """What a URL and ``--site`` say, whose word may stand in the URL's query as well; None for the name of a folder.

    Raises Usage where they contradict each other, for a name that no site can have, and where a password has an @ as
    it stands: what is said of such a server would show a part of it.
    """
    if site == "":
        raise Usage(text=NO_NAME)
    if not named.startswith(SCHEMES):
        return None
    host = re.split("[/?#]", named.partition("://")[2])[0]
    if host.count("@") > 1:  # the driver would take the rest of the password for a host's name
        raise Usage(text=AT_SIGN)
    url, in_url = _parted(named)
    if site and in_url and site != in_url:
        raise Usage(text=DIFFER.format(site=site, named=in_url))
    return Address(url, _fit(site or in_url))


def server_named(named: str, site: str | None = None) -> Server | None:
    """The server of an address, with the site that was said, else the only one there; None for the name of a folder.

    Where nobody said which the server is asked. Raises Usage (address_of), also where there are several, and an
    Unusable where it is away.
    """
    address = address_of(named, site)
    if address is None:
        return None
    if address.site == ALL:
        raise Usage(text=ONE_ONLY)
    return Server(address.url, address.site or _only_site(Server(address.url)))


def _only_site(server: Server) -> str:
    """The one site that this role may use, whatever it is called; where there is none the name of a new one."""
    from frontdesk.database.server_driver import sites_of  # a start on a file does not wait for it

    sites = sites_of(server)
    if len(sites) > 1:
        raise Usage(text=SEVERAL.format(server=server, sites=", ".join(sites)))
    return sites[0] if sites else SITE


def _parted(named: str) -> tuple[str, str | None]:
    """A URL as the driver takes it, and the site that its query names. Raises Usage where it names two."""
    if not (found := set(re.findall(_NAMES_SITE, named))):
        return named, None
    from urllib.parse import unquote  # as quote above

    sites = sorted(filter(None, map(unquote, found)))
    if len(sites) > 1:
        raise Usage(text=TWO.format(sites=", ".join(sites)))
    return re.sub(_NAMES_SITE, "", named).rstrip("?&"), sites[0] if sites else None


def _fit(site: str | None) -> str | None:
    """This name, which a schema can have. Raises Usage."""
    if site is None:
        return None
    too_long = len(site.encode(errors="replace")) > LONGEST_SITE
    if too_long or not site.isprintable() or site.startswith("pg_"):
        raise Usage(text=UNFIT.format(site="".join(filter(str.isprintable, site[:40]))))
    return site
