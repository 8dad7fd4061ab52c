from dataclasses import replace

import pytest

from memcon_tui.document import Note, Page, Span
from memcon_tui.export.reading_copy import reading_copy
from tests.export.records import FULL, ROE, TARN, file_of, record, turn


def copy_of(*texts: str, breaks: list[int]) -> str:
    """The copy of a record whose turns begin at 100, 200, 300 ..., with page breaks."""
    turns = (turn(text, at=100 * n, number=n) for n, text in enumerate(texts, 1))
    return reading_copy(file_of(record(*turns, breaks=breaks)))


def test_a_record_reads_as_records_are_printed() -> None:
    assert reading_copy(file_of(FULL)) == (
        "Memorandum of Conversation\n"
        "\n"
        "~~SECRET/NODIS~~\n"
        "\n"
        "DATE: May 4, 1957\n"
        "TIME: 11:30 A.M.\n"
        "PLACE: Port Arcady\n"
        "SUBJECT: The Harbour.\n"
        "\n"
        "PARTICIPANTS:\n"
        "\n"
        "Arcadia\n"
        "Mr. Quill, Harbour Office\n"
        "\n"
        "Borealia\n"
        "Minister Tarn\n"
        "Miss Roe, Second Secretary, interpreter\n"
        "\n"
        "* * *\n"
        "\n"
        "Mr. Quill said that the harbour was open.\n"
        "\n"
        "They went in to lunch.\n"
    )


def test_what_a_record_lacks_is_left_out() -> None:
    assert reading_copy(file_of(record(turn("Yes.")))) == "Yes.\n"


def test_a_marking_still_in_force_is_not_struck() -> None:
    marked = record(turn("Yes."), classification="SECRET")
    assert reading_copy(file_of(marked)) == "SECRET\n\n* * *\n\nYes.\n"


def test_a_task_that_the_role_names_is_not_told_twice() -> None:
    people = (replace(ROE, delegation=None, role="Interpreter"),)
    copy = reading_copy(file_of(record(turn("Yes."), participants=people)))
    assert copy == "PARTICIPANTS:\n\nMiss Roe, Interpreter\n\n* * *\n\nYes.\n"


def test_people_of_no_delegation_do_not_seem_to_belong_to_one() -> None:
    people = (TARN, replace(ROE, delegation=None))
    copy = reading_copy(file_of(record(turn("Yes."), participants=people)))
    assert copy.index("Miss Roe") < copy.index("Borealia") < copy.index("Minister Tarn")


def test_speakers_whom_no_list_names_are_not_listed_where_the_speech_names_them() -> None:
    people = (replace(TARN, listed=False),)
    said = record(turn("minister Tarn said yes."), participants=people)
    assert reading_copy(file_of(said)) == "minister Tarn said yes.\n"


def test_speakers_whom_only_the_head_names_are_told() -> None:
    people = (replace(TARN, listed=False, delegation=None),)
    said = record(turn("T: Yes."), participants=people)
    assert reading_copy(file_of(said)) == "PARTICIPANTS:\n\nMinister Tarn\n\n* * *\n\nT: Yes.\n"


def test_who_says_i_is_told_as_the_drafter() -> None:
    people = (replace(TARN, listed=False, aliases=("I",)),)
    copy = reading_copy(file_of(record(turn("I said yes."), participants=people)))
    assert copy == "DRAFTED BY: Minister Tarn\n\n* * *\n\nI said yes.\n"


def test_a_drafter_whom_the_source_note_names_is_told_there() -> None:
    note = "Drafted by Tarn."
    noted = record(turn("I said yes."), drafter="Tarn", source_note=note)
    assert reading_copy(file_of(noted)) == "I said yes.\n"


def test_a_document_of_a_volume_keeps_its_number() -> None:
    numbered = record(turn("Yes."), title="Minutes", number=12)
    assert reading_copy(file_of(numbered)) == "12. Minutes\n\n* * *\n\nYes.\n"


@pytest.mark.parametrize(
    ("breaks", "copy"),
    [
        ([101], "One [Page 2] two.\n\nThree.\n\nFour.\n"),
        ([102], "One [Page 2] two.\n\nThree.\n\nFour.\n"),
        ([104], "One [Page 2] two.\n\nThree.\n\nFour.\n"),
        ([110], "One two.\n\n[Page 2]\n\nThree.\n\nFour.\n"),
        ([106], "One two.\n\n[Page 2]\n\nThree.\n\nFour.\n"),
        ([150], "One two.\n\nThree.\n\n[Page 2]\n\nFour.\n"),
        ([200], "One two.\n\nThree.\n\n[Page 2]\n\nFour.\n"),
        ([203], "One two.\n\nThree.\n\nFour.\n\n[Page 2]\n"),
        ([300], "One two.\n\nThree.\n\nFour.\n\n[Page 2]\n"),
        ([50], "[Page 2]\n\nOne two.\n\nThree.\n\nFour.\n"),
        ([103, 104], "One [Page 2] [Page 3] two.\n\nThree.\n\nFour.\n"),
    ],
)
def test_a_page_mark_stands_where_the_page_begins_but_in_no_word(
    breaks: list[int], copy: str
) -> None:
    assert copy_of("One two.\n\nThree.", "Four.", breaks=breaks) == copy


def test_a_first_page_is_marked_only_where_its_number_is_printed() -> None:
    volume_page = Page(55, "[Page 55]", Span(0, 1000))
    copy = reading_copy(file_of(record(turn("Yes."), pages=(volume_page,), title="Minutes")))
    assert copy == "[Page 55]\n\nMinutes\n\n* * *\n\nYes.\n"


def test_notes_follow_with_their_numbers_which_stand_raised_among_the_words() -> None:
    note = Note("12", "See\n\nthere.", Span(500, 510), (Span(103, 105), Span(111, 113)))
    noted = record(turn("Yes No more.", at=100), notes=(note,))
    assert reading_copy(file_of(noted)) == "Yes¹² No more¹².\n\n* * *\n\n12 See there.\n"


def test_a_source_note_is_known_by_itself() -> None:
    noted = record(turn("Yes."), notes=(Note("", "Source: Files.", Span(0, 1)),))
    assert reading_copy(file_of(noted)) == "Yes.\n\nSource: Files.\n"


def test_records_are_parted_by_asterisks() -> None:
    two = file_of(record(turn("Yes.")), record(turn("No.")))
    assert reading_copy(two) == "Yes.\n\n* * * * *\n\nNo.\n"


def test_a_copy_cannot_command_a_terminal() -> None:
    hostile = record(turn("Yes.\x1b[2J\u202e"), title="\x9b31mMinutes")
    assert reading_copy(file_of(hostile)) == "�31mMinutes\n\n* * *\n\nYes.␛[2J�\n"
