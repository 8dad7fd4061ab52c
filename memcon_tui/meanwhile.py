"""Reading in a process of its own, while this one makes the screen.

Loading Textual takes as long as reading a record does, and Python runs one of them
at a time in a process. Where the system cannot fork, or the other process fails,
the reading is simply done here, when it is asked for.
"""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable
from io import BufferedReader
from typing import NoReturn, TypeAlias

from memcon_tui.document import Document, ParsedFile, Part, Source
from memcon_tui.notebook.recall import Opened, Recalled

Progress: TypeAlias = Callable[[float], None]
"""Is told which share of the work is done, from 0 to 1."""
Read: TypeAlias = Callable[[Source, Progress], Opened]
_Found: TypeAlias = tuple[tuple[Document, ...], tuple[Part, ...], Recalled]


def begin(read: Read, source: Source) -> Callable[[Progress], Opened]:
    """Begin to read, and return a function that waits for what was read.

    Args:
        read: Reads a source, and what is kept of it. It is called in the other process,
            and here again if nothing came from there.
        source: What to read.
    """

    def read_here(progress: Progress) -> Opened:
        return read(source, progress)

    if not hasattr(os, "fork"):
        return read_here
    receiving, sending = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(receiving)
        _send(read, source, sending)
    os.close(sending)

    def wait(progress: Progress) -> Opened:
        return _receive(receiving, child, source, progress) or read_here(progress)

    return wait


def _send(read: Read, source: Source, sending: int) -> NoReturn:
    """Write how far `read` is, and at last what it gives, to a pipe; end this process."""
    try:
        with os.fdopen(sending, "wb") as stream:

            def tell(share: float) -> None:
                pickle.dump(share, stream)
                stream.flush()

            parsed, recalled = read(source, tell)
            # The source is known on the other side already, and may be large.
            found = parsed.documents, parsed.parts, recalled
            pickle.dump(found, stream, pickle.HIGHEST_PROTOCOL)
    finally:
        # Not sys.exit: what the parent has to tidy up at its end is not ours to do.
        os._exit(0)


def _receive(receiving: int, child: int, source: Source, progress: Progress) -> Opened | None:
    """Return what the other process has read, or None if it failed."""
    with os.fdopen(receiving, "rb") as stream:
        found = _last_word(stream, progress)
    os.waitpid(child, 0)
    if found is None:
        return None
    documents, parts, recalled = found
    return Opened(ParsedFile(source, documents, parts), recalled)


def _last_word(stream: BufferedReader, progress: Progress) -> _Found | None:
    """Hand on how far the other process is, and return what it has found."""
    try:
        # From our own child, by our own pipe: nothing that others could have written.
        while isinstance(said := pickle.load(stream), float):  # noqa: S301
            progress(said)
    except (EOFError, pickle.UnpicklingError):
        return None
    found: _Found = said
    return found
