"""The labels of a head, such as `SUBJECT:` and `PARTICIPANTS`, wherever they stand in a line.

OCR glues a label to the words before it, and a side to the label before its people:
`ViennaSUBJECT:`, `USPARTICIPANTS:`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from memcon_tui.lexicon.records import CERTAIN_ALONE, HEAD_LABELS

_FIELD_OF: Final = {label: field for field, labels in HEAD_LABELS.items() for label in labels}
_GLUED_SIDES: Final = ("USSR", "US", "UK")
_LEAD: Final = re.compile(r"[^\W\d_]+")
_SECOND_WORD: Final = re.compile(r"\S+\s+([^\W\d_]+)")
_LEADS_OF_LISTS: Final = frozenset(_LEAD.findall(label)[0] for label in HEAD_LABELS["participants"])
_LEADS: Final = frozenset(
    glued + _LEAD.findall(label)[0] for label in _FIELD_OF for glued in ("", *_GLUED_SIDES)
)
"""The letters with which a label begins, up to its first space or mark."""
_REACH: Final = 52
"""No label with its side is longer."""

_DECORATION: Final = re.compile(r"[\W_]{0,4}")
_STOP: Final = re.compile(
    r"\s*(?:\([^)]{0,12}\))?[*_]{0,2}\s*(?P<mark>[:;]|[.\-–—]+|(?=\s\s|\t)|$)[*_]{0,2}\s*"
    r"|(?<=[A-Z]) (?P<small>)(?=[A-Z][a-z]|\d)"
)
_RUN: Final = re.compile(r"(?:(?<=[a-z.,;)\]])|(?<=\s))[A-Z][A-Z ,/&().'-]{1,44}?\s?:\s*")
_SIDE: Final = r"(?:on|from|for)\s+the\s+(?P<side>[A-Z][\w.]+(?: [A-Z]\w+)?)"
_BEHIND_SIDE: Final = r"\s*(?:[:–—-]+\s*|(?=(?i:comrades|comrs)\b)|$)"
_SIDE_LABELS: Final = (
    re.compile(
        rf"(?:Present|Participants|Taking part|Attending)\s+{_SIDE}(?:\s+(?:side|delegation))?"
        rf"{_BEHIND_SIDE}"
    ),
    re.compile(rf"(?i:{_SIDE})\s+(?:side|delegation){_BEHIND_SIDE}"),
)
_SENTENCE: Final = re.compile(
    r"(?:(?i:also )?(?i:present)|(?:[A-Z][^:;,.]{2,60} )?(?i:in attendance)"
    r"|(?i:those|the following) (?i:present))\b"
    r"[^:;,.]{0,50}?\s(?:was|were)(?:\s*:|\s+(?=the\b|[A-Z]))\s*"
)


class HeadLabel(NamedTuple):
    """A label: where it begins, where its value does, its field, and a side it names."""

    begin: int
    value: int
    field: str
    side: str | None


def find_head_labels(text: str, begin: int, end: int) -> Iterator[HeadLabel]:
    """Yield the labels in one line of a head, `text[begin:end]`."""
    listing = _list_at_start(text, begin, end)
    if listing:
        yield listing
        return
    first = _label_at_start(text, begin, end)
    if first:
        yield first
    if text.find(":", begin, end) < 0:
        return
    for run in _RUN.finditer(text, first.value if first else begin, end):
        inner = _label_at_end_of(run)
        if inner:
            yield inner


def _list_at_start(text: str, begin: int, end: int) -> HeadLabel | None:
    """Return the words of a sentence that open a list: `Present on the Arcadian side:`."""
    for form in _SIDE_LABELS:
        if match := form.match(text, begin, end):
            return HeadLabel(begin, match.end(), "participants", match["side"])
    told = _SENTENCE.match(text, begin, end)
    return HeadLabel(begin, told.end(), "participants", None) if told else None


def _label_at_start(text: str, begin: int, end: int) -> HeadLabel | None:
    decoration = _DECORATION.match(text, begin, end)
    start = decoration.end() if decoration else begin
    if not _may_begin_label(text, start, end):
        return None
    for stop in _STOP.finditer(text, start, end):
        if stop.start() - start > _REACH:
            return None
        found = _look_up(text[start : stop.start()])
        if found and _may_stand(text[start : stop.start()], found[0], stop, end):
            return HeadLabel(begin, stop.end(), *found)
    return None


def _may_begin_label(text: str, begin: int, end: int) -> bool:
    """Whether the first letters are a label's, or the second word's those of a list of people."""
    lead = _LEAD.match(text, begin, end)
    if lead is None or lead[0].upper() in _LEADS:
        return lead is not None
    second = _SECOND_WORD.match(text, begin, end)
    return second is not None and second[1].upper() in _LEADS_OF_LISTS


def _may_stand(words: str, field: str, stop: re.Match[str], end: int) -> bool:
    """A label needs its colon, unless it is in capitals or fills the line.

    Where only a space parts it from a value in small letters it has several words:
    `DATE, TIME May 4`.
    """
    if stop["mark"] == ":":
        return True
    if stop["small"] is not None and " " not in words:
        return False
    fills = stop.end() >= end
    if fills and words.endswith(" by"):
        return True
    return field in CERTAIN_ALONE and (words.isupper() or (fills and words.istitle()))


def _look_up(words: str) -> tuple[str, str | None] | None:
    """Return the field that a label opens, and the side it begins with."""
    key = " ".join(words.upper().split())
    if key in _FIELD_OF:
        return _FIELD_OF[key], None
    rest = key.partition(" ")[2]
    if _FIELD_OF.get(rest) == "participants" and words[0].isupper():
        return "participants", words.split(maxsplit=1)[0].strip(".")
    for glued in _GLUED_SIDES:
        rest = key.removeprefix(glued)
        if rest in _FIELD_OF and words.startswith(glued):
            return _FIELD_OF[rest], glued
    return None


def _label_at_end_of(run: re.Match[str]) -> HeadLabel | None:
    """Return the label with which a run of capitals before a colon ends."""
    words = run[0].partition(":")[0].rstrip()
    starts = [0, *(m.end() for m in re.finditer(r"\s+", words))]
    for at in starts:
        found = _look_up(words[at:])
        if found:
            return HeadLabel(run.start() + at, run.end(), *found)
    return None
