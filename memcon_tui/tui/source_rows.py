"""The file as it is, in rows of a given width, and which part of it each stretch is."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final, NamedTuple

from rich.cells import cell_len

from memcon_tui.document import Part, PartKind
from memcon_tui.printable import printable_line

_LINE: Final = re.compile(r"(?P<words>[^\n\r\u2028\u2029]*)(?:\r\n|[\n\r\u2028\u2029]|\Z)")


class SourceRow(NamedTuple):
    """A row: the characters `[begin, end)` of the text, on a line of the file."""

    line: int
    """From 1."""
    begin: int
    end: int
    is_first: bool
    """Whether the line begins with it."""


class SourceRows:
    """The lines of a text, folded behind a word at `width` cells; every character has its row."""

    def __init__(self, text: str, width: int) -> None:
        self.shown = printable_line(text)
        """The text as it may be shown, character for character."""
        self.width = max(1, width)
        self._fold = re.compile(rf"(?s:.){{1,{self.width}}}(?:\s+|\Z)|(?s:.){{1,{self.width}}}")
        self._lines = [match.span("words") for match in _LINE.finditer(text) if match[0]]
        self._begins = [begin for begin, _ in self._lines]
        heights = (len(self._folds(begin, end)) for begin, end in self._lines)
        self._tops = list(accumulate(heights, initial=0))

    def __len__(self) -> int:
        return self._tops[-1]

    @property
    def lines(self) -> int:
        """How many lines the text has."""
        return len(self._lines)

    def row(self, index: int) -> SourceRow:
        """Return row `index`."""
        line = bisect_right(self._tops, index) - 1
        folds = self._folds(*self._lines[line])
        begin, end = folds[index - self._tops[line]]
        return SourceRow(line + 1, begin, end, index == self._tops[line])

    def row_of(self, at: int) -> int:
        """Return the index of the row on which the character `at` stands."""
        line = max(0, bisect_right(self._begins, at) - 1)
        if not self._lines:
            return 0
        folds = self._folds(*self._lines[line])
        return self._tops[line] + max(0, bisect_right(folds, at, key=lambda fold: fold[0]) - 1)

    def _folds(self, begin: int, end: int) -> Sequence[tuple[int, int]]:
        words = self.shown[begin:end]
        if words.isascii() or cell_len(words) == len(words):
            folds = [match.span() for match in self._fold.finditer(self.shown, begin, end)]
            return folds or [(begin, begin)]
        return list(self._folds_by_cells(begin, end))

    def _folds_by_cells(self, begin: int, end: int) -> Iterator[tuple[int, int]]:
        used = 0
        for at in range(begin, end):
            used += cell_len(self.shown[at])
            if used > self.width and at > begin:
                yield begin, at
                begin, used = at, cell_len(self.shown[at])
        yield begin, end


class Stretch(NamedTuple):
    """Characters `[begin, end)` of one kind."""

    begin: int
    end: int
    kind: PartKind


def stretches(parts: Sequence[Part], begin: int, end: int) -> Iterator[Stretch]:
    """Yield what `[begin, end)` of the text is, part by part."""
    index = max(0, bisect_right(parts, begin, key=lambda part: part.span.begin) - 1)
    while index < len(parts) and parts[index].span.begin < end:
        part = parts[index]
        yield Stretch(max(begin, part.span.begin), min(end, part.span.end), part.kind)
        index += 1
