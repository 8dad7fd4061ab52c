"""What a carrier puts about a record is seen through: mark-up, two text layers, lost line ends."""

from html import unescape

import pytest

from memcon_tui.document import ParsedFile, PartKind
from tests.parsing.little_records import parse_text, record, stretches

TEI = """\
<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><title>Volume XCIX</title></teiHeader>
<text><front><div><p>Minister Tarn said nothing here.</p></div></front><body>
<div type="chapter"><head>The Harbor Question</head>
<div type="document" n="12" xml:id="d12">
<head>12. Memorandum of Conversation<note n="1" type="source">Source: Department of State,
Central Files. Secret; Nodis. Drafted by Bell.</note></head>
<opener><dateline><placeName>Port
Vale</placeName>, <date when="1961-05-04">May 4, 1961, 3 p.m.</date></dateline></opener>
<list type="subject"><head>SUBJECT</head><item>Harbor
  Dues</item></list>
<list type="participants"><item><list><head>ARCADIAN SIDE</head>
<item>Minister <persName corresp="#p_TA_1">Tarn</persName> (came in at 11:30)</item></list></item>
<item><list><head>US</head><item>The Secretary</item></list></item></list>
<p>Minister <persName>Tarn</persName> said that <persName>Bell</persName>’s office<note n="2">See
Document 13.</note> would re<pb n="13"/>pair it &amp; paint it.</p>
<p>The Secretary replied that this <hi rend="italic">might</hi> be done.</p></div>
<div type="document" n="13"><head>13. Editorial Note</head>
<p>On May 6 Minister Tarn said in public that he was glad of it.</p></div>
</div></body><back><p>Index</p></back></text></TEI>
"""


def test_elements_of_tei_are_read_as_what_they_mark() -> None:
    document, note = parse_text(TEI).documents
    assert (document.title, document.subject) == ("Memorandum of Conversation", "Harbor Dues")
    assert (document.place, document.date, document.time_text) == (
        "Port Vale",
        "1961-05-04",
        "3 p.m.",
    )
    assert (document.classification, document.caveats) == ("SECRET", ("NODIS",))
    assert [(p.name, p.delegation) for p in document.participants] == [
        ("Minister Tarn", "ARCADIAN"),
        ("The Secretary", "US"),
    ]
    assert [n.text for n in document.notes] == [
        "Source: Department of State, Central Files. Secret; Nodis. Drafted by Bell.",
        "See Document 13.",
    ]
    assert [page.number for page in document.pages] == [12, 13]
    assert note.turns == ()


def test_a_sentence_that_tags_cut_is_one() -> None:
    (document, _) = parse_text(TEI).documents
    assert [(t.speaker, t.text) for t in document.turns if t.speaker] == [
        ("minister-tarn", "Minister Tarn said that Bell’s office would repair it & paint it."),
        ("the-secretary", "The Secretary replied that this might be done."),
    ]


def test_tags_are_no_speech_and_yet_in_the_parts() -> None:
    parsed = parse_text(TEI)
    spoken = stretches(parsed, PartKind.SPEECH) + stretches(parsed, PartKind.NARRATION)
    assert not any("<" in words for words in spoken)
    assert "".join(parsed.source.text[slice(*p.span)] for p in parsed.parts) == TEI


def test_front_and_back_matter_belong_to_no_document() -> None:
    parsed = parse_text(TEI)
    first = parsed.documents[0].span.begin
    assert all(part.document is None for part in parsed.parts if part.span.end <= first)
    assert parsed.source.text[first:].startswith("12. Memorandum")


