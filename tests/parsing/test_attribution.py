"""Whose each sentence is, and how that is known."""

import pytest

from memcon_tui.document import Attribution
from tests.parsing.little_records import read, record, turns

OLD = "Minister Tarn said it was old."

# Each sentence or paragraph, with the one to whom a reader gives it.
CASES: dict[str, list[tuple[str | None, str]]] = {
    "it goes on without a cue": [
        ("minister-tarn", "Minister Tarn said it was old. It was his father's."),
        ("mr-quill", "Mr. Quill replied that it was new."),
    ],
    "he is the one who speaks": [
        ("minister-tarn", "Minister Tarn said it was old. He added that it was shut."),
    ],
    "he who replies was asked": [
        ("minister-tarn", "Minister Tarn said it was old."),
        ("mr-quill", "Mr. Quill asked how old."),
        ("minister-tarn", "He replied that nobody knew."),
    ],
    "a further clause tells who goes on": [
        ("minister-tarn", "Minister Tarn said it was old and Mr. Quill replied that it was new."),
        ("mr-quill", "It would last."),
    ],
    "an office is the man": [
        ("minister-tarn", "The Minister said it was old."),
        ("ambassador-bell", "The Ambassador agreed."),
    ],
    "one who is spoken of is not present": [
        ("minister-tarn", "Minister Tarn said it was old. Premier Gorin thought it new."),
    ],
    "what is agreed by nobody named is nobody's": [
        ("minister-tarn", "Minister Tarn said it was old."),
        (None, "It was agreed that it should be mended."),
        ("mr-quill", "Mr. Quill thanked him."),
    ],
    "after narration nobody speaks": [
        ("minister-tarn", "Minister Tarn said it was old."),
        (None, "At this point the group moved to lunch. The soup was cold."),
    ],
    "he who came back goes on": [
        (None, "Minister Tarn left the room."),
        ("minister-tarn", "He said that it was old."),
    ],
    "he who is asked in the passive goes on as he": [
        ("minister-tarn", "Mr. Quill was asked by Minister Tarn whether it was old."),
        ("mr-quill", "He said that it was."),
    ],
    "the latter is the last who was named": [
        ("minister-tarn", "Minister Tarn asked Mr. Quill to speak to Ambassador Bell."),
        ("ambassador-bell", "The latter said that it was old."),
    ],
    "an answer in two words is his who was asked": [
        ("minister-tarn", "Minister Tarn said it was old."),
        ("mr-quill", "Mr. Quill asked whether it had a roof."),
        ("minister-tarn", "It had."),
    ],
    "the second question is put by him who put the first": [
        ("minister-tarn", "Minister Tarn asked how old it was."),
        ("mr-quill", "Mr. Quill replied that nobody knew."),
        ("minister-tarn", "The second question was who owned it."),
    ],
    "what one says that another thinks is given back": [
        ("minister-tarn", f"{OLD} Mr. Quill thought it new. It was, Minister Tarn went on, old."),
    ],
    "a bracket gives the turn back": [
        ("minister-tarn", "Minister Tarn said it was old."),
        ("mr-quill", "(Mr. Quill laughed.)"),
        ("minister-tarn", "It would fall."),
    ],
    "he is not the one he speaks to": [
        ("minister-tarn", "Minister Tarn said it was old."),
        ("mr-quill", "Mr. Quill said it was new."),
        ("minister-tarn", "He told Mr. Quill that it was not."),
    ],
    "nobody is he before anybody spoke": [
        (None, "He said that it was old."),
        ("mr-quill", "Mr. Quill agreed."),
    ],
}


@pytest.mark.parametrize("wanted", CASES.values(), ids=CASES)
def test_a_sentence_is_whose_a_reader_says(wanted: list[tuple[str | None, str]]) -> None:
    document = record(" ".join(words for _, words in wanted))
    assert turns(document) == wanted


def test_speech_goes_on_over_paragraphs() -> None:
    document = record(
        "Minister Tarn said it was old.\n\nIt had been his father's.\n\nMr. Quill agreed."
    )
    assert [speaker for speaker, _ in turns(document)] == ["minister-tarn", "mr-quill"]


def test_a_stage_direction_gives_the_turn_back() -> None:
    document = record(
        "Minister Tarn: It is old.\n\n[He goes to the window.]\n\nIt will not stand.\n\n"
        "Mr. Quill: It will.\n\nMinister Tarn: No.\n\nMr. Quill: Yes."
    )
    assert [(t.speaker, t.attribution) for t in document.turns[:4]] == [
        ("minister-tarn", Attribution.STATED),
        (None, Attribution.NONE),
        ("minister-tarn", Attribution.CARRIED),
        ("mr-quill", Attribution.STATED),
    ]


def test_narration_among_labelled_speeches_is_nobodys() -> None:
    document = record(
        "Minister Tarn: It is old.\n\nMr. Quill: It is.\n\n"
        "At this point the group moved to lunch.\n\nMinister Tarn: Go on.\n\nMr. Quill: Yes."
    )
    assert turns(document)[2] == (None, "At this point the group moved to lunch.")


