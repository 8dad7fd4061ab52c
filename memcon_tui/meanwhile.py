"""Reading in a process of its own, while this one makes the screen.

Loading Textual takes as long as reading a record does, and Python runs one of them
at a time in a process. Where the system cannot fork, or the other process fails,
the reading is simply done here, when it is asked for.
"""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable

from memcon_tui.document import ParsedFile


def begin(read: Callable[[], ParsedFile]) -> Callable[[], ParsedFile]:
    """Begin to read, and return a function that gives what was read.

    Args:
        read: Reads the file. It is called in the other process, and here again if
            nothing came from there.
    """
    if not hasattr(os, "fork"):
        return read
    receiving, sending = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(receiving)
        _send(read, sending)
    os.close(sending)
    return lambda: _receive(receiving, child) or read()


def _send(read: Callable[[], ParsedFile], sending: int) -> None:
    """Write what `read` gives to a pipe and end this process, whatever happens."""
    try:
        with os.fdopen(sending, "wb") as stream:
            pickle.dump(read(), stream, pickle.HIGHEST_PROTOCOL)
    finally:
        # Not sys.exit: what the parent has to tidy up at its end is not ours to do.
        os._exit(0)


def _receive(receiving: int, child: int) -> ParsedFile | None:
    """Return what the other process has read, or None if it failed."""
    with os.fdopen(receiving, "rb") as stream:
        data = stream.read()
    os.waitpid(child, 0)
    # From our own child, by our own pipe: nothing that others could have written.
    return pickle.loads(data) if data.endswith(pickle.STOP) else None  # noqa: S301
