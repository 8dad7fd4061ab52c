"""The app: themes, the command palette, and how a file comes onto the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import ClassVar

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

_QUIET = 0.2
"""Seconds in which a file may open without a word about it."""


class MemconApp(App[None]):
    """Opens one file and shows it.

    Args:
        name: What the file is called on the screen.
        load: Reads the file; it is called once, in a thread, and may raise `MemconError`.
    """

    TITLE = "memcon-tui"
    ENABLE_COMMAND_PALETTE = True
    CSS: ClassVar[str] = """
    #opening { width: 1fr; height: 1fr; content-align: center middle; color: $text-muted; }
    """

    class Loaded(Message):
        """The file is read."""

        def __init__(self, parsed: ParsedFile) -> None:
            super().__init__()
            self.parsed = parsed

    class Failed(Message):
        """The file cannot be read."""

        def __init__(self, error: MemconError) -> None:
            super().__init__()
            self.error = error

    def __init__(self, name: str, load: Callable[[], ParsedFile]) -> None:
        super().__init__()
        self.error: MemconError | None = None
        """Why the app ended, where the file could not be read."""
        self._file_name = name
        self._load_file = load
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = NIGHT.name

    def compose(self) -> ComposeResult:
        """Compose what is seen while a large file is read."""
        yield Static(id="opening", markup=False)

    def on_mount(self) -> None:
        """Read the file; say so if it takes time."""
        self._read()
        self.set_timer(_QUIET, self._say_that_it_opens)

    @work(thread=True)
    def _read(self) -> None:
        try:
            self.post_message(self.Loaded(self._load_file()))
        except MemconError as error:
            self.post_message(self.Failed(error))

    def _say_that_it_opens(self) -> None:
        for opening in self.screen.query("#opening").results(Static):
            opening.update(f"Reading {printable_line(self._file_name)} …")

    @on(Loaded)
    def _show(self, event: Loaded) -> None:
        self.push_screen(ReadingScreen(self._file_name, event.parsed))

    @on(Failed)
    def _give_up(self, event: Failed) -> None:
        self.error = event.error
        self.exit(return_code=event.error.status)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Yield the palette's commands: the screen's own before Textual's."""
        yield from commands_of(screen)
        yield from super().get_system_commands(screen)