def test_a_web_copy_that_left_some_tags_keeps_its_lines() -> None:
    copied = (
        "<strong>MEMORANDUM OF CONVERSATION</strong><br>\n\nPARTICIPANTS:<br>\nThe Secretary<br>\n"
        "Minister Tarn, Ministry of Posts &amp; Ports, Arcadia\n\n"
        "<em>The Secretary</em> said that the&nbsp;pier was old.<br>Minister Tarn said "
        "&ldquo;No.&rdquo; <laughter>\n"
    )
    (document,) = parse_text(copied).documents
    assert document.participants[1].role == "Ministry of Posts & Ports, Arcadia"
    assert [turn.text for turn in document.turns] == [
        "The Secretary said that the pier was old.",
        "Minister Tarn said “No.” <laughter>",
    ]
    for turn in document.turns:
        stands = " ".join(copied[slice(*span)] for span in turn.spans)
        assert unescape(stands).split() == turn.text.split()


ONCE = """\
SECRET
MEMORANDUM OF CONVERSATION
DATE: May 4, 1961
PARTICIPANTS:
The Secretary
Minister Tarn, Minister of Ports of Arcadia

The Secretary said that the pier was old and that he was sorry.
Minister Tarn asked who would mend it, and when it would be done.
No.
No.
"""


def doubled_lines(text: str) -> str:
    return "".join(line + line if line.strip() else line for line in text.splitlines(keepends=True))


def doubled_words(text: str) -> str:
    lines = (" ".join(f"{w} {w}" for w in line.split()) for line in text.splitlines())
    return "\n".join(lines)


def read_people(parsed: ParsedFile) -> list[tuple[str, str | None]]:
    return [(p.name, p.delegation) for d in parsed.documents for p in d.participants]


def read_turns(parsed: ParsedFile) -> list[str]:
    return [" ".join(t.text.split()) for d in parsed.documents for t in d.turns]


@pytest.mark.parametrize("copy", [doubled_lines, doubled_words])
def test_two_text_layers_are_read_once_and_a_warning_says_so(copy: object) -> None:
    assert callable(copy)
    parsed, once = parse_text(copy(ONCE)), parse_text(ONCE)
    assert read_people(parsed) == read_people(once)
    assert read_turns(parsed) == read_turns(once)
    assert parsed.documents[0].warnings
    assert not once.documents[0].warnings


def test_the_second_layer_is_apparatus() -> None:
    parsed = parse_text(doubled_lines(ONCE))
    assert "Minister Tarn, Minister of Ports of Arcadia" in stretches(parsed, PartKind.APPARATUS)


def test_a_few_words_said_twice_are_no_second_layer() -> None:
    document = record("The Secretary: No.\n\nMinister Tarn: No.\n\nThe Secretary: No.\n\n" * 4)
    assert not document.warnings


IN_ONE_LINE = (
    "SECRET DEPARTMENT OF STATE Memorandum of Conversation DATE: May 4, 1961 PLACE: Port Vale "
    "SUBJECT: Harbor Dues PARTICIPANTS: Minister Tarn of Arcadia; Mr. Quill, Counselor, EUR{stop} "
    "Minister Tarn said that the pier was old and that his Government could not mend it before "
    "the winter. Mr. Quill replied that the winter was long. He asked whether the dues, of which "
    "so much had been said, would be lowered. Minister Tarn thought that they might. SECRET "
    "EUR:JQuill:ab"
)


@pytest.mark.parametrize("stop", ["", "."])
def test_a_record_in_one_line_has_a_head_a_list_and_speakers(stop: str) -> None:
    (document,) = parse_text(IN_ONE_LINE.format(stop=stop)).documents
    assert (document.subject, document.place, document.date) == (
        "Harbor Dues",
        "Port Vale",
        "1961-05-04",
    )
    assert document.classification == "SECRET"
    assert [(p.name, p.delegation) for p in document.participants] == [
        ("Minister Tarn", "Arcadia"),
        ("Mr. Quill", "US"),
    ]
    assert [turn.speaker for turn in document.turns] == [
        "minister-tarn",
        "mr-quill",
        "minister-tarn",
    ]
    assert document.turns[-1].text.endswith("they might.")
