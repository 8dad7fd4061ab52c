"""Each style, word for word, on invented papers."""

from dataclasses import replace
from typing import Any, Final

import pytest

from memcon_tui.document import Declassification, Document, DocumentKind, Page, Span, Volume
from memcon_tui.export.citing.citation import Cited, cite, cite_all
from memcon_tui.export.citing.holding import Holding
from memcon_tui.export.citing.reference import Passage, passage_of
from memcon_tui.export.citing.styles import STYLES
from tests.export.citing.papers import (
    COLLEGE_PARK,
    FORD_LIBRARY,
    IN_VOLUME,
    PRINTED,
    TALK,
    TELCON,
    VOLUME,
)
from tests.export.records import FULL, record

ADDRESS: Final = "https://history.state.gov/historicaldocuments/frus1961-63v99"

IN_FRUS = {
    "chicago": (
        "Memorandum of conversation, Port Vale, May 4, 1961, in *Foreign Relations of the United "
        "States, 1961–1963*, vol. 99, *Arcadia*, ed. Ann Quill (Washington, DC: Government "
        f"Printing Office, 1999), doc. 12, {ADDRESS}/d12."
    ),
    "chicago-short": (
        "Memorandum of conversation, May 4, 1961, *FRUS*, 1961–1963, vol. 99, doc. 12."
    ),
    "chicago-bibliography": (
        "*Foreign Relations of the United States, 1961–1963*. Vol. 99, *Arcadia*. Edited by Ann "
        f"Quill. Washington, DC: Government Printing Office, 1999. {ADDRESS}."
    ),
    "mla": (
        "“Memorandum of Conversation.” 4 May 1961. *Foreign Relations of the United States, "
        "1961–1963*, vol. 99, *Arcadia*, edited by Ann Quill, Government Printing Office, 1999, "
        "doc. 12, history.state.gov/historicaldocuments/frus1961-63v99/d12."
    ),
    "nara": (
        "Memorandum of Conversation, May 4, 1961; Piers; Box 3; Harbour Papers; Bay Library; "
        "printed in *Foreign Relations of the United States, 1961–1963*, vol. 99, doc. 12; "
        f"{ADDRESS}/d12."
    ),
    "presidential": (
        "Memorandum of Conversation, May 4, 1961, folder “Piers,” Box 3, Harbour Papers, Bay "
        "Library, printed in *Foreign Relations of the United States, 1961–1963*, vol. 99, "
        f"doc. 12, {ADDRESS}/d12."
    ),
    "plain": (
        "Memorandum of Conversation, Port Vale, May 4, 1961, Foreign Relations of the United "
        f"States, 1961–1963, vol. 99, Arcadia, doc. 12, {ADDRESS}/d12."
    ),
    "biblatex": f"""\
@incollection{{frus1961-63v99d12,
  author = {{Bell, Bo}},
  title = {{Memorandum of Conversation}},
  titleaddon = {{Port Vale, May 4, 1961}},
  origdate = {{1961-05-04}},
  booktitle = {{Arcadia}},
  maintitle = {{Foreign Relations of the United States, 1961–1963}},
  volume = {{99}},
  editor = {{Quill, Ann}},
  number = {{12}},
  location = {{Washington, DC}},
  publisher = {{Government Printing Office}},
  date = {{1999}},
  url = {{{ADDRESS}/d12}},
}}""",
    "csl-json": f"""\
[
{{
  "id": "frus1961-63v99d12",
  "author": [{{"given": "Bo", "family": "Bell"}}],
  "title": "Memorandum of Conversation",
  "event-place": "Port Vale",
  "type": "chapter",
  "container-title": "Arcadia",
  "collection-title": "Foreign Relations of the United States, 1961–1963",
  "volume": "99",
  "number": "12",
  "editor": [{{"given": "Ann", "family": "Quill"}}],
  "publisher": "Government Printing Office",
  "publisher-place": "Washington, DC",
  "issued": {{"date-parts": [[1999]]}},
  "original-date": {{"date-parts": [[1961, 5, 4]]}},
  "URL": "{ADDRESS}/d12"
}}
]""",
    "ris": f"""\
TY  - CHAP
AU  - Bell, Bo
ID  - frus1961-63v99d12
TI  - Memorandum of Conversation
DA  - 1961/05/04/
N1  - Port Vale
T2  - Arcadia
T3  - Foreign Relations of the United States, 1961–1963
ED  - Quill, Ann
VL  - 99
M1  - 12
PB  - Government Printing Office
CY  - Washington, DC
PY  - 1999
UR  - {ADDRESS}/d12
ER  - \
""",
}