def test_an_omission_is_no_speech_and_the_speaker_goes_on() -> None:
    document = record(
        "Minister Tarn said it was old.\n\n[Here follows a discussion of boats.]\n\nIt would stand."
    )
    assert turns(document) == [("minister-tarn", "Minister Tarn said it was old. It would stand.")]


@pytest.mark.parametrize(
    ("body", "attribution"),
    [
        ("Minister Tarn said it was old.", Attribution.STATED),
        ("Minister Tarn left the room.", Attribution.NONE),
        ("It was agreed that it was old.", Attribution.NONE),
        ("Minister Tarn left. He said it was old.", Attribution.INFERRED),
        ("Mr. Quill agreed. Minister Tarn asked why. He replied: no.", Attribution.INFERRED),
    ],
)
def test_how_the_last_speaker_is_known(body: str, attribution: Attribution) -> None:
    assert record(body).turns[-1].attribution is attribution


def test_i_is_the_drafter_and_he_the_other() -> None:
    document = read(
        "Memorandum of Conversation, by the Assistant Secretary of State (Quill)\n\n"
        "Washington, March 8, 1950.\n\nThe Minister of Arcadia called at his request. "
        "He said that the pier was closed. I said that I was sorry. He replied that it was old. "
        "I asked why.\n\nHe knew no reason.\n"
    )
    him = document.participants[1].id
    assert [(t.speaker, t.attribution) for t in document.turns] == [
        (None, Attribution.NONE),
        (him, Attribution.INFERRED),
        ("quill", Attribution.INFERRED),
        (him, Attribution.INFERRED),
        ("quill", Attribution.INFERRED),
        (him, Attribution.INFERRED),
    ]


def test_a_soviet_diary_reports_in_the_present() -> None:
    document = read(
        "From the Diary of I. I. TARN\n\n"
        "RECORD OF CONVERSATION with the Ambassador of Norland, J. VARGA\n\n4 May 1961\n\n"
        "Varga says that the pier is shut. I. I. Tarn answers that he knows it. "
        "Then he notes that the ice is thick.\n"
    )
    assert [speaker for speaker, _ in turns(document)] == ["j-varga", "i-i-tarn"]


def test_what_says_is_no_cue_where_a_record_reports_in_the_past() -> None:
    document = record(
        "Minister Tarn said it was old. Mr. Quill says so in his book. Ambassador Bell agreed."
    )
    assert [speaker for speaker, _ in turns(document)] == ["minister-tarn", "ambassador-bell"]


PRESENT_THOUGH_UNLISTED = {
    "he opens two paragraphs": f"{OLD}\n\nHalder hoped.\n\n{OLD}\n\nHalder agreed.",
    "he opens one with a plain said": f"{OLD}\n\nHalder said it was new.",
    "he interjects": f"{OLD} Halder interjected that it was new.",
}
SPOKEN_OF = {
    "he opens one with a verb of the mind": f"{OLD}\n\nHalder hoped it was new.",
    "he is told of within a speech": f"{OLD} Halder said it was new.",
    "he had said it": f"{OLD}\n\nHalder had said it was new.",
}


@pytest.mark.parametrize("body", PRESENT_THOUGH_UNLISTED.values(), ids=PRESENT_THOUGH_UNLISTED)
def test_who_is_present_though_no_list_names_him(body: str) -> None:
    assert [p.name for p in record(body).participants if not p.listed] == ["Halder"]


@pytest.mark.parametrize("body", SPOKEN_OF.values(), ids=SPOKEN_OF)
def test_who_is_only_spoken_of(body: str) -> None:
    assert not [p for p in record(body).participants if not p.listed]


def test_the_first_sentence_tells_who_is_present_where_no_list_does() -> None:
    document = read(
        "Memorandum of Conversation\n\nPort Vale, May 4, 1961\n\n"
        "The Minister received Mr. Quill at noon. He said that it was old. Mr. Quill agreed.\n"
    )
    assert turns(document) == [
        (None, "The Minister received Mr. Quill at noon."),
        ("the-minister", "He said that it was old."),
        ("mr-quill", "Mr. Quill agreed."),
    ]


def test_headings_and_signatures_are_nobodys_words() -> None:
    document = record(
        "Minister Tarn said it was old.\n\n2. Boats\n\nMr. Quill replied that there were four.\n\n"
        "[signed] J. Quill\n\nEUR:JQuill:ab"
    )
    assert turns(document) == [
        ("minister-tarn", "Minister Tarn said it was old."),
        ("mr-quill", "Mr. Quill replied that there were four."),
    ]


def test_a_portion_mark_is_no_word_of_the_paragraph() -> None:
    document = record(
        "Minister Tarn: It is old. (S)\n\nMr. Quill: It is. (U)\n\n"
        "Minister Tarn: So.\n\nMr. Quill: Yes."
    )
    assert turns(document)[:2] == [("minister-tarn", "It is old."), ("mr-quill", "It is.")]
