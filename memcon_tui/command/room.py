"""The reading room: where parser, notebook and screen come together.

Textual, which takes the longest to load, is loaded while the file is read.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from memcon_tui import locations, meanwhile
from memcon_tui.command.files import read_source
from memcon_tui.command.request import Request
from memcon_tui.command.streams import ExitStatus
from memcon_tui.document import Source
from memcon_tui.notebook.keeper import Keeper
from memcon_tui.notebook.recall import Opened, recall
from memcon_tui.parsing import read
from memcon_tui.settings import Settings, SettingsError, read_settings

if TYPE_CHECKING:
    from memcon_tui.export.citing.holding import Holding
    from memcon_tui.tui.file import File


def open_file(request: Request, source: Source) -> int:
    """Open the screen with a file and return the exit status.

    Args:
        request: Names the one file, and may tell where the paper is kept.
        source: What it holds.
    """
    path = request.files[0]
    load = meanwhile.begin(_read, source)
    from memcon_tui.tui.file import File  # noqa: PLC0415 - as the module says

    # What is no file, such as a pipe, cannot be opened again.
    again = os.path.abspath(path) if os.path.isfile(path) else None  # noqa: PTH100, PTH113
    return _open(File(source, load, again, partial(_holding, path, request)), request)


def open_list(request: Request) -> int:
    """Open the screen with the files that were read last, and return the exit status."""
    return _open(None, request)


def _open(file: File | None, request: Request) -> int:
    from memcon_tui.tui.app import MemconApp  # noqa: PLC0415 - as the module says

    gc.freeze()
    gc.enable()
    settings, complaint = _settings(request)
    with Keeper(locations.notebook()) as keeper:
        app = MemconApp(file, keeper, _file_at, settings, complaint)
        app.run()
    if app.error:
        raise app.error
    return app.return_code or ExitStatus.DONE


def _settings(request: Request) -> tuple[Settings, str]:
    """Return what the person has set, and what is wrong with it; what is asked for comes first."""
    settings, complaint = Settings(), ""
    try:
        settings = read_settings(locations.settings())
    except SettingsError as error:
        complaint = str(error)
    return replace(settings, clipboard=request.clipboard or settings.clipboard), complaint


def _file_at(path: str) -> File:
    from memcon_tui.tui.file import File  # noqa: PLC0415 - as the module says

    source = read_source((path,))
    return File(source, partial(_read, source), path, partial(_holding, path, Request()))


def _holding(path: str, request: Request) -> Holding:
    from memcon_tui.command.holding import holding_of  # noqa: PLC0415 - for those who cite

    return holding_of(path, request)


def _read(source: Source, progress: Callable[[float], None]) -> Opened:
    return Opened(read(source, progress), recall(locations.notebook(), source.sha256))
