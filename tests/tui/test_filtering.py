"""Reading only what some say, and who speaks when."""

from __future__ import annotations

import pytest
from textual.widgets import OptionList

from memcon_tui.tui.place import Place, text_ends
from memcon_tui.tui.timeline import Timeline, cell_at, turns_at_cells
from tests.tui.pictures import Compare
from tests.tui.reader import SMALL, WIDE, Reader, app_of, reading
from tests.tui.sample_document import CONVERSATION, NARRATION, long_conversation
from tests.tui.test_selecting import talk


def folded(reader: Reader) -> list[str]:
    """What is seen of each turn that is folded."""
    rows = (row.strip(" ▸┃║▌").split("  ") for row in reader.rows)
    names = ("Mr. Tarn", "President Aru", "the guard")
    return [row[1] for row in rows if len(row) == 2 and row[0] in names and row[1][0] not in "↳≈?"]


class TestFilter:
    """Turns of others fold to one line each."""

    async def test_f_leaves_the_turns_of_the_current_speaker(self) -> None:
        async with reading() as reader:
            await reader.press("j", "f")
            assert [words[:12] for words in folded(reader)] == [
                "I am glad to",
                "word0 word1 ",
                "The door␛]52",
                "Agreed.",
            ]
            assert reader.status.endswith("only President Aru")
            assert any("So am I." in row for row in reader.rows)

    async def test_turns_keep_their_numbers_and_j_goes_past_the_folded_ones(self) -> None:
        async with reading() as reader:
            await reader.press("j", "f", "j")
            assert reader.status.startswith("turn 6/7")

    @pytest.mark.parametrize("key", ["f", "escape"])
    async def test_f_again_or_escape_unfolds_all_and_keeps_the_place(self, key: str) -> None:
        async with reading() as reader:
            before = reader.rows
            await reader.press("f", key)
            assert reader.rows == before

    async def test_where_nobody_speaks_f_says_so(self) -> None:
        async with reading() as reader:
            await reader.press("colon", "4", "enter", "f")
            assert await reader.toasts() == ["Nobody speaks here."]

    async def test_several_are_chosen_in_the_pane(self) -> None:
        async with reading() as reader:
            pane = reader.screen.query_one("#participants", OptionList)
            pane.focus()
            for person in ("tarn", "guard"):
                pane.highlighted = pane.get_option_index(person)
                await reader.press("x")
            assert reader.screen.only == {"tarn", "guard"}
            chosen = [entry for entry in reader.options("participants") if "✓" in entry]
            assert [entry.splitlines()[0] for entry in chosen] == ["┃ ✓ Mr. Tarn", "▌ ✓ the guard"]
            await reader.press("space")
            assert reader.screen.only == {"tarn"}

    async def test_who_does_not_speak_is_not_chosen(self) -> None:
        async with reading() as reader:
            pane = reader.screen.query_one("#participants", OptionList)
            pane.focus()
            pane.highlighted = pane.get_option_index("senn")
            await reader.press("x")
            assert await reader.toasts() == ["General Senn does not speak in this record."]
            assert not reader.screen.only

    async def test_a_folded_turn_that_one_goes_to_is_seen_whole_until_one_goes_on(self) -> None:
        async with reading() as reader:
            await reader.press("f", "slash", *"long", "enter")
            assert any("The road was long" in row and "am I" not in row for row in reader.rows)
            await reader.press("colon", "6", "enter")
            assert any("So am I. The road was long" in row for row in reader.rows)

    async def test_another_document_is_seen_whole(self) -> None:
        async with reading(CONVERSATION, NARRATION) as reader:
            await reader.press("f", "right_curly_bracket", "left_curly_bracket")
            assert not reader.screen.only

    async def test_a_long_record_folds_with_the_place_kept(self) -> None:
        async with reading(long_conversation(300), size=SMALL) as reader:
            await reader.press("colon", *"200", "enter", "f")
            assert reader.turn == 200
            assert any("Turn 200." in row for row in reader.rows)
            await reader.press("k")
            assert reader.turn == 198

    def test_picture(self, snap_compare: Compare) -> None:
        assert snap_compare(app_of(CONVERSATION), terminal_size=WIDE, press=["j", "f"])


class TestTimeline:
    """Each turn a stroke as long as its words; a click goes there."""

    def test_cells_are_shared_out_by_length(self) -> None:
        ends = text_ends(talk("a" * 30, "b" * 10, "c" * 60))
        assert turns_at_cells(ends, 10) == [0, 0, 0, 1, 2, 2, 2, 2, 2, 2]

    @pytest.mark.parametrize(
        ("place", "cell"),
        [
            (Place(0, 0), 0),
            (Place(0, 29), 2),
            (Place(1, 0), 3),
            (Place(2, 30), 7),
            (Place(2, 60), 9),
        ],
    )
    def test_a_place_has_its_cell(self, place: Place, cell: int) -> None:
        ends = text_ends(talk("a" * 30, "b" * 10, "c" * 60))
        assert cell_at(ends, 10, place) == cell

    async def test_strokes_have_the_shapes_of_the_bars_and_the_place_a_sign(self) -> None:
        async with reading(talk("a" * 300, "b" * 300)) as reader:
            line = str(reader.screen.query_one(Timeline).render())
            assert line == "▼" + "━" * 68 + "═" * 69
            await reader.press("G")
            line = str(reader.screen.query_one(Timeline).render())
            assert line == "━" * 69 + "▼" + "═" * 68

    async def test_a_click_goes_to_the_turn(self) -> None:
        async with reading(talk("a" * 300, "b" * 300)) as reader:
            await reader.pilot.click(Timeline, offset=(100, 0))
            await reader.settle()
            assert reader.turn == 2

    async def test_it_is_seen_only_where_there_are_rows_enough(self) -> None:
        async with reading() as reader:
            assert reader.screen.query_one(Timeline).display
            await reader.pilot.resize_terminal(*SMALL)
            await reader.settle()
            assert not reader.screen.query_one(Timeline).display
