"""A plain citation: all that the record tells, without marks of any manual of style."""

from __future__ import annotations

from memcon_tui.export.citing.frus import series_of
from memcon_tui.export.citing.levels import IN_SENTENCE, kept_at
from memcon_tui.export.citing.phrases import page_words, place_in_volume, volume_words
from memcon_tui.export.citing.reference import Reference
from memcon_tui.export.citing.wording import STRAIGHT, in_quotes, join


def cite(reference: Reference) -> str:
    """Return one sentence, with the date as the record has it."""
    told = (
        reference.title,
        in_quotes(reference.subject, STRAIGHT),
        reference.place,
        reference.date_text,
        reference.time_text,
        page_words(reference.pages),
        reference.marking,
    )
    return join([*told, *_where(reference)], end=".")


def _where(reference: Reference) -> list[str]:
    volume = reference.volume
    if volume is None:
        return [*kept_at(reference.holding, IN_SENTENCE), reference.url]
    printed = [series_of(volume), *volume_words(volume), volume.title]
    return [*printed, place_in_volume(reference)[0], reference.url]
