"""The rest of a document: paragraphs as they should be read, each character tied to its place.

Page furniture and note numbers are left out, words broken by a line or page end
are mended, a sentence that a page turn cuts is one again. What is no
conversation (headings, signatures, rules) is set apart.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from memcon_tui.document import Note, PartKind, Span
from memcon_tui.lexicon.labels import (
    ARCHIVE_REFERENCE,
    DAMAGED_PORTION_MARK,
    ENDING,
    GAPS,
    PORTION_MARK,
)
from memcon_tui.parsing.closing import closes_record, opens_closing
from memcon_tui.parsing.labels import LabelForms
from memcon_tui.parsing.narration import narrates
from memcon_tui.parsing.note_numbers import find_references
from memcon_tui.parsing.pages import Pagination
from memcon_tui.parsing.reading_text import Body, Row, compose
from memcon_tui.parsing.topics import find_topics
from memcon_tui.parsing.words import words_of

_STOPS: Final = frozenset(".?!:;…")
_CLOSERS: Final = "\"'”’)]"
_SEPARATOR: Final = re.compile(r"(?:[*#]\s*){3,}|[-_–—]{3,}|[.,'•·—\s]+")
_HEADING: Final = re.compile(r"(?:[A-Z0-9(\[_*]).{0,78}[^.?!,;:\s-]|[A-Z][\w ]{2,40}:")
_ITEM: Final = re.compile(r"\d{1,2}\. [A-Z]")
_PARENTHESIS: Final = re.compile(r" \([^()]*\)$")
"""What stands behind the words of a numbered heading: `2. Ports (NSC 5699)`."""
_POINT: Final = re.compile(r"\(\w{1,3}\)\s+[a-z]")
"""`(b) a reference to ports`: one of several points, not a heading."""
_ENDING: Final = re.compile(ENDING, re.IGNORECASE)
_PORTION: Final = re.compile(rf"{PORTION_MARK}(?=[ \t]*(?:\r|\n|$))")
_DAMAGED_PORTION: Final = re.compile(rf"{DAMAGED_PORTION_MARK}(?=[ \t]*(?:\r|\n|$))")
_FEWEST_PORTIONS: Final = 3
"""Where so many paragraphs are marked, a misread mark is known as one."""
_BEFORE_PORTION: Final = re.compile(r"(?<=[.?!:;,”\"’)\]] )|(?<=[.?!”\"’])")
_GAP: Final = re.compile("|".join((*GAPS, ARCHIVE_REFERENCE)), re.DOTALL)
_CLOSING_PARAGRAPHS: Final = 16
_NO_SPEECH: Final = frozenset({PartKind.HEADING, PartKind.APPARATUS})
_FULL_LINE: Final = 0.7
"""A line shorter than this share of the widest may end a paragraph."""
_WRAPPED_AT_MOST: Final = 110
"""No typist's line is longer: beyond it a line is a paragraph."""


def read_body(
    pagination: Pagination, first: int, after: int, notes: Sequence[Note], forms: LabelForms
) -> Body:
    """Read the lines `[first, after)` as the body of a document.

    Args:
        pagination: Lines, furniture and page breaks of the file.
        first: Index of the first line.
        after: Index of the line behind the last.
        notes: The document's notes, some of which may stand among these lines.
        forms: The labels of a verbatim record.
    """
    references = _references(pagination, first, after, notes)
    portions = _portion_marks(pagination, first, after)
    topics = find_topics(pagination.source.text, pagination.lines[first:after], forms)
    rows = list(_rows(pagination, first, after, [*references, *portions, *topics]))
    groups = list(_paragraphs(pagination, rows, forms))
    text, apart = pagination.source.text, [(PartKind.NOTE, span) for span in references]
    apart += [(PartKind.MARKING, span) for span in portions]
    apart += [(PartKind.HEADING, span) for span in topics]
    kinds = _kinds(text, groups, forms)
    apart += [
        (kind, Span(group[0].chunks[0].begin, group[-1].chunks[-1].end))
        for kind, group in zip(kinds, groups, strict=True)
        if kind is not None
    ]
    spoken = [group for kind, group in zip(kinds, groups, strict=True) if kind is None]
    return compose(text, spoken, tuple(sorted(apart, key=lambda a: a[1])))


# Rows -----------------------------------------------------------------------------------


def _references(
    pagination: Pagination, first: int, after: int, notes: Sequence[Note]
) -> list[Span]:
    """Return the notes that stand among the lines, and the numbers that refer to notes."""
    if first >= after:
        return []
    begin, end = pagination.lines[first].start, pagination.lines[after - 1].stop
    among = sorted(note.span for note in notes if begin <= note.span.begin < end)
    labels = frozenset(note.label for note in notes)
    numbers = find_references(pagination.source.text, begin, end, labels)
    return sorted([*among, *(n for n in numbers if not _is_within(n, among))])


def _is_within(span: Span, among: Sequence[Span]) -> bool:
    index = bisect_right(among, span.begin, key=lambda a: a.begin) - 1
    return index >= 0 and span.begin < among[index].end


def _portion_marks(pagination: Pagination, first: int, after: int) -> list[Span]:
    """Return the classification marks of paragraphs, at their end or before them."""
    if first >= after:
        return []
    begin, end = pagination.lines[first].start, pagination.lines[after - 1].stop
    text = pagination.source.text
    found = _portions(_PORTION, text, begin, end)
    if len(found) < _FEWEST_PORTIONS:
        return found
    return sorted([*found, *_portions(_DAMAGED_PORTION, text, begin, end)])


