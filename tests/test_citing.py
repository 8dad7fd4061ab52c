"""`--cite` from outside: what is told where, and what is told when it goes wrong."""

import json
from pathlib import Path

import pytest

from tests.test_cli import complaint, start

RECORD = """\
12. Memorandum of Conversation

Port Vale, May 4, 1961.

PARTICIPANTS

Mr. Quill

Mr. Tarn

Mr. Quill said that the pier was old. Mr. Tarn said that it was not.

* * *

* Source: Bay Library, Harbour Papers, Box 3, Piers. Secret.
"""


@pytest.fixture
def record(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.txt"
    path.write_text(RECORD, "utf-8")
    return path


def beside(record: Path, text: str) -> None:
    record.with_name(f"{record.name}.cite.toml").write_text(text, "utf-8")


def cited(*arguments: str | Path) -> str:
    run = start("--cite", *arguments)
    assert (run.returncode, run.stderr) == (0, b"")
    return run.stdout.decode()


def test_a_document_is_cited_in_a_style(record: Path) -> None:
    assert cited("chicago", record) == (
        "Memorandum of conversation, Port Vale, May 4, 1961, in *Foreign Relations of the United "
        "States*, doc. 12.\n"
    )


def test_the_command_line_goes_before_the_sidecar_and_both_before_the_document(
    record: Path,
) -> None:
    item = "Memorandum of Conversation, May 4, 1961"
    printed = "printed in *Foreign Relations of the United States*, doc. 12"
    assert cited("presidential", record) == (
        f"{item}, folder “Piers,” Box 3, Harbour Papers, Bay Library, {printed}.\n"
    )
    beside(record, 'box = 4\nfolder = "Quays"')
    assert cited("presidential", record, "--box", "5") == (
        f"{item}, folder “Quays,” Box 5, Harbour Papers, Bay Library, {printed}.\n"
    )


def test_of_another_archive_the_source_note_knows_nothing(record: Path) -> None:
    beside(record, 'archive = "Bay Archives"')
    assert cited("presidential", record, "--box", "5") == (
        "Memorandum of Conversation, May 4, 1961, Box 5, Bay Archives.\n"
    )


def test_a_turn_is_cited_with_the_words_it_begins_with(record: Path) -> None:
    assert cited("chicago-short", "--turn", "2", record).endswith(
        "doc. 12, passage beginning “Mr. Tarn said that it was.”\n"
    )


def test_a_page_is_cited_by_its_number(sample: Path) -> None:
    assert cited("chicago-short", "--page", "2-3", sample) == (
        "Memorandum of conversation, June 3, 1961, pp. 2–3.\n"
    )


def test_each_document_of_a_file_is_cited_and_one_of_them_alone(record: Path) -> None:
    note = "13. Editorial Note\n\nOn May 5 the pier was shut.\n"
    record.write_text(RECORD + "\n" + note, "utf-8")
    assert len(cited("chicago-short", record).splitlines()) == 2
    assert cited("chicago-short", "--document", "2", record) == "Editorial note, *FRUS*, doc. 13.\n"


def test_several_files_are_one_list_of_items(record: Path, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "items.json"
    assert cited("csl-json", record, sample, "-o", out) == ""
    assert [item["type"] for item in json.loads(out.read_text("utf-8"))] == [
        "chapter",
        "manuscript",
    ]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--cite", "harvard"), "'harvard' is not one of 'chicago'"),
        (("--cite", "mla", "--page", "2"), "the pages of the document have no numbers"),
        (("--cite", "mla", "--turn", "9"), "there is no turn 9: the document has 2."),
        (("--cite", "mla", "--turn", "0"), "there is no turn 0: the document has 2."),
        (("--cite", "mla", "--turn", "2-1"), "2-1 is neither a number nor a range such as 2-3."),
        (("--cite", "mla", "--document", "2"), "there is no document 2: the file has 1."),
        (("--page", "2"), "name a style with --cite."),
    ],
)
def test_what_cannot_be_cited_is_told_in_a_sentence(
    record: Path, arguments: tuple[str, ...], said: str
) -> None:
    assert said in complaint(start(*arguments, record), 2)


def test_a_page_that_is_not_there_is_told_with_those_that_are(sample: Path) -> None:
    said = complaint(start("--cite", "mla", "--page", "9", sample), 2)
    assert "there is no page 9: those of the document are 1 to 7." in said


def test_a_passage_is_of_one_document(record: Path) -> None:
    record.write_text(RECORD + "\n13. Editorial Note\n\nThe pier was shut.\n", "utf-8")
    assert "--document" in complaint(start("--cite", "mla", "--turn", "1", record), 2)


def test_a_broken_sidecar_is_named(record: Path) -> None:
    beside(record, "box = ")
    assert "harbour.txt.cite.toml is no TOML" in complaint(start("--cite", "mla", record), 2)
