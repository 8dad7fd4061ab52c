"""Comparing the text with the file it was read from, side by side."""

from __future__ import annotations

from typing import ClassVar, Final

from textual import on
from textual.binding import Binding, BindingType

from memcon_tui.annotated import find_document
from memcon_tui.tui.folding import Folding
from memcon_tui.tui.place import find_place
from memcon_tui.tui.source_pane import SourcePane

_ROOM_BESIDE: Final = 132
"""Cells from which text and file leave room for the list of participants."""


class Comparing(Folding):
    """The part of the screen that shows the file beside the text."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("s", "source", "Source", id="source", tooltip="Show the file as it is, beside"),
    ]

    async def action_source(self) -> None:
        """Show the file beside the text, or hide it."""
        shown = self.query(SourcePane)
        if shown:
            await shown.remove()
            self.panes = self.room or frozenset()
            self.dialogue.focus()
        else:
            beside = frozenset({"participants"} if self.size.width >= _ROOM_BESIDE else ())
            self.panes &= beside
            pane = SourcePane(self.parsed)
            await self.query_one("#middle").mount(pane, after="#text")
            pane.watch(self, "document", pane.open)
            pane.watch(self, "place", pane.follow)

    @on(SourcePane.Scrolled)
    def _follow_source(self, event: SourcePane.Scrolled) -> None:
        self.number = find_document(self.documents, event.at)
        self.go_to(find_place(self.document, event.at))
