"""Files to standard output, to a file or to a folder, in one of the forms there are."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain
from typing import TypeVar

from memcon_tui.command.files import find_files, require_files, source_of
from memcon_tui.command.progress import progress_bar, size_of
from memcon_tui.command.request import Request
from memcon_tui.command.streams import ExitStatus, is_terminal, print_text, tell
from memcon_tui.document import ParsedFile, Source
from memcon_tui.errors import MemconError, UsageError
from memcon_tui.export.forms import FORMS, READING_COPY, Exporter, exporter, folder_exporter
from memcon_tui.parsing import read

_T = TypeVar("_T")


def run(request: Request) -> int:
    """Export all files that the request names; one that cannot be read is told and left out."""
    require_files(request.files)
    return write_all(find_files(request.files), _reader(request), _writer(request))


def export(form: str, source: Source) -> int:
    """Print a source in a form and return the exit status."""
    print_text(exporter(form)((read(source),)))
    gc.freeze()  # Python would look through it all once more when it ends.
    return ExitStatus.DONE


def write_all(
    paths: Sequence[str],
    read_one: Callable[[str], _T],
    write: Callable[[Iterable[_T]], None],
) -> int:
    """Read files, have them written, and return the exit status.

    Those that cannot be read are told when all is done, and left out; if none can be
    read, nothing is written.

    Args:
        paths: Where the files are.
        read_one: What is made of each, in order; it may raise `MemconError`.
        write: Is called once, with what was made of those that can be read.
    """
    failures: list[MemconError] = []
    with progress_bar(paths) as advance:
        files = _each(paths, read_one, failures, advance)
        first = next(files, None)
        if first is not None:
            write(chain((first,), files))
    for error in failures:
        tell(str(error))
    gc.freeze()
    return failures[-1].status if failures else ExitStatus.DONE


def _each(
    paths: Iterable[str],
    read_one: Callable[[str], _T],
    failures: list[MemconError],
    advance: Callable[[int], None],
) -> Iterator[_T]:
    for path in paths:
        try:
            yield read_one(path)
        except MemconError as error:
            failures.append(error)
        advance(size_of(path))


def parse_file(path: str) -> ParsedFile:
    """Return what a file holds.

    Raises:
        MemconError: It cannot be read, or is no text.
    """
    return read(source_of(path))


def _reader(request: Request) -> Callable[[str], ParsedFile]:
    """Return the function that reads a file, with a person's corrections if asked for."""
    if not request.corrected:
        return parse_file
    from memcon_tui.command.notes import read_corrected  # noqa: PLC0415 - it loads a database

    return read_corrected


def _writer(request: Request) -> Callable[[Iterable[ParsedFile]], None]:
    """Return the function that writes files in the form and to the place that are asked for.

    Raises:
        UsageError: The place is taken, or the form is a folder and no place is named.
    """
    name = request.form or READING_COPY
    if not FORMS[name].is_folder:
        output, make = output_of(request), _maker(request, name)
        return lambda files: output(make(files))
    if request.output is None:
        raise UsageError(f"--to {name} makes a folder: say which with -o FOLDER.")
    from memcon_tui.command import saving  # noqa: PLC0415 - it loads what takes long

    saving.refuse_to_overwrite(request.output, force=request.force)
    save_all = partial(saving.save_folder, request.output, force=request.force)
    return lambda files: save_all(folder_exporter(name)(files))


def wants_colour(request: Request) -> bool:
    """Return whether what is written is to be coloured (https://no-color.org)."""
    if request.color == "auto":
        return is_terminal() and not os.environ.get("NO_COLOR") and request.output is None
    return request.color == "always"


def output_of(request: Request) -> Callable[[Iterable[str]], None]:
    """Return the function that writes the pieces of a text to the place that is asked for.

    Raises:
        UsageError: The place is taken.
    """
    if request.output is None:
        return print_text
    from memcon_tui.command import saving  # noqa: PLC0415 - it loads what takes long

    saving.refuse_to_overwrite(request.output, force=request.force)
    return partial(saving.save_file, request.output, force=request.force)


def _maker(request: Request, name: str) -> Exporter:
    """Return the function that makes a form; a reading copy may have colours and a width."""
    colour = wants_colour(request)
    if name != READING_COPY or not (colour or request.width):
        return exporter(name)
    from memcon_tui.command import styling  # noqa: PLC0415 - it loads what takes long

    return partial(styling.styled_copies, colour=colour, width=request.width)
