"""Accuracy, measured by the gold documents where they are, each with its figure."""

import json
from pathlib import Path
from types import ModuleType

import pytest

from memcon_tui.export.to_json import to_json
from memcon_tui.parsing import parse

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
COLUMNS = ("speakers", "turns", "people", "sides", "head", "apparatus", "parts")

FIGURES = {
    "frus-d021": 0.999,
    "frus-d028": 0.999,
    "frus-d050": 0.999,
    "frus-d083": 0.98,
    "frus-d085": 0.999,
    "frus-d102": 0.999,
    "frus-d207": 0.996,
    "frus-d262": 0.999,
    "frus-d369": 0.999,
    "vienna-1961-06-03": 1.0,
}
"""The share of the conversation whose speaker is right, at the least."""


def figures(scorer: ModuleType, text: Path, gold: Path) -> dict[str, float]:
    wanted, words = scorer.load(str(gold), str(text))
    export = json.loads(to_json(parse(text.read_bytes(), text.name)))
    scored: dict[str, float] = scorer.score(wanted, words, export)
    return scored


@pytest.mark.parametrize("name", FIGURES)
def test_speakers_of_a_gold_document(scorer: ModuleType, name: str) -> None:
    folder = SHARED / "corpus"
    scored = figures(scorer, folder / f"{name}.txt", folder / f"{name}.gold")
    assert scored["speakers"] >= FIGURES[name]
    assert {c: scored[c] for c in COLUMNS[2:]} == dict.fromkeys(COLUMNS[2:], 1.0)


def test_the_sample_is_read_without_a_fault(scorer: ModuleType, sample: Path) -> None:
    gold = SHARED / "corpus" / f"{sample.stem}.gold"
    assert figures(scorer, sample, gold) == dict.fromkeys(COLUMNS, 1.0)
