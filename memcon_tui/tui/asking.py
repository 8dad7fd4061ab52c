"""Asking: a line to type in stands in place of the status, and has every key at once."""

from __future__ import annotations

from typing import Final

from memcon_tui.tui.desk import Desk
from memcon_tui.tui.lines import StatusLine
from memcon_tui.tui.prompt import Prompt

_SIGNS: Final = {"search": "/", "go_to": ":"}
"""The actions that ask, and the signs that are letters to who takes letters."""


class Asking(Desk):
    """The part of the screen that others ask by."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave a sign to whoever takes letters."""
        sign, focused = _SIGNS.get(action), self.focused
        if sign and focused is not None and focused.check_consume_key(sign, sign):
            return False
        return super().check_action(action, parameters)

    @property
    def prompt(self) -> Prompt | None:
        """The line that is open; None if there is none."""
        return next((prompt for prompt in self.query(Prompt) if prompt.is_open), None)

    async def ask(self, kind: type[Prompt]) -> None:
        """Open a line of a kind; it is made when it is first asked for."""
        if not self.query(kind):
            await self.mount(kind(), before=self.query_one(StatusLine))
        self.query_one(kind).open()

    def stop_asking(self) -> bool:
        """Close the line that is open and go back to the text; return whether there was one."""
        prompt = self.prompt
        if prompt is not None:
            prompt.close()
            self.dialogue.focus()
        return prompt is not None
