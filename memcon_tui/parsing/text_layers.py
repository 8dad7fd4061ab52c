"""Two text layers in one file: each line, or each word of a line, stands twice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise
from typing import Final

from memcon_tui.document import PartKind, Span
from memcon_tui.parsing.extract import Extract, Piece, make_extract

WARNING: Final = "The file has two text layers: what stands twice is read once."

_LINE: Final = re.compile(r"(?<![^\n\r])[^\S\n\r]*+\S[^\n\r]*(?:\r\n|\n|\r|\Z)")
_WORD: Final = re.compile(r"\S+\s*")
_LINES_THAT_TELL: Final = 400
_FEWEST_COPIES: Final = 4
_SHARE_OF_LINES: Final = 0.8
_ALIKE: Final = 0.75
"""Two readings of one line by two machines share this much of their letters."""


def without_second_layer(text: str) -> Extract | None:
    """Return a text that has each line or word twice as it would stand once; None for others."""
    told = [Span(*m.span()) for m in islice(_LINE.finditer(text), _LINES_THAT_TELL)]
    for copies, copied_lines in ((_second_lines, 2), (_second_words, 1)):
        found = len({line for line, _ in copies(text, told)})
        exact = copied_lines == 1 or _exact(text, told) >= found / 2
        if exact and found >= max(_FEWEST_COPIES, _SHARE_OF_LINES * len(told) / copied_lines):
            every = [Span(*m.span()) for m in _LINE.finditer(text)]
            return _without(text, [span for _, span in copies(text, every)])
    return None


def _exact(text: str, lines: Sequence[Span]) -> int:
    """Count the lines that say letter for letter what the line before them says."""
    words = [text[slice(*line)].strip() for line in lines]
    return sum(one == other for one, other in pairwise(words))


def _second_lines(text: str, lines: Sequence[Span]) -> Iterator[tuple[Span, Span]]:
    """Yield each line that only says what the one before it says, twice over."""
    first: Span | None = None
    for line in lines:
        if first and _are_alike(text[slice(*first)].strip(), text[slice(*line)].strip()):
            yield line, line
            first = None
        else:
            first = line


def _are_alike(one: str, other: str) -> bool:
    if one == other:
        return True
    if abs(len(one) - len(other)) > 2:
        return False
    same = sum(a == b for a, b in zip(one, other, strict=False))
    return same >= _ALIKE * max(len(one), len(other))


def _second_words(text: str, lines: Sequence[Span]) -> Iterator[tuple[Span, Span]]:
    """Yield each line that has all its words twice, with each second one of them."""
    for line in lines:
        words = text[slice(*line)].split()
        if len(words) > 1 and words[::2] == words[1::2]:
            spans = (Span(*match.span()) for match in _WORD.finditer(text, *line))
            yield from ((line, span) for span in islice(spans, 0, len(words) - 1, 2))


def _without(text: str, copies: Sequence[Span]) -> Extract:
    extract = make_extract(_pieces(text, copies))
    left_out = tuple((PartKind.APPARATUS, _bare(text, span)) for span in copies)
    return extract._replace(left_out=left_out, warnings=(WARNING,))


def _pieces(text: str, copies: Iterable[Span]) -> Iterator[Piece]:
    edges = [Span(0, 0), *copies, Span(len(text), len(text))]
    for (_, begin), (end, _) in pairwise(edges):
        yield Piece(text[begin:end], Span(begin, end))


def _bare(text: str, span: Span) -> Span:
    begin, end = span
    return Span(begin, begin + len(text[begin:end].rstrip()))
