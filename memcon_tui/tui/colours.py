"""The two themes made for reading, and the badge of a classification, in Textual's terms."""

from __future__ import annotations

from typing import Final

from textual.theme import Theme

from memcon_tui import looks
from memcon_tui.looks import BADGES

NIGHT: Final = Theme(
    name="night",
    primary="#d8b06a",
    secondary="#8fa7c4",
    accent=looks.NIGHT.accent,
    foreground=looks.NIGHT.foreground,
    background=looks.NIGHT.background,
    surface=looks.NIGHT.surface,
    panel="#23272d",
    success="#8fce8a",
    warning="#f0a070",
    error="#d9606e",
    variables={
        "border": looks.NIGHT.border,
        "border-blurred": "#2a2f36",
        "block-cursor-background": "#39414c",
        "block-cursor-foreground": "#f2eee4",
        "block-cursor-text-style": "bold",
        "block-cursor-blurred-background": "#262b32",
        "block-cursor-blurred-foreground": looks.NIGHT.foreground,
        "block-cursor-blurred-text-style": "none",
        "footer-background": looks.NIGHT.surface,
        "footer-key-foreground": "#d8b06a",
        "footer-description-foreground": looks.NIGHT.muted,
        "scrollbar": looks.NIGHT.border,
        "scrollbar-background": looks.NIGHT.background,
        "scrollbar-hover": "#4a525d",
        "scrollbar-active": "#d8b06a",
    },
)
PAPER: Final = Theme(
    name="paper",
    primary="#7a4a12",
    secondary="#3f5f86",
    accent=looks.PAPER.accent,
    foreground=looks.PAPER.foreground,
    background=looks.PAPER.background,
    surface=looks.PAPER.surface,
    panel="#e6ddca",
    success="#2a6a33",
    warning="#9c4014",
    error="#a8263a",
    dark=False,
    variables={
        "border": looks.PAPER.border,
        "border-blurred": "#d9cfb8",
        "block-cursor-background": "#d8c8a4",
        "block-cursor-foreground": "#1d1a16",
        "block-cursor-text-style": "bold",
        "block-cursor-blurred-background": "#e6dbc2",
        "block-cursor-blurred-foreground": looks.PAPER.foreground,
        "block-cursor-blurred-text-style": "none",
        "footer-background": looks.PAPER.surface,
        "footer-key-foreground": "#7a4a12",
        "footer-description-foreground": looks.PAPER.muted,
        "scrollbar": looks.PAPER.border,
        "scrollbar-background": looks.PAPER.background,
        "scrollbar-hover": "#b5a688",
        "scrollbar-active": "#7a4a12",
    },
)
THEMES: Final = (NIGHT, PAPER)

_PLAIN_BADGE: Final = "reverse"


def badge(classification: str) -> str:
    """Return the style of the badge that shows `classification`."""
    colours = BADGES.get(classification.upper())
    return f"{colours.foreground} on {colours.background}" if colours else _PLAIN_BADGE
