"""Marking turns, writing notes, correcting speakers."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import partial, reduce
from typing import TYPE_CHECKING, ClassVar, Final

from textual.binding import Binding, BindingType

from memcon_tui.annotated import Entry, entries, extent
from memcon_tui.annotations import Annotation, Correction, Kept, Mark, Remark, added, removed
from memcon_tui.document import Document, Span, Turn
from memcon_tui.export.quotation import quote_passage
from memcon_tui.printable import printable_line
from memcon_tui.tui.keeping import Keeping
from memcon_tui.tui.passage import Passage
from memcon_tui.tui.place import Place, source_offset
from memcon_tui.tui.signs import noted, signs
from memcon_tui.tui.wording import NOBODY, name_of

if TYPE_CHECKING:
    from memcon_tui.tui.speakers import Speaker

_ADD: Final = Binding.Group("Add", compact=True)


class Annotating(Keeping):
    """The part of the screen in which one adds to the text."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "m", "mark", "Mark", id="mark.turn", group=_ADD,
            tooltip="Mark the turn, or take its mark away",
        ),
        Binding(
            "a", "write_note", "Note", id="note.write", group=_ADD,
            tooltip="Write a note to the passage or turn",
        ),
        Binding(
            "u", "correct_speaker", "Correct the speaker", id="speaker.correct", show=False,
            tooltip="Say who speaks the turn, if the record was read wrongly",
        ),
    ]  # fmt: skip

    _shown: tuple[Document, frozenset[Mark], frozenset[Remark]] | None = None
    """What the margin was drawn for."""

    def on_mount(self) -> None:
        """Show what was added, and what will be."""
        self.watch(self, "kept", self._show_added)
        self.watch(self, "document", self._show_added, init=False)

    def _show_added(self) -> None:
        shown = self.document, self.kept.marks, self.kept.remarks
        if shown == self._shown:
            return
        self._shown = shown
        found = [entry for entry in self.entries if entry.document == self.number]
        self.dialogue.signs = signs(self.document, found)
        is_noted = any(isinstance(entry.annotation, Remark) for entry in found)
        self.dialogue.lay("noted", noted(self.document, found) if is_noted else None)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All that was added to the file, in the order of the text."""
        return entries(self.documents, self.kept)

    def add(self, annotation: Annotation, said: str) -> None:
        """Add something, and say so once it is written."""
        self.change(added(self.kept, annotation), said)

    def take_away(self, annotation: Annotation, said: str) -> None:
        """Take away something that was added, and say so once it is written."""
        self.change(removed(self.kept, annotation), said)

    # -- marks ------------------------------------------------------------------------------

    def action_mark(self) -> None:
        """Mark the current turn, or take its mark away."""
        if self.turn is None:
            return
        marks = [entry.annotation for entry in self._here if isinstance(entry.annotation, Mark)]
        if not marks:
            self.add(Mark(extent(self.turn).begin), f"Turn {self.turn.number} is marked.")
            return
        self.change(_without(self.kept, marks), f"Turn {self.turn.number} is no longer marked.")

    @property
    def _here(self) -> list[Entry]:
        """What was added to the current turn."""
        here = self.number, self.place.turn
        return [entry for entry in self.entries if (entry.document, entry.turn) == here]

    # -- notes ------------------------------------------------------------------------------

    def action_write_note(self) -> None:
        """Write a note to the passage that is selected, else to the current turn."""
        if self.turn is None:
            return
        passage = self.dialogue.passage
        span, quotation = extent(self.turn), ""
        if passage is not None:
            span = _source_of(self.document, passage)
            quotation = quote_passage(self.document, tuple(passage.pieces(self.document)))
        turn = self.place.turn if passage is None else passage.begin.turn
        self.edit(Entry(self.number, turn, Remark("", *span, quotation, "", "")))

    def edit(self, entry: Entry) -> None:
        """Open the editor with a note, and keep what it becomes."""
        # Neither the first picture nor the keys that move should pay for an editor.
        from memcon_tui.export.notes import heading, quotation  # noqa: PLC0415
        from memcon_tui.tui.note_editor import NoteEditor  # noqa: PLC0415

        remark, document = entry.annotation, self.documents[entry.document]
        if not isinstance(remark, Remark):
            return

        def keep(words: str) -> None:
            self.dialogue.origin = None
            self._rewrite(remark, words.strip())

        about = heading(document, entry), quotation(document, entry)
        self.app.push_screen(NoteEditor(*about, remark.words, keep))

    def _rewrite(self, remark: Remark, words: str) -> None:
        """Put a note with these words in the place of `remark`, or none if there are none."""
        kept = removed(self.kept, remark)
        if not words:
            self.change(kept, "The note is deleted.")
            return
        now = datetime.now(UTC).isoformat(timespec="seconds")
        written = remark._replace(id=os.urandom(8).hex(), words=words, written=now)
        self.change(added(kept, written), "The note is kept.")

    # -- speakers ---------------------------------------------------------------------------

    def action_correct_speaker(self) -> None:
        """Ask who speaks the current turn."""
        from memcon_tui.tui.speakers import SpeakerChooser  # noqa: PLC0415 - as above

        if self.turn is None:
            return
        turn = self.parsed.documents[self.number].turns[self.place.turn]
        as_read = name_of(self.document, turn.speaker) if turn.speaker else NOBODY
        chooser = SpeakerChooser(f"Who speaks turn {turn.number}?", self.document, as_read)
        self.app.push_screen(chooser, partial(self._correct, turn))

    def _correct(self, turn: Turn, speaker: Speaker | None) -> None:
        """Have `turn`, as it was read, be spoken by whom the reader chose, if anyone was chosen."""
        if speaker is None:
            return
        here = (entry.annotation for entry in self._here)
        kept = _without(self.kept, [it for it in here if isinstance(it, Correction)])
        if speaker.is_as_read or speaker.id == turn.speaker:
            self.change(kept, f"Turn {turn.number} is as the record was read.")
            return
        correction = Correction(*extent(turn), speaker.id, speaker.name)
        said = f"Turn {turn.number}: {printable_line(speaker.name) or NOBODY}, as you say."
        self.change(added(kept, correction), said)


def _without(kept: Kept, annotations: Iterable[Annotation]) -> Kept:
    return reduce(removed, annotations, kept)


def _source_of(document: Document, passage: Passage) -> Span:
    """Return where in the decoded text a passage stands."""
    last = Place(passage.end.turn, max(0, passage.end.at - 1))
    return Span(source_offset(document, passage.begin), source_offset(document, last) + 1)
