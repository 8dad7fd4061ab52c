"""Files to standard output, in one of the forms of `memcon_tui.export.forms`."""

from __future__ import annotations

import gc

from memcon_tui.command.files import read_source
from memcon_tui.command.request import Request
from memcon_tui.command.streams import ExitStatus, print_text
from memcon_tui.document import Source
from memcon_tui.export.forms import READING_COPY, exporter
from memcon_tui.parsing import read


def run(request: Request) -> int:
    """Print the file that the request names in the form that it names."""
    return export(request.form or READING_COPY, read_source(request.files))


def export(form: str, source: Source) -> int:
    """Print a source in a form and return the exit status."""
    print_text(exporter(form)((read(source),)))
    gc.freeze()  # Python would look through it all once more when it ends.
    return ExitStatus.DONE
