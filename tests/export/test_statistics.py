from collections import Counter

import pytest
from hypothesis import given

from memcon_tui.document import Turn
from memcon_tui.export.statistics import (
    SpeakerStatistics,
    answers,
    by_speaker,
    count_words,
)
from memcon_tui.parsing import parse
from tests.export.records import record, turn
from tests.parsing.strategies import record_like


def talk(*speakers: str | None) -> list[Turn]:
    return [turn("Four words and more.", number=n, speaker=s) for n, s in enumerate(speakers, 1)]


def test_turns_words_share_and_mean_length_are_told_by_speaker() -> None:
    turns = [*talk("tarn", "quill", "tarn", None), turn("No.", speaker="quill")]
    assert by_speaker(record(*turns)) == {
        "tarn": SpeakerStatistics(turns=2, words=8, share=8 / 13),
        "quill": SpeakerStatistics(turns=2, words=5, share=5 / 13),
    }
    assert by_speaker(record(*turns))["quill"].mean_length == 2.5


def test_an_answer_is_a_turn_right_behind_another_persons() -> None:
    turns = talk("tarn", "quill", "tarn", "tarn", "roe", None, "quill")
    assert answers(record(*turns)) == Counter(
        {("quill", "tarn"): 1, ("tarn", "quill"): 1, ("roe", "tarn"): 1}
    )


def test_where_nobody_speaks_there_is_nothing_to_tell() -> None:
    assert by_speaker(record(*talk(None))) == {}


@pytest.mark.parametrize(("text", "words"), [("", 0), ("No.", 1), ("No, no.\n\nNo.", 3)])
def test_words_are_counted_through_paragraphs(text: str, words: int) -> None:
    assert count_words(text) == words


@given(record_like)
def test_the_shares_of_a_document_make_a_whole(text: str) -> None:
    for document in parse(b"\xef\xbb\xbf" + text.encode(), "any").documents:
        spoken = by_speaker(document)
        assert sum(s.share for s in spoken.values()) == pytest.approx(1 if spoken else 0)
        assert sum(s.words for s in spoken.values()) == sum(
            len(t.text.split()) for t in document.turns if t.speaker
        )
