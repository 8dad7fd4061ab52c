"""Declassification stamps: authority, case, by whom and when, each kept apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from memcon_tui.document import Declassification, PartKind, Span
from memcon_tui.parsing.furniture import Furniture
from memcon_tui.parsing.pages import Pagination

_AUTHORITY: Final = re.compile(
    r"E\.?\s?O\.?\s?\d{5}(?:,?\s*(?i:as amended))?"
    r"(?:,?\s*[Ss]ect?(?:ion)?\.?\s*[\d.]+(?:\s?\([A-Za-z]\))*)?"
)
_CASE: Final = re.compile(
    r"\b(?:NL[A-Z]{1,3}|MR|NND|LOC-HAK|ESDN|RAC|CIA-RDP)[-:/ ]?[A-Z]{0,3}[-# ]?"
    r"\d[\w/#.-]*(?:[ ,]+(?:APPEAL|#\d+))*"
    r"|\b\d{4}-\d{4}-M(?:R|-\d)?\b|Case No\. \S+"
)
_BY: Final = re.compile(r"\b[Bb][Yy]\s+(?P<by>[A-Za-z./]{1,8})\b")
_DATE: Final = re.compile(
    r"(?i:date):?\s*(?P<date>[\w/.-]*\d[\w/. -]*?)(?=$|\s{2,}|\n)|\bRelease\s+(?P<release>\d[\d/]+)"
)
_BLANK_LINES: Final = 3


def read_stamps(pagination: Pagination, span: Span) -> tuple[Declassification, ...]:
    """Return the declassification stamps on a document's pages, several each for itself."""
    text = pagination.source.text
    lines = (f for f in pagination.furniture_in(span) if f.kind is PartKind.DECLASSIFICATION)
    return tuple(_read(text, group) for group in _groups(lines))


def _groups(lines: Iterable[Furniture]) -> Iterator[list[Furniture]]:
    group: list[Furniture] = []
    for line in lines:
        if group and line.line - group[-1].line > _BLANK_LINES:
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _read(text: str, group: list[Furniture]) -> Declassification:
    span = Span(group[0].span.begin, group[-1].span.end)
    words = "\n".join(text[f.span.begin : f.span.end] for f in group)
    authority, case = _AUTHORITY.search(words), _CASE.search(words)
    by, date = _BY.search(words), _DATE.search(words)
    return Declassification(
        authority=" ".join(authority[0].split()).rstrip(" .,") if authority else None,
        case=" ".join(case[0].split()).rstrip(" .,") if case else None,
        by=by["by"].rstrip(".") if by else None,
        date_text=(date["date"] or date["release"]).strip() if date else None,
        text=words,
        span=span,
    )
