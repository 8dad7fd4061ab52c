"""Lines to pages: where each begins, what is marked on it, and what it repeats of another."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from math import inf
from typing import NamedTuple

from memcon_tui.document import Marking, Page, Position, Source, Span
from memcon_tui.parsing.carrier import carrier_lines
from memcon_tui.parsing.catchwords import with_catchwords
from memcon_tui.parsing.furniture import (
    Furniture,
    line_furniture,
    page_marks,
    time_marks,
)
from memcon_tui.parsing.lines import Line, split_lines
from memcon_tui.parsing.page_turns import PageBreak, break_in, page_turns
from memcon_tui.parsing.running_heads import settle_bare_numbers, with_folios, with_running_heads


class Pagination(NamedTuple):
    """The lines of a source with what is furniture among them, and its page breaks."""

    source: Source
    lines: Sequence[Line]
    furniture: tuple[Furniture, ...]
    """In order of place; none overlaps another."""
    breaks: tuple[PageBreak, ...]

    def furniture_in(self, span: Span) -> tuple[Furniture, ...]:
        """Return the furniture within `span`."""
        begin = bisect_left(self.furniture, span.begin, key=lambda f: f.span.begin)
        end = bisect_left(self.furniture, span.end, begin, key=lambda f: f.span.begin)
        return self.furniture[begin:end]

    def breaks_within(self, span: Span) -> tuple[PageBreak, ...]:
        """Return the page breaks behind the beginning of `span` and before its end."""
        begin = bisect_right(self.breaks, span.begin, key=lambda b: b.at)
        end = bisect_left(self.breaks, span.end, begin, key=lambda b: b.at)
        return self.breaks[begin:end]

    def line_range(self, span: Span) -> tuple[int, int]:
        """Return the index of the first line of `span` and of the one behind its last."""
        if span.begin >= span.end:
            return 0, 0
        return self.line_at(span.begin), self.line_at(span.end - 1) + 1

    def line_at(self, offset: int) -> int:
        """Return the index of the line on which `offset` stands."""
        return max(0, bisect_right(self.lines, (offset, inf)) - 1)


def paginate(source: Source) -> Pagination:
    """Find the lines, the furniture and the page breaks of a source."""
    text = source.text
    lines = split_lines(text)
    marks = page_marks(text, lines)
    whole = [f for f in line_furniture(text, lines) if not _within(f, marks)]
    carrier = carrier_lines(text, lines)
    taken = {f.line for f in carrier}
    whole = settle_bare_numbers(lines, [f for f in whole if f.line not in taken])
    whole = with_folios(text, lines, whole)
    # A catchword is no running head, though it may come back; a running head hides catchwords.
    whole = with_catchwords(text, lines, whole)
    whole = with_catchwords(text, lines, with_running_heads(text, lines, whole))
    turns = page_turns(text, lines, whole)
    breaks = [break_in(text, lines, gap) for gap in turns]
    breaks += [PageBreak(f.span.begin, f.number, f.label) for f in marks]
    times = time_marks(text, lines)
    furniture = sorted([*whole, *marks, *carrier, *times], key=lambda f: f.span)
    return Pagination(source, lines, tuple(furniture), tuple(sorted(breaks, key=lambda b: b.at)))


def _within(item: Furniture, marks: Sequence[Furniture]) -> bool:
    index = bisect_left(marks, item.span.begin, key=lambda f: f.span.begin)
    return index < len(marks) and marks[index].span.begin < item.span.end


# Pages of one document ------------------------------------------------------------------


def pages_of(pagination: Pagination, span: Span) -> tuple[Page, ...]:
    """Return the pages of the document at `span`; they divide it.

    A page whose number is not typed gets it from its neighbours; a document with
    no page breaks is one page without a number.
    """
    breaks = pagination.breaks_within(span)
    starts = [span.begin, *(b.at for b in breaks)]
    labels = _labels(breaks)
    numbers = _numbers([label.number if label else None for label in labels])
    pages = []
    for index, (begin, end) in enumerate(pairwise([*starts, span.end])):
        label = labels[index]
        markings = _markings(pagination, Span(begin, end))
        number = numbers[index] if breaks else None
        pages.append(Page(number, label.label if label else None, Span(begin, end), markings))
    return tuple(pages)


def _labels(breaks: Sequence[PageBreak]) -> list[PageBreak | None]:
    """Return for each page the break that tells its number."""
    labels: list[PageBreak | None] = [None] * (len(breaks) + 1)
    for index, at in enumerate(breaks):
        if at.number is not None:
            labels[index if at.closes else index + 1] = at
    return labels


def _numbers(known: Sequence[int | None]) -> list[int]:
    """Fill in the numbers that are not typed, counting from those that are."""
    first = next(((i, n) for i, n in enumerate(known) if n is not None), (0, 1))
    numbers = [max(1, first[1] - first[0])]
    for typed in known[1:]:
        numbers.append(typed if typed is not None else numbers[-1] + 1)
    return numbers


def _markings(pagination: Pagination, page: Span) -> tuple[Marking, ...]:
    on_page = pagination.furniture_in(page)
    if not any(f.marking for f in on_page):
        return ()
    head, foot = _text_edges(pagination.source.text, [f.span for f in on_page], page)
    return tuple(
        Marking(f.marking.text, f.marking.struck, _position(f.span, head, foot), f.span)
        for f in on_page
        if f.marking
    )


def _position(marking: Span, head: int, foot: int) -> Position:
    if marking.begin <= head:
        return Position.HEAD
    return Position.FOOT if marking.begin >= foot else Position.BODY


def _text_edges(text: str, furniture: Sequence[Span], page: Span) -> tuple[int, int]:
    """Return where the first words of a page begin and the last end that are no furniture."""
    begins = [page.begin, *(span.end for span in furniture)]
    ends = [*(span.begin for span in furniture), page.end]
    between = [(b, e) for b, e in zip(begins, ends, strict=True) if text[b:e].strip()]
    if not between:
        return page.end, page.end
    (begin, end), (last, stop) = between[0], between[-1]
    return (
        begin + len(text[begin:end]) - len(text[begin:end].lstrip()),
        last + len(text[last:stop].rstrip()),
    )
