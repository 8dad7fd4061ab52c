import csv
import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon_tui.document import Turn
from memcon_tui.export.rows import Row, export
from memcon_tui.export.table import table_row
from tests.export.records import FULL, file_of, record, turn


def rows(*turns: Turn, **fields: Any) -> list[dict[str, str]]:
    return list(csv.DictReader(export([file_of(record(*turns, **fields))])))


def test_every_turn_is_a_row_that_says_who_where_and_when() -> None:
    first, second = csv.DictReader(export([file_of(FULL)]))
    assert tuple(first) == Row._fields
    assert first == {
        "file": "harbour.txt",
        "document": "1",
        "title": "Memorandum of Conversation",
        "subject": "The Harbour.",
        "date": "1957-05-04",
        "date_text": "May 4, 1957",
        "time_text": "11:30 A.M.",
        "place": "Port Arcady",
        "classification": "SECRET",
        "turn": "1",
        "speaker": "quill",
        "name": "Mr. Quill",
        "role": "Harbour Office",
        "delegation": "Arcadia",
        "attribution": "stated",
        "corrected": "no",
        "first_page": "1",
        "last_page": "1",
        "words": "8",
        "text": "Mr. Quill said that the harbour was open.",
    }
    assert (second["speaker"], second["name"], second["attribution"]) == ("", "", "none")


def test_the_head_is_written_once_for_several_files_and_their_documents() -> None:
    two = file_of(record(turn("Yes.")), record(turn("No.")))
    table = list(csv.DictReader(export([two, two])))
    assert [row["document"] for row in table] == ["1", "2", "1", "2"]


def test_paragraphs_quotes_and_commas_come_back_as_they_were() -> None:
    words = 'He said, "no".\n\nHe meant it.'
    assert rows(turn(words))[0]["text"] == words


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@SUM(A1)", "\n=1", "-- No."])
def test_no_text_is_a_formula(words: str) -> None:
    cell = rows(turn(words), title=words)[0]
    assert (cell["text"][0], cell["title"][0]) == ("'", "'")


@given(st.lists(st.text() | st.integers() | st.none(), min_size=1))
def test_a_row_is_as_many_cells_as_it_was_given(cells: list[str | int | None]) -> None:
    (row,) = csv.reader(io.StringIO(table_row(cells), newline=""))
    assert len(row) == len(cells)
