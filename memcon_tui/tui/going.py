"""Going to a turn, a page, a person or a document by typing its number or name."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType

from memcon_tui.tui.asking import Asking
from memcon_tui.tui.destinations import Destination, Start, destinations
from memcon_tui.tui.prompt import Prompt


class GoToLine(Prompt):
    """Takes where to go."""

    SIGN = ":"
    HINT = "turn, p4, name, date or title"
    BINDING_GROUP_TITLE = "Go to"


class Going(Asking):
    """The part of the screen that goes where one says."""

    BINDINGS: ClassVar[list[BindingType]] = [
        # With priority, so that what is typed at once with it is for the line already.
        Binding(
            "colon", "go_to", "Go to", id="go", show=False, key_display=":", priority=True,
            tooltip="Go to a turn, p4 a page, a name, a date or title",
        ),
        Binding(
            "d", "documents", "Documents", id="documents", show=False,
            tooltip="List the documents of the file",
        ),
    ]  # fmt: skip

    async def action_go_to(self) -> None:
        """Take where to go."""
        await self.ask(GoToLine)

    @on(GoToLine.Changed, "GoToLine")
    def _say_where(self, event: GoToLine.Changed) -> None:
        destination = self._destination(event.prompt)
        if destination is not None:
            event.prompt.tell(f"→ {destination.called}")
        else:
            event.prompt.tell("nothing of that name" if event.prompt.words.strip() else "")

    @on(GoToLine.Entered, "GoToLine")
    def _go(self, event: GoToLine.Entered) -> None:
        destination = self._destination(event.prompt)
        self.stop_asking()
        if destination is not None:
            self.number = destination.number
            self.go_to(destination.place, from_top=True)
        elif event.prompt.words.strip():
            self.say(f"Nothing here is called “{event.prompt.words}”.")

    def _destination(self, prompt: Prompt) -> Destination | None:
        if not self.documents:
            return None
        start = Start(self.documents, self.number, self.place)
        return next(destinations(start, prompt.words), None)

    def action_documents(self) -> None:
        """List the documents of the file, and open the one that is chosen."""
        from memcon_tui.tui.contents import ContentsScreen  # noqa: PLC0415 - seldom shown

        self.app.push_screen(ContentsScreen(self.documents, self.number), self._open)

    def _open(self, number: int | None) -> None:
        if number is not None:
            self.number = number

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer the list of documents only where there are several."""
        is_of_use = action != "documents" or len(self.documents) > 1
        return is_of_use and super().check_action(action, parameters)

    def step_back(self) -> bool:
        """Close the line."""
        return self.stop_asking() or super().step_back()
