"""Menus, citation boxes and catalogue fields that a web site puts about a record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from memcon_tui.document import PartKind, Span
from memcon_tui.lexicon.carrier import CARRIER_FIELDS, CARRIER_LINES, CARRIER_OPENINGS
from memcon_tui.parsing.furniture import Furniture
from memcon_tui.parsing.lines import Line

_FEWEST_LINES: Final = 3
_LINES_BETWEEN: Final = 3
"""Lines that no table knows may stand between two of a menu."""
_LINES_BEHIND: Final = 12
_LONGEST_LINE: Final = 300


def carrier_lines(text: str, lines: Sequence[Line]) -> list[Furniture]:
    """Return the lines that a carrier has put before and behind a record.

    One such line proves nothing: three or more must stand close together. Those at
    the end of the file take with them what stands between them and behind.
    """
    full = [index for index, line in enumerate(lines) if not line.is_blank]
    known = [at for at, index in enumerate(full) if _is_carrier(text, lines[index])]
    found: set[int] = set()
    for cluster in _clusters(known):
        last = len(full) - 1 - cluster[-1] <= _LINES_BEHIND and cluster[0] > 0
        with_values = {at for first in cluster for at in _with_value(text, lines, full, first)}
        found |= set(range(cluster[0], len(full))) if last else with_values
    return [
        Furniture(PartKind.APPARATUS, Span(lines[full[at]].begin, lines[full[at]].end), full[at])
        for at in sorted(found)
    ]


def _clusters(known: Sequence[int]) -> Iterator[list[int]]:
    cluster: list[int] = []
    for at in [*known, -1]:
        if cluster and not 0 < at - cluster[-1] <= _LINES_BETWEEN + 1:
            if len(cluster) >= _FEWEST_LINES:
                yield cluster
            cluster = []
        cluster.append(at)


def _with_value(text: str, lines: Sequence[Line], full: Sequence[int], first: int) -> Iterator[int]:
    """Yield a line, and behind a field's name without a value the lines of the value."""
    yield first
    at = first + 1
    while text[lines[full[first]].end - 1] == ":" and at < len(full):
        if full[at] - full[at - 1] > 1:
            return
        yield at
        at += 1


def _is_carrier(text: str, line: Line) -> bool:
    if line.end - line.begin > _LONGEST_LINE:
        return False
    words = text[line.begin : line.end].casefold()
    field, colon, _ = words.partition(":")
    if words.strip(" :|>»›•*") in CARRIER_LINES or words.startswith(CARRIER_OPENINGS):
        return True
    return bool(colon) and field.strip() in CARRIER_FIELDS
