"""The dialogue: turns one below the other, drawn a row at a time, only those in view."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from rich.cells import cell_len
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.cache import LRUCache
from textual.geometry import Region, Size
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from memcon_tui.document import Document
from memcon_tui.looks import Look, looks
from memcon_tui.printable import printable
from memcon_tui.tui.column import Column
from memcon_tui.tui.drawing import MARGIN, Cell, Frame, Ink, draw, highlight
from memcon_tui.tui.place import NO_DOCUMENT, Place, percentage
from memcon_tui.tui.wording import HELP
from memcon_tui.tui.wrapping import Row, RowKind, drawn, opening_row, row_at

_MEASURE: Final = 72
"""Cells of a line that one reads without losing it."""
_OVERLAP: Final = 2
"""Rows that a screenful shares with the one before."""
_IDLE: Final = 0.01
"""Seconds left to keys between two steps of wrapping what is out of sight."""
_INKS: Final = ("faint", "narration", "rule", "marker")
"""In the order of `Ink`, after its first."""


class Dialogue(ScrollView, can_focus=True, inherit_bindings=False):
    """Shows the turns of a document and where one is in them.

    | Component class | What it styles |
    | :- | :- |
    | `dialogue--faint` | Signs, page numbers, labels that a heading repeats. |
    | `dialogue--narration` | What nobody speaks. |
    | `dialogue--rule` | Page breaks. |
    | `dialogue--marker` | The marker of the current turn. |
    | `dialogue--current` | The ground of the current turn. |
    """

    HELP = HELP
    BINDING_GROUP_TITLE = "Text"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "line(1)", "Line down", show=False, id="line.down"),
        Binding("up", "line(-1)", "Line up", show=False, id="line.up"),
        Binding("space,pagedown", "screenful(1)", "Screenful down", show=False, id="screen.down"),
        Binding("b,pageup", "screenful(-1)", "Screenful up", show=False, id="screen.up"),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "dialogue--faint",
        "dialogue--narration",
        "dialogue--rule",
        "dialogue--marker",
        "dialogue--current",
    }
    DEFAULT_CSS = """
    Dialogue {
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
    }
    """

    document: var[Document] = var(NO_DOCUMENT)
    place: var[Place] = var(Place())
    """Where one is; its turn is the current one. It changes with the key, so that the next
    key, typed ahead, counts from there; others watch it."""
    percent: var[int] = var(0)
    """How much of the document's text one has seen, up to the end of the current turn."""

    def __init__(self) -> None:
        super().__init__()
        self._column = Column(NO_DOCUMENT, _MEASURE)
        self._settling: Iterator[None] = iter(())
        self._rows_above: int | None = None
        """How many rows of the view are to stand above the place once there is a view."""
        self._looks: dict[str, Look] = {}
        self._inks: dict[bool, Ink] = {}
        self._strips: LRUCache[tuple[int, int, bool, bool], Strip] = LRUCache(2048)

    # -- moving -------------------------------------------------------------------------

    def go_to(self, place: Place, *, from_top: bool = False) -> None:
        """Make `place` the reading place and show it.

        Args:
            place: Where to go.
            from_top: Whether it is to stand at the top of the view even if it is in view.
        """
        if not self.document.turns:
            return
        self._settle_near(place.turn)
        first, last = self._rows_to_show(place)
        self.place = place
        if from_top or not self._shows(first, last):
            self._scroll_row(first)
        self._reckon()

    def return_to(self, place: Place, rows_above: int) -> None:
        """Make `place` the reading place, with so many rows of the view above it."""
        if self.document.turns:
            self.place = place
            self._rows_above = rows_above
            self._lay_out()

    @property
    def rows_above(self) -> int:
        """How many rows of the view stand above the reading place."""
        if not self.document.turns:
            return 0
        return self._column.row_of(self.place.turn, self.place.at) - self.scroll_offset.y

    def action_line(self, step: int) -> None:
        """Move the view by `step` rows."""
        self._scroll_row(self.scroll_offset.y + step)

    def action_screenful(self, step: int) -> None:
        """Move the view by `step` screenfuls and the place with it; at an end, to that end."""
        before = self.scroll_offset.y
        self._scroll_row(before + step * max(1, self.size.height - _OVERLAP))
        if self.scroll_offset.y != before:
            self._place_at_row(self.scroll_offset.y)
        else:
            self.go_to(Place(len(self.document.turns) - 1 if step > 0 else 0))

    def _rows_to_show(self, place: Place) -> tuple[int, int]:
        """Return the first and the last row that are to be in view with `place`."""
        if place.at:
            row = self._column.row_of(place.turn, place.at)
            return row - 1, row
        top = self._column.top(place.turn)
        return top, top + self._column.height_of(place.turn) - 2

    def _shows(self, first: int, last: int) -> bool:
        y = self.scroll_offset.y
        return y <= first and last < y + self.size.height

    def _scroll_row(self, y: int) -> None:
        self.scroll_to(y=y, animate=False)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Keep what comes into view exact, and the place within the view."""
        super().watch_scroll_y(old_value, new_value)
        if self.document.turns and round(old_value) != round(new_value):
            self._settle_near(self._column.find(round(new_value))[0])
            self._keep_place_in_view()

    def _keep_place_in_view(self) -> None:
        y, height = self.scroll_offset.y, self.size.height
        row = self._column.row_of(self.place.turn, self.place.at)
        if row < y:
            self._place_at_row(y)
        elif row >= y + height:
            self._place_at_row(y + height - 1)
        else:
            self._reckon()

    def _place_at_row(self, y: int) -> None:
        turn, index = self._column.find(y)
        row = self._column.rows(turn)[index]
        is_gap_after = row.kind is RowKind.GAP and index == self._column.height_of(turn) - 1
        if is_gap_after and turn + 1 < len(self.document.turns):
            self.place = Place(turn + 1)
        else:
            self.place = Place(turn, row.begin)
        self._reckon()

    def _reckon(self) -> None:
        """Reckon how much one has seen."""
        turn = self.place.turn
        rows = self._column.rows(turn)
        lowest = self.scroll_offset.y + self.size.height - 1 - self._column.top(turn)
        seen = max(rows[min(max(lowest, 0), len(rows) - 1)].end, self.place.at)
        self.percent = percentage(self.document, turn, seen)

    # -- laying out ---------------------------------------------------------------------

    def watch_document(self) -> None:
        """Begin at the top of another document."""
        self._rows_above = None
        self.place = Place()
        self._scroll_row(0)
        self._column = Column(NO_DOCUMENT, _MEASURE)
        self._looks = looks(self.document, dark=self.app.current_theme.dark)
        self._wrap()
        self._measure_view()
        self._lay_out()
        self.refresh()

    def watch_place(self, old: Place, new: Place) -> None:
        """Draw anew the turn that was the current one and the one that is."""
        for turn in {old.turn, new.turn}:
            if turn < len(self._column):
                self.refresh_lines(self._column.top(turn), self._column.height_of(turn))

    def on_resize(self) -> None:
        """Wrap at the new width, and keep the place."""
        self._lay_out()

    def _lay_out(self) -> None:
        """Wrap the document for the present width, and show the same place on the same row."""
        if self.document.turns and self.scrollable_content_region.width:
            above = self.rows_above if self._rows_above is None else self._rows_above
            self._rows_above = None
            self._wrap()
            self._strips.clear()
            self._measure_view()
            self._show_place(above if above < self.size.height else self.size.height // 2)
            self._settle_on()

    def _show_place(self, rows_above: int) -> None:
        self._settle_near(self.place.turn)
        self._scroll_row(self._column.row_of(self.place.turn, self.place.at) - rows_above)
        self._reckon()

    def _wrap(self) -> None:
        """Have the document wrapped for the present width."""
        if len(self._column) != len(self.document.turns) or self._column.measure != self._measure:
            self._column = Column(self.document, self._measure)
            if self.document.turns:
                self._column.settle_near(self.place.turn, 2 * self.app.size.height)
            self._settling = self._column.settle_all()

    @property
    def _measure(self) -> int:
        """Cells of a line at the present width, or at a wide one until it is known."""
        width = self.scrollable_content_region.width
        return min(_MEASURE, width - MARGIN - 1) if width else _MEASURE

    def _measure_view(self) -> None:
        # Its width says nothing: what is drawn is always as wide as the view.
        self.virtual_size = Size(_MEASURE, self._column.height)

    def _settle_near(self, turn: int) -> None:
        """Make the heights near `turn` exact; the view stays on the rows it shows."""
        if not self._column.is_settled:
            shown = self._column.find(self.scroll_offset.y)
            self._column.settle_near(turn, 2 * self.size.height)
            self._return_to(*shown)

    def _settle_on(self) -> None:
        """Wrap a little more of what is out of sight, until all of it is."""
        shown = self._column.find(self.scroll_offset.y)
        for _ in self._settling:
            self.set_timer(_IDLE, self._settle_on)
            return
        self._return_to(*shown)

    def _return_to(self, turn: int, row: int) -> None:
        """Show `row` of `turn` at the top again after heights have changed."""
        self._measure_view()
        y = self._column.top(turn) + row
        if y != self.scroll_offset.y:
            self._scroll_row(y)

    # -- drawing ------------------------------------------------------------------------

    def notify_style_update(self) -> None:
        """Forget what was drawn in other styles."""
        super().notify_style_update()
        self._strips.clear()
        self._inks.clear()
        self._looks = looks(self.document, dark=self.app.current_theme.dark)

    def render_lines(self, crop: Region) -> list[Strip]:
        """Return the strips of the rows in `crop`.

        The first picture is asked for before anyone tells the size; it has the words already.
        """
        if self._rows_above is not None or self._column.measure != self._measure:
            self._lay_out()
        return super().render_lines(crop)

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
        return self._show_selection(strip, turn, self._column.rows(turn)[index])

    def _marked_row(self, turn: int) -> int:
        """Return which row of the current turn bears the marker: where one reads."""
        rows = self._column.rows(turn)
        return row_at(rows, self.place.at) if self.place.at else opening_row(rows)

    def _draw(self, turn: int, index: int, *, is_current: bool, is_marked: bool) -> Strip:
        rows = self._column.rows(turn)
        look = self._looks.get(self.document.turns[turn].speaker or "")
        is_lit = is_current and opening_row(rows) <= index < len(rows) - 1
        cell = Cell(self.document, turn, rows[index], look, is_marked)
        return draw(cell, self._frame(turn), self._ink(is_lit=is_lit))

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

    # -- the mouse ----------------------------------------------------------------------

    def on_click(self, event: events.Click) -> None:
        """Make the turn that is clicked the current one."""
        y = self.scroll_offset.y + event.get_content_offset_capture(self).y
        if y < self._column.height and self.text_selection is None:
            self.place = Place(self._column.find(y)[0])
            self._reckon()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Return the selected text of the turns, without anything of the screen."""
        turns = enumerate(self.document.turns)
        spans = ((turn.text, selection.get_span(index)) for index, turn in turns)
        passages = (text[slice(*_whole(text, span))] for text, span in spans if span is not None)
        return printable("\n\n".join(filter(None, passages))), "\n"

    def selection_updated(self, _selection: Selection | None) -> None:
        """Show another selection."""
        self.refresh()

    def _show_selection(self, strip: Strip, turn: int, row: Row) -> Strip:
        selection = self.text_selection
        span = selection.get_span(turn) if selection is not None else None
        if span is None:
            return strip
        text = self.document.turns[turn].text
        first, last = _whole(text, span)
        begin, end = max(row.begin, first), min(row.begin + len(drawn(text, row)), last)
        frame = self._frame(turn)
        left = frame.left + MARGIN + frame.indent + cell_len(text[row.begin : begin])
        style = self.screen.get_component_rich_style("screen--selection")
        return highlight(strip, left, left + cell_len(text[begin:end]), style)


def _whole(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """Return a selected span within `text`, with its end where Textual says -1."""
    return max(0, span[0]), span[1] if span[1] >= 0 else len(text)
