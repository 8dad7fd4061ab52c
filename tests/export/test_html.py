import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from lxml import html

from memcon_tui.document import Attribution, Note, ParsedFile, Span, Turn
from memcon_tui.export.html import export
from memcon_tui.looks import NIGHT, PAPER
from memcon_tui.parsing import parse
from memcon_tui.printable import printable_line
from tests.export.corpus import parsed_files, real_and_invented, several_files
from tests.export.records import FULL, QUILL, file_of, record, turn


def page_of(*files: ParsedFile) -> Any:
    return html.document_fromstring("".join(export(files)))


def read(*turns: Turn, **fields: Any) -> Any:
    fields.setdefault("participants", (QUILL,))
    return page_of(file_of(record(*turns, **fields)))


def words(element: Any) -> str:
    return " ".join(element.text_content().split())


# What is seen ---------------------------------------------------------------------------


def test_a_turn_shows_its_speaker_and_has_an_anchor() -> None:
    page = page_of(file_of(FULL))
    assert words(page.get_element_by_id("t1")) == (
        "Mr. Quill Mr. Quill said that the harbour was open."
    )
    assert page.get_element_by_id("t2").get("class") == "narration"


def test_people_stand_by_delegation_with_what_they_say_and_lead_to_it() -> None:
    (people,) = page_of(file_of(FULL)).find_class("people")
    assert [words(heading) for heading in people.iter("h3")] == ["Arcadia", "Borealia"]
    entries = [words(entry) for entry in people.iter("li")]
    assert entries == [
        "Mr. Quill Harbour Office 1 turn · 100 %",
        "Minister Tarn",
        "Miss Roe Second Secretary · interpreter",
    ]
    assert [link.get("href") for link in people.iter("a")] == ["#t1"]


def test_a_struck_marking_is_struck_and_its_stamp_stands_beside_it(sample: Path) -> None:
    page = page_of(parse(sample.read_bytes(), sample.name))
    (badge,) = page.find_class("badge")
    assert (badge.text, badge.get("class")) == ("SECRET", "badge struck")
    assert words(badge.getparent()) == "SECRET declassified 9/90, NLK-86-138 APPEAL"


def test_every_page_has_an_anchor_and_an_entry_that_leads_to_it(sample: Path) -> None:
    page = page_of(parse(sample.read_bytes(), sample.name))
    (pages,) = page.find_class("pages")
    links = {link.get("href"): words(link) for link in pages.iter("a")}
    assert list(links) == [f"#p{number}" for number in range(1, 8)]
    assert links["#p3"] == "page 3 · SECRET (struck)"
    assert words(page.get_element_by_id("p3")) == "page 3 · SECRET (struck)"


def test_a_page_that_begins_within_a_paragraph_has_its_anchor_there() -> None:
    page = read(turn("One two.", at=100), breaks=[104])
    assert words(page.get_element_by_id("t1").find("p")) == "One page 2 two."
    assert page.get_element_by_id("p2").tag == "span"


def test_a_speaker_who_is_not_stated_has_a_sign() -> None:
    page = read(replace(turn("Yes."), attribution=Attribution.INFERRED))
    assert words(page.get_element_by_id("t1").find("h3")) == "Mr. Quill ≈ inferred"


def test_a_note_is_reached_from_its_number() -> None:
    note = Note("1", "See there.", Span(500, 510), (Span(103, 104),))
    page = read(turn("Yes.", at=100), notes=(note,))
    (link,) = page.get_element_by_id("t1").xpath(".//sup/a")
    assert words(page.get_element_by_id(link.get("href")[1:])) == "1 See there."


def test_several_documents_have_a_list_and_anchors_of_their_own() -> None:
    page = page_of(file_of(FULL, FULL), file_of(record(title="Minutes")))
    (contents,) = page.find_class("contents")
    assert [link.get("href") for link in contents.iter("a")] == ["#d1", "#d2", "#d3"]
    assert page.get_element_by_id("d2-t1").getparent().getparent().get("id") == "d2"


@pytest.mark.parametrize("ground", [PAPER, NIGHT])
def test_the_colours_are_those_of_the_screen(ground: Any) -> None:
    sheet = page_of(file_of(FULL)).findtext("head/style")
    assert f"--background: {ground.background};" in sheet
    assert all(colour in sheet for colour in ground.speakers)


def test_it_is_laid_out_for_paper_too() -> None:
    sheet = page_of(file_of(FULL)).findtext("head/style")
    assert "@media print" in sheet
    assert "@page" in sheet


# What never is --------------------------------------------------------------------------

HOSTILE = "</p><script>alert(1)</script><img src=x onerror=alert(1)>\"'&amp;"


def test_no_word_of_a_document_is_markup() -> None:
    person = replace(QUILL, name=HOSTILE, role=HOSTILE, delegation=HOSTILE)
    fields = dict.fromkeys(("title", "subject", "place", "date_text", "classification"), HOSTILE)
    note = Note(HOSTILE, HOSTILE, Span(500, 510), (Span(103, 104),))
    page = read(turn(HOSTILE, at=100), participants=(person,), notes=(note,), **fields)
    assert not page.xpath("//script | //img | //@onerror")
    assert page.get_element_by_id("t1").xpath("string(h3/a)") == HOSTILE


def assert_whole(page: Any) -> None:
    """A page that needs nothing from elsewhere, in which every link leads to one place."""
    identifiers = page.xpath("//@id")
    assert len(set(identifiers)) == len(identifiers)
    assert {link[1:] for link in page.xpath("//a/@href")} <= set(identifiers)
    assert not page.xpath("//@src | //link | //script | //iframe | //object | //form")
    assert not re.search(r"url\(|@import", page.findtext("head/style"))


def assert_spoken(page: Any, files: Iterable[ParsedFile]) -> None:
    """Every word of every turn stands on the page, in order, and none that is in no turn."""
    for extra in page.xpath("//*[@class='page'] | //sup | //section/h3"):
        extra.drop_tree()
    sections = page.xpath("//section[@class='turn' or @class='narration']")
    turns = [t for file in files for document in file.documents for t in document.turns]
    assert [section.text_content().split() for section in sections] == [
        printable_line(t.text.replace("\n", " ")).translate(NONCHARACTERS).split() for t in turns
    ]


NONCHARACTERS = dict.fromkeys((0xFFFE, 0xFFFF), "\N{REPLACEMENT CHARACTER}")


def test_every_record_is_a_whole_page_with_all_its_words() -> None:
    for file in real_and_invented():
        assert_whole(page_of(file))
        assert_spoken(page_of(file), [file])


@given(parsed_files)
def test_any_text_is_a_whole_page_with_all_its_words(file: ParsedFile) -> None:
    assert_whole(page_of(file))
    assert_spoken(page_of(file), [file])


@given(several_files)
def test_any_files_are_one_page(files: list[ParsedFile]) -> None:
    assert_whole(page_of(*files))