IN_AN_ARCHIVE = {
    "chicago": (
        "Memorandum of conversation, Port Vale, May 4, 1961, folder “POL 7 ARC,” Central Files "
        "1964–66, General Records of the Department of State, Record Group 59, National Archives "
        "at College Park, College Park, MD."
    ),
    "chicago-short": "Memorandum of conversation, May 4, 1961.",
    "chicago-bibliography": (
        "Central Files 1964–66. General Records of the Department of State, Record Group 59. "
        "National Archives at College Park, College Park, MD."
    ),
    "mla": (
        "Memorandum of Conversation. 4 May 1961. Port Vale, folder “POL 7 ARC,” Central Files "
        "1964–66, General Records of the Department of State, Record Group 59, National Archives "
        "at College Park, College Park, MD."
    ),
    "nara": (
        "Memorandum of Conversation, May 4, 1961; POL 7 ARC; Central Files 1964–66; General "
        "Records of the Department of State, Record Group 59; National Archives at College Park, "
        "College Park, MD."
    ),
    "plain": (
        "Memorandum of Conversation, Port Vale, May 4, 1961, folder “POL 7 ARC,” Central Files "
        "1964–66, General Records of the Department of State, Record Group 59, National Archives "
        "at College Park, College Park, MD."
    ),
    "biblatex": """\
@unpublished{memcon-1961-05-04,
  title = {Memorandum of Conversation},
  titleaddon = {Port Vale},
  date = {1961-05-04},
  howpublished = {folder “POL 7 ARC,” Central Files 1964–66, General Records of the Department \
of State, Record Group 59, National Archives at College Park},
  library = {National Archives at College Park},
  location = {College Park, MD},
}""",
    "csl-json": """\
[
{
  "id": "memcon-1961-05-04",
  "title": "Memorandum of Conversation",
  "event-place": "Port Vale",
  "type": "manuscript",
  "issued": {"date-parts": [[1961, 5, 4]]},
  "archive": "National Archives at College Park",
  "archive-place": "College Park, MD",
  "archive_collection": "Central Files 1964–66, General Records of the Department of State, \
Record Group 59",
  "archive_location": "folder “POL 7 ARC”"
}
]""",
    "ris": """\
TY  - MANSCPT
ID  - memcon-1961-05-04
TI  - Memorandum of Conversation
DA  - 1961/05/04/
PY  - 1961
M3  - Memorandum of conversation
AV  - folder “POL 7 ARC,” Central Files 1964–66, General Records of the Department of State, \
Record Group 59
DP  - National Archives at College Park, College Park, MD
CY  - Port Vale
ER  - \
""",
}


@pytest.mark.parametrize(("style", "citation"), IN_FRUS.items())
def test_a_document_of_foreign_relations_is_cited_from_its_volume(
    style: str, citation: str
) -> None:
    assert cite(PRINTED, style, holding=IN_VOLUME) == citation


@pytest.mark.parametrize(("style", "citation"), IN_AN_ARCHIVE.items())
def test_a_paper_is_cited_from_its_archive(style: str, citation: str) -> None:
    assert cite(TALK, style, holding=COLLEGE_PARK) == citation


