"""Copying what one reads, word for word, with its citation if wanted."""

from __future__ import annotations

from functools import partial
from typing import ClassVar, Final

from textual import work
from textual.binding import Binding, BindingType

from memcon_tui.document import Turn
from memcon_tui.export.quotation import quote
from memcon_tui.tui import clipboard
from memcon_tui.tui.desk import Desk
from memcon_tui.tui.shares import count_words
from memcon_tui.tui.wording import pages_of_turn

_COPY: Final = Binding.Group("Copy", compact=True)


class Copying(Desk):
    """The part of the screen that copies."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "copy", "Copy the turn", id="copy.turn", group=_COPY),
        Binding(
            "Y", "copy_with_citation", "Copy the turn with its citation",
            id="copy.cited", group=_COPY, key_display="Y",
        ),
    ]  # fmt: skip

    def step_back(self) -> bool:
        """Give up what is selected."""
        is_selected = bool(self.selections)
        self.clear_selection()
        return is_selected or super().step_back()

    def action_copy_text(self) -> None:
        """Copy what is selected with the mouse."""
        if selected := self.get_selected_text():
            self.copy(selected, f"{_words(selected)} selected")

    def action_copy(self) -> None:
        """Copy the current turn."""
        if turn := self.turn:
            self.copy(quote(turn), _what(turn))

    def action_copy_with_citation(self) -> None:
        """Copy the current turn and where it stands."""
        # Neither the first screen nor the keys that move should pay for the styles.
        from memcon_tui.export.citing.citation import cite  # noqa: PLC0415
        from memcon_tui.export.citing.reference import passage_of  # noqa: PLC0415

        if turn := self.turn:
            cited = f"{quote(turn)}\n\n{cite(self.document, passage=passage_of(turn))}"
            self.copy(cited, f"{_what(turn)} with citation")

    @work(thread=True, group="copy")
    def copy(self, text: str, what: str) -> None:
        """Copy `text` in a thread, for it may take its time; say `what` was copied, and how."""
        to_terminal = partial(self.app.call_from_thread, self.app.copy_to_clipboard)
        way = clipboard.copy(text, to_terminal)
        self.app.call_from_thread(self.say, f"{what} → {way}")


def _what(turn: Turn) -> str:
    """Return what a toast calls a copied turn: `42 words, turn 3, p. 2`."""
    return f"{_words(turn.text)}, turn {turn.number}, {pages_of_turn(turn.pages)}"


def _words(text: str) -> str:
    words = count_words(text)
    return "1 word" if words == 1 else f"{words} words"
