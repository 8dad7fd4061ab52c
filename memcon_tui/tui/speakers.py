"""Choosing who speaks a turn."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from memcon_tui.document import Document, Participant
from memcon_tui.printable import printable_line
from memcon_tui.tui.chooser import Choice, Chooser
from memcon_tui.tui.wording import NOBODY, join_lines


class Speaker(NamedTuple):
    """An answer to the question who speaks."""

    id: str | None
    """A participant's; None where nobody speaks."""
    name: str = ""
    is_as_read: bool = False
    """Whether it is the record, as it was read, that says who speaks."""


class SpeakerChooser(ModalScreen[Speaker | None]):
    """Lists those who may speak a turn; its result is the one who was chosen.

    Args:
        question: What is to be chosen.
        document: Whose participants are listed.
        as_read: Who speaks by the record as it was read.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Leave", id="speaker.leave", priority=True),
    ]
    DEFAULT_CSS = """
    SpeakerChooser {
        align: center middle;

        #speakers {
            width: 64;
            max-width: 100%;
            height: auto;
            max-height: 100%;
            background: $surface;
            border: round $border;
            padding: 0 1;
        }
        #speakers-question { text-style: bold; margin-bottom: 1; }
        Chooser { height: auto; }
        Chooser OptionList { height: auto; max-height: 14; }
    }
    """

    def __init__(self, question: str, document: Document, as_read: str) -> None:
        super().__init__()
        self._question = question
        answers = (
            *(
                (_shown(person), Speaker(person.id, person.name))
                for person in document.participants
            ),
            (Text(f"{NOBODY}: narration"), Speaker(None)),
            (Text(f"As the record was read: {as_read}"), Speaker(None, is_as_read=True)),
        )
        self._speakers = [speaker for _, speaker in answers]
        self._choices = tuple(
            Choice(str(number), shown) for number, (shown, _) in enumerate(answers)
        )

    def compose(self) -> ComposeResult:
        """Compose the question above the list."""
        with Vertical(id="speakers"):
            yield Static(self._question, id="speakers-question", markup=False)
            yield Chooser("Type a part of the name")

    def on_mount(self) -> None:
        """List everyone."""
        self.query_one(Chooser).choices = self._choices

    @on(Chooser.Chosen)
    def _choose(self, event: Chooser.Chosen) -> None:
        self.dismiss(self._speakers[int(event.key)])


def _shown(person: Participant) -> Text:
    return Text.assemble(
        (printable_line(person.name), "bold"), (f"  {join_lines(person.role)}", "dim")
    )
