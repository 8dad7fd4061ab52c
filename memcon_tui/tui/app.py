"""The app: themes, the command palette, and how a file comes onto the screen."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

from textual import on, work
from textual.app import App, SystemCommand
from textual.message import Message
from textual.screen import Screen

from memcon_tui.errors import MemconError
from memcon_tui.notebook.keeper import Keeper
from memcon_tui.notebook.recall import Opened
from memcon_tui.printable import printable_line
from memcon_tui.settings import Settings
from memcon_tui.tui.clipboard import handed_on
from memcon_tui.tui.colours import NIGHT, THEMES
from memcon_tui.tui.commands import commands_of, known_ids
from memcon_tui.tui.file import File
from memcon_tui.tui.opening import Opening
from memcon_tui.tui.reading import ReadingScreen

if TYPE_CHECKING:
    from memcon_tui.tui.recent import RecentScreen

_SMALL: Final = 200_000
"""Characters of a file for which the first screen waits, since it is soon read."""
_QUIET: Final = 0.2
"""Seconds for which it waits."""


class MemconApp(App[None]):
    """Opens one file and shows it, or lists those that were read last.

    Args:
        file: What to open; None for the list.
        keeper: Keeps what the reader adds.
        find: From the path of a file to the file; may raise `MemconError`.
        settings: What the person has set.
        complaint: What is to be said of it at once.
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
        self,
        file: File | None,
        keeper: Keeper,
        find: Callable[[str], File],
        settings: Settings = Settings(),  # noqa: B008 - immutable
        complaint: str = "",
    ) -> None:
        super().__init__()
        self._settings = settings
        self._complaint = complaint
        self.error: MemconError | None = None
        """Why the app ended, where the file could not be read."""
        self.keeper = keeper
        self._file = file
        self._find = find
        self._opened: Opened | None = None
        for theme in THEMES:
            self.register_theme(theme)
        is_known = settings.theme in self.available_themes
        self.theme = str(settings.theme) if is_known else NIGHT.name

    def on_mount(self) -> None:
        """Set the keys, and say what of the settings cannot be."""
        unknown = sorted(set(self._settings.keys) - known_ids(ReadingScreen))
        if self._settings.keys and not unknown:
            self.set_keymap(dict(self._settings.keys))
        theme = self._settings.theme
        mistakes = (
            self._complaint,
            *(f"The settings have keys for “{name}”, which there is not." for name in unknown[:1]),
            f"There is no theme “{theme}”." if theme and theme != self.theme else "",
        )
        for mistake in filter(None, mistakes):
            self.notify(printable_line(mistake), severity="warning", markup=False, timeout=10)

    def copy_to_clipboard(self, text: str) -> None:
        """Copy to the terminal's clipboard, through whatever lies between."""
        super().copy_to_clipboard(text)
        if self._driver is not None:
            for sequence in handed_on(text, os.environ):
                self._driver.write(sequence)

    async def on_load(self) -> None:
        """Read the file, in a thread; a small one is read before the first screen is made."""
        if self._file is not None:
            reading = asyncio.ensure_future(self._read(self._file).wait())
            if len(self._file.source.text) < _SMALL:
                await asyncio.wait((reading,), timeout=_QUIET)

    def get_default_screen(self) -> Screen[None]:
        """Return the reading screen, what is seen until the file is read, or the list."""
        if self._file is None:
            return self._recent()
        if self._opened is None:
            return Opening(self._file.source)
        return self._reading(self._file, self._opened)

    def _reading(self, file: File, opened: Opened) -> ReadingScreen:
        reading = ReadingScreen(file, opened, self.keeper)
        reading.settings = self._settings
        return reading

    def action_recent(self) -> None:
        """List the files that were read last."""
        self.push_screen(self._recent())

    def _recent(self) -> Screen[None]:
        from memcon_tui.tui.recent import RecentScreen  # noqa: PLC0415 - seldom shown

        return RecentScreen(self.keeper)

    def on_recent_screen_chosen(self, event: RecentScreen.Chosen) -> None:
        """Open the file that was chosen."""
        try:
            self._file = self._find(event.path)
        except MemconError as error:
            self.notify(str(error), severity="error", markup=False)
        else:
            self.push_screen(Opening(self._file.source))
            self._read(self._file)

    @work(thread=True)
    def _read(self, file: File) -> None:
        try:
            self._opened = file.load(self._tell)
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
        if not isinstance(self.screen, Opening) or self._file is None or self._opened is None:
            return
        reading = self._reading(self._file, self._opened)
        # Textual cannot switch from the screen that an app begins with.
        if len(self.screen_stack) > 1:
            self.switch_screen(reading)
        else:
            self.push_screen(reading)

    @on(Failed)
    def _give_up(self) -> None:
        self.exit(return_code=self.error.status if self.error is not None else 0)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Yield the palette's commands: the screen's own before Textual's."""
        yield from commands_of(screen)
        yield from super().get_system_commands(screen)
