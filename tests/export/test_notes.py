"""A reader's notes as Markdown and as text: what is quoted is what the record says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from memcon_tui.annotated import correct, entries
from memcon_tui.annotations import Annotation, Correction, Kept, Mark, Remark
from memcon_tui.document import ParsedFile
from memcon_tui.export.citing.citation import cite
from memcon_tui.export.citing.reference import Passage, passage_of
from memcon_tui.export.notes import note_as_text, notes_in_markdown
from tests.tui.sample_document import CONVERSATION, NARRATION, parsed

TURN = CONVERSATION.turns
PASSAGE = Remark("1", 2212, 2214, "is open", "Which door?\n\n- the *front* one", "2001")


def keeping(*annotations: Annotation) -> Kept:
    return Kept(
        marks=frozenset(it for it in annotations if isinstance(it, Mark)),
        remarks=frozenset(it for it in annotations if isinstance(it, Remark)),
        corrections=frozenset(it for it in annotations if isinstance(it, Correction)),
    )


def markdown(*annotations: Annotation, style: str = "plain") -> str:
    kept = keeping(*annotations)
    file = parsed(CONVERSATION, NARRATION)
    documents = tuple(correct(document, kept.corrections) for document in file.documents)
    return "".join(notes_in_markdown(replace(file, documents=documents), kept, style))


def test_a_note_has_speaker_page_words_and_citation_of_its_own() -> None:
    where = Passage((3, 3), "is open")
    assert markdown(PASSAGE).splitlines() == [
        "# Notes on talks.txt",
        "",
        f"## {cite(CONVERSATION).replace('[', chr(92) + '[').replace(']', chr(92) + ']')}",
        "",
        "### Turn 5 · the guard · p. 3",
        "",
        "> is open",
        "",
        "Which door?",
        "",
        "- the *front* one",
        "",
        "— " + cite(CONVERSATION, passage=where).replace("[", r"\[").replace("]", r"\]"),
    ]


def test_a_mark_quotes_the_whole_turn_paragraph_by_paragraph() -> None:
    text = markdown(Mark(TURN[1].spans[0].begin))
    assert "> So am I.\n>\n> The road was long, 北京 to é\u0301 and back.\n" in text


def test_nothing_of_the_record_is_markdown() -> None:
    text = markdown(Mark(TURN[0].spans[0].begin))
    assert r"I am glad to see you \[bold\]here\[/bold\]." in text


def test_a_corrected_speaker_is_said_to_be_the_readers() -> None:
    correction = Correction(*TURN[0].spans[0], "aru", "President Aru")
    text = markdown(correction)
    assert "### Turn 1 · President Aru ≠ corrected by the reader · p. 1\n" in text


def test_what_stands_in_one_turn_has_one_heading_and_each_document_its_own() -> None:
    at = TURN[0].spans[0].begin
    text = markdown(Mark(at), Remark("2", at, at + 9, "", "Glad?", "2001"), Mark(3000))
    assert text.count("\n### Turn 1 ·") == 2
    assert text.count("\n## ") == 2
    assert "### Turn 1 · Narration\n" in text


def test_citations_are_in_the_style_that_is_asked_for() -> None:
    assert cite(CONVERSATION, "mla") != cite(CONVERSATION)
    assert cite(NARRATION, "mla") in markdown(Mark(3000), style="mla")


def test_nothing_at_all_has_a_heading_alone() -> None:
    assert markdown() == "# Notes on talks.txt\n"


@pytest.mark.parametrize("hostile", ["\x1b]52;c;aGk=\x07", "\x9b31m", "\u202e"])
def test_no_control_character_comes_out(hostile: str) -> None:
    note = PASSAGE._replace(words=f"My {hostile} word.", quotation=f"is {hostile} open")
    file: ParsedFile = parsed(CONVERSATION)
    (entry,) = entries(file.documents, keeping(note))
    for text in (markdown(note), note_as_text(CONVERSATION, entry)):
        assert text.replace("\n", "").isprintable()


def test_as_text_a_note_is_the_words_what_the_reader_says_and_the_citation() -> None:
    (entry,) = entries((CONVERSATION,), keeping(PASSAGE))
    citation = cite(CONVERSATION, passage=passage_of((3, 3), "is open"))
    assert note_as_text(CONVERSATION, entry) == f"is open\n\n{PASSAGE.words}\n\n{citation}"
