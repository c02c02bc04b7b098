"""A thousand ways to change the journal behind its back, none of which verifying it takes for true."""

import random
import shutil
from pathlib import Path

import pytest

from frontdesk.database import driver
from frontdesk.database.records import Records
from frontdesk.desk.journal import heads
from frontdesk.desk.journal.verify import verify
from frontdesk.errors import DoesNotHold
from frontdesk.rules.heads import Head
from tests.hands import Hands
from tests.rewritten import behind_its_back, entries

pytestmark = pytest.mark.file_only("somebody who has the file changes it behind the program's back")

TAMPERINGS = 1000
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
UNHASHED = "hmac"
"""What a seal says is proven by the key, and by nothing else."""


def letter(records, chance, rows):
    """One letter of one entry is another."""
    row = chance.choice(rows)
    column = chance.choice([name for name, value in row.items() if isinstance(value, str) and value])
    place, other = chance.randrange(len(row[column])), chance.choice(LETTERS)
    text = row[column][:place] + other + row[column][place + 1 :]
    return write(records, row, column, text)


def borrowed(records, chance, rows):
    """An entry says in one column what another says there."""
    row, other = chance.sample(rows, 2)
    column = chance.choice(list(row))
    return write(records, row, column, other[column])


def emptied(records, chance, rows):
    """A column is empty."""
    row = chance.choice(rows)
    return write(records, row, chance.choice(list(row)), None)


def taken_out(records, chance, rows):
    """Entries in a row are gone, the newest too."""
    first, number = chance.choice(rows)["seq"], chance.randrange(1, 4)
    records.execute("DELETE FROM journal WHERE seq >= ? AND seq < ?", (first, first + number))
    return True


def repeated(records, chance, rows):
    """An entry stands there once more, at the end."""
    row = dict(chance.choice(rows), seq=rows[-1]["seq"] + 1, request=None)
    row["prev"] = chance.choice([row["prev"], rows[-1]["hash"]])
    records.execute(f"INSERT INTO journal VALUES ({', '.join('?' * len(row))})", tuple(row.values()))
    return True


def exchanged(records, chance, rows):
    """Two entries have changed places."""
    one, two = chance.sample(rows, 2)
    for old, new in ((one["seq"], -1), (two["seq"], one["seq"]), (-1, two["seq"])):
        records.execute("UPDATE journal SET seq = ? WHERE seq = ?", (new, old))
    return True


def write(records, row, column, value):
    """Whether that changed anything the journal keeps and proves by itself."""
    if column == UNHASHED or value == row[column]:
        return False
    records.execute(f'UPDATE journal SET "{column}" = ? WHERE seq = ?', (value, row["seq"]))
    return True


WAYS = (letter, letter, letter, borrowed, emptied, taken_out, repeated, exchanged)


def tampered(path: Path, chance: random.Random) -> str:
    """Change the journal in one of these ways; returns which."""
    while True:
        way = chance.choice(WAYS)
        try:
            with behind_its_back(path) as records:
                changed = way(records, chance, entries(records))
        except driver.module().IntegrityError:
            continue  # the schema itself refuses it
        if changed:
            return str(way.__doc__)


@pytest.fixture
def morning(hands: Hands) -> Path:
    """Some acts of a morning; the last of them is taken back."""
    for who in ("Bo", "Dana", "Mei", "103"):
        hands.check_in(who)
    hands.step_out("Mei")
    hands.absent("104", called=True)
    hands.update("Bo", "phone", "5550101")
    hands.note("Bo", "brought a form")
    hands.undo()
    hands.desk.close()
    return hands.path


def head_of(path: Path) -> Head:
    """Where the journal ends."""
    records = Records(path)
    with records.reading() as session:
        head = heads.head(session)
    records.close()
    return head


def proven(path: Path, head: Head | None = None) -> bool:
    """Whether the journal holds, and is still what the head says it was."""
    records = Records(path)
    try:
        with records.reading() as session:
            verify(session)
            if head:
                heads.prove(session, head)
    except DoesNotHold:
        return False
    finally:
        records.close()
    return True


@pytest.mark.slow
def test_of_a_thousand_random_tamperings_each_is_found(morning, tmp_path):
    chance = random.Random(1000)
    head = head_of(morning)
    assert proven(morning, head)
    for number in range(TAMPERINGS):
        path = Path(shutil.copy(morning, tmp_path / "tampered.db"))
        said = tampered(path, chance)
        assert not proven(path, head), f"tampering {number}: {said} Nobody found it."
