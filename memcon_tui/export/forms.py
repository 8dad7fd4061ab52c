"""The forms in which a file can be taken elsewhere: one table, each loaded when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from typing import Final, NamedTuple

from memcon_tui.document import ParsedFile

Exporter = Callable[[Iterable[ParsedFile]], Iterator[str]]
"""From files to the pieces of one text, each piece made when it is asked for."""


class Form(NamedTuple):
    """A form, and the module of this package whose function `export` makes it."""

    module: str
    what: str
    """What it is, for the help."""


READING_COPY: Final = "text"
FORMS: Final[Mapping[str, Form]] = {
    "json": Form("to_json", "all that was read, an object a file, as --schema says"),
    READING_COPY: Form("reading_copy", "a plain reading copy"),
}
"""By the name that the command line gives it."""


def exporter(name: str) -> Exporter:
    """Return the function that makes the form `name`, its module loaded now."""
    made: Exporter = import_module(f"{__package__}.{FORMS[name].module}").export
    return made
