"""The plain style, which `Y` copies: all that the record tells."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from memcon_tui.document import Declassification, DocumentKind, Span
from memcon_tui.export.citing.citation import cite
from memcon_tui.export.citing.reference import Passage
from memcon_tui.parsing import parse
from tests.export.records import FULL, record

STAMP = Declassification(None, None, None, "9/90", "DECLASSIFIED 9/90", Span(0, 17))


def test_a_citation_tells_all_that_the_record_tells() -> None:
    numbered = replace(FULL, pages=record(breaks=[150]).pages)
    assert cite(numbered, passage=Passage((2, 2))) == (
        'Memorandum of Conversation, "The Harbour," Port Arcady, May 4, 1957, 11:30 a.m., '
        "p. 2, Secret (declassified)."
    )


@pytest.mark.parametrize(
    ("fields", "citation"),
    [
        ({}, "Minutes."),
        ({"title": "Minutes."}, "Minutes."),
        ({"subject": "Fish"}, 'Minutes, "Fish."'),
        ({"subject": 'The "Gull" case', "place": "Ys"}, "Minutes, \"The 'Gull' case,\" Ys."),
        ({"place": "Washington, D.C."}, "Minutes, Washington, D.C."),
        ({"time_text": "12:45 P.M."}, "Minutes, 12:45 p.m."),
        ({"time_text": "9 AM"}, "Minutes, 9 am."),
        ({"classification": "TOP SECRET"}, "Minutes, Top Secret."),
        ({"classification": "NATO SECRET"}, "Minutes, NATO Secret."),
        ({"classification": "SECRET", "struck": True}, "Minutes, Secret (declassified)."),
        ({"classification": "LOU", "declassification": (STAMP,)}, "Minutes, LOU (declassified)."),
        ({"struck": True}, "Minutes."),
        ({"title": "Min\x1butes\n"}, "Min␛utes."),
        ({"title": None}, "Memorandum of Conversation."),
        ({"title": None, "kind": DocumentKind.OTHER}, "Untitled document."),
        ({"title": None, "kind": DocumentKind.OTHER, "subject": "Fish"}, '"Fish."'),
    ],
)  # fmt: skip
def test_what_a_record_lacks_is_left_out(fields: dict[str, Any], citation: str) -> None:
    assert cite(record(**({"title": "Minutes"} | fields))) == citation


@pytest.mark.parametrize(
    ("pages", "citation"),
    [((2, 2), "Minutes, p. 2."), ((2, 3), "Minutes, pp. 2–3."), (None, "Minutes.")],
)
def test_pages_are_cited_as_page_or_pages(pages: tuple[int, int] | None, citation: str) -> None:
    numbered = record(breaks=[10, 20], title="Minutes")
    assert cite(numbered, passage=Passage(pages)) == citation


def test_a_record_without_page_numbers_is_cited_without() -> None:
    assert cite(record(title="Minutes"), passage=Passage((1, 1))) == "Minutes."


def test_the_sample_is_cited_as_a_historian_would(sample: Path) -> None:
    document = parse(sample.read_bytes(), "sample").documents[0]
    assert cite(document, passage=Passage((2, 2))) == (
        'Memorandum of Conversation, "Vienna Meeting Between The President and Chairman '
        'Khrushchev," Residence of the American Ambassador, Vienna, June 3, 1961, 12:45 p.m., '
        "p. 2, Secret (declassified)."
    )
