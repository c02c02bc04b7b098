"""What is said where a day is signed, or opened again."""

from frontdesk.rules.day.confirmed import is_full as is_full
from frontdesk.shapes.reviewed_day import Signature
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.voice import Voice

SIGN_TITLE, REOPEN_TITLE = "Sign the day", "Open a signed day again"
NAME, NAME_HINT, GIVE_NAME = "By", "first and last name", "the full name of who signs"
ONE_WORD = "first and last name, please"
MEANS = "From then on it takes amendments only, each with its reason."
REOPEN_HINT, GIVE_REASON = "why the signature no longer stands", "why, in words"
WITHOUT_BACKUP = "sign:no-backup"
"""The sentence of a signature that stands without its backup."""
NO_BACKUP = "the backup. The day is signed; make one with “frontdesk backup”."
REOPEN_MEANS = "What was signed can still be printed."


def answer_first(questions: int) -> str:
    """Why a day is not signed yet."""
    said = "1 question is" if questions == 1 else f"{questions} questions are"
    return f"{said} open. Once they are answered Ctrl+Y signs the day."


def own_acts(number: int) -> tuple[str, ...]:
    """``2 accepted about one's own act``: said where the day is signed; nothing where there are none."""
    return (f"{number} accepted about one's own act",) if number else ()


def signs(day: str, name: str) -> EnterLine:
    """The line of the dialog that signs."""
    return EnterLine("sign ", day, rest=f"as {name}", filled=True)


def reopens(day: str) -> EnterLine:
    """The line of the dialog that takes the signature back."""
    return EnterLine("open again: ", day, rest="it wants another signature", filled=True)


def signed(signature: Signature, voice: Voice) -> str:
    """``signed by Helen Marsh (not signed in), Mon Nov 23 4:05 pm``."""
    return f"{signed_by(signature)}, {voice.date(voice.today(signature.at))} {voice.clock(signature.at)}"


def signed_by(signature: Signature) -> str:
    """``signed by Helen Marsh (not signed in)``, where there is no room to say when."""
    return f"signed by {signature.name}"
