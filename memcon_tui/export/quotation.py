"""What a reader quotes: the words of a turn, word for word."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from memcon_tui.document import Attribution, Document, Turn
from memcon_tui.printable import printable


def quote(turn: Turn) -> str:
    """Return the words of a turn: the clean text, paragraphs parted by a blank line."""
    return printable(turn.text)


class Piece(NamedTuple):
    """The characters `[begin, end)` of the text of one turn."""

    turn: int
    """Index in `Document.turns`."""
    begin: int
    end: int


def quote_passage(document: Document, pieces: Sequence[Piece]) -> str:
    """Return the words of a passage, those of several turns introduced by who speaks them.

    A speaker whom the record names there is introduced as `Mr. Tarn: …`, by its own label
    if it has one; one who is carried on or inferred in the brackets of an editor,
    `[Mr. Tarn]: …`; narration by nobody.

    Args:
        document: The record that is quoted.
        pieces: What the passage has of each turn, in order.
    """
    quoted = partial(_words if len(pieces) == 1 else _introduced, document)
    return printable("\n\n".join(words for words in map(quoted, pieces) if words))


def _words(document: Document, piece: Piece) -> str:
    return document.turns[piece.turn].text[piece.begin : piece.end].strip()


def _introduced(document: Document, piece: Piece) -> str:
    turn = document.turns[piece.turn]
    begin = max(piece.begin, len(turn.label))
    words = _words(document, piece._replace(begin=begin))
    return f"{_introduction(document, turn)} {words}" if turn.speaker and words else words


def _introduction(document: Document, turn: Turn) -> str:
    named = (person.name for person in document.participants if person.id == turn.speaker)
    name = next(named, turn.speaker)
    return turn.label or (f"{name}:" if turn.attribution is Attribution.STATED else f"[{name}]:")
