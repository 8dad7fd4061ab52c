"""A reading copy can be read again: the same people say the same words."""

from pathlib import Path

import pytest
from hypothesis import given

from memcon_tui.document import ParsedFile, Turn
from memcon_tui.export.reading_copy import reading_copy
from memcon_tui.parsing import parse
from tests.export.made_records import records
from tests.test_records import NAMES, NOT_YET, RECORDS

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"


SIGNED = {"memorandum-telephone-undersigned"}
"""Records in which only the signature tells who the undersigned is; a copy has none."""


def said(parsed: ParsedFile) -> list[list[tuple[str | None, str]]]:
    """Return who says what, by document; a document without a conversation is none."""
    documents = []
    for document in parsed.documents:
        names = {person.id: person.name for person in document.participants}
        documents.append([(names.get(turn.speaker or ""), _words(turn)) for turn in document.turns])
    return [turns for turns in documents if turns]


def _words(turn: Turn) -> str:
    # A marking may part a paragraph of the record, and not of the copy, where there is none.
    return " ".join(turn.text.split())


def assert_read_again(path: Path) -> None:
    parsed = parse(path.read_bytes(), path.name)
    copy = reading_copy(parsed)
    assert said(parse(copy.encode(), "copy")) == said(parsed)


@pytest.mark.parametrize("name", sorted(set(NAMES) - NOT_YET.keys() - SIGNED))
def test_the_copy_of_a_record_that_is_read_right_reads_again_as_the_record(name: str) -> None:
    assert_read_again(RECORDS / f"{name}.txt")


@pytest.mark.skipif(not CORPUS.exists(), reason="the corpus is not beside the project")
def test_the_copies_of_real_records_read_again_as_the_records() -> None:
    for path in sorted(CORPUS.glob("*.txt")):
        assert_read_again(path)


def test_the_copy_of_the_sample_keeps_its_pages_and_people(sample: Path) -> None:
    parsed = parse(sample.read_bytes(), "sample")
    copy = reading_copy(parsed)
    again = parse(copy.encode(), "copy")
    (record,), (read_again,) = parsed.documents, again.documents
    assert [turn.pages for turn in read_again.turns] == [turn.pages for turn in record.turns]
    assert [person.name for person in read_again.participants] == [
        person.name for person in record.participants
    ]
    assert reading_copy(again) == copy


@given(records())
def test_the_copy_of_any_well_made_record_reads_again_as_the_record(text: str) -> None:
    parsed = parse(text.encode(), "made")
    assert parsed.documents[0].turns
    assert said(parse(reading_copy(parsed).encode(), "copy")) == said(parsed)
