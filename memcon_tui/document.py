"""The model: what a file of records of conversation holds, once it is read.

Every value is immutable and says where in the decoded text it stands. Offsets
are code points of `Source.text`; a span is half open. Nothing here knows how the
text was read, nor where it will be shown.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Span(NamedTuple):
    """The characters `[begin, end)` of the decoded text."""

    begin: int
    end: int


class Anchor(NamedTuple):
    """From `at` in a turn's text on, its characters stand at `source` in the decoded text."""

    at: int
    source: int


class Attribution(StrEnum):
    """How the speaker of a turn is known."""

    STATED = "stated"
    """Named where the turn begins."""
    CARRIED = "carried"
    """Goes on from before."""
    INFERRED = "inferred"
    """Worked out from a pronoun, an alternation or an office."""
    NONE = "none"
    """Nobody speaks, or the document does not say who."""


class Position(StrEnum):
    """Where on a page a marking stands."""

    HEAD = "head"
    FOOT = "foot"
    BODY = "body"


class DocumentKind(StrEnum):
    """What sort of record a document is."""

    MEMCON = "memorandum of conversation"
    TELCON = "telephone conversation"
    MINUTES = "minutes"
    EDITORIAL_NOTE = "editorial note"
    OTHER = "other"


class PartKind(StrEnum):
    """What a stretch of the file is: the parts divide it without gap or overlap."""

    HEAD = "head"
    PARTICIPANTS = "participants"
    SPEECH = "speech"
    NARRATION = "narration"
    HEADING = "heading"
    MARKING = "marking"
    PAGE_NUMBER = "page-number"
    RUNNING_HEAD = "running-head"
    CATCHWORD = "catchword"
    DECLASSIFICATION = "declassification"
    DISTRIBUTION = "distribution"
    NOTE = "note"
    APPARATUS = "apparatus"
    SIGNATURE = "signature"
    BLANK = "blank"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Source:
    """The file as it was decoded; `text` is never changed, so offsets into it hold."""

    name: str
    text: str
    encoding: str
    sha256: str
    """Of the bytes, before decoding."""

    @property
    def lines(self) -> int:
        """How many lines the text has, a last one without a line end counted."""
        return self.text.count("\n") + (not self.text.endswith("\n") and bool(self.text))


@dataclass(frozen=True, slots=True)
class Marking:
    """A classification marking on a page, cleaned and in capitals."""

    text: str
    struck: bool
    """Struck through, as is done on declassification."""
    position: Position
    span: Span


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the document, from its page break to the next (TEI `pb`)."""

    number: int | None
    """As counted; a page whose number is not typed takes its place in the row."""
    label: str | None
    """The page number as it is typed, such as `-2-`."""
    span: Span
    markings: tuple[Marking, ...] = ()


@dataclass(frozen=True, slots=True)
class Declassification:
    """A declassification stamp, its parts kept apart."""

    authority: str | None
    case: str | None
    by: str | None
    date_text: str | None
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Participant:
    """A person in the room, or on the line."""

    id: str
    name: str
    """As the document has it, without the office."""
    role: str | None = None
    delegation: str | None = None
    interpreter: bool = False
    notetaker: bool = False
    listed: bool = True
    """Named in the list of participants; otherwise known by speaking alone."""
    aliases: tuple[str, ...] = ()
    span: Span | None = None
    """The words that name the person and the office in the list."""


@dataclass(frozen=True, slots=True)
class Turn:
    """The longest run of sentences in which one person speaks, or nobody does."""

    number: int
    speaker: str | None
    """A participant's `id`; None in narration."""
    attribution: Attribution
    pages: tuple[int, int]
    """Numbers of its first and its last page."""
    text: str
    """The spans joined: broken words mended, furniture out, white space folded,
    paragraphs parted by a blank line."""
    spans: tuple[Span, ...]
    anchors: tuple[Anchor, ...]
    """Ascending; how `text` maps to the source, character by character."""
    label: str = ""
    """What `text` begins with where the record labels its speakers, such as `Mr. Tarn:`."""
    corrected: bool = False
    """Whether it is a reader who says who speaks; the record was read otherwise."""

    def source_offset(self, at: int) -> int:
        """Return where in the decoded text the character `at` of `text` stands."""
        anchor = self.anchors[max(0, bisect_right(self.anchors, at, key=lambda a: a.at) - 1)]
        return anchor.source + at - anchor.at

    def text_offset(self, source: int) -> int:
        """Return the place in `text` of the first character at or after `source`."""
        index = max(0, bisect_right(self.anchors, source, key=lambda a: a.source) - 1)
        anchor = self.anchors[index]
        after = self.anchors[index + 1].at if index + 1 < len(self.anchors) else len(self.text)
        return min(max(anchor.at, anchor.at + source - anchor.source), after)


@dataclass(frozen=True, slots=True)
class Note:
    """A note of the editors, with the number by which the text refers to it."""

    label: str
    text: str
    span: Span
    references: tuple[Span, ...] = ()
    """Where in the decoded text its number stands, beside the words it is on."""


@dataclass(frozen=True, slots=True)
class Volume:
    """A volume of *Foreign Relations of the United States*; what is not known is empty."""

    id: str = ""
    """As in its address on the web, such as `frus1961-63v99`."""
    subseries: str = ""
    volume: str = ""
    """Its number."""
    part: str = ""
    title: str = ""
    editors: tuple[str, ...] = ()
    year: str = ""
    """In which it came out."""


@dataclass(frozen=True, slots=True)
class Document:
    """One record of conversation, or what else stands in the file between two of them."""

    kind: DocumentKind
    span: Span
    title: str | None = None
    subject: str | None = None
    date: str | None = None
    """ISO 8601, only where it is certain."""
    date_text: str | None = None
    time_text: str | None = None
    place: str | None = None
    originator: str | None = None
    volume: Volume | None = None
    """In which it is printed, where the file tells."""
    number: int | None = None
    """Its number in a printed volume, or on the volume's pages on the web."""
    drafter: str | None = None
    """Who wrote it, where the record or its editors say so."""
    source_note: str | None = None
    """What the editors say of the paper they printed (FRUS: `Source: …`), less that word."""
    classification: str | None = None
    caveats: tuple[str, ...] = ()
    struck: bool = False
    declassification: tuple[Declassification, ...] = ()
    distribution: tuple[str, ...] = ()
    participants: tuple[Participant, ...] = ()
    pages: tuple[Page, ...] = ()
    turns: tuple[Turn, ...] = ()
    notes: tuple[Note, ...] = ()
    warnings: tuple[str, ...] = ()
    """What a reader should know of how the file was read, a sentence each."""

    @property
    def is_conversation(self) -> bool:
        """Whether anybody is known to speak in it."""
        return any(turn.speaker is not None for turn in self.turns)


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the file and what it is; `document` is an index, or None between documents."""

    kind: PartKind
    document: int | None
    span: Span


@dataclass(frozen=True, slots=True)
class ParsedFile:
    """All that was read from one file."""

    source: Source
    documents: tuple[Document, ...]
    parts: tuple[Part, ...]
