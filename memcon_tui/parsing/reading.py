"""A decoded source to a parsed file: the steps in order, on one screen."""

from __future__ import annotations

from collections.abc import Callable

from memcon_tui.document import ParsedFile, Source
from memcon_tui.parsing.divisions import divide
from memcon_tui.parsing.pages import paginate
from memcon_tui.parsing.parts import tile
from memcon_tui.parsing.record import read_record


def read_source(source: Source, progress: Callable[[float], None]) -> ParsedFile:
    """Read a decoded source and tell `progress` the share that is read."""
    pagination = paginate(source)
    records = []
    for division in divide(pagination):
        records.append(read_record(pagination, division))
        progress(division.span.end / max(1, len(source.text)))
    documents = tuple(record.document for record in records)
    claims = [(span, kind, i) for i, r in enumerate(records) for kind, span in r.apart]
    return ParsedFile(source, documents, tile(pagination, documents, claims))
