"""The folder for ConvoKit: what its format asks for, and ConvoKit itself where it is installed."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from memcon_tui.document import ParsedFile
from memcon_tui.export.convokit import export
from memcon_tui.parsing import parse
from tests.export.corpus import several_files
from tests.export.records import FULL, file_of, record

NAMES = ["utterances.jsonl", "speakers.json", "conversations.json", "corpus.json", "index.json"]


def folder_of(*files: ParsedFile) -> dict[str, Any]:
    """Return the files of the folder, read as ConvoKit reads them."""
    texts = {name: "".join(pieces) for name, pieces in export(files).items()}
    return {
        name: [json.loads(line) for line in text.splitlines()]
        if name.endswith("l")
        else json.loads(text)
        for name, text in texts.items()
    }


def test_the_folder_has_the_files_that_a_corpus_has() -> None:
    assert list(export([file_of(FULL)])) == NAMES


def test_a_turn_is_an_utterance_that_answers_the_one_before() -> None:
    first, second = folder_of(file_of(FULL))["utterances.jsonl"]
    assert first == {
        "id": "1.1.1",
        "conversation_id": "1.1.1",
        "speaker": "1.1:quill",
        "reply-to": None,
        "timestamp": 1,
        "text": "Mr. Quill said that the harbour was open.",
        "meta": {"attribution": "stated", "first_page": 1, "last_page": 1, "label": ""},
        "vectors": [],
    }
    assert (second["speaker"], second["reply-to"]) == ("1.1:narration", "1.1.1")


def test_a_document_is_a_conversation_with_what_it_tells() -> None:
    (told,) = folder_of(file_of(FULL))["conversations.json"].values()
    assert {key: told["meta"][key] for key in ("date", "place", "caveats", "file")} == {
        "date": "1957-05-04",
        "place": "Port Arcady",
        "caveats": ["NODIS"],
        "file": "harbour.txt",
    }


def test_people_of_one_name_in_two_documents_are_two() -> None:
    people = folder_of(file_of(FULL, FULL))["speakers.json"]
    assert [key for key, told in people.items() if told["meta"]["name"] == "Mr. Quill"] == [
        "1.1:quill",
        "1.2:quill",
    ]


def test_the_index_names_the_type_of_every_field() -> None:
    index = folder_of(file_of(FULL))["index.json"]
    assert index["utterances-index"] == {
        "attribution": ["<class 'str'>"],
        "first_page": ["<class 'int'>"],
        "last_page": ["<class 'int'>"],
        "label": ["<class 'str'>"],
    }
    assert index["conversations-index"]["struck"] == ["<class 'bool'>"]
    assert index["conversations-index"]["number"] == []


def test_a_document_without_a_turn_is_left_out() -> None:
    assert folder_of(file_of(record(title="Minutes")))["conversations.json"] == {}


@given(several_files)
def test_every_utterance_is_of_a_speaker_and_a_conversation_that_are_told(
    files: Iterable[ParsedFile],
) -> None:
    folder = folder_of(*files)
    utterances = folder["utterances.jsonl"]
    by_id = {utterance["id"]: utterance for utterance in utterances}
    assert len(by_id) == len(utterances)
    for utterance in utterances:
        assert utterance["speaker"] in folder["speakers.json"]
        assert utterance["conversation_id"] in folder["conversations.json"]
        answered = by_id.get(utterance["reply-to"])
        assert (answered is None) == (utterance["reply-to"] is None)
        if answered:
            assert answered["conversation_id"] == utterance["conversation_id"]


def test_convokit_loads_the_sample(sample: Path, tmp_path: Path) -> None:
    convokit = pytest.importorskip("convokit", reason="ConvoKit is large and not required")
    parsed = parse(sample.read_bytes(), sample.name)
    for name, pieces in export([parsed]).items():
        (tmp_path / name).write_text("".join(pieces), "utf-8")
    corpus = convokit.Corpus(filename=str(tmp_path))
    (conversation,) = corpus.iter_conversations()
    assert conversation.check_integrity(verbose=False)
    assert conversation.meta["date"] == "1961-06-03"
    utterances = conversation.get_chronological_utterance_list()
    assert [u.text for u in utterances] == [t.text for t in parsed.documents[0].turns]
    assert utterances[0].speaker.meta["name"] == "The President"
