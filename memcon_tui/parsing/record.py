"""One division of the file to one document: its head, people, body and turns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from memcon_tui.document import (
    Document,
    DocumentKind,
    Marking,
    Note,
    Page,
    Participant,
    PartKind,
    Span,
)
from memcon_tui.lexicon.markings import RELEASED
from memcon_tui.parsing.attribution import Attributed, attribute, given_back
from memcon_tui.parsing.body import read_body
from memcon_tui.parsing.callings import Voices
from memcon_tui.parsing.divisions import Division
from memcon_tui.parsing.evidence import in_reported_speech, read_sentences, reporting_tenses
from memcon_tui.parsing.head import Head, read_head
from memcon_tui.parsing.head_fields import read_closing_list
from memcon_tui.parsing.labels import LabelForms, find_labels
from memcon_tui.parsing.newcomers import with_unlisted
from memcon_tui.parsing.note_numbers import with_references
from memcon_tui.parsing.notes import (
    NotesZone,
    find_notes,
    find_scattered_notes,
    read_source_note,
)
from memcon_tui.parsing.origin import Titled, find_home, read_titles
from memcon_tui.parsing.pages import Pagination, pages_of
from memcon_tui.parsing.participants import read_participants
from memcon_tui.parsing.people import Room, make_person
from memcon_tui.parsing.reading_text import Body
from memcon_tui.parsing.speakers import find_drafter, name_labels, signed_by, with_aliases
from memcon_tui.parsing.stamps import read_stamps
from memcon_tui.parsing.turns import make_turns

_MOST_NAMELESS: Final = 2
"""`The President` and `the Secretary`, without a name, are two who are known."""


class Record(NamedTuple):
    """A document, and the stretches of it that are not its turns."""

    document: Document
    apart: tuple[tuple[PartKind, Span], ...]


class _Reading(NamedTuple):
    """What the steps have found in one division."""

    division: Division
    pages: tuple[Page, ...]
    head: Head
    listed: tuple[Participant, ...]
    zone: NotesZone
    body: Body
    end: int
    """Index of the line behind the last one of the conversation."""


def read_record(pagination: Pagination, division: Division) -> Record:
    """Read one division of the file."""
    first, after = pagination.line_range(division.span)
    pages = pages_of(pagination, division.span)
    forms = find_labels(_beginnings(pagination, first, after), _nobody_yet)
    scattered = find_scattered_notes(pagination, first, after)
    head = read_head(pagination, division, forms, scattered)
    zone = _notes(pagination, division, head, after, scattered)
    home = find_home(head, zone.notes)
    closing = () if _has_list(head) else read_closing_list(pagination, head.body, zone.first)
    listed = read_participants(
        pagination.source.text, head._replace(fields=(*head.fields, *closing)), home
    )
    end = min((line.line for f in closing for line in f.lines), default=zone.first)
    titled = read_titles(head, Room(tuple(make_person(p) for p in listed), home))
    forms = find_labels(_beginnings(pagination, head.body, end), titled.room.calls)
    body = read_body(pagination, head.body, end, zone.notes, forms)
    reading = _Reading(division, pages, head, listed, zone, body, end)
    people, sentences = _who_says_what(reading, forms, titled)
    document = replace(
        _document(reading),
        participants=people,
        declassification=read_stamps(pagination, division.span),
        turns=make_turns(body, sentences, pages),
    )
    return Record(document, tuple(_apart(pagination, reading)))


def _nobody_yet(_: str) -> bool:
    """Nobody is known before the head is read."""
    return False


def _has_list(head: Head) -> bool:
    return any(field.name == "participants" and field.lines for field in head.fields)


def _notes(
    pagination: Pagination, division: Division, head: Head, after: int, scattered: Sequence[Note]
) -> NotesZone:
    """Find the notes; an editorial note is one from its first line on."""
    opening = pagination.line_range(division.span)[0]
    zone = find_notes(pagination, opening, head.body, after)
    if division.kind is DocumentKind.EDITORIAL_NOTE:
        return zone._replace(first=head.body)
    among = (n for n in scattered if n.span.begin < _line_start(pagination, zone.first, n.span.end))
    return zone._replace(notes=(*among, *zone.notes))


def _beginnings(pagination: Pagination, first: int, after: int) -> list[str]:
    """Return the lines of a body, less furniture."""
    text, lines = pagination.source.text, pagination.lines
    if first >= after:
        return []
    within = Span(lines[first].start, lines[after - 1].stop)
    taken = {f.line: f.span.end for f in pagination.furniture_in(within)}
    rest = ((lines[i], taken.get(i, lines[i].begin)) for i in range(first, after))
    return [text[begin : line.end].lstrip() for line, begin in rest if begin < line.end]


def _who_says_what(
    reading: _Reading, forms: LabelForms, titled: Titled
) -> tuple[tuple[Participant, ...], list[Attributed]]:
    sentences = read_sentences(reading.body, forms)
    room, labels = name_labels(sentences, titled.room)
    reported = in_reported_speech(sentences) if labels else sentences
    tenses = reporting_tenses(reported)
    drafter = None
    if reported:
        source_note = read_source_note(reading.zone.notes)
        writers = [
            titled.drafter,
            reading.head.drafter,
            source_note.drafter,
            *signed_by(reading.body),
        ]
        room, drafter = find_drafter(room, reported, writers)
        closed = _tells_who_was_there(titled.room)
        room = with_unlisted(room, reported, tenses, drafter, closed=closed)
    says_i = any(cue.subject == "I" for s in reported for cue in s.cues)
    voices = Voices(
        room, drafter, says_i and drafter is not None, labels, tenses, bool(labels and reported)
    )
    attributed = list(given_back(sentences, list(attribute(sentences, voices))))
    return with_aliases(room, sentences, drafter), attributed


def _tells_who_was_there(room: Room) -> bool:
    """Whether list or title name those present: a list of offices alone leaves it open."""
    nameless = sum(person.name.surname is None for person in room.people)
    return len(room.people) > 1 and nameless <= max(_MOST_NAMELESS, len(room.people) // 2)


def _document(reading: _Reading) -> Document:
    """Bring together what the opening, the pages and the notes say of the document."""
    head, source_note = reading.head, read_source_note(reading.zone.notes)
    markings = [m for page in reading.pages for m in page.markings]
    levels = Counter(_level(m) for m in markings if _level(m) not in RELEASED)
    level = levels.most_common(1)[0][0] if levels else source_note.classification
    caveats = [c for m in markings for c in m.text.split("/")[1:]] or source_note.caveats
    return Document(
        kind=reading.division.kind,
        span=reading.division.span,
        title=head.title,
        subject=head.subject,
        date=head.date,
        date_text=head.date_text,
        time_text=head.time_text,
        place=head.place,
        originator=head.originator,
        number=reading.division.number,
        drafter=head.drafter or source_note.drafter,
        source_note=source_note.text,
        classification=level,
        caveats=tuple(dict.fromkeys(caveats)),
        struck=bool(levels) and all(m.struck for m in markings if _level(m) == level),
        distribution=head.distribution,
        pages=reading.pages,
        notes=with_references(reading.zone.notes, reading.body.source, _note_numbers(reading)),
    )


def _note_numbers(reading: _Reading) -> list[Span]:
    notes = {note.span for note in reading.zone.notes}
    return [s for kind, s in reading.body.apart if kind is PartKind.NOTE and s not in notes]


def _level(marking: Marking) -> str:
    return marking.text.split("/")[0]


def _apart(pagination: Pagination, reading: _Reading) -> Iterator[tuple[PartKind, Span]]:
    """Yield what is not the turns', the more certain first."""
    whole = reading.division.span
    head = Span(whole.begin, _line_start(pagination, reading.head.body, whole.end))
    notes = Span(_line_start(pagination, reading.end, whole.end), whole.end)
    yield from reading.body.apart
    yield from ((PartKind.PARTICIPANTS, p.span) for p in reading.listed if p.span)
    for field in reading.head.fields:
        if field.name == "distribution":
            yield from ((PartKind.DISTRIBUTION, line.span) for line in field.lines)
    yield from ((PartKind.NOTE, note.span) for note in reading.zone.notes)
    yield PartKind.HEAD, head
    yield PartKind.APPARATUS, notes


def _line_start(pagination: Pagination, line: int, end: int) -> int:
    return min(pagination.lines[line].start, end) if line < len(pagination.lines) else end
