"""How speakers, grounds and badges look, on the screen and on a page that looks like it.

A speaker's look is a colour and a bar. The bar alone tells speakers apart, so nothing
is lost without colours, or to eyes that do not part them.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain
from typing import Final, NamedTuple

from memcon_tui.document import Document


class Ground(NamedTuple):
    """The colours of a theme made for reading, behind and beside the words."""

    foreground: str
    background: str
    surface: str
    border: str
    muted: str
    accent: str
    speakers: tuple[str, ...]


class Badge(NamedTuple):
    """The colours of the badge that shows a classification."""

    foreground: str
    background: str


class Look(NamedTuple):
    """How a speaker is told from the others."""

    colour: str
    bar: str


# The first two are far apart for every kind of colour vision: most records have
# two people who do most of the talking. Each keeps 4.5:1 on its theme, and where there are
# but sixteen colours each is nearest to another one of them (tests compute it).
_ON_DARK: Final = (
    "#e8b45a", "#55a6ec", "#4fc47e", "#f36d76", "#d992fc", "#5bc8c8", "#d08025", "#5eae19",
)  # fmt: skip
_ON_LIGHT: Final = (
    "#8a5200", "#2538b1", "#1c6e1c", "#972048", "#6640b0", "#156993", "#932d9a", "#3b501b",
)  # fmt: skip

NIGHT: Final = Ground(
    foreground="#d9d5cc",
    background="#15171b",
    surface="#1b1e23",
    border="#3a4049",
    muted="#a8a69f",
    accent="#e8b45a",
    speakers=_ON_DARK,
)
PAPER: Final = Ground(
    foreground="#2b2823",
    background="#f6f1e6",
    surface="#efe8d9",
    border="#c9bda3",
    muted="#5f594e",
    accent="#8a5200",
    speakers=_ON_LIGHT,
)

# As the printed cover sheets have it, on either ground.
BADGES: Final[Mapping[str, Badge]] = {
    "TOP SECRET": Badge("#fff6e0", "#b3541e"),
    "SECRET": Badge("#fff0f0", "#a8263a"),
    "CONFIDENTIAL": Badge("#eaf3ff", "#1f5a9a"),
    "UNCLASSIFIED": Badge("#efffef", "#2a6a33"),
}
"""By classification; a marking that is none of these has a badge without a colour."""

# One fewer than colours, so that a colour comes back with another bar.
_BARS: Final = ("┃", "║", "▌", "┇", "│", "╎", "▐")


def looks(document: Document, *, dark: bool) -> dict[str, Look]:
    """Return the look of everyone in `document`, by participant's id."""
    palette = (NIGHT if dark else PAPER).speakers
    return {
        person: Look(palette[place % len(palette)], _BARS[place % len(_BARS)])
        for person, place in order_of_looks(document).items()
    }


def order_of_looks(document: Document) -> dict[str, int]:
    """Return which of the looks, counted from 0, everyone in `document` has, by participant's id.

    Those who speak first have the first looks, so that two who talk to each other
    differ most.
    """
    speakers = (turn.speaker for turn in document.turns if turn.speaker is not None)
    everyone = chain(speakers, (person.id for person in document.participants))
    return {person: place for place, person in enumerate(dict.fromkeys(everyone))}
