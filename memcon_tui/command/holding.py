"""Where a file is kept, as far as the command line or a file beside it tells."""

from __future__ import annotations

import os

from memcon_tui.command.request import Request
from memcon_tui.export.citing.holding import Holding, first_told
from memcon_tui.export.citing.sidecar import ENDING, read_sidecar
from memcon_tui.intake import read_bytes


def holding_of(path: str, request: Request) -> Holding:
    """Return where a person says that the file at `path` is kept, the command line first.

    Raises:
        MemconError: What is beside the file cannot be read, or is no such file.
    """
    asked = Holding(
        archive=request.archive,
        collection=request.collection,
        box=request.box,
        folder=request.folder,
        url=request.url,
    )
    sidecar = path + ENDING
    if not os.path.exists(sidecar):  # noqa: PTH110 - pathlib would raise
        return asked
    return first_told(asked, read_sidecar(read_bytes(sidecar), sidecar))
