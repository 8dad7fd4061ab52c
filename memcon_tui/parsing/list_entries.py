"""The lines of the list to entries: the stretches that name one person and his office each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from memcon_tui.document import Span
from memcon_tui.parsing.head import Field
from memcon_tui.parsing.list_words import (
    OFFICE_SYMBOL,
    begins_person,
    has_honorific,
    is_given_and_surname,
    is_person,
)
from memcon_tui.parsing.side_headings import nation_of_side, side_heading, side_prefix, split_glued

_LIST_FIELDS: Final = frozenset({"participants", "interpreter", "notetaker", "chair"})
_SEPARATOR: Final = re.compile(r";\s*|\s*•\s*|(?<=\S)\s{3,}|\t+")
_COMMA: Final = re.compile(r",\s+(?=(?:and\s+)?(?:the\s+|The\s+)?[A-Z])")
_TOLD_APART: Final = re.compile(r",\s+(?:and\s+)?|\s+and\s+|\b(?i:also present (?:was|were))\s+")
_SENTENCE_PART: Final = re.compile(r"(?:[^;.]|(?<=Mr)\.|(?<=Dr)\.|(?<=Mrs)\.|(?<= [A-Z])\.)+")
_FOR_SIDE: Final = re.compile(r"\s+for (?:the )?(?P<side>[A-Z][\w ]+)$")
_FEWEST_TOLD: Final = 2
_BULLET: Final = re.compile(r"^(?:[-*•–]\s+|\d{1,2}[.)]\s+)")


class Piece(NamedTuple):
    """A stretch of the list that may be a person, or go on with the one before."""

    span: Span
    side: str | None
    field: str
    line: int


def list_entries(text: str, fields: Iterable[Field]) -> list[list[Piece]]:
    """Return the entries of the list, each as the pieces of the lines on which it stands.

    Args:
        text: The source's text.
        fields: The head's fields, of which only those that list people are read.
    """
    return _entries(text, list(_pieces(text, fields)))


def _pieces(text: str, fields: Iterable[Field]) -> Iterator[Piece]:
    side: str | None = None
    for field in fields:
        if field.name not in _LIST_FIELDS:
            continue
        side = nation_of_side(field.side) if field.side else side
        for line in field.lines:
            for begin, end in split_glued(text, line.span):
                heading = side_heading(text[begin:end])
                if heading:
                    side = heading
                    continue
                told = list(_told(text, begin, end))
                if told:
                    yield from (Piece(span, of, field.name, line.line) for span, of in told)
                    continue
                side, length = side_prefix(text[begin:end]) or (side, 0)
                for span in _run_in(text, begin + length, end):
                    yield Piece(span, side, field.name, line.line)


def _told(text: str, begin: int, end: int) -> Iterator[tuple[Span, str | None]]:
    """Read a list that is a sentence, such as `A and B for the United States; C for Arcadia`.

    Yields the people with the side that their part of the sentence names.
    """
    words = text[begin:end]
    if not words.endswith(".") or len(_TOLD_APART.findall(words)) < _FEWEST_TOLD:
        return
    for part in _SENTENCE_PART.finditer(text, begin, end):
        side = _FOR_SIDE.search(part[0])
        stop = part.start() + (side.start() if side else len(part[0]))
        at = part.start()
        for cut in [*_TOLD_APART.finditer(text, at, stop), None]:
            span = _trim(text, at, cut.start() if cut else stop)
            if begins_person(text[span.begin : span.end]):
                yield span, side["side"] if side else None
            at = cut.end() if cut else stop


def _run_in(text: str, begin: int, end: int) -> Iterator[Span]:
    """Cut a line that names several people: `The Secretary; Mr. Quill; Mr. Bell`."""
    symbol = OFFICE_SYMBOL.match(text, begin, end)
    listed = symbol is not None and has_honorific(text[symbol.end() : end])
    at = symbol.end() if symbol and listed else begin
    cuts = [(m.start(), m.end()) for m in _SEPARATOR.finditer(text, at, end)]
    if not cuts:
        cuts = _comma_cuts(text, begin, end)
    at = begin
    for stop, after in [*cuts, (end, end)]:
        span = _trim(text, at, stop)
        if span.begin < span.end:
            yield span
        at = after


def _comma_cuts(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    """A comma parts two people only where each piece begins like one."""
    cuts = [(m.start(), m.end()) for m in _COMMA.finditer(text, begin, end)]
    edges = pairwise([*cuts, (end, end)])
    pieces = [text[after:stop].removeprefix("and ") for (_, after), (stop, _) in edges]
    persons = [cut for cut, piece in zip(cuts, pieces, strict=True) if has_honorific(piece)]
    if persons and has_honorific(text[begin:end]):
        return persons
    names = [text[begin : cuts[0][0]] if cuts else "", *(p.split(",")[0] for p in pieces)]
    bare = cuts and not any(map(begins_person, names))
    return cuts if bare and all(map(is_given_and_surname, names)) else []


def _trim(text: str, begin: int, end: int) -> Span:
    bullet = _BULLET.match(text[begin:end])
    begin += bullet.end() if bullet else 0
    while begin < end and (text[begin].isspace() or text[begin] in "•*"):
        begin += 1
    while end > begin and text[end - 1].isspace():
        end -= 1
    return Span(begin, end)


def _entries(text: str, pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Bring the lines of one person together: an office may run over several."""
    entries: list[list[Piece]] = []
    for piece in pieces:
        if entries and _goes_on(text, entries[-1], piece):
            entries[-1].append(piece)
        else:
            entries.append([piece])
    return entries


def _goes_on(text: str, entry: Sequence[Piece], piece: Piece) -> bool:
    before = text[entry[-1].span.begin : entry[-1].span.end]
    words = text[piece.span.begin : piece.span.end]
    if piece.side != entry[-1].side or piece.field != entry[-1].field:
        return False
    if words.startswith("(") or words[0].islower():
        return True
    adjacent = piece.line - entry[-1].line == 1
    if before.endswith((",", " of", " and", " for", " the", "-")):
        return not is_person(words)
    return adjacent and not is_person(words)
