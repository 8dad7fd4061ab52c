"""What a reader adds to a file, and how it is written down while one reads on."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, TypeVar

from textual import work
from textual.reactive import var

from memcon_tui.annotated import correct
from memcon_tui.annotations import Kept
from memcon_tui.document import Document
from memcon_tui.errors import NotebookError
from memcon_tui.notebook.keeper import Keeper
from memcon_tui.notebook.recall import Opened
from memcon_tui.tui.desk import Desk
from memcon_tui.tui.file import File

if TYPE_CHECKING:
    # Loads the database, which the first picture need not wait for.
    from memcon_tui.notebook.store import Notebook

T = TypeVar("T")


class Keeping(Desk):
    """The part of the screen that keeps what is added.

    Args:
        file: What is read.
        opened: What was read of it, and what was kept.
        keeper: Keeps what is added.
    """

    kept: var[Kept] = var(Kept())
    """What is kept of this file."""

    def __init__(self, file: File, opened: Opened, keeper: Keeper) -> None:
        super().__init__(file.source.name, opened.parsed)
        self.file = file
        self._keeper = keeper
        self._sha256 = opened.parsed.source.sha256
        self._trouble = opened.recalled.trouble
        self._told: set[str] = set()
        """What was said of the notebook."""
        self._written = opened.recalled.kept
        """What the notebook has of this file, as far as this program knows."""
        self._documents = self._corrected(opened.recalled.kept)
        self.set_reactive(Keeping.kept, opened.recalled.kept)

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents of the file, with the speakers that the reader corrected."""
        return self._documents

    def on_mount(self) -> None:
        """Say so where nothing can be kept."""
        if self._trouble is not None:
            self._complain(self._trouble)

    def change(self, kept: Kept, said: str = "") -> None:
        """Keep another state, in which something is added or is gone.

        Args:
            kept: The state.
            said: What to say once it is written.
        """
        self.kept = kept

        def write(notebook: Notebook) -> Kept:
            # What could not be written before is written now.
            notebook.change(self._sha256, self._written, kept)
            self._written = kept
            return notebook.kept(self._sha256)

        self._see(self._keeper.do(write), kept, said)

    def write(self, job: Callable[[Notebook], None]) -> None:
        """Have something else written down."""
        self.run_worker(self._hear(self._keeper.do(job)), group="notebook")

    @work(group="notebook")
    async def _see(self, writing: Future[Kept], kept: Kept, said: str) -> None:
        """Wait until it is written, and take over what other programs have added meanwhile."""
        found = await self._hear(writing, said)
        if found is not None and self.kept is kept:
            self.kept = self._written = found

    async def _hear(self, writing: Future[T], said: str = "") -> T | None:
        """Wait until something is written, and say so, or why it is not."""
        try:
            # The screen may be left meanwhile; what is to be written is written.
            result = await asyncio.shield(asyncio.wrap_future(writing))
        except NotebookError as error:
            self._complain(str(error), again=bool(said))
            return None
        if said:
            self.say(said)
        return result

    def _complain(self, sentence: str, *, again: bool = False) -> None:
        """Say what is wrong with the notebook; of what one did oneself, every time."""
        if again or sentence not in self._told:
            self._told.add(sentence)
            self.notify(sentence, severity="warning", markup=False, timeout=10)

    def watch_kept(self, before: Kept, after: Kept) -> None:
        """Show who speaks by the corrections that there are now."""
        if before.corrections != after.corrections:
            stand = self.stand
            self._documents = self._corrected(after)
            self.document = self.documents[self.number]
            self.return_to(stand)

    def _corrected(self, kept: Kept) -> tuple[Document, ...]:
        return tuple(correct(document, kept.corrections) for document in self.parsed.documents)
