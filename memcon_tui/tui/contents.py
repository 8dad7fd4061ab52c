"""The documents of a file as a list that one narrows by typing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Final

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Label

from memcon_tui.document import Document
from memcon_tui.tui.chooser import Choice, Chooser
from memcon_tui.tui.wording import join_lines, name_of, pages_of_turn

_PEOPLE: Final = 4
"""How many people are named of a document."""


class ContentsScreen(ModalScreen[int | None]):
    """Lists the documents of a file and returns the number of the one chosen, from 0.

    Args:
        documents: The documents.
        number: Which of them lies open.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", "Back to the text", id="documents.leave"),
    ]
    DEFAULT_CSS = """
    ContentsScreen {
        align: center middle;

        & > Vertical {
            width: 90%;
            max-width: 110;
            height: 90%;
            padding: 1 2;
            background: $surface;
        }
        Label { color: $accent; text-style: bold; margin-bottom: 1; }
    }
    """

    def __init__(self, documents: Sequence[Document], number: int) -> None:
        super().__init__()
        self._documents = documents
        self._number = number

    def compose(self) -> ComposeResult:
        """Compose a heading and the list."""
        with Vertical():
            yield Label(f"{len(self._documents)} documents", markup=False)
            yield Chooser("Type words of a date, title or name", str(self._number))

    def on_mount(self) -> None:
        """List the documents."""
        self.query_one(Chooser).choices = tuple(
            Choice(str(number), _shown(number, document))
            for number, document in enumerate(self._documents)
        )

    @on(Chooser.Chosen)
    def _choose(self, event: Chooser.Chosen) -> None:
        self.dismiss(int(event.key))


def _shown(number: int, document: Document) -> Text:
    """Return the entry of a document: title and date; who speaks, on which pages, and its kind."""
    title = join_lines(document.title or document.subject) or "Without a title"
    subject = join_lines(document.subject if document.title else None)
    return Text.assemble(
        (f"{number + 1:>3}  ", "dim"),
        (title, "bold"),
        f"  {join_lines(document.date_text)}\n",
        (f"     {subject}\n" if subject else ""),
        (f"     {join_lines(_people(document), _pages(document), document.kind.value)}", "dim"),
    )


def _people(document: Document) -> str:
    speakers = dict.fromkeys(turn.speaker for turn in document.turns if turn.speaker)
    listed = [person.id for person in document.participants if person.listed]
    people = [name_of(document, person) for person in (*speakers, *listed)]
    named = list(dict.fromkeys(people))
    return ", ".join(named[:_PEOPLE]) + ", …" * (len(named) > _PEOPLE)


def _pages(document: Document) -> str:
    numbers = [page.number for page in document.pages if page.number is not None]
    if not numbers:
        return ""
    return pages_of_turn((numbers[0], numbers[-1]))
