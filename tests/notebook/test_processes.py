"""Real processes: two that write side by side, one that is killed in the middle of it."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from itertools import islice
from pathlib import Path

from memcon_tui.annotations import Kept
from memcon_tui.notebook.store import Notebook

FILE = "a" * 64
# Writes notes for ever, and says after each that it is written.
WRITER = """
import sys
from itertools import count
from pathlib import Path
from memcon_tui.annotations import Kept, Mark, Remark
from memcon_tui.notebook.store import Notebook

path, name, last = sys.argv[1:]
notebook, before = Notebook(Path(path)), Kept()
for number in count() if last == "never" else range(int(last)):
    remark = Remark(f"{name}{number}", 0, 1, "", "word " * 2000, "2001")
    after = Kept(marks=before.marks | {Mark(number)}, remarks=before.remarks | {remark})
    notebook.change("a" * 64, before, after)
    print(remark.id, flush=True)
    before = after
"""
ROOT = Path(__file__).parents[2]


def writer(path: Path, name: str, last: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", WRITER, str(path), name, last]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)


def reopened(path: Path) -> Kept:
    with closing(Notebook(path)) as notebook:
        return notebook.kept(FILE)


def test_a_writer_killed_in_the_middle_loses_nothing_and_damages_nothing(tmp_path: Path) -> None:
    path = tmp_path / "notebook.sqlite3"
    said = set()
    for name in ("a", "b", "c"):
        with writer(path, name, "never") as process:
            assert process.stdout is not None
            said |= {line.strip() for line in islice(process.stdout, 20)}
            process.send_signal(signal.SIGKILL)
            said |= {line.strip() for line in process.stdout}
        kept = reopened(path)
        assert said <= {remark.id for remark in kept.remarks}
        # A note and its mark are written together or not at all.
        numbers = {int(remark.id[1:]) for remark in kept.remarks}
        assert numbers == {mark.at for mark in kept.marks}
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_two_writers_side_by_side_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "notebook.sqlite3"
    writers = [writer(path, name, "25") for name in ("a", "b")]
    said = {line for process in writers for line in process.communicate()[0].split()}
    assert [process.returncode for process in writers] == [0, 0]
    assert len(said) == 50
    assert {remark.id for remark in reopened(path).remarks} == said
