"""Marks, notes and corrected speakers: added by key, seen in the text, listed, kept."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.widgets import OptionList, Static, TextArea

from memcon_tui import locations
from memcon_tui.annotations import Correction, Kept, Mark, Remark
from memcon_tui.document import Attribution
from memcon_tui.export.citing.citation import cite
from memcon_tui.export.citing.reference import passage_of
from memcon_tui.export.quotation import quote
from memcon_tui.notebook.keeper import Keeper
from memcon_tui.notebook.recall import recall
from memcon_tui.tui.added import AddedScreen
from memcon_tui.tui.note_editor import NoteEditor
from memcon_tui.tui.place import Place
from memcon_tui.tui.speakers import SpeakerChooser
from tests.tui.conftest import Clipboard
from tests.tui.pictures import Compare
from tests.tui.reader import SMALL, WIDE, Reader, app_of, reading
from tests.tui.sample_document import CONVERSATION, NARRATION

SHA256 = "0" * 64
TURN = CONVERSATION.turns


def kept() -> Kept:
    """Return what the notebook has by now."""
    return recall(locations.notebook(), SHA256).kept


def margin(reader: Reader, words: str) -> str:
    """Return what stands before the bar of the row that has these words."""
    row = next(row for row in reader.rows if words in row)
    return row[: row.index("┃" if "┃" in row else "║")].strip()


async def write(reader: Reader, words: str) -> None:
    """Type a note and keep it."""
    reader.pilot.app.screen.query_one(TextArea).insert(words)
    await reader.press("ctrl+s")


class TestMarks:
    """`m` marks a turn and takes the mark away."""

    async def test_a_mark_is_seen_in_the_margin_and_kept(self) -> None:
        async with reading() as reader:
            await reader.press("j", "m")
            assert margin(reader, "President Aru") == "▸◆"
            assert await reader.toasts() == ["Turn 2 is marked."]
        assert kept().marks == {Mark(TURN[1].spans[0].begin)}
        async with reading() as reader:
            assert margin(reader, "President Aru") == "▸◆"

    async def test_a_second_time_takes_it_away(self) -> None:
        async with reading() as reader:
            await reader.press("m", "j", "k", "m")
            assert margin(reader, "Mr. Tarn") == "▸"
        assert kept().marks == frozenset()


class TestNotes:
    """`a` writes a note to the turn or to the passage that is selected."""

    async def test_a_note_to_a_turn(self) -> None:
        async with reading() as reader:
            await reader.press("a")
            await write(reader, "Compare the [red]cable[/red].\n\nTwice.")
            assert margin(reader, "Mr. Tarn") == "▸†"
            assert await reader.toasts() == ["The note is kept."]
        (remark,) = kept().remarks
        assert (remark.begin, remark.end) == TURN[0].spans[0]
        assert (remark.quotation, remark.words) == ("", "Compare the [red]cable[/red].\n\nTwice.")

    async def test_a_note_to_a_passage_is_to_its_very_characters(self) -> None:
        async with reading() as reader:
            await reader.press("j", "v", "w", "e", "a")
            quoted = reader.pilot.app.screen.query_one("#note-quotation Static", Static)
            assert str(quoted.content) == "So am"
            await write(reader, "Is he?")
            assert reader.dialogue.passage is None
        (remark,) = kept().remarks
        begin = TURN[1].spans[0].begin
        assert (remark.begin, remark.end, remark.quotation) == (begin, begin + 5, "So am")

    async def test_a_passage_with_a_note_is_underlined_and_has_its_sign_beside_it(self) -> None:
        async with reading() as reader:
            begin = TURN[2].text.index("word12")
            reader.dialogue.select(Place(2, begin), Place(2, begin + len("word12 word1")))
            await reader.press("a")
            await write(reader, "So many words.")
            (row,) = (y for y, words in enumerate(reader.rows) if "word12 " in words)
            assert "†" in reader.rows[row]
            assert "†" not in reader.rows[row - 1] + reader.rows[row + 1]
            assert underlined(reader, row) == "word12 word13"
            assert underlined(reader, row + 1) == ""

    async def test_mark_and_note_together_have_one_sign(self) -> None:
        async with reading() as reader:
            await reader.press("m", "a")
            await write(reader, "Both.")
            assert margin(reader, "Mr. Tarn") == "▸‡"

    async def test_escape_leaves_what_is_unchanged_at_once(self) -> None:
        async with reading() as reader:
            await reader.press("a", "escape")
            assert not isinstance(reader.pilot.app.screen, NoteEditor)
        assert kept().remarks == frozenset()

    async def test_escape_asks_before_it_throws_words_away(self) -> None:
        async with reading() as reader:
            await reader.press("a", *"Hm", "escape")
            warning = reader.pilot.app.screen.query_one("#note-warning", Static)
            assert "Escape again throws away" in str(warning.content)
            await reader.press("m")
            assert str(warning.content) == ""
            await reader.press("escape", "escape")
            assert not isinstance(reader.pilot.app.screen, NoteEditor)
        assert kept().remarks == frozenset()

    async def test_who_quits_in_the_midst_of_writing_loses_nothing(self) -> None:
        async with reading() as reader:
            await reader.press("a", *"Half", "ctrl+q")
        assert [remark.words for remark in kept().remarks] == ["Half"]

    async def test_control_characters_in_a_note_are_made_visible(self) -> None:
        async with reading() as reader:
            await reader.press("a")
            await write(reader, "No\x1b[2J.")
            await reader.press("M")
            assert any("No␛[2J." in entry for entry in listed(reader))


def underlined(reader: Reader, y: int) -> str:
    """Return the words of a row that are underlined."""
    strip = reader.dialogue.render_line(y)
    return "".join(part.text for part in strip if part.style and part.style.underline).strip()


class TestSpeakers:
    """`u` corrects who speaks; the screen says whose word that is."""

    async def choose(self, reader: Reader, *typed: str) -> None:
        await reader.press("u")
        assert isinstance(reader.pilot.app.screen, SpeakerChooser)
        await reader.press(*typed, "enter")

    async def test_another_participant(self) -> None:
        async with reading() as reader:
            await self.choose(reader, *"aru")
            assert any("President Aru  ≠ corrected by the reader" in row for row in reader.rows)
            assert reader.status.startswith("turn 1/7 · ┃ President Aru")
            assert await reader.toasts() == ["Turn 1: President Aru, as you say."]
        assert kept().corrections == {Correction(*TURN[0].spans[0], "aru", "President Aru")}
        async with reading() as reader:
            turn = reader.screen.document.turns[0]
            assert (turn.speaker, turn.attribution) == ("aru", Attribution.INFERRED)

    async def test_nobody(self) -> None:
        async with reading() as reader:
            await self.choose(reader, *"nobody")
            assert any("Nobody  ≠ corrected by the reader" in row for row in reader.rows)
            assert reader.status.startswith("turn 1/7 · narration")

    async def test_as_the_record_was_read(self) -> None:
        async with reading() as reader:
            await self.choose(reader, *"aru")
            await self.choose(reader, *"record")
            assert not any("≠" in row for row in reader.rows)
            assert reader.screen.document == CONVERSATION
        assert kept().corrections == frozenset()

    async def test_whom_the_record_names_already_corrects_nothing(self) -> None:
        async with reading() as reader:
            await self.choose(reader, *"tarn")
            assert reader.screen.document == CONVERSATION

    async def test_one_stays_where_one_is(self) -> None:
        async with reading(size=SMALL) as reader:
            await reader.press("j", "j", "j", "j", "j")
            rows = reader.rows
            await self.choose(reader, *"tarn")
            assert reader.turn == 6
            changed = [row for row, before in zip(reader.rows, rows, strict=True) if row != before]
            assert all("║" in row or "┃" in row for row in changed)


ANNOTATED = Kept(
    marks=frozenset({Mark(TURN[1].spans[0].begin)}),
    remarks=frozenset({Remark("1", *TURN[3].spans[0], "", "Where?", "2001-01-01")}),
    corrections=frozenset({Correction(*TURN[0].spans[0], "aru", "President Aru")}),
)


def keep_some() -> None:
    """Keep one annotation of each kind."""
    with Keeper(locations.notebook()) as keeper:
        keeper.do(lambda notebook: notebook.change(SHA256, Kept(), ANNOTATED))


@asynccontextmanager
async def annotated() -> AsyncIterator[Reader]:
    """Open a file with one annotation of each kind, in its fourth turn, and list them."""
    keep_some()
    async with reading() as reader:
        await reader.press("j", "j", "j", "M")
        yield reader


class TestList:
    """`M` lists all of it; from there one goes, edits, deletes, copies, writes it out."""

    async def test_everything_is_listed_in_the_order_of_the_text(self) -> None:
        async with annotated() as reader:
            assert [entry.split("\n")[:3] for entry in listed(reader)] == [
                ["≠ Turn 1 · President Aru ≠ corrected by the reader · p. 1",
                 "  as the record was read: Mr. Tarn", ""],
                ["◆ Turn 2 · President Aru ↳ carried on · p. 1",
                 "  So am I. The road was long, 北京 to é\u0301 and back.", ""],
                ["† Turn 4 · Narration · p. 3", "  The party went in to lunch.", "  Where?"],
            ]  # fmt: skip

    async def test_enter_goes_to_the_entry(self) -> None:
        async with annotated() as reader:
            await reader.press("down", "down", "enter")
            assert reader.turn == 4

    async def test_an_entry_of_another_document_is_gone_to(self) -> None:
        async with reading(CONVERSATION, NARRATION) as reader:
            await reader.press("right_curly_bracket", "m", "left_curly_bracket", "M", "enter")
            assert reader.screen.document is NARRATION

    async def test_escape_goes_back(self) -> None:
        async with annotated() as reader:
            await reader.press("escape")
            assert reader.turn == 4

    async def test_a_note_is_written_anew(self) -> None:
        async with annotated() as reader:
            await reader.press("end", "e", "end", *" There.")
            await reader.press("ctrl+s")
            assert "  Where? There." in listed(reader)[2]
        assert [remark.words for remark in kept().remarks] == ["Where? There."]

    async def test_what_is_deleted_comes_back_with_u(self) -> None:
        async with annotated() as reader:
            before = listed(reader)
            await reader.press("d", "d")
            assert len(listed(reader)) == 1
            assert not kept().marks
            await reader.press("u", "u")
            assert listed(reader) == before
        assert kept().marks
        assert kept().corrections

    async def test_an_entry_is_copied_with_its_words_and_citation(
        self, clipboard: Clipboard
    ) -> None:
        async with annotated() as reader:
            await reader.press("end", "y")
            citation = cite(CONVERSATION, passage=passage_of((3, 3), TURN[3].text))
            assert clipboard.text == f"{quote(TURN[3])}\n\nWhere?\n\n{citation}"

    async def test_everything_is_copied_as_markdown(self, clipboard: Clipboard) -> None:
        async with annotated() as reader:
            await reader.press("Y")
            assert clipboard.text.startswith("# Notes on talks.txt\n")
            assert "> The party went in to lunch.\n\nWhere?\n\n— " in clipboard.text

    async def test_everything_is_written_to_a_new_file(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)
        async with annotated() as reader:
            await reader.press("w", "w")
            assert f"Written to {tmp_path}/talks-notes-2.md" in await reader.toasts()
        first, second = (tmp_path / f"talks-notes{more}.md" for more in ("", "-2"))
        assert first.read_text("utf-8") == second.read_text("utf-8")
        assert "Where?" in first.read_text("utf-8")

    async def test_a_folder_that_cannot_be_written_is_told(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        gone = tmp_path / "gone"
        gone.mkdir()
        monkeypatch.chdir(gone)
        gone.rmdir()
        async with annotated() as reader:
            await reader.press("w")
            assert "copy with Y instead" in (await reader.toasts())[-1]

    async def test_where_nothing_was_added_the_list_says_how_to(self) -> None:
        async with reading() as reader:
            await reader.press("M", "e", "d", "u", "y")
            title = reader.pilot.app.screen.query_one("#added-title", Static)
            assert str(title.content).startswith("Nothing yet")

    async def test_what_another_program_adds_is_listed_too(self) -> None:
        async with reading() as reader:
            theirs = Kept(marks=frozenset({Mark(TURN[2].spans[0].begin)}))
            with Keeper(locations.notebook()) as other:
                other.do(lambda notebook: notebook.change(SHA256, Kept(), theirs))
            await reader.press("m", "M")
            assert [entry[:8] for entry in listed(reader)] == ["◆ Turn 1", "◆ Turn 3"]
        assert len(kept().marks) == 2


def listed(reader: Reader) -> list[str]:
    screen = reader.pilot.app.screen
    assert isinstance(screen, AddedScreen)
    return [str(option.prompt) for option in screen.query_one(OptionList).options]


class TestPictures:
    """The screens of one's own, in few pictures."""

    def test_text_with_marks_and_notes(self, snap_compare: Compare) -> None:
        keep_some()
        assert snap_compare(app_of(CONVERSATION), terminal_size=SMALL)

    def test_list(self, snap_compare: Compare) -> None:
        keep_some()
        assert snap_compare(app_of(CONVERSATION), terminal_size=(100, 30), press=["M"])

    def test_editor(self, snap_compare: Compare) -> None:
        assert snap_compare(app_of(CONVERSATION), terminal_size=SMALL, press=["j", "a"])

    def test_speakers(self, snap_compare: Compare) -> None:
        assert snap_compare(app_of(CONVERSATION), terminal_size=WIDE, press=["u"])
