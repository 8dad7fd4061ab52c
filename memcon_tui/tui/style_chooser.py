"""The styles of citation to choose from, with the citation in the one highlighted."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static

from memcon_tui.export.citing.styles import STYLES
from memcon_tui.tui.chooser import Choice, Chooser


class StyleChooser(ModalScreen[str]):
    """Gives the name of the style that is chosen, or None.

    Args:
        what: What is cited, in words.
        style: The style that is highlighted at first.
        cite: From the name of a style to the citation in it.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Leave", id="cite.leave"),
    ]
    DEFAULT_CSS = """
    StyleChooser {
        align: center middle;

        #citing { width: 90%; max-width: 100; height: 90%; max-height: 34; padding: 0 2;
                  background: $surface; border: round $border; }
        #citing-title { color: $accent; text-style: bold; }
        Chooser { height: 1fr; }
        #citing-preview { height: 1fr; border-top: solid $border; }
    }
    """

    def __init__(self, what: str, style: str, cite: Callable[[str], str]) -> None:
        super().__init__()
        self._what = what
        self._style = style
        self._cite = cite

    def compose(self) -> ComposeResult:
        """Compose a heading, the styles, and the citation."""
        with Vertical(id="citing"):
            yield Static(f"Cite {self._what}", id="citing-title", markup=False)
            yield Chooser("Type to narrow the list; Enter copies")
            with VerticalScroll(id="citing-preview", can_focus=False):
                yield Static(id="citation", markup=False)

    def on_mount(self) -> None:
        """List the styles, the one chosen last highlighted."""
        choices = (Choice(name, Text(style.label)) for name, style in STYLES.items())
        self.query_one(Chooser).choices = tuple(choices)
        self.query_one(OptionList).highlighted = list(STYLES).index(self._style)

    @on(OptionList.OptionHighlighted)
    def _show(self, event: OptionList.OptionHighlighted) -> None:
        """Show the citation in the style that is highlighted."""
        if event.option_id is not None:
            self.query_one("#citation", Static).update(self._cite(event.option_id))

    @on(Chooser.Chosen)
    def _choose(self, event: Chooser.Chosen) -> None:
        self.dismiss(event.key)
