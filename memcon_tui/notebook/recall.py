"""What the notebook has of a file, asked for before there is a screen."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from memcon_tui.annotations import Kept
from memcon_tui.document import ParsedFile
from memcon_tui.errors import NotebookError


class Recalled(NamedTuple):
    """What is kept of a file, and the sentence that says why nothing is where that fails."""

    kept: Kept = Kept()
    trouble: str | None = None


class Opened(NamedTuple):
    """A file as it was read, and what is kept of it."""

    parsed: ParsedFile
    recalled: Recalled = Recalled()


def recall(path: Path, sha256: str) -> Recalled:
    """Return what the notebook at `path` keeps of the file with this content.

    A notebook that fails is no reason not to read: its sentence is returned, not raised.
    """
    # pathlib would raise where it may not look.
    if not os.path.exists(path):  # noqa: PTH110
        return Recalled()
    from memcon_tui.notebook.store import Notebook  # noqa: PLC0415 - loads the database

    try:
        with closing(Notebook(path)) as notebook:
            return Recalled(notebook.kept(sha256))
    except NotebookError as error:
        return Recalled(trouble=str(error))
