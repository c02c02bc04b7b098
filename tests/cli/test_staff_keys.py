"""``staff key`` and ``staff keys``: by which key somebody comes in over SSH, and whose a key is."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from frontdesk.rules.public_keys import fingerprint
from tests.commands import CommandAnswer, copied, done, frontdesk, refused
from tests.public_keys import ed25519, rsa
from tests.signing import ANOTHER, PASSPHRASE, secret_file

KIM = 'Kim "Kit" O\'Brien'
PRIVATE = "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA\n-----END OPENSSH PRIVATE KEY-----\n"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real site, whose lead Ana signs in, and a receptionist too; nobody writes to it."""
    folder = tmp_path_factory.mktemp("keys")
    data = folder / "data"
    done("settings", "init", "--name", "Riverside IOP", "--zone", "Eastern", data=data)
    first = ["--role", "lead", "--sign-in", "ana", "--passphrase-file", str(secret_file(folder, PASSPHRASE))]
    done("staff", "add", "Ana Lopez", *first, data=data)
    both = str(secret_file(folder, PASSPHRASE, ANOTHER, name="both"))
    kim = ["--role", "receptionist", "--sign-in", "--as", "ana", "--passphrase-file", both]
    done("staff", "add", KIM, *kim, data=data)
    done("staff", "add", "Omar Haddad", "--role", "counselor", *signed(folder), data=data)
    return data


@pytest.fixture
def data(made: Path, tmp_path: Path) -> Path:
    return copied(made, tmp_path / "data")


@pytest.fixture
def ana(tmp_path: Path) -> list[str]:
    """Signing in as the lead."""
    return signed(tmp_path)


def signed(folder: Path) -> list[str]:
    return ["--as", "ana", "--passphrase-file", str(secret_file(folder, PASSPHRASE, name="ana"))]


def file_of(folder: Path, text: str) -> Path:
    """A file that holds a key."""
    path = folder / "key.pub"
    path.write_text(f"{text}\n", encoding="utf-8")
    return path


def whose(data: Path, key: str) -> CommandAnswer:
    """What sshd is told of a key, without anybody signed in."""
    return frontdesk("staff", "keys", "--for", key, data=data)


NOBODY = (1, "", "")


def test_a_key_says_who_comes_and_the_journal_says_which(data, ana, tmp_path):
    said = done("staff", "key", KIM, file_of(tmp_path, f"{ed25519()} kim at home"), *ana, data=data).out
    assert said == f"Changed the staff: {KIM} comes in over SSH by the key {fingerprint(ed25519())}\n"
    assert whose(data, ed25519()) == (0, "Kim_040_042Kit_042_040O_047Brien\n", "")
    assert whose(data, ed25519(2)) == NOBODY
    assert b"kim at home" not in (data / "frontdesk.db").read_bytes()
    keys = {line["name"]: line["keys"] for line in done("staff", "list", "--json", *ana, data=data).json}
    assert keys == {"Ana Lopez": 0, KIM: 1, "Omar Haddad": 0}
    assert done("journal", "--verify", *ana, data=data).out.startswith("The journal holds: ")


def test_only_a_lead_gives_keys(data, tmp_path):
    kim = ["--as", KIM, "--passphrase-file", str(secret_file(tmp_path, ANOTHER))]
    said = refused(1, "staff", "key", KIM, file_of(tmp_path, ed25519()), *kim, data=data)
    assert said == "Staff is for a lead. Ask one of them."
    assert whose(data, ed25519()) == NOBODY


TAKE_THE_LINE = "Take the file that ends in .pub: one line that begins with ssh-ed25519 or the like."


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a letter", f"It holds no public key. {TAKE_THE_LINE}"),
        (f"{ed25519(1)}\n{ed25519(2)}", f"It holds several lines. {TAKE_THE_LINE}"),
        (PRIVATE, f"It holds the private half of a key, which never leaves whoever comes in by it. {TAKE_THE_LINE}"),
        (rsa(1024), "It holds an RSA key of 1024 bits, which is too short. Make another: ssh-keygen -t ed25519."),
    ],
    ids=["letter", "several", "private", "short"],
)
def test_what_is_no_key_for_a_desk_says_what_to_bring(data, ana, tmp_path, text, says):
    assert refused(1, "staff", "key", "ana", file_of(tmp_path, text), *ana, data=data) == says


