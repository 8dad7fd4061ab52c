"""MLA style (*MLA Handbook*, 9th edition): the entry in the list of works cited."""

from __future__ import annotations

from typing import Final

from memcon_tui.document import Volume
from memcon_tui.export.citing.frus import printer_of, series_of
from memcon_tui.export.citing.levels import IN_SENTENCE, kept_at
from memcon_tui.export.citing.names import in_row
from memcon_tui.export.citing.phrases import (
    in_italics,
    passage_words,
    place_in_volume,
    volume_words,
)
from memcon_tui.export.citing.reference import Reference
from memcon_tui.export.citing.wording import MONTHS, in_quotes, join, sentence

_LONGEST_WRITTEN_OUT: Final = 4
_SCHEMES: Final = ("https://", "http://")


def cite(reference: Reference) -> str:
    """Return title, date, what holds the document, and its kind where the title is its subject."""
    volume = reference.volume
    is_quoted = reference.subject or volume
    title = in_quotes(reference.name) if is_quoted else reference.title
    holder = join(_in_volume(reference, volume) if volume else _in_archive(reference))
    kind = sentence(reference.title) if reference.subject else ""
    return join([title, _date(reference), holder, kind], mark=".", end=".")


def _date(reference: Reference) -> str:
    day = reference.day
    if day is None:
        return reference.date_text
    month = MONTHS[day.month - 1]
    return f"{day.day} {_short(month)} {day.year}"


def _short(month: str) -> str:
    """Months of more than four letters are abbreviated: `Sept.`, yet `July`."""
    if len(month) <= _LONGEST_WRITTEN_OUT:
        return month
    return f"{month[:4] if month == MONTHS[8] else month[:3]}."


def _in_archive(reference: Reference) -> list[str]:
    kept = kept_at(reference.holding, IN_SENTENCE)
    return [reference.place, *passage_words(reference), *kept, _address(reference.url)]


def _in_volume(reference: Reference, volume: Volume) -> list[str]:
    editors = f"edited by {in_row(volume.editors)}" if volume.editors else ""
    series, title = in_italics(series_of(volume)), in_italics(volume.title)
    titled = [series, *volume_words(volume), title, editors]
    published = [printer_of(volume), volume.year]
    return [*titled, *published, *place_in_volume(reference), _address(reference.url)]


def _address(url: str) -> str:
    for scheme in _SCHEMES:
        url = url.removeprefix(scheme)
    return url
