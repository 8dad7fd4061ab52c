"""The file as it is, side by side with the text that was read from it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon_tui.document import Source
from memcon_tui.parsing import read
from memcon_tui.tui.source_pane import SourcePane
from memcon_tui.tui.source_rows import SourceRows, stretches
from tests.tui.reader import SMALL, WIDE, Reader, reading_text

TALK = "Mr. Tarn replied that it was free.\n\nMr. Quill doubted that it was.\n\n"
RECORD = f"""MEMORANDUM OF CONVERSATION

Mr. Tarn said that the harbour was open and would stay
open all winter.

SECRET

-2-

Mr. Quill asked who paid for the ice.

{TALK * 40}"""


def shown(reader: Reader) -> list[str]:
    pane = reader.screen.query_one(SourcePane)
    return [pane.render_line(y).text.rstrip() for y in range(pane.size.height)]


@given(st.text(max_size=200), st.integers(1, 30))
def test_the_rows_hold_every_character_of_the_lines_once(text: str, width: int) -> None:
    rows = SourceRows(text, width)
    folded = [rows.row(index) for index in range(len(rows))]
    assert "".join(text[row.begin : row.end] for row in folded) == "".join(
        character for character in text if character not in "\r\n\u2028\u2029"
    )
    assert all(rows.row_of(row.begin) == index for index, row in enumerate(folded) if row.is_first)


@given(st.text(max_size=200))
def test_the_stretches_divide_any_piece_of_the_text(text: str) -> None:
    parsed = read(Source("any", f"Mr. Tarn said: {text}", "utf-8", "0"))
    size = len(parsed.source.text)
    found = list(stretches(parsed.parts, size // 3, size))
    assert [s.begin for s in found[1:]] == [s.end for s in found[:-1]]
    assert (found[0].begin, found[-1].end) == (size // 3, size)


class TestSource:
    @pytest.mark.parametrize("size", [SMALL, WIDE])
    async def test_s_shows_the_file_with_its_line_numbers_and_hides_it_again(
        self, size: tuple[int, int]
    ) -> None:
        async with reading_text(RECORD, size) as reader:
            await reader.press("s")
            rows = shown(reader)
            assert rows[0].split()[:4] == ["1", "MEMORANDUM", "OF", "CONVERSATION"]
            await reader.press("s")
            assert not reader.screen.query(SourcePane)

    async def test_the_lines_of_the_current_turn_are_marked(self) -> None:
        async with reading_text(RECORD, WIDE) as reader:
            await reader.press("s", "j")
            marked = [row for row in shown(reader) if "▌" in row]
            assert [row.partition("▌ ")[2] for row in marked] == [
                "Mr. Quill asked who paid for the ice."
            ]

    async def test_what_belongs_to_no_turn_says_what_it_is(self) -> None:
        async with reading_text(RECORD, WIDE) as reader:
            await reader.press("s")
            rows = "\n".join(shown(reader))
            assert "‹marking›" in rows
            assert "‹page-number›" in rows

    async def test_it_follows_the_text(self) -> None:
        async with reading_text(RECORD, SMALL) as reader:
            await reader.press("s", "G")
            assert any("▌" in row for row in shown(reader))

    async def test_the_text_follows_it(self) -> None:
        async with reading_text(RECORD, SMALL) as reader:
            await reader.press("s")
            pane = reader.screen.query_one(SourcePane)
            pane.scroll_to(y=40, animate=False)
            await reader.settle()
            assert reader.turn > 10
