"""A PostgreSQL of the tests' own: in a folder of its own, on a free port of the loopback, stopped at the end."""

import os
import shlex
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PROGRAMS = Path("/usr/lib/postgresql")
"""Where Debian's packages put each version."""
AS_NOBODY = ("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups")
"""A server refuses to be run by root."""
SETTINGS = {"max_connections": "200", "unix_socket_directories": "", "listen_addresses": "127.0.0.1"}
OWNER = "desk"


def programs() -> Path | None:
    """The folder of the newest version that is installed; None where there is none."""
    found = sorted(PROGRAMS.glob("*/bin/initdb"), key=lambda each: int(each.parts[-3]))
    return found[-1].parent if found else None


@contextmanager
def running(*, durable: bool = False, **settings: str) -> Iterator[str]:
    """A server while it lasts; where it is ``durable`` it waits for the disk. Gives the URL of its first database."""
    with folder_of_nobody("frontdesk-server-") as folder:
        _run(*_nobody("initdb"), "-D", folder, "-U", OWNER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N")
        with _serving(folder, durable, **settings) as url:
            yield url


@contextmanager
def following(url: str) -> Iterator[str]:
    """A replica of a server that runs, while it lasts. Gives the URL of its first database."""
    with folder_of_nobody("frontdesk-replica-") as folder:
        _run(*_nobody("pg_basebackup"), "-D", folder, "-d", url, "-R", "-c", "fast", "-N")
        with _serving(folder) as replica:
            yield replica


@contextmanager
def folder_of_nobody(prefix: str) -> Iterator[Path]:
    """A folder of whoever runs the server, while it lasts."""
    folder = Path(tempfile.mkdtemp(prefix=prefix))
    if os.getuid() == 0:
        shutil.chown(folder, "nobody", "nogroup")
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _serving(folder: Path, durable: bool = False, **settings: str) -> Iterator[str]:
    port, wanted = free_port(), SETTINGS | {"fsync": "on" if durable else "off"} | settings
    said = " ".join(f"-c {name}='{value}'" for name, value in wanted.items())
    control = (*_nobody("pg_ctl"), "-D", folder, "-w", "-s")
    _run(*control, "-l", folder / "log", "-o", f"-p {port} {said}", "start")
    try:
        yield f"postgresql://{OWNER}@127.0.0.1:{port}/postgres"
    finally:
        _run(*control, "-m", "immediate", "stop")


def _nobody(program: str) -> tuple[str | Path, ...]:
    """A program of the server, as whoever may run it."""
    where = programs()
    assert where is not None, "no PostgreSQL is installed"
    return (*(AS_NOBODY if os.getuid() == 0 else ()), where / program)


@contextmanager
def stopped(folder: Path, how: str = "fast") -> Iterator[None]:
    """The server of this folder is not there for a while; then it is again, as it was started.

    ``how`` it is stopped: ``immediate`` as by kill -9, so that it recovers when it is started.
    """
    said = " ".join(shlex.split((folder / "postmaster.opts").read_text())[1:])
    control = (*_nobody("pg_ctl"), "-D", folder, "-w", "-s")
    _run(*control, "-m", how, "stop")
    yield
    _run(*control, "-l", folder / "log", "-o", said, "start")


def free_port() -> int:
    """A port of the loopback at which nobody listens."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


def _run(*command: str | Path) -> None:
    done = subprocess.run(command, cwd="/", capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
