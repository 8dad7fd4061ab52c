"""Searching on the screen: as one types, from match to match, and back."""

from __future__ import annotations

from textual.widgets import Label

from memcon_tui.tui.place import Place
from memcon_tui.tui.search_line import SearchLine
from tests.tui.reader import SMALL, Reader, reading
from tests.tui.sample_document import CONVERSATION, LONG, NARRATION, TEXTS
from tests.tui.test_selecting import talk


def answer(reader: Reader) -> str:
    """What the search line answers."""
    return str(reader.screen.query_one(".prompt--answer", Label).render())


def highlighted(reader: Reader) -> list[str]:
    """The words in view that are highlighted, row by row."""
    plain = reader.dialogue.rich_style.bgcolor
    grounds = {plain, reader.dialogue.get_component_rich_style("dialogue--current").bgcolor}
    strips = (reader.dialogue.render_line(y) for y in range(reader.dialogue.size.height))
    return [
        segment.text
        for strip in strips
        for segment in strip
        if segment.style and segment.style.bgcolor not in grounds and segment.text.strip()
    ]


class TestLine:
    """The search line takes words and answers at once."""

    async def test_letters_typed_together_with_the_stroke_are_not_lost(self) -> None:
        async with reading() as reader:
            await reader.type_ahead("slash", *"the")
            assert reader.screen.query_one(SearchLine).words == "the"
            assert answer(reader) == "1/4"

    async def test_what_is_typed_after_enter_is_for_the_text(self) -> None:
        async with reading() as reader:
            await reader.type_ahead("slash", *"the", "enter", "n")
            await reader.settle()
            assert reader.screen.place == Place(3, 0)

    async def test_every_match_in_view_is_highlighted_and_the_first_is_gone_to(self) -> None:
        async with reading() as reader:
            await reader.press("slash", *"the")
            assert highlighted(reader)[:2] == ["The", "The"]
            assert reader.screen.place == Place(1, TEXTS[1][3].index("The road"))

    async def test_another_letter_searches_again_from_where_one_was(self) -> None:
        async with reading() as reader:
            await reader.press("slash", *"word1", "1", "1")
            assert reader.screen.place.at == LONG.index("word111")
            await reader.press("backspace", "backspace")
            assert reader.screen.place.at == LONG.index("word1")

    async def test_a_phrase_that_a_page_break_cuts_is_found(self) -> None:
        async with reading() as reader:
            row = next(y for y, row in enumerate(reader.rows) if "page 2" in row)
            before, after = (reader.rows[y].split() for y in (row - 1, row + 1))
            phrase = f"{before[-1]} {after[1]}"
            await reader.press("slash", *(key if key != " " else "space" for key in phrase))
            assert highlighted(reader) == [before[-1], after[1]]

    async def test_choices_change_what_is_found(self) -> None:
        async with reading() as reader:
            await reader.press("slash", *"word1")
            assert answer(reader) == "1/61"
            await reader.press("ctrl+o")
            assert answer(reader) == "1/1"
            await reader.press("ctrl+o", "ctrl+r", "minus", "backspace", *"[02]", "full_stop")
            assert answer(reader) == "1/22"

    async def test_a_choice_is_made_with_the_mouse_too(self) -> None:
        async with reading() as reader:
            await reader.press("slash", *"word1")
            await reader.pilot.click("#is_whole_word")
            await reader.settle()
            assert answer(reader) == "1/1"

    async def test_a_bad_regular_expression_is_said_to_be_one(self) -> None:
        async with reading() as reader:
            await reader.press("slash", "ctrl+r", "left_parenthesis", "a")
            assert answer(reader) == "missing ) at position 2"
            await reader.press("right_parenthesis")
            assert answer(reader).startswith("1/")

    async def test_where_nothing_is_found_one_stays(self) -> None:
        async with reading() as reader:
            await reader.press("j", "slash", *"xyz")
            assert answer(reader) == "none"
            assert reader.turn == 2

    async def test_arrows_go_from_match_to_match_while_one_types(self) -> None:
        async with reading() as reader:
            await reader.press("slash", *"the", "down")
            assert answer(reader) == "2/4"
            await reader.press("up", "up")
            assert answer(reader) == "4/4"

    async def test_escape_goes_back_to_where_one_was(self) -> None:
        async with reading(size=SMALL) as reader:
            await reader.press("j", "j", "down", "down")
            before = reader.screen.stand, reader.rows
            await reader.press("slash", *"agreed")
            assert reader.turn == 7
            await reader.press("escape")
            assert (reader.screen.stand, reader.rows) == before
            assert reader.screen.focused is reader.dialogue
            assert not highlighted(reader)


class TestMatches:
    """n and N, over the whole file."""

    async def test_the_status_says_which_of_how_many(self) -> None:
        async with reading() as reader:
            await reader.press("slash", *"the", "enter")
            assert reader.status.endswith("“the” 1/4")
            await reader.press("n")
            assert reader.status.endswith("“the” 2/4")
            await reader.press("N", "N")
            assert reader.status.endswith("“the” 4/4")
            await reader.press("G")
            assert reader.status.endswith("“the” 4")

    async def test_after_the_last_of_a_document_comes_the_next_document(self) -> None:
        async with reading(CONVERSATION, talk("Yes."), NARRATION) as reader:
            await reader.press("slash", *"said a", "enter")
            assert reader.status.endswith("“said a” none · 1 in the file")
            await reader.press("n")
            assert reader.screen.document is NARRATION
            assert reader.screen.place == Place(0, len("Nobody "))

    async def test_escape_goes_back_while_one_is_at_a_match(self) -> None:
        async with reading() as reader:
            await reader.press("j", "slash", *"agreed", "enter", "escape")
            assert reader.turn == 2
            assert not reader.status.endswith("1")

    async def test_who_has_read_on_stays_and_the_highlights_go(self) -> None:
        async with reading() as reader:
            await reader.press("slash", *"agreed", "enter", "k", "escape")
            assert reader.turn == 6
            assert not highlighted(reader)

    async def test_enter_without_words_keeps_the_search_before(self) -> None:
        async with reading() as reader:
            await reader.press("slash", *"the", "enter", "slash", "enter", "n")
            assert reader.status.endswith("“the” 2/4")

    async def test_without_a_search_n_says_how_to_begin_one(self) -> None:
        async with reading() as reader:
            await reader.press("n")
            assert await reader.toasts() == ["Nothing is searched for yet: / begins a search."]

    async def test_a_selection_is_extended_to_a_match(self) -> None:
        async with reading() as reader:
            await reader.press("v", "slash", *"glad", "enter")
            assert reader.selected == "Mr. Tarn: I am g"


class TestHere:
    """An asterisk searches for what is at hand."""

    async def test_at_a_heading_for_the_speaker(self) -> None:
        async with reading(talk("Is Aru there?", "In Aruba.", "ARU!")) as reader:
            await reader.press("asterisk")
            assert reader.status.endswith("“aru” 1/2")

    async def test_elsewhere_for_the_whole_word(self) -> None:
        async with reading(talk("One on one", "One more, none")) as reader:
            await reader.press("v", "w", "w", "escape", "asterisk")
            assert reader.status.endswith("“one” 3/3")

    async def test_with_a_selection_for_its_words(self) -> None:
        async with reading(talk("Well well", "Oh, well well!")) as reader:
            await reader.press("v", "e", "e", "asterisk")
            assert reader.status.endswith("“well well” 2/2")
