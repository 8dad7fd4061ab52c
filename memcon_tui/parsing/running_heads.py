"""What only the other pages tell to be furniture: bare numbers, folios, running heads."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from memcon_tui.document import PartKind, Span
from memcon_tui.parsing.furniture import Furniture
from memcon_tui.parsing.lines import Line

_RUNNING_HEAD_LENGTH: Final = 90
_LINES_AT_PAGE_EDGE: Final = 3
_FOLIO: Final = re.compile(
    r"(?P<left>\d{1,4})\s{3,}[A-Z].{1,80}|[A-Z].{1,80}?\s{3,}(?P<right>\d{1,4})"
)


def settle_bare_numbers(lines: Sequence[Line], items: list[Furniture]) -> list[Furniture]:
    """Keep the bare numbers that stand beside other furniture or count on page by page."""
    counting = _counting_on([f for f in items if f.bare])
    sure = {f.line for f in items if not f.bare}
    return [f for f in items if not f.bare or f.line in counting or _touches(lines, f.line, sure)]


def _counting_on(bare: Sequence[Furniture]) -> set[int]:
    """Return the lines of numbers of which each is one more than the one before it."""
    chain: list[Furniture] = []
    for item in bare:
        follows = chain and item.number == (chain[-1].number or 0) + 1
        if follows and item.line - chain[-1].line > _LINES_AT_PAGE_EDGE:
            chain.append(item)
        elif not chain and item.number in (1, 2):
            chain = [item]
    return {item.line for item in chain} if len(chain) > 2 else set()


def _touches(lines: Sequence[Line], line: int, sure: set[int]) -> bool:
    for step in (-1, 1):
        at = line + step
        while 0 <= at < len(lines) and lines[at].is_blank:
            at += step
        if at in sure:
            return True
    return False


def with_folios(text: str, lines: Sequence[Line], items: list[Furniture]) -> list[Furniture]:
    """Add the heads of printed pages, on which the folio stands apart: `Meridia   547`.

    One that is worded as such a head is sure; any words are one if the folio of the
    page before or behind is one less or more.
    """
    by_line = {f.line: f for f in items}
    found = [
        (index, match)
        for index, line in enumerate(lines)
        if text.find("   ", line.begin, line.end) >= 0
        and (match := _FOLIO.fullmatch(text, line.begin, line.end))
        and (index not in by_line or by_line[index].kind is PartKind.RUNNING_HEAD)
    ]
    sure = {index for index, _ in found if index in by_line}
    for (one, before), (other, behind) in pairwise(found):
        if _folio(behind) - _folio(before) == 1 and other - one > _LINES_AT_PAGE_EDGE:
            sure |= {one, other}
    heads = [
        Furniture(
            PartKind.RUNNING_HEAD,
            Span(*match.span()),
            index,
            number=_folio(match),
            label=str(_folio(match)),
        )
        for index, match in found
        if index in sure
    ]
    return sorted([*(f for f in items if f.line not in sure), *heads], key=lambda f: f.span)


def _folio(match: re.Match[str]) -> int:
    return int(match["left"] or match["right"])


def with_running_heads(text: str, lines: Sequence[Line], items: list[Furniture]) -> list[Furniture]:
    """Add the lines that come back, but for their figures, at the edge of several pages."""
    numbers = [f.line for f in items if f.kind is PartKind.PAGE_NUMBER]
    if len(numbers) < 2:
        return items
    taken = {f.line for f in items}
    free = [at for at, line in enumerate(lines) if not line.is_blank and at not in taken]
    edges = sorted({at for n in numbers for at in _edge_lines(free, n)})
    forms = {at: re.sub(r"\d+", "#", text[lines[at].begin : lines[at].end]) for at in edges}
    counts = Counter(forms.values())
    heads = [
        Furniture(PartKind.RUNNING_HEAD, Span(lines[at].begin, lines[at].end), at)
        for at in edges
        if counts[forms[at]] > 1 and len(forms[at]) <= _RUNNING_HEAD_LENGTH
        and not forms[at].endswith((".", "?", "!", ","))
        and not _is_label_like(forms[at])
    ]  # fmt: skip
    return sorted([*items, *heads], key=lambda f: f.span)


def _is_label_like(words: str) -> bool:
    return ":" in words or len(words.split()) < 2


def _edge_lines(free: Sequence[int], number: int) -> Sequence[int]:
    """Return the lines of text nearest to a page number, on either side."""
    at = bisect_left(free, number)
    return free[max(0, at - _LINES_AT_PAGE_EDGE) : at + _LINES_AT_PAGE_EDGE]
