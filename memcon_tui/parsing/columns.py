"""A head read in columns: first all its labels, then all their values, dealt out to them again."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import Final, NamedTuple

from memcon_tui.parsing.dates import find_date, find_time
from memcon_tui.parsing.head_fields import Field, HeadLine
from memcon_tui.parsing.list_words import is_office, is_person

_FEWEST_LABELS: Final = 3
_KIND_OF: Final = {
    "participants": "people",
    "date": "date",
    "date_time": "date",
    "date_time_place": "date",
    "time": "time",
}
"""Labels, to what their value must look like; any words may be the value of the others."""


class _Value(NamedTuple):
    """Lines that stand together and are of one kind."""

    kind: str
    lines: tuple[HeadLine, ...]


def deal_out(text: str, fields: Sequence[Field]) -> list[Field]:
    """Return the fields, with values that stand behind a row of empty labels under their own."""
    labelled = (i for i, f in enumerate(fields) if f.name not in ("", "title") and f.lines)
    last = next(labelled, None)
    if last is None:
        return list(fields)
    first = last
    while first and fields[first - 1].name not in ("", "title") and not fields[first - 1].lines:
        first -= 1
    row = fields[first : last + 1]
    blocks = _blocks(fields[last].lines)
    if len(row) < _FEWEST_LABELS or len(fields[last].lines) < 2:
        return list(fields)
    if len(blocks) == len(row):
        dealt = [f._replace(lines=lines) for f, lines in zip(row, blocks, strict=True)]
    else:
        dealt = _dealt(row, _values(text, fields[last].lines))
    return [*fields[:first], *dealt, *fields[last + 1 :]]


def _blocks(lines: Sequence[HeadLine]) -> list[tuple[HeadLine, ...]]:
    """Return the runs of lines that no blank line parts."""
    blocks = [[lines[0]]]
    for before, line in pairwise(lines):
        if line.line - before.line > 1:
            blocks.append([])
        blocks[-1].append(line)
    return [tuple(block) for block in blocks]


def _values(text: str, lines: Sequence[HeadLine]) -> list[_Value]:
    """Bring together the lines of one value: people go on through lines, other words to a gap."""
    runs: list[list[HeadLine]] = [[lines[0]]]
    for before, line in pairwise(lines):
        if line.line - before.line > 1 or _kind(text, line) != _kind(text, before):
            runs.append([])
        runs[-1].append(line)
    values = [_Value(_kind(text, run[0]), tuple(run)) for run in runs]
    groups = ((kind, list(group)) for kind, group in groupby(values, key=lambda value: value.kind))
    together = (
        [_Value(kind, tuple(line for value in group for line in value.lines))]
        if kind == "people"
        else group
        for kind, group in groups
    )
    return [value for group in together for value in group]


def _kind(text: str, line: HeadLine) -> str:
    words = text[slice(*line.span)].strip()
    if find_date(words):
        return "date"
    clock = find_time(words)
    if clock == (0, len(words)):
        return "time"
    return "people" if is_person(words) or is_office(words) else "words"


def _dealt(row: Sequence[Field], values: Sequence[_Value]) -> list[Field]:
    """Give each label the first value of its kind, in order; the others take what is left."""
    left = list(values)
    given: dict[int, tuple[HeadLine, ...]] = {}
    for index, field in enumerate(row):
        kind = _KIND_OF.get(field.name)
        value = next((v for v in left if v.kind == kind), None)
        if value is not None:
            left.remove(value)
            given[index] = value.lines
    free = [i for i in range(len(row)) if i not in given]
    for index, value in zip(free, left, strict=False):
        given[index] = value.lines
    return [field._replace(lines=given.get(index, ())) for index, field in enumerate(row)]
