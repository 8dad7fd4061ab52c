"""The panes at the sides: who takes part, what the record is, and its pages.

Each shows a document and the place in it, and posts `Chosen` with what a person
picked; none knows where that leads.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, chain, groupby
from typing import ClassVar, Final

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.geometry import Region
from textual.message import Message
from textual.reactive import var
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from memcon_tui.document import Document, Page, Participant
from memcon_tui.export.statistics import SpeakerStatistics, by_speaker, turns_and_share
from memcon_tui.looks import Look, looks
from memcon_tui.printable import printable_line
from memcon_tui.tui.colours import badge
from memcon_tui.tui.drawing import MARKER
from memcon_tui.tui.place import NO_DOCUMENT, Place, page_index
from memcon_tui.tui.wording import join_lines, page_number
from memcon_tui.tui.wrapping import wrap_lines
from memcon_tui.wording import declassified

CHOSEN: Final = "✓ "
"""Stands before the name of one whose turns are seen whole, those of others being folded."""
_NO_DELEGATION: Final = "Participants"
_BESIDE_BAR: Final = 3
"""Cells of an entry that its words do not have: the bar, a space, and one at the end."""
_UNSEEN: Final = 30
"""Cells of a pane that is folded away: its keys work before it is seen."""
_NOT_LISTED: Final = "Not listed"
_CAPTION: Final = 8
"""Cells of the column of captions."""


class Pane(OptionList):
    """A list beside the text that follows the reading place.

    What is highlighted follows the place until the pane has the focus; then it is
    the person's own, to choose with.
    """

    document: var[Document] = var(NO_DOCUMENT)
    place: var[Place] = var(Place())

    @dataclass
    class Picked(Message):
        """A person did something with an entry; `key` is its id."""

        pane: Pane
        key: str

        @property
        def control(self) -> Pane:
            """The pane that was picked from."""
            return self.pane

    class Chosen(Picked):
        """An entry was chosen, to go there."""

    def __init__(self, id: str) -> None:  # noqa: A002 - Textual's word
        super().__init__(id=id, markup=False)
        self._tops: list[int] = [0]
        """First row of every entry, and the row after the last."""
        self._filled: object = None
        """What the entries were made for."""

    def on_mount(self) -> None:
        """Draw the entries anew when the theme's colours are others."""
        self.app.theme_changed_signal.subscribe(self, lambda _: self.fill())

    def watch_document(self) -> None:
        """Show another document, once its words are on the screen."""
        if self._filled is not None:
            self.clear_options()
        self.call_after_refresh(self.fill)

    def watch_place(self) -> None:
        """Follow the place."""
        self.follow()

    def on_blur(self) -> None:
        """Follow the place again."""
        self.follow()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Pass on what was picked."""
        event.stop()
        if event.option_id is not None:
            self.post_message(self.Chosen(self, event.option_id))

    def on_resize(self) -> None:
        """Make the entries for the new width."""
        self.call_after_refresh(self.fill)

    def fill(self) -> None:
        """Put the document's entries into the list, if they are others than are there."""
        if self.shown == self._filled:
            return
        self._filled = self.shown
        kept = self.highlighted
        self.set_options(self.entries(self.document))
        heights = (str(entry.prompt).count("\n") + 1 for entry in self.options)
        self._tops = [0, *accumulate(heights)]
        if self.has_focus:
            self.highlighted = kept
        self.follow()

    @property
    def shown(self) -> object:
        """What the entries are made for: document, width and theme."""
        return self.document, self.scrollable_content_region.width, self.app.theme

    def follow(self) -> None:
        """Highlight the entry that the place belongs to, and none where there is none."""
        if not self.has_focus and self.option_count:
            key = self.key_at_place()
            self._highlight(None if key is None else self.get_option_index(key))

    def _highlight(self, index: int | None) -> None:
        """Highlight an entry, and draw anew those that change: the list would draw them all."""
        changed = {self.highlighted, index} if self.highlighted != index else set()
        self.set_reactive(OptionList.highlighted, index)
        for entry in changed - {None}:
            self.refresh(self._region_of(entry or 0))
        if changed:
            self.scroll_to_highlight()

    def _region_of(self, entry: int) -> Region:
        top, end = self._tops[entry : entry + 2]
        return Region(0, top - self.scroll_offset.y, self.size.width, end - top)

    def entries(self, document: Document) -> Iterator[Option]:
        """Yield the entries for `document`."""
        raise NotImplementedError

    def key_at_place(self) -> str | None:
        """Return the id of the entry that the place belongs to."""
        raise NotImplementedError