@pytest.mark.parametrize(
    ("style", "document", "holding", "citation"),
    [
        (
            "presidential",
            TELCON,
            FORD_LIBRARY,
            (
                "Memcon, Ford–Tarn, May 4, 1975, folder “May 4, 1975 – Ford, Tarn,” Box 12, "
                "National Security Adviser, Memoranda of Conversations, Gerald R. Ford Library, "
                "Ann Arbor, MI."
            ),
        ),
        (
            "tna",
            TALK,
            Holding(archive="TNA", collection="PREM 15/1234", item="f. 7"),
            "Memorandum of Conversation, May 4, 1961, TNA, PREM 15/1234, f. 7.",
        ),
        (
            "naa",
            TALK,
            Holding(archive="NAA", collection="A1838", folder="1/2/3 part 4"),
            "Memorandum of Conversation, May 4, 1961, NAA: A1838, 1/2/3 part 4.",
        ),
        (
            "russian",
            TALK,
            Holding(archive="RGANI", collection="52", series="1", folder="d. 5", item="15–17"),
            "Memorandum of Conversation, May 4, 1961, RGANI, f. 52, op. 1, d. 5, l. 15–17.",
        ),
        (
            "wilson",
            TALK,
            Holding(
                archive="RGANI",
                collection="f. 52",
                translator="Ann Bell",
                url="https://example.org/7",
            ),
            (
                "“Memorandum of Conversation,” May 4, 1961, Wilson Center Digital Archive, RGANI, "
                "f. 52, trans. Ann Bell, https://example.org/7."
            ),
        ),
    ],
)
def test_each_archive_has_its_form(
    style: str, document: Document, holding: Holding, citation: str
) -> None:
    assert cite(document, style, holding=holding) == citation


# Passages -------------------------------------------------------------------------------

WORDS: Final = "Mr. Quill said that the pier was “old” and that it was shut."
PAGED: Final = replace(TALK, pages=record(breaks=[10, 20]).pages)


@pytest.mark.parametrize(
    ("style", "ending"),
    [
        ("chicago", "May 4, 1961, pp. 2–3."),
        ("chicago-short", "May 4, 1961, pp. 2–3."),
        ("mla", "Port Vale, pp. 2–3."),
        ("nara", "May 4, 1961, pp. 2–3."),
        ("plain", "May 4, 1961, pp. 2–3."),
    ],
)
def test_a_passage_is_cited_with_its_pages(style: str, ending: str) -> None:
    assert cite(PAGED, style, Passage((2, 3))).endswith(ending)


@pytest.mark.parametrize("style", ["chicago", "chicago-short", "nara"])
def test_where_no_page_is_numbered_the_words_tell_where_the_passage_begins(style: str) -> None:
    assert cite(TALK, style, passage_of((1, 1), WORDS)).endswith(
        "passage beginning “Mr. Quill said that the pier.”"
    )


def test_in_a_volume_the_passage_follows_the_number_of_the_document() -> None:
    assert cite(PRINTED, "chicago-short", passage_of((1, 1), WORDS)).endswith(
        "*FRUS*, doc. 12, passage beginning “Mr. Quill said that the pier.”"
    )


def test_a_bibliography_knows_no_passages() -> None:
    assert cite(PAGED, "chicago-bibliography", Passage((2, 3))) == (
        "Memorandum of conversation, Port Vale, May 4, 1961."
    )


# Volumes --------------------------------------------------------------------------------

PAGES = (Page(34, "[Page 34]", Span(0, 10)), Page(35, "[Page 35]", Span(10, 1000)))


@pytest.mark.parametrize(
    ("subseries", "pages", "where"),
    [
        ("1955–1957", PAGES, "doc. 12"),
        ("1952–1954", PAGES, "pp. 34–35"),
        ("1952–1954", (), "doc. 12"),
        ("", PAGES, "doc. 12"),
    ],
)
def test_documents_of_older_volumes_are_cited_by_page(
    subseries: str, pages: tuple[Page, ...], where: str
) -> None:
    holding = Holding(volume=Volume(subseries=subseries, volume="99"))
    citation = cite(replace(PRINTED, pages=pages), "chicago-short", holding=holding)
    assert citation.endswith(f"vol. 99, {where}.")


