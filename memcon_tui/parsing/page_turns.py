"""Where one page ends and the next begins.

A page turn is a run of blank lines and furniture between two lines of text that
holds a page number, a form feed, or the marking of one page's foot and the
next one's head.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from memcon_tui.document import PartKind
from memcon_tui.parsing.furniture import Furniture
from memcon_tui.parsing.lines import Line


class PageBreak(NamedTuple):
    """Where a new page begins (TEI `pb`)."""

    at: int
    number: int | None = None
    label: str | None = None
    closes: bool = False
    """The number stands at the foot, and is that of the page that ends."""


class Gap(NamedTuple):
    """A run of blank and furniture lines, `[first, after)`, between two lines of text."""

    first: int
    after: int
    items: tuple[Furniture, ...]


def _gaps(text: str, lines: Sequence[Line], items: Sequence[Furniture]) -> Iterator[Gap]:
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
        yield Gap(first, after, tuple(by_line[i] for i in range(first, after) if i in by_line))


def _lines_with_form_feeds(text: str, lines: Sequence[Line]) -> Iterator[int]:
    index = 0
    feed = text.find("\f")
    while feed >= 0:
        while lines[index].stop <= feed:
            index += 1
        yield index
        feed = text.find("\f", lines[index].stop)


def _is_page_turn(text: str, lines: Sequence[Line], gap: Gap) -> bool:
    if gap.first == 0 or gap.after == len(lines):
        return False
    markings = sum(f.kind is PartKind.MARKING for f in gap.items)
    numbered = any(f.number is not None for f in gap.items)
    return numbered or markings > 1 or _form_feed(text, lines, gap) >= 0


def page_turns(text: str, lines: Sequence[Line], items: Sequence[Furniture]) -> list[Gap]:
    """Return the page turns among the furniture `items`, in order."""
    return [gap for gap in _gaps(text, lines, items) if _is_page_turn(text, lines, gap)]


def _form_feed(text: str, lines: Sequence[Line], gap: Gap) -> int:
    return text.find("\f", lines[gap.first].start, lines[gap.after].begin)


def break_in(text: str, lines: Sequence[Line], gap: Gap) -> PageBreak:
    """Return where in a page turn the new page begins, and its number if one is typed."""
    number = next((f for f in gap.items if f.number is not None), None)
    feed = _form_feed(text, lines, gap)
    at = feed + 1 if feed >= 0 else _first_of_new_page(lines, gap, number)
    if number is None:
        return PageBreak(at)
    closes = number.span.end <= at
    return PageBreak(at, number.number, number.label, closes)


def _first_of_new_page(lines: Sequence[Line], gap: Gap, number: Furniture | None) -> int:
    """Return where the new page begins: the later half of the markings heads it."""
    markings = [f for f in gap.items if f.kind is PartKind.MARKING]
    new = markings[len(markings) // 2 :]
    if number is not None and number not in new:
        new = [f for f in new if f.span.begin > number.span.begin] or new
        return min([number.span.begin, *(f.span.begin for f in new)])
    return new[0].span.begin if new else lines[gap.after].begin
