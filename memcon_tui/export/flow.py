"""The conversation in the order in which it is read: paragraphs, page breaks, note numbers.

The readable exports differ in what they make of these; where a page break or a
note number falls is found once, here.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Final, NamedTuple

from memcon_tui.document import Document, Note, Page, Turn

Piece = str | Page | Note
"""Words, the page that begins here, or the note whose number stands here."""

_BETWEEN_PARAGRAPHS: Final = "\n\n"
_REST_OF_WORD: Final = re.compile(r"\S*\s*")


Paragraph = tuple[Piece, ...]
"""The pieces of a paragraph in order; a page alone is a page break between paragraphs."""


class Passage(NamedTuple):
    """A turn with its paragraphs; or, with no turn, a page break between turns."""

    turn: Turn | None
    paragraphs: tuple[Paragraph, ...]


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


def passages(document: Document) -> Iterator[Passage]:
    """Yield the turns of the conversation, and the page breaks between them.

    A page break or a note number that falls within a paragraph is a piece of it; a
    page break never falls within a word.
    """
    marks = sorted((*_page_marks(document.pages[1:]), *_note_marks(document.notes)), key=_SOURCE)
    done = 0
    for turn in document.turns:
        before = bisect_right(marks, turn.spans[0].begin, lo=done, key=_SOURCE)
        yield from _page_breaks(mark.what for mark in marks[done:before])
        done = bisect_left(marks, turn.spans[-1].end, lo=before, key=_SOURCE)
        yield from _of_turn(turn, marks[before:done])
    yield from _page_breaks(mark.what for mark in marks[done:])


def notes_in(read: Iterable[Passage]) -> set[Note]:
    """Return the notes whose numbers stand in these passages; others refer to no words of them."""
    return {
        piece
        for passage in read
        for paragraph in passage.paragraphs
        for piece in paragraph
        if isinstance(piece, Note)
    }


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


def _page_breaks(marked: Iterable[Page | Note]) -> Iterator[Passage]:
    return (Passage(None, ((what,),)) for what in marked if isinstance(what, Page))


def _of_turn(turn: Turn, marks: Iterable[_Mark]) -> Iterator[Passage]:
    places = sorted((_place(turn, mark) for mark in marks), key=_PLACE)
    before = bisect_right(places, (0, True), key=_PLACE)
    behind = bisect_right(places, (len(turn.text), False), lo=before, key=_PLACE)
    yield from _page_breaks(place.what for place in places[:before])
    yield Passage(turn, tuple(_paragraphs(turn.text, places[before:behind])))
    yield from _page_breaks(place.what for place in places[behind:])


def _paragraphs(text: str, places: Sequence[_Place]) -> Iterator[Paragraph]:
    done = 0
    for begin, end in _extents(text):
        first = bisect_right(places, (begin, True), lo=done, key=_PLACE)
        yield from ((place.what,) for place in places[done:first] if place.breaks)
        done = bisect_right(places, (end, False), lo=first, key=_PLACE)
        yield tuple(_pieces(text, begin, end, places[first:done]))


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