class Participants(Pane):
    """The people in the room, by delegation; choosing one goes to his next turn."""

    BINDING_GROUP_TITLE = "Participants"
    HELP: ClassVar[str] = """\
`Enter` goes to the next turn of the one highlighted; `x` folds the turns of all whom one \
does not choose so.
"""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "x,space", "mark", "Only those chosen", id="filter.choose",
            tooltip="Fold the turns of all whom one does not choose so",
        ),
    ]  # fmt: skip

    only: var[frozenset[str]] = var(frozenset())
    """Those chosen, the turns of the others being folded."""

    class Marked(Pane.Picked):
        """A person was chosen as one of several, or is no longer."""

    def watch_only(self) -> None:
        """Show who is chosen."""
        self.fill()

    def action_mark(self) -> None:
        """Choose the one highlighted, or no longer."""
        if self.highlighted is not None and (key := self.options[self.highlighted].id):
            self.post_message(self.Marked(self, key))

    @property
    def shown(self) -> object:
        """What the entries are made for."""
        return super().shown, self.only

    def entries(self, document: Document) -> Iterator[Option]:
        """Yield a heading for each delegation, then its people."""
        looked = looks(document, dark=self.app.current_theme.dark)
        spoken = by_speaker(document)
        width = (self.scrollable_content_region.width or _UNSEEN) - _BESIDE_BAR
        people = sorted(document.participants, key=lambda person: not person.listed)
        for number, (heading, members) in enumerate(groupby(people, key=_heading)):
            above = "\n" if number else ""
            yield Option(Text(above + printable_line(heading), style="bold"), disabled=True)
            for person in members:
                share = spoken.get(person.id)
                sign = CHOSEN * (person.id in self.only)
                entry = _participant(person, looked[person.id], share, width, sign)
                yield Option(entry, id=person.id)

    def key_at_place(self) -> str | None:
        """Return who speaks at the place."""
        if not self.document.turns:
            return None
        speaker = self.document.turns[self.place.turn].speaker
        known = {person.id for person in self.document.participants}
        return speaker if speaker in known else None


def _heading(person: Participant) -> str:
    return (person.delegation or _NO_DELEGATION) if person.listed else _NOT_LISTED


def _participant(
    person: Participant, look: Look, said: SpeakerStatistics | None, width: int, sign: str
) -> Text:
    """Return the entry of one person: name, office, share of the words; the bar down all of it."""
    name = printable_line(person.name)
    parts = (
        (sign + name, f"bold {look.colour}" if said else ""),
        (_facts(person), "dim"),
        (turns_and_share(said) if said else "", "dim"),
    )
    return Text("\n").join(
        Text.assemble((f"{look.bar} ", look.colour), (line, style))
        for part, style in parts
        for line in wrap_lines(part, width)
    )


def _facts(person: Participant) -> str:
    role = join_lines(person.role)
    flags = {"interpreter": person.interpreter, "notetaker": person.notetaker}
    more = (flag for flag, is_set in flags.items() if is_set and flag not in role.lower())
    return join_lines(role, *more)


