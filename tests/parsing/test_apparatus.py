"""What stands about the conversation and is nobody's: topics, closing lines, times, marks."""

import pytest

from memcon_tui.document import PartKind
from tests.parsing.little_records import LIST, parse_text, record, stretches

SAID = "The Secretary said that the pier was old."


def closing(lines: str) -> list[str]:
    """Return what is left of the turns where these lines close a record."""
    return [turn.text for turn in record(f"{SAID}\n\n{lines}").turns]


@pytest.mark.parametrize(
    "lines",
    [
        "Tarn, m.p.",
        "J. Quill\n\n5/31/66",
        "EUR/EE:JQuill:lm",
        "Clearances: L - Mr. Pell (subs)\nSCA - Miss Bell\nU - Mr. Prior said OK by phone",
        "DISTRIBUTION: U, L, EUR, INR/RSB, Amembassy PORT VALE (pouch)",
        "Minutes taken by\nW. Brod",
        "Recorded by: P. Dahl",
        "[File stamp: RECEIVED RM/R 1962 AUG 14 AM 9 22]",
    ],
)
def test_what_closes_a_record_is_nobodys_speech(lines: str) -> None:
    assert closing(lines) == [SAID]


@pytest.mark.parametrize(
    "sentence",
    ["Copies of the map were then handed round.", "Signed copies would follow, he added."],
)
def test_a_sentence_at_the_end_is_no_closing_line(sentence: str) -> None:
    assert " ".join(closing(sentence)).endswith(sentence)


def test_a_topic_that_runs_into_its_paragraph_is_a_heading() -> None:
    parsed = parse_text(
        f"MEMORANDUM OF CONVERSATION\n\n{LIST}{SAID}\n\n"
        "Whaling. Minister Tarn said that two ships still sailed.\n\n"
        "Civil aviation. The Secretary replied that there was one airfield.\n"
    )
    assert stretches(parsed, PartKind.HEADING) == ["Whaling.", "Civil aviation."]
    assert [turn.text for turn in parsed.documents[0].turns[1:]] == [
        "Minister Tarn said that two ships still sailed.",
        "The Secretary replied that there was one airfield.",
    ]


@pytest.mark.parametrize("opening", ["Minister Tarn laughed.", "Perhaps.", "Tarn agreed.", "No."])
def test_a_short_sentence_is_no_topic(opening: str) -> None:
    body = f"{SAID}\n\nCivil Aviation\n\n{opening} The Secretary said that he was glad."
    text = " ".join(turn.text for turn in record(body).turns)
    assert opening in text


def test_the_times_of_a_machine_transcript_are_no_words_of_it() -> None:
    lines = [f"[00:00:{at:02}] well he said it was {at}" for at in range(10, 18)]
    parsed = parse_text("Automatic transcript\n\n" + "\n".join(lines))
    (turn,) = parsed.documents[0].turns
    assert turn.speaker is None
    assert "[00" not in turn.text
    assert "[00:00:12]" in stretches(parsed, PartKind.APPARATUS)


def test_a_misread_portion_mark_is_one_where_others_are_not_misread() -> None:
    said = "".join(f"The Secretary: It is pier {n}. (S)\n\n" for n in range(3))
    turns = record(f"{said}Minister Tarn: I know it. (8)\n\nThe Secretary: Good. {{C)").turns
    assert [turn.text for turn in turns[-2:]] == [
        "Minister Tarn: I know it.",
        "The Secretary: Good.",
    ]
    (alone,) = record("Minister Tarn said that there were eight. (8)").turns
    assert alone.text.endswith("(8)")
