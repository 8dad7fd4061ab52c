"""Selecting a passage, as in vi, and the quotations in the text."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from memcon_tui.tui.desk import Desk
from memcon_tui.tui.place import Place
from memcon_tui.tui.quotations import next_quotation


class Selecting(Desk):
    """The part of the screen that begins and ends a selection."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "v", "select", "Select", id="select",
            tooltip="Select a passage by keys, from here on",
        ),
        Binding(
            "quotation_mark", "quotation", "Next quotation",
            id="select.quotation", show=False, key_display='"',
            tooltip="Select the next words that the record puts in quotation marks",
        ),
    ]  # fmt: skip

    def action_select(self) -> None:
        """Begin to select at the place, or end it."""
        dialogue = self.dialogue
        dialogue.focus()
        dialogue.origin = self.place if dialogue.origin is None and self.turn else None

    def action_quotation(self) -> None:
        """Go to the next quotation in the text and select it."""
        begin = self.dialogue.passage.begin if self.dialogue.passage else self.place
        found = next_quotation(self.document, begin)
        if found is None:
            self.say("This record has nothing in quotation marks.")
        else:
            self.dialogue.select(Place(found.turn, found.begin), Place(found.turn, found.end - 1))

    def step_back(self) -> bool:
        """Give up what is selected."""
        is_selected = self.dialogue.origin is not None
        self.dialogue.origin = None
        return is_selected or super().step_back()
