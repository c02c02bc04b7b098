"""The first day of a site: what may be asked while there are no records, and the making of them."""

from collections.abc import Callable, Iterator
from pathlib import Path

from frontdesk.database.places import Place
from frontdesk.desk.named_file import contents
from frontdesk.desk.settings import sites
from frontdesk.errors import Usage
from frontdesk.rules.program.new_site import file_program, held, program_of
from frontdesk.rules.program.program import BadProgram
from frontdesk.shapes.new_site import NewSite, Offers, SettingsFile
from frontdesk.shapes.staff import Actor

MOST_PATHS = 200
"""Names of a folder that are offered; of more than that nobody reads the last."""


class SiteOfPlace:
    """Makes the records at ``place``. ``keep_printer`` keeps a print command; it says why where it could not."""

    def __init__(self, place: Place, actor: Actor, offers: Offers, keep_printer: Callable[[str], str]) -> None:
        self.offers = offers
        self._place = place
        self._actor = actor
        self._keep_printer = keep_printer

    def paths(self, typed: str) -> tuple[str, ...]:
        """The folders and ``.toml`` files whose paths begin as typed, folders with a slash behind them."""
        folder, slash, begun = typed.rpartition("/")
        try:
            names = sorted(_offered(Path(f"{folder}{slash}" or ".").expanduser(), begun))
        except (
            OSError,
            RuntimeError,
            ValueError,
        ):  # no such folder, not for this user, no such ~user
            return ()
        return tuple(f"{folder}{slash}{name}" for name in names[:MOST_PATHS])

    def read(self, path: str) -> SettingsFile:
        """The settings file at a path. Raises Usage where it is none, or cannot be read."""
        raw = contents(path)
        try:
            program = file_program(raw)
        except BadProgram as bad:
            return SettingsFile(faults=tuple(fault.sentence for fault in bad.faults))
        return SettingsFile(raw.decode("utf-8"), held(program))

    def make(self, new: NewSite) -> str:
        """Make the records, then keep the printer; returns why that could not be kept, mostly nothing.

        Raises Usage where the site cannot be so, or somebody made records there meanwhile, an Unusable where the folder
        cannot hold them.
        """
        try:
            program = program_of(new)
        except BadProgram as bad:
            raise Usage(text=" ".join(f"{fault.sentence}." for fault in bad.faults)) from None
        sites.make(self._place, program, self._actor, new.counselors)
        return self._keep_printer(new.printer) if new.printer else ""


def _offered(folder: Path, begun: str) -> Iterator[str]:
    for each in folder.iterdir():
        if not each.name.startswith(begun) or (each.name.startswith(".") and not begun):
            continue
        if each.is_dir():
            yield f"{each.name}/"
        elif each.suffix == ".toml":
            yield each.name
