"""Finding: what is asked for is found however the record writes it, and nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon_tui.export.quotation import Piece
from memcon_tui.tui.finding import BadPatternError, Findings, Index, Query, finder
from memcon_tui.tui.place import Place
from memcon_tui.tui.plain import plain_text
from tests.tui.test_selecting import talk


def found(query: Query, text: str) -> list[str]:
    """The matches of a query, as the text has them."""
    plain = plain_text(text)
    spans = (plain.original(*span) for span in finder(query)(plain))
    return [text[begin:end] for begin, end in spans]


# What is asked for, the text, and what of it is found.
WORDS = [
    ("peace", "Peace, peaceful PEACE.", ["Peace", "peace", "PEACE"]),
    ("Peace", "Peace, peaceful PEACE.", ["Peace"]),
    ("senor", "el señor, el sen\u0303or", ["señor", "sen\u0303or"]),
    ("señor", "el senor", ["senor"]),
    ("strasse", "Straße", ["Straße"]),
    ("don't", "don’t don't donʼt", ["don’t", "don't", "donʼt"]),
    ("“go”", 'He said "go".', ['"go"']),
    ("cooperation", "co-operation, co\u00adoperation", ["co-operation", "co\u00adoperation"]),
    ("co-operation", "cooperation and co operation", ["cooperation", "co operation"]),
    ("well known", "well-known, well—known", ["well-known", "well—known"]),
    ("one two", "one\n\ntwo, one\ntwo, onetwo", ["one\n\ntwo", "one\ntwo"]),
    ("efficient", "e\ufb03cient", ["e\ufb03cient"]),
    ("a.b", "a.b axb", ["a.b"]),
    ("[", "a [bold] b", ["["]),
    ("co-", "coat", ["co"]),
    ("--", "a -- b", ["--"]),
    ("北京", "to 北京.", ["北京"]),
    ("  ", "a   b", ["  "]),
]  # fmt: skip


@pytest.mark.parametrize(("words", "text", "matches"), WORDS)
def test_words(words: str, text: str, matches: list[str]) -> None:
    assert found(Query(words), text) == matches


def test_whole_words_are_not_parts_of_others() -> None:
    assert found(Query("is", is_whole_word=True), "This is his, is it?") == ["is", "is"]


# The same for regular expressions.
PATTERNS = [
    (r"\bmr\.? \w+", "Mr. Tarn and Mr Aru", ["Mr. Tarn", "Mr Aru"]),
    (r"[A-Z]\w+s", "Thus his", ["Thus"]),
    (r"\S+é", "café cafe", ["café", "cafe"]),
    (r"x*", "axxb", ["xx"]),
    (r"^\w+", "One.\n\nTwo.", ["One", "Two"]),
]  # fmt: skip


@pytest.mark.parametrize(("pattern", "text", "matches"), PATTERNS)
def test_regular_expressions(pattern: str, text: str, matches: list[str]) -> None:
    assert found(Query(pattern, is_pattern=True), text) == matches


def test_what_is_no_regular_expression_is_said_to_be_none() -> None:
    with pytest.raises(BadPatternError, match=r"missing \) at position 4"):
        finder(Query("(one", is_pattern=True))


def test_a_regular_expression_without_end_is_given_up() -> None:
    with pytest.raises(BadPatternError, match="too long"):
        found(Query(r"(a|a|aa)+\d", is_pattern=True), "a" * 5000)


_WRITTEN = {"a": "aáâ", "e": "eéè", "o": "oöó", "'": "'’ʼ", '"': '"“”'}


@st.composite
def _written(draw: st.DrawFn) -> tuple[str, str]:
    """Words as one would type them, and the same as a record may write them."""
    words = draw(st.lists(st.text("abeo'", min_size=1, max_size=6), min_size=1, max_size=4))
    gap = st.sampled_from([" ", "\n", "\n\n", "-", " — "])
    letter_gap = st.sampled_from(["", "", "", "-", "\u00ad", "\u0301"])
    text = ""
    for word in words:
        text += draw(gap) if text else ""
        for at, letter in enumerate(word):
            text += draw(letter_gap) if at else ""
            text += draw(st.sampled_from(_WRITTEN.get(letter, letter)))
    return " ".join(words), text


@given(_written(), st.text("xyý\u0301 \n", max_size=9), st.text("xyý \n", max_size=9))
def test_nothing_hides_a_match(written: tuple[str, str], before: str, after: str) -> None:
    words, text = written
    assert found(Query(words), f"{before}z{text}z{after}") == [text]


@given(st.text("aé\u0301ﬁ\u00adß北", max_size=20))
def test_every_stretch_of_plain_text_leads_back_to_where_it_was_made_of(text: str) -> None:
    plain = plain_text(text)
    for begin in range(len(plain.text)):
        first, last = plain.original(begin, begin + 1)
        assert plain.text[begin] in plain_text(text[first:last]).text
    if plain.text:
        assert plain.original(0, len(plain.text))[1] == len(text)


class TestFindings:
    """Which match one is at, and which comes next."""

    DOCUMENTS = (
        talk("no no", "yes", "no"),
        talk("yes"),
        talk("a no"),
    )

    def search(self, words: str) -> Findings:
        index, findings = Index(self.DOCUMENTS), Findings(len(self.DOCUMENTS))
        for batch in index.batches(0, 1):
            findings.add(batch.document, index.search(finder(Query(words)), batch))
        return findings

    def test_they_are_counted_by_document(self) -> None:
        assert self.search("no").counts == [3, 0, 1]

    @pytest.mark.parametrize(
        ("number", "place", "step", "leads_to"),
        [
            (0, Place(0, 0), 1, (0, Piece(0, 3, 5))),
            (0, Place(0, 3), 1, (0, Piece(2, 0, 2))),
            (0, Place(2, 0), 1, (2, Piece(0, 2, 4))),
            (2, Place(0, 2), 1, (0, Piece(0, 0, 2))),
            (1, Place(0, 0), 1, (2, Piece(0, 2, 4))),
            (0, Place(1, 0), -1, (0, Piece(0, 3, 5))),
            (0, Place(0, 3), -1, (0, Piece(0, 0, 2))),
            (0, Place(0, 0), -1, (2, Piece(0, 2, 4))),
            (2, Place(0, 2), -1, (0, Piece(2, 0, 2))),
        ],
    )
    def test_after_the_last_comes_the_next_document_and_round(
        self, number: int, place: Place, step: int, leads_to: tuple[int, Piece]
    ) -> None:
        assert self.search("no").step(number, place, step) == leads_to

    def test_without_any_there_is_no_next(self) -> None:
        assert self.search("maybe").step(0, Place(), 1) is None

    def test_one_is_at_the_match_that_begins_there(self) -> None:
        findings = self.search("no")
        assert findings.at(0, Place(0, 3)) == Piece(0, 3, 5)
        assert findings.at(0, Place(0, 4)) is None
        assert [findings.ordinal(0, Place(*place)) for place in ((0, 0), (0, 3), (2, 0))] == [
            1,
            2,
            3,
        ]

    @given(st.lists(st.sampled_from("no "), max_size=30).map("".join), st.data())
    def test_of_a_stretch_of_text_those_are_told_that_touch_it(
        self, text: str, data: st.DataObject
    ) -> None:
        begin = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(begin, len(text)))
        index, findings = Index([talk(text)]), Findings(1)
        for batch in index.batches(0, 0):
            findings.add(0, index.search(finder(Query("no")), batch))
        everything = list(findings.within(0, 0, 0, len(text)))
        touching = [p for p in everything if p.begin < end and p.end > begin]
        assert list(findings.within(0, 0, begin, end)) == touching


def test_the_turns_of_a_file_are_searched_once_each_from_where_one_is() -> None:
    documents = [talk(*["word " * 1000] * 20), talk("one", "two"), talk()]
    searched = [(b.document, turn) for b in Index(documents).batches(0, 7) for turn in b.turns]
    assert searched[:13] == [(0, turn) for turn in range(7, 20)]
    assert sorted(searched) == [*((0, turn) for turn in range(20)), (1, 0), (1, 1)]
