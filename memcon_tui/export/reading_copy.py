"""The reading copy: plain text, a paragraph a line, page furniture out.

It is laid out as records of conversation are printed, so that it can be read
again with the same turns, and holds no word among the speech that the record has not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import chain
from operator import attrgetter
from typing import Final, NamedTuple

from memcon_tui.document import Document, Note, Page, ParsedFile, Participant
from memcon_tui.export.flow import Passage, Piece, first_page, passages
from memcon_tui.printable import printable

_BETWEEN_BLOCKS: Final = "\n\n"
_PARTING: Final = "* * * * *"
# Asterisks stand in no head and in no speech: what is behind them is another matter.
_RULE: Final = "* * *"
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
_FIRST_PERSON: Final = "I"
_RAISED: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class BlockKind(StrEnum):
    """What a block of the copy is, for who sets it in colours."""

    PAGE = "page"
    TITLE = "title"
    MARKING = "marking"
    HEAD = "head"
    RULE = "rule"
    SPEECH = "speech"
    NARRATION = "narration"
    NOTE = "note"


class Block(NamedTuple):
    """A few lines of the copy that a blank line parts from the next."""

    kind: BlockKind
    text: str
    speaker: str | None = None


def between_documents() -> str:
    """Return the lines that part two documents."""
    return f"\n{_PARTING}\n\n"


def export(files: Iterable[ParsedFile]) -> Iterator[str]:
    """Yield the reading copy of each file, parted as the documents of one file are."""
    for place, file in enumerate(files):
        if place:
            yield between_documents()
        yield reading_copy(file)


def reading_copy(file: ParsedFile) -> str:
    """Return the file as plain text to read, each paragraph on one line.

    Of each document: title, marking, date, time, place, subject, those who take
    part, the turns with a mark where a page begins, and the notes with their numbers.
    """
    copies = (_BETWEEN_BLOCKS.join(b.text for b in blocks(d)) for d in file.documents)
    return printable(f"\n\n{_PARTING}\n\n".join(copies)) + "\n"


def blocks(document: Document) -> Iterator[Block]:
    """Yield the blocks of a document's copy, in order; their text is as the document has it."""
    head = [*_head(document), *_participants(document)]
    yield from head
    if head and document.turns:
        yield Block(BlockKind.RULE, _RULE)
    yield from chain.from_iterable(map(_blocks, passages(document)))
    if document.notes and any(note.label.isdigit() for note in document.notes):
        yield Block(BlockKind.RULE, _RULE)
    yield from (Block(BlockKind.NOTE, _note(note)) for note in document.notes)


def _head(document: Document) -> Iterator[Block]:
    if page := first_page(document):
        yield Block(BlockKind.PAGE, _page_mark(page))
    if document.title:
        number = f"{document.number}. " if document.number is not None else ""
        yield Block(BlockKind.TITLE, number + document.title)
    if document.classification:
        yield Block(BlockKind.MARKING, _marking(document))
    told = [(label, value(document)) for label, value in _LABELLED]
    told.append(("DRAFTED BY", _drafter(document)))
    if lines := [f"{label}: {words}" for label, words in told if words]:
        yield Block(BlockKind.HEAD, "\n".join(lines))


def _drafter(document: Document) -> str | None:
    """Return who wrote the document, or says `I` in it; nothing where the source note tells."""
    if document.drafter and document.source_note and document.drafter in document.source_note:
        return None
    says_i = (person.name for person in document.participants if _FIRST_PERSON in person.aliases)
    return document.drafter or next(says_i, None)


def _marking(document: Document) -> str:
    marking = "/".join((document.classification or "", *document.caveats))
    return f"~~{marking}~~" if document.struck else marking


def _participants(document: Document) -> Iterator[Block]:
    told = [person for person in document.participants if _must_be_told(document, person)]
    if told:
        yield Block(BlockKind.HEAD, "PARTICIPANTS:")
    # Those of no delegation go first: after one, they would be read as belonging to it.
    delegations = dict.fromkeys((None, *(person.delegation for person in told)))
    for delegation in delegations:
        people = [_person(person) for person in told if person.delegation == delegation]
        if people:
            lines = [delegation, *people] if delegation else people
            yield Block(BlockKind.HEAD, "\n".join(lines))


def _must_be_told(document: Document, person: Participant) -> bool:
    """Whether a person is in the list, or else is named neither in the title nor in the speech."""
    head = (document.title or "", _drafter(document) or "")
    told = chain(head, (turn.text for turn in document.turns))
    return person.listed or not any(person.name.casefold() in words.casefold() for words in told)


def _person(person: Participant) -> str:
    role = person.role or ""
    tasks = (
        task
        for task, stem, has_it in _TASKS
        if has_it(person) and stem not in f"{person.name} {role}".casefold()
    )
    return ", ".join(words for words in (person.name, role, *tasks) if words)


def _blocks(passage: Passage) -> Iterator[Block]:
    speaker = passage.turn.speaker if passage.turn else None
    kind = BlockKind.SPEECH if speaker else BlockKind.NARRATION
    for paragraph in passage.paragraphs:
        is_page = len(paragraph) == 1 and isinstance(paragraph[0], Page)
        words = "".join(map(_words, paragraph)).rstrip()
        yield Block(BlockKind.PAGE, words) if is_page else Block(kind, words, speaker)


def _words(piece: Piece) -> str:
    match piece:
        case Page():
            return f"{_page_mark(piece)} "
        case Note():
            return piece.label.translate(_RAISED)
        case str():
            return piece


def _page_mark(page: Page) -> str:
    return f"[Page {page.number}]"


def _note(note: Note) -> str:
    return " ".join((note.label, *note.text.split())).strip()
