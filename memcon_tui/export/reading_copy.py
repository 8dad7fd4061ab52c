"""The reading copy: plain text, a paragraph a line, page furniture out.

It is laid out as records of conversation are printed, so that it can be read
again with the same turns, and holds no word among the speech that the record has not.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from operator import attrgetter
from typing import Final, NamedTuple

from memcon_tui.document import Document, Page, ParsedFile, Participant, Turn
from memcon_tui.printable import printable

_BETWEEN_PARAGRAPHS: Final = "\n\n"
_BETWEEN_DOCUMENTS: Final = "\n\n* * *\n\n"
_LABELLED: Final = (
    ("DATE", attrgetter("date_text")),
    ("TIME", attrgetter("time_text")),
    ("PLACE", attrgetter("place")),
    ("SUBJECT", attrgetter("subject")),
)
_TASKS: Final = (
    ("interpreter", "interpret", attrgetter("interpreter")),
    ("notetaker", "note", attrgetter("notetaker")),
)
_REST_OF_WORD: Final = re.compile(r"\S*\s*")


class _PageMark(NamedTuple):
    """A page mark, and the offset into the source at which its page begins."""

    source: int
    words: str


_SOURCE: Final = attrgetter("source")


def export(files: Iterable[ParsedFile]) -> Iterator[str]:
    """Yield the reading copy of each file, parted as the documents of one file are."""
    for place, file in enumerate(files):
        if place:
            yield _BETWEEN_DOCUMENTS[1:]
        yield reading_copy(file)


def reading_copy(file: ParsedFile) -> str:
    """Return the file as plain text to read, each paragraph on one line.

    Of each document: title, marking, date, time, place, subject, those listed as
    taking part, the turns with a mark where a page begins, and the notes.
    """
    return printable(_BETWEEN_DOCUMENTS.join(map(_document, file.documents))) + "\n"


def _document(document: Document) -> str:
    return _BETWEEN_PARAGRAPHS.join(
        chain(_head(document), _participants(document), _body(document), _notes(document))
    )


def _head(document: Document) -> Iterator[str]:
    # A typescript leaves its first page without a number; a printed volume does not.
    yield from (_page_mark(page) for page in _numbered(document.pages[:1]) if page.label)
    if document.title:
        yield document.title
    if document.classification:
        yield _marking(document)
    told = ((label, value(document)) for label, value in _LABELLED)
    if lines := [f"{label}: {words}" for label, words in told if words]:
        yield "\n".join(lines)


def _marking(document: Document) -> str:
    marking = "/".join((document.classification or "", *document.caveats))
    return f"~~{marking}~~" if document.struck else marking


def _participants(document: Document) -> Iterator[str]:
    listed = [person for person in document.participants if person.listed]
    if listed:
        yield "PARTICIPANTS:"
    # Those of no delegation go first: after one, they would be read as belonging to it.
    delegations = dict.fromkeys((None, *(person.delegation for person in listed)))
    for delegation in delegations:
        people = [_person(person) for person in listed if person.delegation == delegation]
        if people:
            yield "\n".join([delegation, *people] if delegation else people)


def _person(person: Participant) -> str:
    role = person.role or ""
    tasks = (
        task
        for task, stem, has_it in _TASKS
        if has_it(person) and stem not in f"{person.name} {role}".casefold()
    )
    return ", ".join(words for words in (person.name, role, *tasks) if words)


def _body(document: Document) -> Iterator[str]:
    """Yield the paragraphs of the turns, and a page mark where each page begins."""
    marks = [_PageMark(page.span.begin, _page_mark(page)) for page in _numbered(document.pages[1:])]
    done = 0
    for turn in document.turns:
        before = bisect_right(marks, turn.spans[0].begin, lo=done, key=_SOURCE)
        yield from (mark.words for mark in marks[done:before])
        done = bisect_left(marks, turn.spans[-1].end, lo=before, key=_SOURCE)
        yield _with_marks(turn, marks[before:done])
    yield from (mark.words for mark in marks[done:])


def _numbered(pages: Iterable[Page]) -> Iterator[Page]:
    return (page for page in pages if page.number is not None)


def _page_mark(page: Page) -> str:
    return f"[Page {page.number}]"


def _with_marks(turn: Turn, marks: Sequence[_PageMark]) -> str:
    """Return the text of a turn with marks where pages begin, never within a word."""
    pieces = []
    at = 0
    for mark in marks:
        place = _word_start(turn.text, max(at, turn.text_offset(mark.source)))
        pieces += [turn.text[at:place], _set_off(turn.text, place, mark.words)]
        at = place
    return "".join((*pieces, turn.text[at:]))


def _word_start(text: str, at: int) -> int:
    """Return `at`, or the start of the next word where `at` is within one."""
    within = 0 < at < len(text) and not text[at - 1].isspace()
    match = _REST_OF_WORD.match(text, at)
    return match.end() if within and match else at


def _set_off(text: str, at: int, mark: str) -> str:
    """Return the mark as a paragraph of its own between paragraphs, else as a word."""
    if at == len(text):
        return _BETWEEN_PARAGRAPHS + mark
    between = at == 0 or text.endswith(_BETWEEN_PARAGRAPHS, 0, at)
    return mark + (_BETWEEN_PARAGRAPHS if between else " ")


def _notes(document: Document) -> Iterator[str]:
    for note in document.notes:
        yield " ".join((note.label, *note.text.split())).strip()
