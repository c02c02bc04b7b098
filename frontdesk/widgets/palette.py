"""The colours by what they mean, in five classes of terminal (docs/looks.md, Palette)."""

from collections.abc import Mapping
from typing import NamedTuple

from textual.theme import Theme


class Palette(NamedTuple):
    """One class of terminal. An empty colour is left out: there the attributes speak (dim, bold, reverse).

    Sixteen-colour terminals name colours by their number. ``reverse`` says that a marked row is set in reverse video:
    its text is ``tinttext`` whatever it meant before.
    """

    bg: str
    field: str
    raised: str
    rule: str
    text: str
    strong: str
    quiet: str
    accent: str
    bar: str
    onaccent: str
    tint: str
    tinttext: str
    here: str
    away: str
    absent: str
    excused: str
    refuse: str
    onrefuse: str
    refusebg: str
    dimmed: str
    reverse: bool = False
    dark: bool = True

    @property
    def coloured(self) -> bool:
        """Whether there are colours at all."""
        return bool(self.bg)


DARK = Palette(
    bg="#14181b",
    field="#1f262b",
    raised="#1f262b",
    rule="#46525a",
    text="#bfc8cd",
    strong="#f7f9fa",
    quiet="#8f9ca4",
    accent="#79c6e6",
    bar="#79c6e6",
    onaccent="#08202b",
    tint="#173542",
    tinttext="",
    here="#8ccf9b",
    away="#e9bb6c",
    absent="#f0958c",
    excused="#bfaeea",
    refuse="#f0958c",
    onrefuse="#f7f9fa",
    refusebg="#3a1f1e",
    dimmed="#7a878f",
)
LIGHT = Palette(
    bg="#faf8f3",
    field="#eeebe3",
    raised="#eeebe3",
    rule="#b9b4a8",
    text="#2b3236",
    strong="#0d1114",
    quiet="#5b656b",
    accent="#0b5c7d",
    bar="#0b5c7d",
    onaccent="#ffffff",
    tint="#d6e8f0",
    tinttext="",
    here="#1d6733",
    away="#7d4a00",
    absent="#a02a20",
    excused="#57469b",
    refuse="#a02a20",
    onrefuse="#0d1114",
    refusebg="#f7dfdb",
    dimmed="#686e72",
    dark=False,
)
CONTRAST = Palette(
    bg="#000000",
    field="#000000",
    raised="#000000",
    rule="#9a9a9a",
    text="#ffffff",
    strong="#ffffff",
    quiet="#d6d6d6",
    accent="#ffe14d",
    bar="#ffe14d",
    onaccent="#000000",
    tint="#ffffff",
    tinttext="#000000",
    here="#8dffa8",
    away="#ffc45c",
    absent="#ffa79e",
    excused="#d9ccff",
    refuse="#ffa79e",
    onrefuse="#ffffff",
    refusebg="#3d0d08",
    dimmed="#9a9a9a",
    reverse=True,
)
SIXTEEN = Palette(
    bg="0",
    field="0",
    raised="0",
    rule="8",
    text="7",
    strong="15",
    quiet="7",
    accent="6",
    bar="14",
    onaccent="0",
    tint="7",
    tinttext="0",
    here="10",
    away="11",
    absent="9",
    excused="13",
    refuse="15",
    onrefuse="15",
    refusebg="1",
    dimmed="7",
    reverse=True,
)
NONE = Palette(
    bg="",
    field="",
    raised="",
    rule="",
    text="",
    strong="",
    quiet="",
    accent="",
    bar="",
    onaccent="",
    tint="",
    tinttext="",
    here="",
    away="",
    absent="",
    excused="",
    refuse="",
    onrefuse="",
    refusebg="",
    dimmed="",
    reverse=True,
)

PALETTES = {"dark": DARK, "light": LIGHT, "contrast": CONTRAST, "16": SIXTEEN, "none": NONE}
PLAIN_NAMES = ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")
ANSI_NAMES = PLAIN_NAMES + tuple(f"bright_{name}" for name in PLAIN_NAMES)


def chosen(environ: Mapping[str, str]) -> str:
    """The name of the palette that this terminal and its user ask for."""
    if environ.get("NO_COLOR"):
        return "none"
    if (asked := environ.get("FRONTDESK_THEME", "")) in PALETTES:
        return asked
    return "16" if environ.get("TERM") == "linux" else "dark"


def theme(name: str) -> Theme:
    """The palette as a Textual theme: its semantic names are the variables of every style sheet."""
    palette = PALETTES[name]
    colours = [name for name, kind in Palette.__annotations__.items() if kind is str]
    variables = {colour: _css(getattr(palette, colour)) for colour in colours}
    textual_own = {"ansi-background": variables["bg"], "ansi-foreground": variables["text"]}
    return Theme(
        name=f"frontdesk-{name}",
        primary=variables["text"],
        accent=variables["accent"],
        foreground=variables["text"],
        background=variables["bg"],
        surface=variables["raised"],
        panel=variables["raised"],
        dark=palette.dark,
        ansi=not palette.bg.startswith("#"),
        variables=variables | textual_own,
    )


def _css(colour: str) -> str:
    if colour.startswith("#"):
        return colour
    return f"ansi_{ANSI_NAMES[int(colour)]}" if colour else "ansi_default"
