"""The dialogue: the text one reads, in which a passage is selected with the mouse or by keys.

There is one model of a selection: from the origin to the reading place, both of them
in it. Whatever moves the place, a key or the mouse, changes what is selected.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Offset, clamp
from textual.reactive import var
from textual.timer import Timer

from memcon_tui.tui.highlights import Highlight
from memcon_tui.tui.motions import MOTIONS, grapheme_end, previous_character, word_at
from memcon_tui.tui.passage import Passage
from memcon_tui.tui.place import Place
from memcon_tui.tui.scrolling import ScrollingSheet
from memcon_tui.tui.sheet import Hit
from memcon_tui.tui.wording import HELP

_DRAG_ON: Final = 0.05
"""Seconds from row to row while a drag beyond the edge scrolls."""


class Dialogue(ScrollingSheet):
    """Shows the turns of a document, where one is in them, and what is selected."""

    HELP = HELP
    BINDING_GROUP_TITLE = "Selecting"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("h,left", "extend('previous-character')", "To the character before",
                id="select.character.previous", show=False),
        Binding("l,right", "extend('next-character')", "To the character after",
                id="select.character.next", show=False),
        Binding("w", "extend('next-word')", "To the next word",
                id="select.word.next", show=False),
        Binding("b", "extend('previous-word')", "To the word before",
                id="select.word.previous", show=False),
        Binding("e", "extend('word-end')", "To the end of the word",
                id="select.word.end", show=False),
        Binding("0,home", "extend_in_row(0)", "To the beginning of the row",
                id="select.row.begin", show=False),
        Binding("dollar_sign,end", "extend_in_row(-1)", "To the end of the row",
                id="select.row.end", show=False, key_display="$"),
        Binding("j,down", "extend_by_rows(1)", "To the row below",
                id="select.row.next", show=False),
        Binding("k,up", "extend_by_rows(-1)", "To the row above",
                id="select.row.previous", show=False),
        Binding("right_parenthesis", "extend('sentence-end')", "To the end of the sentence",
                id="select.sentence.end", show=False, key_display=")"),
        Binding("left_parenthesis", "extend('sentence-begin')", "To the beginning of the sentence",
                id="select.sentence.begin", show=False, key_display="("),
        Binding("right_curly_bracket", "extend('turn-end')", "To the end of the turn",
                id="select.turn.end", show=False, key_display="}"),
        Binding("left_curly_bracket", "extend('turn-begin')", "To the beginning of the turn",
                id="select.turn.begin", show=False, key_display="{"),
        Binding("o", "swap_ends", "To the other end of what is selected",
                id="select.other-end", show=False),
    ]  # fmt: skip

    origin: var[Place | None] = var(None)
    """The end of the selection that stays, while the place is the one that moves."""

    def __init__(self) -> None:
        super().__init__()
        self._pressed: Hit | None = None
        """Where the mouse was pressed and is still held."""
        self._pointer = Offset()
        self._is_dragged = False
        self._drag_timer: Timer | None = None

    @property
    def passage(self) -> Passage | None:
        """What is selected."""
        if self.origin is None or not self.document.turns:
            return None
        return Passage.between(self.document, self.origin, self.place)

    def select(self, begin: Place, last: Place) -> None:
        """Select the passage between two places, both in it, and go to its last character."""
        self.origin = begin
        self.reveal(last)

    def watch_document(self) -> None:
        """Begin at the top of another document, with nothing selected."""
        self.origin = None
        super().watch_document()

    def watch_origin(self) -> None:
        """Show what is selected."""
        self.lay("selection", self._selected if self.origin is not None else None)
        self.screen.refresh_bindings()

    def watch_place(self, old: Place, new: Place) -> None:
        """Draw anew what another place is seen by."""
        super().watch_place(old, new)
        if self.origin is not None:
            self.refresh()

    def _selected(self, turn: int, begin: int, end: int) -> Iterator[Highlight]:
        """Yield what is selected of a stretch of a turn: before, under and after the cursor."""
        text, passage = self.document.turns[turn].text, self.passage
        span = passage.span_in(turn, len(text)) if passage else None
        if span is None:
            return
        first, last = max(begin, span[0]), min(end, span[1])
        cursor = self.place.at
        if turn == self.place.turn and first <= cursor < last:
            after = grapheme_end(text, cursor)
            yield Highlight(first, cursor, "selection")
            yield Highlight(cursor, after, "cursor")
            first = after
        if first < last:
            yield Highlight(first, last, "selection")

    # -- selecting by keys ----------------------------------------------------------------

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer what extends a selection only while there is one; else its keys are others'."""
        if action.startswith("extend") or action == "swap_ends":
            return self.origin is not None
        return super().check_action(action, parameters)

    def action_extend(self, motion: str) -> None:
        """Move the end of the selection by one of `MOTIONS`."""
        self.reveal(MOTIONS[motion](self.document, self.place))

    def action_extend_in_row(self, index: int) -> None:
        """Move the end of the selection to the first (0) or last (-1) character of its row."""
        self.reveal(self.row_ends(self.place)[index])

    def action_extend_by_rows(self, step: int) -> None:
        """Move the end of the selection to the same cell of the next row of words, up or down."""
        self.reveal(self.beside(self.place, step))

    def action_swap_ends(self) -> None:
        """Have the other end of the selection be the one that moves."""
        if self.origin is not None:
            self.origin, place = self.place, self.origin
            self.reveal(place)

    # -- selecting with the mouse ---------------------------------------------------------

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Begin to select, should the mouse be moved."""
        if event.button == 1 and self.document.turns:
            self._pressed = self.hit(*event.get_content_offset_capture(self))
            self._is_dragged = False
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Select up to where the mouse is; beyond an edge, on and on."""
        if self._pressed is None:
            return
        self._pointer = event.get_content_offset_capture(self)
        if self._drag_timer is None:
            self._drag_timer = self.set_interval(_DRAG_ON, self._drag_on)
        self._drag()

    def on_mouse_up(self) -> None:
        """Let go."""
        self._pressed = None
        self.release_mouse()
        if self._drag_timer is not None:
            self._drag_timer.stop()
            self._drag_timer = None

    def on_click(self, event: events.Click) -> None:
        """Go to what is clicked; twice selects the word, three times the turn."""
        if self._is_dragged or not self.document.turns:
            return
        turn, at = (place := self.hit(*event.get_content_offset_capture(self)).place).turn, place.at
        text = self.document.turns[turn].text
        begin, end = {2: word_at(text, at), 3: (0, len(text))}.get(event.chain, (at, at))
        self.origin = Place(turn, begin) if begin < end else None
        self.stand_at(Place(turn, max(begin, end - 1)))

    def _drag_on(self) -> None:
        beyond = self._pointer.y - clamp(self._pointer.y, 0, self.size.height - 1)
        if beyond:
            self.move_lines(1 if beyond > 0 else -1)
            self._drag()

    def _drag(self) -> None:
        """Select from where the mouse was pressed to where it is."""
        if self._pressed is None:
            return
        x, y = self._pointer
        here = self.hit(x, clamp(y, 0, self.size.height - 1))
        if here == self._pressed and not self._is_dragged:
            return
        self._is_dragged = True
        begin, end = sorted((self._pressed, here))
        last = end.place if end.is_on_words else previous_character(self.document, end.place)
        if last < begin.place:
            self.origin = None
        else:
            forward = here is end
            self.origin = begin.place if forward else last
            self.stand_at(last if forward else begin.place)
