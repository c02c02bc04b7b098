"""Which records, and who acts: the folder, the person and the terminal, and the desk opened on them."""

import getpass
import os
import socket
import sys
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from frontdesk.cli.passphrases import Secrets
from frontdesk.database.places import OF_FOLDER, Place, server_named
from frontdesk.errors import Unusable, Usage
from frontdesk.rules.clean_text import clean
from frontdesk.shapes.staff import Actor, Role

FILE = "frontdesk.db"
LONGEST_NAME = 200


@dataclass(frozen=True)
class Wanted:
    """What every command may be told: the folder of the records or the URL of their server and the site there, whether
    JSON is wanted, who acts, what proves it.
    """

    data: str | None
    json: bool
    name: str | None
    secrets: Secrets = field(default_factory=Secrets)
    site: str | None = None

    @property
    def named(self) -> str | None:
        """Where the records are, as it was said: by ``--data``, else by FRONTDESK_DATA."""
        return self.data or os.environ.get("FRONTDESK_DATA")

    @cached_property
    def place(self) -> Place:
        """Where the records are: where it was said, else in the platform's data folder (place_named)."""
        return place_named(self.named, self.site)


def place_named(named: str | None, site: str | None = None) -> Place:
    """The records of a URL, or those in the folder of that name, or in the platform's data folder.

    Raises Usage where a site is named of a folder, or it is not clear which one of a server; an Unusable where a
    server must be asked which sites it has, and is away.
    """
    if server := server_named(named or "", site):
        return server
    if site is not None:
        raise Usage(text=OF_FOLDER)
    return folder(named) / FILE


def folder(named: str | None) -> Path:
    """The folder of that name, or the platform's data folder."""
    if named:
        return Path(named).absolute()
    from platformdirs import user_data_path

    return user_data_path("frontdesk", appauthor=False)


def terminal_name(source: str) -> str:
    """FRONTDESK_TERMINAL, else host and tty, else host and ``do``."""
    named = clean(os.environ.get("FRONTDESK_TERMINAL", ""))[:LONGEST_NAME]
    if named:
        return named
    host = socket.gethostname().split(".")[0]
    try:
        return f"{host} {os.ttyname(sys.stdin.fileno()).removeprefix('/dev/')}"
    except (OSError, ValueError, AttributeError):
        return f"{host} {source}"


def actor_named(name: str | None, role: Role, source: str, *, bound: bool = False) -> Actor:
    """Who acts on real records until staff sign in: the name given, else the operating system's user. Raises Usage."""
    who = clean(_system_user() if name is None else name)
    if not 0 < len(who) <= LONGEST_NAME:
        raise Usage(text=f"--as wants a name of at most {LONGEST_NAME} letters.")
    return Actor(who, role, terminal_name(source), bound)


def _system_user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user that the system has no name for
        return f"user {os.getuid()}"


def sentence_of(error: Unusable | Exception) -> str:
    """The sentence of an error, in English."""
    from frontdesk.errors import Notice
    from frontdesk.texts import Voice, say

    return say(Voice(), error) if isinstance(error, Notice) else str(error)
