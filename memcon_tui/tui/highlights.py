"""Highlights: what is laid over the words of the text, in layers, one kind above the other.

A layer tells, for a stretch of a turn's text, what of it is to be seen as what: a
match of a search, a passage that is selected. The words themselves are drawn without
knowing of it, once; highlights are laid over the rows that are in view.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final, NamedTuple

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

LAYERS: Final = ("noted", "match", "selection")
"""Their names, the lowest first."""


class Highlight(NamedTuple):
    """The characters `[begin, end)` of a turn's text are to be seen in the style `look`."""

    begin: int
    end: int
    look: str
    """Name of a component class of the dialogue, without `dialogue--`."""


Layer = Callable[[int, int, int], Iterable[Highlight]]
"""From a turn's index and a stretch of its text, to the highlights that touch the stretch."""


class Line(NamedTuple):
    """The words of a row as they are drawn."""

    words: str
    begin: int
    """The character of the turn's text with which they begin."""
    left: int
    """The cell in which they begin."""


def overlay(
    strip: Strip, line: Line, highlights: Iterable[Highlight], styles: Mapping[str, Style]
) -> Strip:
    """Return `strip` with highlights laid over its words, those of one layer side by side.

    Args:
        strip: The row as it is drawn.
        line: Its words.
        highlights: Ascending; they do not overlap.
        styles: By the name of a look.
    """
    cuts: list[int] = []
    looks: list[Style | None] = []
    for begin, end, look in highlights:
        first, last = (_cell(line, at) for at in (begin, end))
        cuts += (first, last)
        looks += (None, styles[look])
    pieces = strip.divide([*cuts, strip.cell_length])
    return Strip.join(
        piece if look is None else _restyled(piece, look)
        for piece, look in zip(pieces, [*looks, None], strict=True)
    )


def _cell(line: Line, at: int) -> int:
    """Return the cell in which the character `at` begins, or the end of the words after it."""
    return line.left + cell_len(line.words[: max(0, at - line.begin)])


def _restyled(strip: Strip, style: Style) -> Strip:
    return Strip(Segment.apply_style(strip, post_style=style), strip.cell_length)