@pytest.mark.slow
def test_a_key_is_one_persons(data, ana, tmp_path):
    key = file_of(tmp_path, ed25519())
    done("staff", "key", "ana", key, *ana, data=data)
    said = refused(1, "staff", "key", KIM, key, *ana, data=data)
    assert said == "This key is one of Ana Lopez. Everybody makes a key of their own: ssh-keygen -t ed25519."
    for words, told in (
        (["ana", key], "Ana Lopez comes in by this key already."),
        ([KIM, key, "--remove"], f"This is no key of {KIM}."),
        ([KIM, "--remove"], f"{KIM} has no key."),
    ):
        assert refused(1, "staff", "key", *map(str, words), *ana, data=data) == f"{told} Nothing to do."
    assert refused(1, "staff", "key", "Nobody Here", key, *ana, data=data).startswith("Nobody called “Nobody Here”")
    said = refused(2, "staff", "key", "ana", *ana, data=data)
    assert said == "Name the file of the key, which ends in .pub: staff key NAME FILE.pub."
    assert whose(data, ed25519()) == (0, "Ana_040Lopez\n", "")


@pytest.mark.slow
def test_a_key_is_taken_away_alone_or_with_all_others(data, ana, tmp_path):
    for number in (1, 2, 3):
        done("staff", "key", "ana", file_of(tmp_path, ed25519(number)), *ana, data=data)
    said = done("staff", "key", "ana", file_of(tmp_path, ed25519(2)), "--remove", *ana, data=data).out
    assert said == f"Changed the staff: Ana Lopez no longer comes in by the key {fingerprint(ed25519(2))}\n"
    assert [whose(data, ed25519(number))[1] for number in (1, 2, 3)] == ["Ana_040Lopez\n", "", "Ana_040Lopez\n"]
    said = done("staff", "key", "ana", "--remove", *ana, data=data).out
    assert said.count("no longer comes in by the key") == 2
    assert [whose(data, ed25519(number)) for number in (1, 2, 3)] == [NOBODY] * 3
    done("staff", "key", KIM, file_of(tmp_path, ed25519(2)), *ana, data=data)


@pytest.mark.slow
def test_the_key_of_who_may_not_sign_in_is_nobodys(data, ana, tmp_path):
    """Nobody asks a passphrase of them, so nothing would stand behind the key."""
    done("staff", "key", "Omar Haddad", file_of(tmp_path, ed25519(1)), *ana, data=data)
    assert whose(data, ed25519(1)) == NOBODY
    done("staff", "key", KIM, file_of(tmp_path, ed25519(2)), *ana, data=data)
    done("staff", "disable", KIM, *ana, data=data)
    assert whose(data, ed25519(2)) == NOBODY


def test_a_key_is_nobodys_once_the_entry_says_so_whatever_became_of_the_passphrase(data, ana, tmp_path):
    """As where the program ends between the entry that disables somebody and what takes their passphrase."""
    done("staff", "key", KIM, file_of(tmp_path, ed25519()), *ana, data=data)
    with closing(sqlite3.connect(data / "frontdesk.db")) as records, records:
        records.execute("CREATE TEMP TABLE kept AS SELECT * FROM credential")
        done("staff", "disable", KIM, *ana, data=data)
        records.execute("INSERT OR IGNORE INTO credential SELECT * FROM kept")
    assert whose(data, ed25519()) == NOBODY


@pytest.mark.slow
def test_who_comes_back_comes_in_by_no_key_of_then(data, ana, tmp_path):
    done("staff", "key", KIM, file_of(tmp_path, ed25519()), *ana, data=data)
    done("staff", "disable", KIM, *ana, data=data)
    both = str(secret_file(tmp_path, PASSPHRASE, ANOTHER, name="both"))
    again = ["--role", "receptionist", "--sign-in", "--as", "ana", "--passphrase-file", both]
    said = done("staff", "add", KIM, *again, data=data).out
    assert f"{KIM} is back" in said
    assert f"{KIM} no longer comes in by the key {fingerprint(ed25519())}" in said
    assert whose(data, ed25519()) == NOBODY


def test_records_that_cannot_be_asked_let_nobody_in_and_say_nothing(data, tmp_path):
    older = copied(data, tmp_path / "older")
    with closing(sqlite3.connect(older / "frontdesk.db")) as records, records:
        records.execute("DROP TABLE staff_key")
    spoilt = tmp_path / "spoilt"
    spoilt.mkdir()
    (spoilt / "frontdesk.db").write_bytes(b"no records" * 100)
    for folder in (older, spoilt, tmp_path / "nowhere"):
        for key in (ed25519(), "", "ssh-ed25519 %", "'"):
            assert whose(folder, key) == NOBODY
