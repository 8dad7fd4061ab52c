"""The hard cases of records as they are found, each in its smallest form."""

from memcon_tui.document import DocumentKind, PartKind
from tests.parsing.little_records import PAGE_TURN, parse_text, read, record, stretches, turns

MEMCON = "MEMORANDUM OF CONVERSATION\n\n"


def test_a_marking_in_mid_sentence_is_no_word_of_the_speaker() -> None:
    document = record(f"Minister Tarn said that it was our{PAGE_TURN}aim to wait.")
    assert turns(document) == [("minister-tarn", "Minister Tarn said that it was our aim to wait.")]


def test_a_catchword_that_is_a_name_opens_no_turn() -> None:
    text = f"Minister Tarn said it was open.\n\nMr. Quill{PAGE_TURN}Mr. Quill replied that it was."
    assert turns(record(text)) == [
        ("minister-tarn", "Minister Tarn said it was open."),
        ("mr-quill", "Mr. Quill replied that it was."),
    ]
    assert stretches(parse_text(MEMCON + text), PartKind.CATCHWORD) == ["Mr. Quill"]


def test_no_and_no_on_either_side_of_a_page_turn_are_two_answers() -> None:
    said = turns(
        record(
            "Minister Tarn: Is it open?\n\nMr. Quill: No.\n\nMinister Tarn: Is it shut?\n\n"
            f"Mr. Quill:\n\nNo.{PAGE_TURN}No. Never.\n\nMinister Tarn: What, then?"
        )
    )
    assert said[3] == ("mr-quill", "No. No. Never.")


def test_what_an_absent_man_had_said_is_his_who_tells_it() -> None:
    document = record(
        "Minister Tarn said that Mr. Quill had said that it was old. Mr. Quill had told him so."
    )
    assert [speaker for speaker, _ in turns(document)] == ["minister-tarn"]


def test_two_presidents_are_two() -> None:
    people = "PARTICIPANTS:\n\nUS\nThe President\n\nARCADIA\nPresident Tarn\n\n"
    body = (
        "The President said he was glad. President Tarn thanked him. The President asked why. "
        "The Arcadian President replied that it was old."
    )
    assert [speaker for speaker, _ in turns(record(body, people))] == [
        "the-president",
        "president-tarn",
        "the-president",
        "president-tarn",
    ]


def test_a_list_over_a_page_turn_is_one_list() -> None:
    people = f"PARTICIPANTS:\n\nUS\nThe Secretary{PAGE_TURN}ARCADIA\nMinister Tarn\n\n"
    document = record("Minister Tarn said he was glad.", people)
    assert [(p.name, p.delegation) for p in document.participants] == [
        ("The Secretary", "US"),
        ("Minister Tarn", "ARCADIA"),
    ]


def test_a_page_mark_in_a_sentence_is_a_page_and_no_word() -> None:
    document = record("Minister Tarn said that the pier [Page 9] was open.")
    (turn,) = document.turns
    assert turn.text == "Minister Tarn said that the pier was open."
    assert turn.pages == (8, 9)


def test_a_word_in_which_a_page_mark_stands_is_one_where_the_record_has_it_elsewhere() -> None:
    document = record(
        "Minister Tarn said that it was to be re [Page 9] paired to [Page 10] day. "
        "It had been repaired, but not today. The day was to come."
    )
    assert turns(document)[0][1].startswith("Minister Tarn said that it was to be repaired to day.")


def test_a_turn_may_be_a_gap_and_nothing_else() -> None:
    document = record(
        "Minister Tarn: Will it hold?\n\nMr. Quill: [unclear]\n\nMinister Tarn: I thought so.\n\n"
        "Mr. Quill: Yes."
    )
    assert turns(document)[1] == ("mr-quill", "[unclear]")


def test_a_colon_inside_speech_opens_no_turn() -> None:
    document = record(
        "Minister Tarn: I ask one thing: wait. Article 3: no ships.\n\nFirst: the pier.\n\n"
        "Mr. Quill: We shall.\n\nMinister Tarn: Good.\n\nMr. Quill: Yes."
    )
    assert turns(document)[0] == (
        "minister-tarn",
        "I ask one thing: wait. Article 3: no ships. First: the pier.",
    )


