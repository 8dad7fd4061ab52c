"""The notebook keeps what it was given, for every program and through every fault."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon_tui.annotations import Correction, Kept, Left, Mark, Remark
from memcon_tui.errors import NotebookError
from memcon_tui.notebook.recall import Recalled, recall
from memcon_tui.notebook.recent import Recent
from memcon_tui.notebook.schema import VERSION
from memcon_tui.notebook.store import Notebook

FILE, OTHER_FILE = "a" * 64, "b" * 64
NOBODY = 65534


def remark(number: int, words: str = "Compare the cable.") -> Remark:
    return Remark(f"id{number}", 10 * number, 10 * number + 5, "a word", words, "1999-01-01")


KEPT = Kept(
    Left(120, 3),
    frozenset({Mark(10), Mark(90)}),
    frozenset({remark(1), remark(2)}),
    frozenset({Correction(10, 80, "tarn", "Mr. Tarn"), Correction(90, 95, None, "")}),
)

_OFFSETS = st.integers(0, 200)
_WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=10)
_CORRECTIONS = st.builds(Correction, _OFFSETS, _OFFSETS, st.none() | _WORDS, _WORDS)
KEEPSAKES = st.builds(
    Kept,
    st.none() | st.builds(Left, _OFFSETS, _OFFSETS),
    st.frozensets(st.builds(Mark, _OFFSETS)),
    # The program gives every note an id of its own.
    st.frozensets(st.builds(remark, _OFFSETS, _WORDS)).map(lambda them: _one_each(them, "id")),
    st.frozensets(_CORRECTIONS).map(lambda them: _one_each(them, "begin")),
)


def _one_each(rows: frozenset[object], key: str) -> frozenset[object]:
    return frozenset({getattr(row, key): row for row in rows}.values())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "notebook.sqlite3"


@pytest.fixture
def notebook(path: Path) -> Iterator[Notebook]:
    with closing(Notebook(path)) as opened:
        yield opened


def reopened(path: Path) -> Kept:
    with closing(Notebook(path)) as notebook:
        return notebook.kept(FILE)


def test_all_that_is_kept_is_there_again(notebook: Notebook, path: Path) -> None:
    notebook.change(FILE, Kept(), KEPT)
    assert reopened(path) == KEPT


@given(states=st.lists(KEEPSAKES, min_size=1, max_size=4))
def test_every_state_follows_from_the_one_before(
    states: list[Kept], tmp_path_factory: pytest.TempPathFactory
) -> None:
    before = Kept()
    with closing(Notebook(tmp_path_factory.mktemp("data") / "notebook")) as notebook:
        for state in states:
            notebook.change(FILE, before, state)
            before = notebook.kept(FILE)
            assert before == state


def test_each_file_has_its_own(notebook: Notebook) -> None:
    notebook.change(FILE, Kept(), KEPT)
    notebook.change(OTHER_FILE, KEPT, Kept())
    assert notebook.kept(FILE) == KEPT
    assert notebook.kept(OTHER_FILE) == Kept()


def test_two_programs_add_to_one_another(notebook: Notebook, path: Path) -> None:
    with closing(Notebook(path)) as other:
        notebook.change(FILE, Kept(), Kept(marks=frozenset({Mark(1)})))
        other.change(FILE, Kept(), Kept(marks=frozenset({Mark(2)})))
    assert notebook.kept(FILE).marks == {Mark(1), Mark(2)}


def test_a_note_written_anew_in_two_programs_is_kept_in_both_versions(
    notebook: Notebook, path: Path
) -> None:
    before = Kept(remarks=frozenset({remark(1, "old")}))
    notebook.change(FILE, Kept(), before)
    with closing(Notebook(path)) as other:
        other.change(FILE, before, Kept(remarks=frozenset({remark(2, "hers")})))
        notebook.change(FILE, before, Kept(remarks=frozenset({remark(3, "his")})))
    assert {kept.words for kept in notebook.kept(FILE).remarks} == {"hers", "his"}


def test_recent_files_come_last_first_each_path_once(notebook: Notebook) -> None:
    pier = Recent("/papers/pier.txt", "The Pier", "May 4, 1961", "2001-01-01T00:00:00.1")
    lunch = Recent("/papers/lunch.txt", "Lunch", "", "2001-01-01T00:00:00.2")
    edited = pier._replace(title="The Old Pier", opened="2001-01-01T00:00:00.3")
    for number, recent in enumerate((pier, lunch, edited)):
        notebook.note_opened(str(number), recent)
    assert notebook.recent() == (edited, lunch)


def test_a_path_need_not_be_text(notebook: Notebook) -> None:
    recent = Recent(os.fsdecode(b"/papers/\xff.txt"), "", "", "2001")
    notebook.note_opened(FILE, recent)
    assert notebook.recent() == (recent,)


def test_a_notebook_of_no_version_becomes_one_of_ours(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    assert reopened(path) == Kept()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)


def _damaged(path: Path) -> None:
    path.write_bytes(b"This is no database. " * 300)


def _of_a_newer_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")


def _of_another_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION}")


FAULTS: dict[str, tuple[Callable[[Path], None], str]] = {
    "damaged": (_damaged, "is damaged: .* until you move it away"),
    "newer": (_of_a_newer_program, "was written by a newer memcon-tui: .* until you install that"),
    "another's": (_of_another_program, "fails .*: .* until it works"),
    "a folder": (Path.mkdir, "cannot be written: .* until it can be"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_notebook_at_fault_gets_one_sentence_and_is_left_as_it_is(fault: str, path: Path) -> None:
    make, sentence = FAULTS[fault]
    path.parent.mkdir()
    make(path)
    before = path.read_bytes() if path.is_file() else b""
    told = recall(path, FILE)
    assert told.kept == Kept()
    assert told.trouble is not None
    with pytest.raises(NotebookError, match=sentence) as raised:
        reopened(path)
    assert str(raised.value) == told.trouble
    assert path.is_dir() or path.read_bytes() == before


@pytest.fixture
def folder_of_another() -> Iterator[Path]:
    with TemporaryDirectory() as name:
        folder = Path(name)
        yield folder
        folder.chmod(0o755)


def test_a_notebook_that_may_not_be_written_is_read_all_the_same(folder_of_another: Path) -> None:
    path = folder_of_another / "notebook"
    with closing(Notebook(path)) as notebook:
        notebook.change(FILE, Kept(), KEPT)
    path.chmod(0o444)
    folder_of_another.chmod(0o555)
    is_root = os.geteuid() == 0
    os.seteuid(NOBODY if is_root else os.geteuid())
    try:
        with closing(Notebook(path)) as notebook:
            assert notebook.kept(FILE) == KEPT
            with pytest.raises(NotebookError, match="cannot be written"):
                notebook.change(FILE, KEPT, Kept())
    finally:
        os.seteuid(0 if is_root else os.geteuid())


def test_nothing_is_made_to_remember_nothing(path: Path) -> None:
    assert recall(path, FILE) == Recalled()
    assert not path.parent.exists()
