"""Copying what one reads, word for word, with its citation if wanted."""

from __future__ import annotations

from functools import partial
from typing import ClassVar, Final, NamedTuple

from textual import work
from textual.binding import Binding, BindingType

from memcon_tui import locations
from memcon_tui.document import Document
from memcon_tui.export.quotation import quote, quote_passage
from memcon_tui.export.statistics import count_words
from memcon_tui.tui import clipboard
from memcon_tui.tui.desk import Desk
from memcon_tui.tui.passage import Passage
from memcon_tui.tui.wording import pages_of_turn

COPY: Final = Binding.Group("Copy", compact=True)


class Copying(Desk):
    """The part of the screen that copies: what is selected, else the current turn."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "copy", "Copy the passage or turn", id="copy.turn", group=COPY),
    ]

    def action_copy_text(self) -> None:
        """Copy what is selected."""
        if self.dialogue.passage is not None:
            self.action_copy()

    def action_copy(self) -> None:
        """Copy what is selected, else the current turn."""
        if quoted := quoted_of(self.document, self.dialogue.passage, self.place.turn):
            self.copy(quoted.words, quoted.what)
            self.dialogue.origin = None

    @work(thread=True, group="copy")
    def copy(self, text: str, what: str) -> None:
        """Copy `text` in a thread, for it may take its time; say `what` was copied, and how."""
        to_terminal = partial(self.app.call_from_thread, self.app.copy_to_clipboard)
        way = clipboard.copy(text, self.settings.clipboard, to_terminal, locations.copied())
        self.app.call_from_thread(self.say, f"{what} → {way}")


class Quoted(NamedTuple):
    """Words to take away."""

    words: str
    what: str
    """What a toast calls them: `42 words, turn 3, p. 2`."""
    pages: tuple[int, int]
    begins: str
    """The words of the record from where they begin, to the end of that turn at most."""


def quoted_of(document: Document, passage: Passage | None, index: int) -> Quoted | None:
    """Return the words of a passage, or of the turn `index` where there is no passage."""
    if not document.turns:
        return None
    turn = document.turns[index]
    words, pages, where, begins = quote(turn), turn.pages, f", turn {turn.number}", turn.text
    if passage is not None:
        pieces = tuple(passage.pieces(document))
        words = quote_passage(document, pieces)
        begins = "".join(document.turns[at].text[begin:end] for at, begin, end in pieces[:1])
        pages, where = passage.pages(document), " selected"
    return Quoted(words, f"{words_in(words)}{where}, {pages_of_turn(pages)}", pages, begins)


def words_in(text: str) -> str:
    """Return how many words a text has: `1 word`, `42 words`."""
    words = count_words(text)
    return "1 word" if words == 1 else f"{words} words"
