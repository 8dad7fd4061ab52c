"""Colours: a look for each speaker, and the two themes made for reading.

A look is a colour and a bar. The bar alone tells speakers apart, so nothing is
lost without colours, or to eyes that do not part them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

from textual.theme import Theme

from memcon_tui.document import Document

# The first two are far apart for every kind of colour vision: most records have
# two people who do most of the talking. Each keeps 4.5:1 on its theme, and where there are
# but sixteen colours each is nearest to another one of them (tests compute it).
_ON_DARK: Final = (
    "#e8b45a", "#55a6ec", "#4fc47e", "#f36d76", "#d992fc", "#5bc8c8", "#d08025", "#5eae19",
)  # fmt: skip
_ON_LIGHT: Final = (
    "#8a5200", "#2538b1", "#1c6e1c", "#972048", "#6640b0", "#156993", "#932d9a", "#3b501b",
)  # fmt: skip
# One fewer than colours, so that a colour comes back with another bar.
_BARS: Final = ("┃", "║", "▌", "┇", "│", "╎", "▐")

NIGHT: Final = Theme(
    name="night",
    primary="#d8b06a",
    secondary="#8fa7c4",
    accent="#e8b45a",
    foreground="#d9d5cc",
    background="#15171b",
    surface="#1b1e23",
    panel="#23272d",
    success="#8fce8a",
    warning="#f0a070",
    error="#d9606e",
    variables={
        "border": "#3a4049",
        "border-blurred": "#2a2f36",
        "block-cursor-background": "#39414c",
        "block-cursor-foreground": "#f2eee4",
        "block-cursor-text-style": "bold",
        "block-cursor-blurred-background": "#262b32",
        "block-cursor-blurred-foreground": "#d9d5cc",
        "block-cursor-blurred-text-style": "none",
        "footer-background": "#1b1e23",
        "footer-key-foreground": "#d8b06a",
        "footer-description-foreground": "#a8a69f",
        "scrollbar": "#3a4049",
        "scrollbar-background": "#15171b",
        "scrollbar-hover": "#4a525d",
        "scrollbar-active": "#d8b06a",
    },
)
PAPER: Final = Theme(
    name="paper",
    primary="#7a4a12",
    secondary="#3f5f86",
    accent="#8a5200",
    foreground="#2b2823",
    background="#f6f1e6",
    surface="#efe8d9",
    panel="#e6ddca",
    success="#2a6a33",
    warning="#9c4014",
    error="#a8263a",
    dark=False,
    variables={
        "border": "#c9bda3",
        "border-blurred": "#d9cfb8",
        "block-cursor-background": "#d8c8a4",
        "block-cursor-foreground": "#1d1a16",
        "block-cursor-text-style": "bold",
        "block-cursor-blurred-background": "#e6dbc2",
        "block-cursor-blurred-foreground": "#2b2823",
        "block-cursor-blurred-text-style": "none",
        "footer-background": "#efe8d9",
        "footer-key-foreground": "#7a4a12",
        "footer-description-foreground": "#5f594e",
        "scrollbar": "#c9bda3",
        "scrollbar-background": "#f6f1e6",
        "scrollbar-hover": "#b5a688",
        "scrollbar-active": "#7a4a12",
    },
)
THEMES: Final = (NIGHT, PAPER)

# A classification's badge on either kind of theme, as the printed cover sheets have it.
# A marking that is none of these is shown without a badge's colour.
_BADGES: Final[Mapping[str, str]] = {
    "TOP SECRET": "#fff6e0 on #b3541e",
    "SECRET": "#fff0f0 on #a8263a",
    "CONFIDENTIAL": "#eaf3ff on #1f5a9a",
    "UNCLASSIFIED": "#efffef on #2a6a33",
}
_PLAIN_BADGE: Final = "reverse"


@dataclass(frozen=True, slots=True)
class Look:
    """How a speaker is told from the others."""

    colour: str
    bar: str


def looks(document: Document, *, dark: bool) -> dict[str, Look]:
    """Return the look of everyone in `document`, by participant's id.

    Those who speak first have the first looks, so that two who talk to each other
    differ most.
    """
    palette: Sequence[str] = _ON_DARK if dark else _ON_LIGHT
    return {
        person: Look(palette[place % len(palette)], _BARS[place % len(_BARS)])
        for place, person in enumerate(dict.fromkeys(_in_order_of_speaking(document)))
    }


def _in_order_of_speaking(document: Document) -> Iterator[str]:
    speakers = (turn.speaker for turn in document.turns if turn.speaker is not None)
    return chain(speakers, (person.id for person in document.participants))


def badge(classification: str) -> str:
    """Return the style of the badge that shows `classification`."""
    return _BADGES.get(classification.upper(), _PLAIN_BADGE)
