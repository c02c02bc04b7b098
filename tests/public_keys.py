"""Public keys of OpenSSH, written as it writes them, of which nobody has the other half."""

from base64 import b64encode

ED25519 = "ssh-ed25519"


def wire(kind: str, *fields: bytes) -> bytes:
    """A key in the form that goes over the line: each part behind its length."""
    return b"".join(len(each).to_bytes(4) + each for each in (kind.encode(), *fields))


def line(kind: str, *fields: bytes) -> str:
    """The same as it stands in a file, without a comment."""
    return f"{kind} {b64encode(wire(kind, *fields)).decode()}"


def ed25519(number: int = 1) -> str:
    """A key like any other; another for each number."""
    return line(ED25519, number.to_bytes(32))


def rsa(bits: int) -> str:
    """An RSA key of so many bits."""
    return line("ssh-rsa", b"\x01\x00\x01", b"\x00" + ((1 << bits) - 1).to_bytes(bits // 8))


def ecdsa(curve: str, coordinate: int) -> str:
    """A point on a curve, of two coordinates of so many bytes."""
    return line(f"ecdsa-sha2-{curve}", curve.encode(), b"\x04" + bytes(2 * coordinate))


TAKEN = {
    "ed25519": ed25519(),
    "rsa 3072": rsa(3072),
    "rsa 4096": rsa(4096),
    "nistp256": ecdsa("nistp256", 32),
    "nistp384": ecdsa("nistp384", 48),
    "nistp521": ecdsa("nistp521", 66),
    "token": line("sk-ssh-ed25519@openssh.com", bytes(32), b"ssh:"),
    "token nistp256": line("sk-ecdsa-sha2-nistp256@openssh.com", b"nistp256", b"\x04" + bytes(64), b"ssh:"),
}
"""One of each kind that is taken."""
