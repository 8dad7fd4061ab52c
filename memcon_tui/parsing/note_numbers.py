"""The numbers by which a text refers to its notes."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import count
from typing import Final

from memcon_tui.document import Note, Span

SUPERSCRIPTS: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
# Each begins with a set of characters, which `re` finds many times faster than what stands
# before it: a whole book is searched for them.
_RAISED: Final = re.compile(
    r"[/\[¹²³⁰⁴-⁹](?:(?<=/)\d{1,3}/|(?<=\[)\d{1,3}\]|(?<=[¹²³⁰⁴-⁹])[¹²³⁰⁴-⁹]{0,2})"
)
_REFERENCE: Final = re.compile(
    r"(\d(?<=[a-z.,;:!?\"”’ʼ')\]]\d)(?:(?<!\d[.,]\d)|(?=\d{0,2}\s+[A-Z“]))\d{0,2})"
    r"(?=$|[\s.,;:)\]—–])(?!,\d{3})"
)


def with_references(
    notes: Sequence[Note], text: str, references: Sequence[Span]
) -> tuple[Note, ...]:
    """Return the notes, each with those of the `references` in `text` that are to it.

    A number that several notes bear, a page each, refers to the next of them.
    """
    bearing: dict[str, list[int]] = {}
    for index, note in enumerate(notes):
        bearing.setdefault(note.label, []).append(index)
    found: list[list[Span]] = [[] for _ in notes]
    for reference in references:
        indexes = bearing[text[slice(*reference)].strip("/[]").translate(SUPERSCRIPTS)]
        behind = bisect_right(indexes, reference.begin, key=lambda i: notes[i].span.begin)
        found[indexes[min(behind, len(indexes) - 1)]].append(reference)
    return tuple(
        replace(note, references=tuple(spans)) for note, spans in zip(notes, found, strict=True)
    )


def find_references(text: str, begin: int, end: int, labels: frozenset[str]) -> list[Span]:
    """Return where `text[begin:end]` refers to a note by its number.

    Only numbers that notes of the document bear count: `SS-20` and `1961` are none.
    """
    if not labels:
        return []
    found = [m.span(1) for m in _REFERENCE.finditer(text, begin, end) if m[1] in labels]
    raised = _RAISED.finditer(text, begin, end)
    found += [m.span() for m in raised if m[0].strip("/[]").translate(SUPERSCRIPTS) in labels]
    return [Span(*span) for span in sorted(found)]


def as_numbered_in(text: str, before: Span, notes: Sequence[Note]) -> tuple[Note, ...]:
    """Return notes that count from 1 with the numbers that the text before them has.

    A web copy numbers the notes of each document anew; in its text stand the numbers
    of the printed page.
    """
    if [note.label for note in notes] != [str(n) for n in range(1, len(notes) + 1)]:
        return tuple(notes)
    first = run_of_numbers(text, before, len(notes))
    if first is None and len(notes) > 1:
        first = _number_apart(text, before, run_of_numbers(text, before, len(notes) - 1))
    if first is None:
        return tuple(notes)
    return tuple(replace(n, label=str(label)) for n, label in zip(notes, count(first)))


def _number_apart(text: str, before: Span, second: int | None) -> int | None:
    """Return the number before `second` if it ends a line, as behind a title, set apart from it."""
    if not second:
        return None
    apart = re.compile(rf"(?m)(?<=\w) {second - 1}[ \t]*$").search(text, *before)
    return second - 1 if apart else None


def run_of_numbers(text: str, before: Span, length: int) -> int | None:
    """Return the first of `length` numbers of notes that count on in the text, or None."""
    labels = [text[slice(*m.span(1))] for m in _REFERENCE.finditer(text, *before)]
    labels = labels or [m[0].strip("/[]") for m in _RAISED.finditer(text, *before)]
    numbers = [int(label.translate(SUPERSCRIPTS)) for label in labels]
    ends = _ends_of_runs(numbers)
    return next((n for n in (1, *numbers) if ends.get(n, n) - n >= length), None)


def _ends_of_runs(numbers: Sequence[int]) -> dict[int, int]:
    """Return for each number the one behind the last, where they are counted on from it."""
    waiting = {number: [number] for number in numbers}
    for number in numbers:
        longer, shorter = waiting.pop(number, []), waiting.pop(number + 1, [])
        if len(longer) < len(shorter):
            longer, shorter = shorter, longer
        longer += shorter
        waiting[number + 1] = longer
    return {first: end for end, firsts in waiting.items() for first in firsts}
