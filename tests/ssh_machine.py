"""A machine that leads come to over SSH, set up by the commands of docs/ssh.md as they stand there, but for the places.

It has an account of its own, and an sshd of its own on loopback; both are gone afterwards.
"""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.commands import ROOT
from tests.signing import ANOTHER, PASSPHRASE
from tests.terminal import PseudoTerminal, environment

PAGE, KIOSK = ROOT / "docs/ssh.md", ROOT / "docs/kiosk.md"
NOT_HERE = ("apt-get ", "systemctl ", "sshd ", "make ", "python3 ", "/opt/frontdesk/bin/pip ", "ln ")
"""What is there already, or is done here in another way."""
SECONDS = 60.0
"""For what takes as long as it takes on a busy machine."""
SERVER = """\
Port {port}
ListenAddress 127.0.0.1
HostKey {base}/ssh_host_ed25519_key
Include {base}/sshd_config.d/*.conf
PidFile none
UsePAM no
X11Forwarding yes
AcceptEnv LANG LC_* FRONTDESK_* TEXTUAL_*
Subsystem sftp /usr/lib/openssh/sftp-server
"""
"""As Debian's own, and it accepts more from clients than that does."""
CLIENT = """\
Host desk
    HostName 127.0.0.1
    Port {port}
    User {account}
    UserKnownHostsFile {base}/known_hosts
    StrictHostKeyChecking yes
    IdentitiesOnly yes
    BatchMode yes
    Compression yes
    LogLevel ERROR
"""


def typed(paper: Path) -> list[str]:
    """The command lines of a paper, in their order."""
    return re.findall(r"^    (\S.*)$", paper.read_text(encoding="utf-8"), re.MULTILINE)


def why_not() -> str:
    """Why there can be no such machine here; empty where there can."""
    if os.getuid():
        return "only root sets an account up"
    missing = [each for each in ("sshd", "ssh", "sftp", "useradd", "runuser") if not _program(each)]
    return f"not installed: {', '.join(missing)} (apt-get install openssh-server)" if missing else ""


def _program(name: str) -> str | None:
    return shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin:/sbin")


