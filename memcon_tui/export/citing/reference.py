"""What is cited: a document or a passage of it, and all that is known of where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace
from typing import Any, Final, NamedTuple

from memcon_tui.document import Document, DocumentKind, Volume
from memcon_tui.export.citing.frus import address_of, document_at, volume_at, volume_of
from memcon_tui.export.citing.holding import Holding, Told, first_told, told_by
from memcon_tui.export.citing.wording import (
    Day,
    certain_day,
    fold,
    headline,
    is_one_day,
    unstopped,
)

_OPENING_WORDS: Final = 6
_UNTITLED: Final = "Untitled document"
_OF_TALKS: Final = frozenset({DocumentKind.MEMCON, DocumentKind.TELCON, DocumentKind.MINUTES})
_HALF_OF_DAY: Final = re.compile(r"\b[AP]\.? ?M\b\.?", re.IGNORECASE)


class Passage(NamedTuple):
    """A passage of a document."""

    pages: tuple[int, int] | None = None
    """Numbers of its first and its last page."""
    words: str = ""
    """The words with which it begins."""


WHOLE: Final = Passage()


def passage_of(pages: tuple[int, int], text: str) -> Passage:
    """Return the passage that stands on these pages and reads `text`."""
    return Passage(pages, " ".join(text.split()[:_OPENING_WORDS]))


@dataclass(frozen=True, slots=True)
class Reference:
    """What a citation can tell: each text on one printable line, empty if it is not known."""

    key: str
    """By which bibliographies call it; see `keys.py`."""
    kind: DocumentKind
    title: str
    subject: str
    place: str
    day: Day | None
    """Of the talk, where it is certain."""
    date_text: str
    time_text: str
    drafter: str
    marking: str
    number: str
    """The document's, in the volume."""
    extent: tuple[int, int] | None
    """Numbers of its first and its last page."""
    pages: tuple[int, int] | None
    """Of the passage; None for the whole document."""
    words: str
    """With which the passage begins, where no page tells where it stands."""
    holding: Holding
    volume: Volume | None
    url: str

    @property
    def name(self) -> str:
        """By which lists know it: its subject, or else its title."""
        return self.subject or self.title

    @property
    def is_of_talk(self) -> bool:
        """Whether it is a record of a talk, as far as its title tells."""
        return self.kind in _OF_TALKS

    @property
    def printed_pages(self) -> tuple[int, int] | None:
        """The pages of the passage; in a volume, or else those of the document."""
        return self.pages or (self.extent if self.volume else None)


def refer(document: Document, passage: Passage, holding: Holding) -> Reference:
    """Bring together what the document and a person tell.

    Args:
        document: The record that is cited.
        passage: `WHOLE` for all of it. Pages are told where any of them is numbered.
        holding: Where it is kept or printed, as far as a person tells.
    """
    holding = _folded(holding)
    volume = _volume(document, holding)
    numbers = page_numbers(document)
    number = _number(document, holding) if volume else ""
    return Reference(
        key="",
        kind=document.kind,
        title=_title(document),
        subject=unstopped(headline(fold(document.subject))),
        place=fold(document.place),
        day=_day(document),
        date_text=fold(document.date_text),
        time_text=_HALF_OF_DAY.sub(lambda half: half[0].lower(), fold(document.time_text)),
        drafter=fold(document.drafter),
        marking=_marking(document),
        number=number,
        extent=(numbers[0], numbers[-1]) if numbers else None,
        pages=passage.pages if numbers else None,
        words="" if numbers else fold(passage.words),
        holding=_kept(document, holding),
        volume=volume,
        url=_url(holding, volume, number),
    )


def page_numbers(document: Document) -> list[int]:
    """Return the numbers of its pages; none where no page has its number on it."""
    if not any(page.label for page in document.pages):
        return []
    return [page.number for page in document.pages if page.number is not None]


def _title(document: Document) -> str:
    if document.title:
        return unstopped(headline(fold(document.title)))
    if document.kind is not DocumentKind.OTHER:
        return headline(document.kind.upper())
    return "" if document.subject else _UNTITLED


def _day(document: Document) -> Day | None:
    return certain_day(document.date) if is_one_day(document.date_text or "") else None


def _marking(document: Document) -> str:
    """Return the classification in words: `Secret (declassified)`."""
    level = headline(fold(document.classification))
    declassified = level and (document.struck or document.declassification)
    return f"{level} (declassified)" if declassified else level


def _folded(told: Told) -> Told:
    """Return a person's words as they may be printed."""
    values = {field.name: getattr(told, field.name) for field in fields(told)}
    return replace(told, **{name: _folded_value(value) for name, value in values.items()})


def _folded_value(value: Any) -> Any:
    match value:
        case str():
            return fold(value)
        case tuple():
            return tuple(filter(None, map(fold, value)))
        case Volume():
            return _folded(value)
        case _:
            return value


def _volume(document: Document, holding: Holding) -> Volume | None:
    """Return the volume that is told of; an unknown one, if the document seems to be in one.

    A person is believed first, then the id of a volume, which tells its number in figures.
    """
    by_person = [volume for volume in (holding.volume, volume_at(holding.url)) if volume]
    by_file = [_folded(document.volume)] if document.volume else []
    if by_person or (by_file and not holding.archive):
        told = [*by_person, *by_file]
        named = next((volume.id for volume in told if volume.id), "")
        return first_told(*by_person, volume_of(named), *by_file)
    is_printed = document.number is not None and (
        document.source_note or document.kind is DocumentKind.EDITORIAL_NOTE
    )
    return Volume() if is_printed and not holding.archive else None


def _number(document: Document, holding: Holding) -> str:
    """Return the document's number in its volume, by its heading or else as a person tells."""
    if document.number is not None:
        return str(document.number)
    return holding.document or document_at(holding.url)


def _url(holding: Holding, volume: Volume | None, number: str) -> str:
    """Return the address that a person tells; in a volume on the web, the document's own."""
    on_web = address_of(volume, number) if volume and number else ""
    return on_web if on_web and (not holding.url or volume_at(holding.url)) else holding.url


def _kept(document: Document, holding: Holding) -> Holding:
    """Return where the paper is kept; what its editors say belongs to their repository alone."""
    if holding.archive or not document.source_note:
        return holding
    return first_told(holding, told_by(fold(document.source_note)))
