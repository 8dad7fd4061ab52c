"""Reading a record of conversation: the steps in order, on one screen.

bytes → decoded source → lines and pages → documents → head and body → participants
and turns → a parsed file. No step knows the next; none knows a screen or a command
line.
"""

from __future__ import annotations

from memcon_tui.document import ParsedFile, Source
from memcon_tui.parsing.divisions import divide
from memcon_tui.parsing.pages import paginate
from memcon_tui.parsing.parts import tile
from memcon_tui.parsing.record import read_record
from memcon_tui.parsing.source import decode

__all__ = ["decode", "parse", "read"]


def parse(data: bytes, name: str) -> ParsedFile:
    """Read a file's bytes.

    Args:
        data: The bytes.
        name: What the file is called, for messages and exports.

    Raises:
        NotTextError: There are no bytes at all, or they are no text.
    """
    return read(decode(data, name))


def read(source: Source) -> ParsedFile:
    """Read a decoded source; any text at all gives a parsed file."""
    pagination = paginate(source)
    records = [read_record(pagination, division) for division in divide(pagination)]
    documents = tuple(record.document for record in records)
    claims = [(span, kind, i) for i, r in enumerate(records) for kind, span in r.apart]
    return ParsedFile(source, documents, tile(pagination, documents, claims))
