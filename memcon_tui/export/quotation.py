"""What a reader quotes: the words of a turn, word for word, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from typing import Final, NamedTuple

from memcon_tui.document import Attribution, Document, Turn
from memcon_tui.printable import printable, printable_line

_HALF_OF_DAY: Final = re.compile(r"\b[AP]\.? ?M\b\.?", re.IGNORECASE)
_COMMA_AFTER_QUOTE: Final = re.compile(r'"([,.])')
_KEPT_IN_CAPITALS: Final = frozenset({"FOUO", "LOU", "NATO"})


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


def cite(document: Document, pages: tuple[int, int] | None = None) -> str:
    """Return where a passage stands, as a sentence for a footnote.

    What the document does not tell is left out.

    Args:
        document: The record that is cited.
        pages: Numbers of the first and the last page of the passage; None for the
            whole record. A record on which no page is numbered is cited without.
    """
    told = (
        document.title,
        _title_in_quotes(document.subject),
        document.place,
        document.date_text,
        _HALF_OF_DAY.sub(lambda half: half[0].lower(), document.time_text or ""),
        _page_numbers(document, pages),
        _classification(document),
    )
    sentence = ", ".join(words for words in told if words).rstrip(".") + "."
    return printable_line(_COMMA_AFTER_QUOTE.sub(r'\1"', sentence))


def _title_in_quotes(subject: str | None) -> str | None:
    """Return the subject in quotation marks, those within it made single."""
    return f'"{subject.strip().removesuffix(".").replace(chr(34), chr(39))}"' if subject else None


def _page_numbers(document: Document, pages: tuple[int, int] | None) -> str | None:
    if pages is None or not any(page.label for page in document.pages):
        return None
    first, last = pages
    return f"p. {first}" if first == last else f"pp. {first}–{last}"


def _classification(document: Document) -> str | None:
    if not document.classification:
        return None
    level = " ".join(
        word if word in _KEPT_IN_CAPITALS else word.capitalize()
        for word in document.classification.split()
    )
    declassified = document.struck or document.declassification
    return f"{level} (declassified)" if declassified else level
