"""Who is said in a sentence to say something."""

import pytest

from memcon_tui.parsing.cues import find_cues
from memcon_tui.parsing.narration import acts, narrates, people_met
from memcon_tui.parsing.reporting_verbs import Tense
from memcon_tui.parsing.words import words_of

REPORTS = {
    "Mr. Tarn said it was old.": "Mr. Tarn",
    "The Minister then added that it was.": "The Minister",
    "2. Mr. Tarn said no.": "Mr. Tarn",
    "In reply to Mr. Quill, Tarn said no.": "Tarn",
    "To this Tarn replied that it was.": "Tarn",
    "Turning to ports, Mr. Tarn said no.": "Mr. Tarn",
    "In the evening Mr. Tarn said no.": "Mr. Tarn",
    "The pier, the Minister continued, was old.": "the Minister",
    "I, Tarn went on, have seen it.": "Tarn",
    "“I am old,” replied Ambassador Bell, smiling.": "Ambassador Bell",
    "Mr. Tarn, turning to ports, said no.": "Mr. Tarn",
    "Mr. Tarn, with a smile, said no.": "Mr. Tarn",
    "Mr. Quill, who asked for it, said no.": "Mr. Quill",
    "Mr. Tarn (Arcadia) said no.": "Mr. Tarn",
    "Mr. Tarn was asked by Mr. Quill about ports.": "Mr. Quill",
    "Mr. Tarn did not reply.": "Mr. Tarn",
    "Mr. Tarn was glad to hear it.": "Mr. Tarn",
    "Mr. Tarn was of the opinion that it was old.": "Mr. Tarn",
    "Mr. Tarn nodded.": "Mr. Tarn",
    "Mr. Tarn launched the discussion with a tale.": "Mr. Tarn",
    "Lord Bell and Mr. Quill agreed.": "Lord Bell",
    "The Foreign and Commonwealth Secretary said no.": "The Foreign and Commonwealth Secretary",
    "The Minister of Ports of Arcadia said no.": "The Minister of Ports of Arcadia",
    "His Excellency replied.": "His Excellency",
    "He Lin said no.": "He Lin",
    "The first thing he asked about was ports.": "he",
    "He made it clear that it was old.": "He",
    "He invited Mr. Quill to comment.": "He",
    "Mr. Tarn turned to ports.": "Mr. Tarn",
    "I REPLIED THAT IT WAS NOT.": "I",
    "FONMIN OPENED BY SAYING PIER WAS OLD.": "Fonmin",
    "Mr. Tarn said: “Quill said no.”": "Mr. Tarn",
    "Tarn said that Quill told him so.": "Tarn",
    "According to Tarn, it was old.": "Tarn",
    "In Mr. Tarn's opinion it was old.": "Mr. Tarn",
    "It seemed to Mr. Tarn that it was old.": "Mr. Tarn",
    "This pleased the Minister.": "the Minister",
    "He said, Mr. Tarn explained, that it was old.": "Mr. Tarn",
    "Well then, concluded Tarn, it is old.": "Tarn",
    "The undersigned said no.": "The undersigned",
    "Mr. Tarn telephoned this morning to inquire about it.": "Mr. Tarn",
    "Mr. Tarn came to the point.": "Mr. Tarn",
    "Mr. Tarn invited Mr. Quill to Port Vale.": "Mr. Tarn",
    "Mr. Tarn wondered whether Mr. Quill said so.": "Mr. Tarn",
}

NO_REPORTS = (
    "Mr. Quill had said it was old.",
    "The boat which Mr. Quill mentioned was old.",
    "As Mr. Quill said, it was old.",
    "With regard to what Mr. Tarn said, it was old.",
    "He was told that it was old.",
    "Mr. Tarn's aide said no.",
    "The boats said no.",
    "“He said no.”",
    "He made tea.",
    "He invited Mr. Quill to lunch.",
    "Mr. Tarn turned pale.",
    "Mr. Tarn left the room.",
)

