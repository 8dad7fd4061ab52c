"""A file on the screen, or as a reading copy where there is none."""

from __future__ import annotations

from memcon_tui.command import exporting
from memcon_tui.command.files import read_source
from memcon_tui.command.request import Request
from memcon_tui.command.streams import is_terminal, take_terminal
from memcon_tui.export.forms import READING_COPY


def run(request: Request) -> int:
    """Open the screen, or print the reading copy where standard output is no terminal."""
    if request.output or not is_terminal():
        return exporting.run(request)
    source = read_source(request.files) if request.files else None
    if take_terminal():
        # Only a screen should pay for it.
        from memcon_tui.command import room  # noqa: PLC0415

        return room.open_file(request, source) if source else room.open_list(request)
    return exporting.export(READING_COPY, source or read_source(request.files))
