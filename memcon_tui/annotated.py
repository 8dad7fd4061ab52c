"""A file and what its reader added to it: which turn a mark is at, who speaks corrected turns."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from memcon_tui.annotations import Annotation, Correction, Kept, Mark, Remark
from memcon_tui.document import Attribution, Document, ParsedFile, Span, Turn


class Entry(NamedTuple):
    """Something that was added, and where it stands in the file as it is read now."""

    document: int
    """Index in `ParsedFile.documents`."""
    turn: int
    """Index in `Document.turns`."""
    annotation: Annotation


def entries(documents: Sequence[Document], kept: Kept) -> tuple[Entry, ...]:
    """Return all that was added to a file, in the order of the text."""
    added: list[Annotation] = [*kept.corrections, *kept.marks, *kept.remarks]
    added.sort(key=begin_of)
    numbers = [find_document(documents, begin_of(annotation)) for annotation in added]
    return tuple(
        Entry(number, find_turn(documents[number], begin_of(annotation)), annotation)
        for number, annotation in zip(numbers, added, strict=True)
        if documents and documents[number].turns
    )


def begin_of(annotation: Annotation) -> int:
    """Return where in the decoded text an annotation stands."""
    return annotation.at if isinstance(annotation, Mark) else annotation.begin


def find_document(documents: Sequence[Document], source: int) -> int:
    """Return the index of the document that the character `source` of the decoded text is in."""
    return max(0, bisect_right(documents, source, key=lambda document: document.span.begin) - 1)


def find_turn(document: Document, source: int) -> int:
    """Return the index of the first turn that ends behind the character `source`."""
    return min(bisect_right(document.turns, source, key=_end), len(document.turns) - 1)


def extent(turn: Turn) -> Span:
    """Return the turn from its first to its last character in the decoded text."""
    # A turn made by hand need not say where its words stand.
    return Span(turn.spans[0].begin, turn.spans[-1].end) if turn.spans else Span(0, 0)


def _end(turn: Turn) -> int:
    return extent(turn).end


def pages_of(document: Document, entry: Entry) -> tuple[int, int]:
    """Return the numbers of the first and the last page of what an entry is about."""
    annotation, turn = entry.annotation, document.turns[entry.turn]
    if not isinstance(annotation, Remark) or not annotation.quotation:
        return turn.pages
    first, last = (_page_number(document, at) for at in (annotation.begin, annotation.end - 1))
    return (turn.pages[0] if first is None else first, turn.pages[1] if last is None else last)


def _page_number(document: Document, source: int) -> int | None:
    index = bisect_right(document.pages, source, key=lambda page: page.span.begin) - 1
    return document.pages[max(0, index)].number if document.pages else None


def corrected(file: ParsedFile, kept: Kept) -> ParsedFile:
    """Return what was read of a file, with the speakers that its reader corrected."""
    documents = (correct(document, kept.corrections) for document in file.documents)
    return replace(file, documents=tuple(documents))


def correct(document: Document, corrections: Iterable[Correction]) -> Document:
    """Return `document` with the speakers that its reader corrected.

    A correction holds for a turn that is the turn that was corrected for the most part: one
    that a later parser divides, or joins to others, is left as it is read.
    """
    found = dict(_found(document, corrections))
    if not found:
        return document
    turns = list(document.turns)
    for index, speaker in found.items():
        turns[index] = _spoken_by(turns[index], speaker)
    return replace(document, turns=tuple(turns))


def _found(
    document: Document, corrections: Iterable[Correction]
) -> Iterator[tuple[int, str | None]]:
    """Yield the index of each turn that is corrected, and who speaks it."""
    for correction in corrections:
        turn = find_turn(document, (correction.begin + correction.end) // 2)
        if turn >= 0 and _is_same(extent(document.turns[turn]), correction):
            yield from ((turn, speaker) for speaker in _speakers(document, correction))


def _is_same(span: Span, correction: Correction) -> bool:
    """Return whether more than half of each is in the other."""
    common = min(span.end, correction.end) - max(span.begin, correction.begin)
    return 2 * common > max(span.end - span.begin, correction.end - correction.begin)


def _speakers(document: Document, correction: Correction) -> Sequence[str | None]:
    """Return whom a correction names: one, or none if the document has no such person."""
    named = [person.id for person in document.participants if person.name == correction.name]
    if correction.speaker is None or correction.speaker in named:
        return [correction.speaker]
    return named if len(named) == 1 else []


def _spoken_by(turn: Turn, speaker: str | None) -> Turn:
    # The record does not state it: a reader who ignores the mark is not misled.
    attribution = Attribution.INFERRED if speaker else Attribution.NONE
    return replace(turn, speaker=speaker, attribution=attribution, corrected=True)