def test_a_paragraph_without_a_label_goes_on_and_its_cues_are_quoted() -> None:
    document = record(
        "Minister Tarn: The pier is old.\n\nMr. Quill said so in his book.\n\nMr. Quill: I did.\n\n"
        "Minister Tarn: You did.\n\nMr. Quill: Yes."
    )
    assert turns(document)[0] == (
        "minister-tarn",
        "The pier is old. Mr. Quill said so in his book.",
    )


def test_a_bracket_that_never_closes_holds_its_own_paragraph() -> None:
    document = record(
        "Minister Tarn: It is old.\n\n[He rises and goes to the map.\n\nMr. Quill: I see it.\n\n"
        "Minister Tarn: Look here.\n\nMr. Quill: Yes."
    )
    assert turns(document)[1:3] == [
        (None, "[He rises and goes to the map."),
        ("mr-quill", "I see it."),
    ]


def test_questions_and_answers_go_on_over_a_telegrams_page_head() -> None:
    document = read(
        "PORT VALE 01234  01 OF 03  121200Z\n\nQ. Why?\n\nA. Because of the ice.\n\n"
        "PAGE 02     PORT V 01234  01 OF 03  121200Z\n\nQ. When?\n\nA. In May.\n"
    )
    assert turns(document) == [
        ("q", "Why?"),
        ("a", "Because of the ice."),
        ("q", "When?"),
        ("a", "In May."),
    ]
    assert [page.number for page in document.pages] == [1, 2]


def test_a_name_in_capitals_with_a_full_stop_is_a_label() -> None:
    document = read(
        f"{MEMCON}VARGA. The pier is old.\n\nQUILL. It was built well.\n\n"
        "VARGA. It was built twice.\n\nQUILL. So it was.\n"
    )
    assert [speaker for speaker, _ in turns(document)] == ["varga", "quill", "varga", "quill"]


def test_several_speakers_in_one_line_are_several_turns() -> None:
    document = record(
        "VARGA: When? QUILL: In May.\n\nVARGA: Of this year? QUILL: Of this one.",
        "PARTICIPANTS:\n\nMr. Varga\nMr. Quill\n\n",
    )
    assert turns(document) == [
        ("mr-varga", "When?"),
        ("mr-quill", "In May."),
        ("mr-varga", "Of this year?"),
        ("mr-quill", "Of this one."),
    ]


def test_a_document_without_a_line_end_gives_nobody_a_word_that_is_the_heads() -> None:
    text = MEMCON.strip() + " DATE: May 4, 1961 PLACE: Port Vale PARTICIPANTS: Minister Tarn "
    document = read(text + "Minister Tarn said that the pier was old.")
    assert not any("DATE" in words for speaker, words in turns(document) if speaker)


def test_three_memoranda_and_an_editorial_note_are_four_documents() -> None:
    parsed = parse_text(
        "12. Memorandum of Conversation\n\nPARTICIPANTS\n\nThe Secretary\n\nMinister Tarn\n\n"
        "Minister Tarn said that it was old.\n\n* * *\n\n* Source: Department of State. Secret.\n\n"
        "13. Memorandum of Conversation\n\nPARTICIPANTS\n\nMr. Quill\n\nAmbassador Bell\n\n"
        "Ambassador Bell said that it was new.\n\n"
        "14. Editorial Note\n\nOn May 6 Minister Tarn said that it was mended.\n\n"
        "15. Memorandum of Conversation\n\nPARTICIPANTS\n\nMr. Quill\n\nMinister Varga\n\n"
        "Minister Varga said that it was shut.\n"
    )
    assert [d.kind for d in parsed.documents] == [
        DocumentKind.MEMCON,
        DocumentKind.MEMCON,
        DocumentKind.EDITORIAL_NOTE,
        DocumentKind.MEMCON,
    ]
    assert [[speaker for speaker, _ in turns(d)] for d in parsed.documents] == [
        ["minister-tarn"],
        ["ambassador-bell"],
        [],
        ["minister-varga"],
    ]
    assert [len(d.notes) for d in parsed.documents] == [1, 0, 0, 0]


def test_asterisks_end_the_head_and_what_follows_is_narration_however_short() -> None:
    document = record("* * *\n\nRain.\n\nMinister Tarn said it was raining.")
    assert turns(document) == [
        (None, "Rain."),
        ("minister-tarn", "Minister Tarn said it was raining."),
    ]


def test_in_a_paper_without_conversation_nobody_speaks() -> None:
    document = read("AGENDA\n\nHarbour dues\n\nThe dues have stood since 1921. They are low.\n")
    assert not document.is_conversation
