"""The command line: arguments, exit statuses, and errors of one sentence.

What is asked for is done by `memcon_tui.command`; nothing imports this module.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from typing import Any, Final

import click

from memcon_tui import __version__
from memcon_tui.command.citing_options import STYLES_LISTED, citing_options
from memcon_tui.command.request import COLOURING, Request, task_of
from memcon_tui.command.streams import PROGRAM, ExitStatus, tell
from memcon_tui.errors import MemconError
from memcon_tui.export.forms import FORMS
from memcon_tui.settings import CLIPBOARDS

DEBUG_VARIABLE: Final = "MEMCON_DEBUG"

_FORMS: Final = "\n".join(f"  {name:<10}{form.what}" for name, form in FORMS.items())
_EPILOG: Final = f"""
\b
Forms:
{_FORMS}

\b
Styles of citation:
{STYLES_LISTED}

\b
Examples:
  memcon-tui samples/vienna-1961-06-03.txt    open it and read
  memcon-tui --to json FILE | jq .documents   take it elsewhere
  memcon-tui --cite chicago FILE              a note for your footnotes
  memcon-tui --to csv FOLDER -o turns.csv     a folder as one table
  memcon-tui FILE | less                      a plain reading copy
  pdftotext -layout FILE.pdf - | memcon-tui - read what another program prints

\b
Exit status:
  0    done
  1    a file cannot be read or written
  2    wrong use
  130  interrupted

In the reading room, ? lists the keys and q leaves.
"""


def main() -> None:
    """Run the program with the arguments of the command line, and exit."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run the program and return its exit status; errors are told on standard error."""
    try:
        return int(command.main(arguments, PROGRAM, standalone_mode=False) or ExitStatus.DONE)
    except MemconError as error:
        tell(str(error))
        return error.status
    except click.ClickException as error:
        tell(_sentence(error))
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return ExitStatus.INTERRUPTED
    except Exception as error:
        if os.environ.get(DEBUG_VARIABLE):
            raise
        kind = type(error).__name__
        tell(
            f"this is a fault of the program ({kind}), not yours: please report it with what "
            f"{DEBUG_VARIABLE}=1 in the environment makes it print."
        )
        return ExitStatus.FAILED


class _Command(click.Command):
    """The command; its help ends with where the person's own files are."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the help ends with."""
        from memcon_tui import locations  # noqa: PLC0415 - only the help should pay for it

        super().format_epilog(ctx, formatter)
        files = (("Marks and notes", locations.notebook()), ("Settings", locations.settings()))
        formatter.write_paragraph()
        formatter.write_dl([(what, str(path)) for what, path in files])


@click.command(
    cls=_Command,
    epilog=_EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 90},
)
@click.argument("files", metavar="FILE...", nargs=-1, type=click.Path())
@click.option(
    "--to",
    "form",
    type=click.Choice(tuple(FORMS)),
    metavar="FORM",
    help="Print FILE in this form (below), and open no screen.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(),
    metavar="PATH",
    help="Write there, not to standard output.",
)
@click.option("--force", is_flag=True, help="Write over what is there.")
@click.option("--stats", is_flag=True, help="Print who says how much, and who answers whom.")
@citing_options
@click.option(
    "--color",
    type=click.Choice(COLOURING),
    default="auto",
    help="Colour the reading copy and --stats; auto: in a terminal.",
)
@click.option(
    "--width",
    type=click.IntRange(min=20),
    metavar="COLUMNS",
    help="Wrap the reading copy and --stats at so many columns.",
)
@click.option("--notes", is_flag=True, help="Print your marks and notes to FILE as Markdown.")
@click.option(
    "--corrected", is_flag=True, help="With --to: have the speakers that you corrected (key u)."
)
@click.option(
    "--clipboard",
    type=click.Choice(CLIPBOARDS),
    help="Where copies from the screen go; auto: to the first that takes them.",
)
@click.option("--schema", is_flag=True, help="Print the JSON Schema of --to json.")
@click.option("--man", is_flag=True, help="Print this as a manual page.")
@click.version_option(__version__, "-V", "--version", message="%(prog)s %(version)s")
def command(**asked: Any) -> int:
    """Read a memorandum of conversation: who speaks, on which page, under what marking.

    FILE is the text of one or more records (UTF-8, UTF-16 or Windows-1252), or a folder
    of such files; - is standard input. Where standard output is no terminal, a plain
    reading copy is printed.
    """
    # What is made from here on stays to the end: to look for dead objects among it costs a
    # tenth of the time. Once the screen is up, the search goes on.
    gc.disable()
    request = Request(**asked)
    return task_of(request)(request)


def _sentence(error: click.ClickException) -> str:
    """Return what click has to say as one sentence that says where to find more."""
    said = " ".join(error.format_message().split()).rstrip(".")
    return f"{said[:1].lower()}{said[1:]}; {PROGRAM} --help tells more."
