"""This checkout with its records in a database of a PostgreSQL of the benchmark's own, beside itself on files."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, fields
from pathlib import Path
from urllib.parse import urlsplit

import psycopg

from benchmarks import acts, arrivals, elsewhere, imports, letters, parts, starts
from benchmarks.build import Build, Place
from benchmarks.faults import Unmeasured
from benchmarks.parts import Part
from tests import postgres_server

EQUAL = 1.05
"""A letter asks the records nothing."""


@dataclass(frozen=True)
class ServerBuild(Build):
    """The same program; what it measures is copied into databases of the server at this URL."""

    server: str = ""

    def copy(self, records: Place, scratch: Path, purpose: str) -> Place:
        """A database of its own, made by the server from another one; what is in a folder is brought into one first."""
        made = self._brought(records) if isinstance(records, Path) else _database(records)
        copied = f"{purpose}-{self.word}"
        self._do(f'DROP DATABASE IF EXISTS "{copied}"')
        self._do(f'CREATE DATABASE "{copied}" TEMPLATE "{made}"')
        return self._url(copied)

    def site(self, made: Path, scratch: Path, name: str) -> Place:
        """A schema beside those of the others, in one database."""
        if not self._do("SELECT FROM pg_database WHERE datname = 'sites'"):
            self._do("CREATE DATABASE sites")
        place = f"{self._url('sites')}?site={name}"
        self.run("copy-records", "--from", made, "--to", place)
        return place

    @contextmanager
    def holding(self, place: Place) -> Iterator[None]:
        """By a lock of the site's own table."""
        url, _, site = str(place).partition("?site=")
        with closing(psycopg.connect(url)) as raw:
            raw.execute(f'LOCK TABLE "{site}".site IN EXCLUSIVE MODE'.encode())
            yield

    def versions(self) -> str:
        """With the server's in place of the file's."""
        with closing(psycopg.connect(self.server)) as raw:
            number = raw.info.server_version
        return re.sub("SQLite [0-9.]+", f"PostgreSQL {number // 10000}.{number % 10000}", super().versions())

    def _brought(self, folder: Path) -> str:
        """The database with the records of this folder, brought there once."""
        made = f"made-{hashlib.sha256(str(folder).encode()).hexdigest()[:12]}"
        if not self._do(f"SELECT FROM pg_database WHERE datname = '{made}'"):
            self._do(f'CREATE DATABASE "{made}"')
            self.run("copy-records", "--from", folder, "--to", self._url(made))
        return made

    def _url(self, database: str) -> str:
        return self.server.rpartition("/")[0] + f"/{database}"

    def _do(self, statement: str) -> int:
        """How many rows a statement told."""
        with closing(psycopg.connect(self.server, autocommit=True)) as raw:
            return raw.execute(statement.encode()).rowcount


@contextmanager
def on_server(build: Build) -> Iterator[Build]:
    """A build with its records on a server that runs meanwhile. Raises Unmeasured where none is installed."""
    if postgres_server.programs() is None:
        raise Unmeasured("PostgreSQL is not installed (Debian: apt-get install postgresql)")
    with postgres_server.running(durable=True) as url:
        same = {each.name: getattr(build, each.name) for each in fields(Build)}
        yield ServerBuild(**same | {"name": "on a server"}, server=url)


def _database(url: Place) -> str:
    return urlsplit(str(url)).path.removeprefix("/")


def _on_server(name: str, limits: Mapping[str, float] = {}) -> Part:
    """A part of all whose lines have a limit beside the same on a file, or only tell; what is bare is left out."""
    part = parts.PARTS[name]
    lines = [line for line in part.lines if not line.what.startswith(("bare", acts.RAW))]
    here = [line._replace(beside="", times=None, most=None, share=limits.get(line.what)) for line in lines]
    return Part(here, part.measure)


PARTS = {
    "starts": _on_server("starts", {starts.BOARD: 1.3}),
    "letters": _on_server("letters", {letters.FEW: EQUAL, letters.MANY: EQUAL}),
    "arrivals": _on_server("arrivals", {arrivals.ENTER: 1.6}),
    "elsewhere": _on_server("elsewhere", {elsewhere.PAINTED: 1.3}),
    "acts": _on_server("acts"),
    "writers": _on_server("writers"),
    "sites": parts.PARTS["sites"],
    "imports": _on_server("imports", {imports.FIRST: 1.5}),
}
"""What is measured on both."""
