"""The app: themes, the command palette, and how a file comes onto the screen."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import Final

from textual import on, work
from textual.app import App, SystemCommand
from textual.message import Message
from textual.screen import Screen

from memcon_tui.document import ParsedFile, Source
from memcon_tui.errors import MemconError
from memcon_tui.tui.colours import NIGHT, THEMES
from memcon_tui.tui.commands import commands_of
from memcon_tui.tui.opening import Opening
from memcon_tui.tui.reading import ReadingScreen

_SMALL: Final = 200_000
"""Characters of a file for which the first screen waits, since it is soon read."""
_QUIET: Final = 0.2
"""Seconds for which it waits."""


class MemconApp(App[None]):
    """Opens one file and shows it.

    Args:
        source: The file, decoded; its beginning is shown while the rest is read.
        load: Reads the file; it is called once, in a thread, with a function that it tells
            the share it has read, and may raise `MemconError`.
    """

    TITLE = "memcon-tui"
    CSS_PATH = "reading.tcss"

    class Loaded(Message):
        """The file is read."""

    class Progressed(Message):
        """A share of the file, from 0 to 1, is read."""

        def __init__(self, share: float) -> None:
            super().__init__()
            self.share = share

    class Failed(Message):
        """The file cannot be read."""

    def __init__(
        self, source: Source, load: Callable[[Callable[[float], None]], ParsedFile]
    ) -> None:
        super().__init__()
        self.error: MemconError | None = None
        """Why the app ended, where the file could not be read."""
        self._source = source
        self._load_file = load
        self._parsed: ParsedFile | None = None
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = NIGHT.name

    async def on_load(self) -> None:
        """Read the file, in a thread; a small one is read before the first screen is made."""
        reading = asyncio.ensure_future(self._read().wait())
        if len(self._source.text) < _SMALL:
            await asyncio.wait((reading,), timeout=_QUIET)

    def get_default_screen(self) -> Screen[None]:
        """Return the reading screen, or what is seen until the file is read."""
        if self._parsed is None:
            return Opening(self._source)
        return ReadingScreen(self._source.name, self._parsed)

    @work(thread=True)
    def _read(self) -> None:
        try:
            self._parsed = self._load_file(self._tell)
            self.post_message(self.Loaded())
        except MemconError as error:
            self.error = error
            self.post_message(self.Failed())

    def _tell(self, share: float) -> None:
        self.post_message(self.Progressed(share))

    @on(Progressed)
    def _show_progress(self, event: Progressed) -> None:
        if isinstance(self.screen, Opening):
            self.screen.share = event.share

    @on(Loaded)
    def _show(self) -> None:
        if isinstance(self.screen, Opening) and self._parsed is not None:
            self.push_screen(ReadingScreen(self._source.name, self._parsed))

    @on(Failed)
    def _give_up(self) -> None:
        self.exit(return_code=self.error.status if self.error is not None else 0)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Yield the palette's commands: the screen's own before Textual's."""
        yield from commands_of(screen)
        yield from super().get_system_commands(screen)
