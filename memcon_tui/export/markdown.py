"""Markdown to read and to work on: front matter, speakers, pages, notes as footnotes.

Everything of the document is escaped: what is rendered is what the document says,
letter by letter, in CommonMark and in what GitHub and Pandoc add to it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from operator import attrgetter
from typing import Any, Final

from memcon_tui.document import Document, Note, Page, ParsedFile, Participant, Turn
from memcon_tui.export.flow import Paragraph, Piece, first_page, notes_in, passages
from memcon_tui.printable import printable_line
from memcon_tui.wording import is_headed, name_of, pages_told, sign_of

_BLOCKS_APART: Final = "\n\n"
_SPECIAL: Final = re.compile(r"[\\`*_{}\[\]<>&~|$^@]")
_OPENING: Final = re.compile(r"^(\d*)([#+=:.)-])")
"""What makes a list, a heading or a rule where a line begins with it."""
_NARRATION: Final = "*Narration*"
_TASKS: Final = (("interpreter", attrgetter("interpreter")), ("notetaker", attrgetter("notetaker")))
_PARTICULARS: Final = (
    ("Subject", attrgetter("subject")),
    ("Date", attrgetter("date_text")),
    ("Time", attrgetter("time_text")),
    ("Place", attrgetter("place")),
    ("From", attrgetter("originator")),
    ("Drafted by", attrgetter("drafter")),
)
_FRONT_MATTER: Final = (
    "number", "title", "subject", "date", "date_text", "time_text", "place", "originator",
    "drafter", "classification", "caveats", "struck",
)  # fmt: skip
_OF_PARTICIPANTS: Final = ("name", "role", "delegation", "interpreter", "notetaker")


def export(files: Iterable[ParsedFile]) -> Iterator[str]:
    """Yield one Markdown text of all files: its front matter, then each document."""
    read = tuple(files)
    yield "---\n"
    yield from _front_matter(read)
    yield "---\n"
    documents = [document for file in read for document in file.documents]
    for number, document in enumerate(documents, 1):
        for block in _blocks(document, number):
            yield f"\n{block}\n"


def escape(words: str) -> str:
    """Return words as Markdown that is rendered as those words, on one line."""
    line = printable_line(" ".join(words.split("\n")))
    return _SPECIAL.sub(r"\\\g<0>", line)


def escape_paragraph(words: str) -> str:
    """Return words as a paragraph of Markdown that is rendered as those words."""
    return _no_list(escape(words))


def _no_list(line: str) -> str:
    return _OPENING.sub(r"\1\\\2", line)


# Front matter ---------------------------------------------------------------------------


def _front_matter(files: Iterable[ParsedFile]) -> Iterator[str]:
    """Yield the front matter: YAML whose every value is JSON, which is YAML too."""
    documents = [(file, document) for file in files for document in file.documents]
    if len(documents) == 1:
        for key, value in _facts(*documents[0]).items():
            yield f"{key}: {_json(value)}\n"
    else:
        yield "documents:\n"
        for file, document in documents:
            yield f"  - {_json(_facts(file, document))}\n"


def _facts(file: ParsedFile, document: Document) -> dict[str, Any]:
    people = [_told(person, _OF_PARTICIPANTS) for person in document.participants]
    source = {"file": file.source.name, "sha256": file.source.sha256}
    return {**_told(document, _FRONT_MATTER), "participants": people, **source}


def _told(it: object, fields: Iterable[str]) -> dict[str, Any]:
    """Return those fields that are not empty, by name."""
    return {field: value for field in fields if (value := getattr(it, field))}


def _json(value: object) -> str:
    return json.dumps(_harmless(value), ensure_ascii=False)


def _harmless(value: Any) -> Any:
    """Return a value with every string in it printable: what JSON escapes, a reader undoes."""
    match value:
        case str():
            return printable_line(value)
        case tuple() | list():
            return [_harmless(it) for it in value]
        case dict():
            return {key: _harmless(it) for key, it in value.items()}
        case _:
            return value


# Body -----------------------------------------------------------------------------------


def _blocks(document: Document, number: int) -> Iterator[str]:
    yield from _head(document)
    yield from _participants(document)
    if page := first_page(document):
        yield _page_mark(page)
    conversation = list(passages(document))
    placed = notes_in(conversation)
    marks = {n: f"[^{number}-{place}]" for place, n in enumerate(document.notes, 1) if n in placed}
    for passage in conversation:
        if passage.turn is not None:
            yield _speaker(document, passage.turn)
        yield from (_paragraph(paragraph, marks) for paragraph in passage.paragraphs)
    yield from (_note(note, marks) for note in document.notes)


def _head(document: Document) -> Iterator[str]:
    number = f"{document.number}. " if document.number is not None else ""
    title = document.title or document.kind.capitalize()
    yield f"# {escape(number + title)}"
    marking = "/".join((document.classification or "", *document.caveats))
    told = [(label, escape(words)) for label, get in _PARTICULARS if (words := get(document))]
    if marking:
        told.append(("Classification", escape(marking) + " (struck)" * document.struck))
    if told:
        yield "\n".join(f"- **{label}:** {words}" for label, words in told)


def _participants(document: Document) -> Iterator[str]:
    if document.participants:
        yield "## Participants"
    delegations = dict.fromkeys(person.delegation for person in document.participants)
    for delegation in delegations:
        if delegation:
            yield f"**{escape(delegation)}**"
        people = (p for p in document.participants if p.delegation == delegation)
        yield "\n".join(f"- {_person(person)}" for person in people)


def _person(person: Participant) -> str:
    tasks = (task for task, has_it in _TASKS if has_it(person))
    return ", ".join(escape(words) for words in (person.name, person.role, *tasks) if words)


def _speaker(document: Document, turn: Turn) -> str:
    """Return the line above a turn: who speaks, how that is known, on which pages."""
    name = f"**{escape(name_of(document, turn.speaker))}**" if turn.speaker else _NARRATION
    sign = f" {sign_of(turn)}" if is_headed(turn) and sign_of(turn) else ""
    pages = pages_told(document, turn.pages)
    return f"{name}{sign}" + (f" · {pages}" if pages else "")


def _paragraph(paragraph: Paragraph, marks: Mapping[Note, str]) -> str:
    words = "".join(_words(piece, marks) for piece in paragraph).strip()
    return _no_list(words)


def _words(piece: Piece, marks: Mapping[Note, str]) -> str:
    match piece:
        case Page():
            return f"{_page_mark(piece)} "
        case Note():
            return marks[piece]
        case str():
            return escape(piece)


def _page_mark(page: Page) -> str:
    return rf"**\[Page {page.number}\]**"


def _note(note: Note, marks: Mapping[Note, str]) -> str:
    """Return a note: with a place in the text as a footnote, else as it stands."""
    if note in marks:
        return f"{marks[note]}: {escape(note.text)}"
    return escape_paragraph(f"{note.label} {note.text}".strip())
