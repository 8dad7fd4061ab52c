"""Finding words in the text of a file: what is asked, and where the answers stand."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Final, NamedTuple, TypeAlias

from memcon_tui.document import Document
from memcon_tui.export.quotation import Piece
from memcon_tui.tui.place import Place
from memcon_tui.tui.plain import PlainText, plain_text

_LONGEST_SEARCH: Final = 0.5
"""Seconds after which a regular expression is given up."""
_BATCH: Final = 20_000
"""Characters in which words are looked for without anybody's noticing."""


_BEYOND: Final = 2**31
"""A turn that is after every turn."""


class BadPatternError(ValueError):
    """What is asked is no regular expression, or none that comes to an end soon."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked for."""

    words: str
    is_whole_word: bool = False
    is_pattern: bool = False
    """Whether `words` are a regular expression."""


class Batch(NamedTuple):
    """Turns that are searched at one go."""

    document: int
    turns: range


Spans: TypeAlias = "array[int]"
"""Where matches begin and end in a turn's text, one after the other: begin, end, begin, end."""
Finder = Callable[[PlainText], Iterator[tuple[int, int]]]


def finder(query: Query) -> Finder:
    """Return what finds `query` in a plain text.

    Small letters find capitals too; where a capital is asked for, case counts.

    Raises:
        BadPatternError: It is no regular expression.
    """
    plain = plain_text(query.words).text
    return _pattern_finder(plain, query) if query.is_pattern else _word_finder(plain, query)


def _word_finder(plain: str, query: Query) -> Finder:
    is_exact = plain != plain.lower()
    pattern = re.compile(_bounded(_words_pattern(plain), is_whole_word=query.is_whole_word))

    def find(text: PlainText) -> Iterator[tuple[int, int]]:
        found = pattern.finditer(text.text if is_exact else text.small)
        return (m.span() for m in found if m.end() > m.start())

    return find


def _words_pattern(plain: str) -> str:
    """Return the pattern of words in a row; a hyphen in them may also be a space, or nothing."""
    words = plain.strip("- \n\t")
    pieces = re.findall(r"[\s-]+|[^\s-]+", words)
    return "".join(map(_piece_pattern, pieces)) if words else re.escape(plain)


def _piece_pattern(piece: str) -> str:
    if piece[0] == "-" or piece[0].isspace():
        return r"[\s-]+" if re.search(r"\s", piece) else r"[\s-]*"
    return "-?".join(map(re.escape, piece))


def _bounded(pattern: str, *, is_whole_word: bool) -> str:
    return rf"(?<!\w)(?:{pattern})(?!\w)" if is_whole_word else pattern


def _pattern_finder(plain: str, query: Query) -> Finder:
    import regex  # noqa: PLC0415 - only who asks for a regular expression should pay for it

    flags = (
        regex.MULTILINE if re.search(r"(?<!\\)[A-Z]", plain) else regex.MULTILINE | regex.IGNORECASE
    )
    try:
        pattern = regex.compile(_bounded(plain, is_whole_word=query.is_whole_word), flags)
    except regex.error as error:
        raise BadPatternError(str(error)) from error

    def find(text: PlainText) -> Iterator[tuple[int, int]]:
        found = pattern.finditer(text.text, timeout=_LONGEST_SEARCH, concurrent=True)
        try:
            yield from (m.span() for m in found if m.end() > m.start())
        except TimeoutError as error:
            raise BadPatternError("this takes too long: ask for less at once") from error

    return find


