"""A decoded source to a parsed file: the steps in order, on one screen."""

from __future__ import annotations

from memcon_tui.document import ParsedFile, Source
from memcon_tui.parsing.divisions import divide
from memcon_tui.parsing.pages import paginate
from memcon_tui.parsing.parts import tile
from memcon_tui.parsing.record import read_record


def read_source(source: Source) -> ParsedFile:
    """Read a decoded source; any text at all gives a parsed file."""
    pagination = paginate(source)
    records = [read_record(pagination, division) for division in divide(pagination)]
    documents = tuple(record.document for record in records)
    claims = [(span, kind, i) for i, r in enumerate(records) for kind, span in r.apart]
    return ParsedFile(source, documents, tile(pagination, documents, claims))
