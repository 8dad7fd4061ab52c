"""Going somewhere by saying where: a turn, a page, a person, a document."""

from __future__ import annotations

from dataclasses import replace

import pytest
from textual.widgets import Label

from memcon_tui.document import Span
from memcon_tui.tui.chooser import Chooser
from memcon_tui.tui.contents import ContentsScreen
from memcon_tui.tui.destinations import Start, destinations
from memcon_tui.tui.place import Place
from tests.tui.pictures import Compare
from tests.tui.reader import SMALL, app_of, reading
from tests.tui.sample_document import CONVERSATION, NARRATION, PAGE

LATER = replace(
    CONVERSATION,
    title="Second Talk",
    subject="Fisheries",
    date="1963-02-02",
    date_text="2 février 1963",
    pages=tuple(
        replace(page, number=page.number and page.number + 10) for page in CONVERSATION.pages
    ),
)
FILE = (CONVERSATION, NARRATION, LATER)

# What is typed in the first document, and the document and turn it leads to.
WAYS = [
    ("1", (0, 0)),
    ("7", (0, 6)),
    ("turn 3", (0, 2)),
    ("p2", (0, 2)),
    ("p. 3", (0, 3)),
    ("page 12", (2, 2)),
    ("aru", (0, 1)),
    ("president a", (0, 1)),
    ("bela", None),
    ("tarn", (0, 2)),
    ("1963-02-02", (2, 0)),
    ("2 fevrier", (2, 0)),
    ("second", (2, 0)),
    ("fish", (2, 0)),
    ("editorial", (1, 0)),
    ("8", None),
    ("1963 second", (2, 0)),
    ("p40", None),
    ("", None),
    ("nowhere", None),
]


@pytest.mark.parametrize(("words", "leads_to"), WAYS)
def test_words_lead_to(words: str, leads_to: tuple[int, int] | None) -> None:
    found = next(destinations(Start(FILE, 0, Place()), words), None)
    assert (found and (found.number, found.place.turn)) == leads_to


class TestLine:
    """A colon takes where to go."""

    async def test_keys_typed_at_once_lead_there(self) -> None:
        async with reading() as reader:
            await reader.type_ahead("colon", "7", "enter")
            await reader.settle()
            assert reader.turn == 7
            assert reader.screen.focused is reader.dialogue

    async def test_it_says_where_enter_would_lead(self) -> None:
        async with reading(*FILE) as reader:
            await reader.press("colon", *"aru")
            said = reader.screen.query_one("GoToLine .prompt--answer", Label)
            assert str(said.render()) == "→ President Aru, turn 2"
            await reader.press("x")
            assert str(said.render()) == "nothing of that name"

    async def test_another_document_is_opened(self) -> None:
        async with reading(*FILE) as reader:
            await reader.press("colon", *"p12", "enter")
            assert reader.screen.document is LATER
            assert reader.status.startswith("turn 3/7")

    async def test_what_leads_nowhere_is_said(self) -> None:
        async with reading() as reader:
            await reader.press("colon", *"xyz", "enter")
            assert await reader.toasts() == ["Nothing here is called “xyz”."]
            assert reader.turn == 1

    async def test_escape_stays(self) -> None:
        async with reading() as reader:
            await reader.press("colon", "7", "escape")
            assert reader.turn == 1
            assert reader.screen.prompt is None


class TestDocuments:
    """The documents of a file as a list."""

    async def test_typing_narrows_it_and_enter_opens(self) -> None:
        async with reading(*FILE) as reader:
            await reader.pilot.press("d", *"aru", "space", *"fish")
            assert isinstance(reader.pilot.app.screen, ContentsScreen)
            await reader.press("enter")
            assert reader.screen.document is LATER

    async def test_each_is_told_by_title_date_people_pages_and_kind(self) -> None:
        async with reading(*FILE) as reader:
            await reader.pilot.press("d")
            choices = reader.pilot.app.screen.query_one(Chooser).choices
            people = "Mr. Tarn, President Aru, the guard, Miss Voss, …"
            assert choices[2].shown.plain.splitlines() == [
                "  3  Second Talk  2 février 1963",
                "     Fisheries",
                f"     {people} · pp. 11–13 · memorandum of conversation",
            ]

    async def test_escape_changes_nothing(self) -> None:
        async with reading(*FILE) as reader:
            await reader.press("d", "escape")
            assert reader.screen.document is CONVERSATION

    async def test_a_single_document_has_no_list(self) -> None:
        async with reading() as reader:
            await reader.press("d")
            assert reader.screen.document is CONVERSATION

    def test_picture(self, snap_compare: Compare) -> None:
        assert snap_compare(app_of(*FILE), terminal_size=SMALL, press=["right_curly_bracket", "d"])


def test_a_page_of_no_document_is_nowhere() -> None:
    empty = replace(NARRATION, pages=(), span=Span(0, PAGE))
    assert next(destinations(Start((empty,), 0, Place()), "p1"), None) is None
