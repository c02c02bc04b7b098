"""Which public keys are taken, and that nothing but the key is kept of a file."""

import re
import shutil
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.faults import Faulted
from frontdesk.rules.public_keys import fingerprint, one_word, read
from tests.public_keys import TAKEN, ecdsa, ed25519, line, rsa

COMMENTS = st.text(st.characters(blacklist_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=30)
KEYS = st.sampled_from(sorted(TAKEN.values()))
CANNOT = {
    "empty": ("", "It is empty"),
    "a remark": ("# ours\n\n", "It is empty"),
    "several": (f"{ed25519(1)}\n{ed25519(2)}\n", "It holds several lines"),
    "ssh2": ("---- BEGIN SSH2 PUBLIC KEY ----\nAAAA\n---- END SSH2 PUBLIC KEY ----\n", "It holds several lines"),
    "private": ("-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n", "It holds the private half of a key"),
    "putty": ("PuTTY-User-Key-File-3: ssh-ed25519\n", "It holds the private half of a key"),
    "dsa": (line("ssh-dss", b"\x01", b"\x01", b"\x01", b"\x01"), "It holds a DSA key"),
    "short": (rsa(2048), "It holds an RSA key of 2048 bits, which is too short"),
    "options": (f'from="10.0.0.7" {ed25519()}', "It holds no public key"),
    "certificate": (line("ssh-ed25519-cert-v01@openssh.com", bytes(32)), "It holds no public key"),
    "no blob": ("ssh-ed25519", "It holds no public key"),
    "another inside": (ed25519().replace("ssh-ed25519 ", "ssh-rsa "), "It holds no public key"),
    "wrong curve": (ecdsa("nistp256", 48), "It holds no public key"),
    "letters": ("a letter to somebody", "It holds no public key"),
    "cut off": (rsa(4096)[:-8], "The key is cut off"),
    "not base64": ("ssh-ed25519 AAAA!", "The key is cut off"),
}


@pytest.mark.parametrize("kind", TAKEN)
def test_a_key_is_kept_as_it_is(kind):
    assert read(f"{TAKEN[kind]}\n") == TAKEN[kind]


@given(KEYS, COMMENTS)
def test_a_comment_is_never_kept(key, comment):
    assert read(f"# {comment}\n\n  {key} {comment}\r\n") == key


@given(st.data(), KEYS)
def test_a_key_that_is_cut_off_is_not_taken(data, key):
    left = data.draw(st.integers(0, len(key) - 1))
    with pytest.raises(Faulted):
        read(key[:left])


@pytest.mark.parametrize("what", CANNOT)
def test_what_cannot_be_a_key_says_why_and_repeats_nothing(what):
    text, why = CANNOT[what]
    with pytest.raises(Faulted) as faulted:
        read(text)
    [fault] = faulted.value.faults
    assert fault.wrong.startswith(why)
    assert fault.right.startswith(("Take the file that ends in .pub", "Make another"))
    assert not any(word in fault.sentence for word in text.split() if len(word) > 12)


@pytest.mark.skipif(not shutil.which("ssh-keygen"), reason="OpenSSH is not here")
@pytest.mark.parametrize("kind", ["ed25519", "rsa 3072", "token"])
def test_a_key_is_called_as_ssh_keygen_calls_it(kind, tmp_path):
    (tmp_path / "key.pub").write_text(f"{TAKEN[kind]} of somebody\n", encoding="utf-8")
    told = subprocess.run(["ssh-keygen", "-lf", tmp_path / "key.pub"], capture_output=True, text=True, check=True)
    assert fingerprint(TAKEN[kind]) == told.stdout.split()[1]


@given(st.text(st.characters(blacklist_categories=["Cs"]), max_size=40))
def test_a_name_is_one_plain_word_that_says_all_of_it(name):
    word = one_word(name)
    assert re.fullmatch(r"[A-Za-z0-9._-]*", word)
    told = re.sub(rb"_(\d{3})", lambda each: bytes([int(each[1], 8)]), word.encode())
    assert told.decode() == name
