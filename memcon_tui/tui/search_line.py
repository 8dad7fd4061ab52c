"""The line in which one says what to search for, and how."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.reactive import reactive, var
from textual.widget import Widget

from memcon_tui.tui.finding import Query
from memcon_tui.tui.prompt import Prompt

_WIDE: Final = 80
"""Cells from which a choice is told in all its words."""


class Choice(Widget):
    """A way to search that is chosen or not; a click changes that, as its key does.

    Args:
        name: The attribute of the search line that it shows.
        words: What is chosen.
        short: The same where there is no room.
        key: What chooses it.
    """

    DEFAULT_CSS = """
    Choice { width: auto; margin-left: 2; color: $text-muted; }
    Choice.-chosen { color: $text; text-style: bold; }
    """

    is_chosen: reactive[bool] = reactive(default=False, layout=True)

    @dataclass
    class Clicked(Message):
        """A choice was clicked."""

        name: str

    def __init__(self, name: str, words: str, short: str, key: str) -> None:
        super().__init__(id=name)
        self._chooses = name
        self._words, self._short, self._key = words, short, key

    def render(self) -> Text:
        """Return the box, what it is for, and the key."""
        words = self._words if self.app.size.width >= _WIDE else self._short
        return Text(f"[{'x' if self.is_chosen else ' '}] {words} {self._key}", no_wrap=True)

    def watch_is_chosen(self) -> None:
        """Look chosen."""
        self.set_class(self.is_chosen, "-chosen")

    def on_click(self) -> None:
        """Choose it, or no longer."""
        self.post_message(self.Clicked(self._chooses))


class SearchLine(Prompt):
    """Takes the words of a search; whole words and regular expressions are choices."""

    SIGN = "/"
    BINDING_GROUP_TITLE = "Search"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+o", "choose('is_whole_word')", "Whole words", id="search.word"),
        Binding("ctrl+r", "choose('is_pattern')", "Regular expression", id="search.pattern"),
        Binding("down", "screen.match(1)", "Next match", show=False),
        Binding("up", "screen.match(-1)", "Previous match", show=False),
    ]

    is_whole_word: var[bool] = var(default=False)
    is_pattern: var[bool] = var(default=False)

    def compose(self) -> ComposeResult:
        """Compose the prompt and the choices."""
        yield from super().compose()
        here = SearchLine
        word = Choice("is_whole_word", "whole words", "w", "^O")
        yield word.data_bind(is_chosen=here.is_whole_word)
        pattern = Choice("is_pattern", "regular expression", "r", "^R")
        yield pattern.data_bind(is_chosen=here.is_pattern)

    @property
    def asked(self) -> Query:
        """What is asked for."""
        return Query(self.words, self.is_whole_word, self.is_pattern)

    @on(Choice.Clicked)
    def _choose_clicked(self, event: Choice.Clicked) -> None:
        self.action_choose(event.name)

    def action_choose(self, name: str) -> None:
        """Choose a way to search, or no longer."""
        setattr(self, name, not getattr(self, name))
        self.post_message(self.Changed(self))
