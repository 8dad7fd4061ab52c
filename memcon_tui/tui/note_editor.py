"""A small editor for a note."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, Final

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Footer, Static, TextArea

_AGAIN: Final = "Escape again throws away what you wrote; ctrl+s keeps it."


class NoteEditor(ModalScreen[None]):
    """Shows what a note is about, and takes down what one says of it.

    Args:
        heading: Where the words stand.
        quotation: The words, printable.
        words: The note as it is.
        keep: Is given the note as one leaves it. Where the program is left in the midst of
            writing, that is kept too.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "keep", "Keep the note", id="note.keep", priority=True),
        Binding("escape", "leave", "Leave", id="note.leave", priority=True),
    ]
    DEFAULT_CSS = """
    NoteEditor {
        align: center middle;

        #note {
            width: 76;
            max-width: 100%;
            height: auto;
            max-height: 100%;
            background: $surface;
            border: round $border;
            padding: 0 1;
        }
        #note-heading { text-style: bold; }
        #note-quotation { height: auto; max-height: 5; margin: 1 0; color: $text-muted; }
        TextArea { height: 8; }
        #note-warning { color: $text-warning; height: 1; }
        Footer { dock: none; background: $surface; }
    }
    """

    def __init__(
        self, heading: str, quotation: str, words: str, keep: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._heading = heading
        self._quotation = quotation
        self._words = words
        self._keep = keep
        self._area = TextArea(words)
        # A cursor that blinks sends something over the line all the time.
        self._area.cursor_blink = False
        self._is_warned = False
        self._is_decided = False

    def compose(self) -> ComposeResult:
        """Compose what the note is about above the note."""
        with Vertical(id="note"):
            yield Static(self._heading, id="note-heading", markup=False)
            with VerticalScroll(id="note-quotation", can_focus=False):
                yield Static(self._quotation, markup=False)
            yield self._area
            yield Static(id="note-warning", markup=False)
            yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Go on where the note ends."""
        self._area.move_cursor(self._area.document.end)
        self._area.focus()

    def on_unmount(self) -> None:
        """Keep what was being written when the program was left."""
        if not self._is_decided and self._is_changed:
            self._keep(self._area.text)

    @property
    def _is_changed(self) -> bool:
        return self._area.text.strip() != self._words.strip()

    def on_text_area_changed(self) -> None:
        """Take back the warning, for one writes on."""
        self._warn("")

    def action_keep(self) -> None:
        """Keep the note and leave."""
        self._is_decided = True
        if self._is_changed:
            self._keep(self._area.text)
        self.dismiss()

    def action_leave(self) -> None:
        """Leave; where something was written, at the second time of asking."""
        if self._is_changed and not self._is_warned:
            self._warn(_AGAIN)
        else:
            self._is_decided = True
            self.dismiss()

    def _warn(self, sentence: str) -> None:
        self._is_warned = bool(sentence)
        self.query_one("#note-warning", Static).update(sentence)
