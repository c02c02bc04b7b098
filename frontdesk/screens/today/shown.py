"""What Today's list is given to paint: pure, from the board, the find box and the clock."""

from datetime import datetime
from functools import lru_cache, partial

from frontdesk.screens.shared.find_state import Finding, Offer, house_of, offers
from frontdesk.shapes.board import Board
from frontdesk.shapes.found import spans
from frontdesk.texts.empty_today import why_empty
from frontdesk.texts.today_words import ADMIT_OFFER, Weight, Words, house_offer
from frontdesk.texts.voice import Voice
from frontdesk.widgets.people_list import Listing, Page

OPENING = Page(message=((Words("Opening the records.", Weight.ACT),),))
NOBODY_FITS = (Words("Nobody fits these letters.", Weight.ACT),)
NOBODY_IN_TURN = (Words("Nobody.", Weight.ACT),)


def listing(finding: Finding, board: Board, voice: Voice, now: datetime) -> Listing:
    """Who is in the list, and whom Enter touches."""
    offered = offers(finding)
    return Listing(
        board=board,
        voice=voice,
        now=now,
        order=finding.order,
        marked=finding.marked,
        ticked=finding.ticked,
        spans=partial(_spans, finding.letters),
        near=finding.near,
        message=_message(finding, board, voice),
        offers=tuple(_offer(each, finding, board) for each in offered),
        beyond=offered.index(finding.beyond) if finding.beyond in offered else None,
    )


def _offer(offer: Offer, finding: Finding, board: Board) -> str:
    """The row of what is offered below those found."""
    if offer is Offer.NEW:
        return ADMIT_OFFER
    house = house_of(finding)
    return house_offer(house, len(board.awaited_of(house)))


@lru_cache(maxsize=512)
def _spans(letters: str, name: str) -> tuple[tuple[int, int], ...]:
    return tuple(spans(name, letters)) if letters.strip() else ()


def _message(finding: Finding, board: Board, voice: Voice) -> tuple[tuple[Words, ...], ...]:
    """Why the list is empty. It is asked for with every key, and made only where it is."""
    if finding.order or house_of(finding):
        return ()
    if finding.nobody_fits:
        return (NOBODY_FITS,)
    return (NOBODY_IN_TURN,) if finding.turn and board.people else why_empty(board, voice)
