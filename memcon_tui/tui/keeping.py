"""What a reader adds to a file, and how it is written down while one reads on."""

from __future__ import annotations

import asyncio
from concurrent.futures import Future

from textual import work
from textual.reactive import var

from memcon_tui.annotations import Kept
from memcon_tui.errors import NotebookError
from memcon_tui.notebook.keeper import Keeper
from memcon_tui.notebook.recall import Opened
from memcon_tui.tui.desk import Desk
from memcon_tui.tui.file import File


class Keeping(Desk):
    """The part of the screen that keeps what is added.

    Args:
        file: What is read.
        opened: What was read of it, and what was kept.
        keeper: Keeps what is added.
    """

    kept: var[Kept] = var(Kept())
    """What is kept of this file; each change is written down."""

    def __init__(self, file: File, opened: Opened, keeper: Keeper) -> None:
        super().__init__(file.source.name, opened.parsed)
        self.file = file
        self.keeper = keeper
        self._sha256 = opened.parsed.source.sha256
        self._trouble = opened.recalled.trouble
        self._told: set[str] = set()
        """What was said of the notebook."""
        self.set_reactive(Keeping.kept, opened.recalled.kept)

    def on_mount(self) -> None:
        """Say so where nothing can be kept."""
        if self._trouble is not None:
            self.complain(self._trouble)

    def watch_kept(self, before: Kept, after: Kept) -> None:
        """Write down what has changed."""
        if before != after:
            self.hear(self.keeper.do(lambda book: book.change(self._sha256, before, after)))

    @work(group="notebook")
    async def hear(self, writing: Future[None]) -> None:
        """Wait until something is written, and say so if it cannot be."""
        try:
            # The screen may be left meanwhile; what is to be written is written.
            await asyncio.shield(asyncio.wrap_future(writing))
        except NotebookError as error:
            self.complain(str(error))

    def complain(self, sentence: str) -> None:
        """Say once what is wrong with the notebook."""
        if sentence not in self._told:
            self._told.add(sentence)
            self.notify(sentence, severity="warning", markup=False, timeout=10)
