"""A list that one narrows by typing, and chooses from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, NamedTuple

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message
from textual.reactive import var
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option


class Choice(NamedTuple):
    """What can be chosen."""

    key: str
    shown: Text


class Chooser(Vertical):
    """Shows choices below a line for typing; those that have every word typed stay.

    Args:
        hint: What the line says while nothing is typed.
        key: What is highlighted then; the first choice if it is not among them.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move('cursor_down')", "Down", show=False, id="chooser.down"),
        Binding("up", "move('cursor_up')", "Up", show=False, id="chooser.up"),
        Binding("pagedown", "move('page_down')", "Page down", show=False, id="chooser.page.down"),
        Binding("pageup", "move('page_up')", "Page up", show=False, id="chooser.page.up"),
    ]
    DEFAULT_CSS = """
    Chooser {
        Input { margin-bottom: 1; }
        OptionList { border: none; padding: 0; background: transparent; height: 1fr; }
    }
    """
    choices: var[tuple[Choice, ...]] = var(())

    @dataclass
    class Chosen(Message):
        """A choice was made."""

        chooser: Chooser
        key: str

        @property
        def control(self) -> Chooser:
            """The list that was chosen from."""
            return self.chooser

    def __init__(self, hint: str, key: str = "") -> None:
        super().__init__()
        self._hint = hint
        self._key = key

    def compose(self) -> ComposeResult:
        """Compose the line and the list; what is typed goes to the line, wherever one clicks."""
        line = Input(placeholder=self._hint, compact=True)
        # A cursor that blinks sends something over the line all the time.
        line.cursor_blink = False
        yield line
        options = OptionList(markup=False)
        options.can_focus = False
        yield options

    def watch_choices(self) -> None:
        """Show other choices."""
        self._narrow()

    @on(Input.Changed)
    def _narrow(self) -> None:
        """Show the choices that have every word typed, one of them highlighted."""
        words = self.query_one(Input).value.casefold().split()
        options = self.query_one(OptionList)
        options.set_options(
            Option(choice.shown, choice.key)
            for choice in self.choices
            if all(word in choice.shown.plain.casefold() for word in words)
        )
        options.action_first()
        if not words and self._key in {choice.key for choice in self.choices}:
            options.highlighted = options.get_option_index(self._key)

    @on(Input.Submitted)
    def _choose_highlighted(self) -> None:
        self.query_one(OptionList).action_select()

    @on(OptionList.OptionSelected)
    def _choose(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        if event.option_id is not None:
            self.post_message(self.Chosen(self, event.option_id))

    async def action_move(self, how: str) -> None:
        """Move in the list, as one of its own actions does."""
        await self.query_one(OptionList).run_action(how)
