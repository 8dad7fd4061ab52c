"""The files that the command line names, read and decoded."""

from __future__ import annotations

import os
from collections.abc import Sequence

from memcon_tui.command.streams import PROGRAM
from memcon_tui.document import Source
from memcon_tui.errors import UsageError
from memcon_tui.intake import STANDARD_INPUT, read_bytes
from memcon_tui.parsing import decode


def read_source(files: Sequence[str]) -> Source:
    """Return the one file that is named, decoded.

    Raises:
        UsageError: None is named, or several are.
        MemconError: It cannot be read, or is no text.
    """
    if not files:
        raise UsageError(
            f"name a file to read ({PROGRAM} FILE), or - for standard input; --help tells more."
        )
    if len(files) > 1:
        raise UsageError("name one file at a time; --help tells more.")
    return decode(read_bytes(files[0]), _short_name(files[0]))


def _short_name(file: str) -> str:
    # pathlib would cost a tenth of the time that `--to json` may take.
    return "standard input" if file == STANDARD_INPUT else os.path.basename(file)  # noqa: PTH119