NARRATION = (
    "It was agreed that it was old.",
    "3. It was suggested that they wait.",
    "There was some discussion of ports.",
    "They agreed to meet.",
    "The two sides exchanged views.",
    "The meeting ended at 6.",
    "The Committee agreed that it was old.",
    "At this point the group moved to lunch.",
)

DEEDS = {
    "Mr. Tarn left the room.": "Mr. Tarn",
    "Mr. Tarn then joined the party.": "Mr. Tarn",
    "In conclusion the Minister left a paper with me.": "the Minister",
    "Today at noon I received Mr. Tarn.": "I",
    "The Minister handed Mr. Quill a paper.": "The Minister",
    "Mr. Tarn, the Minister of Ports, presided.": "Mr. Tarn",
    "Mr. Tarn said that he left the room.": None,
    "The pier was old.": None,
}


@pytest.mark.parametrize(("sentence", "subject"), REPORTS.items())
def test_a_report_is_its_first_subjects(sentence: str, subject: str) -> None:
    assert next(find_cues(words_of(sentence))).subject == subject


@pytest.mark.parametrize("sentence", NO_REPORTS)
def test_what_is_no_report_of_the_records_own_has_no_cue(sentence: str) -> None:
    assert list(find_cues(words_of(sentence))) == []


def test_a_further_clause_has_a_cue_of_its_own() -> None:
    first, second = find_cues(words_of("Mr. Tarn said yes and Mr. Quill replied that it was not."))
    assert (first.subject, first.opens, first.joined) == ("Mr. Tarn", True, False)
    assert (second.subject, second.opens, second.joined) == ("Mr. Quill", False, True)


def test_a_second_verb_within_what_is_reported_has_no_cue() -> None:
    found = find_cues(words_of("Mr. Tarn thought that Premier Gorin came and said no."))
    assert [cue.verb for cue in found] == ["think"]


def test_a_second_verb_of_one_subject_has_his_cue() -> None:
    found = find_cues(words_of("Mr. Tarn smiled and said no."))
    assert [(cue.subject, cue.verb) for cue in found] == [
        ("Mr. Tarn", "smile"),
        ("Mr. Tarn", "say"),
    ]


def test_a_subject_behind_the_verb_is_known_as_such() -> None:
    (cue,) = find_cues(words_of("“It is old,” said Ambassador Bell, smiling."))
    assert cue.inverted


@pytest.mark.parametrize(
    ("sentence", "tense"),
    [("Varga says that it is old.", Tense.PRESENT), ("Varga said that it was old.", Tense.PAST)],
)
def test_a_cue_tells_the_tense_of_the_report(sentence: str, tense: Tense) -> None:
    assert [cue.tense for cue in find_cues(words_of(sentence))] == [tense]


@pytest.mark.parametrize("sentence", NARRATION)
def test_what_happened_at_the_meeting_is_narration(sentence: str) -> None:
    assert narrates(sentence, words_of(sentence))


@pytest.mark.parametrize("sentence", ["Mr. Tarn said it was agreed.", "The pier was old."])
def test_what_somebody_says_is_no_narration(sentence: str) -> None:
    assert not narrates(sentence, words_of(sentence))


@pytest.mark.parametrize(("sentence", "who"), DEEDS.items())
def test_a_deed_has_a_doer_and_no_speaker(sentence: str, who: str | None) -> None:
    assert acts(words_of(sentence)) == who


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("I called on Mr. Tarn today.", ["I", "Mr. Tarn"]),
        ("The Minister received Mr. Quill at noon.", ["The Minister", "Mr. Quill"]),
        ("I met Mr. Tarn, the Minister of Ports, today.", ["I", "Mr. Tarn, the Minister of Ports"]),
    ],
)
def test_a_first_sentence_brings_people_into_the_room(sentence: str, who: list[str]) -> None:
    assert list(people_met(words_of(sentence))) == who
