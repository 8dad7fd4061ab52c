"""The streams: what is printed, what is told, and which of them are a terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from enum import IntEnum
from typing import Final

import click

from memcon_tui.errors import MemconError
from memcon_tui.printable import printable_line

PROGRAM: Final = "memcon-tui"


class ExitStatus(IntEnum):
    """What the shell is told, beyond the statuses of `MemconError`."""

    DONE = 0
    FAILED = 1
    INTERRUPTED = 130


def print_text(pieces: Iterable[str]) -> None:
    """Write to standard output, as UTF-8 whatever the locale.

    Raises:
        MemconError: It cannot be written.
    """
    if sys.stdout is None:
        raise MemconError("standard output is closed: have it go somewhere.")
    try:
        for piece in pieces:
            sys.stdout.buffer.write(piece.encode())
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        # What is left in the buffer would fail once more when Python exits.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise MemconError(f"standard output cannot be written: {error.strerror}.") from error


def tell(sentence: str) -> None:
    """Write one sentence to standard error."""
    click.echo(f"{PROGRAM}: {printable_line(sentence)}".encode(), err=True)


def is_terminal() -> bool:
    """Return whether standard output is a terminal that can show more than text."""
    return sys.stdout is not None and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def take_terminal() -> bool:
    """Have standard input and error be the terminal too; return whether they are.

    Textual reads keys from the one and draws on the other. A document that came by
    a pipe has been read by now, and what another program left to read is not keys.
    """
    streams = (sys.__stdin__, sys.__stderr__)
    elsewhere = [stream for stream in streams if stream is None or not stream.isatty()]
    if not elsewhere:
        return True
    try:
        terminal = os.open("/dev/tty", os.O_RDWR)
    except OSError:
        return False
    for stream in elsewhere:
        if stream is not None:
            os.dup2(terminal, stream.fileno())
    os.close(terminal)
    return None not in streams
