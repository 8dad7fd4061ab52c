"""Where one is in a document: a character, and all that follows from it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from memcon_tui.document import Document, DocumentKind, Page, Span, Turn

NO_DOCUMENT: Final = Document(DocumentKind.OTHER, Span(0, 0))
"""What a widget shows before it has a document."""
_REST_OF_WORD: Final = re.compile(r"[^ \n]* ?")


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A reading place: the character `at` of the text of turn `turn`."""

    turn: int = 0
    """Index in `Document.turns`."""
    at: int = 0


def source_offset(document: Document, place: Place) -> int:
    """Return where in the decoded text `place` is: what to keep of it, and to return to."""
    turn = document.turns[place.turn] if document.turns else None
    # A turn made by hand need not say where its words stand.
    return turn.source_offset(place.at) if turn is not None and turn.anchors else 0


def find_place(document: Document, source: int) -> Place:
    """Return the first place in a turn at or after the character `source` of the decoded text.

    It is never within a word: a word that a page breaks off belongs to the page it begins on.
    """
    turns = document.turns
    index = min(bisect_right(turns, source, key=_end), len(turns) - 1)
    return Place(index, _at(turns[index], source)) if turns else Place()


def _end(turn: Turn) -> int:
    return turn.spans[-1].end if turn.spans else 0


def _at(turn: Turn, source: int) -> int:
    if not turn.spans or not turn.anchors or source <= turn.spans[0].begin:
        return 0
    at = turn.text_offset(source)
    is_within = 0 < at < len(turn.text) and turn.text[at - 1] not in " \n"
    rest = _REST_OF_WORD.match(turn.text, at) if is_within else None
    return rest.end() if rest else at


def page_index(document: Document, place: Place) -> int | None:
    """Return the index of the page that `place` stands on."""
    offset = source_offset(document, place)
    index = bisect_right(document.pages, offset, key=lambda page: page.span.begin) - 1
    return max(0, index) if document.pages else None


def is_told(page: Page) -> bool:
    """Return whether the document itself says anything of `page`: a number or a marking."""
    return page.number is not None or page.label is not None or bool(page.markings)


def text_ends(document: Document) -> list[int]:
    """Return how many characters of text there are up to the end of each turn."""
    return list(accumulate(len(turn.text) for turn in document.turns))


def percentage(ends: Sequence[int], turn: int, seen: int) -> int:
    """Return how much of the text of a document stands before the character `seen` of `turn`.

    Args:
        ends: As `text_ends` returns them.
        turn: Index of the turn.
        seen: How many of its characters stand before.
    """
    before = ends[turn - 1] if turn else 0
    return 100 * (before + seen) // ends[-1] if ends[-1] else 100


def next_turn_among(
    document: Document, speakers: frozenset[str], after: int, step: int
) -> int | None:
    """Return the next turn of one of `speakers`, or of anybody if they are none."""
    last = len(document.turns) if step > 0 else -1
    found = (
        index
        for index in range(after + step, last, step)
        if not speakers or document.turns[index].speaker in speakers
    )
    return next(found, None)


def next_turn_of(document: Document, speaker: str | None, after: int, step: int) -> int | None:
    """Return the next turn of `speaker` beyond turn `after`, forward or back (`step` ±1)."""
    last = len(document.turns) if step > 0 else -1
    found = (
        index
        for index in range(after + step, last, step)
        if document.turns[index].speaker == speaker
    )
    return next(found, None)
