"""What a word is written with: a meaning on a ground, as the style of this terminal."""

from enum import StrEnum
from functools import cache, lru_cache

from rich.color import Color
from rich.style import Style

from frontdesk.widgets.palette import PALETTES, Palette


class Tone(StrEnum):
    """What a word means; the palette's names for the colour of text."""

    TEXT = "text"
    STRONG = "strong"
    QUIET = "quiet"
    RULE = "rule"
    BAR = "bar"
    ONACCENT = "onaccent"
    HERE = "here"
    AWAY = "away"
    ABSENT = "absent"
    EXCUSED = "excused"
    REFUSE = "refuse"
    ONREFUSE = "onrefuse"


class Ground(StrEnum):
    """What a word stands on."""

    BG = "bg"
    FIELD = "field"
    RAISED = "raised"
    ACCENT = "accent"
    TINT = "tint"
    REFUSE = "refusebg"


BOLD_WITHOUT_COLOUR = {Tone.STRONG, Tone.AWAY, Tone.REFUSE}
BOLD_IN_SIXTEEN = {Tone.STRONG, Tone.AWAY}
DIM_WITHOUT_COLOUR = {Tone.QUIET, Tone.RULE, Tone.EXCUSED}


class Ink:
    """Styles of one palette. ``behind`` is how everything looks that stands behind a dialog: dimmed, without fills."""

    def __init__(self, palette: Palette, behind: bool = False, plain_glyphs: bool = False) -> None:
        self.palette = palette
        self.behind = behind
        self.bar = "█" if plain_glyphs else "▌"
        self.ring = "o" if plain_glyphs else "○"
        self.heavy = "=" if plain_glyphs else "━"
        self.dot = "●"

    @lru_cache(maxsize=1024)  # noqa: B019 - the few inks of a run live as long as the program
    def style(self, tone: Tone, ground: Ground = Ground.BG, bold: bool = False, underline: bool = False) -> Style:
        """The style for a meaning on a ground."""
        if self.behind:
            return self._behind(tone, ground, underline)
        if not self.palette.coloured:
            return self._colourless(tone, ground, bold, underline)
        return self._coloured(tone, ground, bold, underline)

    def _behind(self, tone: Tone, ground: Ground, underline: bool) -> Style:
        palette = self.palette
        if not palette.coloured:
            return Style(dim=True, underline=underline)
        on = palette.field if ground is Ground.FIELD else palette.bg
        written = palette.rule if tone is Tone.RULE else palette.dimmed
        return Style(color=_colour(written), bgcolor=_colour(on), underline=underline)

    def _colourless(self, tone: Tone, ground: Ground, bold: bool, underline: bool) -> Style:
        reverse = ground in (Ground.ACCENT, Ground.TINT)
        return Style(
            bold=bold or tone in BOLD_WITHOUT_COLOUR,
            dim=tone in DIM_WITHOUT_COLOUR and not reverse,
            reverse=reverse and tone is not Tone.BAR,
            underline=underline,
        )

    def _coloured(self, tone: Tone, ground: Ground, bold: bool, underline: bool) -> Style:
        palette = self.palette
        turned = palette.reverse and ground is Ground.TINT and tone is not Tone.BAR
        return Style(
            color=_colour(palette.tinttext if turned else getattr(palette, tone)),
            bgcolor=_colour(getattr(palette, ground)),
            bold=bold or (not palette.bg.startswith("#") and tone in BOLD_IN_SIXTEEN),
            underline=underline,
        )

    def selected(self) -> Style:
        """Letters that the next one replaces: reverse."""
        return self.caret()

    def caret(self) -> Style:
        """The block caret, and letters that the next one replaces."""
        palette = self.palette
        if not palette.coloured:
            return Style(reverse=True, bold=True)
        if self.behind:
            return self.style(Tone.QUIET, Ground.FIELD)
        return Style(color=_colour(palette.bg), bgcolor=_colour(palette.strong), bold=True)


def _colour(name: str) -> Color:
    return Color.parse(name if name.startswith("#") else f"color({name})")


@cache
def ink_of(theme: str, behind: bool = False, plain_glyphs: bool = False) -> Ink:
    """The ink of a theme made by ``palette.theme``; any other theme is written in the dark one."""
    return Ink(PALETTES.get(theme.removeprefix("frontdesk-"), PALETTES["dark"]), behind, plain_glyphs)
