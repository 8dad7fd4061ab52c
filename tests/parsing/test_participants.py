"""The head, and the list of participants with its sides."""

import pytest

from memcon_tui.document import Document
from tests.parsing.little_records import read, record

SAID = "The Secretary said that he was glad to have them in the house again."


def people(listed: str) -> list[tuple[str, str | None, str | None]]:
    """Return name, office and side of those whom a list names."""
    found = record(SAID, f"PARTICIPANTS:\n\n{listed}\n\n").participants
    return [(p.name, p.role, p.delegation) for p in found if p.listed]


ONE_EACH = [("The Secretary", None, "US"), ("Minister Tarn", None, "ARCADIA")]

SIDES = {
    "headings": "US\nThe Secretary\n\nARCADIA\nMinister Tarn",
    "a prefix on the first man": "US The Secretary\nARCADIA Minister Tarn",
    "a prefix with a colon": "US: The Secretary\nARCADIA: Minister Tarn",
    "glued": "USThe Secretary\nARCADIAMinister Tarn",
    "glued to the man before": "US\nThe SecretaryARCADIAMinister Tarn",
    "two columns": "US                  ARCADIA\nThe Secretary       Minister Tarn",
    "nested bullets": "  • US\n    • The Secretary\n  • ARCADIA\n    • Minister Tarn",
}

OFFICES = {
    "behind a comma": "Mr. Quill, Office of Arcadian Affairs",
    "on the next line": "Mr. Quill,\nOffice of Arcadian Affairs",
    "behind a dash": "Mr. Quill—Office of Arcadian Affairs",
    "broken in the middle": "Mr. Quill, Office of\nArcadian Affairs",
    "in brackets": "Mr. Quill (Office of Arcadian Affairs)",
    "in a table": "| Name | Office |\n| --- | --- |\n| Mr. Quill | Office of Arcadian Affairs |",
    "before the name": "Office of Arcadian Affairs: Mr. Quill",
}


@pytest.mark.parametrize("listed", SIDES.values(), ids=SIDES)
def test_the_sides_are_read_in_every_layout(listed: str) -> None:
    assert people(listed) == ONE_EACH


@pytest.mark.parametrize("listed", OFFICES.values(), ids=OFFICES)
def test_an_office_is_no_second_person(listed: str) -> None:
    (quill, bell) = people(f"{listed}\nMr. Bell")
    assert quill[:2] == ("Mr. Quill", "Office of Arcadian Affairs")
    assert bell[0] == "Mr. Bell"


@pytest.mark.parametrize(
    "listed",
    [
        "Mr. Quill\nMr. Bell\nDr. Tarn",
        "Mr. Quill; Mr. Bell; Dr. Tarn",
        "Mr. Quill, Mr. Bell, Dr. Tarn",
        "Mr. Quill, Mr. Bell, and Dr. Tarn",
        "Mr. Quill, Mr. Bell and Dr. Tarn.",
        "Mr. Quill     Mr. Bell     Dr. Tarn",
        "- Mr. Quill\n- Mr. Bell\n- Dr. Tarn",
        "1. Mr. Quill\n2. Mr. Bell\n3. Dr. Tarn",
    ],
)
def test_people_are_told_apart_in_every_layout(listed: str) -> None:
    assert [name for name, _, _ in people(listed)] == ["Mr. Quill", "Mr. Bell", "Dr. Tarn"]


def test_offices_tell_the_sides_where_the_list_does_not() -> None:
    listed = "Mr. Quill, Department of State\nMr. Marek, Soviet Ambassador"
    assert [side for _, _, side in people(listed)] == ["US", "USSR"]


BY_OFFICE = {
    "Minister Tarn\nMr. Quill, EUR": [None, "US"],
    "Mr. Tarn, Minister of Ports\nThe Secretary": [None, "US"],
    "Mr. Tarn, Minister of Ports of Arcadia\nMr. Quill, Counselor": ["Arcadia", "US"],
    "Mr. Tarn, Ministry of Ports, Arcadia\nDr. Dahl, Arcadian Survey": ["Arcadia", "Arcadia"],
    "Foreign Minister Tarn\nMr. Dahl, Embassy of Arcadia\nThe Secretary": [
        "Arcadia",
        "Arcadia",
        "US",
    ],
    "The Secretary\nMr. Quill\nAmbassador Tarn, Embassy of Arcadia\nMr. Dahl": [
        "US",
        "US",
        "Arcadia",
        "Arcadia",
    ],
    "Dr. Tarn (Arcadia)\nMr. Sato (Japan)\nMiss Strand (Norland)": ["Arcadia", "Japan", "Norland"],
    "Mr. Quill\nAmbassador Tarn, Embassy of Arcadia": ["US", "Arcadia"],
}


