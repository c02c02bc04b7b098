"""Keys of age for tests, in files as age-keygen writes them."""

from pathlib import Path

import pytest


def identity_file(path: Path) -> str:
    """A new identity in a file that only this user may read. Returns the key to seal to."""
    made = pytest.importorskip("pyrage").x25519.Identity.generate()
    path.write_text(f"# created: 2026-11-23T09:00:00-05:00\n# public key: {made.to_public()}\n{made}\n")
    path.chmod(0o600)
    return str(made.to_public())
