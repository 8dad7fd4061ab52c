"""A document's opening: title, subject, date, time, place, originator, distribution, and the list.

The head runs to the line before the first paragraph of the conversation. Its
fields are opened by labels, which OCR may have glued to the words before them;
or they stand in a dateline without a label.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from memcon_tui.document import Note
from memcon_tui.lexicon.labels import PORTION_MARK
from memcon_tui.lexicon.records import SMALL_WORDS
from memcon_tui.parsing.dates import find_date, find_time
from memcon_tui.parsing.divisions import Division, kind_of_title
from memcon_tui.parsing.furniture import is_letterhead
from memcon_tui.parsing.head_fields import Field, HeadLine, read_fields
from memcon_tui.parsing.labels import LabelForms
from memcon_tui.parsing.pages import Pagination
from memcon_tui.parsing.people import read_name
from memcon_tui.parsing.titles import read_title

_HELD: Final = re.compile(
    r"\b(?:held|place|met)?\s*(?:at|in|AT|IN) (?:the |THE )?([A-Z\d].*?)(?=,? (?:on|ON)\b|$)"
)
_WEEKDAY_OR_CLOCK: Final = re.compile(
    r"(?i),?\s*\b(?:on|at)\s*(?=$|\d).*|,?\s*\bon\b\s*\w*day,?\s*$"
)
_HEADING_NUMBER: Final = re.compile(r"^\s*(?:No\.\s*)?\d{1,4}\.?\s+|^(?:Extracts?|EXTRACTS?)\s+")
_NOTE_NUMBERS: Final = re.compile(
    r"(?:(?<=[a-z.)])|(?<=\b1[789]\d\d)|(?<=\b20\d\d))\d{1,2}(?: \d{1,2})?$"
)
_NUMBER_BEHIND_WRITER: Final = re.compile(r"(?<=[a-z)]) \d{1,3}$")
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
    moment = _moment(text, fields)
    if _is_no_head(division, fields, moment):
        fields, body = [], pagination.line_range(division.span)[0]
    words = _words(text, [line for field in fields if field.name == "" for line in field.lines])
    return Head(
        title=_title(text, division),
        titles=tuple(filter(None, [_title(text, division), *filter(_brings_together, words)])),
        subject=_joined(text, _values(fields, "subject")),
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


def _is_no_head(division: Division, fields: Sequence[Field], moment: _Moment) -> bool:
    """Whether nothing in the opening is a head's: then the text begins at once."""
    labelled = any(field.name for field in fields)
    return division.title is None and not labelled and moment == _Moment()


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


def _joined(text: str, lines: Sequence[HeadLine]) -> str | None:
    return _PORTION.sub("", " ".join(_words(text, lines)).strip("*_ ")) or None


def _title(text: str, division: Division) -> str | None:
    if division.title is None:
        return None
    words = " ".join(text[division.title.begin : division.title.end].split()).strip("*_# ")
    return _without_note_numbers(words) or None


def _drafter(lines: Sequence[str]) -> str | None:
    """Return the name with which the lines behind `DRAFTED BY` begin, less the office."""
    named = _DRAFTER.match(lines[0]) if lines else None
    return named[0] if named else None


def _without_note_numbers(title: str) -> str:
    """Return a title less the numbers of notes to it: `Conversation1`, `by the Secretary 47`."""
    bare = _NOTE_NUMBERS.sub("", title)
    return _NUMBER_BEHIND_WRITER.sub("", bare) if ", by " in bare else bare


class _Moment(NamedTuple):
    date: str | None = None
    iso: str | None = None
    time: str | None = None
    place: str | None = None


_DATED_FIELDS: Final = ("date", "date_time", "date_time_place", "time", "place")


def _moment(text: str, fields: Sequence[Field]) -> _Moment:
    """Read date, time and place from their labels, else from a dateline without one."""
    labelled = [f for f in fields if f.name in _DATED_FIELDS]
    if any(f.name != "place" for f in labelled):
        return _labelled_moment(text, labelled)
    place = _joined(text, _values(labelled, "place"))
    unlabelled = _words(text, _unlabelled(fields))
    for words in reversed(unlabelled):
        if (dated := find_date(words)) and not kind_of_title(words):
            moment = _dateline(words, dated.begin, dated.end, dated.iso, place)
            return moment if moment.time else moment._replace(time=_time_apart(unlabelled))
    titles = [*_titles(fields), *_values(fields, "subject")]
    for words in map(_without_note_numbers, _words(text, titles)):
        if dated := find_date(words):
            return _dateline(words, dated.begin, dated.end, dated.iso, place)
    return _Moment(place=place)


def _time_apart(lines: Sequence[str]) -> str | None:
    """Return the time that has a line of its own, or stands in a title."""
    for words in lines:
        found = find_time(words)
        if found and (found == (0, len(words)) or kind_of_title(words)):
            return words[slice(*found)]
    return None


def _titles(fields: Iterable[Field]) -> list[HeadLine]:
    return [line for f in fields if f.name in ("", "title") for line in f.lines]


def _unlabelled(fields: Iterable[Field]) -> list[HeadLine]:
    return [line for f in fields if f.name in ("", "from", "to", "subject") for line in f.lines]


def _dateline(words: str, begin: int, end: int, iso: str | None, place: str | None) -> _Moment:
    """Read a dateline: `Port Vale, May 4, 1961, 2:45 p.m.`."""
    time = find_time(words[:begin] + " " * (end - begin) + words[end:])
    return _Moment(
        words[begin:end].strip(" ,."),
        iso,
        words[time[0] : time[1]].strip(" ,") if time else None,
        place or _place_in(words[:begin]),
    )


def _place_in(words: str) -> str | None:
    """Return the place that stands before a date, whether alone or at the end of a title."""
    held, titling = _HELD.findall(words), read_title(words)
    place = held[-1] if held else titling.rest or _HEADING_NUMBER.sub("", words)
    if kind_of_title(place):
        place = "" if titling.people else place.partition(", ")[2]
    place = _WEEKDAY_OR_CLOCK.sub("", place).strip(" ,.[]—–-")
    plain = [w for w in place.split() if w.islower() and w not in SMALL_WORDS]
    return place if place and not plain and not kind_of_title(place) else None


def _labelled_moment(text: str, fields: Sequence[Field]) -> _Moment:
    date_text = iso = time = None
    rest: list[str] = []
    for field in fields:
        for words in _words(text, field.lines):
            left = words
            if field.name != "place" and date_text is None and (dated := find_date(left)):
                date_text, iso = left[dated.begin : dated.end], dated.iso
                left = left[: dated.begin] + " " + left[dated.end :]
            if field.name != "place" and time is None and (clock := find_time(left)):
                time = left[clock[0] : clock[1]]
                left = left[: clock[0]] + " " + left[clock[1] :]
            if left.strip(" ,;-–—"):
                rest.append(left.strip(" ;-–—") if left != words else left)
    place = " ".join(rest).strip(" ,.") or None
    return _Moment(date_text, iso, time, place)
