"""A document's opening: title, subject, date, time, place, originator, distribution, and the list.

The head runs to the line before the first paragraph of the conversation. Its
fields are opened by labels, which OCR may have glued to the words before them;
or they stand in a dateline without a label.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from memcon_tui.document import Note, PartKind
from memcon_tui.lexicon.labels import PORTION_MARK
from memcon_tui.parsing.columns import deal_out
from memcon_tui.parsing.divisions import Division, kind_of_title
from memcon_tui.parsing.furniture import is_letterhead
from memcon_tui.parsing.head_fields import Field, HeadLine, read_fields
from memcon_tui.parsing.headings import without_headings
from memcon_tui.parsing.labels import LabelForms
from memcon_tui.parsing.moment import Moment, is_dateline, read_moment
from memcon_tui.parsing.names import read_name
from memcon_tui.parsing.pages import Pagination
from memcon_tui.parsing.titles import without_note_numbers
from memcon_tui.parsing.unlabelled_lists import with_list

_PORTION: Final = re.compile(rf"\s*{PORTION_MARK}$")
# Symbols of offices such as `EUR:JQuill:ab` are no name.
_DRAFTER: Final = re.compile(
    r"(?:[A-Z][\w.'’ʼ-]*\s+)*[A-Z][\w'’ʼ-]*[a-z][\w'’ʼ-]*(?=\.?$|[,;(]|\s+[(–—-])"
)


class Head(NamedTuple):
    """What a document's opening says, in its own words; None where it is silent."""

    title: str | None
    titles: tuple[str, ...]
    """All lines of the opening that are titles, the document's own first."""
    subject: str | None
    date: str | None
    date_text: str | None
    time_text: str | None
    place: str | None
    originator: str | None
    drafter: str | None
    distribution: tuple[str, ...]
    fields: tuple[Field, ...]
    body: int
    """Index of the first line of the conversation."""


def read_head(
    pagination: Pagination, division: Division, forms: LabelForms, notes: Sequence[Note]
) -> Head:
    """Read the opening of a document, up to where the conversation begins.

    Args:
        pagination: Lines, furniture and page breaks of the file.
        division: Which document to read.
        forms: The labels of its speakers, if it is a verbatim record.
        notes: The editors' notes, of which some may stand among its first lines.
    """
    text = pagination.source.text
    fields, body = read_fields(pagination, division, forms, notes)
    fields, body = without_headings(text, pagination.lines, deal_out(text, fields), body)
    fields = with_list(text, fields)
    moment = read_moment(text, fields)
    if _is_no_head(division, fields, moment):
        fields, body = [], _first_line(pagination, division)
    words = _words(text, [line for field in fields if field.name == "" for line in field.lines])
    return Head(
        title=_title(text, division),
        titles=tuple(filter(None, [_title(text, division), *filter(_brings_together, words)])),
        subject=_joined(text, _without_datelines(text, _values(fields, "subject"))),
        date=moment.iso,
        date_text=moment.date,
        time_text=moment.time,
        place=moment.place,
        originator=next(filter(is_letterhead, words), None),
        drafter=_drafter(_words(text, _values(fields, "drafter"))),
        distribution=tuple(_words(text, _values(fields, "distribution"))),
        fields=tuple(fields),
        body=body,
    )


def _first_line(pagination: Pagination, division: Division) -> int:
    """Return the index of a text's first line, or of the first that a machine has timed."""
    first, after = pagination.line_range(division.span)
    timed = (
        item.line
        for item in pagination.furniture_in(division.span)
        if item.kind is PartKind.APPARATUS and item.span.end < pagination.lines[item.line].end
    )
    return min(next(timed, first), after)


def _is_no_head(division: Division, fields: Sequence[Field], moment: Moment) -> bool:
    """Whether nothing in the opening is a head's: then the text begins at once."""
    labelled = any(field.name for field in fields)
    return division.title is None and not labelled and moment == Moment()


def _brings_together(words: str) -> bool:
    """Whether a line is a title, or names the two of a call: `Dr. Quill/Amb. Tarn`."""
    sides = [read_name(side) for side in words.split("/")] if words.count("/") == 1 else []
    called = all(side.surname and (side.honorific or side.office) for side in sides)
    return kind_of_title(words) is not None or (bool(sides) and called)


# Values ---------------------------------------------------------------------------------


def _values(fields: Iterable[Field], name: str) -> list[HeadLine]:
    return [line for field in fields if field.name == name for line in field.lines]


def _words(text: str, lines: Iterable[HeadLine]) -> list[str]:
    words = (text[line.span.begin : line.span.end] for line in lines)
    return [" ".join(w.split()).strip("*_ ") for w in words if w.strip()]


def _without_datelines(text: str, lines: Sequence[HeadLine]) -> list[HeadLine]:
    """Return the lines of a subject up to a dateline that stands apart below it."""
    for index, (before, line) in enumerate(pairwise(lines), start=1):
        if line.line - before.line > 1 and is_dateline(text[slice(*line.span)]):
            return list(lines[:index])
    return list(lines)


def _joined(text: str, lines: Sequence[HeadLine]) -> str | None:
    return _PORTION.sub("", " ".join(_words(text, lines)).strip("*_ ")) or None


def _title(text: str, division: Division) -> str | None:
    if division.title is None:
        return None
    words = " ".join(text[division.title.begin : division.title.end].split()).strip("*_# ")
    return without_note_numbers(words) or None


def _drafter(lines: Sequence[str]) -> str | None:
    """Return the name with which the lines behind `DRAFTED BY` begin, less the office."""
    named = _DRAFTER.match(lines[0]) if lines else None
    return named[0] if named else None
