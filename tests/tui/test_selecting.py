"""Selecting: by keys as in vi, with the mouse, and what is quoted in the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon_tui.document import Anchor, Attribution, Document, DocumentKind, Span, Turn
from memcon_tui.tui.dialogue import Dialogue
from memcon_tui.tui.motions import MOTIONS
from memcon_tui.tui.passage import Passage
from memcon_tui.tui.place import Place
from tests.tui.reader import SMALL, reading
from tests.tui.sample_document import CONVERSATION, TEXTS


def talk(*texts: str) -> Document:
    """A conversation in which two people say these texts in turn."""
    turns = tuple(
        Turn(
            number, ("tarn", "aru")[number % 2], Attribution.STATED, (1, 1), text,
            (Span(0, len(text)),), (Anchor(0, 0),),
        )
        for number, text in enumerate(texts, 1)
    )  # fmt: skip
    return Document(DocumentKind.MEMCON, Span(0, 1), turns=turns)


SPOKEN = talk("Gen. Aru won't go. “Why?” he asked.\n\nNobody knew, Mr. Tarn.", "é\u0301 北京!")

# The place, the motion, and where it leads: turn and character.
STEPS = [
    ((0, 0), "next-character", (0, 1)),
    ((0, 34), "next-character", (0, 37)),
    ((0, 37), "previous-character", (0, 34)),
    ((0, 58), "next-character", (1, 0)),
    ((1, 0), "next-character", (1, 2)),
    ((1, 0), "previous-character", (0, 58)),
    ((0, 0), "previous-character", (0, 0)),
    ((0, 0), "next-word", (0, 3)),
    ((0, 5), "next-word", (0, 9)),
    ((0, 9), "next-word", (0, 15)),
    ((0, 58), "next-word", (1, 0)),
    ((0, 5), "word-end", (0, 7)),
    ((0, 7), "word-end", (0, 13)),
    ((0, 58), "word-end", (1, 1)),
    ((0, 9), "previous-word", (0, 5)),
    ((0, 11), "previous-word", (0, 9)),
    ((1, 0), "previous-word", (0, 58)),
    ((0, 0), "sentence-end", (0, 17)),
    ((0, 17), "sentence-end", (0, 24)),
    ((0, 24), "sentence-end", (0, 34)),
    ((0, 34), "sentence-end", (0, 58)),
    ((0, 58), "sentence-end", (1, 5)),
    ((0, 58), "sentence-begin", (0, 37)),
    ((0, 37), "sentence-begin", (0, 26)),
    ((0, 16), "sentence-begin", (0, 0)),
    ((1, 0), "sentence-begin", (0, 37)),
    ((0, 4), "turn-end", (0, 58)),
    ((0, 58), "turn-end", (1, 5)),
    ((1, 5), "turn-end", (1, 5)),
    ((1, 5), "turn-begin", (1, 0)),
    ((1, 0), "turn-begin", (0, 0)),
    ((0, 0), "turn-begin", (0, 0)),
]  # fmt: skip


@pytest.mark.parametrize(("begin", "motion", "end"), STEPS)
def test_a_motion_leads_where_vi_has_it(
    begin: tuple[int, int], motion: str, end: tuple[int, int]
) -> None:
    assert MOTIONS[motion](SPOKEN, Place(*begin)) == Place(*end)


@given(
    st.lists(st.text(st.sampled_from("ab. \n“”é\u0301北"), min_size=1, max_size=30), min_size=1),
    st.sampled_from(sorted(MOTIONS)),
    st.data(),
)
def test_a_motion_stays_in_the_text_and_keeps_its_direction(
    texts: list[str], motion: str, data: st.DataObject
) -> None:
    document = talk(*texts)
    turn = data.draw(st.integers(0, len(texts) - 1))
    place = Place(turn, data.draw(st.integers(0, len(texts[turn]) - 1)))
    found = MOTIONS[motion](document, place)
    assert found in {
        place,
        *(Place(t, at) for t, text in enumerate(texts) for at in range(len(text))),
    }
    is_forward = motion.startswith("next") or motion.endswith("end")
    assert found >= place if is_forward else found <= place


@given(st.data())
def test_a_passage_is_the_words_between_its_ends(data: st.DataObject) -> None:
    texts = [text for *_, text in TEXTS]
    places = st.integers(0, len(texts) - 1).flatmap(
        lambda turn: st.builds(Place, st.just(turn), st.integers(0, len(texts[turn]) - 1))
    )
    one, other = data.draw(places), data.draw(places)
    passage = Passage.between(CONVERSATION, one, other)
    begin, end = (sum(map(len, texts[: p.turn])) + p.at for p in passage)
    words = "".join(texts[turn][first:last] for turn, first, last in passage.pieces(CONVERSATION))
    assert words == "".join(texts)[begin:end]
    assert passage == Passage.between(CONVERSATION, other, one)


# What is pressed after v in the first turn of the sample, and what is selected then.
KEYS = [
    ("", "M"),
    ("l", "Mr"),
    ("l l h", "Mr"),
    ("w", "Mr."),
    ("w w e", "Mr. Tarn"),
    ("w w w b", "Mr. T"),
    ("dollar_sign", "Mr. Tarn: I am glad to see you [bold]here[/bold]."),
    ("dollar_sign 0", "M"),
    ("right_parenthesis", "Mr. Tarn: I am glad to see you [bold]here[/bold]."),
    ("right_curly_bracket", "Mr. Tarn: I am glad to see you [bold]here[/bold]."),
    ("e e e o b", "Mr. Tarn"),
    ("j", "Mr. Tarn: I am glad to see you [bold]here[/bold].\n\n[President Aru]: S"),
    ("j k", "M"),
    ("escape", None),
    ("v", None),
]


class TestKeys:
    """v, then steps as in vi."""

    @pytest.mark.parametrize(("keys", "words"), KEYS)
    async def test_steps(self, keys: str, words: str | None) -> None:
        async with reading(size=SMALL) as reader:
            await reader.press("v", *keys.split())
            assert reader.selected == words

    async def test_after_escape_the_keys_are_those_of_reading_again(self) -> None:
        async with reading(size=SMALL) as reader:
            await reader.press("v", "j", "escape", "j")
            assert reader.turn == 3
            assert reader.selected is None

    async def test_each_of_several_turns_is_introduced_by_its_speaker(self) -> None:
        async with reading() as reader:
            await reader.press("v", *["right_curly_bracket"] * 7)
            assert (reader.selected or "").split("\n\n")[:2] == [
                "Mr. Tarn: I am glad to see you [bold]here[/bold].",
                "[President Aru]: So am I.",
            ]
            assert "\n\nThe party went in to lunch.\n\nthe guard: The door" in (
                reader.selected or ""
            )

    async def test_what_leads_elsewhere_takes_the_selection_along(self) -> None:
        async with reading(size=SMALL) as reader:
            await reader.press("v", "right_square_bracket")
            assert (reader.selected or "").startswith("Mr. Tarn: I am glad")
            assert reader.turn == 3

    async def test_selected_words_look_selected_and_the_cursor_otherwise(self) -> None:
        async with reading(size=SMALL) as reader:
            plain = _grounds(reader.dialogue, *reader.cell("Mr. Tarn: I"))
            await reader.press("v", "e", "e", "e")
            chosen = _grounds(reader.dialogue, *reader.cell("Mr. Tarn: I"))
            assert len(set(chosen[:7])) == 1
            assert chosen[0] not in (chosen[7], plain[0])
            assert chosen[8:] == plain[8:]

    async def test_another_document_has_nothing_selected(self) -> None:
        async with reading(CONVERSATION, SPOKEN) as reader:
            await reader.press("v", "e", "escape", "right_curly_bracket")
            assert reader.screen.document is SPOKEN
            assert reader.selected is None


def _grounds(dialogue: Dialogue, x: int, y: int) -> list[object]:
    """The ground of ten cells from one on."""
    strip = dialogue.render_line(y).crop(x, x + 10)
    return [segment.style and segment.style.bgcolor for segment in strip for _ in segment.text]


class TestMouse:
    """A drag selects characters of the text, whatever else is on the screen."""

    async def test_over_rows_what_is_selected_is_the_text_of_the_record(self) -> None:
        async with reading() as reader:
            (x, row), end = reader.cell("word1 word2"), reader.cell("word15")
            await reader.drag((x, row), (end[0] + 5, end[1]))
            assert reader.selected == " ".join(f"word{number}" for number in range(1, 16))

    async def test_backwards_it_is_the_same(self) -> None:
        async with reading() as reader:
            begin, end = reader.cell("word1 word2"), reader.cell("word15")
            await reader.drag((end[0] + 5, end[1]), begin)
            assert reader.selected == " ".join(f"word{number}" for number in range(1, 16))

    async def test_over_a_page_break_its_rule_is_no_part_of_it(self) -> None:
        async with reading() as reader:
            rule = next(y for y, row in enumerate(reader.rows) if "page 2" in row)
            x = reader.cell("word1 word2")[0]
            await reader.drag((0, rule - 1), (x + 20, rule + 1))
            assert reader.selected is not None
            assert reader.selected in TEXTS[2][3]
            assert reader.selected.count("word") > 10

    async def test_a_drag_that_ends_on_a_heading_ends_with_the_words_before(self) -> None:
        async with reading() as reader:
            heading = next(y for y, row in enumerate(reader.rows) if "President Aru" in row)
            await reader.drag(reader.cell("I am glad"), (30, heading))
            assert reader.selected == "I am glad to see you [bold]here[/bold]."

    async def test_a_drag_that_begins_on_a_heading_begins_with_the_words_after(self) -> None:
        async with reading() as reader:
            heading = next(y for y, row in enumerate(reader.rows) if "President Aru" in row)
            x, row = reader.cell("So am I.")
            await reader.drag((30, heading), (x + 1, row))
            assert reader.selected == "So"

    async def test_a_wide_character_is_taken_whole_and_alone(self) -> None:
        async with reading() as reader:
            x, row = reader.cell("北京 to")
            await reader.drag((x + 1, row), (x + 2, row))
            assert reader.selected == "北京"

    async def test_a_drag_into_a_pane_selects_to_the_row_it_is_at(self) -> None:
        async with reading() as reader:
            x, row = reader.cell("I am glad")
            await reader.drag((x, row), (reader.dialogue.size.width + 20, row))
            assert reader.selected == "I am glad to see you [bold]here[/bold]."

    async def test_a_double_click_selects_the_word_and_a_third_the_turn(self) -> None:
        async with reading() as reader:
            x, row = reader.cell("glad")
            await reader.pilot.click(Dialogue, offset=(x + 1, row), times=2)
            assert reader.selected == "glad"
            await reader.pilot.click(Dialogue, offset=(x + 1, row), times=3)
            assert reader.selected == TEXTS[0][3]

    async def test_a_click_gives_up_what_is_selected_and_goes_there(self) -> None:
        async with reading() as reader:
            await reader.press("v", "e")
            await reader.pilot.click(Dialogue, offset=reader.cell("road was"))
            assert reader.selected is None
            assert reader.screen.place == Place(1, TEXTS[1][3].index("road was"))

    async def test_keys_go_on_from_where_the_mouse_left_off(self) -> None:
        async with reading() as reader:
            x, row = reader.cell("I am glad")
            await reader.drag((x, row), (x + 3, row))
            await reader.press("w", "e")
            assert reader.selected == "I am glad"


QUOTED = talk(
    'He said “stay” and the others\' "go" at 5\'10".',
    "Nothing here.",
    "It is the ‘people’s will’, he said.",
)


class TestQuotations:
    """A quotation mark goes to what the record itself quotes."""

    async def test_each_in_turn_with_its_marks_and_round(self) -> None:
        async with reading(QUOTED) as reader:
            found = []
            for _ in range(4):
                await reader.press("quotation_mark")
                found.append(reader.selected)
            assert found == ["“stay”", '"go"', "‘people’s will’", "“stay”"]

    async def test_where_nothing_is_quoted_it_says_so(self) -> None:
        async with reading() as reader:
            await reader.press("quotation_mark")
            assert await reader.toasts() == ["This record has nothing in quotation marks."]
