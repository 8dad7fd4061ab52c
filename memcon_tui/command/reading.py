"""A file on the screen, or as a reading copy where there is none."""

from __future__ import annotations

from memcon_tui.command.exporting import export
from memcon_tui.command.files import read_source
from memcon_tui.command.request import Request
from memcon_tui.command.streams import is_terminal, take_terminal
from memcon_tui.export.forms import READING_COPY


def run(request: Request) -> int:
    """Open the screen, or print the reading copy where standard output is no terminal."""
    source = read_source(request.files) if request.files or not is_terminal() else None
    if is_terminal() and take_terminal():
        # Only a screen should pay for it.
        from memcon_tui.command import room  # noqa: PLC0415

        return room.open_file(request.files[0], source) if source else room.open_list()
    return export(READING_COPY, source or read_source(request.files))
