"""The files that were read last, to choose from."""

from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Footer, Static

from memcon_tui.errors import NotebookError
from memcon_tui.notebook.keeper import Keeper
from memcon_tui.notebook.recent import Recent
from memcon_tui.printable import printable_line
from memcon_tui.tui.chooser import Choice, Chooser

if TYPE_CHECKING:
    # Loads the database, which the first picture need not wait for.
    from memcon_tui.notebook.store import Notebook


class Entry(NamedTuple):
    """A file that was read, and whether it is still there."""

    recent: Recent
    is_there: bool


class RecentScreen(Screen[None]):
    """Lists the files that were read last.

    Args:
        keeper: Remembers them.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Leave", id="recent.leave"),
    ]
    DEFAULT_CSS = """
    RecentScreen {
        background: $background;
        padding: 1 2;

        #recent-title { color: $accent; text-style: bold; margin-bottom: 1; }
        Footer { dock: bottom; }
    }
    """

    @dataclass
    class Chosen(Message):
        """A file was chosen."""

        path: str

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._entries: tuple[Entry, ...] = ()

    def compose(self) -> ComposeResult:
        """Compose a heading and the list."""
        yield Static("What you read last", id="recent-title", markup=False)
        yield Chooser("Type to narrow the list")
        yield Footer()

    def on_screen_resume(self) -> None:
        """List the files, also those that were read from here."""
        self._fill()

    @work
    async def _fill(self) -> None:
        try:
            self._entries = await asyncio.wrap_future(self._keeper.do(_entries))
        except NotebookError as error:
            self.notify(str(error), severity="warning", markup=False)
        if not self._entries:
            nothing = "Nothing has been read yet: leave, and name a file (memcon-tui FILE)."
            self.query_one("#recent-title", Static).update(nothing)
        self.query_one(Chooser).choices = tuple(
            Choice(str(number), _shown(entry)) for number, entry in enumerate(self._entries)
        )

    def action_leave(self) -> None:
        """Go back to what was read, or out."""
        if len(self.app.screen_stack) > 1:
            self.dismiss()
        else:
            self.app.exit()

    @on(Chooser.Chosen)
    def _choose(self, event: Chooser.Chosen) -> None:
        entry = self._entries[int(event.key)]
        if entry.is_there:
            self.post_message(self.Chosen(entry.recent.path))
        else:
            self.notify(f"{printable_line(entry.recent.path)} is no longer there.", markup=False)


def _entries(notebook: Notebook) -> tuple[Entry, ...]:
    """Return the files that were read last; asks the disk for each, so not for a key to wait."""
    return tuple(
        Entry(recent, os.path.exists(recent.path))  # noqa: PTH110 - pathlib would raise
        for recent in notebook.recent()
    )


def _shown(entry: Entry) -> Text:
    recent, name = entry.recent, printable_line(os.path.basename(entry.recent.path))  # noqa: PTH119
    return Text.assemble(
        (printable_line(recent.title) or name, "bold"),
        (f"  {printable_line(recent.date)}\n", "dim"),
        ("" if entry.is_there else "no longer there: ", "italic"),
        (printable_line(recent.path), "dim"),
    )
