"""Help on one screen: what the signs mean, and every key by what one does with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, Final, NamedTuple

from rich.table import Table
from rich.text import Text
from textual.app import ComposeResult
from textual.binding import ActiveBinding, Binding, BindingType
from textual.containers import ItemGrid, VerticalScroll
from textual.screen import ModalScreen, Screen
from textual.widgets import Markdown, Static

from memcon_tui.tui.wording import HELP

# Headings, and the first words of the bindings' ids below each.
_GROUPS: Final[Mapping[str, tuple[str, ...]]] = {
    "Moving": ("turn", "speaker", "page", "document", "go", "screen", "line"),
    "Searching": ("search",),
    "Copying and citing": ("select", "copy", "cite"),
    "Marks and notes": ("mark", "note", "added", "speaker.correct"),
    "What is shown": ("pane", "source", "filter", "strip", "apparatus", "statistics"),
}
_ELSE: Final = "The program"
_COLUMN: Final = 44
"""Cells of a column of keys."""
_KEYS: Final = 14
"""Cells of the keys before what they do."""


class Entry(NamedTuple):
    """The keys of an action, and what it does."""

    group: str
    keys: str
    does: str


class HelpScreen(ModalScreen[None]):
    """Shows the keys of a screen.

    Args:
        entries: The keys.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,question_mark,q", "dismiss", "Back to the text", id="help.leave"),
    ]
    DEFAULT_CSS = """
    HelpScreen {
        align: center middle;

        VerticalScroll {
            width: 96%;
            max-width: 140;
            height: auto;
            max-height: 96%;
            padding: 1 2;
            background: $surface;
        }
        ItemGrid { height: auto; grid-gutter: 1 2; }
        ItemGrid Static { height: auto; }
        Markdown { padding: 0; background: $surface; }
    }
    """

    def __init__(self, entries: tuple[Entry, ...]) -> None:
        super().__init__()
        self.entries = entries
        """The keys."""

    def compose(self) -> ComposeResult:
        """Compose the keys by group, then what the signs mean."""
        with VerticalScroll():
            with ItemGrid(min_column_width=_COLUMN, stretch_height=False):
                for group in (*_GROUPS, _ELSE):
                    yield Static(_listing(group, self.entries))
            yield Markdown(HELP, open_links=False)


def _listing(group: str, entries: tuple[Entry, ...]) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(width=_KEYS, justify="right", style="bold")
    table.add_column()
    table.add_row("", Text(group, "bold underline"))
    for entry in entries:
        if entry.group == group:
            table.add_row(Text(entry.keys), Text(entry.does))
    return table


def entries_of(screen: Screen[None]) -> Iterator[Entry]:
    """Yield the keys of a screen, those of one action together."""
    by_action: dict[str, list[ActiveBinding]] = {}
    for active in screen.active_bindings.values():
        if active.binding.description and not active.binding.system:
            by_action.setdefault(active.binding.action, []).append(active)
    for several in by_action.values():
        keys = " ".join(screen.app.get_key_display(active.binding) for active in several)
        first = several[0].binding
        yield Entry(_group_of(first.id or ""), keys, first.tooltip or first.description)


def _group_of(identity: str) -> str:
    """Return the heading below which a binding stands: that of the longest fitting name."""
    fitting = (
        (len(name), group)
        for group, names in _GROUPS.items()
        for name in names
        if identity == name or identity.startswith(f"{name}.")
    )
    return max(fitting, default=(0, _ELSE))[1]
