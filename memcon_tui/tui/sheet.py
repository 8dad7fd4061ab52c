"""A sheet: the turns of a document one below the other, drawn a row at a time as they are seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar, Final, NamedTuple

from rich.cells import cell_len
from rich.style import Style
from textual.cache import LRUCache
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.strip import Strip

from memcon_tui.document import Document
from memcon_tui.looks import Look, looks
from memcon_tui.printable import printable_line
from memcon_tui.tui.column import Column
from memcon_tui.tui.drawing import MARGIN, Cell, Frame, Ink, draw
from memcon_tui.tui.highlights import LAYERS, Layer, Line, overlay
from memcon_tui.tui.place import NO_DOCUMENT, Place
from memcon_tui.tui.wrapping import Row, RowKind, character_at, drawn, opening_row, row_at

MEASURE: Final = 72
"""Cells of a line that one reads without losing it."""
_INKS: Final = ("faint", "narration", "rule", "marker")
"""In the order of `Ink`, after its first."""
_NOTED: Final = "noted"
"""What has a note is underlined, and keeps its colours."""
_HIGHLIGHTS: Final = (_NOTED, "match", "current-match", "selection", "cursor")


class Hit(NamedTuple):
    """What lies at a cell of the view."""

    place: Place
    is_on_words: bool
    """Whether a word, or the end of a row of words, is there; otherwise what `place` begins."""


class Sheet(ScrollView, can_focus=True, inherit_bindings=False):
    """Draws the turns of a document, the current one marked, and what is laid over the words.

    | Component class | What it styles |
    | :- | :- |
    | `dialogue--faint` | Signs, page numbers, labels that a heading repeats. |
    | `dialogue--narration` | What nobody speaks. |
    | `dialogue--rule` | Page breaks. |
    | `dialogue--marker` | The marker of the current turn. |
    | `dialogue--current` | The ground of the current turn. |
    | `dialogue--noted` | A passage that has a note. |
    | `dialogue--match` | What a search finds. |
    | `dialogue--current-match` | Which of it one is at. |
    | `dialogue--selection` | A passage that is selected. |
    | `dialogue--cursor` | The end of it that moves. |
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "dialogue--current",
        *(f"dialogue--{name}" for name in (*_INKS, *_HIGHLIGHTS)),
    }
    DEFAULT_CSS = """
    Sheet {
        overflow-x: hidden;
        overflow-y: scroll;
        scrollbar-size-vertical: 1;
        background: $background;
        color: $foreground;

        .dialogue--faint { color: $text-muted; }
        .dialogue--narration { color: $text-muted; text-style: italic; }
        .dialogue--rule { color: $text-muted; }
        .dialogue--marker { color: $accent; text-style: bold; }
        .dialogue--current { background: $surface; }
        .dialogue--noted { text-style: underline; }
        .dialogue--match { background: $accent 30%; color: auto 100%; text-style: underline; }
        .dialogue--current-match { background: $accent; color: auto 100%; text-style: bold; }
        .dialogue--selection { background: $secondary 45%; color: auto 100%; }
        .dialogue--cursor { background: $foreground; color: $background; }
    }
    """
    ALLOW_SELECT = False

    document: var[Document] = var(NO_DOCUMENT)
    place: var[Place] = var(Place())
    """Where one is; its turn is the current one. It changes with the key, so that the next
    key, typed ahead, counts from there; others watch it."""
    full_measure: int = MEASURE
    """Cells of a line where there is room."""
    signs: var[Mapping[int, Mapping[int, str]]] = var(dict)
    """What of the reader's stands in the margin: by turn, by the character where it begins."""

    def __init__(self) -> None:
        super().__init__()
        self._column = Column(NO_DOCUMENT, MEASURE)
        self._looks: dict[str, Look] = {}
        self._inks: dict[bool, Ink] = {}
        self._highlights: dict[str, Style] = {}
        self._layers: dict[str, Layer] = {}
        self._strips: LRUCache[tuple[int, int, bool, bool], Strip] = LRUCache(2048)

    def watch_place(self, old: Place, new: Place) -> None:
        """Draw anew the turn that was the current one and the one that is."""
        for turn in {old.turn, new.turn}:
            if turn < len(self._column):
                self.refresh_lines(self._column.top(turn), self._column.height_of(turn))

    def watch_signs(self) -> None:
        """Draw the margin anew."""
        self._strips.clear()
        self.refresh()

    def lay(self, name: str, layer: Layer | None) -> None:
        """Lay highlights over the words, in place of those in the layer of this name.

        Args:
            name: One of `LAYERS`.
            layer: Tells the highlights; None if there are to be none.
        """
        self._layers.pop(name, None)
        if layer is not None:
            self._layers[name] = layer
        self.refresh()

    def notify_style_update(self) -> None:
        """Forget what was drawn in other styles."""
        super().notify_style_update()
        self._strips.clear()
        self._inks.clear()
        self._highlights.clear()
        self._looks = looks(self.document, dark=self.app.current_theme.dark)

    @property
    def in_view(self) -> range:
        """The turns that are in view, wholly or in part."""
        y = self.scroll_offset.y
        first, last = (self._column.find(row)[0] for row in (y, y + self.size.height - 1))
        return range(first, last + 1)

    def hit(self, x: int, y: int) -> Hit:
        """Return what lies at a cell of the view, or what of the text is nearest to it."""
        y = min(y + self.scroll_offset.y, self._column.height - 1)
        turn, index = self._column.find(y)
        row = self._column.rows(turn)[index]
        if row.kind is not RowKind.TEXT:
            return Hit(Place(turn, row.begin), is_on_words=False)
        line = self._line(turn, row)
        at = row.begin + character_at(line.words, x - line.left)
        return Hit(Place(turn, at), is_on_words=x >= line.left)

    def cell_of(self, place: Place) -> int:
        """Return the cell of its row at which the character at `place` is drawn."""
        line = self._line(place.turn, self._row_of(place))
        return line.left + cell_len(line.words[: place.at - line.begin])

    def row_ends(self, place: Place) -> tuple[Place, Place]:
        """Return the first and the last character of the row of `place`."""
        line = self._line(place.turn, self._row_of(place))
        last = line.begin + max(0, len(line.words) - 1)
        return Place(place.turn, line.begin), Place(place.turn, last)

    def _row_of(self, place: Place) -> Row:
        rows = self._column.rows(place.turn)
        return rows[row_at(rows, place.at)]

    # -- drawing ------------------------------------------------------------------------

    def render_line(self, y: int) -> Strip:
        """Return the strip of row `y` of the view."""
        y += self.scroll_offset.y
        if y >= self._column.height:
            return Strip.blank(self.size.width, self.rich_style)
        turn, index = self._column.find(y)
        is_current = turn == self.place.turn
        is_marked = is_current and index == self._marked_row(turn)
        key = turn, index, is_current, is_marked
        strip = self._strips.get(key)
        if strip is None:
            strip = self._draw(turn, index, is_current=is_current, is_marked=is_marked)
            self._strips[key] = strip
        return self._overlaid(strip, turn, self._column.rows(turn)[index])

    def _marked_row(self, turn: int) -> int:
        """Return which row of the current turn bears the marker: where one reads."""
        return _row_of(self._column.rows(turn), self.place.at)

    def _draw(self, turn: int, index: int, *, is_current: bool, is_marked: bool) -> Strip:
        rows = self._column.rows(turn)
        look = self._looks.get(self.document.turns[turn].speaker or "")
        is_lit = is_current and opening_row(rows) <= index < len(rows) - 1
        cell = Cell(self.document, turn, rows[index], look, is_marked, self._sign(turn, index))
        return draw(cell, self._frame(turn), self._ink(is_lit=is_lit))

    def _sign(self, turn: int, index: int) -> str:
        """Return what of the reader's stands in the margin of a row."""
        signs = self.signs.get(turn, {})
        rows = self._column.rows(turn)
        here = (sign for at, sign in signs.items() if index == _row_of(rows, at))
        return next(here, " ")

    def _frame(self, turn: int) -> Frame:
        width, measure = self.size.width, self._column.measure
        left = max(0, (width - measure - MARGIN - 2) // 2)
        return Frame(width, left, measure, self._column.indent(turn))

    def _ink(self, *, is_lit: bool) -> Ink:
        if is_lit not in self._inks:
            base = self.rich_style
            if is_lit:
                base += Style(bgcolor=self.get_component_rich_style("dialogue--current").bgcolor)
            self._inks[is_lit] = Ink(base, *(base + self._style(name) for name in _INKS))
        return self._inks[is_lit]

    def _style(self, name: str) -> Style:
        style = self.get_component_rich_style(f"dialogue--{name}")
        return Style(color=style.color, bold=style.bold, italic=style.italic)

    def _overlaid(self, strip: Strip, turn: int, row: Row) -> Strip:
        """Return `strip` with the highlights of every layer laid over its words."""
        if row.kind is not RowKind.TEXT or not self._layers:
            return strip
        line = self._line(turn, row)
        end = line.begin + len(line.words)
        for layer in filter(None, map(self._layers.get, LAYERS)):
            found = tuple(layer(turn, line.begin, end))
            if found:
                strip = overlay(strip, line, found, self._highlight_styles())
        return strip

    def _line(self, turn: int, row: Row) -> Line:
        frame = self._frame(turn)
        words = printable_line(drawn(self.document.turns[turn].text, row))
        return Line(words, row.begin, frame.left + MARGIN + frame.indent)

    def _highlight_styles(self) -> dict[str, Style]:
        if not self._highlights:
            self._highlights = {
                name: self.get_component_rich_style(f"dialogue--{name}", partial=name == _NOTED)
                for name in _HIGHLIGHTS
            }
        return self._highlights


def _row_of(rows: Sequence[Row], at: int) -> int:
    """Return which row a sign stands beside that belongs to the character `at` of a turn."""
    return row_at(rows, at) if at else opening_row(rows)
