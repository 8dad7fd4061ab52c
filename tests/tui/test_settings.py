"""The screen as a person has set it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from memcon_tui import locations
from memcon_tui.notebook.keeper import Keeper
from memcon_tui.notebook.recall import Opened
from memcon_tui.settings import Settings
from memcon_tui.tui.app import MemconApp
from memcon_tui.tui.file import File
from tests.tui.reader import Reader, running
from tests.tui.sample_document import CONVERSATION, parsed


@asynccontextmanager
async def set_as(settings: Settings, complaint: str = "") -> AsyncIterator[Reader]:
    file = parsed(CONVERSATION)
    opened = File(file.source, lambda _: Opened(file))
    keeper = Keeper(locations.notebook())
    app = MemconApp(opened, keeper, lambda _: opened, settings, complaint)
    async with running(app) as reader:
        yield reader


async def test_keys_are_those_that_are_set() -> None:
    async with set_as(Settings(keys={"turn.next": "x", "mark.turn": "ctrl+t"})) as reader:
        await reader.press("j")
        assert reader.turn == 1
        await reader.press("x", "ctrl+t")
        assert reader.turn == 2
        assert len(reader.screen.kept.marks) == 1


async def test_keys_of_what_there_is_not_are_told_and_all_are_as_ever() -> None:
    async with set_as(Settings(keys={"turn.next": "x", "turn.over": "j"})) as reader:
        assert await reader.toasts() == [
            "The settings have keys for “turn.over”, which there is not."
        ]
        await reader.press("j")
        assert reader.turn == 2


async def test_theme_measure_and_style_are_those_that_are_set() -> None:
    async with set_as(Settings(theme="paper", measure=40, citation="mla")) as reader:
        assert reader.pilot.app.theme == "paper"
        assert reader.screen.style == "mla"
        assert max(len(row.split("┃")[-1]) for row in reader.rows if "word" in row) <= 41


async def test_an_unknown_theme_and_a_mistake_in_the_file_are_told() -> None:
    async with set_as(Settings(theme="[b]mauve"), "config.toml is no TOML.") as reader:
        assert await reader.toasts() == [
            "config.toml is no TOML.",
            "There is no theme “[b]mauve”.",
        ]


async def test_a_copy_goes_where_it_is_set_to_go() -> None:
    async with set_as(Settings(clipboard="file")) as reader:
        await reader.press("y")
        path = locations.copied()
        assert await reader.toasts() == [f"9 words, turn 1, p. 1 → file {path}"]
        assert path.read_text("utf-8") == CONVERSATION.turns[0].text
