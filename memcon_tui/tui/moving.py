"""Moving through the file: by turn, by speaker, by page, by document, to the ends."""

from __future__ import annotations

from typing import ClassVar, Final

from textual.binding import Binding, BindingType

from memcon_tui.tui.desk import Desk
from memcon_tui.tui.place import Place, find_place, next_turn_among, next_turn_of, page_index
from memcon_tui.tui.wording import name_of

_TURN: Final = Binding.Group("Turn", compact=True)
_SPEAKER: Final = Binding.Group("Speaker", compact=True)
_PAGE: Final = Binding.Group("Page", compact=True)
_DOCUMENT: Final = Binding.Group("Document", compact=True)


class Moving(Desk):
    """The part of the screen that goes from place to place."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "turn(1)", "Next turn", id="turn.next", group=_TURN),
        Binding("k", "turn(-1)", "Previous turn", id="turn.previous", group=_TURN),
        Binding(
            "J", "turn_of_speaker(1)", "Next turn of the same speaker",
            id="speaker.next", group=_SPEAKER, key_display="J",
        ),
        Binding(
            "K", "turn_of_speaker(-1)", "Previous turn of the same speaker",
            id="speaker.previous", group=_SPEAKER, key_display="K",
        ),
        Binding(
            "left_square_bracket", "page(-1)", "Previous page",
            id="page.previous", group=_PAGE, key_display="[",
        ),
        Binding(
            "right_square_bracket", "page(1)", "Next page",
            id="page.next", group=_PAGE, key_display="]",
        ),
        Binding(
            "left_curly_bracket", "document(-1)", "Previous document",
            id="document.previous", group=_DOCUMENT, key_display="{",
        ),
        Binding(
            "right_curly_bracket", "document(1)", "Next document",
            id="document.next", group=_DOCUMENT, key_display="}",
        ),
        Binding("down", "line(1)", "Line down", id="line.down", show=False),
        Binding("up", "line(-1)", "Line up", id="line.up", show=False),
        Binding("space,pagedown", "screenful(1)", "Screenful down", id="screen.down", show=False),
        Binding("b,pageup", "screenful(-1)", "Screenful up", id="screen.up", show=False),
        Binding("g,home", "end(-1)", "Beginning", id="go.beginning", show=False),
        Binding("G,end", "end(1)", "End", id="go.end", show=False),
    ]  # fmt: skip

    def action_turn(self, step: int) -> None:
        """Go to the next or previous turn that is seen whole."""
        found = next_turn_among(self.document, self.only, self.place.turn, step)
        self.go_to(Place(self.place.turn if found is None else found))

    def action_turn_of_speaker(self, step: int) -> None:
        """Go to the next or previous turn of the one who speaks now."""
        speaker = self.turn.speaker if self.turn is not None else None
        found = next_turn_of(self.document, speaker, self.place.turn, step)
        if found is not None:
            self.go_to(Place(found))
        else:
            self.say(f"No {'later' if step > 0 else 'earlier'} turn of the same speaker.")

    def action_page(self, step: int) -> None:
        """Go to the next or previous page."""
        page = page_index(self.document, self.place)
        if page is not None:
            self.go_to_page(page + step)

    def action_document(self, step: int) -> None:
        """Show the next or previous document of the file."""
        self.number = max(0, min(self.number + step, len(self.documents) - 1))

    def action_line(self, step: int) -> None:
        """Move the view by `step` rows."""
        self.dialogue.move_lines(step)

    def action_screenful(self, step: int) -> None:
        """Move the view by `step` screenfuls; at an end, to that end."""
        self.dialogue.move_screenfuls(step)

    def action_end(self, step: int) -> None:
        """Go to the beginning or the end."""
        self.go_to(Place(max(0, len(self.document.turns) - 1) if step > 0 else 0), from_top=True)

    def go_to_page(self, index: int) -> None:
        """Go to where a page of the document begins, if there is such a page."""
        if 0 <= index < len(self.document.pages):
            begin = self.document.pages[index].span.begin
            self.go_to(find_place(self.document, begin), from_top=True)

    def go_round_turns_of(self, speaker: str) -> None:
        """Go to the next turn of `speaker`, after the last to the first."""
        found = (next_turn_of(self.document, speaker, after, 1) for after in (self.place.turn, -1))
        turn = next((turn for turn in found if turn is not None), None)
        if turn is None:
            self.say(f"{name_of(self.document, speaker)} does not speak in this record.")
        else:
            self.go_to(Place(turn))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer the next document only where there are several."""
        is_of_use = action != "document" or len(self.documents) > 1
        return is_of_use and super().check_action(action, parameters)
