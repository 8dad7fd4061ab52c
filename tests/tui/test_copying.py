"""Copying: the clean turn, through the machine's clipboard or through the terminal."""

from __future__ import annotations

import pyperclip
import pytest

from memcon_tui.document import Anchor, Attribution, Document, DocumentKind, Span, Turn
from memcon_tui.export.citing.citation import cite
from memcon_tui.export.citing.reference import Passage, passage_of
from memcon_tui.export.quotation import quote
from tests.tui.conftest import Clipboard
from tests.tui.reader import reading
from tests.tui.sample_document import CONVERSATION, LONG


async def test_y_copies_the_clean_turn_and_says_so(clipboard: Clipboard) -> None:
    async with reading() as reader:
        await reader.press("j", "y")
        assert clipboard.text == quote(CONVERSATION.turns[1])
        assert await reader.toasts() == ["12 words, turn 2, p. 1 → clipboard"]


async def test_y_typed_ahead_copies_the_turn_that_the_keys_before_lead_to(
    clipboard: Clipboard,
) -> None:
    async with reading() as reader:
        await reader.type_ahead("j", "y")
        assert clipboard.text == quote(CONVERSATION.turns[1])


async def test_capital_y_adds_the_citation(clipboard: Clipboard) -> None:
    async with reading() as reader:
        await reader.press("Y")
        turn = CONVERSATION.turns[0]
        citation = cite(CONVERSATION, passage=passage_of(turn.pages, turn.text))
        assert clipboard.text == f"{quote(turn)}\n\n{citation}"
        assert await reader.toasts() == ["9 words, turn 1, p. 1 with citation → clipboard"]


@pytest.mark.usefixtures("no_clipboard")
async def test_without_a_clipboard_the_terminal_takes_it() -> None:
    async with reading() as reader:
        await reader.press("y")
        assert reader.pilot.app.clipboard == quote(CONVERSATION.turns[0])
        assert await reader.toasts() == ["9 words, turn 1, p. 1 → terminal (OSC 52)"]


async def test_a_clipboard_that_keeps_nothing_is_none(
    clipboard: Clipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pyperclip, "copy", lambda _text: None)
    async with reading() as reader:
        await reader.press("y")
        assert clipboard.text == ""
        assert reader.pilot.app.clipboard == quote(CONVERSATION.turns[0])


async def test_no_control_character_reaches_the_clipboard(clipboard: Clipboard) -> None:
    text = "One\x1b]52;c;aGk=\x07 word."
    turn = Turn(1, None, Attribution.NONE, (1, 1), text, (Span(0, len(text)),), (Anchor(0, 0),))
    async with reading(Document(DocumentKind.OTHER, Span(0, 9), turns=(turn,))) as reader:
        await reader.press("y")
        assert clipboard.text == "One␛]52;c;aGk=␇ word."


async def test_a_passage_is_copied_in_place_of_the_turn_and_is_selected_no_more(
    clipboard: Clipboard,
) -> None:
    async with reading() as reader:
        await reader.press("v", "e", "e", "e", "y")
        assert clipboard.text == "Mr. Tarn"
        assert await reader.toasts() == ["2 words selected, p. 1 → clipboard"]
        assert reader.dialogue.passage is None


async def test_a_passage_over_a_page_break_is_cited_with_both_pages(clipboard: Clipboard) -> None:
    async with reading() as reader:
        await reader.press("j", "j", "v", "right_curly_bracket", "Y")
        assert clipboard.text == f"{LONG}\n\n{cite(CONVERSATION, passage=Passage((1, 2)))}"


async def test_ctrl_c_copies_what_is_selected(clipboard: Clipboard) -> None:
    async with reading() as reader:
        await reader.press("v", "right_parenthesis", "ctrl+c")
        assert clipboard.text == "Mr. Tarn: I am glad to see you [bold]here[/bold]."
