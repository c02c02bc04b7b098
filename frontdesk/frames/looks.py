"""Styles as the terminal tells them apart; and the shortest words that change one look into another."""

import re
from typing import NamedTuple

from rich.color import ColorSystem
from rich.style import Style

SYSTEMS = {
    "standard": ColorSystem.STANDARD,
    "256": ColorSystem.EIGHT_BIT,
    "truecolor": ColorSystem.TRUECOLOR,
    "windows": ColorSystem.WINDOWS,
}
ATTRIBUTES = {
    "bold": ("1", "22"),
    "dim": ("2", "22"),
    "italic": ("3", "23"),
    "underline": ("4", "24"),
    "blink": ("5", "25"),
    "blink2": ("6", "25"),
    "reverse": ("7", "27"),
    "conceal": ("8", "28"),
    "strike": ("9", "29"),
    "underline2": ("21", "24"),
    "frame": ("51", "54"),
    "encircle": ("52", "54"),
    "overline": ("53", "55"),
}
"""The attributes of a style, with what turns each on and off."""
SEEN_ON_BLANKS = frozenset({"underline", "reverse", "strike", "underline2", "frame", "encircle", "overline"})
DEFAULTS = {"39": "", "49": ""}
"""The terminal's own colours are those it has when it is told of none."""
BLANKS_OR_WORDS = re.compile(" {2,}|(?:[^ ]| (?! ))+")
MOST_STYLES = 10_000
"""Styles that are kept at hand, each with its number: to ask a style whether it is another takes longer."""


class Look(NamedTuple):
    """How a cell looks: its attributes in the order of the table, and the codes of its two colours."""

    attributes: tuple[str, ...] = ()
    fore: str = ""
    back: str = ""

    @property
    def ground(self) -> "Look":
        """As much of it as is seen where there is no letter."""
        return self if SEEN_ON_BLANKS.intersection(self.attributes) else Look(back=self.back)


class Looks:
    """The looks of one run on one colour system. Each is one letter here, so that a row of looks is a text.

    Two blanks and more have the look of their ground alone, which ``grounds`` tells for each look: so where two rows
    differ in letter or look, nearly always the eye sees it. ``fillable`` are the looks whose ground is shown by what is
    erased, on a terminal that ``fills`` with colours or not.
    """

    def __init__(self, colours: ColorSystem = ColorSystem.TRUECOLOR, fills: bool = True) -> None:
        self._colours = colours
        self._fills = fills
        self._known: list[Look] = []
        self._letters: dict[Look, str] = {}
        self.grounds: dict[str, str] = {}
        self.fillable: set[str] = set()
        self._at_hand: dict[int, tuple[str, str, Style | None]] = {}
        self._turns: dict[tuple[str | None, str], str] = {}
        self.plain = self.of(None)

    def of(self, style: Style | None) -> str:
        """The letter of a style's look."""
        return self._of(style)[0]

    def spread(self, text: str, style: Style | None) -> str:
        """The look of every letter of a text in this style."""
        known = self._at_hand.get(id(style))
        look, ground, _ = known or self._of(style)
        if look == ground or "  " not in text:
            return look * len(text)
        if text.isspace():
            return ground * len(text)
        parts = BLANKS_OR_WORDS.findall(text)
        return "".join([(ground if part.isspace() else look) * len(part) for part in parts])

    def turn(self, old: str | None, new: str) -> str:
        """What changes the terminal's look from an old one, or from any (None), to a new one."""
        if old == new:
            return ""
        known = self._turns.get((old, new))
        if known is None:
            known = self._turns[old, new] = self._turn(old, self._look(new))
        return known

    def _turn(self, old: str | None, new: Look) -> str:
        """The differences, or all anew, whichever is shorter."""
        codes = [*(ATTRIBUTES[name][0] for name in new.attributes), new.fore, new.back]
        anew = _sgr(["0", *filter(None, codes)] if any(codes) else [])
        return anew if old is None else min(_sgr(_steps(self._look(old), new)), anew, key=len)

    def _of(self, style: Style | None) -> tuple[str, str, Style | None]:
        """Its look, its ground, and the style itself, so that no other ever has its number while it is at hand."""
        if len(self._at_hand) >= MOST_STYLES:
            self._at_hand.clear()
        letter = self._letter(self._described(style))
        known = self._at_hand[id(style)] = letter, self.grounds[letter], style
        return known

    def _described(self, style: Style | None) -> Look:
        if style is None:
            return Look()
        attributes = tuple(name for name in ATTRIBUTES if getattr(style, name))
        colours = (
            ";".join(colour.downgrade(self._colours).get_ansi_codes(foreground)) if colour else ""
            for colour, foreground in ((style.color, True), (style.bgcolor, False))
        )
        return Look(attributes, *(DEFAULTS.get(codes, codes) for codes in colours))

    def _letter(self, look: Look) -> str:
        letter = self._letters.get(look)
        if letter is None:
            letter = self._letters[look] = chr(len(self._known))
            self._known.append(look)
            ground = look.ground
            self.grounds[letter] = letter if ground == look else self._letter(ground)
            if not ground.attributes and (self._fills or not ground.back):
                self.fillable.add(letter)
        return letter

    def _look(self, letter: str) -> Look:
        return self._known[ord(letter)]


def _steps(old: Look, new: Look) -> list[str]:
    """The codes of what is different; one that turns an attribute off may turn off another as well."""
    off = {ATTRIBUTES[name][1] for name in old.attributes if name not in new.attributes}
    on = [name for name in new.attributes if name not in old.attributes or ATTRIBUTES[name][1] in off]
    codes = [*sorted(off), *(ATTRIBUTES[name][0] for name in on)]
    codes += [new.fore or "39"] * (old.fore != new.fore)
    codes += [new.back or "49"] * (old.back != new.back)
    return codes


def _sgr(codes: list[str]) -> str:
    return f"\x1b[{';'.join(codes)}m"
