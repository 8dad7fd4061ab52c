"""Pages to documents: where in the file one record ends and the next begins."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, pairwise
from typing import Final, NamedTuple

from memcon_tui.document import DocumentKind, Span
from memcon_tui.lexicon.records import OTHER_HEADINGS, TITLES
from memcon_tui.parsing.dates import find_date
from memcon_tui.parsing.head_labels import find_head_labels
from memcon_tui.parsing.pages import Pagination

_TITLE: Final = re.compile("|".join(f"({form})" for form, _ in TITLES))
_KINDS: Final = tuple(kind for _, kind in TITLES)
_CARRIERS_NUMBER: Final = re.compile(r"(?:document|doc\.?)(?: no\.?)? ?\d+\s*[:.—–-]\s*")
_OTHER: Final = re.compile("|".join(OTHER_HEADINGS))
_NUMBERED: Final = re.compile(r"(?:No\.\s*)?(?P<number>\d{1,4})\.\s+(?P<title>[A-Z].*)")
_LONGEST_TITLE: Final = 240
_MOST_SKIPPED: Final = 40
"""A volume's extract may leave out documents; beyond this many, a heading must prove itself."""
_LONGEST_DATELINE: Final = 90


class Division(NamedTuple):
    """One document of the file, with the line that titles it."""

    span: Span
    kind: DocumentKind
    title: Span | None = None
    number: int | None = None
    """Its number in a printed volume."""


class _Heading(NamedTuple):
    line: int
    title: Span
    kind: DocumentKind
    number: int | None


def divide(pagination: Pagination) -> tuple[Division, ...]:
    """Return the documents of a paginated source; together they cover it.

    A numbered volume is divided at its numbered headings. Otherwise a new document
    begins at each title that is followed by a head of its own. What stands before
    the first title belongs to the first document.
    """
    headings = _headings(pagination)
    size = len(pagination.source.text)
    if not headings:
        return (Division(Span(0, size), DocumentKind.OTHER),)
    starts = [0, *(pagination.lines[h.line].start for h in headings[1:]), size]
    return tuple(
        Division(Span(begin, end), h.kind, h.title, h.number)
        for (begin, end), h in zip(pairwise(starts), headings, strict=True)
    )


def _headings(pagination: Pagination) -> list[_Heading]:
    """Return a volume's numbered headings; one alone below a title is an item of that record."""
    numbered, titles = _numbered_headings(pagination), _titles(pagination)
    if len(numbered) == 1 and titles and titles[0].line < numbered[0].line:
        return titles
    return numbered or titles


def kind_of_title(words: str) -> DocumentKind | None:
    """Return what sort of record a line titles, or None where it is no title."""
    folded = _CARRIERS_NUMBER.sub("", " ".join(words.strip("*_#~ ").lower().split()))
    match = _TITLE.match(folded)
    return _KINDS[match.lastindex - 1] if match and match.lastindex else None


def _numbered_headings(pagination: Pagination) -> list[_Heading]:
    """Return the headings of a volume: numbered, and worded as documents are.

    Numbers ascend, and a number out of the row is taken for an item of a list, unless
    a dateline or a label of a head follows: then another volume, or another part of
    this one, begins.
    """
    found: list[_Heading] = []
    lines = chain(_short_lines(pagination), ((0, "", 0),))
    for (index, words, begin), (_, following, _) in pairwise(lines):
        match = _NUMBERED.fullmatch(words)
        if not match:
            continue
        number = int(match["number"])
        kind = kind_of_title(match["title"])
        if kind is None and not (found and _OTHER.match(match["title"].lower())):
            continue
        if not found or _is_next(number, found[-1]) or (kind and _opens_head(following)):
            title = Span(begin + match.start("title"), begin + match.end("title"))
            found.append(_Heading(index, title, kind or DocumentKind.OTHER, number))
    return found


def _is_next(number: int, last: _Heading) -> bool:
    return 0 < number - (last.number or 0) <= _MOST_SKIPPED


def _opens_head(line: str) -> bool:
    """Whether a line is a dateline or begins with a label of a head."""
    if len(line) <= _LONGEST_DATELINE and line[:1].isupper() and find_date(line):
        return True
    return next(find_head_labels(line, 0, len(line)), None) is not None


def _titles(pagination: Pagination) -> list[_Heading]:
    """Return the first title, and each later one that says the same as the first."""
    found: list[_Heading] = []
    for index, words, begin in _short_lines(pagination):
        kind = kind_of_title(words) if words[0].isupper() or words[0] in "*_#[" else None
        if kind is None or (found and not _is_same_form(pagination, found[0], words)):
            continue
        if not found and index > 60:
            return []
        found.append(_Heading(index, Span(begin, begin + len(words)), kind, None))
    return found


def _is_same_form(pagination: Pagination, first: _Heading, words: str) -> bool:
    begin, end = first.title
    return _form(pagination.source.text[begin:end]) == _form(words) and words == words.strip(".")


def _form(words: str) -> str:
    return " ".join(words.strip("*_#~ ").casefold().split())


def _short_lines(pagination: Pagination) -> Iterator[tuple[int, str, int]]:
    text = pagination.source.text
    taken = {f.line for f in pagination.furniture}
    for index, line in enumerate(pagination.lines):
        if 0 < line.end - line.begin <= _LONGEST_TITLE and index not in taken:
            yield index, text[line.begin : line.end], line.begin
