"""Lines to pages: where each begins, what is marked on it, and what it repeats from its neighbour.

A page turn is a run of blank lines and furniture between two lines of text that
holds a page number, a form feed, or the marking of one page's foot and the
next one's head.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from math import inf
from typing import Final, NamedTuple

from memcon_tui.document import Marking, Page, PartKind, Position, Source, Span
from memcon_tui.lexicon.people import HONORIFICS, RANKS
from memcon_tui.parsing.carrier import carrier_lines
from memcon_tui.parsing.furniture import (
    Furniture,
    is_letterhead,
    line_furniture,
    page_marks,
    time_marks,
)
from memcon_tui.parsing.lines import Line, split_lines

_CATCHWORDS_AT_MOST: Final = 5
_CATCHWORD_LENGTH: Final = 45
_RUNNING_HEAD_LENGTH: Final = 90
_LINES_AT_PAGE_EDGE: Final = 3
_WORD: Final = re.compile(r"\w+(?:['’ʼ-]\w+)*")
_DOUBLED_IN_SPEECH: Final = frozenset({"that", "had", "is", "no", "very", "yes"})
"""Words that English may say twice running, so no proof of a catchword by themselves."""


class PageBreak(NamedTuple):
    """Where a new page begins (TEI `pb`)."""

    at: int
    number: int | None = None
    label: str | None = None
    closes: bool = False
    """The number stands at the foot, and is that of the page that ends."""


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


class _Gap(NamedTuple):
    """A run of blank and furniture lines, `[first, after)`, between two lines of text."""

    first: int
    after: int
    items: tuple[Furniture, ...]


def paginate(source: Source) -> Pagination:
    """Find the lines, the furniture and the page breaks of a source."""
    text = source.text
    lines = split_lines(text)
    marks = page_marks(text, lines)
    whole = [f for f in line_furniture(text, lines) if not _within(f, marks)]
    carrier = carrier_lines(text, lines)
    taken = {f.line for f in carrier}
    whole = _settle_bare_numbers(lines, [f for f in whole if f.line not in taken])
    # A catchword is no running head, though it may come back; a running head hides catchwords.
    whole = _with_catchwords(text, lines, whole)
    whole = _with_catchwords(text, lines, _with_running_heads(text, lines, whole))
    turns = _page_turns(text, lines, whole)
    breaks = [_break_in(text, lines, gap) for gap in turns]
    breaks += [PageBreak(f.span.begin, f.number, f.label) for f in marks]
    times = time_marks(text, lines)
    furniture = sorted([*whole, *marks, *carrier, *times], key=lambda f: f.span)
    return Pagination(source, lines, tuple(furniture), tuple(sorted(breaks, key=lambda b: b.at)))


def _within(item: Furniture, marks: Sequence[Furniture]) -> bool:
    index = bisect_left(marks, item.span.begin, key=lambda f: f.span.begin)
    return index < len(marks) and marks[index].span.begin < item.span.end


# Bare numbers ---------------------------------------------------------------------------


def _settle_bare_numbers(lines: Sequence[Line], items: list[Furniture]) -> list[Furniture]:
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


# Running heads --------------------------------------------------------------------------


def _with_running_heads(
    text: str, lines: Sequence[Line], items: list[Furniture]
) -> list[Furniture]:
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


# Page turns -----------------------------------------------------------------------------


def _gaps(text: str, lines: Sequence[Line], items: Sequence[Furniture]) -> Iterator[_Gap]:
    """Yield every run of blank and furniture lines that holds furniture or a form feed.

    The form feed may stand in the margin of the line behind it.
    """
    by_line = {f.line: f for f in items}
    after = -1
    for index in sorted({*by_line, *_lines_with_form_feeds(text, lines)}):
        if index <= after:
            continue
        first = after = index
        while first > 0 and (lines[first - 1].is_blank or first - 1 in by_line):
            first -= 1
        while after < len(lines) and (lines[after].is_blank or after in by_line):
            after += 1
        yield _Gap(first, after, tuple(by_line[i] for i in range(first, after) if i in by_line))


def _lines_with_form_feeds(text: str, lines: Sequence[Line]) -> Iterator[int]:
    index = 0
    feed = text.find("\f")
    while feed >= 0:
        while lines[index].stop <= feed:
            index += 1
        yield index
        feed = text.find("\f", lines[index].stop)


def _is_page_turn(text: str, lines: Sequence[Line], gap: _Gap) -> bool:
    if gap.first == 0 or gap.after == len(lines):
        return False
    markings = sum(f.kind is PartKind.MARKING for f in gap.items)
    numbered = any(f.number is not None for f in gap.items)
    return numbered or markings > 1 or _form_feed(text, lines, gap) >= 0


def _page_turns(text: str, lines: Sequence[Line], items: Sequence[Furniture]) -> list[_Gap]:
    return [gap for gap in _gaps(text, lines, items) if _is_page_turn(text, lines, gap)]


def _form_feed(text: str, lines: Sequence[Line], gap: _Gap) -> int:
    return text.find("\f", lines[gap.first].start, lines[gap.after].begin)


def _break_in(text: str, lines: Sequence[Line], gap: _Gap) -> PageBreak:
    number = next((f for f in gap.items if f.number is not None), None)
    feed = _form_feed(text, lines, gap)
    at = feed + 1 if feed >= 0 else _first_of_new_page(lines, gap, number)
    if number is None:
        return PageBreak(at)
    closes = number.span.end <= at
    return PageBreak(at, number.number, number.label, closes)


def _first_of_new_page(lines: Sequence[Line], gap: _Gap, number: Furniture | None) -> int:
    """Return where the new page begins: the later half of the markings heads it."""
    markings = [f for f in gap.items if f.kind is PartKind.MARKING]
    new = markings[len(markings) // 2 :]
    if number is not None and number not in new:
        new = [f for f in new if f.span.begin > number.span.begin] or new
        return min([number.span.begin, *(f.span.begin for f in new)])
    return new[0].span.begin if new else lines[gap.after].begin


# Catchwords -----------------------------------------------------------------------------


def _with_catchwords(text: str, lines: Sequence[Line], items: list[Furniture]) -> list[Furniture]:
    taken = {f.line for f in items}
    found = [
        word
        for gap in _page_turns(text, lines, items)
        for word in _catchwords(text, lines, taken, gap)
    ]
    return sorted([*items, *found], key=lambda f: f.span)


def _catchwords(
    text: str, lines: Sequence[Line], taken: AbstractSet[int], gap: _Gap
) -> list[Furniture]:
    """Return the words above a page turn that the next page only repeats."""
    after = lines[gap.after]
    ahead = _words(text[after.begin : min(after.end, after.begin + 3 * _CATCHWORD_LENGTH)])
    last = lines[gap.first - 1]
    words = text[last.begin : last.end]
    if not ahead or is_letterhead(words):
        return []
    if _is_catchword_line(words, ahead):
        found = [Furniture(PartKind.CATCHWORD, Span(last.begin, last.end), gap.first - 1)]
        above = _line_above(lines, taken, gap.first - 2)
        twice = above is not None and _repeated_tail(text, lines[above], ahead, _words(words))
        return [*found, Furniture(PartKind.CATCHWORD, twice, above)] if above and twice else found
    span = _repeated_tail(text, last, ahead, None)
    return [Furniture(PartKind.CATCHWORD, span, gap.first - 1)] if span else []


def _line_above(lines: Sequence[Line], taken: AbstractSet[int], at: int) -> int | None:
    while at >= 0 and (lines[at].is_blank or at in taken):
        at -= 1
    return at if at >= 0 else None


def _is_catchword_line(line: str, ahead: Sequence[str]) -> bool:
    if len(line) > _CATCHWORD_LENGTH:
        return False
    stroke = line.startswith("/")
    words = _words(line)
    if not words or len(words) > _CATCHWORDS_AT_MOST or words != list(ahead[: len(words)]):
        return stroke and bool(words) and words[0] in ahead[:2]
    ends_sentence = line.endswith((".", "?", "!", ":")) and words[-1] not in HONORIFICS | RANKS
    return not ends_sentence and len(ahead) > len(words)


def _repeated_tail(
    text: str, line: Line, ahead: Sequence[str], exactly: Sequence[str] | None
) -> Span | None:
    """Return the end of `line` if its last words are the next page's first ones."""
    matches = list(_WORD.finditer(text, max(line.begin, line.end - _CATCHWORD_LENGTH), line.end))
    if text[line.end - 1] in '.?!:;)"”':
        return None
    for count in range(min(_CATCHWORDS_AT_MOST, len(matches) - 1, len(ahead) - 1), 0, -1):
        tail = [m[0].casefold() for m in matches[-count:]]
        if tail != list(ahead[:count]) or (exactly is not None and tail != list(exactly)):
            continue
        if count == 1 and (tail[0] in _DOUBLED_IN_SPEECH or len(tail[0]) < 2):
            continue
        return Span(matches[-count].start(), line.end)
    return None


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


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
