"""Files with what their reader added: the notes as Markdown, the speakers as corrected."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import chain

from memcon_tui import locations
from memcon_tui.annotated import corrected
from memcon_tui.annotations import Kept
from memcon_tui.command.exporting import output_of, write_all
from memcon_tui.command.files import find_files, require_files, source_of
from memcon_tui.command.holding import holding_of
from memcon_tui.command.request import Request
from memcon_tui.document import ParsedFile
from memcon_tui.errors import NotebookError
from memcon_tui.export.citing.styles import PLAIN
from memcon_tui.export.notes import notes_in_markdown
from memcon_tui.notebook.recall import recall
from memcon_tui.parsing import read


def run(request: Request) -> int:
    """Print all marks and notes to the files that the request names."""
    require_files(request.files)
    output = output_of(request)
    return write_all(
        find_files(request.files),
        partial(_notes, request),
        lambda texts: output(chain.from_iterable(texts)),
    )


def read_corrected(path: str) -> ParsedFile:
    """Return what a file holds, with the speakers that its reader corrected.

    Raises:
        MemconError: The file or the notebook cannot be read.
    """
    return _kept(path)[0]


def _notes(request: Request, path: str) -> Iterator[str]:
    return notes_in_markdown(*_kept(path), PLAIN, holding_of(path, request))


def _kept(path: str) -> tuple[ParsedFile, Kept]:
    file = read(source_of(path))
    kept, trouble = recall(locations.notebook(), file.source.sha256)
    if trouble is not None:
        raise NotebookError(trouble)
    return corrected(file, kept), kept
