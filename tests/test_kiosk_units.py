"""What is shipped for a kiosk: units that systemd takes as they are, and a page that says what they are."""

import configparser
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
KIOSK = ROOT / "deploy" / "kiosk"
PAGE = (ROOT / "docs/kiosk.md").read_text(encoding="utf-8")
UNITS = sorted(KIOSK.glob("*.service"))
FONTS = Path("/usr/share/consolefonts")


class AsWritten(configparser.ConfigParser):
    """A setting keeps its capitals."""

    def optionxform(self, optionstr):
        return optionstr


def settings(unit):
    """The settings of a unit; of one that is set several times, the last."""
    read = AsWritten(strict=False, interpolation=None)
    read.read_string(unit.read_text(encoding="utf-8"))
    return read


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd is not here")
@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.stem)
def test_systemd_takes_a_unit_as_it_is(unit, tmp_path):
    """But for the programs, which are there only on a kiosk: others stand in their place."""
    text = unit.read_text(encoding="utf-8")
    for program in set(re.findall(r"(?<==)/usr\S+", text)):
        text = text.replace(f"={program}", f"={sys.executable}")
    (tmp_path / unit.name).write_text(text, encoding="utf-8")
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", tmp_path / unit.name], capture_output=True, text=True, check=False
    )
    assert (done.returncode, [line for line in done.stderr.splitlines() if unit.name in line]) == (0, [])


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.stem)
def test_a_unit_comes_back_within_two_seconds_however_often_and_leaves_no_memory_image(unit):
    read = settings(unit)
    service = read["Service"]
    assert service["Restart"] == "always"
    assert service["RestartSec"] == "300ms"
    assert read["Unit"]["StartLimitIntervalSec"] == "0"
    assert service["LimitCORE"] == "0"
    assert service["ExecStopPost"].endswith("/frontdesk-kiosk-ended")
    assert service["User"] == "frontdesk"
    assert "getty@tty1.service" in read["Unit"]["Conflicts"]


def test_the_console_that_signs_in_by_itself_writes_nothing_that_a_key_could_hold_back():
    """Before the session has the keyboard Ctrl+S holds whatever is written; .hushlogin leaves out a line of login."""
    service = settings(KIOSK / "autologin.conf")["Service"]
    assert service["ExecStart"] == "-/bin/login -f frontdesk"
    assert (service["StandardInput"], service["Restart"], service["RestartSec"]) == ("tty", "always", "300ms")
    assert "    touch /var/lib/frontdesk/.hushlogin\n" in PAGE


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.stem)
def test_a_unit_is_given_what_the_site_sets_for_leads_over_ssh_too(unit):
    shell = (ROOT / "deploy/frontdesk-ssh").read_text(encoding="utf-8")
    [path] = re.findall(r"^settings=(\S+)$", shell, re.MULTILINE)
    assert settings(unit)["Service"]["EnvironmentFile"] == f"-{path}"


def test_everything_that_is_shipped_is_put_somewhere_by_the_page():
    assert [path.name for path in KIOSK.iterdir() if f"deploy/kiosk/{path.name}" not in PAGE] == []


def test_every_file_that_the_page_takes_is_shipped():
    named = set(re.findall(r"deploy/[\w./-]+\w", PAGE))
    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("script", ["frontdesk-kiosk-ended", "frontdesk-kiosk-session"])
def test_a_script_is_a_script(script):
    assert os.access(KIOSK / script, os.X_OK)
    subprocess.run(["sh", "-n", KIOSK / script], check=True)


@pytest.mark.skipif(not shutil.which("foot"), reason="foot is not here")
def test_foot_takes_its_settings_as_they_are(tmp_path):
    text = (KIOSK / "foot.ini").read_text(encoding="utf-8").replace("/usr/local/bin/frontdesk", sys.executable)
    (tmp_path / "foot.ini").write_text(text, encoding="utf-8")
    done = subprocess.run(
        ["foot", "--check-config", f"--config={tmp_path / 'foot.ini'}"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, [line for line in done.stderr.splitlines() if "err" in line or "warn" in line]) == (0, [])


@pytest.mark.skipif(not FONTS.exists(), reason="the fonts of the console are not here")
def test_the_page_says_of_each_font_what_its_own_table_holds():
    spec = importlib.util.spec_from_file_location("console_fonts", ROOT / "tools" / "console_fonts.py")
    assert spec
    assert spec.loader
    fonts = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(fonts)
    assert [row for row in fonts.rows(FONTS) if row not in PAGE] == []
