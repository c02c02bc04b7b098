"""``staff keys --for``: whose key somebody comes with over SSH, as sshd asks before it lets anybody in."""

import argparse

from frontdesk.cli.session import Wanted
from frontdesk.database.first_look import who_comes_in
from frontdesk.errors import Unusable
from frontdesk.rules.public_keys import one_word

NOBODY = 1


def keys(options: argparse.Namespace, wanted: Wanted) -> int:
    """Print the name as one word; nothing where nobody comes in by this key, or the records cannot be read."""
    try:
        name = who_comes_in(wanted.place, options.key)
    except Unusable:  # a server that could not be asked which site it has
        name = None
    if name is None:
        return NOBODY
    print(one_word(name))
    return 0
