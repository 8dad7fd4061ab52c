"""Citations of the documents in files, to standard output or to a file."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import chain

from memcon_tui.command.exporting import output_of, write_all
from memcon_tui.command.files import find_files, require_files, source_of
from memcon_tui.command.holding import holding_of
from memcon_tui.command.request import Request
from memcon_tui.document import Document
from memcon_tui.errors import UsageError
from memcon_tui.export.citing.citation import Cited, cite_all
from memcon_tui.export.citing.passages import passage_from, passage_on
from memcon_tui.export.citing.reference import WHOLE, Passage
from memcon_tui.export.citing.styles import PLAIN
from memcon_tui.parsing import read


def run(request: Request) -> int:
    """Cite all documents of all files; a file that cannot be read is told and left out."""
    require_files(request.files)
    output, style = output_of(request), request.cite or PLAIN
    return write_all(
        find_files(request.files),
        partial(_cited, request),
        lambda files: output((cite_all(chain.from_iterable(files), style),)),
    )


def _cited(request: Request, path: str) -> list[Cited]:
    holding = holding_of(path, request)
    documents = _chosen(request, read(source_of(path)).documents)
    return [Cited(document, _passage(request, document), holding) for document in documents]


def _chosen(request: Request, documents: Sequence[Document]) -> Sequence[Document]:
    """Return the document that is asked for, or all; a passage is of one."""
    number, last = request.document, len(documents)
    if number is None and last > 1 and (request.page or request.turn):
        raise UsageError(f"there are {last} documents in the file: say of which with --document.")
    if number is not None and number > last:
        raise UsageError(f"there is no document {number}: the file has {last}.")
    return documents if number is None else documents[number - 1 : number]


def _passage(request: Request, document: Document) -> Passage:
    if request.page:
        return passage_on(document, request.page)
    return passage_from(document, request.turn) if request.turn else WHOLE
