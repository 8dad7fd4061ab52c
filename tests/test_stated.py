"""Nobody is misquoted: of the words that stand in turns called `stated`, how many are right."""

import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from memcon_tui.export.to_json import to_json
from memcon_tui.parsing import parse
from tests.test_gold import SHARED
from tests.test_records import RECORDS

RIGHT_AT_LEAST = 0.995


def stated_words(scorer: ModuleType, gold: Path) -> Iterator[bool]:
    """Tell of each word in a `stated` turn whether the gold gives it to the same speaker."""
    source = gold.with_suffix(".txt")
    wanted, text = scorer.load(str(gold), str(source))
    whose = scorer.gold_map(wanted, text)
    for document in json.loads(to_json(parse(source.read_bytes(), source.name)))["documents"]:
        people = scorer.match_people(wanted, document)
        for turn in document["turns"]:
            if turn["attribution"] == "stated":
                for begin, end in turn["spans"]:
                    starts = (i for i in range(begin, end) if is_word_start(text, i))
                    yield from (whose[i] == people.get(turn["speaker"]) for i in starts)


def is_word_start(text: str, at: int) -> bool:
    return text[at].isalnum() and not (at and text[at - 1].isalnum())


@pytest.mark.parametrize("folder", [SHARED / "corpus", RECORDS], ids=["corpus", "records"])
def test_what_is_called_stated_is_right(scorer: ModuleType, folder: Path) -> None:
    words = [
        right for gold in sorted(folder.glob("*.gold")) for right in stated_words(scorer, gold)
    ]
    share = sum(words) / len(words)
    print(f"{folder.name}: {share:.4f} of {len(words)} stated words are right")  # noqa: T201
    assert share >= RIGHT_AT_LEAST
