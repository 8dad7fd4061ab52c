"""The forms in which a file can be taken elsewhere: one table, each loaded when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from typing import Any, Final, NamedTuple

from memcon_tui.document import ParsedFile

Exporter = Callable[[Iterable[ParsedFile]], Iterator[str]]
"""From files to the pieces of one text, each piece made when it is asked for."""
FolderExporter = Callable[[Iterable[ParsedFile]], Mapping[str, Iterable[str]]]
"""From files to the pieces of several texts, by the name of the file each becomes."""


class Form(NamedTuple):
    """A form, and where it is made."""

    what: str
    """What it is, for the help."""
    module: str
    """Of this package."""
    function: str = "export"
    is_folder: bool = False
    """It is a folder of files: its function is a `FolderExporter`."""


READING_COPY: Final = "text"
FORMS: Final[Mapping[str, Form]] = {
    "json": Form("all that was read, a line for each file, as --schema says", "to_json"),
    "jsonl": Form("the same, a line for each document", "to_json", "export_lines"),
    READING_COPY: Form("a plain reading copy", "reading_copy"),
    "markdown": Form("speakers, pages, notes as footnotes, front matter", "markdown"),
    "html": Form("one page to read and to print, that looks like the screen", "html"),
    "tei": Form("TEI P5, as the Foreign Relations series is encoded", "tei"),
    "convokit": Form("a folder that ConvoKit loads", "convokit", is_folder=True),
    "csv": Form("a row for each turn, for spreadsheets and pandas", "rows"),
}
"""By the name that the command line gives it."""


def exporter(name: str) -> Exporter:
    """Return the function that makes the form `name`, its module loaded now."""
    made: Exporter = _function(name)
    return made


def folder_exporter(name: str) -> FolderExporter:
    """Return the function that makes the folder of the form `name`, its module loaded now."""
    made: FolderExporter = _function(name)
    return made


def _function(name: str) -> Any:
    form = FORMS[name]
    return getattr(import_module(f"{__package__}.{form.module}"), form.function)
