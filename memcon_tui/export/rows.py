"""A turn a row, as comma-separated values: for spreadsheets, and for programs that count."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from memcon_tui.document import Document, ParsedFile, Participant, Source, Turn
from memcon_tui.export.statistics import count_words
from memcon_tui.export.table import table_row


class Row(NamedTuple):
    """What one row says; its fields are the columns."""

    file: str
    document: int
    title: str | None
    subject: str | None
    date: str | None
    date_text: str | None
    time_text: str | None
    place: str | None
    classification: str | None
    turn: int
    speaker: str | None
    name: str | None
    role: str | None
    delegation: str | None
    attribution: str
    corrected: str
    """`yes` where it is a reader who says who speaks."""
    first_page: int
    last_page: int
    words: int
    text: str


def export(files: Iterable[ParsedFile]) -> Iterator[str]:
    """Yield the head of the table, then a row for each turn of each document.

    A text that a spreadsheet would take for a formula begins with an apostrophe.
    """
    yield table_row(Row._fields)
    for file in files:
        for number, document in enumerate(file.documents, 1):
            people = {person.id: person for person in document.participants}
            for turn in document.turns:
                speaker = people.get(turn.speaker) if turn.speaker else None
                yield table_row(_row(file.source, number, document, turn, speaker))


def _row(
    source: Source, number: int, document: Document, turn: Turn, speaker: Participant | None
) -> Row:
    return Row(
        file=source.name,
        document=number,
        title=document.title,
        subject=document.subject,
        date=document.date,
        date_text=document.date_text,
        time_text=document.time_text,
        place=document.place,
        classification=document.classification,
        turn=turn.number,
        speaker=turn.speaker,
        name=speaker.name if speaker else None,
        role=speaker.role if speaker else None,
        delegation=speaker.delegation if speaker else None,
        attribution=turn.attribution,
        corrected="yes" if turn.corrected else "no",
        first_page=turn.pages[0],
        last_page=turn.pages[1],
        words=count_words(turn.text),
        text=turn.text,
    )
