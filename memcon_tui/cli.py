"""The command line: arguments, exit statuses, and errors of one sentence.

It joins the parser to an export or to the screen; nothing imports it. Textual is
imported only when a screen is opened, so that the rest starts at once.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from functools import partial
from typing import Final

import click

from memcon_tui import __version__
from memcon_tui.document import ParsedFile, Source
from memcon_tui.errors import MemconError, UsageError
from memcon_tui.export.reading_copy import reading_copy
from memcon_tui.export.to_json import to_json
from memcon_tui.intake import STANDARD_INPUT, read_bytes
from memcon_tui.parsing import decode, read
from memcon_tui.printable import printable_line

PROGRAM: Final = "memcon-tui"
DEBUG_VARIABLE: Final = "MEMCON_DEBUG"
READING_COPY: Final = "text"

EXPORTS: Final[Mapping[str, Callable[[ParsedFile], str]]] = {
    "json": to_json,
    READING_COPY: reading_copy,
}

_EPILOG: Final = """
\b
Examples:
  memcon-tui samples/vienna-1961-06-03.txt    open it and read
  memcon-tui --to json FILE | jq .documents   take it elsewhere
  memcon-tui FILE | less                      a plain reading copy
  pdftotext -layout FILE.pdf - | memcon-tui - read what another program prints

In the reading room, ? lists the keys and q leaves.
"""


class ExitStatus(IntEnum):
    """What the shell is told, beyond the statuses of `MemconError`."""

    DONE = 0
    FAILED = 1
    INTERRUPTED = 130


def main() -> None:
    """Run the program with the arguments of the command line, and exit."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run the program and return its exit status; errors are told on standard error."""
    try:
        return int(command.main(arguments, PROGRAM, standalone_mode=False) or ExitStatus.DONE)
    except MemconError as error:
        return _tell(str(error), error.status)
    except click.ClickException as error:
        return _tell(_sentence(error), error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        return ExitStatus.INTERRUPTED
    except Exception as error:
        if os.environ.get(DEBUG_VARIABLE):
            raise
        kind = type(error).__name__
        return _tell(
            f"this is a fault of the program ({kind}), not yours: please report it with what "
            f"{DEBUG_VARIABLE}=1 in the environment makes it print.",
            ExitStatus.FAILED,
        )


@click.command(
    epilog=_EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 90},
)
@click.argument("file", required=False)
@click.option(
    "--to",
    "form",
    type=click.Choice(tuple(EXPORTS)),
    help="Print FILE as JSON or as a plain reading copy, and open no screen.",
)
@click.version_option(__version__, "-V", "--version", message="%(prog)s %(version)s")
def command(file: str | None, form: str | None) -> int:
    """Read a memorandum of conversation: who speaks, on which page, under what marking.

    FILE is the text of one or more records (UTF-8, UTF-16 or Windows-1252); - is
    standard input. Where standard output is no terminal, a plain reading copy is
    printed.
    """
    if file is None:
        raise UsageError(
            f"name a file to read ({PROGRAM} FILE), or - for standard input; --help tells more."
        )
    # What is made from here on stays to the end: to look for dead objects among it costs a
    # tenth of the time. Once the screen is up, the search goes on.
    gc.disable()
    source = decode(read_bytes(file), _short_name(file))
    if form is None and _is_terminal() and _take_terminal():
        return _open_screen(source)
    _print(EXPORTS[form or READING_COPY](read(source)))
    gc.freeze()  # Python would look through it all once more when it ends.
    return ExitStatus.DONE


def _short_name(file: str) -> str:
    # pathlib would cost a tenth of the time that `--to json` may take.
    return "standard input" if file == STANDARD_INPUT else os.path.basename(file)  # noqa: PTH119


def _open_screen(source: Source) -> int:
    from memcon_tui import meanwhile  # noqa: PLC0415 - only a screen should pay for it

    load = meanwhile.begin(partial(read, source))
    from memcon_tui.tui.app import MemconApp  # noqa: PLC0415 - only a screen should pay for it

    gc.freeze()
    gc.enable()
    app = MemconApp(source.name, load)
    app.run()
    if app.error:
        raise app.error
    return app.return_code or ExitStatus.DONE


def _print(text: str) -> None:
    """Write to standard output, as UTF-8 whatever the locale."""
    try:
        click.echo(text.removesuffix("\n").encode())
    except BrokenPipeError:
        raise
    except OSError as error:
        # What is left in the buffer would fail once more when Python exits.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise MemconError(f"standard output cannot be written: {error.strerror}.") from error


def _is_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def _take_terminal() -> bool:
    """Have standard input and error be the terminal too; return whether they are.

    Textual reads keys from the one and draws on the other. A document that came by
    a pipe has been read by now, and what another program left to read is not keys.
    """
    streams = (sys.__stdin__, sys.__stderr__)
    elsewhere = [stream for stream in streams if stream is None or not stream.isatty()]
    if not elsewhere:
        return True
    try:
        terminal = os.open("/dev/tty", os.O_RDWR)
    except OSError:
        return False
    for stream in elsewhere:
        if stream is not None:
            os.dup2(terminal, stream.fileno())
    os.close(terminal)
    return None not in streams


def _sentence(error: click.ClickException) -> str:
    """Return what click has to say as one sentence that says where to find more."""
    said = " ".join(error.format_message().split()).rstrip(".")
    return f"{said[:1].lower()}{said[1:]}; {PROGRAM} --help tells more."


def _tell(sentence: str, status: int) -> int:
    click.echo(f"{PROGRAM}: {printable_line(sentence)}".encode(), err=True)
    return status
