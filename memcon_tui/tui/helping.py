"""The key that tells all others."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from memcon_tui.tui.desk import Desk


class Helping(Desk):
    """The part of the screen that tells its keys."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "question_mark", "help", "Help",
            id="help", key_display="?", tooltip="Show the keys and what the signs mean",
        ),
    ]  # fmt: skip

    def action_help(self) -> None:
        """Show the keys and what the signs mean."""
        # It draws Markdown, which takes longer to load than all the rest of the screen.
        from memcon_tui.tui.help_screen import HelpScreen, entries_of  # noqa: PLC0415

        self.app.push_screen(HelpScreen(tuple(entries_of(self))))
