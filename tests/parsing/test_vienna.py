"""The Vienna typescript, read whole: what the general rules make of one real document."""

from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from memcon_tui.document import Attribution, Document, ParsedFile, Participant, PartKind, Position
from memcon_tui.parsing import parse


@pytest.fixture(scope="module")
def parsed() -> ParsedFile:
    path = Path(__file__).parents[2] / "samples" / "vienna-1961-06-03.txt"
    return parse(path.read_bytes(), path.name)


@pytest.fixture(scope="module")
def vienna(parsed: ParsedFile) -> Document:
    (document,) = parsed.documents
    return document


def named(document: Document, name: str) -> Participant:
    return next(p for p in document.participants if p.name == name)


def test_the_head_is_read_through_glued_labels(vienna: Document) -> None:
    assert vienna.title == "Memorandum of Conversation"
    assert vienna.originator == "DEPARTMENT OF STATE"
    assert (vienna.date, vienna.date_text, vienna.time_text) == (
        "1961-06-03",
        "June 3, 1961",
        "12:45 P.M.",
    )
    assert vienna.place == "Residence of the American Ambassador, Vienna"
    assert vienna.subject == "Vienna Meeting Between The President and Chairman Khrushchev."
    assert vienna.distribution == (
        "The White House",
        "The Secretary",
        "Mr. Kohler",
        "Permanent record copy for the Executive Secretariat's conference file.",
    )


def test_the_marking_is_known_and_known_to_be_struck(vienna: Document) -> None:
    assert vienna.classification == "SECRET"
    assert vienna.struck
    assert vienna.caveats == ()


def test_the_stamp_in_the_page_is_taken_apart(vienna: Document) -> None:
    (stamp,) = vienna.declassification
    assert (stamp.authority, stamp.case, stamp.by, stamp.date_text) == (
        "E.O. 12356, Sec. 3.4",
        "NLK-86-138 APPEAL",
        "SKF",
        "9/90",
    )


def test_seven_pages_each_with_its_markings(vienna: Document) -> None:
    assert [page.number for page in vienna.pages] == [1, 2, 3, 4, 5, 6, 7]
    assert [page.label for page in vienna.pages] == [None, *(f"-{n}-" for n in range(2, 8))]
    for page in vienna.pages:
        assert [(m.text, m.struck, m.position) for m in page.markings] == [
            ("SECRET", True, Position.HEAD),
            ("SECRET", True, Position.FOOT),
        ]


def test_pages_divide_the_document(vienna: Document) -> None:
    edges = [page.span for page in vienna.pages]
    assert edges[0].begin == vienna.span.begin
    assert edges[-1].end == vienna.span.end
    assert all(before.end == page.begin for before, page in pairwise(edges))


def test_eleven_participants_in_two_delegations(vienna: Document) -> None:
    assert [(p.name, p.delegation) for p in vienna.participants] == [
        ("The President", "US"),
        ("The Secretary", "US"),
        ("Ambassador Bohlen", "US"),
        ("Ambassador Thompson", "US"),
        ("Mr. Kohler", "US"),
        ("Mr. Akalovsky", "US"),
        ("Chairman Khrushchev", "USSR"),
        ("Foreign Minister Gromyko", "USSR"),
        ("Mr. Dobrynin", "USSR"),
        ("Ambassador Menshikov", "USSR"),
        ("Mr. Sukhodrev", "USSR"),
    ]
    assert all(p.listed for p in vienna.participants)


def test_an_office_over_several_lines_belongs_to_one_person(vienna: Document) -> None:
    dobrynin = named(vienna, "Mr. Dobrynin")
    assert dobrynin.role == "Chief, American Countries Division, USSR Ministry of Foreign Affairs"
    assert named(vienna, "Mr. Kohler").role == "EUR"


def test_interpreters_are_known(vienna: Document) -> None:
    assert [p.name for p in vienna.participants if p.interpreter] == [
        "Mr. Akalovsky",
        "Mr. Sukhodrev",
    ]


def test_a_man_is_one_under_his_other_names(vienna: Document) -> None:
    assert "Mr. Khrushchev" in named(vienna, "Chairman Khrushchev").aliases


def test_twenty_one_turns(vienna: Document) -> None:
    speakers = [turn.speaker for turn in vienna.turns]
    assert len(speakers) == 21
    assert speakers[::2][:10] == ["the-president"] * 10
    assert speakers[1::2] == ["chairman-khrushchev"] * 10
    assert vienna.turns[0].text.startswith("The President said he wanted to express his pleasure")
    assert {t.attribution for t in vienna.turns[:-1]} == {Attribution.STATED}


def test_the_last_turn_is_narration(vienna: Document) -> None:
    last = vienna.turns[-1]
    assert last.text == "At this point the group moved to the dining room for lunch."
    assert (last.speaker, last.attribution) == (None, Attribution.NONE)


@pytest.mark.parametrize(
    ("number", "pages", "words"),
    [
        (10, (3, 4), "The Soviet Union has proposed general and complete disarmament."),
        (13, (4, 5), "which is part of our times, conducted without affecting"),
        (16, (5, 6), "Plekhanov, leader of Russian Social Democrats"),
    ],
)
def test_a_turn_broken_by_a_page_is_one_and_no_word_is_doubled(
    vienna: Document, number: int, pages: tuple[int, int], words: str
) -> None:
    turn = vienna.turns[number - 1]
    assert turn.pages == pages
    assert words in turn.text


def test_catchwords_are_known_for_what_they_are(parsed: ParsedFile) -> None:
    text = parsed.source.text
    catchwords = [text[slice(*p.span)] for p in parsed.parts if p.kind is PartKind.CATCHWORD]
    assert catchwords == [
        "Mr. Khrushchev",
        "Mr. Khrushchev",
        "and complete",
        "conducted",
        "leader",
        "The President",
    ]


def test_the_parts_name_what_is_no_speech(parsed: ParsedFile) -> None:
    kinds = Counter(p.kind for p in parsed.parts)
    assert kinds[PartKind.MARKING] == 14
    assert kinds[PartKind.PAGE_NUMBER] == 6
    assert kinds[PartKind.DECLASSIFICATION] == 4
    assert kinds[PartKind.PARTICIPANTS] == 11
    assert kinds[PartKind.OTHER] == 0