@pytest.mark.parametrize("listed", BY_OFFICE)
def test_nobody_is_of_the_home_side_by_default(listed: str) -> None:
    assert [side for _, _, side in people(listed)] == BY_OFFICE[listed]


def test_names_of_one_block_are_headed_by_any_words_where_another_block_has_a_country() -> None:
    listed = "The U.S.\nThe President\n\nPort Vale\nPrime Minister Tarn"
    assert [(name, side) for name, _, side in people(listed)] == [
        ("The President", "U.S."),
        ("Prime Minister Tarn", "Port Vale"),
    ]


def test_surnames_alone_are_people_and_head_nobody() -> None:
    assert [name for name, _, _ in people("Wolski\nZaleski\nBerg")] == ["Wolski", "Zaleski", "Berg"]
    assert [name for name, _, _ in people("Comrades Wolski, Zaleski and Berg")] == [
        "Wolski",
        "Zaleski",
        "Berg",
    ]


def test_a_name_turned_about_is_one_person() -> None:
    listed = "Quill, Dr. Ann, Counselor\nTarn, I.I."
    assert [name for name, _, _ in people(listed)] == ["Dr. Ann Quill", "I.I. Tarn"]


def test_those_who_are_only_counted_are_nobody() -> None:
    listed = "Minister Tarn\nThe Secretary\nTwo notetakers\nplus interpreter"
    assert [name for name, _, _ in people(listed)] == ["Minister Tarn", "The Secretary"]


@pytest.mark.parametrize(
    ("listed", "interpreter", "notetaker"),
    [
        ("Mr. Bell (Interpreting)", True, False),
        ("Mr. Bell, Interpreter", True, False),
        ("INTERPRETER: Mr. Bell", True, False),
        ("Mr. Bell, NSC Staff (Notetaker)", False, True),
        ("NOTETAKER: Mr. Bell", False, True),
        ("Mr. Bell, EUR", False, False),
    ],
)
def test_a_task_is_known(listed: str, *, interpreter: bool, notetaker: bool) -> None:
    (_, bell) = record(SAID, f"PARTICIPANTS:\n\nThe Secretary\n{listed}\n\n").participants
    assert (bell.name, bell.interpreter, bell.notetaker) == ("Mr. Bell", interpreter, notetaker)


def test_copies_go_to_nobody_in_the_room() -> None:
    document = record(SAID, "PARTICIPANTS:\n\nThe Secretary\n\nCOPIES TO:\n\nS/S\nMr. Quill\n\n")
    assert [p.name for p in document.participants] == ["The Secretary"]
    assert document.distribution == ("S/S", "Mr. Quill")


def test_a_list_behind_the_conversation_is_the_list() -> None:
    body = f"{SAID}\n\nMr. Quill thanked him.\n\nPARTICIPANTS:\n\nThe Secretary\nMr. Quill"
    document = record(body, "Port Vale, May 4, 1961\n\n")
    assert [(p.name, p.listed) for p in document.participants] == [
        ("The Secretary", True),
        ("Mr. Quill", True),
    ]


def head_of(document: Document) -> tuple[str | None, str | None, str | None, str | None]:
    return document.subject, document.date, document.time_text, document.place


@pytest.mark.parametrize(
    "head",
    [
        "SUBJECT: Ports\nDATE: May 4, 1961\nTIME: 3 p.m.\nPLACE: Port Vale",
        "Subject: Ports\n\nDate and Time: May 4, 1961, 3 p.m.\n\nPlace: Port Vale",
        "SUBJECT\n\nPorts\n\nDATE, TIME AND PLACE\n\nMay 4, 1961, 3 p.m., Port Vale",
        "DATE: May 4, 1961\nTIME: 3 p.m.\nPLACE: Port ValeSUBJECT: Ports",
        "Port Vale, May 4, 1961, 3 p.m.\n\nSUBJECT: Ports",
    ],
)
def test_the_head_is_read_in_every_layout(head: str) -> None:
    document = read(
        f"MEMORANDUM OF CONVERSATION\n\n{head}\n\nPARTICIPANTS:\n\nThe Secretary\n\n{SAID}\n"
    )
    assert head_of(document) == ("Ports", "1961-05-04", "3 p.m.", "Port Vale")


def test_a_silent_head_stays_silent() -> None:
    assert head_of(record(SAID)) == (None, None, None, None)


BULLETS = """\
  • Chairman Quill
  • Port Office
    • Ann Bell
    • Dr. Orme,
    • Admiral Hale
  • Mr. Varga
"""


