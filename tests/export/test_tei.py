from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import chain
from typing import Any

import pytest
from hypothesis import given, settings
from lxml import etree

from memcon_tui.document import Note, ParsedFile, Span
from memcon_tui.export.reading_copy import BlockKind, blocks
from memcon_tui.export.tei import NAMESPACE, export
from memcon_tui.printable import printable
from tests.export.corpus import (
    SHARED,
    parsed_files,
    real_and_invented,
    several_files,
)
from tests.export.records import FULL, file_of, record, turn

SCHEMA = SHARED / "schemas" / "tei_all.rng"
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
NAMES = {"t": NAMESPACE}
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


def tree_of(*files: ParsedFile) -> Any:
    return etree.fromstring("".join(export(files)).encode())


def found(tree: Any, path: str) -> Any:
    return tree.xpath(path, namespaces=NAMES)


# What is told ---------------------------------------------------------------------------


def test_a_turn_says_who_speaks_and_how_that_is_known() -> None:
    tree = tree_of(file_of(FULL))
    (said,) = found(tree, "//t:said")
    assert dict(said.attrib) == {
        "who": "#d1-p1",
        "direct": "false",
        "ana": "#stated",
        XML_ID: "d1-t1",
        "n": "1",
    }
    assert found(tree, "string(//t:person[@xml:id='d1-p1']/t:persName)") == "Mr. Quill"
    assert found(tree, "string(id('stated')/t:catDesc)").startswith("The speaker is named")


def test_narration_is_a_paragraph_that_nobody_says() -> None:
    tree = tree_of(file_of(FULL))
    assert found(tree, "string(//t:div/t:p)") == "They went in to lunch."


def test_speech_is_direct_where_a_label_gives_it() -> None:
    labelled = replace(turn("Tarn: Yes."), label="Tarn:")
    document = record(labelled, turn("No.", number=2), participants=FULL.participants)
    assert found(tree_of(file_of(document)), "//t:said/@direct") == ["true", "unknown"]


def test_the_head_is_told_as_the_series_encodes_it() -> None:
    tree = tree_of(file_of(replace(FULL, number=12)))
    assert found(tree, "string(//t:div/t:head)") == "12. Memorandum of Conversation"
    assert found(tree, "//t:dateline/t:date/@when") == ["1957-05-04"]
    assert found(tree, "string(//t:dateline)") == "Port Arcady, May 4, 1957, 11:30 A.M."
    assert found(tree, "//t:list[@type='participants']//t:persName/text()") == [
        "Mr. Quill",
        "Minister Tarn",
        "Miss Roe",
    ]


def test_a_note_stands_at_its_number_and_is_referred_to_where_that_comes_again() -> None:
    note = Note("1", "See there.", Span(500, 510), (Span(103, 104), Span(107, 108)))
    tree = tree_of(file_of(record(turn("Yes. No.", at=100, speaker=None), notes=(note,))))
    assert found(tree, "string(//t:div/t:p)") == "YesSee there.. No1."
    assert found(tree, "//t:ref/@target") == ["#" + found(tree, "//t:note")[0].get(XML_ID)]


def test_a_note_without_a_place_in_the_text_is_not_lost() -> None:
    source = Note("*", "Source: Files.", Span(500, 510))
    other = Note("1", "On a heading.", Span(520, 530), (Span(900, 901),))
    tree = tree_of(
        file_of(record(turn("Yes.", speaker=None), title="Minutes", notes=(source, other)))
    )
    assert found(tree, "string(//t:head/t:note)") == "Source: Files."
    assert found(tree, "string(//t:div/t:note)") == "On a heading."


def test_several_files_are_a_corpus_in_which_no_identifier_comes_twice() -> None:
    tree = tree_of(file_of(FULL, FULL), file_of(FULL))
    identifiers = found(tree, "//@xml:id")
    assert len(found(tree, "/t:teiCorpus/t:TEI")) == 2
    assert len(set(identifiers)) == len(identifiers)


# Validity -------------------------------------------------------------------------------


@cache
def schema() -> Any:
    if not SCHEMA.exists():
        pytest.skip("the shared folder with TEI's schema is not beside the project")
    return etree.RelaxNG(etree.parse(SCHEMA))


def test_every_record_is_valid() -> None:
    for file in real_and_invented():
        schema().assertValid(tree_of(file))


@given(parsed_files)
def test_any_text_is_valid(file: ParsedFile) -> None:
    schema().assertValid(tree_of(file))


@settings(max_examples=20)
@given(several_files)
def test_any_corpus_is_valid(files: list[ParsedFile]) -> None:
    schema().assertValid(tree_of(*files))


# The way back ---------------------------------------------------------------------------

TOLD_APART = (BlockKind.HEAD, BlockKind.RULE)
"""Of the head the copy has lines with labels, TEI has elements."""


def copy_of(file: ParsedFile) -> list[str]:
    """Return the blocks of the reading copy, but for the labelled lines of the head."""
    told = chain.from_iterable(map(blocks, file.documents))
    return [printable(block.text) for block in told if block.kind not in TOLD_APART]


def read_back(tree: Any) -> list[str]:
    """Return the same blocks, read from TEI alone."""
    return [block for division in found(tree, "//t:div") for block in _blocks(division)]


def _blocks(division: Any) -> Iterator[str]:
    marking = "./t:opener/t:seg[@type='classification']"
    for part in found(division, f"./t:pb | ./t:head | {marking} | .//t:p | ./t:said/t:pb"):
        match etree.QName(part).localname:
            case "seg":
                yield f"~~{part.text}~~" if part.get("rend") else part.text
            case "pb":
                yield f"[Page {part.get('n')}]"
            case _:
                yield "".join(_words(part)).rstrip()
    notes = sorted(found(division, ".//t:note"), key=lambda n: int(n.get(XML_ID).split("fn")[1]))
    for note in notes:
        yield " ".join((note.get("n") or "", *(note.text or "").split())).strip()


def _words(paragraph: Any) -> Iterator[str]:
    yield paragraph.text or ""
    for part in paragraph:
        match etree.QName(part).localname:
            case "pb":
                yield f"[Page {part.get('n')}] "
            case "note" if etree.QName(paragraph).localname == "p":
                yield part.get("n").translate(RAISED)
            case "ref":
                yield part.text.translate(RAISED)
        yield part.tail or ""


def test_the_text_of_every_record_is_its_reading_copy() -> None:
    for file in real_and_invented():
        assert read_back(tree_of(file)) == copy_of(file)


@given(parsed_files)
def test_the_text_of_any_text_is_its_reading_copy(file: ParsedFile) -> None:
    assert read_back(tree_of(file)) == copy_of(file)
