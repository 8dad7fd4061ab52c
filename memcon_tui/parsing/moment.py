"""When and where a conversation took place, from the labels of the head or from a dateline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from memcon_tui.lexicon.records import DISPATCHES, OCCASIONS, SMALL_WORDS
from memcon_tui.parsing.dates import Dated, find_date, find_time
from memcon_tui.parsing.divisions import kind_of_title
from memcon_tui.parsing.furniture import is_letterhead
from memcon_tui.parsing.head_fields import Field, HeadLine
from memcon_tui.parsing.list_words import is_office, is_titled
from memcon_tui.parsing.titles import read_title, without_note_numbers

_LABELLED: Final = frozenset({"date", "date_time", "date_time_place", "time", "place"})
_TITLES: Final = (("", "title"), ("subject",))
"""Where a date may stand in a title, the surer first."""
_UNLABELLED: Final = frozenset({"", "from", "to", "subject"})
_HELD: Final = re.compile(
    r"\b(?:held|place|met)?\s*(?:at|in|AT|IN) (?:the |THE )?([A-Z\d].*?)(?=,? (?:on|ON)\b|$)"
)
_WEEKDAY_OR_CLOCK: Final = re.compile(
    r"(?i),?\s*\b(?:on|at)\s*(?=$|\d).*|,?\s*\bon\b\s*\w*day,?\s*$|\b(?:from|to)\s*$"
)
_HEADING_NUMBER: Final = re.compile(r"^\s*(?:No\.\s*)?\d{1,4}\.?\s+|^(?:Extracts?|EXTRACTS?)\s+")
_WIDE_GAP: Final = re.compile(r"\s{3,}|\t")
_DISPATCH: Final = re.compile(rf"^(?i:{DISPATCHES})\s+(?:No\.?\s*)?[A-Z]*\d[\w/.-]*\s+")
_OCCASION: Final = re.compile(rf"(?i)\b(?:{OCCASIONS})\b(?! (?:room|hall|house|centre|center)\b)")
_BEHIND: Final = re.compile(r"^[\s,;.]*(?:(?i:in|at)\s+(?:the\s+)?)?(?P<place>[A-Z][^.;()]*)")
_POSSESSIVE: Final = re.compile(r"['’ʼ]s\b|s['’ʼ]", re.IGNORECASE)
_SHORTEST_PLACE: Final = 3


class Moment(NamedTuple):
    """Date, time and place; None where the head is silent."""

    date: str | None = None
    """As it is written."""
    iso: str | None = None
    time: str | None = None
    place: str | None = None


def read_moment(text: str, fields: Sequence[Field]) -> Moment:
    """Read date, time and place from their labels, else from a dateline without one."""
    labelled = [f for f in fields if f.name in _LABELLED]
    if any(f.name != "place" for f in labelled):
        return _labelled(text, labelled)
    place = " ".join(" ".join(_lines(text, f.lines)) for f in labelled) or None
    lines = [line for f in fields if f.name in _UNLABELLED for line in f.lines]
    unlabelled = _lines(text, lines)
    for index in reversed(range(len(lines))):
        words = unlabelled[index]
        if (dated := find_date(words)) and not kind_of_title(words):
            moment = _dateline(words, dated, place or _beside(text, lines, index))
            if moment.place is None:
                moment = _in_long_title(text, fields, lines[: index + 1]) or moment
            return moment if moment.time else moment._replace(time=_time_apart(unlabelled))
    titles = (line for name in _TITLES for f in fields if f.name in name for line in f.lines)
    for words in map(without_note_numbers, _lines(text, titles)):
        if dated := find_date(words):
            return _dateline(words, dated, place)
    return Moment(place=place)


def _in_long_title(text: str, fields: Sequence[Field], lines: Sequence[HeadLine]) -> Moment | None:
    """Read a title that runs on to the line of its date, as one; None where it does not."""
    title = next((f.lines[0] for f in fields if f.name == "title"), None)
    if title is None or [line.line - title.line for line in lines] != list(
        range(1, len(lines) + 1)
    ):
        return None
    words = " ".join(_lines(text, [title, *lines]))
    dated = find_date(words)
    return _dateline(words, dated, None) if dated else None


def is_dateline(words: str) -> bool:
    """Whether a line says where and when, and nothing else: `Port Vale, May 4, 1961`."""
    dated = find_date(words)
    if dated is None:
        return False
    place = _place_before(words[: dated.begin])
    rest = words[: dated.begin].strip(" ,[]")
    behind = words[dated.end :].strip(" ,.[]")
    return (not rest or place is not None) and (not behind or find_time(behind) is not None)


def _lines(text: str, lines: Iterable[HeadLine]) -> list[str]:
    """Return the words of lines, wide gaps between them kept."""
    return [text[slice(*line.span)].strip("*_ ") for line in lines]


# Labels ---------------------------------------------------------------------------------


def _labelled(text: str, fields: Sequence[Field]) -> Moment:
    date_text = iso = time = None
    rest: list[str] = []
    for field in fields:
        for line in _lines(text, field.lines):
            words = left = " ".join(line.split())
            if field.name != "place" and date_text is None and (dated := find_date(left)):
                date_text, iso = left[dated.begin : dated.end], dated.iso
                left = left[: dated.begin] + " " + left[dated.end :]
            if field.name != "place" and time is None and (clock := find_time(left)):
                time = left[clock[0] : clock[1]]
                left = left[: clock[0]] + " " + left[clock[1] :]
            if left.strip(" ,;-–—"):
                rest.append(left.strip(" ;-–—") if left != words else left)
    place = " ".join(rest).strip(" ,.") or None
    return Moment(date_text, iso, time, place)


# Datelines ------------------------------------------------------------------------------


def _dateline(words: str, dated: Dated, place: str | None) -> Moment:
    """Read a dateline: `Port Vale, May 4, 1961, 2:45 p.m.`."""
    before, behind = words[: dated.begin], words[dated.end :]
    clock = find_time(before + " " * (dated.end - dated.begin) + behind)
    time = words[slice(*clock)].strip(" ,") if clock else None
    if clock and clock[0] >= dated.end:
        behind = words[clock[1] :]
    return Moment(
        words[dated.begin : dated.end].strip(" ,."),
        dated.iso,
        time,
        place or _place_before(before) or _place_behind(behind),
    )


def _place_before(words: str) -> str | None:
    """Return the place that stands before a date, whether alone or at the end of a title."""
    held, titling = _HELD.findall(words), read_title(words)
    last = titling.rest or ("" if titling.people else _WIDE_GAP.split(words.rstrip())[-1])
    place = held[-1] if held else _HEADING_NUMBER.sub("", last)
    place = _WEEKDAY_OR_CLOCK.sub("", _DISPATCH.sub("", place)).strip(" ,.[]—–-")
    place = place.removeprefix("From ").removeprefix("FROM ")
    return _place(place)


def _place_behind(words: str) -> str | None:
    match = _BEHIND.match(words)
    return _place(_WEEKDAY_OR_CLOCK.sub("", match["place"]).strip(" ,")) if match else None


def _place(words: str) -> str | None:
    """Return what of a row of words between commas is a place, and no title, person or office."""
    pieces = [piece for piece in words.split(", ") if piece]
    while pieces and not _may_be_place(pieces[0]):
        pieces.pop(0)
    place = ", ".join(pieces)
    plain = any(word.islower() and word not in SMALL_WORDS for word in place.split())
    return place if len(place) >= _SHORTEST_PLACE and not plain else None


def _may_be_place(piece: str) -> bool:
    words = piece.removeprefix("and ").removeprefix("AND ")
    owned = _POSSESSIVE.search(words) is not None
    person = is_titled(words.title() if words.isupper() else words) or is_office(words)
    return owned or not (person or kind_of_title(words) or _OCCASION.search(words))


def _beside(text: str, lines: Sequence[HeadLine], index: int) -> str | None:
    """Return the place on the line above a date that has a line of its own, if there is one."""
    words = text[slice(*lines[index].span)].strip("*_ ")
    dated = find_date(words)
    if dated is None or words[: dated.begin].strip(" ,") or not index:
        return None
    above = text[slice(*lines[index - 1].span)].strip("*_ ")
    near = lines[index].line - lines[index - 1].line == 1
    named = "," in above or " " not in above
    letterhead = is_letterhead(above.partition(",")[0])
    place = named and not letterhead and find_date(above) is None
    return _place(above.strip(" ,.[]")) if near and place and above[:1].isupper() else None


def _time_apart(lines: Sequence[str]) -> str | None:
    """Return the time that has a line of its own, or stands in a title or in brackets."""
    for words in lines:
        found = find_time(words)
        bracketed = words.startswith("(") and words.endswith(")")
        if found and (found == (0, len(words)) or kind_of_title(words) or bracketed):
            return words[slice(*found)]
    return None
