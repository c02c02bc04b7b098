"""A file that somebody named: its bytes, or a sentence why there are none."""

from pathlib import Path

from frontdesk.errors import Usage

LARGEST = 200_000_000
"""Bytes. Nothing that a desk reads comes near it: what is larger is another file than was meant."""


def contents(name: str) -> bytes:
    """The bytes of a file that was named; ``~`` is the home folder.

    Raises Usage where it is none, cannot be read, or is far too large to be what was meant.
    """
    try:
        path = Path(name).expanduser()
        if not (path.is_file() or path.is_dir()) and path.exists():
            raise Usage(text=f"{name} is a pipe or a device. Name a file.")  # it may never end
        if path.stat().st_size > LARGEST:
            raise Usage(text=f"{name} is too large. Name another file.")
        return path.read_bytes()
    except FileNotFoundError:
        raise Usage(text=f"There is no file {name}.") from None
    except IsADirectoryError:
        raise Usage(text=f"{name} is a folder. Name a file.") from None
    except (OSError, RuntimeError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) and error.strerror else "it is no name of a file"
        raise Usage(text=f"{name} cannot be read: {why}.") from None
