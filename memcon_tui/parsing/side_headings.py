"""What a line of the list says of a side: as a heading of its own, or before the first name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from memcon_tui.document import Span
from memcon_tui.lexicon.nations import NATION_OF
from memcon_tui.lexicon.people import AGENCIES
from memcon_tui.parsing.list_words import begins_person, is_bare_surname, is_given_and_surname
from memcon_tui.parsing.names import is_initials, read_name

_GLUED_SIDE: Final = re.compile(r"(?<=[a-z.,)])(?=[A-Z]{2,}[A-Z][a-z])")
_CAPITALS_PREFIX: Final = re.compile(r"(?P<side>[A-Z][A-Z.]+?)(?::\s*(?=[A-Z])|\s*(?=[A-Z][a-z]))")
_WORD_PREFIX: Final = re.compile(r"(?P<side>[A-Z][a-z]+):?\s+(?=[A-Z])")
_TWO_WORD_PREFIX: Final = re.compile(r"(?P<side>[A-Z][a-z]+ [A-Z][a-z]+):?\s+(?=[A-Z])")
_MARKED_PREFIX: Final = re.compile(
    r"(?:[Oo]n\s+)?(?:(?i:the)\s+)?(?P<side>[A-Z][\w.'’ʼ]*(?: [A-Z][\w.'’ʼ]*){0,3})"
    r"\s+(?i:side|delegation|participants)\s*:\s+(?=[A-Z])"
    r"|[Ff]or (?:the )?(?P<for_side>[A-Z][\w.'’ʼ]*(?: [A-Z][\w.'’ʼ]*){0,3})\s*:\s+(?=[A-Z])"
)
_HEADING: Final = re.compile(
    r"(?:(?:For|On)\s+)?(?:(?i:the)\s+)?(?P<side>[A-Za-z][A-Za-z.'’ʼ ]{1,40}?)"
    r"(?:\s+(?i:side|delegation|participants))?\s*:?"
)
_MARKED: Final = re.compile(r"(?i)\b(?:side|delegation|participants)\b|:$")
_COLUMN_GAP: Final = re.compile(r"\s{3,}|\t+|\s*\|\s*")


class Row(NamedTuple):
    """A stretch of one line of the list, with the side to which it belongs, if that is said."""

    span: Span
    line: int
    field: str
    side: str | None
    bullet: int | None
    """How far to the right its bullet stands, if it has one."""


class _Column(NamedTuple):
    """A side that heads one of several columns, and how far to the right it stands."""

    at: int
    side: str


def with_sides(text: str, rows: Sequence[Row]) -> Iterator[Row]:
    """Yield the stretches that name people, each with its side; the headings are left out.

    Args:
        text: The source's text.
        rows: The lines of the list; the side of each is what its label says.
    """
    side = label = depth = None
    columns: tuple[_Column, ...] = ()
    headed = any(side_heading(text[slice(*row.span)]) for row in rows)
    surnames = _rows_of_surnames(text, rows)
    for index, row in enumerate(rows):
        if row.side != label:
            side, label = nation_of_side(row.side) if row.side else side, row.side
        if depth is not None and row.bullet is not None and row.bullet <= depth:
            side = depth = None
        if _heads_items(rows, index):
            side, depth = side_heading(text[slice(*row.span)]) or text[slice(*row.span)], row.bullet
            continue
        columns = _columns(text, row.span) or columns
        if len(columns) > 1 and _columns(text, row.span):
            continue
        for begin, end in _cells(text, row.span, columns):
            words = text[begin:end]
            hangs = index > 0 and hangs_below(text, rows[index - 1], row)
            heading = None if index in surnames or hangs else side_heading(words)
            if heading is None and headed and _heads_block(text, rows, index):
                heading = words
            if heading:
                side, columns = heading, ()
                continue
            own, length = side_prefix(words) or (None, 0)
            side = own or (_nearest(text, columns, begin) if columns else side)
            yield row._replace(span=Span(begin + length, end), side=side)


def hangs_below(text: str, above: Row, row: Row) -> bool:
    """Whether a line is indented below the one above it, with which it goes on."""
    deeper = _margin(text, row.span.begin) > _margin(text, above.span.begin)
    return deeper and row.line - above.line == 1 and row.bullet is None


def _rows_of_surnames(text: str, rows: Sequence[Row]) -> set[int]:
    """Return which lines hold a surname alone, as the line above or below them does."""
    bare = [is_bare_surname(text[slice(*row.span)]) for row in rows]
    pairs = [
        index
        for index in range(1, len(rows))
        if bare[index - 1] and bare[index] and rows[index].line - rows[index - 1].line == 1
    ]
    return {at for index in pairs for at in (index - 1, index)}


def _cells(text: str, span: Span, columns: Sequence[_Column]) -> Iterator[tuple[int, int]]:
    """Cut a line at its columns, and `(Interpreting)USSRChairman Tarn` before the side."""
    if columns:
        gaps = [m.span() for m in _COLUMN_GAP.finditer(text, *span)]
        start = span.begin - _margin(text, span.begin)
        gaps += [
            (start + c.at - 1, start + c.at) for c in columns if _opens_cell(text, start + c.at)
        ]
        edges = [(span.begin, span.begin), *sorted(gaps), (span.end, span.end)]
        yield from ((b, e) for (_, b), (e, _) in pairwise(edges) if text[b:e].strip())
        return
    cuts = [m.start() for m in _GLUED_SIDE.finditer(text, span.begin, span.end)]
    cuts = [c for c in cuts if side_prefix(text[c : span.end])]
    yield from pairwise([span.begin, *cuts, span.end])


def _opens_cell(text: str, at: int) -> bool:
    """Whether a column may begin at `at`, though but one space parts it from the one before."""
    return at < len(text) and text[at - 1] == " " and not text[at].isspace()


def _columns(text: str, span: Span) -> tuple[_Column, ...]:
    """Return the sides that head columns, where a line holds nothing but such headings."""
    cells = [m.span() for m in re.finditer(r"\S+(?: \S+)*", text[slice(*span)])]
    if len(cells) < 2:
        return ()
    sides = [side_heading(text[span.begin + b : span.begin + e]) for b, e in cells]
    margin = _margin(text, span.begin)
    return (
        tuple(
            _Column(margin + begin, side)
            for (begin, _), side in zip(cells, sides, strict=True)
            if side
        )
        if all(sides)
        else ()
    )


def _margin(text: str, at: int) -> int:
    return at - (text.rfind("\n", 0, at) + 1)


def _nearest(text: str, columns: Sequence[_Column], at: int) -> str:
    margin = _margin(text, at)
    return min(columns, key=lambda c: abs(c.at - margin)).side


def _heads_items(rows: Sequence[Row], index: int) -> bool:
    """Whether the bullets behind a line stand farther to the right than its own."""
    if index + 1 == len(rows):
        return False
    here, below = rows[index].bullet, rows[index + 1].bullet
    return here is not None and below is not None and below > here


def _heads_block(text: str, rows: Sequence[Row], index: int) -> bool:
    """Whether a line of bare words begins a block of people: `Port Vale` above its delegation."""
    line = rows[index].line
    first = index == 0 or line - rows[index - 1].line > 1
    followed = index + 1 < len(rows) and rows[index + 1].line - line == 1
    words = text[slice(*rows[index].span)]
    bare = is_given_and_surname(words) and not begins_person(words)
    return first and followed and bare and not any(mark in words for mark in ",;(.")


def side_heading(words: str) -> str | None:
    """Return the side that a line of its own names: `ARCADIA`, `Arcadian side:`, `Norland`."""
    match = _HEADING.fullmatch(words.strip())
    if not match:
        return None
    side = match["side"].strip()
    if side.casefold().replace("’", "'").replace("ʼ", "'") in NATION_OF:
        return nation_of_side(side)
    if side.casefold().replace(" ", "-") in AGENCIES:
        return side
    name = read_name(side)
    if name.office or name.honorific or is_initials(side):
        return None
    marked = _MARKED.search(words.strip())
    return side if marked or side.isupper() or " " not in side else None


def side_prefix(words: str) -> tuple[str, int] | None:
    """Return the side that a line begins with, and its length: `US The President`."""
    marked = _MARKED_PREFIX.match(words)
    if marked:
        return nation_of_side(marked["side"] or marked["for_side"]), marked.end()
    for form in (_CAPITALS_PREFIX, _TWO_WORD_PREFIX, _WORD_PREFIX):
        match = form.match(words)
        if not match:
            continue
        side = match["side"]
        known = side.casefold() in NATION_OF or (side.isupper() and len(side) > 3)
        colon = ":" in match[0]
        if known and (colon or begins_person(words[match.end() :], after_side=True)):
            return nation_of_side(side), match.end()
    return None


def nation_of_side(side: str | None) -> str:
    """Return a side's name as the list writes it, less the marks about it."""
    words = (side or "").strip(" :")
    return words if words.count(".") > 1 else words.rstrip(".")
