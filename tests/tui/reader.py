"""A reader at the screen: opens a file, presses keys, looks."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from rich.cells import cell_len
from textual.pilot import Pilot
from textual.widgets import OptionList

from memcon_tui import locations
from memcon_tui.document import Document, ParsedFile
from memcon_tui.export.quotation import quote_passage
from memcon_tui.notebook.keeper import Keeper
from memcon_tui.notebook.recall import Opened, recall
from memcon_tui.parsing import parse
from memcon_tui.tui.app import MemconApp
from memcon_tui.tui.dialogue import Dialogue
from memcon_tui.tui.file import File
from memcon_tui.tui.lines import StatusLine
from memcon_tui.tui.reading import ReadingScreen
from tests.tui.sample_document import CONVERSATION, parsed

WIDE = (140, 45)
SMALL = (80, 24)


class Reader:
    """What a test does and sees."""

    def __init__(self, pilot: Pilot[None]) -> None:
        self.pilot = pilot

    @property
    def screen(self) -> ReadingScreen:
        screen = self.pilot.app.screen
        assert isinstance(screen, ReadingScreen)
        return screen

    @property
    def dialogue(self) -> Dialogue:
        return self.screen.query_one(Dialogue)

    @property
    def turn(self) -> int:
        """The number of the current turn."""
        return self.screen.place.turn + 1

    @property
    def status(self) -> str:
        return str(self.screen.query_one(StatusLine).render())

    @property
    def rows(self) -> list[str]:
        """The rows of the dialogue that are in view."""
        height = self.dialogue.size.height
        return [self.dialogue.render_line(y).text.rstrip() for y in range(height)]

    @property
    def selected(self) -> str | None:
        """The words that are selected."""
        passage = self.dialogue.passage
        document = self.screen.document
        return quote_passage(document, tuple(passage.pieces(document))) if passage else None

    def cell(self, words: str) -> tuple[int, int]:
        """Where in the dialogue these words begin: column and row."""
        row = next(y for y, row in enumerate(self.rows) if words in row)
        return cell_len(self.rows[row][: self.rows[row].index(words)]), row

    async def drag(self, begin: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag with the mouse from one cell of the dialogue to another."""
        await self.pilot.mouse_down(Dialogue, offset=begin)
        await self.pilot.hover(Dialogue, offset=end)
        await self.pilot.mouse_up(Dialogue, offset=end)
        await self.settle()

    def options(self, pane: str) -> list[str]:
        """The entries of a pane, as text."""
        options = self.screen.query_one(f"#{pane}", OptionList).options
        return [str(option.prompt) for option in options]

    async def toasts(self) -> list[str]:
        """What the toasts on the screen say."""
        await self.pilot.pause()
        await self.pilot.pause()
        return [str(toast.render()) for toast in self.pilot.app.screen.query("Toast")]

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)
        await self.settle()

    async def type_ahead(self, *keys: str) -> None:
        """Press keys faster than the screen is drawn."""
        for key in keys:
            self.pilot.app.simulate_key(key)
        await self.settle()

    async def settle(self) -> None:
        await self.pilot.app.workers.wait_for_complete()
        await self.pilot.pause()


def app_of(*documents: Document) -> MemconApp:
    """Return an app that opens a file of these documents, with what is kept of it."""
    return app_on(parsed(*documents))


def app_on(file: ParsedFile) -> MemconApp:
    """Return an app that opens `file`, with what is kept of it."""
    return app_that(lambda _: Opened(file, recall(locations.notebook(), file.source.sha256)))


def app_that(load: Callable[[Callable[[float], None]], Opened]) -> MemconApp:
    """Return an app that opens what `load` reads."""
    return app_with(File(parsed().source, load))


def app_with(file: File | None, *others: File) -> MemconApp:
    """Return an app that opens `file`, or lists what was read, and finds the others."""
    found = {other.path: other for other in others}
    return MemconApp(file, Keeper(locations.notebook()), found.__getitem__)


@asynccontextmanager
async def running(app: MemconApp, size: tuple[int, int] = WIDE) -> AsyncIterator[Reader]:
    """Run `app` until all that it does at first is done."""
    with app.keeper:
        async with app.run_test(size=size, notifications=True) as pilot:
            reader = Reader(pilot)
            await reader.settle()
            yield reader


@asynccontextmanager
async def reading(*documents: Document, size: tuple[int, int] = WIDE) -> AsyncIterator[Reader]:
    """Open a file of `documents`, the sample conversation if none is given."""
    async with running(app_of(*(documents or (CONVERSATION,))), size) as reader:
        yield reader


@asynccontextmanager
async def reading_text(text: str, size: tuple[int, int] = WIDE) -> AsyncIterator[Reader]:
    """Open a file of this text, read by the parser."""
    async with running(app_on(parse(text.encode(), "talks.txt")), size) as reader:
        yield reader
