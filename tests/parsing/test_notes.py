"""The editors' notes and their numbers in the text."""

import pytest

from memcon_tui.document import Note, Span
from memcon_tui.parsing.note_numbers import find_references, with_references
from tests.parsing.little_records import parse_text, read, record, turns

NOTES = """

* * *

* Source: Department of State, Central Files. Secret; Nodis. Drafted by Quill.

1 See Document 11.

2 Not found,

and not looked for.
"""

REFERENCES = {
    "the visit.1 He": ["1"],
    "Tarn1 about": ["1"],
    "said,”1 and": ["1"],
    "visit/1/ and": ["/1/"],
    "visit¹ and": ["¹"],
    "the 1 item": [],
    "SS-1 missiles": [],
    "in 1961.1 He": ["1"],
    "in 1961.1 million": [],
    "Article 1 was": [],
    "1.1 million": [],
    "some1,000 tons": [],
    "the visit.2 He": [],
}


@pytest.mark.parametrize(("text", "numbers"), REFERENCES.items())
def test_only_a_number_of_a_note_that_touches_a_word_refers_to_it(
    text: str, numbers: list[str]
) -> None:
    found = find_references(text, 0, len(text), frozenset({"1"}))
    assert [text[slice(*span)] for span in found] == numbers


def test_notes_are_no_speech_and_their_numbers_no_words() -> None:
    document = record(f"Minister Tarn said it was old.1 The 2 piers2 were shut.{NOTES}")
    assert turns(document) == [
        ("minister-tarn", "Minister Tarn said it was old. The 2 piers were shut.")
    ]
    assert [(note.label, note.text) for note in document.notes[1:]] == [
        ("1", "See Document 11."),
        ("2", "Not found, and not looked for."),
    ]


def test_a_note_knows_where_its_number_stands() -> None:
    text = f"MEMORANDUM\n\nMinister Tarn said it was old.1 The 2 piers2 were shut.1{NOTES}"
    parsed = parse_text(text)
    (document,) = parsed.documents
    assert [
        (note.label, [text[span.begin - 5 : span.end] for span in note.references])
        for note in document.notes[1:]
    ] == [("1", [" old.1", "shut.1"]), ("2", ["piers2"])]


def test_a_number_that_begins_anew_on_each_page_refers_to_the_next_note_of_it() -> None:
    text = "visit.1\n1 On it.\nport.1\n1 On that."
    notes = [Note("1", "On it.", Span(8, 16)), Note("1", "On that.", Span(24, 34))]
    references = [Span(6, 7), Span(22, 23)]
    assert [n.references for n in with_references(notes, text, references)] == [
        (Span(6, 7),),
        (Span(22, 23),),
    ]


def test_the_source_note_tells_marking_and_caveats_where_the_text_is_silent() -> None:
    document = record(f"Minister Tarn said it was old.{NOTES}")
    assert (document.classification, document.caveats) == ("SECRET", ("NODIS",))


def test_the_pages_own_marking_goes_before_the_source_notes() -> None:
    document = record(f"CONFIDENTIAL\n\nMinister Tarn said it was old.{NOTES}")
    assert document.classification == "CONFIDENTIAL"


def test_the_source_note_tells_who_says_i() -> None:
    document = record(f"I said it was old. Minister Tarn agreed. I asked why.{NOTES}")
    assert [speaker for speaker, _ in turns(document)] == ["mr-quill", "minister-tarn", "mr-quill"]


def test_the_source_note_is_kept_with_the_drafter_it_names() -> None:
    document = record(f"Minister Tarn said it was old.{NOTES}")
    assert document.source_note is not None
    assert document.source_note.startswith("Department of State")
    assert document.drafter == "Quill"


@pytest.mark.parametrize(
    ("line", "drafter"),
    [
        ("DRAFTED BY: Ann B. Quill, EUR", "Ann B. Quill"),
        ("Drafted by: Quill", "Quill"),
        ("DRAFTER: Ann Quill (EUR)", "Ann Quill"),
        ("DRAFTED BY: EUR:AQuill:ab", None),
        ("APPROVED BY: Ann Quill", None),
    ],
)
def test_the_head_tells_who_drafted_the_record(line: str, drafter: str | None) -> None:
    assert record(f"{line}\n\nMinister Tarn said it was old.").drafter == drafter


def test_a_document_of_a_volume_has_the_number_of_its_heading() -> None:
    numbered = read(f"12. Memorandum of Conversation\n\nMinister Tarn said it was old.{NOTES}")
    assert numbered.number == 12
    assert record("Minister Tarn said it was old.").number is None


WEB_COPY = """\
Memorandum of Conversation0

Minister Tarn said it was old.1 The pier2 was shut.

  1. Source: Department of State, Central Files. Secret.
  2. See Document 11.
  3. Not printed.
"""
RENUMBERED = """\
Memorandum of Conversation, by the Secretary of State 47

The Minister said that he knew the report48 of April 1.49 He would read it.

  1. The source text is not signed.
  2. Dated March 3.
  3. Not printed.
"""
POINTS = """\
Memorandum of Conversation

Minister Tarn said that three things were agreed.

  1. The pier would be shut.
  2. See that the boats are mended.
  3. The report49 would be read.
"""


def test_a_numbered_list_at_the_end_is_notes_where_it_is_worded_as_notes() -> None:
    document = read(WEB_COPY)
    assert document.turns[-1].text == "Minister Tarn said it was old. The pier was shut."
    assert [note.label for note in document.notes] == ["0", "1", "2"]
    assert document.classification == "SECRET"


def test_notes_that_a_web_copy_has_numbered_anew_bear_the_numbers_of_the_text() -> None:
    document = read(RENUMBERED)
    assert document.title == "Memorandum of Conversation, by the Secretary of State"
    assert document.turns[-1].text == (
        "The Minister said that he knew the report of April 1. He would read it."
    )
    assert [note.label for note in document.notes] == ["47", "48", "49"]


def test_points_agreed_at_the_end_are_no_notes() -> None:
    assert read(POINTS).notes == ()


def test_numbers_of_notes_that_the_text_lacks_are_left_as_they_are() -> None:
    document = read(WEB_COPY.replace("Conversation0", "Conversation").replace(" 3. ", " 3. "))
    assert [note.label for note in document.notes] == ["1", "2", "3"]
