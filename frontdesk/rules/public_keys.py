"""Public keys of OpenSSH: which are taken, what is kept of one, and how it is called. Pure."""

import hashlib
import re
from base64 import b64decode, b64encode
from binascii import Error
from collections.abc import Callable

from frontdesk.rules.faults import Fault, Faulted

LONGEST_FILE = 16 * 1024
"""Bytes. The longest key that is taken has a tenth of it."""
SHORTEST_RSA = 3072
"""Bits. Shorter ones are not relied on any more (NIST SP 800-57 part 1, table 2: 128 bits of strength)."""
CURVES = {"nistp256": 32, "nistp384": 48, "nistp521": 66}
"""The curves of ECDSA, with the bytes of one coordinate."""
PLAIN_LETTERS = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-")

NONE = "It holds no public key"
TAKE_THE_LINE = "Take the file that ends in .pub: one line that begins with ssh-ed25519 or the like"
ANOTHER = "Make another: ssh-keygen -t ed25519"


def read(text: str) -> str:
    """What is kept of a file with one public key: ``ssh-ed25519 AAAA…``, never its comment.

    Raises Faulted with the one reason why it holds none that is taken; no reason repeats what the file says.
    """
    if re.search(r"PRIVATE KEY|PuTTY-User-Key-File", text):
        raise _fault("It holds the private half of a key, which never leaves whoever comes in by it", TAKE_THE_LINE)
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    if len(lines) != 1:
        raise _fault("It holds several lines" if lines else "It is empty", TAKE_THE_LINE)
    kind, _, rest = lines[0].partition(" ")
    if kind == "ssh-dss":
        raise _fault("It holds a DSA key, which nothing takes any more", ANOTHER)
    if kind not in KINDS:
        raise _fault(NONE, TAKE_THE_LINE)
    return f"{kind} {_checked(kind, rest.split(maxsplit=1))}"


def fingerprint(key: str) -> str:
    """How ``ssh-keygen -l`` calls a key that is kept: ``SHA256:…``."""
    digest = hashlib.sha256(b64decode(key.partition(" ")[2])).digest()
    return f"SHA256:{b64encode(digest).decode().rstrip('=')}"


def one_word(name: str) -> str:
    """A name of letters, digits, dots and hyphens, all others as ``_`` and the three octal digits of each byte.

    So nothing between here and there, sshd's list of keys or a shell, takes a part of it for its own.
    """
    return "".join(chr(each) if each in PLAIN_LETTERS else f"_{each:03o}" for each in name.encode())


def _checked(kind: str, words: list[str]) -> str:
    """The same in base64 as sshd writes it. Raises Faulted."""
    try:
        fields = _fields(whole := b64decode(words[0] if words else "", validate=True))
    except (Error, ValueError):
        raise _fault("The key is cut off, or something stands in it that is no part of it", TAKE_THE_LINE) from None
    if not fields or fields[0] != kind.encode() or not KINDS[kind](kind, fields[1:]):
        raise _fault(NONE, TAKE_THE_LINE)
    if kind == "ssh-rsa" and (bits := int.from_bytes(fields[2]).bit_length()) < SHORTEST_RSA:
        raise _fault(f"It holds an RSA key of {bits} bits, which is too short", ANOTHER)
    return b64encode(whole).decode()


def _fields(whole: bytes) -> list[bytes]:
    """The parts of a key, each behind its length (RFC 4251, section 5). Raises ValueError where it does not end so."""
    fields = []
    while whole:
        length = int.from_bytes(whole[:4])
        if len(whole) < 4 + length:
            raise ValueError
        fields.append(whole[4 : 4 + length])
        whole = whole[4 + length :]
    return fields


def _of_ed25519(_: str, fields: list[bytes]) -> bool:
    return [len(each) for each in fields] == [32]


def _of_rsa(_: str, fields: list[bytes]) -> bool:
    return len(fields) == 2 and all(fields)


def _of_ecdsa(kind: str, fields: list[bytes]) -> bool:
    curve = kind.partition("@")[0].rpartition("-")[2]
    return len(fields) == 2 and fields[0] == curve.encode() and len(fields[1]) == 1 + 2 * CURVES[curve]


def _on_a_token(of: Callable[[str, list[bytes]], bool]) -> Callable[[str, list[bytes]], bool]:
    """The same for one that a token of hardware keeps: behind it stands what the token calls it by."""
    return lambda kind, fields: len(fields) > 1 and bool(fields[-1]) and of(kind, fields[:-1])


KINDS: dict[str, Callable[[str, list[bytes]], bool]] = {
    "ssh-ed25519": _of_ed25519,
    "ssh-rsa": _of_rsa,
    **{f"ecdsa-sha2-{curve}": _of_ecdsa for curve in CURVES},
    "sk-ssh-ed25519@openssh.com": _on_a_token(_of_ed25519),
    "sk-ecdsa-sha2-nistp256@openssh.com": _on_a_token(_of_ecdsa),
}
"""By its name whether the parts of a key are those of one of its kind."""


def _fault(wrong: str, right: str) -> Faulted:
    return Faulted([Fault(None, None, wrong, right)])
