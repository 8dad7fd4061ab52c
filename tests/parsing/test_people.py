"""Who is meant by a way of calling somebody."""

import pytest

from memcon_tui.document import Participant
from memcon_tui.parsing.names import Name, Office, new_id, read_name
from memcon_tui.parsing.people import Room, make_person
from tests.parsing.little_records import read


def room(*people: tuple[str, str, str | None, str]) -> Room:
    """Seat people (id, name, office, delegation) in a room whose home is the US."""
    seated = (make_person(Participant(i, n, role=r, delegation=d)) for i, n, r, d in people)
    return Room(tuple(seated), home="US")


ROOM = room(
    ("president", "The President", None, "US"),
    ("quill", "Mr. Dean Quill", "Secretary of State", "US"),
    ("kestrel", "Henry A. Kestrel", "Adviser", "US"),
    ("tarn", "President Tarn", None, "Arcadia"),
    ("marek", "Ilya Marek", "Foreign Minister", "Arcadia"),
    ("bell", "Sir Hugh Bell", "British Ambassador", "UK"),
    ("luo", "Luo Wenzhao", "Chargé", "China"),
)

CALLED = {
    "the President": "president",
    "President Tarn": "tarn",
    "the Arcadian President": "tarn",
    "Mr. Tarn": "tarn",
    "Tarn": "tarn",
    "MR TARN": "tarn",
    "Secretary Quill": "quill",
    "the Secretary": "quill",
    "the Secretary of State": "quill",
    "the Foreign Minister": "marek",
    "the Minister": "marek",
    "Sir Hugh": "bell",
    "the British Ambassador": "bell",
    "the Ambassador": "bell",
    "HAK": "kestrel",
    "K.": "kestrel",
    "Mr. Luo": "luo",
}


@pytest.mark.parametrize(("phrase", "who"), CALLED.items())
def test_one_person_is_known_by_all_his_names(phrase: str, who: str) -> None:
    assert ROOM.find(phrase) == who


@pytest.mark.parametrize(
    "phrase", ["Gorin", "the Chancellor", "the Soviet Ambassador", "the Deputy Minister"]
)
def test_an_absent_man_is_nobody_in_the_room(phrase: str) -> None:
    assert ROOM.find(phrase) is None


def test_short_forms_of_an_office_call_its_holder_and_not_his_aide() -> None:
    three = room(
        ("president", "the President", None, "US"),
        ("secretary", "the Secretary of State", None, "US"),
        ("hale", "Hale", "President’s Press Secretary", "US"),
    )
    assert [three.find(way) for way in ("The Pres.", "Pres", "the Sec")] == [
        "president",
        "president",
        "secretary",
    ]
    assert three.find("the Press Secretary") == "hale"


def test_two_of_one_surname_are_told_apart_by_their_titles() -> None:
    two = room(("a", "Ambassador Bell", None, "US"), ("b", "General Bell", None, "US"))
    assert two.find("General Bell") == "b"
    assert two.find("Ambassador Bell") == "a"
    assert two.find("Bell") is None


def test_names_that_differ_by_a_letter_are_two_people() -> None:
    two = room(("li", "Mr. Li", None, "China"), ("lu", "Mr. Lu", None, "China"))
    assert [two.find("Mr. Li"), two.find("Mr. Lu")] == ["li", "lu"]


def test_an_office_of_both_sides_is_the_homes_unless_a_nation_is_said() -> None:
    two = room(
        ("ours", "Mr. Quill", "Ambassador", "US"), ("theirs", "Mr. Marek", "Ambassador", "USSR")
    )
    assert two.find("the Ambassador") == "ours"
    assert two.find("the Soviet Ambassador") == "theirs"


def test_two_who_hold_one_office_leave_it_open() -> None:
    two = room(("a", "Mr. Quill", "Counselor", "US"), ("b", "Mr. Penn", "Counselor", "US"))
    assert two.find("the Counselor") is None


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("MR TARN", Name("mr", None, (), "tarn", None)),
        ("Tarn’s", Name(None, None, (), "tarn", None)),
        ("Dr. Ann Quill, Jr.", Name("dr", None, ("ann",), "quill", None)),
        ("Sir Hugh", Name("sir", None, ("hugh",), None, None)),
        (
            "Acting Secretary of State Quill",
            Name(
                None,
                Office("secretary", frozenset({"acting"}), frozenset({"state"})),
                (),
                "quill",
                None,
            ),
        ),
        (
            "the Soviet Ambassador",
            Name(None, Office("ambassador", frozenset(), frozenset()), (), None, "USSR"),
        ),
    ],
)
def test_a_name_is_taken_apart(phrase: str, name: Name) -> None:
    assert read_name(phrase) == name


def test_each_id_is_new() -> None:
    assert new_id("Mr. Tarn", ["mr-tarn", "mr-tarn-2"]) == "mr-tarn-3"
    assert new_id("…", []) == "speaker"


NOBODYS_NAMES = [
    "Mr. Tarn came in at six. He said that on March 13 he had had a note.",
    "Mr. Tarn came in at six. Everyone came about the boats.",
    "Mr. Tarn came in at six. There should be a discussion with the Norlanders.",
    "Mr. Tarn came in at six. When the clock struck he spoke on the meeting to the President.",
]


@pytest.mark.parametrize("body", NOBODYS_NAMES)
def test_a_month_a_people_and_everyone_are_nobody_new(body: str) -> None:
    document = read(f"MEMORANDUM OF CONVERSATION\n\n{body}\n")
    assert [p.name for p in document.participants] == ["Mr. Tarn"]


def test_a_newcomer_known_by_name_does_not_hold_the_next_office_that_is_named() -> None:
    document = read(
        "MEMORANDUM OF CONVERSATION\n\nMr. Tarn pointed out that it was old.\n\n"
        "The Premier inquired whether it was. Mr. Tarn replied that it had been.\n"
    )
    assert [p.name for p in document.participants] == ["Mr. Tarn", "The Premier"]


IN_THE_MIDST = "It was late. Mr. Orme agreed. It was old. Mr. Orme thought so. Mr. Orme hoped not."
LISTS = {
    "no list": ("", ["Mr. Tarn", "Mr. Orme"]),
    "offices alone": (
        "PARTICIPANTS\n\nThe Premier\nThe Mayor\nThe Secretary\n\n",
        ["The Premier", "The Mayor", "The Secretary", "Mr. Tarn", "Mr. Orme"],
    ),
    "names": ("PARTICIPANTS\n\nMr. Tarn\nMr. Hale\n\n", ["Mr. Tarn", "Mr. Hale"]),
}


@pytest.mark.parametrize(("listed", "names"), LISTS.values(), ids=LISTS)
def test_who_reports_often_in_the_midst_is_let_in_where_no_names_are_listed(
    listed: str, names: list[str]
) -> None:
    body = f"Mr. Tarn said that it was late. {IN_THE_MIDST}\n"
    document = read(f"MEMORANDUM OF CONVERSATION\n\n{listed}{body}")
    assert [p.name for p in document.participants] == names


def test_initials_behind_a_surname_are_no_surname() -> None:
    assert [read_name(way).surname for way in ("Tarn I.I.", "I.I. Tarn")] == ["tarn", "tarn"]
