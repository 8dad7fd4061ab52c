"""Invented records of conversation, made by hand, for the exporters."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from memcon_tui.document import (
    Anchor,
    Attribution,
    Document,
    DocumentKind,
    Page,
    ParsedFile,
    Part,
    Participant,
    PartKind,
    Source,
    Span,
    Turn,
)

QUILL = Participant("quill", "Mr. Quill", "Harbour Office", "Arcadia", span=Span(0, 9))
TARN = Participant("tarn", "Minister Tarn", None, "Borealia", span=Span(10, 23))
ROE = Participant("roe", "Miss Roe", "Second Secretary", "Borealia", interpreter=True)


def turn(text: str, *, at: int = 0, number: int = 1, speaker: str | None = "quill") -> Turn:
    """A turn whose words stand in the source at `at`, just as they read."""
    attribution = Attribution.STATED if speaker else Attribution.NONE
    span = Span(at, at + len(text))
    return Turn(number, speaker, attribution, (1, 1), text, (span,), (Anchor(0, at),))


def record(*turns: Turn, breaks: Iterable[int] = (), **fields: Any) -> Document:
    """A record of these turns, a new page beginning at each of `breaks`."""
    starts = [0, *breaks]
    ends = [*starts[1:], 1000]
    pages = tuple(
        Page(number, f"-{number}-" if number > 1 else None, Span(begin, end))
        for number, (begin, end) in enumerate(zip(starts, ends, strict=True), 1)
    )
    bare = Document(DocumentKind.MEMCON, Span(0, 1000), pages=pages, turns=turns)
    return replace(bare, **fields)


def file_of(*documents: Document) -> ParsedFile:
    """A file of these records, all of it called speech."""
    source = Source("harbour.txt", "." * 1000, "utf-8", "0" * 64)
    return ParsedFile(source, documents, (Part(PartKind.SPEECH, 0, Span(0, 1000)),))


FULL = record(
    turn("Mr. Quill said that the harbour was open.", at=100),
    turn("They went in to lunch.", at=200, number=2, speaker=None),
    title="Memorandum of Conversation",
    subject="The Harbour.",
    date="1957-05-04",
    date_text="May 4, 1957",
    time_text="11:30 A.M.",
    place="Port Arcady",
    classification="SECRET",
    caveats=("NODIS",),
    struck=True,
    participants=(QUILL, TARN, ROE),
)
