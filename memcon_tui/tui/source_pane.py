"""The file as it is, line by line, beside the text that was read from it.

Anyone can so check how a turn was read: its words are marked at their place in the
file, and what belongs to no turn stands back, by the kind of part that it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar, Final

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from memcon_tui.document import Document, ParsedFile, PartKind, Span
from memcon_tui.tui.place import NO_DOCUMENT, Place, source_offset
from memcon_tui.tui.source_rows import SourceRow, SourceRows, Stretch, stretches

_SPOKEN: Final = frozenset({PartKind.SPEECH, PartKind.NARRATION})
_BAR: Final = "▌"
_ABOVE: Final = 3
"""How near to the top of the view, as a share of its height, the place is brought."""


class SourcePane(ScrollView, can_focus=True):
    """Shows the lines of a file by their numbers.

    | Component class | What it styles |
    | :- | :- |
    | `source--number` | The numbers of the lines. |
    | `source--apart` | What belongs to no turn. |
    | `source--turn` | The words of the current turn. |
    | `source--bar` | The bar beside its lines. |
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "source--number",
        "source--apart",
        "source--turn",
        "source--bar",
    }
    DEFAULT_CSS = """
    SourcePane {
        width: 1fr;
        overflow-x: hidden;
        overflow-y: scroll;
        scrollbar-size-vertical: 1;
        background: $background;
        border-left: solid $border;

        .source--number { color: $text-muted; }
        .source--apart { color: $text-muted; text-style: italic; }
        .source--turn { background: $surface; text-style: bold; }
        .source--bar { color: $accent; }
    }
    """

    class Scrolled(Message):
        """The reader has scrolled the pane to the character `at` of the file."""

        def __init__(self, at: int) -> None:
            super().__init__()
            self.at = at

    def __init__(self, parsed: ParsedFile) -> None:
        super().__init__(id="source")
        self._parsed = parsed
        self._rows = SourceRows("", 1)
        self._document = NO_DOCUMENT
        self._place = Place()
        self._brought_to = 0
        """The row to which the pane was last scrolled by following the place."""

    # -- following the place, and being followed ----------------------------------------

    def open(self, document: Document) -> None:
        """Show where a document of the file stands."""
        self._document = document
        self.follow(Place())

    def follow(self, place: Place) -> None:
        """Mark the turn at `place`, and bring it into view."""
        self._place = place
        self._show_place()
        self.refresh()

    def on_resize(self) -> None:
        """Fold the lines at the new width."""
        text, width = self._parsed.source.text, self._room
        if width > 0 and (self._rows.width, len(self._rows.shown)) != (width, len(text)):
            self._rows = SourceRows(text, width)
        self.virtual_size = Size(self.scrollable_content_region.width, len(self._rows))
        self._show_place()

    @property
    def _room(self) -> int:
        """Cells for the words of a line, beside its number and the bar."""
        return self.scrollable_content_region.width - self._digits - 3

    @property
    def _digits(self) -> int:
        return len(str(self._parsed.source.lines))

    def _show_place(self) -> None:
        if not len(self._rows):
            return
        row = self._rows.row_of(source_offset(self._document, self._place))
        y, height = self.scroll_offset.y, self.size.height
        if not y <= row < y + height - 1:
            self._brought_to = min(max(0, row - height // _ABOVE), round(self.max_scroll_y))
            self.scroll_to(y=self._brought_to, animate=False)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Say where the reader has scrolled to."""
        super().watch_scroll_y(old_value, new_value)
        y = round(new_value)
        if y not in (round(old_value), self._brought_to):
            self._brought_to = y
            middle = min(y + self.size.height // _ABOVE, len(self._rows) - 1)
            self.post_message(self.Scrolled(self._rows.row(middle).begin))

    # -- drawing ------------------------------------------------------------------------

    def render_line(self, y: int) -> Strip:
        """Return the strip of row `y` of the view."""
        index = y + self.scroll_offset.y
        if index >= len(self._rows):
            return Strip.blank(self.size.width, self.rich_style)
        row = self._rows.row(index)
        words = list(stretches(self._parsed.parts, row.begin, row.end))
        strip = Strip([*self._margin(row), *map(self._draw, words), *self._note(row, words)])
        return strip.adjust_cell_length(self.size.width, self.rich_style)

    def _margin(self, row: SourceRow) -> Iterator[Segment]:
        number = str(row.line) if row.is_first else ""
        yield Segment(f"{number:>{self._digits}} ", self._style("number"))
        is_of_turn = any(s.begin < row.end and row.begin < s.end for s in self._spans)
        yield Segment(_BAR if is_of_turn else " ", self._style("bar"))
        yield Segment(" ", self.rich_style)

    def _draw(self, stretch: Stretch) -> Segment:
        words = self._rows.shown[stretch.begin : stretch.end]
        if stretch.kind not in _SPOKEN:
            return Segment(words, self._style("apart"))
        is_of_turn = any(s.begin <= stretch.begin < s.end for s in self._spans)
        return Segment(words, self._style("turn") if is_of_turn else self.rich_style)

    def _note(self, row: SourceRow, words: Sequence[Stretch]) -> Iterator[Segment]:
        """Yield the kind of part that the row is, at its right end, where it is no turn's."""
        kinds = {s.kind for s in words} - {PartKind.BLANK}
        note = f" ‹{next(iter(kinds)).value}›" if len(kinds) == 1 and kinds - _SPOKEN else ""
        text = self._rows.shown[row.begin : row.end]
        space = self._room - cell_len(text) - cell_len(note)
        if note and row.is_first and space >= 0:
            yield Segment(" " * space + note, self._style("number"))

    @property
    def _spans(self) -> tuple[Span, ...]:
        turns = self._document.turns
        return turns[self._place.turn].spans if turns else ()

    def _style(self, name: str) -> Style:
        return self.get_component_rich_style(f"source--{name}")
