"""A PgBouncer of the tests' own in front of a PostgreSQL: in a folder of its own, on a free port of the loopback."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from tests.postgres_server import AS_NOBODY, OWNER, folder_of_nobody, free_port

PROGRAM = shutil.which("pgbouncer", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
SETTINGS = """
[databases]
* = host=127.0.0.1 port={server}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = trust
auth_file = {folder}/users
pool_mode = {mode}
default_pool_size = {size}
pidfile = {folder}/pid
logfile = {folder}/log
"""


@contextmanager
def pooling(url: str, mode: str, size: int) -> Iterator[str]:
    """One that gives a ``session`` or only a ``transaction`` of at most so many connections. Gives its URL."""
    assert PROGRAM, "no pgbouncer is installed"
    who, port = AS_NOBODY if os.getuid() == 0 else (), free_port()
    with folder_of_nobody("frontdesk-pooler-") as folder:
        (folder / "users").write_text(f'"{OWNER}" ""\n')
        told = SETTINGS.format(server=urlsplit(url).port, port=port, folder=folder, mode=mode, size=size)
        (folder / "settings.ini").write_text(told)
        for file in folder.iterdir():
            file.chmod(0o644)
        process = subprocess.Popen(
            [*who, PROGRAM, folder / "settings.ini"], stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True
        )
        try:
            assert process.stderr
            said = []
            for line in process.stderr:
                said.append(line)
                if "process up" in line:
                    break
            else:
                raise AssertionError("".join(said))
            yield url.replace(f":{urlsplit(url).port}/", f":{port}/")
        finally:
            process.kill()
            process.communicate()
