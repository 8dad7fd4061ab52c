"""Citing on the screen: the style that is chosen, and what it is made of."""

from __future__ import annotations

from dataclasses import replace

from textual.widgets import OptionList, Static

from memcon_tui.errors import UsageError
from memcon_tui.export.citing.citation import cite
from memcon_tui.export.citing.holding import NOWHERE, Holding
from memcon_tui.export.citing.reference import passage_of
from memcon_tui.export.citing.styles import STYLES
from memcon_tui.export.quotation import quote
from memcon_tui.notebook.recall import Opened
from memcon_tui.tui.app import MemconApp
from memcon_tui.tui.file import File
from tests.tui.conftest import Clipboard
from tests.tui.pictures import Compare
from tests.tui.reader import SMALL, Reader, app_of, app_with, reading, running
from tests.tui.sample_document import CONVERSATION, parsed

FIRST = CONVERSATION.turns[0]
BAY = Holding(archive="Bay [red]Library[/red]", box="7")


def citation(style: str, holding: Holding = NOWHERE) -> str:
    return cite(CONVERSATION, style, passage_of(FIRST.pages, FIRST.text), holding)


def shown(reader: Reader) -> str:
    """Return the citation that is shown below the styles."""
    return str(reader.pilot.app.screen.query_one("#citation", Static).render())


def highlighted(reader: Reader) -> int | None:
    return reader.pilot.app.screen.query_one(OptionList).highlighted


def app_kept(holding: Holding | UsageError) -> MemconApp:
    """Return an app that opens the sample, which a person says is kept there."""

    def told() -> Holding:
        if isinstance(holding, UsageError):
            raise holding
        return holding

    file = parsed(CONVERSATION)
    return app_with(File(file.source, lambda _: Opened(file), holding=told))


async def test_c_shows_the_citation_in_the_style_that_is_highlighted() -> None:
    async with reading() as reader:
        await reader.press("c")
        assert highlighted(reader) == list(STYLES).index("plain")
        assert shown(reader) == citation("plain")
        await reader.press("down")
        assert shown(reader) == citation("biblatex")


async def test_typing_narrows_the_styles() -> None:
    async with reading() as reader:
        await reader.press("c", *"short")
        assert shown(reader) == citation("chicago-short")


async def test_enter_copies_the_citation_and_keeps_the_style(clipboard: Clipboard) -> None:
    async with reading() as reader:
        await reader.press("c", *"mla", "enter")
        assert clipboard.text == citation("mla")
        assert await reader.toasts() == ["Citation (MLA, works cited) → clipboard"]
        await reader.press("Y")
        assert clipboard.text == f"{quote(FIRST)}\n\n{citation('mla')}"
        await reader.press("c")
        assert highlighted(reader) == list(STYLES).index("mla")


async def test_escape_leaves_the_style_and_the_clipboard_as_they_were(
    clipboard: Clipboard,
) -> None:
    async with reading() as reader:
        await reader.press("c", "down", "escape")
        assert clipboard.text == ""
        assert reader.screen.style == "plain"


async def test_what_is_selected_is_cited_by_the_words_with_which_it_begins() -> None:
    unnumbered = replace(CONVERSATION, pages=())
    async with reading(unnumbered) as reader:
        await reader.press("v", "w", "w", "v", "v", "right_curly_bracket", "c", *"short")
        assert shown(reader).endswith("passage beginning “Tarn: I am glad to see.”")


async def test_the_passage_keeps_its_selection_while_a_style_is_chosen() -> None:
    async with reading() as reader:
        await reader.press("v", "e", "c", "escape")
        assert reader.dialogue.passage is not None


async def test_where_the_paper_is_kept_stands_in_the_citation_as_it_reads() -> None:
    async with running(app_kept(BAY)) as reader:
        await reader.press("c", *"library")
        assert shown(reader) == citation("presidential", BAY)
        assert "Bay [red]Library[/red]" in shown(reader)


async def test_a_sidecar_that_cannot_be_read_is_told_and_the_record_cited(
    clipboard: Clipboard,
) -> None:
    async with running(app_kept(UsageError("[b]talk[/b] is no TOML."))) as reader:
        await reader.press("Y")
        assert clipboard.text.endswith(citation("plain"))
        assert "[b]talk[/b] is no TOML." in await reader.toasts()


async def test_where_there_is_nothing_to_read_there_is_nothing_to_cite() -> None:
    async with reading(replace(CONVERSATION, turns=())) as reader:
        await reader.press("c")
        assert reader.screen.is_current


async def test_every_style_is_shown_as_the_command_line_prints_it() -> None:
    async with reading() as reader:
        await reader.press("c")
        for style in reversed([*STYLES]):
            reader.pilot.app.screen.query_one(OptionList).highlighted = list(STYLES).index(style)
            await reader.settle()
            assert shown(reader) == citation(style)


class TestPictures:
    """The styles above the text."""

    def test_small(self, snap_compare: Compare) -> None:
        assert snap_compare(app_of(CONVERSATION), terminal_size=SMALL, press=["c", "down"])
