"""Reading only what some of them say: the turns of the others are folded to a line."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType

from memcon_tui.tui.desk import Desk
from memcon_tui.tui.panes import Participants
from memcon_tui.tui.wording import name_of


class Filtering(Desk):
    """The part of the screen that folds the turns of others."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "f", "only_speaker", "Only this speaker", id="filter.speaker", show=False,
            tooltip="Fold the turns of all others, or unfold them",
        ),
    ]  # fmt: skip

    def action_only_speaker(self) -> None:
        """Fold the turns of all but the current speaker; of nobody if they are folded."""
        speaker = self.turn.speaker if self.turn is not None else None
        if self.only:
            self.only = frozenset()
        elif speaker is None:
            self.say("Nobody speaks here.")
        else:
            self._show_only(speaker)

    @on(Participants.Marked, "#participants")
    def _choose(self, event: Participants.Marked) -> None:
        self._show_only(event.key)

    def _show_only(self, speaker: str) -> None:
        """Add a speaker to those whose turns are seen whole, or take him from them."""
        if any(turn.speaker == speaker for turn in self.document.turns):
            self.only ^= {speaker}
        else:
            self.say(f"{name_of(self.document, speaker)} does not speak in this record.")

    def step_back(self) -> bool:
        """Unfold all turns."""
        is_folded = bool(self.only)
        self.only = frozenset()
        return is_folded or super().step_back()
