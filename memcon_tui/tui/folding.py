"""The panes beside the text: shown where there is room, else laid over it for a while."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Final

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.reactive import var

from memcon_tui.tui.desk import Desk

_PANE: Final = Binding.Group("Panes", compact=True)
# The panes that there is room for beside the text, from a width in cells on.
_ROOM_FROM: Final[tuple[tuple[int, frozenset[str]], ...]] = (
    (132, frozenset({"participants", "details"})),
    (108, frozenset({"participants"})),
    (0, frozenset()),
)
_TALL: Final = 30
"""Rows from which some may be left empty."""
# The panes by id, and what in them has the focus.
_PANES: Final[Mapping[str, str]] = {"participants": "#participants", "details": "#pages"}


class Folding(Desk):
    """The part of the screen that shows panes and folds them."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("p", "pane('participants')", "Participants", id="pane.participants", group=_PANE),
        Binding("i", "pane('details')", "Details and pages", id="pane.details", group=_PANE),
        Binding("tab", "app.focus_next", "Next pane", id="pane.next", show=False),
        Binding("shift+tab", "app.focus_previous", "Previous pane", id="pane.previous", show=False),
    ]

    panes: var[frozenset[str]] = var(frozenset())
    """Ids of the panes that are shown."""
    room: frozenset[str] | None = None
    """The panes that there is room for beside the text."""

    def on_resize(self, event: events.Resize) -> None:
        """Show the panes that there is room for."""
        self.fit(event.size)

    def fit(self, size: Size) -> None:
        """Show the panes that a screen of this size has room for."""
        room = next(panes for width, panes in _ROOM_FROM if size.width >= width)
        self.set_class(not room, "-narrow")
        self.set_class(size.height >= _TALL, "-tall")
        if room != self.room:
            self.room = room
            self.panes = room

    def watch_panes(self, panes: frozenset[str]) -> None:
        """Show these panes, and no others."""
        for name in _PANES:
            self.set_class(name in panes, f"-{name}")

    def action_pane(self, name: str) -> None:
        """Show a pane and go into it, or fold it."""
        if name in self.panes:
            self.panes -= {name}
            self.dialogue.focus()
            return
        self.panes = (self.panes if self.room else frozenset()) | {name}
        self.query_one(_PANES[name]).focus()

    def step_back(self) -> bool:
        """Go back to the text from a pane, folding it where it lies over the text."""
        is_in_pane = self.focused is not self.dialogue
        self.dialogue.focus()
        self.fold_pane_above()
        return is_in_pane or super().step_back()

    def fold_pane_above(self) -> None:
        """Fold the pane that lies over the text, if one does, and go back to the text."""
        if self.panes and not self.room:
            self.panes = frozenset()
            self.dialogue.focus()
