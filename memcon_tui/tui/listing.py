"""Going to the list of all that one added."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from memcon_tui.annotated import Entry, begin_of
from memcon_tui.tui.annotating import Annotating
from memcon_tui.tui.citing import Citing
from memcon_tui.tui.place import find_place


class Listing(Annotating, Citing):
    """The part of the screen from which one comes to marks and notes, and back."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "M", "list_added", "Marks and notes", id="note.list", show=False, key_display="M",
            tooltip="List your marks, notes and corrections",
        ),
    ]  # fmt: skip

    def action_list_added(self) -> None:
        """List all that was added to the file."""
        from memcon_tui.tui.added import AddedScreen  # noqa: PLC0415 - seldom shown

        added = AddedScreen(self, self.copy, self.style, self.holding())
        self.app.push_screen(added, self._go_to_entry)

    def _go_to_entry(self, entry: Entry | None) -> None:
        if entry is not None:
            document = self.documents[entry.document]
            self.open_at(entry.document, find_place(document, begin_of(entry.annotation)))
