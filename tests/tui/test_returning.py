"""Coming back: to the turn and the row that one left, by the file's content, in every window."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from textual.widgets import OptionList, Static

from memcon_tui import locations
from memcon_tui.document import Document
from memcon_tui.errors import NotTextError
from memcon_tui.notebook.keeper import Keeper
from memcon_tui.notebook.recall import Opened
from memcon_tui.notebook.recent import Recent
from memcon_tui.notebook.store import Notebook
from memcon_tui.tui.app import MemconApp
from memcon_tui.tui.chooser import Chooser
from memcon_tui.tui.file import File
from tests.tui.pictures import Compare
from tests.tui.reader import SMALL, WIDE, Reader, app_with, reading, running
from tests.tui.sample_document import CONVERSATION, NARRATION, long_conversation, parsed

LONG = long_conversation(60)
READ = {"Lunch at the [red]Harbour[/red]": "June 1, 1963", "": "", "The Pier": "undated"}


@pytest.mark.parametrize("keys", ["j j", "G", "space space down", "G k k up up up", "J down"])
async def test_a_file_opens_where_it_was_left(keys: str) -> None:
    async with reading(LONG, size=SMALL) as reader:
        await reader.press(*keys.split())
        place, rows = reader.screen.place, reader.rows
    async with reading(LONG, size=SMALL) as reader:
        assert reader.screen.place == place
        assert reader.rows == rows
        assert await reader.toasts() == [f"Back at turn {place.turn + 1}; g goes to the top."]
        await reader.press("g")
        assert reader.turn == 1


async def test_in_another_window_the_same_words_are_read() -> None:
    async with reading(LONG, size=SMALL) as reader:
        await reader.press("G", "k", "down")
        turn, at = reader.turn, reader.screen.place.at
    async with reading(LONG, size=(50, 12)) as reader:
        assert reader.turn == turn
        words = LONG.turns[turn - 1].text[at:].split()[:3]
        assert any(" ".join(words) in row for row in reader.rows)


async def test_the_document_that_lay_open_lies_open_again() -> None:
    async with reading(CONVERSATION, NARRATION) as reader:
        await reader.press("right_curly_bracket")
    async with reading(CONVERSATION, NARRATION) as reader:
        assert reader.screen.document is NARRATION
        assert await reader.toasts() == ["Back at document 2, turn 1; g goes to the top."]


async def test_who_left_at_the_beginning_is_not_told_so() -> None:
    for _ in range(2):
        async with reading() as reader:
            assert await reader.toasts() == []


async def test_a_window_made_narrow_and_wide_again_shows_the_same_rows() -> None:
    async with reading(LONG) as reader:
        await reader.press("space", "space", "down")
        rows = reader.rows
        for size in (SMALL, WIDE):
            await reader.pilot.resize_terminal(*size)
            await reader.settle()
        assert reader.rows == rows


async def test_a_notebook_at_fault_is_told_once_and_one_reads_on() -> None:
    locations.notebook().mkdir(parents=True)
    async with reading() as reader:
        (sentence,) = await reader.toasts()
        assert sentence.endswith(
            "notebook.sqlite3 cannot be written: "
            "what you mark and note is not kept until it can be."
        )
        await reader.press("j")
        assert reader.turn == 2


class TestRecent:
    """The files that were read last, to choose from."""

    async def test_they_are_listed_last_first_with_title_date_and_path(
        self, papers: list[File]
    ) -> None:
        async with running(app_with(None)) as reader:
            assert listed(reader) == [
                f"The Pier  May 4, 1961\n{papers[1].path}",
                f"lunch.txt  \n{papers[0].path}",
            ]

    @pytest.mark.parametrize("keys", ["l u n c h enter", "down enter"])
    async def test_one_types_or_goes_down_to_the_one_to_open(
        self, keys: str, papers: list[File]
    ) -> None:
        async with running(app_with(None, *papers)) as reader:
            await reader.press(*keys.split())
            assert reader.screen.file_name == "lunch.txt"

    async def test_only_what_has_every_word_typed_is_listed(self, papers: list[File]) -> None:
        async with running(app_with(None, *papers)) as reader:
            await reader.press(*"1961", "space", *"PIER")
            assert [entry.split("  ")[0] for entry in listed(reader)] == ["The Pier"]

    async def test_a_file_that_is_gone_is_said_so_and_not_opened(self, papers: list[File]) -> None:
        _remove(papers[1])
        async with running(app_with(None)) as reader:
            assert listed(reader)[0].endswith(f"\nno longer there: {papers[1].path}")
            await reader.press("enter")
            assert await reader.toasts() == [f"{papers[1].path} is no longer there."]

    async def test_a_file_that_cannot_be_read_leaves_one_at_the_list(
        self, papers: list[File]
    ) -> None:
        def fail(_: str) -> File:
            raise NotTextError("That is no text.")

        async with running(MemconApp(None, Keeper(locations.notebook()), fail)) as reader:
            await reader.press("enter")
            assert len(listed(reader)) == len(papers)
            assert await reader.toasts() == ["That is no text."]

    def test_picture(self, snap_compare: Compare) -> None:
        with closing(Notebook(locations.notebook())) as notebook:
            for number, (title, date) in enumerate(READ.items()):
                path = f"/papers/{number}.txt"
                notebook.note_opened(path, Recent(path, title, date, str(number)))
        assert snap_compare(app_with(None), terminal_size=SMALL)

    async def test_where_nothing_was_read_the_screen_says_so(self) -> None:
        async with running(app_with(None)) as reader:
            title = reader.pilot.app.screen.query_one("#recent-title", Static)
            assert "Nothing has been read yet" in str(title.content)

    async def test_o_lists_them_from_the_text_and_escape_goes_back(self) -> None:
        async with reading() as reader:
            await reader.press("o")
            assert listed(reader) == []
            await reader.press("escape")
            assert reader.turn == 1


@pytest.fixture
async def papers(tmp_path: Path) -> list[File]:
    """Two files that were read, the one about the pier last."""
    documents = {
        "lunch.txt": replace(NARRATION, title=None),
        "pier.txt": replace(CONVERSATION, subject="The Pier", date_text="May 4, 1961"),
    }
    files = [file_at(tmp_path / name, document) for name, document in documents.items()]
    for file in files:
        async with running(app_with(file)):
            pass
    return files


def file_at(path: Path, document: Document) -> File:
    path.touch()
    made = parsed(document)
    file = replace(made, source=replace(made.source, name=path.name, sha256=path.name))
    return File(file.source, lambda _: Opened(file), str(path))


def _remove(file: File) -> None:
    Path(file.path or "").unlink()


def listed(reader: Reader) -> list[str]:
    options = reader.pilot.app.screen.query_one(Chooser).query_one(OptionList).options
    return [str(option.prompt) for option in options]
