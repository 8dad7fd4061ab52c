"""A large file: its beginning can be read at once, while a bar tells how far the rest is."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

from textual.widgets import ProgressBar, Static

from memcon_tui.document import Source
from memcon_tui.notebook.recall import Opened
from memcon_tui.tui.file import File
from memcon_tui.tui.opening import Opening
from memcon_tui.tui.reading import ReadingScreen
from tests.tui.reader import app_with
from tests.tui.sample_document import CONVERSATION, parsed

FIRST_WORDS = "Mr. Tarn said [bold]no[/bold] to it."
LARGE = Source("talks.txt", f"{FIRST_WORDS}\x1b[31m\n" + "And so on.\n" * 50_000, "utf-8", "0")


class Reading:
    """A reading that goes on until it is told to end."""

    def __init__(self) -> None:
        self.told = Event()
        self.may_end = Event()

    def __call__(self, progress: Callable[[float], None]) -> Opened:
        progress(0.25)
        self.told.set()
        self.may_end.wait()
        return Opened(parsed(CONVERSATION))


async def test_its_beginning_is_read_while_the_rest_is_awaited() -> None:
    reading = Reading()
    app = app_with(File(LARGE, reading))
    async with app.run_test() as pilot:
        assert isinstance(app.screen, Opening)
        shown = str(app.screen.query_one("#beginning Static", Static).visual)
        assert shown.startswith(FIRST_WORDS)
        assert "\x1b" not in shown
        reading.told.wait()
        await pilot.pause()
        assert app.screen.query_one(ProgressBar).percentage == 0.25
        reading.may_end.set()
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(app.screen, ReadingScreen)
