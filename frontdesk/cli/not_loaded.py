"""What libraries load and the program hardly ever calls: it takes no memory, nor time at a start."""

import importlib
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any

METADATA = "importlib.metadata"
LATER = ("ipaddress", "tokenize", "bz2", "lzma", METADATA)
"""Loaded for addresses, archives and source text that nobody has here, and for SQLAlchemy to ask which dialects there
are beside its own, with readers of mails and tables: 2 MiB.
"""
INSTALLED = ".dist-info"
"""How the folder ends that tells of an installed package; its name says which version it is."""
OPENSSL = ("ssl", "_ssl", "_hashlib")
"""The modules by which Python brings OpenSSL into memory: almost 5 MiB, of which a desk would call SHA-256 alone."""
OWN_HASHES = ("_sha256", "_sha2")
"""Python's own SHA-256, by the name it has up to 3.11 and from 3.12 on."""


def postpone() -> None:
    """Let these be loaded once something in them is asked for. To be called before anything imports them."""
    for name in LATER:
        if name not in sys.modules:
            package, _, part = name.rpartition(".")
            sys.modules[name] = _Versions(name) if name == METADATA else _Later(name)
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


class _Versions(_Later):
    """Tells by itself which version of a package is installed: a server's driver asks that twice as it is loaded."""

    def version(self, distribution: str) -> str:
        """As the name of the folder says that lies beside it, where one does; else as the module itself finds it."""
        name = distribution.replace("-", "_")
        if (spec := find_spec(name)) and spec.origin:
            for folder in Path(spec.origin).parent.parent.glob(f"{name}-*{INSTALLED}"):
                return folder.name.removeprefix(f"{name}-").removesuffix(INSTALLED)
        asked: Callable[[str], str] = self.__getattr__("version")
        return asked(distribution)
