"""Coming back to where one was, and to the files that one has read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import ClassVar, Final

from textual.binding import Binding, BindingType

from memcon_tui.annotated import find_document
from memcon_tui.annotations import Left
from memcon_tui.document import Document
from memcon_tui.notebook.recent import Recent
from memcon_tui.tui.desk import Stand
from memcon_tui.tui.dialogue import Dialogue
from memcon_tui.tui.keeping import Keeping
from memcon_tui.tui.place import NO_DOCUMENT, Place, find_place, source_offset
from memcon_tui.tui.wording import join_lines

_IDLE: Final = 1.0
"""Seconds after which it is written down where one is."""


class Returning(Keeping):
    """The part of the screen that opens a file where it was left."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "o", "app.recent", "Open another", show=False,
            id="file.recent", tooltip="Open one of the files read last",
        ),
    ]  # fmt: skip
    _is_to_be_noted: bool = False
    """Whether it will be noted shortly where one is."""

    _text: Dialogue
    """The dialogue, of which one asks where one is when it is no longer on the screen."""

    def on_mount(self) -> None:
        """Return to where one was, before there is a picture."""
        self._text = self.dialogue
        left = self.kept.left
        if left is not None and self.documents:
            number = find_document(self.documents, left.at)
            place = find_place(self.documents[number], left.at)
            self.return_to(Stand(number, place, left.above))
        self.watch(self, "place", self._note_soon, init=False)
        self.call_after_refresh(self._greet)

    def on_unmount(self) -> None:
        """Note where one leaves."""
        self._note_place()

    def _greet(self) -> None:
        """Say where one is, if not at the beginning, and note that the file is read."""
        if self.number or self.place != Place():
            document = f"document {self.number + 1}, " * (len(self.documents) > 1)
            self.say(f"Back at {document}turn {self.place.turn + 1}; g goes to the top.")
        if self.file.path is not None:
            sha256, recent = self.parsed.source.sha256, _recent(self.file.path, self.documents)
            self.write(lambda notebook: notebook.note_opened(sha256, recent))

    def _note_soon(self) -> None:
        if not self._is_to_be_noted:
            self._is_to_be_noted = True
            self.set_timer(_IDLE, self._note_place)

    def _note_place(self) -> None:
        self._is_to_be_noted = False
        if self.document.turns:
            at = source_offset(self.document, self.place)
            left = Left(at, self._text.rows_above)
            if left != self.kept.left:
                self.change(replace(self.kept, left=left))


def _recent(path: str, documents: Sequence[Document]) -> Recent:
    """Return what is remembered of a file: where it is, and what its first document is about."""
    first = documents[0] if documents else NO_DOCUMENT
    subject, date = join_lines(first.subject or first.title), join_lines(first.date_text)
    return Recent(path, subject, date, datetime.now(UTC).isoformat(timespec="microseconds"))
