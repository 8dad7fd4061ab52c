"""The one screen: text and panes, and all that goes on between them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import ClassVar, Final

from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.geometry import Size
from textual.reactive import var
from textual.screen import Screen
from textual.widgets import Footer, Static

from memcon_tui.document import Document, ParsedFile, Turn
from memcon_tui.export.quotation import cite, quote
from memcon_tui.tui import clipboard
from memcon_tui.tui.dialogue import Dialogue
from memcon_tui.tui.lines import StatusLine, TitleLine
from memcon_tui.tui.panes import Details, Pages, Participants
from memcon_tui.tui.place import NO_DOCUMENT, Place, find_place, next_turn_of, page_index
from memcon_tui.tui.shares import count_words
from memcon_tui.tui.wording import name_of, pages_of_turn

_TURN: Final = Binding.Group("Turn", compact=True)
_SPEAKER: Final = Binding.Group("Speaker", compact=True)
_PAGE: Final = Binding.Group("Page", compact=True)
_DOCUMENT: Final = Binding.Group("Document", compact=True)
_COPY: Final = Binding.Group("Copy", compact=True)
_PANE: Final = Binding.Group("Panes", compact=True)

# The panes that there is room for beside the text, from a width in cells on.
_ROOM_FROM: Final[tuple[tuple[int, frozenset[str]], ...]] = (
    (132, frozenset({"participants", "details"})),
    (108, frozenset({"participants"})),
    (0, frozenset()),
)
_TALL: Final = 30
"""Rows from which some may be left empty."""
# The panes by id, and what in them has the focus.
_PANES: Final[Mapping[str, str]] = {"participants": "#participants", "details": "#pages"}


class ReadingScreen(Screen[None]):
    """Shows one document of a file at a time."""

    AUTO_FOCUS = "Dialogue"
    BINDING_GROUP_TITLE = "Reading"
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
        Binding("g,home", "end(-1)", "Beginning", id="go.beginning", show=False),
        Binding("G,end", "end(1)", "End", id="go.end", show=False),
        Binding("y", "copy", "Copy the turn", id="copy.turn", group=_COPY),
        Binding(
            "Y", "copy_with_citation", "Copy the turn with its citation",
            id="copy.cited", group=_COPY, key_display="Y",
        ),
        Binding("p", "pane('participants')", "Participants", id="pane.participants", group=_PANE),
        Binding("i", "pane('details')", "Details and pages", id="pane.details", group=_PANE),
        Binding("tab", "app.focus_next", "Next pane", id="pane.next", show=False),
        Binding(
            "shift+tab", "app.focus_previous", "Previous pane", id="pane.previous", show=False
        ),
        Binding("escape", "text", "Back to the text", id="pane.leave", show=False),
        Binding(
            "question_mark", "help", "Help",
            id="help", key_display="?", tooltip="Show or hide the keys and what the signs mean",
        ),
        Binding("q", "app.quit", "Quit", id="quit"),
    ]  # fmt: skip

    number: var[int] = var(0)
    """Which document of the file, from 0."""
    document: var[Document] = var(NO_DOCUMENT)
    place: var[Place] = var(Place())
    """The dialogue's, handed on to the panes."""
    percent: var[int] = var(0)
    """The dialogue's, handed on to the status line."""
    panes: var[frozenset[str]] = var(frozenset())
    """Ids of the panes that are shown."""

    def __init__(self, name: str, parsed: ParsedFile) -> None:
        super().__init__()
        self._file = name
        self._documents = parsed.documents
        self._room: frozenset[str] | None = None
        """The panes that there is room for beside the text."""

    def compose(self) -> ComposeResult:
        """Compose title, panes and text, status and keys."""
        here = ReadingScreen
        self._fit(self.app.size)
        title = TitleLine(self._file, len(self._documents))
        yield title.data_bind(here.document, here.number, here.panes)
        with Horizontal(id="middle"):
            yield Participants(id="participants").data_bind(here.document, here.place)
            with Vertical(id="text"):
                yield Static("No speakers found: shown as narration", id="notice", markup=False)
                yield Dialogue().data_bind(here.document)
            yield Details(id="details").data_bind(here.document, here.place)
        yield StatusLine().data_bind(here.document, here.place, here.percent)
        yield Horizontal(id="keys")

    def on_mount(self) -> None:
        """Follow the dialogue; show the keys after the words, which cannot wait."""
        dialogue = self.query_one(Dialogue)
        self.watch(dialogue, "place", self._follow_place)
        self.watch(dialogue, "percent", self._follow_percent)
        self.call_after_refresh(self._show_keys)

    async def _show_keys(self) -> None:
        await self.query_one("#keys").mount(Footer())
        self.refresh_bindings()

    # -- what panes and text say ----------------------------------------------------------

    def _follow_place(self, place: Place) -> None:
        self.place = place

    def _follow_percent(self, percent: int) -> None:
        self.percent = percent

    @on(Participants.Chosen, "#participants")
    def _go_to_next_turn_of(self, event: Participants.Chosen) -> None:
        turn = next_turn_of(self.document, event.key, self.place.turn, 1)
        if turn is None:
            turn = next_turn_of(self.document, event.key, -1, 1)
        if turn is None:
            self._say(f"{name_of(self.document, event.key)} does not speak in this record.")
            return
        self._go_to(Place(turn))
        self._leave_pane_above()

    @on(Pages.Chosen, "#pages")
    def _go_to_chosen_page(self, event: Pages.Chosen) -> None:
        self._go_to_page(int(event.key))
        self._leave_pane_above()

    # -- moving ---------------------------------------------------------------------------

    def action_turn(self, step: int) -> None:
        """Go to the next or previous turn."""
        last = len(self.document.turns) - 1
        self._go_to(Place(max(0, min(self.place.turn + step, last))))

    def action_turn_of_speaker(self, step: int) -> None:
        """Go to the next or previous turn of the one who speaks now."""
        turn = self._turn()
        speaker = turn.speaker if turn is not None else None
        found = next_turn_of(self.document, speaker, self.place.turn, step)
        if found is not None:
            self._go_to(Place(found))
        else:
            self._say(f"No {'later' if step > 0 else 'earlier'} turn of the same speaker.")

    def action_page(self, step: int) -> None:
        """Go to the next or previous page."""
        page = page_index(self.document, self.place)
        if page is not None:
            self._go_to_page(page + step)

    def action_document(self, step: int) -> None:
        """Show the next or previous document of the file."""
        self.number = max(0, min(self.number + step, len(self._documents) - 1))

    def action_end(self, step: int) -> None:
        """Go to the beginning or the end."""
        self._go_to(Place(max(0, len(self.document.turns) - 1) if step > 0 else 0), from_top=True)

    def _go_to_page(self, index: int) -> None:
        if 0 <= index < len(self.document.pages):
            begin = self.document.pages[index].span.begin
            self._go_to(find_place(self.document, begin), from_top=True)

    def _go_to(self, place: Place, *, from_top: bool = False) -> None:
        self.query_one(Dialogue).go_to(place, from_top=from_top)

    def watch_number(self) -> None:
        """Show another document of the file, from its beginning."""
        if self._documents:
            self.place = Place()
            self.document = self._documents[self.number]

    def watch_document(self) -> None:
        """Say so where nobody speaks."""
        self.set_class(not self.document.is_conversation, "-narration")

    # -- copying --------------------------------------------------------------------------

    def action_copy_text(self) -> None:
        """Copy what is selected with the mouse."""
        if selected := self.get_selected_text():
            self._copy(selected, f"{_words(selected)} selected")

    def action_copy(self) -> None:
        """Copy the current turn."""
        if turn := self._turn():
            self._copy(quote(turn), _what(turn))

    def action_copy_with_citation(self) -> None:
        """Copy the current turn and where it stands."""
        if turn := self._turn():
            cited = f"{quote(turn)}\n\n{cite(self.document, turn.pages)}"
            self._copy(cited, f"{_what(turn)} with citation")

    @work(thread=True, group="copy")
    def _copy(self, text: str, what: str) -> None:
        """Copy in a thread: a clipboard program may take its time."""
        to_terminal = partial(self.app.call_from_thread, self.app.copy_to_clipboard)
        way = clipboard.copy(text, to_terminal)
        self.app.call_from_thread(self._say, f"{what} → {way}")

    def _turn(self) -> Turn | None:
        turns = self.document.turns
        return turns[self.place.turn] if turns else None

    def _say(self, sentence: str) -> None:
        self.notify(sentence, markup=False, timeout=4)

    # -- panes ----------------------------------------------------------------------------

    def on_resize(self, event: events.Resize) -> None:
        """Show the panes that there is room for."""
        self._fit(event.size)

    def _fit(self, size: Size) -> None:
        room = next(panes for width, panes in _ROOM_FROM if size.width >= width)
        self.set_class(not room, "-narrow")
        self.set_class(size.height >= _TALL, "-tall")
        if room != self._room:
            self._room = room
            self.panes = room

    def watch_panes(self, panes: frozenset[str]) -> None:
        """Show these panes, and no others."""
        for name in _PANES:
            self.set_class(name in panes, f"-{name}")

    def action_pane(self, name: str) -> None:
        """Show a pane and go into it, or fold it."""
        if name in self.panes:
            self.panes -= {name}
            self.query_one(Dialogue).focus()
            return
        self.panes = (self.panes if self._has_room else frozenset()) | {name}
        self.query_one(_PANES[name]).focus()

    def action_text(self) -> None:
        """Go back to the text, folding what lies over it."""
        self.query_one(Dialogue).focus()
        self._leave_pane_above()
        self.clear_selection()

    def action_help(self) -> None:
        """Show or hide the help panel."""
        if self.query("HelpPanel"):
            self.app.action_hide_help_panel()
        else:
            self.app.action_show_help_panel()

    @property
    def _has_room(self) -> bool:
        return bool(self._room)

    def _leave_pane_above(self) -> None:
        if not self._has_room:
            self.panes = frozenset()
            self.query_one(Dialogue).focus()

    def check_action(self, action: str, _parameters: tuple[object, ...]) -> bool | None:
        """Offer the next document only where there are several."""
        return action != "document" or len(self._documents) > 1


def _what(turn: Turn) -> str:
    """Return what a toast calls a copied turn: `42 words, turn 3, p. 2`."""
    return f"{_words(turn.text)}, turn {turn.number}, {pages_of_turn(turn.pages)}"


def _words(text: str) -> str:
    words = count_words(text)
    return "1 word" if words == 1 else f"{words} words"
