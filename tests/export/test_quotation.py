from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from memcon_tui.document import Declassification, Span
from memcon_tui.export.quotation import cite, quote
from memcon_tui.parsing import parse
from tests.export.records import FULL, record, turn

STAMP = Declassification(None, None, None, "9/90", "DECLASSIFIED 9/90", Span(0, 17))


def test_a_quotation_is_the_turn_word_for_word() -> None:
    text = "He said “no”.\n\nHe meant [bold]it[/bold]."
    assert quote(turn(text)) == text


def test_a_quotation_cannot_command_a_terminal() -> None:
    assert quote(turn("No.\x1b]52;c;AA==\x07")) == "No.␛]52;c;AA==␇"


def test_a_citation_tells_all_that_the_record_tells() -> None:
    assert cite(replace(FULL, pages=record(breaks=[150]).pages), (2, 2)) == (
        'Memorandum of Conversation, "The Harbour," Port Arcady, May 4, 1957, 11:30 a.m., '
        "p. 2, Secret (declassified)."
    )


@pytest.mark.parametrize(
    ("fields", "citation"),
    [
        ({"title": "Minutes"}, "Minutes."),
        ({"title": "Minutes", "subject": "Fish"}, 'Minutes, "Fish."'),
        ({"subject": 'The "Gull" case', "place": "Ys"}, "\"The 'Gull' case,\" Ys."),
        ({"place": "Washington, D.C."}, "Washington, D.C."),
        ({"time_text": "12:45 P.M."}, "12:45 p.m."),
        ({"time_text": "9 AM"}, "9 am."),
        ({"classification": "TOP SECRET"}, "Top Secret."),
        ({"classification": "NATO SECRET"}, "NATO Secret."),
        ({"classification": "SECRET", "struck": True}, "Secret (declassified)."),
        ({"classification": "SECRET", "declassification": (STAMP,)}, "Secret (declassified)."),
        ({"struck": True, "title": "Minutes"}, "Minutes."),
        ({"title": "Min\x1butes\n"}, "Min␛utes␊."),
    ],
)
def test_what_a_record_lacks_is_left_out(fields: dict[str, Any], citation: str) -> None:
    assert cite(record(**fields)) == citation


@pytest.mark.parametrize(
    ("pages", "citation"),
    [((2, 2), "Minutes, p. 2."), ((2, 3), "Minutes, pp. 2–3."), (None, "Minutes.")],
)
def test_pages_are_cited_as_page_or_pages(pages: tuple[int, int] | None, citation: str) -> None:
    assert cite(record(breaks=[10, 20], title="Minutes"), pages) == citation


def test_a_record_without_page_numbers_is_cited_without() -> None:
    assert cite(record(title="Minutes"), (1, 1)) == "Minutes."


def test_the_sample_is_cited_as_a_historian_would(sample: Path) -> None:
    assert cite(parse(sample.read_bytes(), "sample").documents[0], (2, 2)) == (
        'Memorandum of Conversation, "Vienna Meeting Between The President and Chairman '
        'Khrushchev," Residence of the American Ambassador, Vienna, June 3, 1961, 12:45 p.m., '
        "p. 2, Secret (declassified)."
    )
