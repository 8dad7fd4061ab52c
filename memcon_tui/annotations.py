"""What a reader adds to a file, and keeps: the place, marks, notes, corrected speakers.

All of it stands at offsets into the decoded text, not at numbers of turns, so that a
later parser, which may divide the talk otherwise, finds it where it was.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple, TypeAlias


class Left(NamedTuple):
    """Where a reader left off."""

    at: int
    """The reading place, as an offset into the decoded text."""
    above: int
    """Rows of the view above the reading place."""


class Mark(NamedTuple):
    """A mark at a turn."""

    at: int
    """Where the turn begins."""


class Remark(NamedTuple):
    """A note of the reader's, to a passage or to a whole turn.

    It never changes: one that is written anew is another, so that of two programs in which
    the same note is written anew at once neither overwrites the other's words.
    """

    id: str
    begin: int
    end: int
    """Of what it is about, in the decoded text."""
    quotation: str
    """The words of the passage, as they were read; empty where it is about the whole turn."""
    words: str
    written: str
    """When: ISO 8601, UTC."""


class Correction(NamedTuple):
    """Who speaks a turn according to the reader, not to the record as it was read."""

    begin: int
    end: int
    """Of the turn, in the decoded text."""
    speaker: str | None
    """A participant's id; None where nobody speaks."""
    name: str
    """The participant's name, should a later parser give the id to nobody; else empty."""


@dataclass(frozen=True, slots=True)
class Kept:
    """All that is kept of one file, whatever its name: it belongs to its content."""

    left: Left | None = None
    marks: frozenset[Mark] = frozenset()
    remarks: frozenset[Remark] = frozenset()
    corrections: frozenset[Correction] = frozenset()


Annotation: TypeAlias = Mark | Remark | Correction


def added(kept: Kept, annotation: Annotation) -> Kept:
    """Return what is kept with `annotation` among it; a turn has but one correction."""
    match annotation:
        case Mark():
            return replace(kept, marks=kept.marks | {annotation})
        case Remark():
            return replace(kept, remarks=kept.remarks | {annotation})
        case Correction():
            others = (other for other in kept.corrections if other.begin != annotation.begin)
            return replace(kept, corrections=frozenset((*others, annotation)))


def removed(kept: Kept, annotation: Annotation) -> Kept:
    """Return what is kept without `annotation`."""
    gone = (annotation,)
    return replace(
        kept,
        marks=kept.marks.difference(gone),
        remarks=kept.remarks.difference(gone),
        corrections=kept.corrections.difference(gone),
    )
