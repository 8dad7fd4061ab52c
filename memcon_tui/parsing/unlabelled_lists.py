"""A list of people without a label: its lines tell what it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from memcon_tui.lexicon.nations import NATION_OF
from memcon_tui.lexicon.people import AGENCIES
from memcon_tui.parsing.divisions import kind_of_title
from memcon_tui.parsing.head_fields import Field, HeadLine
from memcon_tui.parsing.list_words import is_office, is_person

_NEAR: Final = 2
"""Lines of one list have at most one blank line between them."""


def with_list(text: str, fields: Sequence[Field]) -> list[Field]:
    """Return the fields; where none is a list of people, unlabelled lines may be one."""
    if any(field.name == "participants" and field.lines for field in fields):
        return list(fields)
    found: list[Field] = []
    for field in fields:
        if field.name:
            found.append(field)
            continue
        runs = ((run, _lists_people(text, run)) for run in _runs(field.lines))
        found += (Field("participants" if people else "", None, run) for run, people in runs)
    return found


def _runs(lines: Sequence[HeadLine]) -> Iterator[tuple[HeadLine, ...]]:
    """Yield the lines in runs that may each be one list."""
    run: list[HeadLine] = list(lines[:1])
    for before, line in pairwise(lines):
        if line.line - before.line > _NEAR or (line.bullet is None) != (before.bullet is None):
            yield tuple(run)
            run = []
        run.append(line)
    if run:
        yield tuple(run)


def _lists_people(text: str, run: Sequence[HeadLine]) -> bool:
    """Whether lines name people: most of them where they have bullets, else each of them."""
    people = sum(_names_or_heads(text[slice(*line.span)]) for line in run)
    bulleted = run[0].bullet is not None
    return len(run) > 1 and people > (len(run) // 2 if bulleted else len(run) - 1)


def _names_or_heads(words: str) -> bool:
    side = words.strip(" :").casefold()
    if side in NATION_OF or side.replace(" ", "-") in AGENCIES:
        return True
    person = words[:1].isalpha() and (is_person(words) or is_office(words))
    return person and kind_of_title(words) is None
