"""Who says how much, on the screen."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table

from memcon_tui.parsing import parse
from memcon_tui.tui.counting import StatisticsScreen, exchanges, shares
from tests.tui.reader import reading_text

TALK = """Memorandum of Conversation

Mr. Tarn said that the harbour was open to ships of every flag all through the year.

Mr. Quill doubted it.

Mr. Tarn replied that he would [bold]show[/bold] him.
"""


def rows(table: Table) -> list[str]:
    console = Console(width=100)
    with console.capture() as capture:
        console.print(table)
    return capture.get().splitlines()


def test_the_longest_bar_is_that_of_whoever_says_most() -> None:
    (document,) = parse(TALK.encode(), "talk").documents
    _, first, second = rows(shares(document, dark=True))
    assert ("Mr. Tarn" in first, "Mr. Quill" in second) == (True, True)
    assert first.count("█") > second.count("█")


def test_who_answers_whom_is_counted() -> None:
    (document,) = parse(TALK.encode(), "talk").documents
    told = [row.split() for row in rows(exchanges(document))[1:]]
    assert ["Mr.", "Quill", "Mr.", "Tarn", "1"] in told


async def test_t_shows_them_and_leaves_again() -> None:
    async with reading_text(TALK) as reader:
        await reader.press("t")
        assert isinstance(reader.pilot.app.screen, StatisticsScreen)
        await reader.press("t")
        assert reader.screen.is_active


async def test_where_nobody_speaks_a_toast_says_so() -> None:
    async with reading_text("The harbour lay still.") as reader:
        await reader.press("t")
        assert await reader.toasts() == ["Nobody speaks in this record."]
