"""What libraries load and the program hardly ever calls: it takes no memory, nor time at a start."""

import importlib
import sys
from importlib.util import find_spec
from types import ModuleType
from typing import Any

LATER = ("ipaddress", "tokenize", "bz2", "lzma", "importlib.metadata")
"""Loaded for addresses, archives and source text that nobody has here, and for SQLAlchemy to ask which dialects there
are beside its own, with readers of mails and tables: 2 MiB.
"""
OPENSSL = ("ssl", "_ssl", "_hashlib")
"""The modules by which Python brings OpenSSL into memory: almost 5 MiB, of which a desk would call SHA-256 alone."""
OWN_HASHES = ("_sha256", "_sha2")
"""Python's own SHA-256, by the name it has up to 3.11 and from 3.12 on."""


def postpone() -> None:
    """Let these be loaded once something in them is asked for. To be called before anything imports them."""
    for name in LATER:
        if name not in sys.modules:
            package, _, part = name.rpartition(".")
            sys.modules[name] = _Later(name)
            if package:  # as an import of the part does
                setattr(sys.modules[package], part, sys.modules[name])


def without_openssl() -> None:
    """Let nothing load OpenSSL from here on, since the desk on the screen speaks to no network. To be called before.

    asyncio does without, and hashlib takes Python's own hashes; where it was built without these nothing changes.
    """
    if any(map(find_spec, OWN_HASHES)):
        sys.modules.update(dict.fromkeys(OPENSSL))  # type: ignore[arg-type]  # None: the import fails, as documented


class _Later(ModuleType):
    """Stands for a module until something in it is asked for, and from then on tells what that says."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # what asks of every module where it is from asks nothing in it
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is self:
            sys.modules.pop(self.__name__, None)
        return getattr(importlib.import_module(self.__name__), name)