class Index:
    """The text of a file made plain, each turn when it is first searched."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._documents = documents
        self.plain = lru_cache(maxsize=None)(self._plain)

    def _plain(self, document: int, turn: int) -> PlainText:
        return plain_text(self._documents[document].turns[turn].text)

    def batches(self, document: int, turn: int) -> Iterator[Batch]:
        """Yield all turns of the file: from one on, before it, then those of other documents."""
        yield from self._batches_of(document, turn, len(self._documents[document].turns))
        yield from self._batches_of(document, 0, turn)
        for other, content in enumerate(self._documents):
            if other != document:
                yield from self._batches_of(other, 0, len(content.turns))

    def _batches_of(self, document: int, first: int, after: int) -> Iterator[Batch]:
        begin, characters = first, 0
        for turn in range(first, after):
            characters += len(self._documents[document].turns[turn].text)
            if characters > _BATCH:
                yield Batch(document, range(begin, turn + 1))
                begin, characters = turn + 1, 0
        if begin < after:
            yield Batch(document, range(begin, after))

    def search(self, find: Finder, batch: Batch) -> dict[int, Spans]:
        """Return the matches in a batch, by turn; turns without any are left out.

        Raises:
            BadPatternError: A regular expression takes too long.
        """
        plain = partial(self.plain, batch.document)
        found = ((turn, _spans(find, plain(turn))) for turn in batch.turns)
        return {turn: spans for turn, spans in found if spans}


def _spans(find: Finder, text: PlainText) -> Spans:
    spans = array("I")
    for begin, end in find(text):
        spans.extend(text.original(begin, end))
    return spans


class Findings:
    """The matches that have been found so far, in all documents of a file."""

    def __init__(self, documents: int) -> None:
        self._found: list[dict[int, Spans]] = [{} for _ in range(documents)]
        self.counts = [0] * documents
        """How many matches each document has."""

    def add(self, document: int, found: dict[int, Spans]) -> None:
        """Add what was found in a document."""
        self._found[document] |= found
        self.counts[document] += sum(map(len, found.values())) // 2

    def within(self, document: int, turn: int, begin: int, end: int) -> Iterator[Piece]:
        """Yield the matches that touch a stretch of a turn's text."""
        spans = self._found[document].get(turn, array("I"))
        # Matches do not overlap: both their ends ascend.
        for index in range(bisect_right(spans, begin) // 2, (bisect_left(spans, end) + 1) // 2):
            yield Piece(turn, spans[2 * index], spans[2 * index + 1])

    def ordinal(self, document: int, place: Place) -> int:
        """Return how many matches of a document begin at `place` or before it."""
        found = self._found[document]
        before = sum(len(spans) for turn, spans in found.items() if turn < place.turn) // 2
        return before + _begun(found.get(place.turn, array("I")), place.at + 1)

    def at(self, document: int, place: Place) -> Piece | None:
        """Return the match that begins at `place`."""
        found = self.within(document, place.turn, place.at, place.at + 1)
        return next((piece for piece in found if piece.begin == place.at), None)

    def step(self, document: int, place: Place, step: int) -> tuple[int, Piece] | None:
        """Return the next match (`step` 1) or the one before (-1), and the document it is in.

        After the last match of a document come those of the next that has any, and round.
        """
        beside = self.next_after if step > 0 else self.last_before
        if piece := beside(document, place):
            return document, piece
        documents = len(self._found)
        others = ((document + step * away) % documents for away in range(1, documents + 1))
        other = next((other for other in others if self._found[other]), None)
        if other is None:
            return None
        piece = beside(other, Place(-1) if step > 0 else Place(_BEYOND))
        return (other, piece) if piece else None

    def next_after(self, document: int, place: Place) -> Piece | None:
        """Return the first match of a document that begins after `place`."""
        found = self._found[document]
        turns = sorted(turn for turn in found if turn >= place.turn)
        for turn in turns:
            index = _begun(found[turn], place.at + 1) if turn == place.turn else 0
            if 2 * index < len(found[turn]):
                return Piece(turn, *found[turn][2 * index : 2 * index + 2])
        return None

    def last_before(self, document: int, place: Place) -> Piece | None:
        """Return the last match of a document that begins before `place`."""
        found = self._found[document]
        turns = sorted((turn for turn in found if turn <= place.turn), reverse=True)
        for turn in turns:
            spans = found[turn]
            index = (_begun(spans, place.at) if turn == place.turn else len(spans) // 2) - 1
            if index >= 0:
                return Piece(turn, *spans[2 * index : 2 * index + 2])
        return None


def _begun(spans: Spans, at: int) -> int:
    """Return how many matches begin before the character `at`."""
    return bisect_left(spans[::2], at)
