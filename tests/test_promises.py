"""The promises, on any text at all: nothing lost, nothing doubled, never a crash."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon_tui.document import ParsedFile, PartKind, Turn
from memcon_tui.errors import MemconError
from memcon_tui.export.to_json import to_json
from memcon_tui.parsing import parse
from memcon_tui.printable import printable, printable_line
from tests.parsing.strategies import any_text, record_like


def read(text: str) -> ParsedFile:
    return parse(b"\xef\xbb\xbf" + text.encode("utf-8", "surrogatepass"), "any")


def letters(text: str) -> str:
    """The text without white space, and without the hyphen at which a word was broken."""
    return re.sub(r"[\s-]", "", text)


@given(any_text)
def test_the_parts_divide_the_whole_text(text: str) -> None:
    parsed = read(text)
    at = 0
    for part in parsed.parts:
        assert part.span.begin == at
        assert part.span.end > at
        at = part.span.end
    assert at == len(parsed.source.text)


@given(any_text)
def test_nothing_that_can_be_read_stands_in_a_blank_part(text: str) -> None:
    parsed = read(text)
    for part in parsed.parts:
        if part.kind is PartKind.BLANK:
            assert not parsed.source.text[slice(*part.span)].strip()


@given(any_text)
def test_the_spoken_parts_are_the_spans_of_the_turns(text: str) -> None:
    parsed = read(text)
    spoken = [p.span for p in parsed.parts if p.kind in (PartKind.SPEECH, PartKind.NARRATION)]
    assert spoken == [span for d in parsed.documents for t in d.turns for span in t.spans]


@given(record_like)
def test_the_words_of_a_turn_are_those_of_its_spans(text: str) -> None:
    parsed = read(text)
    for document in parsed.documents:
        for turn in document.turns:
            stands = "".join(parsed.source.text[slice(*span)] for span in turn.spans)
            assert letters(turn.text) == letters(stands)


@given(record_like)
def test_a_turn_knows_where_each_of_its_words_stands(text: str) -> None:
    parsed = read(text)
    for document in parsed.documents:
        for turn in document.turns:
            assert_places(parsed.source.text, turn)


def assert_places(source: str, turn: Turn) -> None:
    for at, character in enumerate(turn.text):
        if not character.isspace():
            place = turn.source_offset(at)
            assert source[place] == character
            assert turn.text_offset(place) == at


@given(any_text)
def test_a_speaker_is_always_a_participant(text: str) -> None:
    for document in read(text).documents:
        people = {person.id for person in document.participants}
        assert len(people) == len(document.participants)
        assert {turn.speaker for turn in document.turns} <= people | {None}
        assert all(
            (turn.speaker is None) == (turn.attribution == "none") for turn in document.turns
        )


@given(any_text)
def test_an_export_carries_no_control_character(text: str) -> None:
    exported = to_json(read(text))
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", exported)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_in_one_sentence(data: bytes) -> None:
    try:
        parsed = parse(data, "any")
    except MemconError as error:
        sentence = str(error)
    else:
        sentence = ""
        assert parsed.parts == () or parsed.parts[-1].span.end == len(parsed.source.text)
    assert "\n" not in sentence


@given(st.text())
def test_what_is_shown_has_the_same_length_and_no_control_character(text: str) -> None:
    assert len(printable(text)) == len(printable_line(text)) == len(text)
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]", printable(text))
    assert not re.search(r"[\x00-\x1f\x7f-\x9f]", printable_line(text))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff"), min_size=1))
def test_unicode_text_is_decoded_as_it_was_written(encoding: str, text: str) -> None:
    try:
        parsed = parse(text.encode(encoding), "any")
    except MemconError:
        assert sum(c < " " for c in text)
    else:
        assert parsed.source.text == text
