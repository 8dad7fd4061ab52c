"""The JSON contract: `memcon.schema.json` beside this module says it exactly.

The shape is written out field by field, not derived from the model, so that the
model can change without breaking what other programs read.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, Final

from memcon_tui.document import (
    Declassification,
    Document,
    Marking,
    Note,
    Page,
    ParsedFile,
    Part,
    Participant,
    Source,
    Turn,
    Volume,
)
from memcon_tui.printable import printable_line, printable_text

FORMAT: Final = "memcon"
VERSION: Final = 1


def export(files: Iterable[ParsedFile]) -> Iterator[str]:
    """Yield each file as one JSON object on one line."""
    for file in files:
        yield to_json(file)
        yield "\n"


def to_json(file: ParsedFile) -> str:
    """Return the file as one JSON object on one line.

    Spans are `[begin, end)` in code points of the decoded text. No string holds a
    control character, but for the line ends that part the paragraphs of a text.
    """
    return json.dumps(
        {
            "format": FORMAT,
            "version": VERSION,
            "source": _source(file.source),
            "documents": [_document(document) for document in file.documents],
            "parts": [_part(part) for part in file.parts],
        },
        ensure_ascii=False,
    )


def export_lines(files: Iterable[ParsedFile]) -> Iterator[str]:
    """Yield each document as one JSON object on a line of its own, with the file it is from."""
    for file in files:
        source = _source(file.source)
        for index, document in enumerate(file.documents):
            line = {
                "format": FORMAT,
                "version": VERSION,
                "source": source,
                "index": index,
                "document": _document(document),
            }
            yield json.dumps(line, ensure_ascii=False)
            yield "\n"


def _source(source: Source) -> dict[str, Any]:
    return {
        "name": printable_line(source.name),
        "sha256": source.sha256,
        "encoding": source.encoding,
        "characters": len(source.text),
        "lines": source.lines,
    }


def _document(document: Document) -> dict[str, Any]:
    return {
        "kind": document.kind,
        "span": document.span,
        "title": _line(document.title),
        "subject": _line(document.subject),
        "date": _line(document.date),
        "date_text": _line(document.date_text),
        "time_text": _line(document.time_text),
        "place": _line(document.place),
        "originator": _line(document.originator),
        "volume": _volume(document.volume),
        "number": document.number,
        "drafter": _line(document.drafter),
        "source_note": _line(document.source_note),
        "classification": _line(document.classification),
        "caveats": _lines(document.caveats),
        "struck": document.struck,
        "declassification": [_declassification(stamp) for stamp in document.declassification],
        "distribution": _lines(document.distribution),
        "participants": [_participant(person) for person in document.participants],
        "pages": [_page(page) for page in document.pages],
        "turns": [_turn(turn) for turn in document.turns],
        "notes": [_note(note) for note in document.notes],
        "warnings": _lines(document.warnings),
    }


def _volume(volume: Volume | None) -> dict[str, Any] | None:
    if volume is None:
        return None
    return {
        "id": printable_line(volume.id),
        "subseries": printable_line(volume.subseries),
        "volume": printable_line(volume.volume),
        "part": printable_line(volume.part),
        "title": printable_line(volume.title),
        "editors": _lines(volume.editors),
        "year": printable_line(volume.year),
    }


def _declassification(stamp: Declassification) -> dict[str, Any]:
    return {
        "authority": _line(stamp.authority),
        "case": _line(stamp.case),
        "by": _line(stamp.by),
        "date_text": _line(stamp.date_text),
        "text": printable_text(stamp.text),
        "span": stamp.span,
    }


def _participant(person: Participant) -> dict[str, Any]:
    return {
        "id": printable_line(person.id),
        "name": printable_line(person.name),
        "role": _line(person.role),
        "delegation": _line(person.delegation),
        "interpreter": person.interpreter,
        "notetaker": person.notetaker,
        "listed": person.listed,
        "aliases": _lines(person.aliases),
        "span": person.span,
    }


def _page(page: Page) -> dict[str, Any]:
    return {
        "number": page.number,
        "label": _line(page.label),
        "span": page.span,
        "markings": [_marking(marking) for marking in page.markings],
    }


def _marking(marking: Marking) -> dict[str, Any]:
    return {
        "text": printable_line(marking.text),
        "struck": marking.struck,
        "position": marking.position,
        "span": marking.span,
    }


def _turn(turn: Turn) -> dict[str, Any]:
    return {
        "number": turn.number,
        "speaker": _line(turn.speaker),
        "attribution": turn.attribution,
        "corrected": turn.corrected,
        "pages": turn.pages,
        "label": printable_line(turn.label),
        "text": printable_text(turn.text),
        "spans": turn.spans,
        "anchors": turn.anchors,
    }


def _note(note: Note) -> dict[str, Any]:
    return {
        "label": printable_line(note.label),
        "text": printable_text(note.text),
        "span": note.span,
        "references": note.references,
    }


def _part(part: Part) -> dict[str, Any]:
    return {"kind": part.kind, "document": part.document, "span": part.span}


def _line(text: str | None) -> str | None:
    return None if text is None else printable_line(text)


def _lines(texts: tuple[str, ...]) -> list[str]:
    return [printable_line(text) for text in texts]
