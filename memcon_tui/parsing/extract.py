"""The record's text, taken out of what a carrier has put about it, and the way back to the file.

Mark-up, a second text layer and lost line ends are seen through before anything
is read: the steps get a text without them, and what they find is brought back to
its place in the file, character by character.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from math import inf
from typing import NamedTuple

from memcon_tui.document import (
    Anchor,
    Document,
    Note,
    Page,
    ParsedFile,
    PartKind,
    Source,
    Span,
    Turn,
)
from memcon_tui.parsing.parts import fill


class Strand(NamedTuple):
    """A stretch of the extract and where in the file it was taken from."""

    at: int
    end: int
    source: Span

    @property
    def is_copy(self) -> bool:
        """Whether it is there letter for letter, and does not stand for it: `é` for `&eacute;`."""
        return self.end - self.at == self.source.end - self.source.begin

    def goes_on(self, strand: Strand) -> bool:
        """Whether `strand` goes on with this one, in the extract and in the file."""
        joined = (self.end, self.source.end) == (strand.at, strand.source.begin)
        return joined and self.is_copy and strand.is_copy


class Piece(NamedTuple):
    """Words on their way into an extract."""

    words: str
    source: Span | None = None
    """Where they stand in the file; None for line ends and the like, which are put in."""


class Extract(NamedTuple):
    """The text to be read."""

    text: str
    strands: Sequence[Strand]
    """Ascending by `at`; what lies between two of them was put in."""
    left_out: tuple[tuple[PartKind, Span], ...] = ()
    """What of the file was left out, if it is known what it is."""
    warnings: tuple[str, ...] = ()
    """What a reader should know of the file, a sentence each."""


def make_extract(pieces: Iterable[Piece]) -> Extract:
    """Join pieces to an extract; what stood together in the file is one strand."""
    words: list[str] = []
    strands: list[Strand] = []
    at = 0
    for piece in pieces:
        end = at + len(piece.words)
        words.append(piece.words)
        if piece.source is not None and piece.words:
            strand = Strand(at, end, piece.source)
            if strands and strands[-1].goes_on(strand):
                last = strands.pop()
                strand = Strand(last.at, end, Span(last.source.begin, piece.source.end))
            strands.append(strand)
        at = end
    return Extract("".join(words), strands)


def extract_of(outer: Extract, inner: Extract) -> Extract:
    """Return what `inner`, an extract of the text of `outer`, is of the file."""
    strands: list[Strand] = []
    for strand in inner.strands:
        for piece in _strands_in(outer, strand.source):
            shift = strand.at - strand.source.begin
            strands.append(piece._replace(at=piece.at + shift, end=piece.end + shift))
    left_out = [(kind, s) for kind, span in inner.left_out for s in _in_file(outer, span)]
    return Extract(
        inner.text, strands, (*outer.left_out, *left_out), (*outer.warnings, *inner.warnings)
    )


# The way back ---------------------------------------------------------------------------


def restore(parsed: ParsedFile, extract: Extract, source: Source) -> ParsedFile:
    """Return what was read from an extract, each thing in its place in the file.

    Args:
        parsed: What was read; its places are those of the extract.
        extract: The extract.
        source: The file.
    """
    starts = [_offset(extract, document.span.begin) for document in parsed.documents]
    edges = pairwise([*starts, len(source.text)])
    documents = tuple(
        _document(extract, document, Span(*edge))
        for document, edge in zip(parsed.documents, edges, strict=True)
    )
    claims = [
        (span, part.kind, part.document)
        for part in parsed.parts
        for span in _in_file(extract, part.span)
    ]
    claims += [
        (span, kind, bisect_right(starts, span.begin) - 1 if starts else None)
        for kind, span in extract.left_out
    ]
    claims = [(span, kind, None if i == -1 else i) for span, kind, i in sorted(claims)]
    return ParsedFile(source, documents, tuple(fill(source.text, claims, documents)))


def _first_behind(extract: Extract, at: int) -> int:
    """Return the index of the first strand that ends behind `at`."""
    # Strands begin with where they begin: compared so, they need no key.
    index = bisect_right(extract.strands, (at, inf)) - 1
    return index + (index < 0 or extract.strands[index].end <= at)


def _strands_in(extract: Extract, span: Span) -> Iterator[Strand]:
    """Yield the strands from which `span` of the extract was taken, cut to it."""
    index = _first_behind(extract, span.begin)
    for place in range(index, len(extract.strands)):
        strand = extract.strands[place]
        if strand.at >= span.end:
            return
        if not strand.is_copy:
            yield strand
            continue
        at, end = max(strand.at, span.begin), min(strand.end, span.end)
        begin = strand.source.begin + at - strand.at
        yield Strand(at, end, Span(begin, begin + end - at))


def _in_file(extract: Extract, span: Span) -> Iterator[Span]:
    """Yield the stretches of the file that `span` of the extract was taken from."""
    joined: Span | None = None
    for strand in _strands_in(extract, span):
        if joined and joined.end == strand.source.begin:
            joined = Span(joined.begin, strand.source.end)
            continue
        if joined:
            yield joined
        joined = strand.source
    if joined:
        yield joined


def _whole(extract: Extract, span: Span) -> Span:
    """Return the stretch of the file from the first to the last character of `span`."""
    taken = [strand.source for strand in _strands_in(extract, span)]
    if not taken:
        at = _offset(extract, span.begin)
        return Span(at, at)
    return Span(min(s.begin for s in taken), max(s.end for s in taken))


def _offset(extract: Extract, at: int) -> int:
    """Return where in the file the first character at or after `at` stands."""
    index = _first_behind(extract, at)
    if index == len(extract.strands):
        return extract.strands[-1].source.end if extract.strands else 0
    strand = extract.strands[index]
    return strand.source.begin + (max(0, at - strand.at) if strand.is_copy else 0)


def _document(extract: Extract, document: Document, span: Span) -> Document:
    starts = [_offset(extract, page.span.begin) for page in document.pages]
    edges = pairwise([span.begin, *starts[1:], span.end])
    pages = zip(document.pages, edges, strict=True)
    return replace(
        document,
        span=span,
        warnings=(*document.warnings, *extract.warnings),
        declassification=tuple(
            replace(stamp, span=_whole(extract, stamp.span)) for stamp in document.declassification
        ),
        participants=tuple(
            replace(person, span=_whole(extract, person.span)) if person.span else person
            for person in document.participants
        ),
        pages=tuple(_page(extract, page, Span(*edge)) for page, edge in pages),
        turns=tuple(_turn(extract, turn) for turn in document.turns),
        notes=tuple(_note(extract, note) for note in document.notes),
    )


def _page(extract: Extract, page: Page, span: Span) -> Page:
    markings = (replace(m, span=_whole(extract, m.span)) for m in page.markings)
    return replace(page, span=span, markings=tuple(markings))


def _note(extract: Extract, note: Note) -> Note:
    references = (_whole(extract, reference) for reference in note.references)
    return replace(note, span=_whole(extract, note.span), references=tuple(references))


def _turn(extract: Extract, turn: Turn) -> Turn:
    spans = tuple(stretch for span in turn.spans for stretch in _in_file(extract, span))
    ends = [*(anchor.at for anchor in turn.anchors[1:]), len(turn.text)]
    anchors = [
        Anchor(anchor.at + strand.at - anchor.source, strand.source.begin)
        for anchor, end in zip(turn.anchors, ends, strict=True)
        for strand in _strands_in(extract, Span(anchor.source, anchor.source + end - anchor.at))
    ]
    return replace(turn, spans=spans, anchors=tuple(anchors))
