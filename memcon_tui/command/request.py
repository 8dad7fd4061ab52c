"""What the command line asks for, and which module does it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Final, NamedTuple

from memcon_tui.errors import UsageError

COLOURING: Final = ("auto", "always", "never")
"""When what is printed can be asked to be coloured."""


class Request(NamedTuple):
    """The arguments and options of one run, as the command line gives them."""

    files: tuple[str, ...] = ()
    form: str | None = None
    """The name of an export."""
    output: str | None = None
    """Where to write; standard output if None."""
    force: bool = False
    """Write over what is there."""
    stats: bool = False
    color: str = "auto"
    """When to colour what is printed: `auto`, `always` or `never`."""
    width: int | None = None
    """Columns at which lines are wrapped; a paragraph is a line if None."""
    notes: bool = False
    corrected: bool = False
    """Whether speakers are those that the reader corrected."""
    clipboard: str | None = None
    """Where a copy from the screen goes; as it is set if None."""
    schema: bool = False
    man: bool = False
    cite: str | None = None
    """The name of a style of citation."""
    document: int | None = None
    """Which of a file's documents, from 1; all if None."""
    page: str | None = None
    turn: str | None = None
    archive: str = ""
    collection: str = ""
    box: str = ""
    folder: str = ""
    url: str = ""


_TASKS: Final[Mapping[str, str]] = {
    "schema": "memcon_tui.command.schema",
    "man": "memcon_tui.command.manual",
    "form": "memcon_tui.command.exporting",
    "stats": "memcon_tui.command.statistics",
    "cite": "memcon_tui.command.citing",
    "notes": "memcon_tui.command.notes",
}
"""By the field of a request that asks for it: the module that does it."""
_ONLY_WITH_CITE: Final = ("page", "turn", "document")
_OTHERWISE: Final = "memcon_tui.command.reading"


def task_of(request: Request) -> Callable[[Request], int]:
    """Return the function that does what is asked for, and gives the exit status.

    Raises:
        UsageError: Two things are asked for at once.
    """
    asked = [field for field in _TASKS if getattr(request, field)]
    if len(asked) > 1:
        raise UsageError("two things are asked for at once: ask for one at a time.")
    if not request.cite and any(getattr(request, field) for field in _ONLY_WITH_CITE):
        raise UsageError("a page, turn or document is chosen to cite it: name a style with --cite.")
    module = import_module(_TASKS[asked[0]] if asked else _OTHERWISE)
    task: Callable[[Request], int] = module.run
    return task
