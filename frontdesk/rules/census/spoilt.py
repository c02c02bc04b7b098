"""What a spreadsheet or a wrong encoding made of a cell: taken off where nothing is lost by it, else told.

Only what people do not write themselves counts, so that no real value is refused: ``Ng``, ``Na``, ``Null`` and ``N/A``
are texts like others, and ``12E4`` and ``5E-12`` may number a record. A spreadsheet that takes those for quantities
writes ``1.20E+05`` and ``5.00E-12``: it always gives the exponent a sign, and a small quantity decimals.
"""

import re

from frontdesk.rules.census.encodings import SAVE_AS
from frontdesk.rules.faults import Fault, shown

UNREAD = "\ue000"
"""Stands in a cell of a workbook for the result of a formula that is not in the file."""
_PLANS = ("classes", "activity")
_KEPT_AS_TEXT = re.compile(r'\s*=\s*"(.*)"\s*', re.DOTALL)
_SHORTENED = re.compile(r"[+-]?\d{1,3}(?:[.,]\d+)?E\+\d{1,3}|[+-]?\d{1,3}[.,]\d+E-\d{2,3}", re.ASCII | re.IGNORECASE)
_TOO_NARROW = re.compile(r"#{2,}")
# All of them end in a mark, whatever the spreadsheet and its language (#VALUE!, #NAME?, #¡VALOR!), but for these few.
_ERROR = re.compile(r"#[¡¿]?[^\W\d_][\w/]*[!?]|(?i:#N/A|#N/D|#NV|#GETTING_DATA)|Err:\d{3}")


def _misread_pattern() -> re.Pattern[str]:
    """UTF-8 that was read as Windows-1252 or ISO 8859-1 (``Ã±`` for ñ), as Mac Roman or in the code page of DOS.

    A letter of several bytes became one of `leads` and then signs of `tails`. Some of those stand in real texts too,
    `own`: a dash, a typographic quote, a blank that is not broken, Š and Ž in capitals (``SEPPÄLÄ–NIEMI``, ``KNÍŽE``).
    """
    tails = "".join(
        {bytes([code]).decode(page, "ignore") for code in range(0x80, 0xC0) for page in ("cp1252", "latin1")}
    )
    own = "ŠšŽžŒœŸ‘’“”–—…«»´ªº·\xa0"
    strange = "".join(set(tails) - set(own))
    any_tail, strange_tail, any_own = (f"[{re.escape(signs)}]" for signs in (tails, strange, own))
    leads = "[ÄÅÆÈÎÏÐÑ×ØÙ]"
    return re.compile(
        f"Ã{any_tail}|Â[\xa0-\xbf]|{leads}{strange_tail}"  # a letter of two bytes
        # A capital inside a word of small letters: also where the sign behind it was lost on the way.
        f"|[a-z](?:[ÂÃ]|{leads}{any_own})"
        rf"|(?<!\w){leads}(?:{any_own}(?=[a-z])|[ŠšŽžŒœŸ](?=\w))"  # at the beginning of a word
        f"|â€|á[º»]{any_tail}|[à-ï](?:{strange_tail}{any_tail}|{any_tail}{strange_tail})"  # of three
        "|ð[Ÿ\x9f]"  # of four
        r"|[√≈ƒ├┬┼╚╬╨╤╫╪┘][^\x00-\x7f]|‚Ä|[ÔΓ]Ç"  # Mac Roman, DOS
    )


_MISREAD = _misread_pattern()


def may_be_spoilt(text: str) -> bool:
    """Whether a closer look at the cells of this text is worth its time; plain names, dates and numbers need none."""
    # Written out, because this is asked of every row.
    signs = "#" in text or "E+" in text or "e+" in text or "E-" in text or "e-" in text or "Err:" in text
    return signs or not text.isascii()


def kept_as_text(cell: str) -> str:
    """The text of a cell that was written as ``="00201"``, so that a spreadsheet keeps the zeros; else the cell."""
    formula = _KEPT_AS_TEXT.fullmatch(cell)
    inner = formula[1] if formula else ""
    # A quote within the text stands twice. Where one stands alone it is another formula, which stays as it is.
    if formula is None or '"' in inner.replace('""', ""):
        return cell
    return inner.replace('""', '"')


def spoilt(cell: str, column: str) -> Fault | None:
    """What has become of a cell, and how to export without it; None where it is as somebody wrote it.

    ``cell`` is not cleaned yet: what a wrong encoding makes of a letter is partly invisible.
    """
    text = cell.strip()
    if column not in _PLANS and _SHORTENED.fullmatch(text):
        wrong = f"the spreadsheet shortened a long number to {shown(text)}"
        right = "with the column formatted as a number without decimals, or without opening the file in a spreadsheet"
        return Fault(None, column, wrong, f"export again {right}")
    if _ERROR.fullmatch(text):
        wrong = f"an error of the spreadsheet stands in the cell: {shown(text)}"
        return Fault(None, column, wrong, "mend its formula, or write the value itself, and export again")
    if text == UNREAD:
        wrong = "the result of a formula is not in the file"
        return Fault(None, column, wrong, "open it in the spreadsheet, save it once, and import that")
    if _TOO_NARROW.fullmatch(text):
        wrong = f"the spreadsheet wrote {shown(text)} because its column was too narrow"
        return Fault(None, column, wrong, "make the column wider and export again")
    return None if text.isascii() else _wrongly_encoded(text, column)


def _wrongly_encoded(text: str, column: str) -> Fault | None:
    right = f"export again from where it still reads right: {SAVE_AS}"
    if "\N{REPLACEMENT CHARACTER}" in text:
        return Fault(None, column, f"a wrong encoding lost a letter of {shown(text)}", right)
    if _MISREAD.search(text):
        return Fault(None, column, f"a wrong encoding turned letters of {shown(text)} into other signs", right)
    return None
