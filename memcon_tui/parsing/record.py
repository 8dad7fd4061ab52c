"""One division of the file to one document: its head, people, body and turns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from memcon_tui.document import Document, DocumentKind, Page, Participant, PartKind, Span
from memcon_tui.lexicon.markings import RELEASED
from memcon_tui.parsing.attribution import (
    Attributed,
    attribute_reported,
    attribute_verbatim,
    is_verbatim,
    read_sentences,
    with_unlisted,
)
from memcon_tui.parsing.body import Body, read_body
from memcon_tui.parsing.divisions import Division
from memcon_tui.parsing.head import Head, read_head
from memcon_tui.parsing.notes import NotesZone, SourceNote, find_notes, read_source_note
from memcon_tui.parsing.origin import find_home, find_people_in_title
from memcon_tui.parsing.pages import Pagination, pages_of
from memcon_tui.parsing.participants import read_participants
from memcon_tui.parsing.people import Room, make_person
from memcon_tui.parsing.stamps import read_stamps
from memcon_tui.parsing.turns import make_turns


@dataclass(frozen=True, slots=True)
class Record:
    """A document, and the stretches of it that are not its turns."""

    document: Document
    apart: tuple[tuple[PartKind, Span], ...]


def read_record(pagination: Pagination, division: Division) -> Record:
    """Read one division of the file."""
    text = pagination.source.text
    pages = pages_of(pagination, division.span)
    head = read_head(pagination, division)
    after = pagination.line_at(max(division.span.begin, division.span.end - 1)) + 1
    zone = find_notes(pagination, head.body, after)
    source_note = read_source_note(zone.notes)
    home = find_home(head, source_note, zone.notes)
    listed = read_participants(text, head.fields, home)
    if division.kind is DocumentKind.EDITORIAL_NOTE:
        zone = replace(zone, first=head.body)
    labels = frozenset(note.label for note in zone.notes)
    body = read_body(pagination, head.body, zone.first, labels)
    people, sentences = _who_says_what(body, head, listed, home, source_note)
    document = _document(division, head, pages, people, zone, source_note)
    stamps = read_stamps(pagination, division.span)
    turns = make_turns(body, sentences, pages)
    document = replace(document, turns=turns, declassification=stamps)
    return Record(document, tuple(_apart(pagination, division, head, listed, zone, body)))


def _who_says_what(
    body: Body, head: Head, listed: Sequence[Participant], home: str | None, note: SourceNote
) -> tuple[tuple[Participant, ...], list[Attributed]]:
    room = Room(tuple(make_person(p) for p in listed), home)
    titled = find_people_in_title(head, room)
    for person in titled.people:
        room = room.with_person(person)
    sentences = read_sentences(body)
    verbatim = is_verbatim(sentences)
    room = with_unlisted(room, sentences, closed=bool(room.people))
    if verbatim:
        return tuple(p.participant for p in room.people), list(attribute_verbatim(sentences, room))
    drafter = titled.drafter
    attributed = list(attribute_reported(sentences, room, drafter))
    return tuple(p.participant for p in room.people), attributed


def _document(
    division: Division,
    head: Head,
    pages: tuple[Page, ...],
    people: tuple[Participant, ...],
    zone: NotesZone,
    source_note: SourceNote,
) -> Document:
    markings = [m for page in pages for m in page.markings]
    levels = Counter(_level(m.text) for m in markings if _level(m.text) not in RELEASED)
    level = levels.most_common(1)[0][0] if levels else source_note.classification
    caveats = [c for m in markings for c in m.text.split("/")[1:]] or list(source_note.caveats)
    return Document(
        kind=division.kind,
        span=division.span,
        title=head.title,
        subject=head.subject,
        date=head.date,
        date_text=head.date_text,
        time_text=head.time_text,
        place=head.place,
        originator=head.originator,
        classification=level,
        caveats=tuple(dict.fromkeys(caveats)),
        struck=bool(markings) and all(m.struck for m in markings if _level(m.text) == level),
        distribution=head.distribution,
        participants=people,
        pages=pages,
        notes=zone.notes,
    )


def _level(marking: str) -> str:
    return marking.split("/")[0]


def _apart(
    pagination: Pagination,
    division: Division,
    head: Head,
    listed: Sequence[Participant],
    zone: NotesZone,
    body: Body,
) -> list[tuple[PartKind, Span]]:
    """Return what is not the turns', the more certain first."""
    lines = pagination.lines
    begin = division.span.begin
    body_begin = lines[head.body].start if head.body < len(lines) else division.span.end
    notes_begin = lines[zone.first].start if zone.first < len(lines) else division.span.end
    distribution = [line.span for f in head.fields if f.name == "distribution" for line in f.lines]
    return [
        *body.apart,
        *((PartKind.PARTICIPANTS, p.span) for p in listed if p.span),
        *((PartKind.DISTRIBUTION, span) for span in distribution),
        *((PartKind.NOTE, note.span) for note in zone.notes),
        *([(PartKind.HEAD, Span(begin, min(body_begin, division.span.end)))] if begin < body_begin else []),
        *([(PartKind.APPARATUS, Span(notes_begin, division.span.end))] if notes_begin < division.span.end else []),
    ]
