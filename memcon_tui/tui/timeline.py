"""Who spoke when: the whole document on one row, each turn as long as its words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from rich.style import Style
from rich.text import Text
from textual import events
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from memcon_tui.document import Document
from memcon_tui.looks import Look, looks
from memcon_tui.tui.place import NO_DOCUMENT, Place, text_ends

_STROKES: Final = {"┃": "━", "║": "═", "▌": "▀", "┇": "┅", "│": "─", "╎": "╌", "▐": "▄"}
"""The bar of a speaker, laid down."""
_NOBODY: Final = "·"
_HERE: Final = "▼"


def turns_at_cells(ends: Sequence[int], width: int) -> list[int]:
    """Return which turn stands at the middle of each of `width` cells.

    Args:
        ends: As `text_ends` returns them.
        width: Cells for the whole document.
    """
    total = ends[-1]
    return [bisect_right(ends, total * (2 * cell + 1) // (2 * width)) for cell in range(width)]


def cell_at(ends: Sequence[int], width: int, place: Place) -> int:
    """Return which of `width` cells a place is at."""
    before = ends[place.turn - 1] if place.turn else 0
    return min(width - 1, (before + place.at) * width // ends[-1])


class Timeline(Widget):
    """Shows who speaks when, and where one is; a click goes there."""

    document: reactive[Document] = reactive(NO_DOCUMENT)
    place: reactive[Place] = reactive(Place())

    @dataclass
    class Clicked(Message):
        """A place on it was clicked."""

        turn: int

    def __init__(self) -> None:
        super().__init__()
        self._ends: Sequence[int] = ()
        self._looks: dict[str, Look] = {}

    def watch_document(self) -> None:
        """Measure another document."""
        self._ends = text_ends(self.document)
        self._looks = looks(self.document, dark=self.app.current_theme.dark)

    def notify_style_update(self) -> None:
        """Take the colours of another theme."""
        super().notify_style_update()
        self._looks = looks(self.document, dark=self.app.current_theme.dark)

    def render(self) -> Text:
        """Return a stroke for every turn that has a cell, and the place."""
        width = self.content_size.width
        if not width or not self._ends or not self._ends[-1]:
            return Text()
        text = Text(no_wrap=True)
        for turn, cells in groupby(turns_at_cells(self._ends, width)):
            look = self._looks.get(self.document.turns[turn].speaker or "")
            stroke = _STROKES[look.bar] if look else _NOBODY
            text.append(stroke * len(list(cells)), Style(color=look.colour if look else None))
        here = cell_at(self._ends, width, self.place)
        return Text.assemble(text[:here], (_HERE, "bold"), text[here + 1 :], no_wrap=True)

    def on_click(self, event: events.Click) -> None:
        """Tell which turn is clicked."""
        offset, width = event.get_content_offset(self), self.content_size.width
        if offset is not None and self._ends and self._ends[-1]:
            self.post_message(self.Clicked(turns_at_cells(self._ends, width)[offset.x]))
