"""The head: date, time and place, labels and values, and where the conversation begins."""

import pytest

from memcon_tui.document import PartKind
from tests.parsing.little_records import LIST, parse_text, read, stretches

SAID = "The Secretary said that he was glad to have them in the house again."


def moment(head: str) -> tuple[str | None, str | None, str | None]:
    """Return place, date and time of a record with these lines between title and list."""
    document = read(f"MEMORANDUM OF CONVERSATION\n\n{head}\n\n{LIST}{SAID}\n")
    return document.place, document.date, document.time_text


DATELINES = {
    "Port Vale, May 4, 1961, 3 p.m.": ("Port Vale", "1961-05-04", "3 p.m."),
    "PORT VALE, 4 May 1961": ("PORT VALE", "1961-05-04", None),
    "4 May 1961, Port Vale": ("Port Vale", "1961-05-04", None),
    "4.V.1961, 15h30": (None, "1961-05-04", "15h30"),
    "Extracts PORT VALE, 4 May 1961": ("PORT VALE", "1961-05-04", None),
    "Cablegram 312 PORT VALE, 4 May 1961": ("PORT VALE", "1961-05-04", None),
    "F.M.(61) 14th Meeting          PORT VALE, 4 May 1961, 4.30 p.m.": (
        "PORT VALE",
        "1961-05-04",
        "4.30 p.m.",
    ),
    "Fourth Formal Meeting, May 4, 1961, 4 p.m., Vale Palace": (
        "Vale Palace",
        "1961-05-04",
        "4 p.m.",
    ),
    "Audience with King Haakon, Vale Palace, May 4, 1961": ("Vale Palace", "1961-05-04", None),
    "Working Lunch, May 4, 1961": (None, "1961-05-04", None),
    "Minister’s Office, Port Vale, May 4, 1961": (
        "Minister’s Office, Port Vale",
        "1961-05-04",
        None,
    ),
    "Calder, Virginia\nMay 4, 1961": ("Calder, Virginia", "1961-05-04", None),
    "[Port Vale,] undated.": ("Port Vale", None, None),
    "R 041530Z MAY 61": (None, "1961-05-04", None),
    "On 4 May 1961 from 4 to 5:15 p.m.": (None, "1961-05-04", "4 to 5:15 p.m."),
}


@pytest.mark.parametrize("line", DATELINES)
def test_a_dateline_says_where_and_when(line: str) -> None:
    assert moment(line) == DATELINES[line]


TITLES = {
    "RECORD OF CONVERSATION BETWEEN LORD ASH AND DR. TARN, PORT VALE, 4TH MAY, 1961": "PORT VALE",
    "Memorandum of a Conversation, Minister’s Office, Port Vale, May 4, 1961": (
        "Minister’s Office, Port Vale"
    ),
    "Memorandum of a Conversation Between Mr. Quill, Mr. Bell, and Mr. Tarn, Port Vale, "
    "May 4, 1961": "Port Vale",
}


@pytest.mark.parametrize("title", TITLES)
def test_a_title_says_where_and_whom_it_brings_together_is_no_place(title: str) -> None:
    document = read(f"{title}\n\n{SAID}\n")
    assert (document.place, document.date) == (TITLES[title], "1961-05-04")


def test_a_letterhead_above_the_date_is_no_place() -> None:
    document = read(f"FOREIGN OFFICE, S.W.1.\n4th May, 1961\n\nRecord of Conversation\n\n{SAID}\n")
    assert (document.place, document.date) == (None, "1961-05-04")


def test_a_dateline_below_the_subject_is_no_part_of_it() -> None:
    document = read(f"Note for the Record\n\nSubject: Ports\n\nPort Vale, 4 May 1961\n\n{SAID}\n")
    assert (document.subject, document.place) == ("Ports", "Port Vale")


def test_a_label_in_capitals_needs_no_colon_before_a_value_in_small_letters() -> None:
    assert moment("DATE, TIME May 4, 1961, 3 p.m.\nAND PLACE: Port Vale") == (
        "Port Vale",
        "1961-05-04",
        "3 p.m.",
    )


LABELS_FIRST = """\
MEMORANDUM OF CONVERSATION

SUBJECT:
PARTICIPANTS:
DATE:
PLACE:

{values}

The Secretary said that he was glad to have them in the house again.
"""

VALUES = {
    "in blocks, in the order of the labels": (
        "Harbor Dues\n\nThe Secretary\nMinister Tarn\n\nMay 4, 1961\n\nPort Vale"
    ),
    "in one block": (
        "Harbor Dues and Piers\nThe Secretary\nMinister Tarn\nMay 4, 1961\nAt the old pier"
    ),
}


@pytest.mark.parametrize("values", VALUES.values(), ids=VALUES)
def test_values_behind_a_row_of_labels_are_dealt_out(values: str) -> None:
    document = read(LABELS_FIRST.format(values=values))
    assert document.subject is not None
    assert document.subject.startswith("Harbor Dues")
    assert document.date == "1961-05-04"
    assert document.place is not None
    assert [p.name for p in document.participants] == ["The Secretary", "Minister Tarn"]


HEADINGS = ["1. Fisheries", "I. FISHERIES", "ITEM 1. FISHERIES", "Fisheries", "Civil Aviation"]


@pytest.mark.parametrize("heading", HEADINGS)
def test_the_heading_of_the_first_section_is_no_part_of_the_list(heading: str) -> None:
    parsed = parse_text(f"MEMORANDUM OF CONVERSATION\n\n{LIST}{heading}\n\n{SAID}\n")
    (document,) = parsed.documents
    assert [p.name for p in document.participants if p.listed] == [
        "The Secretary",
        "Mr. Quill",
        "Minister Tarn",
        "Ambassador Bell",
    ]
    assert stretches(parsed, PartKind.HEADING) == [heading]


def test_a_man_without_title_at_the_end_of_such_men_is_one_of_them() -> None:
    listed = "PARTICIPANTS:\n\nAnn Quill\n\nRobert Bell\n\nJan Tarn\n\n"
    document = read(f"MEMORANDUM OF CONVERSATION\n\n{listed}{SAID}\n")
    assert "Jan Tarn" in [p.name for p in document.participants]


MENU = "Skip to main content\nHome\nTopics\nAbout\nYou are here: Home > Papers\n\n"
TAIL = """

Document type: Memorandum
Rights: reuse is welcome
Similar documents
A letter
Back to top
"""


def test_a_menu_and_a_catalogue_about_a_record_are_apparatus() -> None:
    parsed = parse_text(f"{MENU}MEMORANDUM OF CONVERSATION\n\n{LIST}{SAID}{TAIL}")
    (document,) = parsed.documents
    assert document.subject is None
    assert [turn.text for turn in document.turns] == [SAID]
    apparatus = stretches(parsed, PartKind.APPARATUS)
    assert "Topics" in apparatus
    assert "A letter" in apparatus


def test_one_line_of_a_menu_proves_nothing() -> None:
    document = read(
        f"MEMORANDUM OF CONVERSATION\n\n{LIST}{SAID}\n\nHome\n\nMinister Tarn said no.\n"
    )
    assert document.turns[-1].text == "Minister Tarn said no."


def test_a_record_of_two_short_sentences_is_not_all_head() -> None:
    head, speech = (
        "Memorandum of Conversation\n\nMay 4, 1961\n\n",
        "Mr. Tarn: It is late.\n\nMr. Quill: Yes.",
    )
    text = head + speech
    document = read(text)
    assert document.date == "1961-05-04"
    assert " ".join(turn.text for turn in document.turns).split() == text.split()[6:]
