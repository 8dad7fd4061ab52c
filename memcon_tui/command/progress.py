"""A progress bar on standard error, where there is somebody to see it and enough to wait for."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Final

import click

_WORTH_A_BAR: Final = 2**20
"""Bytes; what is less is read before a bar would be noticed."""


def size_of(file: str) -> int:
    """Return how many bytes a file has; nothing where that cannot be told."""
    try:
        return os.stat(file).st_size  # noqa: PTH116 - pathlib takes long to load
    except OSError:
        return 0


@contextmanager
def progress_bar(files: Iterable[str]) -> Iterator[Callable[[int], None]]:
    """Give a function that is told how many more bytes of `files` have been read."""
    total = sum(map(size_of, files))
    if total < _WORTH_A_BAR or sys.stderr is None or not sys.stderr.isatty():
        yield lambda _: None
        return
    with click.progressbar(length=total, label="Reading", file=sys.stderr) as bar:
        yield bar.update
