"""A file on the screen, or as a reading copy where there is none.

Textual is imported only when a screen is opened, so that the rest starts at once.
"""

from __future__ import annotations

import gc

from memcon_tui.command.exporting import export
from memcon_tui.command.files import read_source
from memcon_tui.command.request import Request
from memcon_tui.command.streams import ExitStatus, is_terminal, take_terminal
from memcon_tui.document import Source
from memcon_tui.export.forms import READING_COPY
from memcon_tui.parsing import read


def run(request: Request) -> int:
    """Open the screen, or print the reading copy where standard output is no terminal."""
    source = read_source(request.files)
    if is_terminal() and take_terminal():
        return _open_screen(source)
    return export(READING_COPY, source)


def _open_screen(source: Source) -> int:
    from memcon_tui import meanwhile  # noqa: PLC0415 - only a screen should pay for it

    load = meanwhile.begin(read, source)
    from memcon_tui.tui.app import MemconApp  # noqa: PLC0415 - only a screen should pay for it

    gc.freeze()
    gc.enable()
    app = MemconApp(source, load)
    app.run()
    if app.error:
        raise app.error
    return app.return_code or ExitStatus.DONE