class Machine:
    """The machine, from its set-up on. ``with`` takes all of it away at the end."""

    def __init__(self) -> None:
        # sshd runs nothing that lies where others may write, so this is no folder below /tmp.
        self.base = Path(tempfile.mkdtemp(prefix="desk-", dir="/opt"))
        self._umask = os.umask(0o022)  # as root has it: whoever opened records in this process lets nobody else read
        self.base.chmod(0o755)
        self.account = f"frontdesk{os.getpid()}"
        self.places = {
            "/etc/ssh/sshd_config.d": f"{self.base}/sshd_config.d",
            "/etc/ssh/ssh_host": f"{self.base}/ssh_host",
            "/etc/frontdesk": f"{self.base}/etc",
            "/usr/local/lib/frontdesk": f"{self.base}/lib",
            "/opt/frontdesk": f"{self.base}/program",
            "/var/lib/frontdesk": f"{self.base}/records",
            "/tmp/ana.pub": f"{self.base}/ana.pub",
        }
        self.sshd: subprocess.Popen[bytes] | None = None
        self.port = _free_port()

    @property
    def records(self) -> Path:
        """The folder of the records."""
        return self.base / "records"

    def __enter__(self) -> Self:
        try:
            self._set_up()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Take the machine away: what runs there, the account, the files."""
        os.umask(self._umask)
        if self.sshd:
            self.sshd.terminate()
            self.sshd.wait(SECONDS)
        for process in self.running(""):
            with suppress(ProcessLookupError):
                os.kill(process, 9)
        subprocess.run(["userdel", self.account], capture_output=True, check=False)
        shutil.rmtree(self.base)

    def key(self, name: str) -> Path:
        """A key that was made for this machine. Returns the private half; the other ends in .pub."""
        path = self.base / name
        if not path.exists():
            self.run(f"ssh-keygen -q -t ed25519 -N '' -C of-{name} -f {path}")
        return path

    def ssh(self, key: str, *words: str, program: str = "ssh") -> list[str | Path]:
        """The words by which somebody comes with a key."""
        return [program, "-F", self.base / "client", "-i", self.key(key), *words]

    def comes(self, key: str, *words: str, **env: str) -> PseudoTerminal:
        """Somebody comes over SSH, from a terminal."""
        return PseudoTerminal([*self.ssh(key, *words), "desk"], env=env)

    def tries(self, *argv: str | Path, **env: str) -> subprocess.CompletedProcess[str]:
        """A client without a terminal, to its end."""
        return subprocess.run(
            argv, input="", capture_output=True, text=True, timeout=SECONDS, env=environment(**env), check=False
        )

    def command(self, *words: str | Path) -> list[str | Path]:
        """A command of the front desk, by the account, as the page types it."""
        asked = ["runuser", "-u", self.account, "--", "env", f"FRONTDESK_DATA={self.records}"]
        return [*asked, self.base / "program/bin/frontdesk", *words]

    def does(self, *words: str | Path) -> str:
        """A command of a lead on the machine itself. Returns what it says."""
        signed = ("--as", "ana", "--passphrase-file", self.base / "secrets")
        done = subprocess.run(self.command(*words, *signed), capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, ""), (words, done)
        return done.stdout

    def running(self, name: str) -> list[int]:
        """The processes of the account that were started for somebody of this name."""
        found = []
        for process in Path("/proc").glob("[0-9]*"):
            with suppress(OSError, KeyError):
                words = (process / "cmdline").read_bytes().decode(errors="replace").split("\0")
                if process.owner() == self.account and any(name in word for word in words):
                    found.append(int(process.name))
        return found

    def run(self, line: str, cwd: Path = ROOT) -> str:
        """A line of a shell, by root. Returns what it says."""
        path = f"{self.base}/program/bin:{os.environ['PATH']}:/usr/sbin:/sbin"
        done = subprocess.run(
            ["sh", "-c", line], cwd=cwd, capture_output=True, text=True, env=environment(PATH=path), check=False
        )
        assert (done.returncode, done.stderr) == (0, ""), (line, done)
        return done.stdout

    def _set_up(self) -> None:
        self._install_program()
        checkout = self.base / "checkout"
        for path in (ROOT / "deploy").rglob("*"):
            if path.is_file():
                copy = checkout / path.relative_to(ROOT)
                copy.parent.mkdir(parents=True, exist_ok=True)
                copy.write_text(self._placed(path.read_text(encoding="utf-8")), encoding="utf-8")
        self.run(f"ssh-keygen -q -t ed25519 -N '' -f {self.base}/ssh_host_ed25519_key")
        self.key("ana")
        [account] = (line for line in typed(KIOSK) if line.startswith("useradd "))
        self.run(self._placed(account))
        self._write_secrets(PASSPHRASE, ANOTHER)
        for line in typed(PAGE):
            if not line.startswith(NOT_HERE) and "--remove" not in line:
                asks = f" --passphrase-file {self.base}/secrets" if " staff " in line else ""
                self.run(self._placed(line) + asks, checkout)
        self._serve()

    def _placed(self, text: str) -> str:
        """The same with the places and the account of this machine."""
        for place, here in self.places.items():
            text = text.replace(place, here)
        for before in ("User ", "-o ", "-g ", "-u ", "'*' ", "nologin "):
            text = re.sub(rf"{re.escape(before)}frontdesk\b(?!-)", f"{before}{self.account}", text)
        return text

    def _write_secrets(self, *secrets: str) -> None:
        path = self.base / "secrets"
        path.touch(0o600)
        path.write_text("".join(f"{secret}\n" for secret in secrets), encoding="utf-8")
        shutil.chown(path, self.account)

    def _install_program(self) -> None:
        """The program as it is here, where the account may read it: pieces that it may not are brought there."""
        base = self._readable(Path(sys.base_prefix), "python")
        program = self.base / "program"
        subprocess.run([base / "bin/python3", "-m", "venv", "--without-pip", program], check=True)
        [packages] = program.glob("lib/python3*/site-packages")
        others = self._readable(Path(next(each for each in sys.path if each.endswith("site-packages"))), "packages")
        ours = self.base / "ours"
        for part in ("frontdesk", "db"):
            shutil.copytree(ROOT / part, ours / part, ignore=shutil.ignore_patterns("__pycache__"))
        (packages / "here.pth").write_text(f"{ours}\n{others}\n", encoding="utf-8")
        subprocess.run([program / "bin/python", "-m", "compileall", "-q", ours], check=True)
        command = program / "bin/frontdesk"
        command.write_text(f'#!/bin/sh\nexec {program}/bin/python -I -X utf8 -m frontdesk "$@"\n', encoding="utf-8")
        command.chmod(0o755)

    def _readable(self, folder: Path, name: str) -> Path:
        """The folder, or the same where everybody comes: Python itself may lie in somebody's home."""
        if all(each.stat().st_mode & 0o001 for each in (folder, *folder.parents)):
            return folder
        left_out = shutil.ignore_patterns("test", "site-packages", "share", "include")
        return Path(shutil.copytree(folder, self.base / name, symlinks=True, ignore=left_out))

    def _serve(self) -> None:
        make_privilege_folder()
        config, client = self.base / "sshd_config", self.base / "client"
        config.write_text(SERVER.format(port=self.port, base=self.base), encoding="utf-8")
        client.write_text(CLIENT.format(port=self.port, base=self.base, account=self.account), encoding="utf-8")
        host = (self.base / "ssh_host_ed25519_key.pub").read_text(encoding="utf-8")
        (self.base / "known_hosts").write_text(f"[127.0.0.1]:{self.port} {host}", encoding="utf-8")
        self.run(f"sshd -t -f {config}")
        log = (self.base / "log").open("wb")
        with log:
            self.sshd = subprocess.Popen([str(_program("sshd")), "-D", "-e", "-f", str(config)], stderr=log)
        deadline = time.monotonic() + SECONDS
        while not _answers(self.port):
            assert self.sshd.poll() is None, (self.base / "log").read_text(encoding="utf-8")
            assert time.monotonic() < deadline, "sshd does not answer"


def make_privilege_folder() -> None:
    """Make the empty folder that sshd, started by root, wants even to read its settings: systemd makes it elsewhere."""
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def _answers(port: int) -> bool:
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
        return True
    return False
