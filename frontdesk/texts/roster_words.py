"""The list of a group, or of all groups of a block, as plain text to print."""

from collections.abc import Iterator

from frontdesk.shapes.board import Board
from frontdesk.shapes.day_program import BlockOfDay, GroupOfDay
from frontdesk.shapes.people import Person
from frontdesk.texts import activities as words
from frontdesk.texts.voice import Voice

WIDTH = 72
NOBODY = "nobody yet"
NAME = 40
"""The cells of a name, before what differs."""


def roster(board: Board, block: BlockOfDay, group: GroupOfDay | None, voice: Voice) -> str:
    """One group, or all of the block and who is not placed."""
    lines = [f"{block.name} {words.hours(block, voice)}"]
    for each in (group,) if group else block.groups:
        lines += ["", *_group(board, block, each, voice)]
    if not group:
        lines += ["", *_not_placed(board, block)]
    return "\n".join(lines) + "\n"


def _group(board: Board, block: BlockOfDay, group: GroupOfDay, voice: Voice) -> Iterator[str]:
    yield words.group_line(group)
    yield "-" * WIDTH
    seated = [person for person in _listed(board) if person.seats.get(block.id) == group.id]
    yield from (_line(person, words.paper_remark(person, voice)) for person in seated)
    if not seated:
        yield f"  {NOBODY}"


def _not_placed(board: Board, block: BlockOfDay) -> Iterator[str]:
    waiting = board.not_placed(block)
    yield f"{words.NOT_PLACED}   {len(waiting)}"
    yield "-" * WIDTH
    yield from (_line(person, words.plan_remark(block.planned(person.plan), WIDTH, wide=True)[0]) for person in waiting)


def _listed(board: Board) -> Iterator[Person]:
    return (board.people[id] for id in board.order)


def _line(person: Person, remark: str) -> str:
    return f"  [ ] {person.name:<{NAME}} {remark}".rstrip()
