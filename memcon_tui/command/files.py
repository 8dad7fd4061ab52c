"""The files that the command line names: found, read, decoded."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from memcon_tui.command.streams import PROGRAM
from memcon_tui.document import Source
from memcon_tui.errors import UnreadableFileError, UsageError
from memcon_tui.intake import STANDARD_INPUT, read_bytes
from memcon_tui.parsing import decode

TEXT_ENDINGS: Final = (".txt", ".text", ".asc", ".md", ".markdown")
"""What the names of text files end in; in a folder, no others are read."""


def read_source(files: Sequence[str]) -> Source:
    """Return the one file that is named, decoded.

    Raises:
        UsageError: None is named, or several are.
        MemconError: It cannot be read, or is no text.
    """
    require_files(files)
    if len(files) > 1:
        raise UsageError(
            "the screen shows one file at a time: name one, or choose a form for all with --to."
        )
    return source_of(files[0])


def require_files(files: Sequence[str]) -> None:
    """Do nothing if a file is named.

    Raises:
        UsageError: None is.
    """
    if not files:
        raise UsageError(
            f"name a file to read ({PROGRAM} FILE), or - for standard input; --help tells more."
        )


def source_of(file: str) -> Source:
    """Return a file, or with `-` standard input, decoded.

    Raises:
        MemconError: It cannot be read, or is no text.
    """
    return decode(read_bytes(file), _short_name(file))


def find_files(names: Iterable[str]) -> list[str]:
    """Return the files that are named and those in the folders that are, in order.

    A folder stands for the text files in it and below, sorted; what is hidden is left out.

    Raises:
        UnreadableFileError: A folder holds no text file.
    """
    return [file for name in names for file in (_below(name) if os.path.isdir(name) else (name,))]  # noqa: PTH112


def _below(folder: str) -> list[str]:
    found = sorted(_text_files(folder))
    if not found:
        endings = ", ".join(TEXT_ENDINGS)
        raise UnreadableFileError(
            f"{folder} is a folder without text files ({endings}): name another, or a file."
        )
    return found


def _text_files(folder: str) -> Iterator[str]:
    for parent, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            if name.lower().endswith(TEXT_ENDINGS) and not name.startswith("."):
                yield os.path.join(parent, name)  # noqa: PTH118


def _short_name(file: str) -> str:
    # pathlib would cost a tenth of the time that `--to json` may take.
    return "standard input" if file == STANDARD_INPUT else os.path.basename(file)  # noqa: PTH119
