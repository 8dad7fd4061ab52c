"""What the header of a TEI file tells of the volume."""

import pytest

from memcon_tui.document import Volume
from memcon_tui.parsing.volume import read_volume
from tests.parsing.little_records import parse_text

HEADER = """\
<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="frus1961-63v99p2"><teiHeader><fileDesc>
<titleStmt><title type="complete">Foreign Relations of the United States, Arcadia</title>
<title type="series">Foreign Relations of the
  United States</title><title type="subseries">1961–1963</title>
<title type="volumenumber">Volume XCIX, Part 2</title>
<title type="volume">Arcadia &amp; Borealia</title>
<editor role="primary">Ann Quill</editor><editor role="primary">Bo Bell, Jr.</editor>
<editor role="general">Cy Roe</editor></titleStmt>
<publicationStmt><publisher>A Printer</publisher><date>1999</date>
<idno type="isbn-10">0</idno><idno type="frus">frus1961-63v99p2</idno></publicationStmt>
</fileDesc></teiHeader>
"""
BODY = """\
<text><body><div type="document" n="12"><head>12. Memorandum of Conversation</head>
<p>Minister Tarn said that the pier was old.</p></div>
<div type="document" n="13"><head>13. Editorial Note</head><p>It was shut.</p></div>
</body></text></TEI>
"""
ARCADIA = Volume(
    id="frus1961-63v99p2",
    subseries="1961–1963",
    volume="XCIX",
    part="2",
    title="Arcadia & Borealia",
    editors=("Ann Quill", "Bo Bell, Jr."),
    year="1999",
)


def test_the_header_tells_the_volume_of_every_document() -> None:
    documents = parse_text(HEADER + BODY).documents
    assert [(document.number, document.volume) for document in documents] == [
        (12, ARCADIA),
        (13, ARCADIA),
    ]


def test_newer_files_call_two_of_the_titles_otherwise() -> None:
    newer = HEADER.replace("subseries", "sub-series").replace("volumenumber", "volume-number")
    assert read_volume(newer) == ARCADIA


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        HEADER.replace("</teiHeader>", ""),
        HEADER.replace("Foreign Relations of the\n", "Papers of the\n"),
        "Mr. Tarn spoke of the <teiHeader> of a file.",
    ],
)
def test_what_is_no_header_of_a_volume_tells_none(text: str) -> None:
    assert read_volume(text) is None
