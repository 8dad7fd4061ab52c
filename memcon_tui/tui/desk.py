"""What every part of the reading screen shares: a file, the document that lies open, the place.

The screen is put together from parts (moving, copying, folding and others), each a
class of its own over this one, with the keys that belong to it. A part may have
something that Escape leaves; it then says so in `step_back`, before its elders.
"""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from textual.binding import Binding, BindingType
from textual.reactive import var
from textual.screen import Screen

from memcon_tui.document import Document, ParsedFile, Turn
from memcon_tui.settings import Settings
from memcon_tui.tui.dialogue import Dialogue
from memcon_tui.tui.place import NO_DOCUMENT, Place


class Stand(NamedTuple):
    """Where one stands in a file, so that one can come back."""

    number: int
    """Of the document."""
    place: Place
    rows_above: int
    """Rows of the view above the place."""


class Desk(Screen[None]):
    """One file, one of its documents open at a place.

    Args:
        name: What the file is called on the screen.
        parsed: The file.
    """

    BINDING_GROUP_TITLE = "Reading"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "step_back", "Back", id="pane.leave", show=False, priority=True),
    ]

    number: var[int] = var(0)
    """Which document of the file, from 0."""
    document: var[Document] = var(NO_DOCUMENT)
    place: var[Place] = var(Place())
    """The dialogue's, handed on to the panes."""
    percent: var[int] = var(0)
    """The dialogue's, handed on to the status line."""
    only: var[frozenset[str]] = var(frozenset())
    """Whose turns are seen whole, the others being folded; empty if none are to be."""
    settings: Settings = Settings()
    """What the person has set; the app tells."""
    aside: var[str] = var("")
    """What else there is to say in the status line."""

    def __init__(self, name: str, parsed: ParsedFile) -> None:
        super().__init__()
        self.file_name = name
        self.parsed = parsed

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents of the file."""
        return self.parsed.documents

    @property
    def dialogue(self) -> Dialogue:
        """The text."""
        return self.query_one(Dialogue)

    @property
    def turn(self) -> Turn | None:
        """The current turn; None where there is nothing to read."""
        turns = self.document.turns
        return turns[self.place.turn] if turns else None

    def watch_number(self) -> None:
        """Show another document of the file, from its beginning."""
        if self.documents:
            self.place = Place()
            self.only = frozenset()
            self.document = self.documents[self.number]

    def go_to(self, place: Place, *, from_top: bool = False) -> None:
        """Make `place` the reading place, at the top of the view if so wanted."""
        self.dialogue.go_to(place, from_top=from_top)

    @property
    def stand(self) -> Stand:
        """Where one stands."""
        return Stand(self.number, self.place, self.dialogue.rows_above)

    def return_to(self, stand: Stand) -> None:
        """Stand again where one stood."""
        self.number = stand.number
        self.dialogue.return_to(stand.place, stand.rows_above)

    def open_at(self, number: int, place: Place) -> None:
        """Open a document of the file at a place, with some of what is before it in view."""
        self.number = number
        self.dialogue.go_to(place, rows_above=self.dialogue.size.height // 3)

    def say(self, sentence: str) -> None:
        """Say something in a toast; no markup in it is interpreted."""
        self.notify(sentence, markup=False, timeout=4)

    def action_step_back(self) -> None:
        """Leave what was entered last: a pane, a selection, a search."""
        self.step_back()

    def step_back(self) -> bool:
        """Leave the innermost thing that one is in; return whether there was any."""
        return False
