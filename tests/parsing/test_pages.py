"""Page turns, and what stands on a page and is nobody's speech."""

import pytest

from memcon_tui.document import PartKind, Position
from tests.parsing.little_records import LIST, PAGE_TURN, parse_text, read, record, stretches, turns

HEAD = f"MEMORANDUM OF CONVERSATION\n\n{LIST}"

PAGE_NUMBERS = ("-2-", "- 2 -", "_2_", "—2—", "Page 2", "Page 2 of 7", "[Page 2]", "P. 2")

FURNITURE = (
    "SECRET",
    "~~SECRET~~\n\n~~SECRET~~\n\n-2-",
    "DECLASSIFIED\nE.O. 12356, Sec. 3.4\nNLK-86-138 APPEAL\nBy SKF NARA, Date 9/90",
    "REPRODUCED AT THE NATIONAL ARCHIVES",
    "Approved For Release 2003/03/25 : CIA-RDP72-00000",
    "COPY LBJ LIBRARY",
    "FORM DS-1254",
    "(more)",
    "\f",
)

CATCHWORDS = {
    "the next words": ("of the", "outer", "outer harbour, he knew little."),
    "two words": ("of the", "outer harbour", "outer harbour, he knew little."),
    "with a stroke": ("of the", "/outer", "outer harbour, he knew little."),
}


@pytest.mark.parametrize("typed", PAGE_NUMBERS)
def test_a_typed_number_begins_a_page(typed: str) -> None:
    document = record(f"Minister Tarn said it was old.\n\n{typed}\n\nMr. Quill agreed.")
    assert [(page.number, page.label) for page in document.pages] == [(1, None), (2, typed)]
    assert [turn.pages for turn in document.turns] == [(1, 1), (2, 2)]


@pytest.mark.parametrize("between", FURNITURE)
def test_furniture_cuts_no_sentence_and_is_none_of_its_words(between: str) -> None:
    document = record(f"Minister Tarn said that he\n\n{between}\n\nknew it.")
    assert turns(document) == [("minister-tarn", "Minister Tarn said that he knew it.")]


@pytest.mark.parametrize(("above", "typed", "below"), CATCHWORDS.values(), ids=CATCHWORDS)
def test_a_catchword_is_read_once(above: str, typed: str, below: str) -> None:
    text = f"{HEAD}Minister Tarn said that {above}\n\n{typed}{PAGE_TURN}{below}\n"
    parsed = parse_text(text)
    assert stretches(parsed, PartKind.CATCHWORD) == [typed]
    assert turns(parsed.documents[0]) == [
        ("minister-tarn", f"Minister Tarn said that {above} {below}")
    ]


def test_a_catchword_typed_at_the_end_of_the_last_line_is_read_once() -> None:
    document = record(
        f"Minister Tarn said that of the outer harbour{PAGE_TURN}harbour he was glad."
    )
    assert turns(document)[0][1] == "Minister Tarn said that of the outer harbour he was glad."


def test_a_word_that_is_said_twice_is_no_catchword() -> None:
    document = record(f"Minister Tarn said he knew that{PAGE_TURN}that was old.")
    assert turns(document)[0][1] == "Minister Tarn said he knew that that was old."


def test_numbers_that_count_on_from_page_to_page_are_page_numbers() -> None:
    document = record(
        "Minister Tarn said it was old.\n\nSo it was.\n\n2\n\nMr. Quill agreed.\n\nAnd said so.\n\n"
        "3\n\nMinister Tarn thanked him.\n\nHe left.\n\n4\n\nMr. Quill said no more."
    )
    assert [page.number for page in document.pages] == [1, 2, 3, 4]


def test_a_lone_number_may_be_anything_and_is_kept() -> None:
    document = record("Minister Tarn said how many piers he had.\n\n2\n\nMr. Quill agreed.")
    assert turns(document)[0] == ("minister-tarn", "Minister Tarn said how many piers he had. 2")


