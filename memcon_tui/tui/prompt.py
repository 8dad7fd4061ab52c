"""A line below the text in which one types what to look for or where to go, and is answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input, Label


class WordsInput(Input):
    """An input that gives keys back once it is done: they were typed for what comes after."""

    is_done = False

    class Entered(Message):
        """Enter was pressed."""

    def on_key(self, event: events.Key) -> None:
        """Take Enter in its order among the letters, and pass on what comes after it."""
        if self.is_done:
            event.prevent_default().stop()
            self.app.simulate_key(event.key)
        elif event.key == "enter":
            event.prevent_default().stop()
            self.is_done = True
            self.post_message(self.Entered())


class Prompt(Horizontal):
    """Takes words, tells every change of them at once, and shows what is answered."""

    SIGN: ClassVar[str]
    """Stands before the words, as in vi."""
    HINT: ClassVar[str] = ""
    """Stands in place of the words until there are any."""
    DEFAULT_CSS = """
    Prompt {
        height: 1;
        padding: 0 1;
        background: $surface;
        color: $foreground;
        display: none;

        &.-open { display: block; }
        WordsInput { width: 1fr; background: $surface; }
        Label { width: auto; }
        .prompt--sign { color: $accent; text-style: bold; }
        .prompt--answer { margin-left: 2; color: $text-muted; }
        .prompt--answer.-wrong { color: $text-error; }
    }
    """

    @dataclass
    class Said(Message):
        """Something is said in the line."""

        prompt: Prompt

        @property
        def control(self) -> Prompt:
            """The line that it is said in."""
            return self.prompt

    class Changed(Said):
        """Other words are typed, or something else is chosen."""

    class Entered(Said):
        """The words are complete."""

    def compose(self) -> ComposeResult:
        """Compose sign, words and answer."""
        yield Label(self.SIGN, classes="prompt--sign", markup=False)
        yield WordsInput(placeholder=self.HINT, compact=True, select_on_focus=False)
        yield Label("", classes="prompt--answer", markup=False)

    @property
    def words(self) -> str:
        """What is typed."""
        return self.query_one(WordsInput).value

    @property
    def is_open(self) -> bool:
        """Whether words are taken."""
        return self.has_class("-open")

    def open(self) -> None:
        """Be seen, and take every key from now on."""
        words = self.query_one(WordsInput)
        words.is_done = False
        with words.prevent(Input.Changed):
            words.clear()
        self.tell("")
        self.add_class("-open")
        self.screen.add_class("-asking")
        # Not words.focus(), which lets the next keys go elsewhere first.
        self.screen.set_focus(words)

    def close(self) -> None:
        """Be seen no more."""
        self.query_one(WordsInput).is_done = True
        self.remove_class("-open")
        self.screen.remove_class("-asking")

    def tell(self, answer: str, *, is_wrong: bool = False) -> None:
        """Show an answer to what is typed."""
        label = self.query_one(".prompt--answer", Label)
        label.update(answer)
        label.set_class(is_wrong, "-wrong")

    @on(Input.Changed)
    def _pass_on_change(self, event: Input.Changed) -> None:
        event.stop()
        if self.is_open:
            self.post_message(self.Changed(self))

    @on(WordsInput.Entered)
    def _pass_on_enter(self, event: WordsInput.Entered) -> None:
        event.stop()
        self.post_message(self.Entered(self))
