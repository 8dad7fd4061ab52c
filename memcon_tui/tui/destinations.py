"""Where words that are typed lead: to a turn, a page, a person, a document."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import Final, NamedTuple

from memcon_tui.document import Document
from memcon_tui.tui.place import Place, find_place, next_turn_of
from memcon_tui.tui.plain import plain_text
from memcon_tui.tui.wording import join_lines, name_of

_TURN: Final = re.compile(r"(?:turn |t)?\s*(\d+)")
_PAGE: Final = re.compile(r"(?:page|pp?\.?)\s*(\d+)")


class Destination(NamedTuple):
    """A place in a file, and what it is called."""

    number: int
    """Of the document."""
    place: Place
    called: str


class Start(NamedTuple):
    """A file and where in it one is."""

    documents: Sequence[Document]
    number: int
    place: Place


def destinations(start: Start, words: str) -> Iterator[Destination]:
    """Yield where `words` may lead, the likeliest first.

    A number is a turn of the document that lies open, `p4` a page of it or else of
    another; words are those of a person's name, or of a document's date or title.
    """
    asked = plain_text(" ".join(words.split())).small
    found = (way(start, asked) for way in _WAYS if asked)
    return chain.from_iterable(found)


def _turns(start: Start, asked: str) -> Iterator[Destination]:
    match = _TURN.fullmatch(asked)
    turns = start.documents[start.number].turns
    if match and 0 < int(match[1]) <= len(turns):
        yield Destination(start.number, Place(int(match[1]) - 1), f"turn {int(match[1])}")


def _pages(start: Start, asked: str) -> Iterator[Destination]:
    match = _PAGE.fullmatch(asked)
    if match is None:
        return
    for number in _from_here(start):
        document = start.documents[number]
        for page in document.pages:
            if page.number == int(match[1]):
                place = find_place(document, page.span.begin)
                yield Destination(number, place, f"page {page.number}")


def _people(start: Start, asked: str) -> Iterator[Destination]:
    document = start.documents[start.number]
    for person in document.participants:
        if _has(asked, person.name, *person.aliases):
            after = (start.place.turn, -1)
            turns = (next_turn_of(document, person.id, turn, 1) for turn in after)
            turn = next((turn for turn in turns if turn is not None), None)
            if turn is not None:
                called = f"{name_of(document, person.id)}, turn {turn + 1}"
                yield Destination(start.number, Place(turn), called)


def _documents(start: Start, asked: str) -> Iterator[Destination]:
    for number in _from_here(start):
        document = start.documents[number]
        told = (document.date, document.date_text, document.title, document.subject)
        if len(start.documents) > 1 and _has(asked, " ".join(filter(None, told))):
            called = join_lines(document.title or document.subject, document.date_text)
            yield Destination(number, Place(), f"{number + 1}: {called}")


_WAYS: Final[tuple[Callable[[Start, str], Iterator[Destination]], ...]] = (
    _turns,
    _pages,
    _people,
    _documents,
)


def _from_here(start: Start) -> Iterator[int]:
    """Yield the numbers of all documents, from the one that lies open on and round."""
    documents = len(start.documents)
    return (number % documents for number in range(start.number, start.number + documents))


def _has(asked: str, *texts: str) -> bool:
    """Return whether one of `texts` has every word that is asked for, or its beginning."""
    return any(
        all(re.search(rf"\b{re.escape(word)}", plain_text(text).small) for word in asked.split())
        for text in texts
    )
