"""Citing what one reads, in a style that one has chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from memcon_tui.errors import MemconError
from memcon_tui.export.citing.styles import PLAIN, STYLES
from memcon_tui.tui.copying import COPY, Copying, Quoted, quoted_of
from memcon_tui.tui.keeping import Keeping

if TYPE_CHECKING:
    # Who does not cite does not wait for it.
    from memcon_tui.export.citing.holding import Holding

Cite = Callable[[str], str]
"""From the name of a style to the citation in it."""


class Citing(Copying, Keeping):
    """The part of the screen that tells where a passage stands."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "Y", "copy_with_citation", "Copy the passage or turn with its citation",
            id="copy.cited", group=COPY, key_display="Y",
        ),
        Binding(
            "c", "choose_style", "Cite", id="cite", show=False,
            tooltip="Choose a style of citation, and copy the citation",
        ),
    ]  # fmt: skip
    style: str = PLAIN
    """The name of the style that is set, or was chosen since."""

    def on_mount(self) -> None:
        """Cite in the style that is set."""
        self.style = self.settings.citation

    def action_copy_with_citation(self) -> None:
        """Copy what is selected, else the current turn, and where it stands."""
        if quoted := self._quoted():
            citation = self._citing(quoted)(self.style)
            self.copy(f"{quoted.words}\n\n{citation}", f"{quoted.what} with citation")
            self.dialogue.origin = None

    def action_choose_style(self) -> None:
        """Let a style be chosen, and copy the citation in it."""
        from memcon_tui.tui.style_chooser import StyleChooser  # noqa: PLC0415 - seldom shown

        if quoted := self._quoted():
            cite = self._citing(quoted)

            def copy(style: str | None) -> None:
                if style is not None:
                    self.style = style
                    self.copy(cite(style), f"Citation ({STYLES[style].label})")

            self.app.push_screen(StyleChooser(quoted.what, self.style, cite), copy)

    def _quoted(self) -> Quoted | None:
        return quoted_of(self.document, self.dialogue.passage, self.place.turn)

    def _citing(self, quoted: Quoted) -> Cite:
        # Neither the first screen nor the keys that move should pay for the styles.
        from memcon_tui.export.citing.citation import cite  # noqa: PLC0415
        from memcon_tui.export.citing.reference import passage_of  # noqa: PLC0415

        document, holding = self.document, self.holding()
        passage = passage_of(quoted.pages, quoted.begins)
        return lambda style: cite(document, style, passage, holding)

    def holding(self) -> Holding:
        """Return where the paper is kept, as far as one has told."""
        from memcon_tui.export.citing.holding import NOWHERE  # noqa: PLC0415 - as above

        try:
            return self.file.holding() if self.file.holding else NOWHERE
        except MemconError as error:
            self.notify(str(error), severity="warning", markup=False)
            return NOWHERE