@pytest.mark.parametrize(
    ("volume", "imprint"),
    [
        (Volume(year="1999"), " (Washington, DC: Government Printing Office, 1999)"),
        (Volume(year="2016"), " (Washington, DC: Government Publishing Office, 2016)"),
        (Volume(year="forthcoming"), " (forthcoming)"),
        (Volume(), ""),
    ],
)
def test_the_governments_printer_is_known_by_the_year(volume: Volume, imprint: str) -> None:
    citation = cite(PRINTED, "chicago", holding=Holding(volume=volume))
    assert citation.endswith(f"*Foreign Relations of the United States*{imprint}, doc. 12.")


@pytest.mark.parametrize(
    ("fields", "where"),
    [
        ({}, ", *FRUS*, doc. 12."),
        ({"source_note": None}, "."),
        ({"number": None}, "."),
        ({"source_note": None, "kind": DocumentKind.EDITORIAL_NOTE}, ", *FRUS*, doc. 12."),
    ],
)
def test_heading_and_source_note_tell_a_document_of_foreign_relations(
    fields: dict[str, Any], where: str
) -> None:
    citation = cite(replace(PRINTED, **fields), "chicago-short")
    assert citation == f"Memorandum of conversation, May 4, 1961{where}"


def test_who_names_an_archive_cites_the_paper_there() -> None:
    holding = Holding(archive="Bay Archives")
    assert cite(PRINTED, "chicago", holding=holding) == (
        "Memorandum of conversation, Port Vale, May 4, 1961, Bay Archives."
    )


# Several, and none ----------------------------------------------------------------------


def test_documents_of_one_volume_have_one_entry_in_a_bibliography() -> None:
    two = [Cited(one, holding=IN_VOLUME) for one in (PRINTED, replace(PRINTED, number=13))]
    assert cite_all(two, "chicago-bibliography").count("\n") == 1


@pytest.mark.parametrize(
    ("style", "keys"),
    [
        ("biblatex", ("@unpublished{memcon-1961-05-04,", "@unpublished{memcon-1961-05-04.2,")),
        ("csl-json", ('"id": "memcon-1961-05-04",', '"id": "memcon-1961-05-04.2",')),
        ("ris", ("ID  - memcon-1961-05-04\n", "ID  - memcon-1961-05-04.2\n")),
    ],
)
def test_no_two_entries_have_one_key(style: str, keys: tuple[str, str]) -> None:
    text = cite_all([Cited(TALK), Cited(TALK)], style)
    assert [text.count(key) for key in keys] == [1, 1]


@pytest.mark.parametrize("style", STYLES)
def test_neither_people_nor_stamps_nor_the_files_name_are_in_a_citation(style: str) -> None:
    stamped = replace(
        FULL, declassification=(Declassification(None, None, None, "9/90", "", Span(0, 9)),)
    )
    citation = cite(stamped, style)
    assert not [words for words in ("Quill", "Tarn", "9/90", "harbour.txt") if words in citation]


def test_the_volume_of_the_examples_is_the_one_of_its_address() -> None:
    assert cite(PRINTED, "chicago", holding=Holding(url=f"{ADDRESS}/d12")) == cite(
        PRINTED, "chicago", holding=Holding(volume=Volume(id=VOLUME.id))
    )


def test_a_person_is_believed_before_the_file_that_tells_of_its_volume() -> None:
    told = replace(PRINTED, volume=replace(VOLUME, volume="XCIX", year="1998"))
    assert cite(told, "chicago", holding=Holding(volume=Volume(year="1999"))) == IN_FRUS["chicago"]


def test_who_names_an_archive_cites_the_paper_whatever_volume_the_file_is_of() -> None:
    told = replace(PRINTED, volume=VOLUME)
    assert "*FRUS*" not in cite(told, "chicago-short", holding=Holding(archive="Bay Archives"))
