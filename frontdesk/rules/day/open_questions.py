"""What is still open when the day ends: questions in a fixed order, found in the day as it stands. Pure."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from frontdesk.rules.day.outreach import followed_up
from frontdesk.rules.identity import ON_TRUST
from frontdesk.shapes.board import Board
from frontdesk.shapes.day_program import BlockOfDay
from frontdesk.shapes.people import Person, State
from frontdesk.shapes.reviewed_day import Question, QuestionKind
from frontdesk.shapes.sheets import Signed

SET_BACK = timedelta(minutes=15)
"""An arrival written down longer than this after it happened is asked about."""
PLACED_LATE = timedelta(minutes=10)
"""A seat taken longer than this after the group began is the facilitator's to confirm (docs/domain.md, fact 3)."""


def questions(
    board: Board, now: datetime, set_back: Mapping[int, timedelta], told_gone: Mapping[int, datetime]
) -> list[Question]:
    """The open questions of a day at ``now``, by kind, then by name.

    ``set_back``: how late arrivals were written down; ``told_gone``: when a check-out was, that was written afterwards.
    What was entered once a block was over, or somebody gone, is an answer already and asks nothing more of it.
    """
    people = [board.people[key] for key in board.order]
    asks: dict[QuestionKind, Callable[[Person], bool]] = {
        QuestionKind.STILL_IN: lambda who: who.state is State.HERE and now >= board.of(who).leaving,
        QuestionKind.NOTHING_KNOWN: lambda who: who.state is State.EXPECTED and now >= _first_countable(board, who),
        QuestionKind.NOT_REACHED: lambda who: _not_reached(who, board),
        QuestionKind.NOT_BACK: lambda who: _not_back(who, board, now),
        QuestionKind.NO_DESTINATION: lambda who: who.state is State.CHECKED_OUT and who.destination is None,
        QuestionKind.OTHERWISE_KNOWN: lambda who: who.alert and who.known_by in ON_TRUST,
        QuestionKind.SET_BACK: lambda who: set_back.get(who.id, timedelta(0)) > SET_BACK,
        QuestionKind.TIMES_CROSS: _times_cross,
    }
    in_blocks: dict[QuestionKind, Callable[[Person, BlockOfDay], bool]] = {
        QuestionKind.NOT_AT_GROUP: lambda who, block: _not_at_group(board, who, block, now, told_gone.get(who.id)),
        QuestionKind.NO_GROUP: lambda who, block: _in_no_group(board, who, block, now),
        QuestionKind.PLACED_LATE: lambda who, block: _placed(who, block) > PLACED_LATE,
    }
    blocks = [block for block in board.blocks if block.kind == "groups" and block.begins <= now] if board.blocks else []
    return [
        *(
            question
            for kind in QuestionKind
            for who in people
            for question in _asked(kind, who, asks.get(kind), in_blocks.get(kind), blocks)
        ),
        *_of_sheets(board, blocks, now),
    ]


def _of_sheets(board: Board, blocks: Sequence[BlockOfDay], now: datetime) -> Iterator[Question]:
    """What is asked of groups that are over, and of nobody: the sheet that is not entered, or has other numbers."""
    over = [(block, group) for block in blocks if block.over <= now for group in block.groups]
    for block, group in over:
        if board.site.sheets_used and group.held and group.id not in board.sheets:
            yield Question(QuestionKind.NO_SHEET, None, block, group)
    for block, group in over:
        if (sheet := board.sheets.get(group.id)) and sheet.differs is not None:
            yield Question(QuestionKind.SHEET_DIFFERS, None, block, group)


def _asked(
    kind: QuestionKind,
    who: Person,
    asks: Callable[[Person], bool] | None,
    in_block: Callable[[Person, BlockOfDay], bool] | None,
    blocks: list[BlockOfDay],
) -> Iterator[Question]:
    if asks and asks(who):
        yield Question(kind, who, None)
    if in_block:
        yield from (Question(kind, who, block) for block in blocks if in_block(who, block))


def _first_countable(board: Board, who: Person) -> datetime:
    """The instant from which the review asks about somebody expected: one whose track has not begun is not missed.

    Nor is who said that they come later.
    """
    day, due = board.of(who), who.said.due_at if who.said else None
    usual = day.first_countable or day.checkout_opens
    return max(usual, board.instant(due)) if due else usual


def _in_no_group(board: Board, who: Person, block: BlockOfDay, now: datetime) -> bool:
    """Whether somebody was in the building during a block of their day, and in none of its groups.

    A stay that nobody ended is asked about as if it had gone on: when they left answers that, and asks nothing new.
    """
    if not block.serves(who.track) or block.id in who.seats or block.freed(who.plan, who.seats):
        return False
    return bool(board.present(replace(who, proven=None) if who.proven else who, block, now))


def _not_reached(who: Person, board: Board) -> bool:
    """Whether nobody has heard of somebody absent, nor tried twice to reach them (docs/domain.md, fact 4).

    Who called has been heard of, and so has who was said to be away before the day. An absence that was written once
    the day was over answers a question and asks no other: nobody can follow it up the same day any more.
    """
    if who.state is not State.ABSENT or who.away != "no call" or who.away_at is None:
        return False
    on_the_day = board.instant(board.site.day_starts) <= who.away_at < board.ends
    return on_the_day and not followed_up([each.outcome for each in who.attempts])


def _not_back(who: Person, board: Board, now: datetime) -> bool:
    """Whether somebody stepped out and is overdue: past the time they named, or check-out is open."""
    if who.state is not State.STEPPED_OUT:
        return False
    return now >= board.of(who).checkout_opens or (who.back_by is not None and now > who.back_by)


def _not_at_group(board: Board, who: Person, block: BlockOfDay, now: datetime, told_gone: datetime | None) -> bool:
    """Whether somebody held a seat in a block that is over, and never came to it or left for the day before it ended.

    Leaving once check-out is open is not early. Of somebody who stepped out, or whose stay nobody ended, another
    question is asked; whoever wrote the seat or the check-out down once the block was over has said where they were.
    """
    if block.id not in who.seats or not _asks_of_it(who, block) or who.state is State.STEPPED_OUT or who.proven:
        return False
    if told_gone and told_gone >= block.over:
        return False
    if who.out is not None and who.out < min(block.over, board.of(who).checkout_opens):
        return True
    return now >= block.over and not board.present(who, block, now)


def _asks_of_it(who: Person, block: BlockOfDay) -> bool:
    """Whether a seat is not an answer already: entered afterwards, or told of by the sheet of its group."""
    told = block.id in who.proofs and who.proofs[block.id].signed is not Signed.UNCONFIRMED
    return block.id not in who.entered and not told


def _placed(who: Person, block: BlockOfDay) -> timedelta:
    """How long after the group began the seat was taken."""
    taken = who.seated_at.get(block.id) if _asks_of_it(who, block) else None
    return taken - block.begins if taken else timedelta(0)


def _times_cross(who: Person) -> bool:
    """A check-out before its check-in, or stays that overlap: no verb writes such times."""
    ends = [(stay.came, stay.left or stay.came) for stay in who.stays]
    backwards = any(left < came for came, left in ends) or any(after < left for (_, left), (after, _) in pairwise(ends))
    return backwards or bool(who.out and ends and who.out < ends[-1][0])
