"""Paragraphs as they should be read, each character tied to its place in the file.

What furniture, notes and line ends have cut is one again: words broken by a hyphen
at a line's end, words in which a page mark stands.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import inf
from typing import Final, NamedTuple

from memcon_tui.document import Anchor, PartKind, Span
from memcon_tui.lexicon.hyphens import KEEPS_HYPHEN

_RUN: Final = re.compile(r"\S+(?: \S+)*")
_LAST_LETTERS: Final = re.compile(r"[^\W\d_]+$")
_FIRST_LETTERS: Final = re.compile(r"[^\W\d_]+")
_LONGEST_HALF: Final = 20
_SHORTEST_STEM: Final = 4


class Row(NamedTuple):
    """A line of the body, less its furniture: the stretches that are left."""

    line: int
    chunks: tuple[Span, ...]
    words: str
    """From the first of them to the last."""


class Paragraph(NamedTuple):
    """A paragraph of the reading text, `[begin, end)` in it."""

    begin: int
    end: int


class Body(NamedTuple):
    """The conversation as reading text, with the way back to the file."""

    source: str
    """The text of the file."""
    text: str
    anchors: tuple[Anchor, ...]
    paragraphs: tuple[Paragraph, ...]
    apart: tuple[tuple[PartKind, Span], ...]
    """Headings, signatures and rules, and the numbers that refer to notes."""

    def is_white(self, begin: int, end: int) -> bool:
        """Whether `[begin, end)` of the file holds nothing but white space and a mended hyphen."""
        return not self.source[begin:end].strip().strip("-")

    def source_span(self, begin: int, end: int) -> Iterator[tuple[int, Span]]:
        """Yield the stretches of the file from which `text[begin:end]` was taken.

        Each comes with the place in `text` where it begins.
        """
        index = bisect_right(self.anchors, (begin, inf)) - 1
        while index < len(self.anchors) and self.anchors[index].at < end:
            at, source = self.anchors[index]
            last = index + 1 == len(self.anchors)
            stop = end if last else min(end, self.anchors[index + 1].at)
            start = max(begin, at)
            # What joins two stretches stands in no file, and each ends with a letter or a mark.
            while stop > start and self.text[stop - 1].isspace():
                stop -= 1
            if start < stop:
                yield start, Span(source + start - at, source + stop - at)
            index += 1


@dataclass(frozen=True)
class _Vocabulary:
    """The words of a stretch of text and how often each stands there, counted when first asked."""

    text: str
    span: Span

    @cached_property
    def _counts(self) -> Counter[str]:
        return Counter(re.findall(r"[^\W\d_]+", self.text[slice(*self.span)].lower()))

    def is_one(self, first: str, second: str) -> bool:
        """Whether two halves, each of which stands here at least once, are one of its words.

        `re` and `paired` are, where the text has `repaired`, and `re` nowhere else;
        `to` and `day` are not.
        """
        if not self._counts[first + second]:
            return False
        ending = self._counts[second] == 1 and len(first) >= _SHORTEST_STEM
        return self._counts[first] == 1 or ending


def compose(
    text: str, groups: Sequence[Sequence[Row]], apart: tuple[tuple[PartKind, Span], ...]
) -> Body:
    """Return paragraphs of lines as reading text.

    Args:
        text: The file's text.
        groups: The lines of each paragraph.
        apart: What is set apart from the conversation.
    """
    if not groups:
        return Body(text, "", (), (), apart)
    words = _Vocabulary(text, Span(groups[0][0].chunks[0].begin, groups[-1][-1].chunks[-1].end))
    out: list[str] = []
    anchors: list[Anchor] = []
    paragraphs: list[Paragraph] = []
    size = 0
    for group in groups:
        if size:
            out.append("\n\n")
            size += 2
        begin = size
        for joint, span in _stretches(text, group, words):
            if joint == "mend":
                out[-1] = out[-1][:-1]
                size -= 1
            elif joint and size > begin:
                out.append(joint)
                size += len(joint)
            anchors.append(Anchor(size, span.begin))
            out.append(text[span.begin : span.end])
            size += span.end - span.begin
        paragraphs.append(Paragraph(begin, size))
    return Body(text, "".join(out), tuple(anchors), tuple(paragraphs), apart)


def _stretches(text: str, group: Sequence[Row], words: _Vocabulary) -> Iterator[tuple[str, Span]]:
    """Yield the runs of words without odd white space, and what joins each to the one before."""
    end = None
    for row in group:
        for chunk in row.chunks:
            for span in _runs(text, chunk):
                yield ("" if end is None else _joint(text, end, span.begin, words)), span
                end = span.end


def _runs(text: str, chunk: Span) -> Sequence[Span]:
    """Return the runs of words within which white space is a single space."""
    words = text[chunk.begin : chunk.end]
    # No white space is printable but the plain space.
    if words.isprintable() and "  " not in words and words[0] != " " != words[-1]:
        return (chunk,)
    return [Span(*match.span()) for match in _RUN.finditer(text, chunk.begin, chunk.end)]


def _joint(text: str, end: int, begin: int, words: _Vocabulary) -> str:
    """Return what parts two runs of words: a space, nothing, or `mend` for a broken word."""
    if not text[end].isspace() and not text[begin - 1].isspace():
        return ""
    if text[end - 1] != "-" or not text[begin].islower() or "\n" not in text[end:begin]:
        return "" if _is_cut_by_furniture(text, end, begin, words) else " "
    half = re.search(r"[^\W\d_]+(?=-$)", text[max(0, end - 30) : end])
    if half is None:
        return " "
    return "" if half[0].lower() in KEEPS_HYPHEN else "mend"


def _is_cut_by_furniture(text: str, end: int, begin: int, words: _Vocabulary) -> bool:
    """Whether a page mark stands within a word, with spaces around it: `re [Page 9] paired`."""
    if text[end:begin].isspace() or not (text[end - 1].isalpha() and text[begin].islower()):
        return False
    first = _LAST_LETTERS.search(text, max(0, end - _LONGEST_HALF), end)
    second = _FIRST_LETTERS.match(text, begin)
    if first is None or second is None:
        return False
    return words.is_one(first[0].lower(), second[0].lower())
