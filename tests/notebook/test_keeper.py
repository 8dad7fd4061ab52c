"""Jobs are done in order, in another thread, and all before the keeper is let go."""

from __future__ import annotations

import threading
from concurrent.futures import wait
from pathlib import Path

import pytest

from memcon_tui.annotations import Kept, Mark
from memcon_tui.errors import NotebookError
from memcon_tui.notebook.keeper import Keeper
from memcon_tui.notebook.recall import recall
from memcon_tui.notebook.store import Notebook

FILE = "a" * 64


def marks(*places: int) -> Kept:
    return Kept(marks=frozenset(map(Mark, places)))


def test_what_was_asked_for_is_written_when_the_keeper_is_let_go(tmp_path: Path) -> None:
    path = tmp_path / "notebook"
    with Keeper(path) as keeper:
        keeper.do(lambda notebook: notebook.change(FILE, marks(), marks(1)))
        keeper.do(lambda notebook: notebook.change(FILE, marks(1), marks(2)))
    assert recall(path, FILE).kept == marks(2)


def test_who_asks_does_not_wait(tmp_path: Path) -> None:
    go_on = threading.Event()
    with Keeper(tmp_path / "notebook") as keeper:
        job = keeper.do(lambda _: go_on.wait())
        assert not job.done()
        go_on.set()
    assert job.result()


def test_a_notebook_that_fails_fails_each_job_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "notebook").mkdir()
    with Keeper(tmp_path / "notebook") as keeper:
        jobs = [keeper.do(Notebook.recent) for _ in range(2)]
        wait(jobs)
    for job in jobs:
        with pytest.raises(NotebookError, match="cannot be written"):
            job.result()


def test_a_notebook_mended_meanwhile_is_used(tmp_path: Path) -> None:
    path = tmp_path / "notebook"
    path.mkdir()
    with Keeper(path) as keeper:
        wait([keeper.do(Notebook.recent)])
        path.rmdir()
        assert keeper.do(Notebook.recent).result() == ()
