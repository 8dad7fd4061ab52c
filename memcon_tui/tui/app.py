"""The app: themes, the command palette, and how a file comes onto the screen."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import Final

from textual import on, work
from textual.app import App, ComposeResult, SystemCommand
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static

from memcon_tui.document import ParsedFile
from memcon_tui.errors import MemconError
from memcon_tui.printable import printable_line
from memcon_tui.tui.colours import NIGHT, THEMES
from memcon_tui.tui.commands import commands_of
from memcon_tui.tui.reading import ReadingScreen

_QUIET: Final = 0.2
"""Seconds for which the screen waits for a file, so that a small one is there at once."""


class Opening(Screen[None]):
    """What is seen while a large file is read."""

    DEFAULT_CSS = """
    Opening { align: center middle; color: $text-muted; }
    Opening Static { width: auto; }
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self._file_name = printable_line(name)

    def compose(self) -> ComposeResult:
        """Compose the one line there is to say."""
        yield Static(f"Reading {self._file_name} …", markup=False)


class MemconApp(App[None]):
    """Opens one file and shows it.

    Args:
        name: What the file is called on the screen.
        load: Reads the file; it is called once, in a thread, and may raise `MemconError`.
    """

    TITLE = "memcon-tui"
    CSS_PATH = "reading.tcss"

    class Loaded(Message):
        """The file is read."""

    class Failed(Message):
        """The file cannot be read."""

    def __init__(self, name: str, load: Callable[[], ParsedFile]) -> None:
        super().__init__()
        self.error: MemconError | None = None
        """Why the app ended, where the file could not be read."""
        self._file_name = name
        self._load_file = load
        self._parsed: ParsedFile | None = None
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = NIGHT.name

    async def on_load(self) -> None:
        """Read the file, in a thread; a small one is read before the first screen is made."""
        reading = asyncio.ensure_future(self._read().wait())
        await asyncio.wait((reading,), timeout=_QUIET)

    def get_default_screen(self) -> Screen[None]:
        """Return the reading screen, or what is seen until the file is read."""
        if self._parsed is None:
            return Opening(self._file_name)
        return ReadingScreen(self._file_name, self._parsed)

    @work(thread=True)
    def _read(self) -> None:
        try:
            self._parsed = self._load_file()
            self.post_message(self.Loaded())
        except MemconError as error:
            self.error = error
            self.post_message(self.Failed())

    @on(Loaded)
    def _show(self) -> None:
        if isinstance(self.screen, Opening) and self._parsed is not None:
            self.switch_screen(ReadingScreen(self._file_name, self._parsed))

    @on(Failed)
    def _give_up(self) -> None:
        self.exit(return_code=self.error.status if self.error is not None else 0)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Yield the palette's commands: the screen's own before Textual's."""
        yield from commands_of(screen)
        yield from super().get_system_commands(screen)
