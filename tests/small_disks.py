"""Disks of little room, to be filled: a real file system each."""

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def mounted(mebibytes: int) -> Iterator[Path]:
    """Its folder. Skips the test where this user may mount nothing.

    It lies outside pytest's folders, and is taken away even while a file in it is open: pytest ends a later run with an
    error where it cannot remove what an earlier one has left.
    """
    folder = Path(tempfile.mkdtemp(prefix="frontdesk-disk-"))
    options = f"size={mebibytes}m,mode=777"
    if subprocess.run(["mount", "-t", "tmpfs", "-o", options, "none", folder], capture_output=True).returncode:
        shutil.rmtree(folder)
        pytest.skip("no disk of its own can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)
        folder.rmdir()
