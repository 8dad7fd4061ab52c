"""Reading: every key, the panes, several documents, what the screen shows of a document."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from textual.widgets import Footer, OptionList, Static

from memcon_tui.document import Page
from memcon_tui.errors import NotTextError
from memcon_tui.notebook.recall import Opened
from memcon_tui.tui.dialogue import Dialogue
from memcon_tui.tui.help_screen import HelpScreen
from tests.tui.reader import SMALL, WIDE, app_that, reading
from tests.tui.sample_document import CONVERSATION, NARRATION, long_conversation, parsed

LAST = len(CONVERSATION.turns)

# The keys that are pressed, and the turn they lead to from the first.
TURNS_BY_KEYS = [
    ("j", 2),
    ("j k", 1),
    ("k", 1),
    ("J", 3),
    ("J J", 7),
    ("J J J", 7),
    ("J K", 1),
    ("j j j J", 4),
    ("G", LAST),
    ("end", LAST),
    ("G g", 1),
    ("G home", 1),
    ("right_square_bracket", 3),
    ("right_square_bracket right_square_bracket", 4),
    ("G left_square_bracket", 3),
    ("space space space space", LAST),
    ("pagedown pagedown pagedown pagedown", LAST),
    ("G b b b b", 1),
    ("G pageup pageup pageup pageup", 1),
]


class TestKeys:
    """Each key leads where the help says."""

    @pytest.mark.parametrize(("keys", "turn"), TURNS_BY_KEYS)
    async def test_turn(self, keys: str, turn: int) -> None:
        async with reading(size=SMALL) as reader:
            await reader.press(*keys.split())
            assert reader.turn == turn

    @pytest.mark.parametrize(("keys", "turn"), TURNS_BY_KEYS)
    async def test_keys_typed_ahead_lead_to_the_same_turn(self, keys: str, turn: int) -> None:
        async with reading(size=SMALL) as reader:
            await reader.type_ahead(*keys.split())
            assert reader.turn == turn
            assert reader.status.startswith(f"turn {turn}/{LAST} ·")

    async def test_line_keys_move_the_view_by_a_row(self) -> None:
        async with reading(size=SMALL) as reader:
            first, second = reader.rows[:2]
            await reader.press("down")
            assert reader.rows[0] == second
            await reader.press("up")
            assert reader.rows[0] == first

    async def test_a_page_stands_at_the_top_where_it_begins(self) -> None:
        async with reading(size=(80, 14)) as reader:
            await reader.press("right_square_bracket")
            assert "page 2 · SECRET" in reader.rows[0]
            assert "page 2" in reader.status

    async def test_tab_goes_round_the_panes_that_are_shown(self) -> None:
        async with reading() as reader:
            seen = []
            for _ in range(3):
                await reader.press("tab")
                seen.append(reader.screen.focused)
            assert seen == [
                reader.screen.query_one("#pages"),
                reader.screen.query_one("#participants"),
                reader.dialogue,
            ]

    async def test_keys_of_the_text_work_from_a_pane(self) -> None:
        async with reading() as reader:
            await reader.press("tab", "j")
            assert reader.turn == 2

    async def test_question_mark_shows_every_key_and_leaves_again(self) -> None:
        async with reading() as reader:
            await reader.press("question_mark")
            help_screen = reader.pilot.app.screen
            assert isinstance(help_screen, HelpScreen)
            told = {(entry.group, entry.keys) for entry in help_screen.entries}
            assert told >= {
                ("Moving", "j"),
                ("Searching", "/"),
                ("Copying and citing", "y"),
                ("Marks and notes", "m"),
                ("What is shown", "p"),
                ("The program", "q"),
            }
            await reader.press("question_mark")
            assert reader.screen.is_active

    async def test_q_quits(self) -> None:
        async with reading() as reader:
            await reader.pilot.press("q")
            assert not reader.pilot.app.is_running or reader.pilot.app.return_code == 0

    async def test_keys_are_listed_below(self) -> None:
        async with reading() as reader:
            keys = reader.screen.query_one(Footer).query("FooterKey")
            assert len(keys) > 8

    async def test_the_palette_offers_every_key_in_words(self) -> None:
        async with reading() as reader:
            app = reader.pilot.app
            titles = {command.title for command in app.get_system_commands(reader.screen)}
            assert {"Next turn", "Copy the passage or turn", "Next page"} <= titles


class TestText:
    """What the dialogue shows, and what it never does."""

    async def test_a_stated_speaker_has_no_sign_and_others_have_theirs(self) -> None:
        async with reading() as reader:
            headings = [row for row in reader.rows if "p. " in row or "pp. " in row]
            assert [row.split("  ")[-1].strip() for row in headings[:3]] == [
                "p. 1",
                "p. 1",
                "pp. 1–2",
            ]
            assert headings[0].split() == ["▸", "┃", "Mr.", "Tarn", "p.", "1"]
            assert "President Aru  ↳ carried on" in headings[1]
            assert "Mr. Tarn  ≈ inferred" in headings[2]

    async def test_a_page_break_in_mid_turn_stands_between_bars(self) -> None:
        async with reading() as reader:
            (row,) = (row for row in reader.rows if "page 2" in row)
            assert "┃ ── page 2 · SECRET ──" in row

    async def test_a_struck_marking_says_so(self) -> None:
        async with reading() as reader:
            assert "── page 1 · SECRET (struck) ──" in reader.rows[0]

    async def test_of_pages_that_the_document_does_not_number_nothing_is_said(self) -> None:
        unnumbered = replace(CONVERSATION, pages=(Page(None, None, CONVERSATION.span),))
        async with reading(unnumbered) as reader:
            assert reader.status == "turn 1/7 · ┃ Mr. Tarn · 3 %"
            assert not any("page" in row or "p. " in row for row in reader.rows)

    async def test_narration_has_neither_name_nor_bar(self) -> None:
        async with reading() as reader:
            (row,) = (row for row in reader.rows if "went in to lunch" in row)
            assert row.strip() == "The party went in to lunch."

    async def test_markup_is_text(self) -> None:
        async with reading() as reader:
            assert any("glad to see you [bold]here[/bold]." in row for row in reader.rows)
            assert any("[bold]Board[/bold]" in entry for entry in reader.options("participants"))

    async def test_control_characters_are_shown_one_for_one(self) -> None:
        async with reading() as reader:
            await reader.press("G")
            assert any("The door␛]52;c;aGk=␇ is�31m open." in row for row in reader.rows)
            assert any(
                "Secretary␛[2J of State" in entry for entry in reader.options("participants")
            )

    async def test_speakers_are_told_apart_by_the_bar_alone(self) -> None:
        async with reading() as reader:
            entries = reader.options("participants")
            bars = [entry[0] for entry in entries if entry[1:2] == " "]
            assert len(bars) == 8
            assert all(bar != after for bar, after in pairwise(bars))

    async def test_a_click_makes_a_turn_the_current_one(self) -> None:
        async with reading() as reader:
            row = next(y for y, row in enumerate(reader.rows) if "So am I." in row)
            await reader.pilot.click(Dialogue, offset=(20, row))
            await reader.settle()
            assert reader.turn == 2

    async def test_the_status_says_where_one_is(self) -> None:
        async with reading(size=SMALL) as reader:
            await reader.press("G")
            assert reader.status == f"turn {LAST}/{LAST} · ┃ Mr. Tarn · page 3 · 100 %"


class TestPlace:
    """The reading place holds."""

    async def test_resizing_keeps_the_place(self) -> None:
        async with reading(size=SMALL) as reader:
            await reader.press("right_square_bracket")
            before = reader.screen.place
            await reader.pilot.resize_terminal(50, 30)
            await reader.settle()
            assert reader.screen.place == before
            await reader.pilot.resize_terminal(*WIDE)
            await reader.settle()
            assert reader.screen.place == before

    async def test_scrolling_takes_the_place_along(self) -> None:
        async with reading(size=SMALL) as reader:
            await reader.press(*["down"] * 8)
            assert reader.turn == 2

    async def test_every_turn_of_a_long_record_is_reached_exactly(self) -> None:
        document = long_conversation(1500)
        async with reading(document, size=SMALL) as reader:
            await reader.press("G")
            assert any("Turn 1500." in row for row in reader.rows)
            await reader.press("k")
            assert "Turn 1499." in reader.rows[1]
            await reader.press("g")
            assert "Turn 1." in reader.rows[1]


class TestPanes:
    """Participants, details and pages."""

    async def test_participants_stand_by_delegation_with_their_share(self) -> None:
        async with reading() as reader:
            entries = [entry.strip() for entry in reader.options("participants")]
            assert [e for e in entries if "\n" not in e and e[1:2] != " "] == [
                "Norland", "Sudania", "Not listed",
            ]  # fmt: skip
            (aru,) = (entry for entry in entries if "Aru" in entry)
            assert "2 turns · 9 %" in aru

    async def test_in_narration_nobody_is_highlighted(self) -> None:
        async with reading() as reader:
            pane = reader.screen.query_one("#participants", OptionList)
            await reader.press("j", "j")
            assert pane.highlighted == pane.get_option_index("tarn")
            await reader.press("j")
            assert pane.highlighted is None

    async def test_choosing_a_participant_goes_round_his_turns(self) -> None:
        async with reading() as reader:
            pane = reader.screen.query_one("#participants", OptionList)
            pane.focus()
            pane.highlighted = pane.get_option_index("aru")
            turns = []
            for _ in range(3):
                await reader.press("enter")
                turns.append(reader.turn)
            assert turns == [2, 6, 2]

    async def test_who_does_not_speak_is_said_not_to(self) -> None:
        async with reading() as reader:
            pane = reader.screen.query_one("#participants", OptionList)
            pane.focus()
            pane.highlighted = pane.get_option_index("senn")
            await reader.press("enter")
            assert await reader.toasts() == ["General Senn does not speak in this record."]

    async def test_choosing_a_page_goes_there_and_it_is_marked(self) -> None:
        async with reading() as reader:
            pane = reader.screen.query_one("#pages", OptionList)
            pane.focus()
            pane.highlighted = 1
            await reader.press("enter")
            assert reader.turn == 3
            assert [entry[0] for entry in reader.options("pages")] == [" ", "▸", " "]

    async def test_details_leave_out_what_is_silent(self) -> None:
        silent = replace(CONVERSATION, originator=None, distribution=(), time_text=None)
        async with reading(silent) as reader:
            facts = str(reader.screen.query_one("#facts", Static).content)
            assert "declassified 9/90, NL-1" in facts
            assert "The [red]Canal[/red]" in facts
            assert "February 1, 1963\n" in facts
            assert "From" not in facts
            assert "Copies" not in facts


class TestFolding:
    """Where there is no room, panes fold and come back over the text."""

    async def test_wide_shows_both_panes_and_small_none(self) -> None:
        async with reading() as reader:
            assert reader.screen.panes == {"participants", "details"}
            await reader.pilot.resize_terminal(*SMALL)
            await reader.settle()
            assert reader.screen.panes == frozenset()
            assert reader.dialogue.size.width == SMALL[0]

    @pytest.mark.parametrize(("key", "pane"), [("p", "participants"), ("i", "pages")])
    async def test_a_key_lays_a_pane_over_the_text_and_escape_folds_it(
        self, key: str, pane: str
    ) -> None:
        async with reading(size=SMALL) as reader:
            width = reader.dialogue.size.width
            await reader.press(key)
            assert reader.screen.focused is reader.screen.query_one(f"#{pane}")
            assert reader.dialogue.size.width == width
            await reader.press("escape")
            assert reader.screen.focused is reader.dialogue
            assert not reader.screen.panes

    async def test_choosing_from_a_pane_over_the_text_folds_it(self) -> None:
        async with reading(size=SMALL) as reader:
            await reader.press("i", "down", "enter")
            assert reader.turn == 3
            assert not reader.screen.panes


class TestFiles:
    """Several documents, none, and files that cannot be read."""

    async def test_braces_go_through_the_documents(self) -> None:
        async with reading(CONVERSATION, NARRATION) as reader:
            await reader.press("G", "right_curly_bracket")
            assert reader.screen.document is NARRATION
            assert reader.status == "turn 1/1 · narration · 100 %"
            await reader.press("left_curly_bracket")
            assert reader.screen.document is CONVERSATION
            assert reader.turn == 1

    async def test_where_nobody_speaks_the_screen_says_so(self) -> None:
        async with reading(NARRATION) as reader:
            notice = reader.screen.query_one("#notice")
            assert notice.display
            assert any("Nobody said a word." in row for row in reader.rows)

    async def test_a_turn_that_does_not_say_where_it_stands_is_read_all_the_same(self) -> None:
        turns = tuple(replace(turn, anchors=(), spans=()) for turn in CONVERSATION.turns)
        async with reading(replace(CONVERSATION, turns=turns)) as reader:
            await reader.press("j", "right_square_bracket", "G")
            assert reader.turn == LAST

    async def test_a_file_without_documents_opens(self) -> None:
        app = app_that(lambda _: Opened(parsed()))
        async with app.run_test() as pilot:
            await pilot.press("j", "J", "G", "space", "right_square_bracket", "y", "down")
            assert app.error is None

    async def test_an_error_of_the_file_ends_the_app_and_is_kept(self) -> None:
        def fail(_: object) -> Opened:
            raise NotTextError("“x” is not a text.")

        app = app_that(fail)
        async with app.run_test() as pilot:
            await pilot.pause()
        assert isinstance(app.error, NotTextError)
        assert app.return_code == NotTextError.status
