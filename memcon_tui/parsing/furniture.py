"""Lines that belong to the page and to no one's speech: markings, numbers, stamps, form words.

Each line is judged by itself; what only its neighbours can tell (bare numbers,
catchwords, heads that run from page to page) is settled in `pages.py`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from memcon_tui.document import PartKind, Span
from memcon_tui.lexicon.furniture import (
    BARE_NUMBERS,
    LETTERHEADS,
    PAGE_MARK,
    PAGE_NUMBERS,
    RUNNING_HEADS,
    STAMPS,
)
from memcon_tui.parsing.lines import Line
from memcon_tui.parsing.markings import MarkingWords, read_marking

_LONGEST_LINE: Final = 160
"""No stamp or running head is longer; the rest of a text need not be tried."""

_PAGE_NUMBER: Final = re.compile("|".join(PAGE_NUMBERS))
_BARE_NUMBER: Final = re.compile("|".join(BARE_NUMBERS))
_STAMP: Final = re.compile("|".join(f"(?:{stamp})" for stamp in STAMPS))
_RUNNING_HEAD: Final = re.compile("|".join(f"(?:{head})" for head in RUNNING_HEADS))
_PAGE_MARK: Final = re.compile(PAGE_MARK)
_TIME_MARK: Final = re.compile(
    r"[\[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])]?(?:\s*-->\s*[\d:.,]+)?(?=\s|$)"
)
_FEWEST_TIMES: Final = 5
_MARKING_WITH_NUMBER: Final = re.compile(r".*[A-Z~]\s+-?(\d{1,3})-?")


class Furniture(NamedTuple):
    """A stretch of one line that belongs to the page."""

    kind: PartKind
    span: Span = Span(0, 0)
    line: int = 0
    """Index of the line it stands on."""
    marking: MarkingWords | None = None
    number: int | None = None
    label: str | None = None
    """A page number as it is typed."""
    bare: bool = False
    """A number without strokes or words, which might be something else."""


def line_furniture(text: str, lines: Sequence[Line]) -> list[Furniture]:
    """Return the lines that are furniture from end to end, in order."""
    found = []
    for index, line in enumerate(lines):
        if 0 < line.end - line.begin <= _LONGEST_LINE:
            item = _classify(text[line.begin : line.end])
            if item:
                found.append(item._replace(span=Span(line.begin, line.end), line=index))
    return found


def page_marks(text: str, lines: Sequence[Line]) -> list[Furniture]:
    """Return the page marks such as `[Page 9]` that stand within a line or fill it."""
    found = []
    index = 0
    for match in _PAGE_MARK.finditer(text):
        while lines[index].stop <= match.start():
            index += 1
        number = roman_or_arabic(match["n"])
        found.append(
            Furniture(
                PartKind.PAGE_NUMBER, Span(*match.span()), index, number=number, label=match[0]
            )
        )
    return found


def time_marks(text: str, lines: Sequence[Line]) -> list[Furniture]:
    """Return the times with which a machine begins each line of its transcript."""
    full = [(index, line) for index, line in enumerate(lines) if not line.is_blank]
    found = [
        Furniture(PartKind.APPARATUS, Span(*match.span()), index)
        for index, line in full
        if text[line.begin] in "[(0123456789"
        and (match := _TIME_MARK.match(text, line.begin, line.end))
    ]
    return found if len(found) > max(_FEWEST_TIMES, len(full) / 2) else []


def is_letterhead(words: str) -> bool:
    """Whether a line is the head of an office's paper."""
    return words.strip("*_ ").upper() in LETTERHEADS


@lru_cache(maxsize=4096)
def _classify(words: str) -> Furniture | None:
    """Return what a line is if it is furniture; where it stands is not yet known."""
    if match := _PAGE_NUMBER.fullmatch(words):
        return _number(match, bare=False)
    if match := _BARE_NUMBER.fullmatch(words):
        return _number(match, bare=True)
    if _STAMP.fullmatch(words):
        return Furniture(PartKind.DECLASSIFICATION)
    if marking := read_marking(words):
        number = _MARKING_WITH_NUMBER.fullmatch(words)
        return Furniture(
            PartKind.MARKING,
            marking=marking,
            number=int(number[1]) if number else None,
            label=number[1] if number else None,
        )
    if _RUNNING_HEAD.fullmatch(words):
        return Furniture(PartKind.RUNNING_HEAD)
    return None


def _number(match: re.Match[str], *, bare: bool) -> Furniture:
    digits = next(group for group in match.groups() if group)
    return Furniture(
        PartKind.PAGE_NUMBER, number=roman_or_arabic(digits), label=match[0], bare=bare
    )


_ROMAN: Final = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


def roman_or_arabic(digits: str) -> int:
    """Return the value of a number typed in Arabic or Roman figures."""
    if digits.isdigit():
        return int(digits)
    values = [_ROMAN[letter] for letter in digits.lower()]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < after else value for value, after in pairs)
