"""What is said of the paper sheets of groups."""

from frontdesk.shapes.board import Board
from frontdesk.shapes.day_program import BlockOfDay
from frontdesk.shapes.people import Person
from frontdesk.shapes.reviewed_day import Question
from frontdesk.shapes.sheets import Signed
from frontdesk.texts.voice import Voice

FACILITATOR = "the facilitator"


def sheet_record(question: Question, board: Board, voice: Voice) -> str:
    """What the record says of a group whose sheet is not entered, or has another number than the seats."""
    group, block = question.group, question.block
    sheet = board.sheets.get(group.id) if group else None
    where = f"{voice.short(block.starts)} {block.name}" if block else ""
    if sheet is None:
        return f"{where}; {group.held if group else 0} seated, no sheet"
    return f"{where}; {sheet.signed} signed, {sheet.differs} seated"


def proof_words(person: Person, block: BlockOfDay) -> str:
    """What proves a seat: ``on the sheet``, ``counted``, ``present by K. Obi``, ``unconfirmed``; or that none does."""
    proof = person.proofs.get(block.id)
    if proof is None:
        return Signed.UNCONFIRMED.value
    if proof.signed is Signed.PRESENT:
        return f"present by {proof.word_of or FACILITATOR}"
    return proof.signed.value
