"""What a reader added is found in the file again, also by a parser that reads it otherwise."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon_tui.annotated import correct, entries, extent, pages_of
from memcon_tui.annotations import Annotation, Correction, Kept, Mark, Remark, added, removed
from memcon_tui.document import Attribution, Document, Participant, Span, Turn
from tests.tui.sample_document import CONVERSATION, NARRATION, PAGE

DOCUMENTS = (CONVERSATION, NARRATION)
FIRST, SECOND, THIRD = CONVERSATION.turns[:3]


def remark(begin: int, end: int, quotation: str = "") -> Remark:
    return Remark(f"{begin}-{end}", begin, end, quotation, "Look this up.", "2001-01-01")


def correction(turn: Turn, speaker: str | None, name: str = "") -> Correction:
    return Correction(*extent(turn), speaker, name)


TO_ARU = correction(FIRST, "aru", "President Aru")


def test_entries_stand_in_the_order_of_the_text() -> None:
    noted, later = remark(THIRD.spans[0].begin + 9, THIRD.spans[0].begin + 14), remark(3000, 3005)
    kept = Kept(
        marks=frozenset({Mark(extent(SECOND).begin)}),
        remarks=frozenset({later, noted}),
        corrections=frozenset({TO_ARU}),
    )
    assert entries(DOCUMENTS, kept) == (
        (0, 0, TO_ARU),
        (0, 1, Mark(extent(SECOND).begin)),
        (0, 2, noted),
        (1, 0, later),
    )


@given(source=st.integers(0, 5 * PAGE))
def test_whatever_was_added_anywhere_is_found_in_some_turn(source: int) -> None:
    (entry,) = entries(DOCUMENTS, Kept(marks=frozenset({Mark(source)})))
    assert entry.turn < len(DOCUMENTS[entry.document].turns)


def test_where_there_is_no_turn_there_is_no_entry() -> None:
    empty = replace(NARRATION, turns=())
    assert entries((empty,), Kept(marks=frozenset({Mark(0)}))) == ()
    assert entries((), Kept(marks=frozenset({Mark(0)}))) == ()


@pytest.mark.parametrize("annotation", [Mark(3), remark(3, 5), TO_ARU])
def test_what_is_added_and_taken_away_again_is_not_there(annotation: Annotation) -> None:
    kept = added(Kept(), annotation)
    assert kept != Kept()
    assert removed(kept, annotation) == Kept()


def test_a_turn_has_but_one_correction() -> None:
    other = correction(FIRST, None)
    assert added(added(Kept(), TO_ARU), other).corrections == {other}


def test_a_note_to_a_passage_tells_its_own_pages_and_one_to_a_turn_the_turns() -> None:
    begin = THIRD.spans[0].begin
    passage, turn = remark(begin, begin + 5, "word0"), remark(*extent(THIRD))
    kept = Kept(remarks=frozenset({passage, turn}))
    told = {entry.annotation: pages_of(CONVERSATION, entry) for entry in entries(DOCUMENTS, kept)}
    assert told == {passage: (1, 1), turn: (1, 2)}


class TestCorrections:
    """A corrected turn is the reader's, and says so."""

    def test_the_turn_has_the_speaker_and_the_mark_and_is_never_stated(self) -> None:
        turns = correct(CONVERSATION, [TO_ARU]).turns
        assert turns[0] == replace(
            FIRST, speaker="aru", attribution=Attribution.INFERRED, corrected=True
        )
        assert turns[1:] == CONVERSATION.turns[1:]

    def test_nobody_may_be_said_to_speak(self) -> None:
        turn = correct(CONVERSATION, [correction(FIRST, None)]).turns[0]
        assert (turn.speaker, turn.attribution) == (None, Attribution.NONE)

    def test_without_corrections_the_document_is_the_same(self) -> None:
        assert correct(CONVERSATION, []) is CONVERSATION

    def test_a_person_whom_a_later_parser_calls_otherwise_is_known_by_name(self) -> None:
        older = correction(FIRST, "president-aru", "President Aru")
        assert correct(CONVERSATION, [older]).turns[0].speaker == "aru"

    def test_an_id_that_a_later_parser_gave_to_another_is_not_followed(self) -> None:
        renamed = tuple(
            replace(person, name="Mr. Nobody") if person.id == "aru" else person
            for person in CONVERSATION.participants
        )
        document = replace(CONVERSATION, participants=renamed)
        assert correct(document, [TO_ARU]) is document

    def test_of_two_with_one_name_neither_is_taken_unless_the_id_says_which(self) -> None:
        namesake = Participant("other-aru", "President Aru")
        people = (*CONVERSATION.participants, namesake)
        document = replace(CONVERSATION, participants=people)
        assert correct(document, [TO_ARU]).turns[0].speaker == "aru"
        assert correct(document, [TO_ARU._replace(speaker="gone")]) is document

    @pytest.mark.parametrize(
        ("span", "speaker"),
        [
            (extent(FIRST), "aru"),
            (Span(FIRST.spans[0].begin + 3, FIRST.spans[0].end - 3), "aru"),
            (Span(FIRST.spans[0].begin, FIRST.spans[0].begin + 10), "tarn"),
            (Span(0, PAGE), "tarn"),
        ],
        ids=["the turn", "nearly the turn", "a small part of it", "much more than it"],
    )
    def test_a_turn_that_is_divided_otherwise_is_left_as_it_is_read(
        self, span: Span, speaker: str
    ) -> None:
        found = correct(CONVERSATION, [TO_ARU._replace(begin=span.begin, end=span.end)])
        assert found.turns[0].speaker == speaker
        assert not any(turn.corrected for turn in found.turns[1:])

    def test_a_document_without_turns_has_none_to_correct(self) -> None:
        empty: Document = replace(CONVERSATION, turns=())
        assert correct(empty, [TO_ARU]) is empty
