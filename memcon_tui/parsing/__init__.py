"""Reading a record of conversation.

bytes → decoded source → lines and pages → documents → head and body → participants
and turns → a parsed file. No step knows the next; none knows a screen or a command
line. `reading.py` has the steps in order.
"""

from __future__ import annotations

from collections.abc import Callable

from memcon_tui.document import ParsedFile, Source
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


def read(source: Source, progress: Callable[[float], None] | None = None) -> ParsedFile:
    """Read a decoded source; any text at all gives a parsed file.

    Args:
        source: The decoded source.
        progress: Is told which share of the source is read, from 0 to 1, after each document.
    """
    # The tables take longer to load than a short record to read: who only decodes, or has
    # another process read, does not wait for them.
    from memcon_tui.parsing.reading import read_source  # noqa: PLC0415

    return read_source(source, progress or (lambda _: None))