def test_each_bullet_is_a_man_or_heads_those_farther_to_the_right() -> None:
    assert people(BULLETS) == [
        ("Chairman Quill", None, None),
        ("Ann Bell", None, "Port Office"),
        ("Dr. Orme", None, "Port Office"),
        ("Admiral Hale", None, "Port Office"),
        ("Mr. Varga", None, None),
    ]


UNLABELLED = {
    "bulleted": "  • Minister Tarn\n  • Fish market\n  • Ann Quill, Office of Boats",
    "plain": "Minister Tarn\n\nAnn Quill, Office of Boats",
}


@pytest.mark.parametrize("listed", UNLABELLED.values(), ids=UNLABELLED)
def test_a_list_of_people_needs_no_label(listed: str) -> None:
    document = read(f"MEMORANDUM OF CONVERSATION\n\n{listed}\n\nMinister Tarn said it was old.\n")
    names = [p.name for p in document.participants if p.name != "Fish market"]
    assert names == ["Minister Tarn", "Ann Quill"]


def test_behind_a_bulleted_list_the_conversation_begins_without_a_bullet() -> None:
    listed = "PARTICIPANTS\n  • The Secretary\n  • Minister Tarn\n\n"
    body = "There were several things in the harbour which the whole town wanted mended."
    assert [t.text for t in record(body, listed).turns] == [body]


SET_BEHIND = {"Mr. QuillEUR": "EUR", "Mr. Quill—ACDA/IR": "ACDA/IR", "Mr. Quill2": None}


@pytest.mark.parametrize(("listed", "office"), SET_BEHIND.items())
def test_what_a_web_copy_has_glued_to_a_name_is_no_part_of_it(
    listed: str, office: str | None
) -> None:
    assert people(listed)[0][:2] == ("Mr. Quill", office)


LAYOUTS = {
    "hyphens and no blank line": (
        "- Minister Tarn\n- Ann Quill, Office of Boats\n",
        [("Minister Tarn", None), ("Ann Quill", "Office of Boats")],
    ),
    "the office before the name": (
        "• Chief of Boats to the Premier, Ann B. Quill\n• Senior Staff Member, Ivo Lund, Jr.\n",
        [("Ann B. Quill", "Chief of Boats to the Premier"),
         ("Ivo Lund, Jr.", "Senior Staff Member")],
    ),
    "letters behind a name": (
        "The Rt. Hon. D. Hale, M. P.\nSir Ivo Lund, K. C. B., Secretary\n",
        [("The Rt. Hon. D. Hale", "M. P."), ("Sir Ivo Lund", "K. C. B., Secretary")],
    ),
    "titles alone between them": (
        "President Quill Prime Minister Tarn\nThe Secretary The Arcadian Ambassador\n",
        [("President Quill", None), ("Prime Minister Tarn", None),
         ("The Secretary", None), ("The Arcadian Ambassador", None)],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("listed", "names"), LAYOUTS.values(), ids=LAYOUTS)
def test_a_list_is_read_as_it_is_laid_out(listed: str, names: list[tuple[str, str | None]]) -> None:
    assert [p[:2] for p in people(listed)] == names


def test_semicolons_part_those_who_were_present_in_a_sentence() -> None:
    listed = (
        "Present at the 12th meeting were the Premier, presiding; the Minister of Ports; the "
        "[Page 12] Director, Office of Boats; and Admiral Hale. Also present were the Mayor (for "
        "Item 2); Dr. Lund, Harbour Office; and the Clerk.\n\n"
    )
    found = record(SAID, listed).participants
    assert [(p.name, p.role) for p in found] == [
        ("the Premier", "presiding"),
        ("the Minister of Ports", None),
        ("the Director", "Office of Boats"),
        ("Admiral Hale", None),
        ("the Mayor", None),
        ("Dr. Lund", "Harbour Office"),
        ("the Clerk", None),
    ] + [("The Secretary", None)] * (len(found) - 7)


def test_a_side_and_its_people_may_stand_in_one_line() -> None:
    listed = (
        "From the Arcadian side – Comrades Tarn, Varga.\nTranslated by: Comrades Orme and Lund.\n\n"
    )
    found = record(SAID, listed).participants
    assert [(p.delegation, p.interpreter) for p in found[:2]] == [("Arcadian", False)] * 2
    assert [p.interpreter for p in found[2:4]] == [True, True]


def test_a_conversation_behind_a_list_is_no_list() -> None:
    body = "I send you the record.\n\nPresent: Tarn, Varga\n\nTarn said that it was old."
    document = read(f"MEMORANDUM OF CONVERSATION\n\n{body}\n")
    assert document.turns[-1].text == "Tarn said that it was old."
