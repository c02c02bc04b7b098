"""Copies and exports sealed to a key of age: opened by its identity alone, whole or not at all, and nothing plain."""

import signal
import sys
from pathlib import Path

import pytest

from tests.commands import contents, does, done, frontdesk, refused
from tests.sealing import identity_file

pyrage = pytest.importorskip("pyrage")

WITHOUT = (
    sys.executable, "-X", "utf8", "-c",
    "import sys; sys.modules['pyrage'] = None; from frontdesk.cli.main import run; sys.exit(run(sys.argv[1:]))",
)  # fmt: skip
"""The program where pyrage is not installed."""
MISSING = "Sealing wants the package pyrage, which is not installed here: pip install pyrage, or frontdesk[seal]."
NAMES = (b"Larsen", b"Rivera", b"SQLite format")


@pytest.fixture
def identity(tmp_path: Path) -> Path:
    """The identity of the site; beside it, ``.pub``, a file with the key it belongs to."""
    file = tmp_path / "site.key"
    file.with_suffix(".pub").write_text(f"# the key in the safe\n{identity_file(file)}\n")
    return file


@pytest.fixture
def key(identity: Path) -> str:
    return identity.with_suffix(".pub").read_text().splitlines()[-1]


@pytest.fixture
def sealed(data: Path, tmp_path: Path, key: str) -> Path:
    """A sealed copy of the records when only Bo had come; Dana came after it."""
    does(data, "check-in Bo at 8:40")
    file = Path(done("backup", "--to", tmp_path / "safe", "--seal", key, "--json", data=data).json["file"])
    assert does(data, "check-in Dana at 8:41")[0]["ok"]
    return file


def here(data: Path) -> list[str]:
    [board] = does(data, "board")
    return sorted(row["name"] for row in board["rows"] if row["state"] == "here")


def lies(data: Path) -> set[str]:
    """What lies in the folder of the records, without the logs of open ones."""
    return {each.name for each in data.iterdir()} - {"frontdesk.db-wal", "frontdesk.db-shm"}


def test_a_sealed_copy_is_restored_with_its_identity(data, sealed, identity):
    answer = done("restore", sealed, "--identity", identity, data=data)
    assert answer.out.startswith(f"Restored {sealed}, and wrote that down as entry ")
    assert here(data) == ["Bo Larsen"]
    assert done("journal", "--verify", data=data)
    assert lies(data) == {"frontdesk.db", "backups"}


@pytest.mark.slow
def test_a_sealed_copy_tells_nothing_and_its_head_what_it_is_a_copy_of(data, sealed):
    assert (sealed.name.startswith("frontdesk-"), sealed.name.endswith(".db.age")) == (True, True)
    assert sealed.stat().st_mode & 0o777 == 0o600
    [head] = [each for each in sealed.parent.iterdir() if each != sealed]
    assert head.name == sealed.name.replace(".db.age", ".head")
    assert not any(name in sealed.read_bytes() for name in NAMES)
    assert done("journal", "--verify", "--head", head, data=data)
    assert lies(data) == {"frontdesk.db"}, "nothing plain is left beside the records"


def test_the_keys_may_stand_in_a_file_and_be_named_for_every_backup(data, tmp_path, identity):
    file = identity.with_suffix(".pub")
    answer = done("backup", "--json", data=data, FRONTDESK_SEAL_TO=str(file)).json
    assert answer["file"].endswith(".db.age")
    assert f"The newest backup is {Path(answer['file']).name}." in done("check", data=data).out
    assert done("restore", answer["file"], "--identity", identity, data=data)
    assert done("backup", "--json", data=data).json["file"].endswith(".db")


@pytest.mark.slow
def test_each_of_several_keys_opens_it(data, tmp_path, identity):
    second, both = tmp_path / "other.key", tmp_path / "both.pub"
    both.write_text(f"{identity.with_suffix('.pub').read_text()}{identity_file(second)}\n")
    file = done("backup", "--seal", both, "--json", data=data).json["file"]
    assert done("restore", file, "--identity", identity, data=data)
    assert done("restore", file, "--identity", second, data=data)


def test_another_identity_does_not_open_it(data, sealed, tmp_path):
    other = tmp_path / "other.key"
    identity_file(other)
    before = contents(data)
    assert refused(3, "restore", sealed, "--identity", other, data=data) == (
        f"{sealed} was not opened: no identity in {other} opens it. Nothing was changed. Take its own identity, or "
        "another copy."
    )
    assert contents(data) == before


@pytest.mark.slow
@pytest.mark.parametrize("how", ["cut", "cut within", "changed"])
def test_a_copy_that_is_not_whole_changes_nothing(data, sealed, identity, how):
    whole = sealed.read_bytes()
    middle = len(whole) // 2
    changed = whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :]
    sealed.write_bytes({"cut": whole[:100], "cut within": whole[:-70_000], "changed": changed}[how])
    before = contents(data)
    said = refused(3, "restore", sealed, "--identity", identity, data=data)
    assert "it was cut off or changed since it was sealed" in said
    assert contents(data) == before


