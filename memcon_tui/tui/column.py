"""The turns of a document one below the other, at one measure: which row stands where.

A long document is not wrapped to open it: turns out of sight have an estimated
height until they are settled, near ones when they are shown, the rest when idle.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate
from typing import Final

from memcon_tui.document import Document
from memcon_tui.tui.wording import is_headed
from memcon_tui.tui.wrapping import (
    GAP,
    Row,
    estimate_rows,
    fold_turn,
    place_pages,
    row_at,
    wrap_turn,
)

NARRATION_INDENT: Final = 4
"""Cells by which narration is set in from both sides."""
_SETTLED_AT_ONCE: Final = 60_000
"""Characters whose wrapping delays nothing that a person would notice."""
_SETTLED_PER_STEP: Final = 30_000


class Column:
    """Rows of a document's turns at a measure, wrapped as they are asked for.

    Args:
        document: What to lay out.
        measure: Cells of a full row of text.
        only: Whose turns are seen whole, by participant's id; all others are folded. Empty
            if none are to be folded.
    """

    def __init__(
        self, document: Document, measure: int, only: frozenset[str] = frozenset()
    ) -> None:
        self.measure = measure
        self.only = only
        self._turns = document.turns
        self._breaks = place_pages(document)
        self._sets_narration_apart = document.is_conversation
        self._unfolded: int | None = None
        """A turn that is seen whole though others like it are folded."""
        self._heights = [
            1 if self.is_folded(index) else estimate_rows(turn.text, breaks, self.measure)
            for index, (turn, breaks) in enumerate(zip(self._turns, self._breaks, strict=True))
        ]
        self._settled = bytearray(len(self._turns))
        self._tops: list[int] | None = None
        self.rows = lru_cache(maxsize=512)(self._wrap)
        if sum(len(turn.text) for turn in self._turns) <= _SETTLED_AT_ONCE:
            self._settle(0, len(self._turns))

    def __len__(self) -> int:
        return len(self._turns)

    @property
    def height(self) -> int:
        """How many rows there are in all, as far as is known."""
        return self._all_tops()[-1]

    def indent(self, turn: int) -> int:
        """Return by how many cells the text of `turn` is set in."""
        apart = self._sets_narration_apart and self._turns[turn].speaker is None
        return NARRATION_INDENT if apart and self.measure > 8 * NARRATION_INDENT else 0

    def is_folded(self, turn: int) -> bool:
        """Return whether one line of `turn` is all that is seen."""
        is_seen = not self.only or turn == self._unfolded
        return not is_seen and self._turns[turn].speaker not in self.only

    def unfold(self, turn: int) -> None:
        """Have a folded turn seen whole, and no longer the one that was before."""
        changed = [index for index in (self._unfolded, turn) if index is not None]
        self._unfolded = turn
        self.rows.cache_clear()
        for index in changed:
            # The turn after one that is folded has a gap before it.
            after = min(index + 2, len(self))
            self._settled[index:after] = bytes(after - index)
            self._settle(index, after)

    def top(self, turn: int) -> int:
        """Return the first row of `turn`."""
        return self._all_tops()[turn]

    def height_of(self, turn: int) -> int:
        """Return how many rows `turn` takes, as far as is known."""
        return self._heights[turn]

    def find(self, y: int) -> tuple[int, int]:
        """Return the turn that row `y` belongs to, and which of its rows that is."""
        tops = self._all_tops()
        turn = min(max(0, bisect_right(tops, y) - 1), len(self._turns) - 1)
        return turn, min(max(0, y - tops[turn]), self._heights[turn] - 1)

    def row_of(self, turn: int, at: int) -> int:
        """Return the row that shows the character `at` of the text of `turn`."""
        return self.top(turn) + row_at(self.rows(turn), at)

    def settle_near(self, turn: int, rows: int) -> None:
        """Settle the turns that stand within `rows` rows before and after the top of `turn`."""
        first = self.find(self.top(turn) - rows)[0]
        last, below = turn, 0
        while last < len(self._turns) and below <= rows + self._heights[turn]:
            self._settle(last, last + 1)
            below += self._heights[last]
            last += 1
        self._settle(first, turn)

    def settle_all(self) -> Iterator[None]:
        """Settle every turn, a step at a time; heights change at the last step, all at once."""
        heights: list[int] = []
        characters = 0
        for index, turn in enumerate(self._turns):
            settled = self._settled[index]
            heights.append(self._heights[index] if settled else len(self._wrap(index)))
            characters += 0 if settled else len(turn.text)
            if characters > _SETTLED_PER_STEP:
                characters = 0
                yield
        self._heights, self._tops = heights, None
        self._settled = bytearray(b"\1") * len(heights)

    @property
    def is_settled(self) -> bool:
        """Whether every height is known."""
        return all(self._settled)

    def _settle(self, first: int, last: int) -> None:
        for index in range(first, last):
            if not self._settled[index]:
                self._heights[index] = len(self.rows(index))
                self._settled[index] = True
                self._tops = None

    def _all_tops(self) -> list[int]:
        if self._tops is None:
            self._tops = [0, *accumulate(self._heights)]
        return self._tops

    def _wrap(self, index: int) -> tuple[Row, ...]:
        turn = self._turns[index]
        if self.is_folded(index):
            return fold_turn(turn.text)
        width = self.measure - 2 * self.indent(index)
        rows = wrap_turn(turn.text, self._breaks[index], width, headed=is_headed(turn))
        return (GAP, *rows) if index and self.is_folded(index - 1) else rows
