"""The two single lines: above the text what is read, below it where one is."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from rich.cells import cell_len, set_cell_size
from rich.text import Text
from textual.reactive import reactive
from textual.widget import Widget

from memcon_tui.document import Document
from memcon_tui.looks import Look, looks
from memcon_tui.printable import printable_line
from memcon_tui.tui.colours import badge
from memcon_tui.tui.place import NO_DOCUMENT, Place, is_told, page_index
from memcon_tui.tui.wording import join_lines, name_of, page_number


class TitleLine(Widget):
    """What is read: classification, title, date; at the right the file and which document."""

    document: reactive[Document] = reactive(NO_DOCUMENT)
    number: reactive[int] = reactive(0)
    """Of the document in the file, from 0."""
    panes: reactive[frozenset[str]] = reactive(frozenset())
    """Ids of the panes that are shown."""

    def __init__(self, name: str, documents: int) -> None:
        super().__init__()
        self._file = printable_line(name)
        self._documents = documents

    def render(self) -> Text:
        """Return the line, the title cut where there is no room for it."""
        right = self._right()
        text = self._left()
        text.truncate(max(0, self.size.width - cell_len(right) - 2), overflow="ellipsis", pad=True)
        return text.append("  ").append(right, "dim")

    def _left(self) -> Text:
        text = Text(no_wrap=True)
        if self.document.classification and "details" not in self.panes:
            name = printable_line(self.document.classification)
            text.append(f" {name} ", badge(name) + " bold" + " strike" * self.document.struck)
            text.append("  ")
        text.append(join_lines(self.document.title or self.document.subject), "bold")
        return text.append(f"  {join_lines(self.document.date_text)}", "dim")

    def _right(self) -> str:
        several = f"document {self.number + 1} of {self._documents} · " * (self._documents > 1)
        return several + set_cell_size(self._file, min(cell_len(self._file), 40))


class StatusLine(Widget):
    """Where one is: turn, speaker, page, percentage."""

    document: reactive[Document] = reactive(NO_DOCUMENT)
    place: reactive[Place] = reactive(Place())
    percent: reactive[int] = reactive(0)
    only: reactive[frozenset[str]] = reactive(frozenset())
    """Whose turns are seen whole, the others being folded."""
    aside: reactive[str] = reactive("")
    """What is said at the right."""

    _looks: Mapping[str, Look] = MappingProxyType({})

    def render(self) -> Text:
        """Return the line, cut where there is no room for it."""
        text = self._where()
        if not self.aside:
            return text
        aside = set_cell_size(self.aside, min(cell_len(self.aside), self.size.width))
        text.truncate(max(0, self.size.width - cell_len(aside) - 2), overflow="ellipsis", pad=True)
        return text.append("  ").append(aside, "bold")

    def watch_document(self) -> None:
        """Look up who is who in another document."""
        self._looks = looks(self.document, dark=self.app.current_theme.dark)

    def notify_style_update(self) -> None:
        """Take the colours of another theme."""
        super().notify_style_update()
        self._looks = looks(self.document, dark=self.app.current_theme.dark)

    def _where(self) -> Text:
        document = self.document
        if not document.turns:
            return Text("nothing to read")
        speaker = document.turns[self.place.turn].speaker
        look = self._looks.get(speaker or "")
        index = page_index(document, self.place)
        page = document.pages[index] if index is not None else None
        text = Text(f"turn {self.place.turn + 1}/{len(document.turns)} · ", no_wrap=True)
        text.append(f"{look.bar} " if look else "", look.colour if look else "")
        text.append(name_of(document, speaker) if speaker else "narration", "bold")
        text.append(f" · page {page_number(page)}" if page and is_told(page) else "")
        text.append(f" · {self.percent} %")
        names = ", ".join(name_of(document, person) for person in sorted(self.only))
        return text.append(f" · only {names}" if names else "")
