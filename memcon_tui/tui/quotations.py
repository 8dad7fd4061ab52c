"""Quotations in the text: the words that a record itself puts in quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final

from memcon_tui.document import Document
from memcon_tui.export.quotation import Piece
from memcon_tui.tui.place import Place

# Within a paragraph, and not an apostrophe, an inch, or a mark that is never closed.
_QUOTATION: Final = re.compile(
    r"“[^“”\n]+”"
    r"|(?<![^\s(\[—–-])\"(?=\S)[^\"\n]+\"(?!\w)"
    r"|(?<!\w)‘(?=\S)[^‘\n]*?(?<=[\w.,;:!?…])’(?!\w)"
)


def next_quotation(document: Document, place: Place) -> Piece | None:
    """Return the first quotation that begins after `place`, or from the beginning on if none does.

    Returns:
        Where it stands, its quotation marks with it; None if nothing is quoted anywhere.
    """
    found = (piece for piece in _from(document, place))
    return next(found, None)


def _from(document: Document, place: Place) -> Iterator[Piece]:
    turns = len(document.turns)
    after = _quotations(document, place.turn, place.at + 1)
    others = (
        _quotations(document, turn % turns, 0)
        for turn in range(place.turn + 1, place.turn + 1 + turns)
    )
    return chain(after, chain.from_iterable(others))


def _quotations(document: Document, turn: int, begin: int) -> Iterator[Piece]:
    text = document.turns[turn].text
    return (Piece(turn, *found.span()) for found in _QUOTATION.finditer(text, begin))
