"""Everything to parts: stretches that divide the whole text, the proof that nothing is lost."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from heapq import heappop, heappush
from itertools import pairwise

from memcon_tui.document import Document, Part, PartKind, Span
from memcon_tui.parsing.pages import Pagination

Claim = tuple[Span, PartKind, int | None]


def tile(
    pagination: Pagination, documents: Sequence[Document], claims: Iterable[Claim]
) -> tuple[Part, ...]:
    """Divide the text into parts.

    Args:
        pagination: The file's lines and furniture.
        documents: Its documents, whose turns claim their spans first.
        claims: What the other steps found, the more certain first; a claim gets
            what no earlier one holds.
    """
    text = pagination.source.text
    ordered = [*_turn_claims(documents), *_furniture_claims(pagination, documents), *claims]
    return tuple(fill(text, list(_disjoint(ordered)), documents))


def _turn_claims(documents: Sequence[Document]) -> Iterator[Claim]:
    for index, document in enumerate(documents):
        for turn in document.turns:
            kind = PartKind.NARRATION if turn.speaker is None else PartKind.SPEECH
            yield from ((span, kind, index) for span in turn.spans)


def _furniture_claims(pagination: Pagination, documents: Sequence[Document]) -> Iterator[Claim]:
    index = 0
    for item in pagination.furniture:
        while index < len(documents) - 1 and documents[index].span.end <= item.span.begin:
            index += 1
        yield item.span, item.kind, index if documents else None


def _disjoint(claims: Sequence[Claim]) -> Iterator[Claim]:
    """Yield what is left of each claim when the earlier ones have theirs."""
    ranked = sorted(enumerate(claims), key=lambda pair: (pair[1][0].begin, pair[0]))
    events = sorted({edge for _, (span, _, _) in ranked for edge in span})
    holders = _holders(ranked, events)
    for (begin, end), holder in zip(pairwise(events), holders, strict=False):
        if holder is not None:
            yield Span(begin, end), claims[holder][1], claims[holder][2]


def _holders(ranked: Sequence[tuple[int, Claim]], events: Sequence[int]) -> Iterator[int | None]:
    """Yield for each stretch between two events the first-ranked claim that covers it."""
    open_claims: list[tuple[int, int]] = []  # a heap, the first-ranked on top
    at = 0
    for begin in events[:-1]:
        while at < len(ranked) and ranked[at][1][0].begin <= begin:
            heappush(open_claims, (ranked[at][0], ranked[at][1][0].end))
            at += 1
        while open_claims and open_claims[0][1] <= begin:
            heappop(open_claims)
        yield open_claims[0][0] if open_claims else None


def fill(text: str, claims: Sequence[Claim], documents: Sequence[Document]) -> Iterator[Part]:
    """Yield the parts of a text: what is claimed, and between it what nobody claims.

    Args:
        text: The text to divide.
        claims: Disjoint and ascending.
        documents: The file's documents.
    """
    at = 0
    current: Part | None = None
    for span, kind, index in [*claims, (Span(len(text), len(text)), PartKind.BLANK, None)]:
        pieces = [*_gap(text, at, span.begin, documents), Part(kind, index, span)]
        for piece in pieces:
            if piece.span.begin == piece.span.end:
                continue
            if (
                current
                and (current.kind, current.document) == (piece.kind, piece.document)
                and not _keeps_apart(piece)
            ):
                current = Part(
                    current.kind, current.document, Span(current.span.begin, piece.span.end)
                )
                continue
            if current:
                yield current
            current = piece
        at = span.end
    if current:
        yield current


def _keeps_apart(piece: Part) -> bool:
    return piece.kind in (PartKind.SPEECH, PartKind.NARRATION)


def _gap(text: str, begin: int, end: int, documents: Sequence[Document]) -> Iterator[Part]:
    """Yield what no step claimed: white space is blank, anything else is kept as other."""
    if begin >= end:
        return
    kind = PartKind.OTHER if text[begin:end].strip() else PartKind.BLANK
    index = bisect_right(documents, begin, key=lambda d: d.span.begin) - 1
    inside = index >= 0 and begin < documents[index].span.end
    yield Part(kind, index if inside else None, Span(begin, end))
