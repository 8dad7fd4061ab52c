"""What a page adds to a record between two paragraphs changes nothing of who says what."""

import re
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon_tui.document import ParsedFile, PartKind
from memcon_tui.parsing import parse

ROOT = Path(__file__).parents[1]
RECORDS = sorted((*ROOT.glob("samples/*.txt"), *ROOT.glob("tests/records/*.txt")))
SPOKEN = (PartKind.SPEECH, PartKind.NARRATION)

BLANK_LINES = ("\n", "\n\n", "\n   \n\t\n\n", "\n" * 20)
FURNITURE = (
    "\f",
    "-7-\n\n",
    "[Page 412]\n\n",
    "~~CONFIDENTIAL~~\n\n",
    "SECRET\n\n\f\nSECRET\n\n- 7 -\n\n",
    "TOP SECRET/SENSITIVE\n\n3\n\n",
    "REPRODUCED AT THE NATIONAL ARCHIVES\n\n",
    "DECLASSIFIED\nE.O. 12356, Sec. 3.4\nBy ABC NARA, Date 9/90\n\n",
)


@cache
def read(path: Path) -> ParsedFile:
    return parse(path.read_bytes(), path.name)


@cache
def places_between_paragraphs(path: Path) -> tuple[int, ...]:
    """Offsets at which a paragraph of a turn begins, with one of the same document before it."""
    parsed = read(path)
    said = [part for part in parsed.parts if part.kind is not PartKind.BLANK]
    begins = [
        part.span.begin
        for before, part in pairwise(said)
        if before.kind in SPOKEN and part.kind in SPOKEN and before.document == part.document
    ]
    within = (
        part.span.begin + gap.end()
        for part in said
        if part.kind in SPOKEN
        for gap in re.finditer(r"\n[ \t]*\n", parsed.source.text[slice(*part.span)])
    )
    line_begins = (parsed.source.text.rfind("\n", 0, begin) + 1 for begin in begins)
    after_blank = (at for at in line_begins if parsed.source.text[:at].endswith("\n\n"))
    return tuple(sorted({*after_blank, *within}))


def who_says_what(parsed: ParsedFile) -> list[tuple[str | None, str]]:
    return [
        (turn.speaker, re.sub(r"[\s-]", "", turn.text))
        for document in parsed.documents
        for turn in document.turns
    ]


@pytest.mark.parametrize("added", [BLANK_LINES, FURNITURE], ids=["blank lines", "furniture"])
@given(st.data())
def test_between_two_paragraphs_they_change_no_speaker(
    added: tuple[str, ...], data: st.DataObject
) -> None:
    path = data.draw(st.sampled_from([path for path in RECORDS if places_between_paragraphs(path)]))
    at = data.draw(st.sampled_from(places_between_paragraphs(path)))
    text = read(path).source.text
    disturbed = text[:at] + data.draw(st.sampled_from(added)) + text[at:]
    assert who_says_what(parse(disturbed.encode(), "disturbed")) == who_says_what(read(path))
