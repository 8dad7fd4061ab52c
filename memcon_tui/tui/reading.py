"""The one screen: text and panes, and what goes on between them."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.widgets import Footer, Static

from memcon_tui.tui.citing import Citing
from memcon_tui.tui.comparing import Comparing
from memcon_tui.tui.counting import Counting
from memcon_tui.tui.dialogue import Dialogue
from memcon_tui.tui.filtering import Filtering
from memcon_tui.tui.folding import Folding
from memcon_tui.tui.going import Going
from memcon_tui.tui.helping import Helping
from memcon_tui.tui.lines import StatusLine, TitleLine
from memcon_tui.tui.listing import Listing
from memcon_tui.tui.moving import Moving
from memcon_tui.tui.panes import Details, Pages, Participants
from memcon_tui.tui.place import Place
from memcon_tui.tui.returning import Returning
from memcon_tui.tui.searching import Searching
from memcon_tui.tui.selecting import Selecting
from memcon_tui.tui.timeline import Timeline


class ReadingScreen(
    Listing,
    Searching,
    Going,
    Comparing,
    Folding,
    Selecting,
    Filtering,
    Counting,
    Helping,
    Returning,
    Citing,
    Moving,
):
    """Shows one document of a file at a time.

    The keys of the last part come first; Escape is for the first part before the others.
    """

    AUTO_FOCUS = "Dialogue"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("q", "app.quit", "Quit", id="quit"),
    ]  # fmt: skip

    def compose(self) -> ComposeResult:
        """Compose title, panes and text, status and keys."""
        here = ReadingScreen
        self.fit(self.app.size)
        title = TitleLine(self.file_name, len(self.documents))
        yield title.data_bind(here.document, here.number, here.panes)
        yield Timeline().data_bind(here.document, here.place)
        with Horizontal(id="middle"):
            people = Participants(id="participants")
            yield people.data_bind(here.document, here.place, here.only)
            with Vertical(id="text"):
                yield Static("No speakers found: shown as narration", id="notice", markup=False)
                yield Dialogue().data_bind(here.document, here.only)
            yield Details(id="details").data_bind(here.document, here.place)
        status = StatusLine()
        yield status.data_bind(here.document, here.place, here.percent, here.only, here.aside)
        yield Horizontal(id="keys")

    def on_mount(self) -> None:
        """Follow the dialogue; show the keys after the words, which cannot wait."""
        self.dialogue.full_measure = self.settings.measure
        self.watch(self.dialogue, "place", self._follow_place)
        self.watch(self.dialogue, "percent", self._follow_percent)
        self.call_after_refresh(self._show_keys)

    async def _show_keys(self) -> None:
        await self.query_one("#keys").mount(Footer())
        self.refresh_bindings()

    def watch_document(self) -> None:
        """Say so where nobody speaks."""
        self.set_class(not self.document.is_conversation, "-narration")

    def _follow_place(self, place: Place) -> None:
        self.place = place

    def _follow_percent(self, percent: int) -> None:
        self.percent = percent

    @on(Participants.Chosen, "#participants")
    def _go_to_next_turn_of(self, event: Participants.Chosen) -> None:
        self.go_round_turns_of(event.key)
        self.fold_pane_above()

    @on(Timeline.Clicked)
    def _go_to_clicked_turn(self, event: Timeline.Clicked) -> None:
        self.go_to(Place(event.turn), from_top=True)

    @on(Pages.Chosen, "#pages")
    def _go_to_chosen_page(self, event: Pages.Chosen) -> None:
        self.go_to_page(int(event.key))
        self.fold_pane_above()
