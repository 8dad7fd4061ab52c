"""A decoded source to a parsed file: the steps in order, on one screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from memcon_tui.document import ParsedFile, Source, Volume
from memcon_tui.parsing.divisions import divide
from memcon_tui.parsing.extract import Extract, extract_of, restore
from memcon_tui.parsing.line_ends import with_line_ends
from memcon_tui.parsing.markup import without_markup
from memcon_tui.parsing.pages import paginate
from memcon_tui.parsing.parts import tile
from memcon_tui.parsing.record import read_record
from memcon_tui.parsing.text_layers import without_second_layer
from memcon_tui.parsing.volume import read_volume

_SEEN_THROUGH: Final[tuple[Callable[[str], Extract | None], ...]] = (
    without_markup,
    without_second_layer,
    with_line_ends,
)
"""What a carrier may have done to the text of a record, the outermost first."""


def read_source(source: Source, progress: Callable[[float], None]) -> ParsedFile:
    """Read a decoded source and tell `progress` the share that is read."""
    extract: Extract | None = None
    text = source.text
    for see_through in _SEEN_THROUGH:
        inner = see_through(text)
        if inner is not None:
            extract = inner if extract is None else extract_of(extract, inner)
            text = inner.text
    if extract is None:
        return _read(source, progress)
    parsed = restore(_read(replace(source, text=text), progress), extract, source)
    return _with_volume(parsed, read_volume(source.text))


def _with_volume(parsed: ParsedFile, volume: Volume | None) -> ParsedFile:
    if volume is None:
        return parsed
    documents = tuple(replace(document, volume=volume) for document in parsed.documents)
    return replace(parsed, documents=documents)


def _read(source: Source, progress: Callable[[float], None]) -> ParsedFile:
    pagination = paginate(source)
    records = []
    for division in divide(pagination):
        records.append(read_record(pagination, division))
        progress(division.span.end / max(1, len(source.text)))
    documents = tuple(record.document for record in records)
    claims = [(span, kind, i) for i, r in enumerate(records) for kind, span in r.apart]
    return ParsedFile(source, documents, tile(pagination, documents, claims))
