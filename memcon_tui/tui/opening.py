"""What is seen while a large file is read: its beginning as it stands, and how far one is."""

from __future__ import annotations

from itertools import islice
from typing import Final

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.reactive import var
from textual.screen import Screen
from textual.widgets import Label, ProgressBar, Static

from memcon_tui.document import Source
from memcon_tui.printable import printable, printable_line

_FIRST_LINES: Final = 200
_LONGEST_LINE: Final = 2_000
"""Characters; of a file in one line, this much is enough to begin with."""


class Opening(Screen[None]):
    """Shows the beginning of a file until all of it is read."""

    AUTO_FOCUS = "VerticalScroll"
    DEFAULT_CSS = """
    Opening {
        #beginning { padding: 1 2; align-horizontal: center; }
        #beginning Static { max-width: 74; color: $foreground; }
        #progress { height: 1; background: $surface; padding: 0 1; }
        #progress > Label { width: 1fr; }
        #progress ProgressBar { width: 40; }
    }
    """

    share: var[float | None] = var(None)
    """How much of the file is read, from 0 to 1; None until it is known."""

    def __init__(self, source: Source) -> None:
        super().__init__()
        self._source = source

    def compose(self) -> ComposeResult:
        """Compose the beginning of the text above a bar."""
        with VerticalScroll(id="beginning"):
            yield Static(printable(_beginning(self._source.text)), markup=False)
        with Horizontal(id="progress"):
            yield Label(f"Reading {printable_line(self._source.name)} …", markup=False)
            yield ProgressBar(show_eta=False)

    def watch_share(self, share: float | None) -> None:
        """Move the bar."""
        if share is not None:
            self.query_one(ProgressBar).update(total=1, progress=share)


def _beginning(text: str) -> str:
    lines = islice(text[: _FIRST_LINES * _LONGEST_LINE].splitlines(), _FIRST_LINES)
    return "\n".join(line[:_LONGEST_LINE] for line in lines)
