"""What is wrong with the file of the records is read at the counter before the path that names it."""

import pytest

from frontdesk.acts import Act
from frontdesk.errors import FullDisk, LockedRecords, ReadOnlyRecords, Unusable
from frontdesk.shapes.done import Asked, Done
from tests.screens.at_the_desk import Unhurried, at_the_desk

PATH = "/var/lib/frontdesk/frontdesk.db"


@pytest.mark.parametrize(
    ("why", "read"),
    [
        (ReadOnlyRecords, "The records can only be read. Tell whoever runs this machine"),
        (FullDisk, "The disk is full, and nothing of this act was kept. Make room"),
        (LockedRecords, "It is locked by another program: close that, then try again"),
    ],
)
async def test_what_to_do_is_read_at_80_columns(path, clock, why: type[Unusable], read):
    class Unwritable(Unhurried):
        def do(self, act: Act, asked: Asked = Asked()) -> Done:
            raise why(path=PATH)

    async with at_the_desk(path, clock, desk=Unwritable) as desk:
        await desk.types("larsen")
        await desk.press("enter")
        assert desk.refusal.startswith(read)
