"""The labels of verbatim records, and what only looks like one."""

import pytest

from memcon_tui.parsing.labels import find_labels
from tests.parsing.little_records import read, record, turns


def nobody(_: str) -> bool:
    """Nobody is listed."""
    return False


def bell(name: str) -> bool:
    """Bell is listed."""
    return name == "Bell"


TWO = ["Mr. Tarn: Yes.", "Mr. Quill: No.", "Mr. Tarn: Why?", "Mr. Quill: So."]

FORMS = {
    "title and name": ("Mr. Tarn: Yes.", "Mr. Tarn"),
    "office": ("The President: Yes.", "The President"),
    "an aside": ("Chairman Tarn (reading): Yes.", "Chairman Tarn"),
    "two asides": ("Mr. TARN (Arcadia) (spoke in Arcadian): Yes.", "Mr. TARN"),
    "an editor's bracket": ("Mr. Quill [to Bell]: Yes.", "Mr. Quill"),
    "in brackets": ("[Quill:] Yes.", "Quill"),
    "bold": ("**Tarn**: Yes.", "Tarn"),
    "capitals and a stop": ("TARN. Yes.", "TARN"),
    "a dash": ("Mr. Tarn - Yes.", "Mr. Tarn"),
    "a bracket misread": ("TARN] Yes.", "TARN"),
    "initials": ("K: Yes.", "K"),
    "a question": ("Q. Yes?", "Q"),
    "a line of its own": ("Mr. Tarn:", "Mr. Tarn"),
    "nobody in particular": ("UM: Yes.", "UM"),
}

NO_LABELS = (
    "Note: wait.",
    "First: wait.",
    "Article 3: wait.",
    "I ask one thing: wait.",
    "SUBJECT: wait.",
    "1:30 was the hour.",
)


@pytest.mark.parametrize(("line", "name"), FORMS.values(), ids=FORMS)
def test_a_form_that_comes_back_is_a_label(line: str, name: str) -> None:
    lines = [line, line.replace("Yes", "No"), line.replace("Yes", "So")]
    label = find_labels(lines, nobody).at(line)
    assert label is not None
    assert label.name == name
    assert line[label.length :] in ("Yes.", "Yes?", "")


@pytest.mark.parametrize("line", NO_LABELS)
def test_a_colon_by_itself_makes_no_label(line: str) -> None:
    assert find_labels([line] * 3, nobody).at(line) is None


@pytest.mark.parametrize("line", ["Mr. Tarn; Yes.", "Mr. Tarn. Yes.", "Mr. Tarn — Yes."])
def test_a_known_label_is_known_with_another_separator(line: str) -> None:
    label = find_labels(TWO, nobody).at(line)
    assert label is not None
    assert line[label.length :] == "Yes."


def test_a_name_that_begins_a_sentence_is_no_label() -> None:
    assert find_labels(TWO, nobody).at("Mr. Tarn left the room.") is None


def test_a_form_that_stands_once_counts_for_those_who_are_listed() -> None:
    lines = [*TWO, "Bell: No."]
    assert "bell" in find_labels(lines, bell).names
    assert "bell" not in find_labels(lines, nobody).names


def test_a_record_with_a_label_or_two_among_many_lines_is_no_verbatim_record() -> None:
    assert not find_labels([*TWO, *["The pier was old."] * 40], nobody).names


def test_one_colon_is_enough_behind_a_listed_name_and_before_speech() -> None:
    assert find_labels([*["The pier was old."] * 40, "Bell: No."], bell).at("Bell: No.")


@pytest.mark.parametrize("line", ["Bell: no.", "Bell: Ports", "Quill: No."])
def test_one_colon_is_not_enough_without_a_listed_name_or_speech(line: str) -> None:
    assert not find_labels([*["The pier was old."] * 40, line], bell).names


def test_further_labels_are_found_in_a_line() -> None:
    line = "TARN: When? QUILL: In May."
    forms = find_labels([line, line], nobody)
    assert [line[at:] for at in forms.within(line, 1, len(line))] == ["QUILL: In May."]


def test_a_misread_label_is_the_one_person_whom_it_fits() -> None:
    document = record(
        "Minister Tarn: When?\n\nMr. Quill: In May.\n\nMinister Tarn: Why?\n\nMr. QuiII: So.\n\n"
        "Minister Tarn: Good.\n\nMr. Quill: Yes."
    )
    assert turns(document)[3] == ("mr-quill", "So.")
    assert document.turns[3].label == "Mr. QuiII:"


def test_letters_of_a_telephone_transcript_are_people_of_the_title() -> None:
    document = read(
        "TELCON\n\nMinister Tarn/Ambassador Bell\n\nMay 4, 1972\n\nT: Is it you?\n\nB: It is.\n\n"
        "T: Good.\n"
    )
    assert [speaker for speaker, _ in turns(document)] == [
        "minister-tarn",
        "ambassador-bell",
        "minister-tarn",
    ]


def test_each_label_opens_a_turn_also_of_the_same_man() -> None:
    document = record(
        "Minister Tarn: When?\n\nMinister Tarn: And why?\n\nMr. Quill: In May.\n\nMr. Quill: So."
    )
    assert [turn.speaker for turn in document.turns] == [
        "minister-tarn",
        "minister-tarn",
        "mr-quill",
        "mr-quill",
    ]
