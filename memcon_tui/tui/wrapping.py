"""Turns at a width: text and page breaks -> rows, and row <-> character offset.

Rows divide a turn's text: joined in order, what they cover is the text again, so
a character has one row and a row its characters, whatever the width. All is pure;
only cell widths come from Rich.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from typing import Final, NamedTuple

from rich.cells import cell_len, split_graphemes

from memcon_tui.document import Document
from memcon_tui.tui.place import find_place, is_told

NARROWEST: Final = 2
"""The fewest cells a row may have: a wide character takes two."""

# Characters that surely take one cell each; a paragraph of these alone is cut by
# counting, which is some fifty times as fast as measuring it.
_NARROW: Final = re.compile("[\n -~\xa0-\xac\xae-\u02ff\u0370-\u0377\u037a-\u0482\u2010-\u2027]*")
# A paragraph with its line end where that is single, or the gap between two.
_PARAGRAPHS: Final = re.compile(r"[^\n]+(?:\n(?!\n))?|\n+")


class RowKind(Enum):
    """What a row shows."""

    HEADING = auto()
    """Who speaks, on which page."""
    TEXT = auto()
    BLANK = auto()
    """The gap between two paragraphs of a turn."""
    PAGE_BREAK = auto()
    GAP = auto()
    """The gap between two turns, or around a page break between them."""
    FOLDED = auto()
    """A turn of which one line is all that is seen."""


class Row(NamedTuple):
    """A row and the characters `[begin, end)` of the turn's text that it covers."""

    kind: RowKind
    begin: int
    end: int
    page: int = -1
    """Index of the page that begins here, for a page break."""


GAP: Final = Row(RowKind.GAP, 0, 0)
"""Before the first row of a turn."""


class PageBreak(NamedTuple):
    """Page number `page` (an index) begins at the character `at` of a turn's text."""

    at: int
    page: int


def place_pages(document: Document) -> tuple[tuple[PageBreak, ...], ...]:
    """Return, for each turn of `document`, the page breaks that fall on it.

    A break before a turn belongs to it; one after the last turn belongs to that. A page of
    which the document says nothing has none.
    """
    breaks: list[list[PageBreak]] = [[] for _ in document.turns]
    for index, page in enumerate(document.pages if breaks else ()):
        if is_told(page):
            place = find_place(document, page.span.begin)
            breaks[place.turn].append(PageBreak(place.at, index))
    return tuple(map(tuple, breaks))


def wrap_turn(
    text: str, breaks: Sequence[PageBreak], width: int, *, headed: bool
) -> tuple[Row, ...]:
    """Return the rows of a turn, from the page breaks before it to the gap after it.

    Args:
        text: The turn's text.
        breaks: The page breaks that fall on it, ascending.
        width: Cells a row of text may take, at least `NARROWEST`.
        headed: Whether a heading says who speaks.
    """
    return tuple(_rows_of_turn(text, breaks, max(width, NARROWEST), headed=headed))


def fold_turn(text: str) -> tuple[Row, ...]:
    """Return the one row of a turn that is folded."""
    return (Row(RowKind.FOLDED, 0, len(text)),)


def _rows_of_turn(
    text: str, breaks: Sequence[PageBreak], width: int, *, headed: bool
) -> Iterator[Row]:
    for at, page in breaks:
        if at == 0:
            yield Row(RowKind.PAGE_BREAK, 0, 0, page)
            yield GAP
    if headed:
        yield Row(RowKind.HEADING, 0, 0)
    yield from _rows_of_text(text, [found for found in breaks if found.at], width)
    yield Row(RowKind.GAP, len(text), len(text))


def _rows_of_text(text: str, breaks: Sequence[PageBreak], width: int) -> Iterator[Row]:
    begin = 0
    for at, page in breaks:
        yield from _rows_between(text, begin, at, width)
        yield Row(RowKind.PAGE_BREAK, at, at, page)
        if text[at - 1] == "\n":
            yield Row(RowKind.BLANK, at, at)
        begin = at
    yield from _rows_between(text, begin, len(text), width)


def _rows_between(text: str, begin: int, end: int, width: int) -> Iterator[Row]:
    for paragraph in _PARAGRAPHS.finditer(text, begin, end):
        first, last = paragraph.span()
        if text[first] == "\n":
            yield Row(RowKind.BLANK, first, last)
            continue
        for cut in (*_cuts(text, first, last, width), last):
            yield Row(RowKind.TEXT, first, cut)
            first = cut


def _cuts(text: str, begin: int, end: int, width: int) -> Iterator[int]:
    """Yield the offsets inside the paragraph `[begin, end)` at which a new row begins."""
    end -= text[end - 1] == "\n"
    if end - begin <= width // 2:
        return iter(())
    if _NARROW.fullmatch(text, begin, end):
        return _cuts_by_count(text, begin, end, width)
    return _cuts_by_cells(text, begin, end, width)


def _cuts_by_count(text: str, begin: int, end: int, width: int) -> Iterator[int]:
    while end - begin > width:
        # The space after a word is not drawn at a row's end, so it may stand beyond it.
        cut = text.rfind(" ", begin, begin + width + 1) + 1
        begin = cut if cut > begin else begin + width
        if begin < end:
            yield begin


def _cuts_by_cells(text: str, begin: int, end: int, width: int) -> Iterator[int]:
    row, cells = begin, 0
    word, cells_before_word = begin, 0
    for start, stop, told in split_graphemes(text[begin:end])[0]:
        # Of joiners that join nothing, Rich tells two widths: the row must hold the greater.
        size = max(told, cell_len(text[begin + start : begin + stop]))
        while cells + size > width and text[begin + start : begin + stop] != " ":
            if row == begin + start:
                break
            cut = word if word > row else begin + start
            cells -= cells_before_word if word > row else cells
            row, word, cells_before_word = cut, cut, 0
            yield cut
        cells += size
        if text[begin + start : begin + stop] == " ":
            word, cells_before_word = begin + stop, cells


def wrap_lines(text: str, width: int) -> list[str]:
    """Return what is drawn of a short text at a width, row by row."""
    rows = _rows_of_text(text, (), max(width, NARROWEST))
    return [drawn(text, row) for row in rows]


def drawn(text: str, row: Row) -> str:
    """Return what of `text` is drawn on `row`: without the white space at its end."""
    return text[row.begin : row.end].rstrip(" \n")


def row_at(rows: Sequence[Row], at: int) -> int:
    """Return the index of the row that shows the character `at` of the turn's text."""
    return max(0, bisect_right(rows, at, key=lambda row: row.begin) - 1)


def character_at(words: str, cell: int) -> int:
    """Return the index of the character of `words` that is drawn at a cell, the last beyond it."""
    at = cells = 0
    for begin, _, size in split_graphemes(words)[0]:
        if cells > cell:
            break
        at, cells = begin, cells + size
    return at


def opening_row(rows: Sequence[Row]) -> int:
    """Return the index of the row where a turn begins to be read: its heading, or its words."""
    begins = (RowKind.HEADING, RowKind.TEXT, RowKind.FOLDED)
    return next((index for index, row in enumerate(rows) if row.kind in begins), 0)


def estimate_rows(text: str, breaks: Sequence[PageBreak], width: int) -> int:
    """Return about how many rows `wrap_turn` will make, without looking at the words."""
    return len(text) // max(width - 3, 1) + 3 + 2 * len(breaks)
