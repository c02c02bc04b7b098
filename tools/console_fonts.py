#!/usr/bin/env python3
"""Which letters the fonts of the Linux console hold, read from their own tables (Debian's console-setup-linux).

``tools/console_fonts.py`` prints the table of docs/kiosk.md; ``tools/console_fonts.py FONT`` prints a font's signs, a
line a glyph, as tests/screens/lat15.txt keeps them. ``--fonts DIR`` says where the fonts are.
"""

import argparse
import gzip
import struct
from pathlib import Path

FONTS = Path("/usr/share/consolefonts")
FAMILIES = ("Lat15", "Lat2", "Lat7", "Uni1", "Uni2", "Uni3", "Vietnamese")
FACES = ("Fixed", "Terminus", "VGA")
NAMES = {
    "western Europe": "àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿßœšž",
    "Polish": "ąćęłńóśźż",
    "Romanian": "ăâîșț",
    "Vietnamese": "ăâđêôơưàáãạảấầẩẫậắằẳẵặèéẹẻẽếềểễệìíĩỉịòóõọỏốồổỗộớờởỡợùúũụủứừửữựýỳỵỷỹ",
    "Czech": "áčďéěíňóřšťúůýž",
    "Hungarian": "áéíóöőúüű",
    "Turkish": "çğıöşü",
}
GLYPHS = "─│┌┐└┘■●·…←→█▌○━"
PSF1, PSF2 = b"\x36\x04", b"\x72\xb5\x4a\x86"


def table(font: Path) -> list[str]:
    """The signs of each glyph of a font, in the order of the glyphs. Raises ValueError for what is no PSF font."""
    raw = gzip.decompress(font.read_bytes()) if font.suffix == ".gz" else font.read_bytes()
    if raw.startswith(PSF1):
        glyphs, size = 512 if raw[2] & 1 else 256, raw[3]
        return [_signs(part, "utf-16-le") for part in _parts(raw[4 + glyphs * size :], b"\xff\xff", 2)[:glyphs]]
    if raw.startswith(PSF2):
        _, _, header, _, glyphs, size, _, _ = struct.unpack("<8I", raw[:32])
        return [_signs(part, "utf-8") for part in _parts(raw[header + glyphs * size :], b"\xff", 1)[:glyphs]]
    raise ValueError(f"{font} is no console font")


def _parts(raw: bytes, end: bytes, width: int) -> list[bytes]:
    """What stands before each end of a glyph."""
    parts, part = [], b""
    for at in range(0, len(raw), width):
        unit = raw[at : at + width]
        if unit == end:
            parts.append(part)
            part = b""
        else:
            part += unit
    return parts


def _signs(part: bytes, encoding: str) -> str:
    """The single signs of a glyph; sequences, which stand behind, are left out."""
    mark = b"\xfe\xff" if encoding == "utf-16-le" else b"\xfe"
    return part.split(mark)[0].decode(encoding)


def held(font: Path) -> frozenset[str]:
    """All signs of a font."""
    return frozenset("".join(table(font)))


def lacking(letters: str, signs: frozenset[str]) -> str:
    """The small letters of an alphabet that a font lacks, or has no capital for."""
    return "".join(each for each in letters if each not in signs or _capital(each) not in signs | {each})


def _capital(letter: str) -> str:
    return letter.upper() if len(letter.upper()) == 1 and letter not in "ıÿß" else letter


def said(missing: str, of: str) -> str:
    """``all``, ``none``, or what is missing, shortened."""
    if not missing:
        return "all"
    if len(missing) == len(of):
        return "none"
    return f"not {missing}" if len(missing) <= 12 else f"{len(of) - len(missing)} of {len(of)}"


def rows(fonts: Path) -> list[str]:
    """The table of docs/kiosk.md: a row for each family and face, from its font of 16 rows."""
    found = []
    for family in FAMILIES:
        for face in FACES:
            font = fonts / f"{family}-{face}16.psf.gz"
            if font.exists():
                signs = held(font)
                cells = [said(lacking(letters, signs), letters) for letters in NAMES.values()]
                cells.append(said("".join(each for each in GLYPHS if each not in signs), GLYPHS))
                found.append((f"{family}-{face}", len(table(font)), tuple(cells)))
    return _alike(found)


def _alike(found: list[tuple[str, int, tuple[str, ...]]]) -> list[str]:
    """Faces of a family that hold the same stand in one row."""
    merged: dict[tuple[str, int, tuple[str, ...]], list[str]] = {}
    for name, glyphs, cells in found:
        family, _, face = name.partition("-")
        merged.setdefault((family, glyphs, cells), []).append(face)
    return [
        f"| {family} {', '.join(faces)} | {glyphs} | {' | '.join(cells)} |"
        for (family, glyphs, cells), faces in merged.items()
    ]


def main() -> None:
    """Print what was asked for."""
    parser = argparse.ArgumentParser(description="Which letters the fonts of the Linux console hold.")
    parser.add_argument("font", nargs="?", type=Path)
    parser.add_argument("--fonts", type=Path, default=FONTS)
    asked = parser.parse_args()
    if asked.font:
        for number, signs in enumerate(table(asked.font)):
            print(f"{number:3}", " ".join(f"{ord(sign):04x}" for sign in signs))
        return
    heads = ("font", "glyphs", *NAMES, "our signs")
    print(f"| {' | '.join(heads)} |\n|{'---|' * len(heads)}")
    print("\n".join(rows(asked.fonts)))


if __name__ == "__main__":
    main()