def test_a_page_without_a_number_takes_its_place_in_the_row() -> None:
    document = record(
        "Minister Tarn said a.\n\fHe said b.\n\f\n-3-\n\nHe said c.\n\fHe said d, and no more."
    )
    assert [page.number for page in document.pages] == [1, 2, 3, 4]


def test_markings_stand_at_the_head_and_the_foot_of_their_pages() -> None:
    parsed = parse_text(f"SECRET\n\n{HEAD}Minister Tarn said it was{PAGE_TURN}old.\n\nSECRET\n")
    assert [[m.position for m in page.markings] for page in parsed.documents[0].pages] == [
        [Position.HEAD, Position.FOOT],
        [Position.HEAD, Position.FOOT],
    ]


def test_a_line_that_comes_back_at_page_edges_is_a_running_head() -> None:
    parsed = parse_text(
        f"{HEAD}Minister Tarn said it was old.\n\n-2-\n\nHarbour talks, sheet 2\n\n"
        "Mr. Quill agreed.\n\n-3-\n\nHarbour talks, sheet 3\n\nMinister Tarn thanked him.\n"
    )
    assert stretches(parsed, PartKind.RUNNING_HEAD) == [
        "Harbour talks, sheet 2",
        "Harbour talks, sheet 3",
    ]


def test_the_parts_of_a_stamp_are_kept_apart() -> None:
    document = record(
        "Minister Tarn said it was old.\n\nDECLASSIFIED\nE.O. 12356, Sec. 3.4\nNLK-86-138 APPEAL\n"
        "By SKF NARA, Date 9/90\n\nMr. Quill agreed."
    )
    (stamp,) = document.declassification
    assert (stamp.authority, stamp.case, stamp.by, stamp.date_text) == (
        "E.O. 12356, Sec. 3.4",
        "NLK-86-138 APPEAL",
        "SKF",
        "9/90",
    )


def test_the_level_that_a_releasing_office_prints_is_not_the_records() -> None:
    document = record(
        "SECRET\n\nMinister Tarn said it was old.\n\nUNCLASSIFIED\n\nUNCLASSIFIED\n\n-2-\n\n"
        "Mr. Quill agreed."
    )
    assert document.classification == "SECRET"


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("negoti-\nations", "negotiations"),
        ("oil-\nproducing", "oil-producing"),
        ("end --\nand then", "end -- and then"),
        (f"negoti-{PAGE_TURN}ations", "negotiations"),
    ],
)
def test_a_word_broken_at_a_line_or_page_end_is_mended(broken: str, whole: str) -> None:
    document = record(f"Minister Tarn said that the {broken} went on.")
    assert turns(document)[0][1] == f"Minister Tarn said that the {whole} went on."


def test_a_folio_beside_the_head_of_a_printed_page_is_furniture() -> None:
    said = "Minister Tarn said that the pier was old.\n\n" * 3
    parsed = parse_text(
        f"{HEAD}{said}546   Meridia\n\n{said}Arcadia   547\n\nMr. Quill agreed. {said}\n"
    )
    (document,) = parsed.documents
    assert stretches(parsed, PartKind.RUNNING_HEAD) == ["546   Meridia", "Arcadia   547"]
    assert [page.number for page in document.pages] == [545, 546, 547]


def test_a_word_and_a_number_alone_on_a_line_are_no_folio() -> None:
    parsed = parse_text(f"{HEAD}Minister Tarn said that there were\n\nTanks   30\n\nin the hall.\n")
    assert stretches(parsed, PartKind.RUNNING_HEAD) == []


def test_a_bracket_that_closes_behind_a_name_holds_no_catchword() -> None:
    labelled = "\n\n".join(f"Dr. Quill: {word}." for word in ("No", "Yes", "Well"))
    document = read(f"MINUTES\n\n[He turns to Dr. Quill.]\n\n\f{labelled}\n")
    assert document.turns[0].text == "[He turns to Dr. Quill.]"
