"""The text of a CSV file, from its bytes: of the common encodings, and only where it can be told which it is."""

import re

from frontdesk.rules.faults import Fault, shown

SAVE_AS = "in the spreadsheet choose “Save as”, then “CSV UTF-8”"
_MARKS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_LOOKED_AT = 2000
_BEGINS_AS_PAGE = re.compile(
    r"\s*(?:<!--.*?-->\s*)*<(?:\?xml|!doctype|html|head|meta|style|body|table)\b", re.IGNORECASE | re.DOTALL
)
_WEB_PAGE = Fault(
    None,
    None,
    "the file is a web page, or XML, whatever it is called",
    "open it in the spreadsheet and save it as an XLSX workbook or as CSV UTF-8",
)


def _garbled_pattern() -> re.Pattern[str]:
    """What text of another code page becomes where it is read as Windows-1252.

    DOS and Mac Roman have letters where Windows-1252 has signs (``Jos‚``, ``Mu¤oz``, ``JosŽ``), Latin-2 too
    (``Wa³êsa``); Greek and Cyrillic become four letters with accents in a row (``Èâàí``), which no Latin script has.
    """
    letter = r"[^\W\d_]"
    strange = "[‚„ƒˆ†‡‰‹›¤¦¨¬±³µ¶¸¹×÷¢£¥¯¡]"
    return re.compile(
        rf"{letter}{strange}|{strange}{letter}|[a-zß-ÿ][ŽŠŒŸ]|{letter}[–—”](?=[a-zß-ÿ])|[À-ÖØ-öø-ÿ]{{4}}|[\x80-\x9f]"
    )


_GARBLED = _garbled_pattern()
_LATIN_LETTERS = re.compile("[À-ÖØ-öø-ÿ]")
# In Mac Roman these are ö, ü and other letters of names; a file of Windows-1252 has more common ones beside them.
_LATE_LETTERS = re.compile("[ŠšŽžŒœŸ]")


def decoded(raw: bytes) -> str | Fault:
    """The file's text without its byte-order mark, or why it has none: UTF-8, UTF-16, else Windows-1252."""
    try:
        text = raw.decode(_unicode_form(raw)).removeprefix("\ufeff")
    except UnicodeDecodeError:
        return _windows_1252(raw)
    start = text[:_LOOKED_AT]
    if start.count("\0") * 4 > len(start):
        return Fault(None, None, "the file is neither text nor a workbook that can be read", SAVE_AS)
    return _WEB_PAGE if _BEGINS_AS_PAGE.match(start) else text


def _unicode_form(raw: bytes) -> str:
    """The form of Unicode that the file seems to have. Without a mark, UTF-16 has a NUL in every other byte."""
    start = raw[:_LOOKED_AT]
    marked = next((name for mark, name in _MARKS if start.startswith(mark)), None)
    even, odd = (start[first::2].count(0) * 2 > len(start) // 2 for first in (0, 1))
    if marked or even == odd:
        return marked or "utf-8"
    return "utf-16-be" if even else "utf-16-le"


def _windows_1252(raw: bytes) -> str | Fault:
    """The text of a file that is no Unicode; never one that reads as if it were of yet another code page."""
    try:
        text = raw.decode("cp1252")
    except UnicodeDecodeError as unknown:
        return _not_told(raw[: unknown.start].count(b"\n") + 1, "")
    found = _GARBLED.search(text) or (None if _LATIN_LETTERS.search(text) else _LATE_LETTERS.search(text))
    if found is None:
        return text
    word = text[: found.end()].split()[-1] + re.match(r"[^\s,;]*", text[found.end() :])[0]  # type: ignore[index]
    return _not_told(text.count("\n", 0, found.start()) + 1, re.split(r"[,;]", word)[-1])


def _not_told(line: int, word: str) -> Fault:
    reads = f" (it would read {shown(word)})" if word else ""
    return Fault(line, None, f"the file is not UTF-8, and its encoding cannot be told{reads}", SAVE_AS)
