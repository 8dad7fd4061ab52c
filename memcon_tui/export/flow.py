"""The conversation in the order in which it is read: paragraphs, page breaks, note numbers.

The readable exports differ in what they make of these; where a page break or a
note number falls is found once, here.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import Final, NamedTuple

from memcon_tui.document import Document, Note, Page, Turn

Piece = str | Page | Note
"""Words, the page that begins here, or the note whose number stands here."""

_BETWEEN_PARAGRAPHS: Final = "\n\n"
_REST_OF_WORD: Final = re.compile(r"\S*\s*")


class Paragraph(NamedTuple):
    """A paragraph of a turn; or, with no turn, a page break between paragraphs."""

    turn: Turn | None
    pieces: tuple[Piece, ...]
    begins: bool = False
    """It is the first of its turn."""

    @property
    def page(self) -> Page | None:
        """The page that begins here, where this is a page break and no words."""
        first = self.pieces[0]
        return first if self.turn is None and isinstance(first, Page) else None


class _Mark(NamedTuple):
    """What stands among the words, and the offset into the source of the word it is at."""

    source: int
    what: Page | Note


class _Place(NamedTuple):
    """Where in a turn's text something stands among the words."""

    at: int
    breaks: bool
    """A page begins here, behind what else stands at this place."""
    what: Page | Note


_SOURCE: Final = attrgetter("source")
_PLACE: Final = attrgetter("at", "breaks")


def paragraphs(document: Document) -> Iterator[Paragraph]:
    """Yield the paragraphs of the conversation, and the page breaks between them.

    A page break or a note number that falls within a paragraph is a piece of it; a
    page break never falls within a word.
    """
    marks = sorted((*_page_marks(document.pages[1:]), *_note_marks(document.notes)), key=_SOURCE)
    done = 0
    for turn in document.turns:
        before = bisect_right(marks, turn.spans[0].begin, lo=done, key=_SOURCE)
        yield from _page_breaks(marks[done:before])
        done = bisect_left(marks, turn.spans[-1].end, lo=before, key=_SOURCE)
        yield from _of_turn(turn, marks[before:done])
    yield from _page_breaks(marks[done:])


def first_page(document: Document) -> Page | None:
    """Return the first page where its number is printed.

    A typescript leaves its first page without a number; a printed volume does not.
    """
    first = next(iter(document.pages), None)
    return first if first and first.label and first.number is not None else None


def _page_marks(pages: Iterable[Page]) -> Iterator[_Mark]:
    return (_Mark(page.span.begin, page) for page in pages if page.number is not None)


def _note_marks(notes: Iterable[Note]) -> Iterator[_Mark]:
    # A number belongs to the word that it touches.
    return (_Mark(span.begin - 1, note) for note in notes for span in note.references)


def _page_breaks(marks: Iterable[_Mark]) -> Iterator[Paragraph]:
    return (Paragraph(None, (mark.what,)) for mark in marks if isinstance(mark.what, Page))


def _of_turn(turn: Turn, marks: Iterable[_Mark]) -> Iterator[Paragraph]:
    places = sorted((_place(turn, mark) for mark in marks), key=_PLACE)
    done = 0
    for begin, end in _extents(turn.text):
        first = bisect_right(places, (begin, True), lo=done, key=_PLACE)
        yield from (Paragraph(None, (p.what,)) for p in places[done:first] if p.breaks)
        done = bisect_right(places, (end, False), lo=first, key=_PLACE)
        pieces = tuple(_pieces(turn.text, begin, end, places[first:done]))
        yield Paragraph(turn, pieces, begins=begin == 0)
    yield from (Paragraph(None, (p.what,)) for p in places[done:] if p.breaks)


def _extents(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each paragraph of a text begins and ends."""
    begin = 0
    for words in text.split(_BETWEEN_PARAGRAPHS):
        if words:
            yield begin, begin + len(words)
        begin += len(words) + len(_BETWEEN_PARAGRAPHS)


def _place(turn: Turn, mark: _Mark) -> _Place:
    if isinstance(mark.what, Page):
        at = _word_start(turn.text, turn.text_offset(mark.source))
        return _Place(at, breaks=True, what=mark.what)
    return _Place(turn.text_offset(mark.source) + 1, breaks=False, what=mark.what)


def _word_start(text: str, at: int) -> int:
    """Return `at`, or the start of the next word where `at` is within one."""
    within = 0 < at < len(text) and not text[at - 1].isspace()
    match = _REST_OF_WORD.match(text, at)
    return match.end() if within and match else at


def _pieces(text: str, begin: int, end: int, places: Iterable[_Place]) -> Iterator[Piece]:
    for place in places:
        if begin < place.at:
            yield text[begin : place.at]
        yield place.what
        begin = place.at
    if begin < end:
        yield text[begin:end]
