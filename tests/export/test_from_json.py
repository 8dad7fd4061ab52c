import json
from typing import Any

import pytest
from hypothesis import given

from memcon_tui.document import ParsedFile
from memcon_tui.errors import MemconError
from memcon_tui.export.forms import FORMS, exporter
from memcon_tui.export.from_json import from_json
from memcon_tui.export.to_json import to_json
from tests.export.corpus import parsed_files, real_and_invented
from tests.export.records import FULL, file_of

TEXTS = [name for name, form in FORMS.items() if not form.is_folder]


def test_a_record_comes_back_as_it_was() -> None:
    file = file_of(FULL)
    assert from_json(to_json(file), file.source.text) == file


def test_without_its_text_blanks_of_the_same_length_stand_for_it() -> None:
    text = from_json(to_json(file_of(FULL))).source.text
    assert (len(text), text.strip()) == (1000, "")


def test_the_records_come_back_as_they_were() -> None:
    for file in real_and_invented():
        told = to_json(file)
        assert to_json(from_json(told)) == told
        assert from_json(told, file.source.text).documents == from_json(told).documents


@given(parsed_files)
def test_any_file_comes_back_as_it_was_told(file: ParsedFile) -> None:
    told = to_json(file)
    assert to_json(from_json(told)) == told


@given(parsed_files)
def test_every_export_of_what_came_back_is_the_export_of_the_file(file: ParsedFile) -> None:
    again = from_json(to_json(file))
    for form in TEXTS:
        assert "".join(exporter(form)([again])) == "".join(exporter(form)([file]))


def broken(**changes: Any) -> str:
    told = json.loads(to_json(file_of(FULL)))
    return json.dumps({**told, **changes})


@pytest.mark.parametrize(
    "export",
    [
        "",
        "[]",
        "{}",
        broken(version=2),
        broken(documents=[{}]),
        broken(documents=None),
        broken(parts=[{"kind": "poem", "document": None, "span": [0, 1]}]),
        broken(parts=[{"kind": "head", "document": "0", "span": [0, 1]}]),
        broken(parts=[{"kind": "head", "document": 0, "span": [0]}]),
        broken(source={"name": "x", "sha256": "", "encoding": "", "characters": 1, "lines": 9}),
    ],
)
def test_what_is_no_export_is_refused_in_one_sentence(export: str) -> None:
    with pytest.raises(MemconError) as refused:
        from_json(export)
    assert "\n" not in str(refused.value)


def test_another_files_text_is_refused() -> None:
    with pytest.raises(MemconError, match="another length"):
        from_json(to_json(file_of(FULL)), "too short")
