"""The lock, at a real terminal: whatever is typed, pasted, clicked or resized there shows nobody, changes nothing."""

import re
import shutil
import signal
import string
from pathlib import Path

import pytest

from tests.commands import PROGRAM, ROOT, done
from tests.hands import CENSUS
from tests.terminal import PseudoTerminal, ScreenPicture, key

pytestmark = pytest.mark.slow

PASSPHRASE, CODE = "seven brown herons wade", "493027"
SLOW = 30.0
NAMES = tuple(name for row in CENSUS.splitlines()[1:] for name in row.split(",")[1:3])
TITLES = re.compile(rb"\x1b\][012];")
CONTROLS = [bytes([code]) for code in range(1, 32) if code != 0x1B]
CODES = [b"\x1b[%d~" % number for number in range(1, 35)] + [b"\x1bO" + bytes([code]) for code in b"ABCDFHPQRS"]
MODIFIED = [b"\x1b[1;%d%c" % (modifier, code) for modifier in range(2, 9) for code in b"ABCDFHPQRS"]
ALT = [b"\x1b" + letter.encode() for letter in string.ascii_letters + string.digits if letter not in "OP"]
KITTY = [b"\x1b[%d;5u" % code for code in (*range(97, 123), 27, 13, 9)]
MOUSE = [b"\x1b[<%d;10;10%c" % (button, end) for button in (0, 1, 2, 64, 65, 35) for end in b"Mm"]
REPORTS = [b"\x1b[24;80R", b"\x1b[?62;c", b"\x1b[I", b"\x1b[O", b"\x1b[?2026;2$y", b"\x1b]11;rgb:0000/0000/0000\x07"]
PASTES = [b"\x1b[200~larsen\r\x1b[201~", b"\x1b[200~larsen"]
ATTACKS = {
    "controls": CONTROLS, "function keys": CODES, "with modifiers": MODIFIED, "with Alt": ALT, "other keyboards": KITTY,
    "the mouse": MOUSE, "reports": REPORTS, "pastes": PASTES,
}  # fmt: skip


class Recorded(ScreenPicture):
    """Keeps all that was written, too."""

    def __init__(self, columns: int, rows: int) -> None:
        super().__init__(columns, rows)
        self.written = bytearray()

    def feed(self, output: bytes) -> None:
        self.written += output
        super().feed(output)


class Desk(PseudoTerminal):
    draws = Recorded
    picture: Recorded

    def says(self, words: str, then: str) -> None:
        """Wait for words, then type."""
        self.sees(words, SLOW)
        self.send(then)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of eight where Ana Lopez, a lead, signs in; made once."""
    tmp_path = tmp_path_factory.mktemp("lock")
    folder = tmp_path / "data"
    done("settings", "init", "--name", "North Clinic", "--zone", "Eastern", data=folder)
    census = tmp_path / "census.csv"
    census.write_text(CENSUS, encoding="utf-8")
    done("roster", "import", census, "--new", "Mary Obi", "--new", "Kevin Doyle", data=folder)
    secret = tmp_path / "secret"
    secret.write_text(f"{PASSPHRASE}\n{PASSPHRASE}\n", encoding="utf-8")
    secret.chmod(0o600)
    done(
        "staff", "add", "Ana Lopez", "--role", "lead", "--sign-in", "ana", "--passphrase-file", secret, data=folder
    )  # fmt: skip
    return folder


@pytest.fixture
def data(made: Path, tmp_path: Path) -> Path:
    """A copy of this test's own."""
    shutil.copytree(made, tmp_path / "data")
    return tmp_path / "data"


def signed_in(data: Path) -> Desk:
    """Ana, with a quick code, and Bo's card open."""
    desk = Desk([*PROGRAM, "--data", data], 80, 24, {"FRONTDESK_TERMINAL": "Front desk"}, ROOT)
    desk.says("type your name", "ana\r")
    desk.says("passphrase, or quick code", f"{PASSPHRASE}\r")
    desk.says("go on without", f"{CODE}\r")
    desk.says("type the quick code again", f"{CODE}\r")
    desk.sees("Today", SLOW)
    desk.send("larsen")
    desk.sees("Bo Larsen", SLOW)
    desk.keys("f6")
    desk.sees("back to Today", SLOW)
    return desk


def locked(desk: Desk) -> None:
    desk.keys("f12")
    desk.sees("or F12 now", SLOW)
    desk.keys("f12")
    desk.sees("Locked", SLOW)


def entries(data: Path, folder: Path) -> int:
    secret = folder / "again"
    secret.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    secret.chmod(0o600)
    return len(done("journal", "--json", "--as", "ana", "--passphrase-file", secret, data=data).json)


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_typed_pasted_or_clicked_leads_round_the_lock(data, tmp_path, attack):
    with signed_in(data) as desk:
        before = entries(data, tmp_path)
        locked(desk)
        since = len(desk.picture.written)
        for each in ATTACKS[attack]:
            desk.send(each)
        desk.rests(SLOW)
        for columns, rows in ((60, 18), (30, 5), (200, 60), (80, 24)):
            desk.resize(columns, rows)
        desk.send(key("escape"))
        desk.until(lambda lines: any("Locked" in line or "Passphrase" in line for line in lines), "the entrance", SLOW)
        desk.rests(SLOW)
        shown = bytes(desk.picture.written[since:])
        assert not [name for name in NAMES if name.encode() in shown]
        assert desk.process.poll() is None
        assert entries(data, tmp_path) == before


def test_whoever_it_is_locked_for_comes_back_to_the_card(data):
    with signed_in(data) as desk:
        locked(desk)
        desk.send("700112\r")
        desk.sees("That is not it.", SLOW)
        desk.send(f"{CODE}\r")
        desk.sees("back to Today", SLOW)
        desk.sees("Bo Larsen", SLOW)


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_no_name_is_left_anywhere_however_it_ends(data, ending):
    with signed_in(data) as desk:
        proc = Path(f"/proc/{desk.process.pid}")
        told = (proc / "cmdline").read_bytes() + (proc / "environ").read_bytes() + (proc / "comm").read_bytes()
        locked(desk)
        desk.signal(ending)
        desk.wait(SLOW)
        assert not [name for name in NAMES if name.encode() in told or any(name in line for line in desk.text())]
        assert not TITLES.search(bytes(desk.picture.written))
    logs = [path for path in data.iterdir() if path.suffix == ".log"]
    assert not [name for path in logs for name in NAMES if name in path.read_text(encoding="utf-8")]


def test_wrong_codes_from_four_programs_and_restarts_end_the_code_and_nothing_else(data, tmp_path):
    signed_in(data).close()
    tried = 0
    for _ in range(2):
        desks = [Desk([*PROGRAM, "--data", data], 80, 24, {"FRONTDESK_TERMINAL": "Front desk"}, ROOT) for _ in range(4)]
        for desk in desks:
            desk.says("type your name", "ana\r")
            desk.says("passphrase, or quick code", "700112\r")
        for desk in desks:
            desk.until(
                lambda lines: any("not right" in line or "wrong codes" in line for line in lines), "an answer", SLOW
            )
            tried += 1
            desk.close()
    assert tried == 8
    with Desk([*PROGRAM, "--data", data], 80, 24, {"FRONTDESK_TERMINAL": "Front desk"}, ROOT) as desk:
        desk.says("type your name", "ana\r")
        desk.says("passphrase, or quick code", f"{CODE}\r")
        desk.until(lambda lines: any("not right" in line or "Wait" in line for line in lines), "the code is over", SLOW)
    assert entries(data, tmp_path)
