"""The options of the command line that cite, and the list of styles that its help gives."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

import click

from memcon_tui.export.citing.styles import STYLES

STYLES_LISTED: Final = "\n".join(f"  {name:<22}{style.label}" for name, style in STYLES.items())

_Command = TypeVar("_Command", bound=Callable[..., object])
_OPTIONS: Final = (
    click.option(
        "--cite",
        type=click.Choice(tuple(STYLES)),
        metavar="STYLE",
        help="Print where FILE stands, in this style (below).",
    ),
    click.option("--page", metavar="N", help="With --cite: a page of it, or several (2-3)."),
    click.option("--turn", metavar="N", help="With --cite: a turn of it, or several (5-7)."),
    click.option(
        "--document",
        type=click.IntRange(min=1),
        metavar="N",
        help="With --cite: only the first, second … document of FILE.",
    ),
    click.option("--archive", default="", metavar="NAME", help="Who keeps the paper."),
    click.option("--collection", default="", metavar="NAME", help="In which collection."),
    click.option("--box", default="", metavar="N", help="In which box."),
    click.option("--folder", default="", metavar="NAME", help="In which folder."),
    click.option("--url", default="", help="Its address on the web."),
)


def citing_options(command: _Command) -> _Command:
    """Add the options that cite to a command."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command
