"""Rows divide a turn's text, and none is wider than the measure."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len

from memcon_tui.document import Page, Span
from memcon_tui.tui.wrapping import (
    PageBreak,
    Row,
    RowKind,
    drawn,
    opening_row,
    place_pages,
    row_at,
    wrap_turn,
)
from tests.tui.sample_document import CONVERSATION, PAGE

_CHARACTERS = st.sampled_from(
    list("abc  \n.\N{CJK UNIFIED IDEOGRAPH-5317}\N{COMBINING ACUTE ACCENT}é“—\u200d\ufe0f❤\xa0\t")
)
TEXTS = st.text(_CHARACTERS, max_size=200)
WIDTHS = st.integers(2, 40)


@st.composite
def turns(draw: st.DrawFn) -> tuple[str, list[PageBreak], int]:
    text = draw(TEXTS)
    places = draw(st.lists(st.integers(0, len(text)), max_size=3))
    return text, [PageBreak(at, page) for page, at in enumerate(sorted(places))], draw(WIDTHS)


def wrap(text: str, width: int = 20, *breaks: PageBreak, headed: bool = True) -> tuple[Row, ...]:
    return wrap_turn(text, breaks, width, headed=headed)


def show(text: str, rows: tuple[Row, ...]) -> list[str]:
    return [drawn(text, row) if row.kind is RowKind.TEXT else row.kind.name for row in rows]


@given(turns())
def test_rows_cover_every_character_once_and_in_order(
    turn: tuple[str, list[PageBreak], int],
) -> None:
    text, breaks, width = turn
    rows = wrap(text, width, *breaks)
    assert "".join(text[row.begin : row.end] for row in rows) == text


@given(turns())
@example(("\u200d\u200daaa", [], 2))
def test_no_row_is_wider_than_the_measure(turn: tuple[str, list[PageBreak], int]) -> None:
    text, breaks, width = turn
    for row in wrap(text, width, *breaks):
        assert cell_len(drawn(text, row)) <= width


@given(turns())
def test_every_character_is_found_on_the_row_that_covers_it(
    turn: tuple[str, list[PageBreak], int],
) -> None:
    text, breaks, width = turn
    rows = wrap(text, width, *breaks)
    for at in range(len(text)):
        row = rows[row_at(rows, at)]
        assert row.begin <= at < row.end


@given(turns())
def test_every_page_break_is_drawn_once(turn: tuple[str, list[PageBreak], int]) -> None:
    text, breaks, width = turn
    rows = wrap(text, width, *breaks)
    assert [row.page for row in rows if row.kind is RowKind.PAGE_BREAK] == [b.page for b in breaks]


def test_words_are_kept_whole_where_they_fit() -> None:
    text = "Peace is a long road to walk."
    assert show(text, wrap(text, 11)) == ["HEADING", "Peace is a", "long road", "to walk.", "GAP"]


def test_a_word_longer_than_a_row_is_cut() -> None:
    assert show("disarmament", wrap("disarmament", 6)) == ["HEADING", "disarm", "ament", "GAP"]


def test_wide_characters_take_two_cells() -> None:
    assert show("北京北京", wrap("北京北京", 5)) == ["HEADING", "北京", "北京", "GAP"]


def test_paragraphs_are_parted_by_a_blank_row_and_lines_are_not() -> None:
    text = "One.\n\nTwo.\nThree."
    assert show(text, wrap(text)) == ["HEADING", "One.", "BLANK", "Two.", "Three.", "GAP"]


def test_narration_has_no_heading_and_opens_with_its_words() -> None:
    rows = wrap("Lunch.", 20, PageBreak(0, 3), headed=False)
    assert show("Lunch.", rows) == ["PAGE_BREAK", "GAP", "Lunch.", "GAP"]
    assert opening_row(rows) == 2


def test_a_page_break_in_mid_sentence_parts_the_row() -> None:
    text = "general and complete disarmament"
    rows = wrap(text, 40, PageBreak(12, 3))
    assert show(text, rows) == [
        "HEADING",
        "general and",
        "PAGE_BREAK",
        "complete disarmament",
        "GAP",
    ]


def test_a_page_break_is_placed_where_the_page_begins() -> None:
    third = CONVERSATION.turns[2]
    breaks = place_pages(CONVERSATION)
    assert breaks[0] == (PageBreak(0, 0),)
    assert [page for _, page in breaks[2]] == [1]
    # Page 2 begins within a word of the long turn: the break waits for the word's end.
    at = breaks[2][0].at
    assert third.text[at - 1] == " "
    assert 0 <= at - third.text_offset(PAGE) < len("word150 ")
    assert breaks[3] == (PageBreak(0, 2),)


def test_a_page_after_the_last_turn_belongs_to_that() -> None:
    after = Page(9, None, Span(9 * PAGE, 10 * PAGE))
    document = replace(CONVERSATION, pages=(after,))
    last = document.turns[-1]
    assert place_pages(document)[-1] == (PageBreak(len(last.text), 0),)
