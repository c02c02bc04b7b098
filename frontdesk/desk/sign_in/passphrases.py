"""A secret sealed, so that nobody can read it back, and whether another one is the same.

By argon2id, which is slow on purpose and is loaded only where somebody proves who they are.
"""

import unicodedata
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argon2 import PasswordHasher

PASSES, KIBIBYTES, LANES = 3, 65_536, 4
"""What one check costs: the second choice of RFC 9106, about a twentieth of a second."""
NOBODYS = "$argon2id$v=19$m=65536,t=3,p=4$OReZt+SU4N2/qEaWHUkQxQ$t0MI/To3u9kVk2GOZsBXK91iUeZ6cIJAtQ6H4fjhQyU"
"""Of a secret that nobody has: it is checked for a name that nobody has, so that the answer takes as long."""


def seal(secret: str) -> str:
    """The secret, sealed, with what it was sealed by."""
    return _hasher().hash(_told(secret))


def fits(sealed: str, secret: str) -> bool:
    """Whether this is the secret that was sealed."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return _hasher().verify(sealed, _told(secret))
    except (VerificationError, InvalidHashError):
        return False


def beside(sealed: str, secret: str) -> Callable[[], bool]:
    """Begin to look whether this is the secret, in a thread. Returns what waits for the answer.

    So what must be kept before anybody is answered is kept meanwhile: both take their time.
    """
    thread = ThreadPoolExecutor(1, "check")
    answer = thread.submit(fits, sealed, secret)
    thread.shutdown(wait=False)
    return answer.result


def _told(secret: str) -> bytes:
    """The same bytes, however a keyboard composes an accent."""
    return unicodedata.normalize("NFC", secret).encode("utf-8", errors="replace")


@cache
def _hasher() -> "PasswordHasher":
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=PASSES, memory_cost=KIBIBYTES, parallelism=LANES)
