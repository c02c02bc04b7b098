"""Two accounts of the system on one folder, as docs/site.md says: a group and two modes, and both work at one desk."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.signing import PASSPHRASE
from tests.ssh_machine import SECONDS, Machine, why_not
from tests.terminal import PseudoTerminal

pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(why_not()), reason=why_not() or "it is all here")]


class Account:
    """An account of the machine, whose hands are Ana's."""

    def __init__(self, machine: Machine, name: str) -> None:
        self.machine, self.name = machine, name
        self.secret = machine.base / f"secret-{name}"
        self.secret.touch(0o600)
        self.secret.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
        shutil.chown(self.secret, name)

    def words(self, *words: str | Path) -> list[str | Path]:
        """A command of the front desk, by this account."""
        asked = ["runuser", "-u", self.name, "--", "env", f"FRONTDESK_DATA={self.machine.records}"]
        return [*asked, self.machine.base / "program/bin/frontdesk", *words, "--as", "ana"]

    def does(self, *words: str | Path) -> tuple[int, str]:
        """How a command ends, and what it says is wrong."""
        asked = [*self.words(*words), "--passphrase-file", self.secret]
        done = subprocess.run(asked, capture_output=True, text=True, check=False)
        return done.returncode, done.stderr


@pytest.fixture(scope="module")
def accounts() -> Iterator[tuple[Account, Account, Account]]:
    """The account of the records, another of its group, and one that is not."""
    with Machine() as machine:
        second, outsider = f"{machine.account}b", f"{machine.account}c"
        try:
            machine.run(f"useradd --system --gid {machine.account} {second}")
            machine.run(f"useradd --system --gid nogroup {outsider}")
            machine.run(f"chmod 2770 {machine.records}; chmod 660 {machine.records}/frontdesk.db")
            yield (Account(machine, machine.account), Account(machine, second), Account(machine, outsider))
        finally:
            for name in (second, outsider):
                subprocess.run(["userdel", name], capture_output=True, check=False)


DONE = (0, "")


def test_both_act_back_up_and_restore_and_see_each_other(accounts):
    first, second, _ = accounts
    with PseudoTerminal(second.words()) as screen:
        screen.sees("Passphrase", SECONDS)
        screen.send(f"{PASSPHRASE}\r")
        screen.until(lambda lines: any("Quick code" in line or "Expected" in line for line in lines), "open", SECONDS)
        if any("Quick code" in line for line in screen.text()):
            screen.keys("enter")
        screen.sees("Expected", SECONDS)
        assert first.does("do", "message", "call back") == DONE
        screen.sees("1 message for the lead")
    assert second.does("do", "message", "call again") == DONE
    assert second.does("backup") == DONE
    assert first.does("backup") == DONE, "the folder of the copies is the group's"
    [copy, *_] = sorted((second.machine.records / "backups").glob("*.db"))
    assert second.does("restore", copy) == DONE
    for account in (first, second):
        assert account.does("do", "message", "after the restore") == DONE
        assert account.does("journal", "--verify") == DONE


def test_an_account_that_is_not_of_the_group_reads_nothing(accounts):
    *_, outsider = accounts
    code, said = outsider.does("do", "board")
    assert code == 3
    assert "may not be opened by this user" in said
