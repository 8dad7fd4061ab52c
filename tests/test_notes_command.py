"""What a reader kept of a file, on the command line."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from memcon_tui import locations
from memcon_tui.annotations import Correction, Kept, Remark
from memcon_tui.notebook.store import Notebook
from memcon_tui.parsing import parse

RECORD = b"Memorandum of Conversation\n\nMr. Quill said yes.\n\nMr. Tarn said no.\n"


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """A file with a note to its first turn, which has Mr. Tarn for its speaker by correction."""
    path = tmp_path / "harbour.txt"
    path.write_bytes(RECORD)
    document = parse(RECORD, path.name).documents[0]
    first, second = document.turns
    tarn = next(person for person in document.participants if person.id == second.speaker)
    span = first.spans[0].begin, first.spans[-1].end
    kept = Kept(
        remarks=frozenset({Remark("1", *span, "", "Did he?", "2001")}),
        corrections=frozenset({Correction(*span, tarn.id, tarn.name)}),
    )
    with closing(Notebook(locations.notebook())) as notebook:
        notebook.change(sha256(RECORD).hexdigest(), Kept(), kept)
    return path


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "memcon_tui", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def test_notes_are_printed_with_what_they_are_about(record: Path) -> None:
    printed = run("--notes", record)
    assert (printed.returncode, printed.stderr) == (0, "")
    assert "### Turn 1 · Mr. Tarn ≠ corrected by the reader" in printed.stdout
    assert "\n> Mr. Quill said yes.\n\nDid he?\n\n— " in printed.stdout


def test_an_export_has_corrections_only_where_they_are_asked_for(record: Path) -> None:
    plain, corrected = (
        json.loads(run("--to", "json", *more, record).stdout)["documents"][0]["turns"]
        for more in ([], ["--corrected"])
    )
    assert [turn["corrected"] for turn in plain] == [False, False]
    assert [turn["corrected"] for turn in corrected] == [True, False]
    assert corrected[0]["speaker"] == corrected[1]["speaker"] != plain[0]["speaker"]


def test_a_notebook_at_fault_gets_one_sentence(record: Path) -> None:
    locations.notebook().write_bytes(b"no database " * 100)
    printed = run("--notes", record)
    assert (printed.returncode, printed.stdout) == (1, "")
    assert "notebook.sqlite3 is damaged" in printed.stderr
