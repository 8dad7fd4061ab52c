import json
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from memcon_tui.document import Source
from memcon_tui.export.to_json import export, export_lines, to_json
from memcon_tui.parsing import parse, read
from tests.export.records import FULL, file_of, record, turn

# Hypothesis seldom finds a line such as records have; these lead it there.
LINES = st.sampled_from(
    [
        "Memorandum of Conversation",
        "~~SECRET~~",
        "TOP SECRET/NODIS",
        "DATE: May 4, 1957",
        "SUBJECT: The \x1bHarbour",
        "PARTICIPANTS:",
        "Mr. Quill, Interpreter",
        "ARCADIA",
        "Mr. Quill said that he was\x9b glad.",
        "TARN: No.\u202e He could not.",
        "-2-",
        "[Page 3]",
        "DECLASSIFIED",
        "By QX NARA, Date 9/90",
        "1 A note.",
        "\f",
        "",
    ]
)
RECORDS = st.lists(st.one_of(LINES, st.text(max_size=40)), max_size=40).map("\n".join)


@cache
def validator() -> Draft202012Validator:
    schema = json.loads(
        files("memcon_tui.export").joinpath("memcon.schema.json").read_text("utf-8")
    )
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def strings(value: Any) -> Iterator[str]:
    """Yield every string in a JSON value."""
    match value:
        case str():
            yield value
        case dict() | list():
            for part in value.values() if isinstance(value, dict) else value:
                yield from strings(part)


def test_every_field_of_the_contract_is_told_as_it_stands() -> None:
    document = json.loads(to_json(file_of(FULL)))["documents"][0]
    assert document["participants"][0] == {
        "id": "quill",
        "name": "Mr. Quill",
        "role": "Harbour Office",
        "delegation": "Arcadia",
        "interpreter": False,
        "notetaker": False,
        "listed": True,
        "aliases": [],
        "span": [0, 9],
    }
    assert document["turns"][1] == {
        "number": 2,
        "speaker": None,
        "attribution": "none",
        "corrected": False,
        "pages": [1, 1],
        "label": "",
        "text": "They went in to lunch.",
        "spans": [[200, 222]],
        "anchors": [[0, 200]],
    }
    assert {key: document[key] for key in ("date", "classification", "caveats", "struck")} == {
        "date": "1957-05-04",
        "classification": "SECRET",
        "caveats": ["NODIS"],
        "struck": True,
    }


def test_a_record_made_by_hand_keeps_to_the_schema() -> None:
    validator().validate(json.loads(to_json(file_of(FULL, record()))))


def test_the_sample_keeps_to_the_schema(sample: Path) -> None:
    validator().validate(json.loads(to_json(parse(sample.read_bytes(), sample.name))))


@given(RECORDS)
def test_whatever_a_file_holds_its_export_keeps_to_the_schema(text: str) -> None:
    export = json.loads(to_json(read(Source("file.txt", text, "utf-8", "0" * 64))))
    validator().validate(export)
    assert not [
        string
        for string in strings(export)
        if any(unicodedata.category(c) == "Cc" and c != "\n" for c in string)
    ]


def test_a_blank_line_parts_the_paragraphs_of_a_turn_and_of_nothing_else() -> None:
    export = to_json(file_of(record(turn("Yes.\n\nNo.\t"), title="Min\nutes")))
    document = json.loads(export)["documents"][0]
    assert document["turns"][0]["text"] == "Yes.\n\nNo.␉"
    assert document["title"] == "Min␊utes"


def test_lines_hold_a_document_each_and_where_it_is_from() -> None:
    files = [file_of(FULL, record(title="Minutes")), file_of(record())]
    lines = [json.loads(line) for line in "".join(export_lines(files)).splitlines()]
    assert [(line["index"], line["document"]["title"]) for line in lines] == [
        (0, "Memorandum of Conversation"),
        (1, "Minutes"),
        (0, None),
    ]
    whole = [json.loads(line) for line in "".join(export(files)).splitlines()]
    assert [line["document"] for line in lines] == [d for f in whole for d in f["documents"]]
    assert lines[1]["source"] == whole[0]["source"]


def test_the_schema_refuses_what_the_contract_does_not_name() -> None:
    export = json.loads(to_json(file_of(FULL)))
    export["documents"][0]["mood"] = "cordial"
    assert not validator().is_valid(export)
