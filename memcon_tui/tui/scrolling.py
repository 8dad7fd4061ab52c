"""A sheet that scrolls: where one is in the text, and how one moves through it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from textual.geometry import Region, Size
from textual.reactive import var
from textual.strip import Strip

from memcon_tui.looks import looks
from memcon_tui.tui.column import Column
from memcon_tui.tui.drawing import MARGIN
from memcon_tui.tui.place import NO_DOCUMENT, Place, percentage, text_ends
from memcon_tui.tui.sheet import MEASURE, Sheet
from memcon_tui.tui.wrapping import RowKind

_OVERLAP: Final = 2
"""Rows that a screenful shares with the one before."""
_IDLE: Final = 0.01
"""Seconds left to keys between two steps of wrapping what is out of sight."""


class ScrollingSheet(Sheet):
    """Shows a document at a place, wraps it for the width there is, and moves through it."""

    only: var[frozenset[str]] = var(frozenset())
    """Whose turns are seen whole, the others being folded; empty if none are to be."""
    percent: var[int] = var(0)
    """How much of the document's text one has seen, up to the end of the current turn."""

    def __init__(self) -> None:
        super().__init__()
        self._settling: Iterator[None] = iter(())
        self._ends: Sequence[int] = ()
        """Of the texts of the turns, as `text_ends` has them."""
        self._rows_above: int | None = None
        """How many rows of the view are to stand above the place once there is a view."""

    # -- moving -------------------------------------------------------------------------

    def go_to(self, place: Place, *, from_top: bool = False, rows_above: int = 0) -> None:
        """Make `place` the reading place and show it.

        Args:
            place: Where to go.
            from_top: Whether it is to stand at the top of the view even if it is in view.
            rows_above: How many rows before it are to be in view, if it is not in view yet.
        """
        if not self.document.turns:
            return
        self._unfold(place.turn)
        self._settle_near(place.turn)
        first, last = self._rows_to_show(place)
        self.place = place
        if from_top or not self._shows(first, last):
            self._scroll_row(first - rows_above)
        self._reckon()

    def return_to(self, place: Place, rows_above: int) -> None:
        """Make `place` the reading place, with so many rows of the view above it."""
        if self.document.turns:
            self.place = place
            self._rows_above = rows_above
            self._lay_out()

    def _unfold(self, turn: int) -> None:
        """Have a turn that one goes to be seen whole."""
        if self._column.is_folded(turn):
            place, above = self.place, self.rows_above
            self._column.unfold(turn)
            self._strips.clear()
            self._settling = self._column.settle_all()
            self._show_place(place, above)
            self._settle_on()
            self.refresh()

    @property
    def rows_above(self) -> int:
        """How many rows of the view stand above the reading place."""
        if not self.document.turns:
            return 0
        return self._column.row_of(self.place.turn, self.place.at) - self.scroll_offset.y

    def reveal(self, place: Place) -> None:
        """Make `place` the reading place, and scroll no further than needed to see it."""
        self._settle_near(place.turn)
        row, y = self._column.row_of(place.turn, place.at), self.scroll_offset.y
        self.place = place
        self._scroll_row(min(row, max(y, row - self.size.height + 1)))
        self._reckon()

    def stand_at(self, place: Place) -> None:
        """Make a place that is in view the reading place."""
        self.place = place
        self._reckon()

    def beside(self, place: Place, step: int) -> Place:
        """Return what stands at the same cell as `place` on the next row of words, up or down."""
        y = self._column.row_of(place.turn, place.at)
        cell = self.cell_of(place)
        while 0 <= y + step < self._column.height:
            y += step
            turn, index = self._column.find(y)
            if self._column.rows(turn)[index].kind is RowKind.TEXT:
                return self.hit(cell, y - self.scroll_offset.y).place
        return place

    def move_lines(self, step: int) -> None:
        """Move the view by `step` rows."""
        self._scroll_row(self.scroll_offset.y + step)

    def move_screenfuls(self, step: int) -> None:
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
            self.stand_at(Place(turn + 1))
        else:
            self.stand_at(Place(turn, row.begin))

    def _reckon(self) -> None:
        """Reckon how much one has seen."""
        turn = self.place.turn
        rows = self._column.rows(turn)
        lowest = self.scroll_offset.y + self.size.height - 1 - self._column.top(turn)
        seen = max(rows[min(max(lowest, 0), len(rows) - 1)].end, self.place.at)
        self.percent = percentage(self._ends, turn, seen)

    # -- laying out ---------------------------------------------------------------------

    def watch_document(self) -> None:
        """Begin at the top of another document."""
        self._ends = text_ends(self.document)
        self._rows_above = None
        self.place = Place()
        self._scroll_row(0)
        self._column = Column(NO_DOCUMENT, MEASURE)
        self._looks = looks(self.document, dark=self.app.current_theme.dark)
        self._wrap()
        self._measure_view()
        self._lay_out()
        self.refresh()

    def watch_only(self) -> None:
        """Fold other turns, and keep the place."""
        self._lay_out()
        self.refresh()

    def on_resize(self) -> None:
        """Wrap at the new width, and keep the place."""
        self._lay_out()

    def _lay_out(self) -> None:
        """Wrap the document for the present width, and show the same place on the same row."""
        if self.document.turns and self.scrollable_content_region.width:
            place, above = self.place, self._rows_above
            above = self.rows_above if above is None else above
            self._rows_above = None
            self._wrap()
            self._strips.clear()
            self._measure_view()
            self._show_place(place, above if above < self.size.height else self.size.height // 2)
            self._settle_on()

    def _show_place(self, place: Place, rows_above: int) -> None:
        self._settle_near(place.turn)
        # A text that has become shorter has taken the place along with its end.
        self.place = place
        self._scroll_row(self._column.row_of(place.turn, place.at) - rows_above)
        self._reckon()

    def _wrap(self) -> None:
        """Have the document wrapped for the present width."""
        if self._is_wrapped_otherwise:
            self._column = Column(self.document, self._measure, self.only)
            if self.document.turns:
                self._column.settle_near(self.place.turn, 2 * self.app.size.height)
            self._settling = self._column.settle_all()

    @property
    def _is_wrapped_otherwise(self) -> bool:
        column, turns = self._column, len(self.document.turns)
        is_at_hand = (len(column), column.measure, column.only) == (turns, self._measure, self.only)
        return not is_at_hand

    @property
    def _measure(self) -> int:
        """Cells of a line at the present width, or at a wide one until it is known."""
        width = self.scrollable_content_region.width
        wanted = self.full_measure
        return min(wanted, width - MARGIN - 1) if width else wanted

    def _measure_view(self) -> None:
        # Its width says nothing: what is drawn is always as wide as the view.
        self.virtual_size = Size(MEASURE, self._column.height)

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

    def render_lines(self, crop: Region) -> list[Strip]:
        """Return the strips of the rows in `crop`.

        The first picture is asked for before anyone tells the size; it has the words already.
        """
        if self._rows_above is not None or self._column.measure != self._measure:
            self._lay_out()
        return super().render_lines(crop)
