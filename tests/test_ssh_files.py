"""What is shipped for SSH: settings that sshd takes as they are, scripts that do nothing else, a page that says so."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from frontdesk.rules.public_keys import one_word
from tests.public_keys import ed25519
from tests.ssh_machine import make_privilege_folder
from tests.terminal import PseudoTerminal

ROOT = Path(__file__).parents[1]
DEPLOY = ROOT / "deploy"
SETTINGS = DEPLOY / "sshd_config.d/frontdesk.conf"
SCRIPTS = ["frontdesk-ssh", "frontdesk-keys"]
PAGE = (ROOT / "docs/ssh.md").read_text(encoding="utf-8")
SSHD = shutil.which("sshd", path=f"{os.environ['PATH']}:/usr/sbin:/sbin")
NAMES = ["Ana Lopez", 'Kim "Kit" O\'Brien-Łąk', "-rf *", "$(id) `id` \\0041", "Đặng_040"]


def placed(script, folder):
    """A script with the program, the settings and the records in a folder; the program says what it was given."""
    text = (DEPLOY / script).read_text(encoding="utf-8")
    for place in ("/opt/frontdesk", "/etc/frontdesk", "/var/lib/frontdesk"):
        text = text.replace(place, f"{folder}{place}")
    program = folder / "opt/frontdesk/bin/python"
    program.parent.mkdir(parents=True, exist_ok=True)
    program.write_text('#!/bin/sh\nprintf "<%s>\\n" "$@"\nenv\n', encoding="utf-8")
    program.chmod(0o755)
    path = folder / script
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)
    return path


def says(path, *words, **env):
    """What a script says and how it ends, on no terminal."""
    ended = subprocess.run([path, *words], capture_output=True, text=True, env=os.environ | env, check=False)
    return ended.returncode, ended.stdout, ended.stderr


@pytest.mark.skipif(not SSHD, reason="openssh-server is not here")
def test_sshd_takes_the_settings_and_they_are_of_one_account(tmp_path):
    make_privilege_folder()
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", tmp_path / "host"], check=True)
    allows = ("TrustedUserCAKeys /etc/ssh/ca.pub", "PermitTunnel yes", "X11Forwarding yes", "MaxSessions 10")
    (tmp_path / "config").write_text("\n".join([f"HostKey {tmp_path}/host", f"Include {SETTINGS}", *allows, ""]))

    def holds(account):
        asked = [SSHD, "-T", "-f", tmp_path / "config", "-C", f"user={account},host=lead,addr=10.0.0.7"]
        told = subprocess.run(asked, capture_output=True, text=True, check=True)
        return dict(line.split(" ", 1) for line in told.stdout.splitlines() if " " in line)

    assert {
        "authenticationmethods": "publickey",
        "authorizedkeysfile": "none",
        "authorizedkeyscommanduser": "frontdesk",
        "trustedusercakeys": "none",
        "passwordauthentication": "no",
        "disableforwarding": "yes",
        "allowtcpforwarding": "no",
        "allowagentforwarding": "no",
        "allowstreamlocalforwarding": "no",
        "x11forwarding": "no",
        "permittunnel": "no",
        "permituserrc": "no",
        "maxsessions": "1",
    }.items() <= holds("frontdesk").items()
    assert holds("somebody")["x11forwarding"] == "yes"
    assert holds("somebody")["authorizedkeyscommand"] == "none"


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_script_is_a_script(script):
    assert os.access(DEPLOY / script, os.X_OK)
    subprocess.run(["sh", "-n", DEPLOY / script], check=True)


@pytest.mark.skipif(not shutil.which("shellcheck"), reason="shellcheck is not here")
@pytest.mark.parametrize("script", SCRIPTS)
def test_shellcheck_finds_nothing(script):
    subprocess.run(["shellcheck", DEPLOY / script], check=True)


def test_everything_that_is_shipped_is_put_somewhere_by_the_page():
    shipped = [*(DEPLOY / script for script in SCRIPTS), *SETTINGS.parent.iterdir()]
    assert [path for path in shipped if f" {path.relative_to(ROOT)} /" not in PAGE] == []
    named = set(re.findall(r"deploy/[\w./-]+\w", PAGE))
    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("name", NAMES)
def test_the_shell_of_the_account_hands_on_whole_names(tmp_path, name):
    line = f"/usr/local/lib/frontdesk/frontdesk-ssh {one_word(name)}"
    with PseudoTerminal([placed("frontdesk-ssh", tmp_path), "-c", line], 120, 40) as terminal:
        terminal.sees(f"<--as={name}>")
        assert terminal.wait() == 0


@pytest.mark.parametrize("words", [[], [""], ["-c", "a $(id)"], ["-c", "a Ana;id"], ["-c", "a "]])
def test_the_shell_of_the_account_opens_for_nobody_without_a_name(tmp_path, words):
    told = "Come in by a key of your own. A lead gives it: staff key NAME FILE.pub.\n"
    assert says(placed("frontdesk-ssh", tmp_path), *words) == (1, "", told)


def test_the_shell_of_the_account_runs_no_command_and_needs_a_terminal(tmp_path):
    told = "Here is the front desk and nothing else. It opens on a terminal: ssh without a command.\n"
    script = placed("frontdesk-ssh", tmp_path)
    assert says(script, "-c", "frontdesk-ssh Ana") == (1, "", told)
    asked = [script, "-c", "frontdesk-ssh Ana"]
    with PseudoTerminal(asked, 120, 24, env={"SSH_ORIGINAL_COMMAND": "id"}) as terminal:
        terminal.sees(told.strip())
        assert terminal.wait() == 1


def test_the_records_of_a_site_on_a_server_are_handed_on_whole(tmp_path):
    """By the one line that docs/postgres.md gives: its URL names the site, and nothing else has to."""
    line = "FRONTDESK_DATA=postgresql://north@db.example.org/frontdesk?sslmode=verify-full&site=St.%20Mary's"
    shell, keys = (placed(script, tmp_path) for script in SCRIPTS)
    (tmp_path / "etc/frontdesk").mkdir(parents=True)
    (tmp_path / "etc/frontdesk/frontdesk.conf").write_text(f"FRONTDESK_DATA=/elsewhere\n{line}\n", encoding="utf-8")
    with PseudoTerminal([shell, "-c", "frontdesk-ssh Ana"], 200, 40) as terminal:
        terminal.sees(line)
        assert terminal.wait() == 0
    program = tmp_path / "opt/frontdesk/bin/python"
    program.write_text(f"#!/bin/sh\nenv >{tmp_path}/given\n", encoding="utf-8")
    assert says(keys, *ed25519().split()) == (0, "", "")
    assert line in (tmp_path / "given").read_text(encoding="utf-8").splitlines()


def test_whose_key_it_is_becomes_one_line_for_sshd(tmp_path):
    script = placed("frontdesk-keys", tmp_path)
    program = tmp_path / "opt/frontdesk/bin/python"
    program.write_text(f"#!/bin/sh\necho {one_word('Ana Lopez')}\n", encoding="utf-8")
    line = f'restrict,pty,command="/usr/local/lib/frontdesk/frontdesk-ssh Ana_040Lopez" {ed25519()}\n'
    assert says(script, *ed25519().split()) == (0, line, "")
    for answer in ("exit 1", "echo; echo a fault >&2; exit 3", "echo 'two words'", "echo 'a\"b'", ":"):
        program.write_text(f"#!/bin/sh\n{answer}\n", encoding="utf-8")
        assert says(script, *ed25519().split()) == (0, "", ""), answer