def _portions(form: re.Pattern[str], text: str, begin: int, end: int) -> list[Span]:
    found = form.finditer(text, begin, end)
    return [Span(*m.span()) for m in found if _BEFORE_PORTION.match(text, m.start())]


def _rows(
    pagination: Pagination, first: int, after: int, references: Sequence[Span]
) -> Iterator[Row]:
    text, lines = pagination.source.text, pagination.lines
    if first >= after:
        return
    body = Span(lines[first].start, lines[after - 1].stop)
    holes = sorted([*(f.span for f in pagination.furniture_in(body)), *references])
    at = 0
    for index in range(first, after):
        line = lines[index]
        if line.begin == line.end:
            continue
        while at < len(holes) and holes[at].end <= line.begin:
            at += 1
        if at == len(holes) or holes[at].begin >= line.end:
            chunks: tuple[Span, ...] = (Span(line.begin, line.end),)
        else:
            chunks = tuple(_without(text, line.begin, line.end, holes, at))
        if chunks:
            yield Row(index, chunks, text[chunks[0].begin : chunks[-1].end])


def _without(text: str, begin: int, end: int, holes: Sequence[Span], at: int) -> Iterator[Span]:
    while at < len(holes) and holes[at].begin < end:
        if text[begin : holes[at].begin].strip():
            yield Span(begin, holes[at].begin)
        begin = max(begin, holes[at].end)
        at += 1
    if begin < end and text[begin:end].strip():
        yield Span(begin, end)


# Paragraphs -----------------------------------------------------------------------------


def _paragraphs(
    pagination: Pagination, rows: Sequence[Row], forms: LabelForms
) -> Iterator[list[Row]]:
    lines = pagination.lines
    width = max((lines[r.line].end - lines[r.line].begin for r in rows), default=0)
    group: list[Row] = []
    for row in rows:
        if group and (
            forms.at(row.words)
            or not _goes_on(pagination, group[-1], row, min(width, _WRAPPED_AT_MOST))
        ):
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def _goes_on(pagination: Pagination, before: Row, row: Row, width: int) -> bool:
    """Whether a line goes on with the paragraph of the line before it."""
    lines, words, last = pagination.lines, row.words, before.words
    if _is_separator(words) or _is_separator(last):
        return False
    unfinished = not _ends_sentence(last)
    if words[0] in "[(" and (words[-1] in ")]" or not unfinished):
        return False
    if _parted_by_blank(pagination, before.line, row.line):
        full = len(last) >= _FULL_LINE * width and len(last) > 40
        return unfinished and (words[0].islower() or full)
    if unfinished or len(last) > _WRAPPED_AT_MOST:
        return unfinished
    indented = (
        lines[row.line].begin - lines[row.line].start
        > lines[before.line].begin - lines[before.line].start + 1
    )
    return len(last) >= _FULL_LINE * width and not indented


def _parted_by_blank(pagination: Pagination, before: int, line: int) -> bool:
    return line - before > 1 and any(w.is_blank for w in pagination.lines[before + 1 : line])


def _is_separator(words: str) -> bool:
    """Whether a line is a rule, or a scan's dirt."""
    return not words[0].isalnum() and _SEPARATOR.fullmatch(words) is not None


def _ends_sentence(words: str) -> bool:
    return words.endswith((")", "]")) or words.rstrip(_CLOSERS)[-1:] in _STOPS


def _kinds(text: str, groups: Sequence[list[Row]], forms: LabelForms) -> list[PartKind | None]:
    """Tell headings, rules and signatures from the paragraphs of the conversation."""
    kinds = [_kind(text, group, forms) for group in groups]
    for index in range(len(groups) - 1, max(-1, len(groups) - 1 - _CLOSING_PARAGRAPHS), -1):
        words = _words_of(text, groups[index])
        opening = _words_of(text, groups[_block_start(groups, index)])
        signs = kinds[index] in _NO_SPEECH or closes_record(words) or opens_closing(opening)
        if not signs or forms.at(words):
            break
        kinds[index] = (
            PartKind.SIGNATURE if kinds[index] is not PartKind.APPARATUS else kinds[index]
        )
    return kinds


def _block_start(groups: Sequence[list[Row]], index: int) -> int:
    """Return the first of the paragraphs that no blank line parts from the one at `index`."""
    while index and groups[index][0].line - groups[index - 1][-1].line == 1:
        index -= 1
    return index


def _kind(text: str, group: Sequence[Row], forms: LabelForms) -> PartKind | None:
    """Return what a paragraph is that is no speech: a rule, a gap or a heading."""
    first = group[0].words
    if not first[0].isalnum():
        words = _words_of(text, group)
        if (
            _is_separator(words)
            or (first[0] == "[" and _GAP.fullmatch(words))
            or _ENDING.fullmatch(words)
        ):
            return PartKind.APPARATUS
    if len(group) == 1 and _is_heading(first) and not forms.at(first):
        return PartKind.HEADING
    return None


def _words_of(text: str, group: Sequence[Row]) -> str:
    return text[group[0].chunks[0].begin : group[-1].chunks[-1].end]


def _is_heading(words: str) -> bool:
    if _POINT.match(words):
        return False
    if words.endswith(":"):
        # `It was agreed that:` tells who speaks in the points behind it: nobody.
        return _HEADING.fullmatch(words) is not None and not narrates(words, words_of(words))
    bare = _PARENTHESIS.sub("", words) if _ITEM.match(words) else words
    return not _ends_sentence(bare.rstrip("*_")) and _HEADING.fullmatch(words) is not None
