"""A passage: what stands between two places of a document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, Self

from memcon_tui.document import Document
from memcon_tui.export.quotation import Piece
from memcon_tui.tui.motions import grapheme_end
from memcon_tui.tui.place import Place, page_index


class Passage(NamedTuple):
    """The characters from the place `begin` up to, and without, the place `end`."""

    begin: Place
    end: Place

    @classmethod
    def between(cls, document: Document, one: Place, other: Place) -> Self:
        """Return the passage whose first and last characters stand at these places."""
        begin, last = sorted((one, other))
        text = document.turns[last.turn].text
        return cls(begin, Place(last.turn, grapheme_end(text, last.at)))

    def pieces(self, document: Document) -> Iterator[Piece]:
        """Yield what it has of each turn."""
        for turn in range(self.begin.turn, self.end.turn + 1):
            span = self.span_in(turn, len(document.turns[turn].text))
            if span is not None:
                yield Piece(turn, *span)

    def span_in(self, turn: int, length: int) -> tuple[int, int] | None:
        """Return its part of turn `turn`, whose text is `length` long; None if it has none."""
        if not self.begin.turn <= turn <= self.end.turn:
            return None
        begin = self.begin.at if turn == self.begin.turn else 0
        end = min(self.end.at, length) if turn == self.end.turn else length
        return (begin, end) if begin < end else None

    def pages(self, document: Document) -> tuple[int, int]:
        """Return the numbers of its first and its last page, as a turn has them."""
        last = Place(self.end.turn, max(0, self.end.at - 1))
        first, second = (_page_number(document, place) for place in (self.begin, last))
        turns = document.turns
        return (
            turns[self.begin.turn].pages[0] if first is None else first,
            turns[self.end.turn].pages[1] if second is None else second,
        )


def _page_number(document: Document, place: Place) -> int | None:
    index = page_index(document, place)
    return None if index is None else document.pages[index].number