@pytest.mark.slow
def test_what_is_named_wrongly_is_said(data, sealed, identity, key, tmp_path):
    before = contents(data)
    plain = done("backup", "--to", tmp_path / "plain", "--json", data=data).json["file"]
    assert "is sealed. Name what opens it: --identity FILE." in refused(2, "restore", sealed, data=data)
    assert "is not sealed" in refused(2, "restore", plain, "--identity", identity, data=data)
    assert "holds no identity" in refused(2, "restore", sealed, "--identity", _mine(tmp_path, "empty", ""), data=data)
    assert "cannot be read" in refused(2, "restore", sealed, "--identity", tmp_path / "none", data=data)
    assert "names nobody to seal to" in refused(2, "backup", "--seal", key[:-1], data=data)
    assert "names nobody to seal to" in refused(2, "backup", "--seal", identity, data=data)
    assert "cannot be read" in refused(2, "backup", "--seal", tmp_path / "none", data=data)
    identity.chmod(0o640)
    assert "Others may read" in refused(2, "restore", sealed, "--identity", identity, data=data)
    assert contents(data) == before


def _mine(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.write_text(text)
    file.chmod(0o600)
    return file


@pytest.mark.slow
def test_where_pyrage_is_missing_it_is_said_and_nothing_is_written(data, sealed, identity, key, tmp_path):
    before = contents(tmp_path)
    span = ("--from", "2026-11-23", "--to", "2026-11-23", "--output", str(tmp_path / "rows.csv"))
    for words in (
        ("backup", "--seal", key),
        ("export", "attendance", *span, "--seal", key),
        ("restore", str(sealed), "--identity", str(identity)),
    ):
        answer = frontdesk(*words, data=data, program=WITHOUT)
        assert (answer.code, answer.out, answer.err) == (2, "", MISSING + "\n")
    assert contents(tmp_path) == before
    assert frontdesk("backup", data=data, program=WITHOUT).code == 0, "what is not sealed wants nothing"


@pytest.mark.parametrize("form", ["csv", "json"])
def test_a_sealed_export_is_what_the_plain_one_says(data, identity, key, tmp_path, form):
    does(data, "check-in Bo at 8:40")
    does(data, "check-out Bo at 8:50 reason 1")  # else the rows of two exports may be of two minutes
    words = ("export", "attendance", "--from", "2026-11-23", "--to", "2026-11-23", "--format", form)
    plain = done(*words, data=data).out
    name = f"rows STAFF ONLY.{form}.age" if form == "csv" else f"rows.{form}.age"
    told = done(*words, "--output", tmp_path / f"rows.{form}", "--seal", key, data=data).out
    assert told == f"Written: {tmp_path / name}\n"
    again = done(*words, "--output", tmp_path / name, "--seal", key, data=data).out
    assert again == ""
    sealed = (tmp_path / name).read_bytes()
    assert not any(name in sealed for name in NAMES)
    [secret] = [line for line in identity.read_text().splitlines() if not line.startswith("#")]
    opened = pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(secret)])
    assert opened.decode() == plain
    assert "Larsen" in plain


@pytest.mark.slow
def test_a_sealed_export_wants_a_file_and_rows(data, key, tmp_path):
    words = ("export", "attendance", "--from", "2026-11-23", "--to", "2026-11-23", "--seal", key)
    said = "--seal wants a file, and CSV or JSON in it: --output FILE."
    assert refused(2, *words, data=data) == said
    assert refused(2, *words, "--format", "xlsx", "--output", tmp_path / "rows.xlsx", data=data) == said


def limited(size: int, then: str) -> tuple[str, ...]:
    """The program where no file grows beyond a size: the signal then is ignored, or ends it as a kill would."""
    begins = f"import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.{then})"
    limit = f"resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}))"
    return (
        sys.executable, "-X", "utf8", "-c",
        f"{begins}; {limit}; from frontdesk.cli.main import run; sys.exit(run(sys.argv[1:]))",
    )  # fmt: skip


@pytest.fixture
def size(data: Path, tmp_path: Path) -> int:
    """How long a plain copy of the records is."""
    return Path(done("backup", "--to", tmp_path / "plain", "--json", data=data).json["file"]).stat().st_size


@pytest.mark.slow
def test_where_there_is_no_room_it_is_said_and_nothing_is_left(data, key, tmp_path, size):
    """The plain copy just fits, and the sealed one, which is longer, does not."""
    program = limited(size, "SIG_IGN")
    answer = frontdesk("backup", "--to", tmp_path / "safe", "--seal", key, data=data, program=program)
    assert (answer.code, answer.out) == (3, "")
    assert "is full" in answer.err
    assert [each for each in (tmp_path / "safe").iterdir() if each.suffix != ".head"] == []
    assert lies(data) == {"frontdesk.db"}


@pytest.mark.slow
def test_a_backup_that_is_killed_leaves_nothing_plain(data, key, tmp_path, size):
    program = limited(size // 2, "SIG_DFL")
    answer = frontdesk("backup", "--to", tmp_path / "safe", "--seal", key, data=data, program=program)
    assert answer.code == -signal.SIGXFSZ, answer
    assert list((tmp_path / "safe").iterdir()) == []
    assert lies(data) == {"frontdesk.db"}


@pytest.mark.slow
def test_what_a_killed_restore_opened_goes_with_the_next(data, sealed, identity, size):
    words = ("restore", sealed, "--identity", identity)
    assert frontdesk(*words, data=data, program=limited(size // 2, "SIG_DFL")).code == -signal.SIGXFSZ
    [left] = lies(data) - {"frontdesk.db"}
    assert (data / left).stat().st_mode & 0o777 == 0o600
    assert done(*words, data=data)
    assert lies(data) == {"frontdesk.db", "backups"}
