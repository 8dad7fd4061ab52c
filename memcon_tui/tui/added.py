"""All that one added to a file, to go to, to write anew, to delete, to take elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import chain, count
from pathlib import Path
from typing import ClassVar, Final

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from memcon_tui.annotated import Entry
from memcon_tui.annotations import Annotation, Correction, Mark, Remark, added, removed
from memcon_tui.document import Document
from memcon_tui.export.citing.holding import Holding
from memcon_tui.export.notes import heading, note_as_text, notes_in_markdown, quotation, words
from memcon_tui.printable import printable_line
from memcon_tui.tui.annotating import Annotating
from memcon_tui.tui.wording import MARKED, NOBODY, NOTED, join_lines, name_of
from memcon_tui.wording import CORRECTED

_NONE: Final = "Nothing yet: in the text, m marks a turn, a writes a note, u corrects a speaker."
_SHORT: Final = 160
"""Characters of a quotation that are shown."""
_SIGNS: Final = {Mark: MARKED, Remark: NOTED, Correction: CORRECTED.mark}


class AddedScreen(Screen[Entry | None]):
    """Lists marks, notes and corrected speakers; its result is the one to go to.

    Args:
        desk: Where they were added.
        copy: Copies a text, and says what it is.
        style: The style of citation.
        holding: Where the papers are kept.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("e", "edit", "Edit the note", id="added.edit"),
        Binding("d,delete", "delete", "Delete", id="added.delete"),
        Binding("u", "restore", "Undo", id="added.restore", tooltip="Bring back the last deleted"),
        Binding("y", "copy", "Copy", id="added.copy"),
        Binding("Y", "copy_all", "Copy all", id="added.copy-all", key_display="Y"),
        Binding("w", "write_out", "Write all to a file", id="added.write-out"),
        Binding("escape", "dismiss(None)", "Back", id="added.leave"),
    ]
    DEFAULT_CSS = """
    AddedScreen {
        background: $background;
        padding: 1 2 0 2;

        #added-title { color: $accent; text-style: bold; margin-bottom: 1; }
        OptionList, OptionList:focus {
            border: none;
            padding: 0;
            background: transparent;
            background-tint: $foreground 0%;
            height: 1fr;
        }
    }
    """

    def __init__(
        self, desk: Annotating, copy: Callable[[str, str], object], style: str, holding: Holding
    ) -> None:
        super().__init__()
        self._desk = desk
        self._copy = copy
        self._cited = style, holding
        self._entries: tuple[Entry, ...] = ()
        self._deleted: list[Annotation] = []

    def compose(self) -> ComposeResult:
        """Compose a heading, the list and the keys."""
        yield Static(id="added-title", markup=False)
        yield OptionList(markup=False)
        yield Footer()

    def on_mount(self) -> None:
        """List what there is, also what other programs add meanwhile."""
        self.watch(self._desk, "kept", self._list)
        self._desk.change(self._desk.kept)

    def _list(self) -> None:
        self._entries = self._desk.entries
        options = self.query_one(OptionList)
        kept = options.highlighted or 0
        options.set_options(
            Option(self._shown(entry), str(number)) for number, entry in enumerate(self._entries)
        )
        options.highlighted = min(kept, len(self._entries) - 1) if self._entries else None
        title = f"Marks and notes: {self._desk.file_name}" if self._entries else _NONE
        self.query_one("#added-title", Static).update(title)

    def _shown(self, entry: Entry) -> Text:
        """Return the lines of one entry."""
        document = self._desk.documents[entry.document]
        sign = _SIGNS[type(entry.annotation)]
        lines = [Text(f"{sign} {heading(document, entry)}", "bold")]
        lines += (Text(f"  {line}", style) for line, style in self._details(document, entry))
        return Text("\n").join((*lines, Text()))

    def _details(self, document: Document, entry: Entry) -> Iterator[tuple[str, str]]:
        if isinstance(entry.annotation, Correction):
            yield f"as the record was read: {self._as_read(entry)}", "dim"
            return
        quoted = join_lines(quotation(document, entry))
        yield quoted[:_SHORT] + "…" * (len(quoted) > _SHORT), "dim"
        for line in words(entry).splitlines():
            yield printable_line(line), ""

    def _as_read(self, entry: Entry) -> str:
        document = self._desk.parsed.documents[entry.document]
        speaker = document.turns[entry.turn].speaker
        return name_of(document, speaker) if speaker else NOBODY

    @property
    def _entry(self) -> Entry | None:
        """The entry that is highlighted."""
        highlighted = self.query_one(OptionList).highlighted
        return None if highlighted is None else self._entries[highlighted]

    @on(OptionList.OptionSelected)
    def _go(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._entries[event.option_index])

    def action_edit(self) -> None:
        """Write a note anew."""
        if self._entry is not None:
            self._desk.edit(self._entry)

    def action_delete(self) -> None:
        """Delete an entry, for as long as it is not undone."""
        if entry := self._entry:
            self._deleted.append(entry.annotation)
            self._desk.change(removed(self._desk.kept, entry.annotation), "Deleted; u undoes it.")

    def action_restore(self) -> None:
        """Bring back what was deleted last."""
        if self._deleted:
            self._desk.change(added(self._desk.kept, self._deleted.pop()), "It is back.")

    def action_copy(self) -> None:
        """Copy what an entry quotes, what it says, and where it stands."""
        if entry := self._entry:
            document = self._desk.documents[entry.document]
            self._copy(note_as_text(document, entry, *self._cited), heading(document, entry))

    def action_copy_all(self) -> None:
        """Copy everything as Markdown."""
        self._copy(self._markdown(), "All marks and notes")

    def _markdown(self) -> str:
        desk = self._desk
        file = replace(desk.parsed, documents=desk.documents)
        return "".join(notes_in_markdown(file, desk.kept, *self._cited))

    @work(thread=True)
    def action_write_out(self) -> None:
        """Write everything as Markdown to a new file in the folder one works in."""
        try:
            path = _write_new(f"{Path(self._desk.file_name).stem}-notes", self._markdown())
            said = f"Written to {path.absolute()}"
        except OSError as error:
            said = f"This folder cannot be written ({error.strerror}): copy with Y instead."
        self.app.call_from_thread(self._desk.say, printable_line(said))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to edit what has words, and to undo what was done."""
        if action == "edit":
            return self._entry is not None and isinstance(self._entry.annotation, Remark)
        if action == "restore":
            return bool(self._deleted)
        return super().check_action(action, parameters)

    @on(OptionList.OptionHighlighted)
    def _offer(self) -> None:
        self.refresh_bindings()


def _write_new(name: str, text: str) -> Path:
    """Write `text` to a file that is not there yet: `name.md`, `name-2.md` and so on."""
    paths = (Path(f"{name}{more}.md") for more in chain([""], (f"-{n}" for n in count(2))))
    for path in paths:
        with suppress(FileExistsError), path.open("x", encoding="utf-8") as file:
            file.write(text)
            break
    return path
