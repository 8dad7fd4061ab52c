"""Statistics of speakers as comma-separated values, a speaker of a document a row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from memcon_tui.document import Document, ParsedFile, Source
from memcon_tui.export.statistics import answers, by_speaker
from memcon_tui.export.table import table_row


class SpeakerRow(NamedTuple):
    """What one row says of a speaker; its fields are the columns."""

    file: str
    document: int
    title: str | None
    date: str | None
    speaker: str
    name: str
    delegation: str | None
    turns: int
    words: int
    share: str
    mean_length: str
    answers: str
    """Whom the speaker answers and how often: `the-president 9; mr-kohler 2`."""


def export(files: Iterable[ParsedFile]) -> Iterator[str]:
    """Yield the head of the table, then a row for each speaker of each document."""
    yield table_row(SpeakerRow._fields)
    for file in files:
        for number, document in enumerate(file.documents, 1):
            yield from map(table_row, _rows(file.source, number, document))


def _rows(source: Source, number: int, document: Document) -> Iterator[SpeakerRow]:
    people = {person.id: person for person in document.participants}
    answered = answers(document).most_common()
    for who, spoken in by_speaker(document).items():
        person = people.get(who)
        whom = (f"{other} {times}" for (one, other), times in answered if one == who)
        yield SpeakerRow(
            file=source.name,
            document=number,
            title=document.title,
            date=document.date,
            speaker=who,
            name=person.name if person else who,
            delegation=person.delegation if person else None,
            turns=spoken.turns,
            words=spoken.words,
            share=f"{spoken.share:.4f}",
            mean_length=f"{spoken.mean_length:.1f}",
            answers="; ".join(whom),
        )