class Pages(Pane):
    """The pages and their markings; choosing one goes there."""

    BINDING_GROUP_TITLE = "Pages"
    HELP: ClassVar[str] = "`Enter` goes to the page highlighted."
    _read: str | None = None
    """Id of the page that is marked as read."""
    _wide: int = 1
    """Cells of the longest page number."""

    def entries(self, document: Document) -> Iterator[Option]:
        """Yield the pages in order."""
        self._read = None
        self._wide = max((len(page_number(page)) for page in document.pages), default=1)
        for index, page in enumerate(document.pages):
            yield Option(_page(page, self._wide, is_read=False), id=str(index))

    def key_at_place(self) -> str | None:
        """Return the page at the place."""
        index = page_index(self.document, self.place)
        return None if index is None else str(index)

    def follow(self) -> None:
        """Mark the page that is read."""
        super().follow()
        key = self.key_at_place()
        for page, is_read in ((self._read, False), (key, True)):
            if page is not None and self._read != key and self.option_count:
                entry = _page(self.document.pages[int(page)], self._wide, is_read=is_read)
                self.replace_option_prompt(page, entry)
        self._read = key


def _page(page: Page, wide: int, *, is_read: bool) -> Text:
    entry = Text(f"{MARKER if is_read else ' '} {page_number(page):>{wide}}  ", no_wrap=True)
    for marking in page.markings[:1]:
        entry.append(printable_line(marking.text), "dim strike" if marking.struck else "dim")
    return entry


class Facts(Static):
    """What the record says of itself: classification, subject, when and where, copies."""

    document: var[Document] = var(NO_DOCUMENT)
    _filled: tuple[Document, int] | None = None
    """The document that is shown, and the width at which it was wrapped."""

    def watch_document(self) -> None:
        """Show the facts of another document, once its words are on the screen."""
        self.call_after_refresh(self.fill)

    def fill(self) -> None:
        """Show the facts of the document, once they are seen and if they are others."""
        wanted = self.document, self.content_region.width
        if wanted != self._filled and self.size.width:
            self._filled = wanted
            self.update(_facts_of(*wanted))

    def on_resize(self) -> None:
        """Wrap the facts at the new width."""
        self.call_after_refresh(self.fill)


def _facts_of(document: Document, width: int) -> Text:
    paragraphs = (
        _classification(document),
        Text(join_lines(document.subject), "bold"),
        _lines(join_lines(document.date_text, document.time_text), join_lines(document.place)),
        _captioned("From", width, document.originator),
        _captioned("Copies", width, *document.distribution),
    )
    return Text("\n\n").join(paragraph for paragraph in paragraphs if paragraph)


def _classification(document: Document) -> Text:
    """Return the badge and what cancelled it."""
    text = Text()
    if document.classification:
        name = printable_line(document.classification)
        text.append(f" {name} ", badge(name) + " bold" + " strike" * document.struck)
    for caveat in document.caveats:
        text.append(f" {printable_line(caveat)}", "bold")
    for stamp in document.declassification:
        text.append(f"\n{declassified(stamp)}")
    return text


def _lines(*lines: str) -> Text:
    return Text("\n".join(line for line in lines if line))


def _captioned(caption: str, width: int, *facts: str | None) -> Text:
    """Return a caption and its facts, one below the other at the same column."""
    folded = (wrap_lines(join_lines(fact), width - _CAPTION) for fact in facts if fact)
    lines = list(chain.from_iterable(folded))
    captions = [caption, *[""] * len(lines)]
    return Text("\n").join(
        Text.assemble((f"{captions[index]:{_CAPTION}}", "dim"), line)
        for index, line in enumerate(lines)
    )


class Details(Vertical):
    """The facts of the record above the list of its pages."""

    document: var[Document] = var(NO_DOCUMENT)
    place: var[Place] = var(Place())

    def compose(self) -> ComposeResult:
        """Compose the two parts."""
        with VerticalScroll(id="facts-scroll", can_focus=False):
            yield Facts(id="facts", markup=False).data_bind(Details.document)
        yield Static("Pages", id="pages-heading", markup=False)
        yield Pages(id="pages").data_bind(Details.document, Details.place)
