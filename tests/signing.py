"""Staff who sign in, for tests: a lead first, then others, each with the same passphrase."""

from pathlib import Path

from frontdesk.desk.settings import staff_desk
from frontdesk.desk.sign_in import proving
from frontdesk.desk.sign_in.credentials import Known
from frontdesk.desk.sign_in.where import Where
from frontdesk.shapes.staff import Actor, Role
from tests.hands import Hands

PASSPHRASE = "seven brown herons wade"
ANOTHER = "nine copper kettles hum"


def lets_in(hands: Hands, name: str, role: Role = Role.LEAD, word: str | None = None) -> Actor:
    """Somebody is added to the staff with a passphrase. Returns who they are once they signed in."""
    staff_desk.add(hands.desk, staff_desk.newcomer(name, role, word), PASSPHRASE)
    return as_actor(tries(hands, name, PASSPHRASE))


def tries(hands: Hands, name: str, passphrase: str, terminal: str = "Front desk") -> Known:
    """Somebody tries to sign in."""
    return proving.sign_in(hands.desk.records, name, passphrase, Where(terminal, hands.clock()))


def as_actor(known: Known, terminal: str = "Front desk") -> Actor:
    """Who signed in, as whoever acts."""
    return Actor(known.name, Role(known.role), terminal, bound=True, staff_id=known.staff_id)


def signs_in(hands: Hands, actor: Actor) -> Hands:
    """These hands are theirs from now on."""
    hands.desk.actor = actor
    return hands


def secret_file(folder: Path, *secrets: str, name: str = "secrets") -> Path:
    """A file that holds a secret a line, and that only this user may read."""
    path = folder / name
    path.touch(0o600)
    path.write_text("".join(f"{secret}\n" for secret in secrets), encoding="utf-8")
    return path
