"""A row of the dialogue -> a strip of the screen: marker, bar, words, and what is left over.

    ▸ ┃ The President  ≈ inferred                                   pp. 1–2
      ┃ The words of the turn, at a comfortable measure, …

Every strip carries the offsets of its words in the turn's text (as `(character, turn)`),
so that a selection made with the mouse is one of the text, without bars and rules.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from memcon_tui.document import Document, Turn
from memcon_tui.looks import Look
from memcon_tui.printable import printable_line
from memcon_tui.tui.place import is_told
from memcon_tui.tui.wording import NOBODY, name_of, page_rule, pages_of_turn, sign_of
from memcon_tui.tui.wrapping import Row, RowKind, drawn

MARKER: Final = "▸"
MARGIN: Final = 4
"""Cells before the words: the marker, a sign of the reader's, the bar and a space."""
_RULE: Final = "─"


@dataclass(frozen=True, slots=True)
class Ink:
    """The styles that rows are drawn with."""

    text: Style
    faint: Style
    """Signs, page numbers, the label that a heading repeats."""
    narration: Style
    rule: Style
    marker: Style


@dataclass(frozen=True, slots=True)
class Frame:
    """Where on the line things stand, in cells."""

    width: int
    left: int
    measure: int
    indent: int
    """By which the words are set in, after the margin."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What there is to draw: a row of a turn, and how it stands in the document."""

    document: Document
    index: int
    """Of the turn."""
    row: Row
    look: Look | None
    """Of its speaker; None in narration."""
    is_marked: bool
    """Whether the marker of the current turn stands on this row."""
    sign: str = " "
    """What of the reader's stands on this row, for the margin."""

    @property
    def turn(self) -> Turn:
        """The turn that the row belongs to."""
        return self.document.turns[self.index]


def draw(cell: Cell, frame: Frame, ink: Ink) -> Strip:
    """Return the strip that shows `cell`, `frame.width` cells wide."""
    body = Strip(_BODIES[cell.row.kind](cell, frame, ink))
    margin = Strip(_margin(cell, frame, ink))
    strip = Strip.join([margin, body])
    return strip.adjust_cell_length(frame.width, ink.text)


def _margin(cell: Cell, frame: Frame, ink: Ink) -> Iterator[Segment]:
    marker = MARKER if cell.is_marked else " "
    yield Segment(" " * frame.left, ink.text)
    yield Segment(marker + cell.sign, ink.marker)
    colour = Style(color=cell.look.colour if cell.look else None)
    yield Segment(_bar(cell), ink.text + colour + _offset(cell, cell.row.begin))


def _bar(cell: Cell) -> str:
    row, look = cell.row, cell.look
    before = row.kind is RowKind.PAGE_BREAK and row.begin == 0
    return " " if look is None or before or row.kind is RowKind.GAP else look.bar


def _heading(cell: Cell, frame: Frame, ink: Ink) -> Iterator[Segment]:
    turn, look = cell.turn, cell.look
    pages = pages_of_turn(turn.pages) if any(map(is_told, cell.document.pages)) else ""
    sign = sign_of(turn)
    note = f"  {sign}" if sign else ""
    room = max(frame.measure - cell_len(pages) - cell_len(note) - 2, 1)
    name = _fitted(name_of(cell.document, turn.speaker) if turn.speaker else NOBODY, room)
    space = max(frame.measure - cell_len(name) - cell_len(note) - cell_len(pages), 1)
    colour = Style(color=look.colour if look else None, bold=True)
    yield Segment(" " + name, ink.text + colour)
    yield Segment(note + " " * space + pages, ink.faint)
    yield _end(cell)


def _fitted(words: str, room: int) -> str:
    """Return `words`, cut with a sign of it where they take more than `room` cells."""
    return words if cell_len(words) <= room else set_cell_size(words, room - 1) + "…"


def _text(cell: Cell, frame: Frame, ink: Ink) -> Iterator[Segment]:
    row, turn = cell.row, cell.turn
    style = ink.text if turn.speaker is not None or frame.indent == 0 else ink.narration
    words = printable_line(drawn(turn.text, row))
    # The heading has named the speaker: the label by which the record does so steps back.
    label = min(max(len(turn.label) - row.begin, 0), len(words))
    # The space after the bar stands for the character before the row's first.
    space = " " * (1 + frame.indent)
    if label:
        yield Segment(space + words[:label], ink.faint + _offset(cell, row.begin - len(space)))
        space = ""
    start = row.begin + label - len(space)
    yield Segment(space + words[label:], style + _offset(cell, start))


def _page_break(cell: Cell, frame: Frame, ink: Ink) -> Iterator[Segment]:
    words = f" {page_rule(cell.document.pages[cell.row.page])} "
    words = set_cell_size(words, min(cell_len(words), frame.measure))
    rest = frame.measure - cell_len(words)
    before = min(rest // 2, 2)
    yield Segment(" " + _RULE * before + words + _RULE * (rest - before), ink.rule)
    yield _end(cell)


def _nothing(cell: Cell, _frame: Frame, _ink: Ink) -> Iterator[Segment]:
    yield _end(cell)


def _folded(cell: Cell, frame: Frame, ink: Ink) -> Iterator[Segment]:
    speaker, colour = cell.turn.speaker, cell.look.colour if cell.look else None
    name = f" {name_of(cell.document, speaker)}" if speaker else ""
    text = cell.turn.text[len(cell.turn.label) :][: 2 * frame.measure]
    words = printable_line(" ".join(text.split()))
    room = max(1, frame.measure - cell_len(name) - 2)
    yield Segment(name, ink.faint + Style(color=colour))
    yield Segment("  " + _fitted(words, room), ink.faint)


_BODIES: Final[Mapping[RowKind, Callable[[Cell, Frame, Ink], Iterator[Segment]]]] = {
    RowKind.HEADING: _heading,
    RowKind.TEXT: _text,
    RowKind.BLANK: _nothing,
    RowKind.PAGE_BREAK: _page_break,
    RowKind.GAP: _nothing,
    RowKind.FOLDED: _folded,
}


def _offset(cell: Cell, at: int) -> Style:
    return Style.from_meta({"offset": (at, cell.index)})


def _end(cell: Cell) -> Segment:
    """Return what says that the whole row stands for one character: it takes no room."""
    return Segment("", _offset(cell, cell.row.begin))
