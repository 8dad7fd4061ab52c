import pytest

from memcon_tui.document import DocumentKind
from memcon_tui.export.citing.citation import cite
from memcon_tui.export.citing.holding import Holding
from memcon_tui.export.citing.wording import headline, in_quotes, join, sentence
from tests.export.records import record


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Memorandum of Conversation", "Memorandum of conversation"),
        ("Minutes of a Meeting, by the Secretary", "Minutes of a meeting, by the Secretary"),
        ("Memorandum of Telephone Conversation Between President Aru and Mr. Tarn",
         "Memorandum of telephone conversation between President Aru and Mr. Tarn"),
        ("Harbour Council", "Harbour Council"),
    ],
)  # fmt: skip
def test_a_sentence_keeps_the_capitals_of_names_alone(title: str, words: str) -> None:
    assert sentence(title) == words


@pytest.mark.parametrize(
    ("words", "folded"),
    [
        ("FISH AND THE SEA", "Fish and the Sea"),
        ("THE NATO-USSR TALKS OF MAY 1", "The NATO-USSR Talks of May 1"),
        ("SINO-SOVIET RELATIONS, PART IV", "Sino-Soviet Relations, Part IV"),
        ("U.S.–ARCADIAN TRADE", "U.S.–Arcadian Trade"),
        ("THE MINISTER'S CIVIL AIR PLAN", "The Minister's Civil Air Plan"),
        ("MEETING WITH PRESIDENT ARU", "Meeting with President Aru"),
        ("Fish in OPEC and the Sea", "Fish in OPEC and the Sea"),
    ],
)
def test_words_in_capitals_become_a_headline(words: str, folded: str) -> None:
    assert headline(words) == folded


@pytest.mark.parametrize(
    ("words", "quoted"),
    [
        ("Fish.", "“Fish”"),
        ("Talks with the U.S.", "“Talks with the U.S.”"),
        ("And so on ...", "“And so on ...”"),
        ('The "Gull" (or "Tern") case', "“The ‘Gull’ (or ‘Tern’) case”"),
        ("The “Gull”", "“The ‘Gull’”"),
        ("", ""),
    ],
)
def test_quotation_marks_within_others_are_single(words: str, quoted: str) -> None:
    assert in_quotes(words) == quoted


@pytest.mark.parametrize(
    ("pieces", "mark", "joined"),
    [
        (["“Fish”", "Ys"], ",", "“Fish,” Ys."),
        (["“The ‘Gull’”", "Ys"], ",", "“The ‘Gull,’” Ys."),
        (["“The ministers’”", "Ys"], ",", "“The ministers’,” Ys."),
        (["“Fish”", "Ys"], ";", "“Fish”; Ys."),
        (["“Who goes?”", "D.C."], ".", "“Who goes?” D.C."),
        (["*Fish.*", "", "Ys"], ".", "*Fish.* Ys."),
        (["Ys", "“Talks in D.C.”"], ",", "Ys, “Talks in D.C.”"),
        ([], ",", ""),
    ],
)
def test_commas_and_stops_fall_where_they_should(pieces: list[str], mark: str, joined: str) -> None:
    assert join(pieces, mark, end=".") == joined


@pytest.mark.parametrize(
    ("date", "date_text", "chicago", "mla"),
    [
        ("1961-05-04", "Thursday, 4th May '61", "May 4, 1961", "4 May 1961"),
        ("1961-09-04", "4.IX.61", "September 4, 1961", "4 Sept. 1961"),
        ("1961-07-04", "July 4, 1961", "July 4, 1961", "4 July 1961"),
        ("1961-05-04", "May 4–5, 1961", "May 4–5, 1961", "May 4–5, 1961"),
        (None, "5/4/61", "5/4/61", "5/4/61"),
        (None, "undated", "undated", "undated"),
    ],
)
def test_a_date_is_rewritten_only_where_it_is_certain(
    date: str | None, date_text: str, chicago: str, mla: str
) -> None:
    dated = record(title="Minutes", date=date, date_text=date_text)
    assert cite(dated, "chicago") == f"Minutes, {chicago}."
    assert cite(dated, "mla") == f"Minutes. {mla}."


@pytest.mark.parametrize(
    ("style", "told"),
    [
        ("biblatex", "titleaddon = {5/4/61}"),
        ("csl-json", '"issued": {"literal": "5/4/61"}'),
        ("ris", "N1  - 5/4/61\n"),
    ],
)
def test_a_date_that_is_not_certain_goes_into_no_field_of_dates(style: str, told: str) -> None:
    entry = cite(record(title="Minutes", date_text="5/4/61"), style)
    assert told in entry
    assert "date = " not in entry
    assert "DA  - " not in entry


def test_place_and_date_that_the_title_tells_are_not_told_twice() -> None:
    title = "Memorandum of a Conversation, Harbour Office, Ys, May 4, 1957"
    told = record(title=title, place="Ys", date="1957-05-04", date_text="May 4, 1957")
    assert cite(told, "chicago") == (
        "Memorandum of a conversation, Harbour Office, Ys, May 4, 1957."
    )


def test_a_title_of_the_talk_goes_before_the_kind_of_record() -> None:
    titled = record(title="MEMORANDUM OF CONVERSATION", subject='THE "GULL" CASE.', place="Ys")
    assert cite(titled, "chicago") == "“The ‘Gull’ Case,” memorandum of conversation, Ys."
    assert cite(titled, "mla") == "“The ‘Gull’ Case.” Ys. Memorandum of conversation."
    assert cite(titled, "nara") == "Memorandum of Conversation, “The ‘Gull’ Case.”"


@pytest.mark.parametrize(
    ("holding", "kept"),
    [
        (Holding(box="Box 12"), "box 12"),
        (Holding(box="12"), "box 12"),
        (Holding(folder="folder 3"), "folder 3"),
        (Holding(folder="3/4"), "folder 3/4"),
        (Holding(folder="Fish"), "folder “Fish.”"),
    ],
)
def test_a_box_is_called_a_box_once(holding: Holding, kept: str) -> None:
    assert cite(record(title="Minutes"), "chicago", holding=holding) == (
        f"Minutes, {kept}".removesuffix(".") + "." * (not kept.endswith("”"))
    )


def test_a_paper_of_no_known_kind_is_a_document() -> None:
    unknown = record(kind=DocumentKind.OTHER)
    assert '"type": "document"' in cite(unknown, "csl-json")
    assert "TY  - UNPB" in cite(unknown, "ris")
    assert cite(unknown, "biblatex").startswith("@misc{document,")
