"""How much each speaker says, as bars, and who answers whom."""

from __future__ import annotations

from typing import ClassVar, Final

from rich.table import Table
from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from memcon_tui.document import Document
from memcon_tui.export.statistics import answers, by_speaker, turns_and_share
from memcon_tui.looks import looks
from memcon_tui.tui.desk import Desk
from memcon_tui.tui.wording import name_of

_BAR: Final = "█"
_LONGEST: Final = 40
"""Cells of the bar of whoever says most."""


class StatisticsScreen(ModalScreen[None]):
    """Shows who says how much in a document.

    Args:
        document: The document.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,t,q", "dismiss", "Back to the text", id="statistics.leave"),
    ]
    DEFAULT_CSS = """
    StatisticsScreen {
        align: center middle;

        VerticalScroll {
            width: 96%;
            max-width: 110;
            height: auto;
            max-height: 96%;
            padding: 1 2;
            background: $surface;
        }
        Static { height: auto; margin-bottom: 1; }
    }
    """

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document

    def compose(self) -> ComposeResult:
        """Compose the bars above the table of answers."""
        with VerticalScroll():
            dark = self.app.current_theme.dark
            yield Static(shares(self._document, dark=dark), id="shares")
            yield Static(exchanges(self._document), id="exchanges")


def shares(document: Document, *, dark: bool) -> Table:
    """Return the speakers, whoever says most first, with a bar for the words of each."""
    table = Table("Speaker", "Turns and words", "", "Words a turn", box=None, expand=True)
    looked = looks(document, dark=dark)
    told = sorted(by_speaker(document).items(), key=lambda item: -item[1].words)
    most = max((spoken.words for _, spoken in told), default=1) or 1
    for who, spoken in told:
        bar = _BAR * max(1, round(_LONGEST * spoken.words / most))
        table.add_row(
            Text(f"{looked[who].bar} {name_of(document, who)}", looked[who].colour),
            Text(turns_and_share(spoken)),
            Text(bar, looked[who].colour, no_wrap=True, overflow="crop"),
            Text(f"{spoken.mean_length:.0f}", justify="right"),
        )
    return table


def exchanges(document: Document) -> Table:
    """Return who answers whom, the most frequent first."""
    table = Table("Who answers", "whom", "how often", box=None)
    for (who, whom), times in answers(document).most_common():
        table.add_row(Text(name_of(document, who)), Text(name_of(document, whom)), Text(str(times)))
    return table


class Counting(Desk):
    """The part of the screen that shows who says how much."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "t", "statistics", "Statistics",
            id="statistics", show=False, tooltip="Show who says how much, and who answers whom",
        ),
    ]  # fmt: skip

    def action_statistics(self) -> None:
        """Show who says how much in the document."""
        if self.document.is_conversation:
            self.app.push_screen(StatisticsScreen(self.document))
        else:
            self.say("Nobody speaks in this record.")
