"""A file or standard input to bytes: never waiting for ever, never more than fits."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from itertools import islice
from typing import BinaryIO, Final

from memcon_tui.errors import UnreadableFileError

STANDARD_INPUT: Final = "-"
MOST_MEBIBYTES: Final = 256

_MEBIBYTE: Final = 2**20
# Opening a named pipe that nobody writes to would wait for ever.
_NO_WAITING: Final = getattr(os, "O_NONBLOCK", 0)
_ADVICE: Final[Mapping[type[OSError], str]] = {
    FileNotFoundError: "does not exist: check the name and the folder.",
    NotADirectoryError: "does not exist: check the name and the folder.",
    IsADirectoryError: "is a folder: name a file in it.",
    PermissionError: "may not be read: ask its owner for permission, or for a copy.",
}


def read_bytes(name: str) -> bytes:
    """Return what a file holds.

    Args:
        name: Its path, or `-` for standard input.

    Raises:
        UnreadableFileError: It cannot be read, is neither a file nor a pipe, or is
            larger than `MOST_MEBIBYTES`.
    """
    try:
        with _open(name) as stream:
            chunks = list(islice(iter(partial(stream.read, _MEBIBYTE), b""), MOST_MEBIBYTES + 1))
    except OSError as error:
        otherwise = f"cannot be read ({error.strerror}): name another file."
        raise UnreadableFileError(f"{name} {_ADVICE.get(type(error), otherwise)}") from error
    if len(chunks) > MOST_MEBIBYTES:
        raise UnreadableFileError(f"{name} is larger than {MOST_MEBIBYTES} MiB: split it.")
    return b"".join(chunks)


def _open(name: str) -> AbstractContextManager[BinaryIO]:
    if name == STANDARD_INPUT:
        return _standard_input()
    stream = open(name, "rb", opener=_open_at_once)  # noqa: SIM115 - the caller closes it
    mode = os.fstat(stream.fileno()).st_mode
    if stat.S_ISREG(mode) or stat.S_ISFIFO(mode):
        return stream
    stream.close()
    raise UnreadableFileError(f"{name} is a device: name a file, or give its text to - by a pipe.")


def _standard_input() -> AbstractContextManager[BinaryIO]:
    if sys.stdin is None:
        raise UnreadableFileError("standard input is closed: name a file.")
    return nullcontext(sys.stdin.buffer)


def _open_at_once(path: str, flags: int) -> int:
    descriptor = os.open(path, flags | _NO_WAITING)
    if _NO_WAITING:
        os.set_blocking(descriptor, True)
    return descriptor
