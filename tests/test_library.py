"""The package as a library: what it gives, and that its examples are true."""

import ast
import doctest
from importlib.resources import files
from pathlib import Path

import pytest

import memcon_tui
from memcon_tui import library

ROOT = Path(__file__).parents[1]
AS_PRINTED = doctest.NORMALIZE_WHITESPACE
PUBLIC = set(vars(memcon_tui)["__all__"])


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def test_the_examples_of_its_functions_are_true() -> None:
    failed, tried = doctest.testmod(library)
    assert (failed, tried > 5) == (0, True)


def test_the_examples_of_its_page_are_true() -> None:
    page = str(ROOT / "docs" / "api.md")
    failed, tried = doctest.testfile(page, module_relative=False, optionflags=AS_PRINTED)
    assert (failed, tried > 15) == (0, True)


def test_every_public_name_is_there() -> None:
    assert {name for name in PUBLIC if not hasattr(memcon_tui, name)} == set()
    assert set(dir(memcon_tui)) >= PUBLIC


def test_what_it_gives_is_what_type_checkers_are_told() -> None:
    stub = ast.parse(files(memcon_tui).joinpath("__init__.pyi").read_text("utf-8"))
    told = {
        alias.asname
        for statement in stub.body
        if isinstance(statement, ast.ImportFrom) and str(statement.module).startswith("memcon_tui")
        for alias in statement.names
    }
    assert told | {"__version__"} == PUBLIC
    assert files(memcon_tui).joinpath("py.typed").is_file()


def test_a_name_that_it_has_not_is_told_as_python_does() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'telephone'"):
        _ = memcon_tui.telephone  # type: ignore[attr-defined]


def test_a_file_is_read_by_its_path(sample: Path) -> None:
    file = memcon_tui.read(sample)
    assert file.source.name == sample.name
    assert file == memcon_tui.read(str(sample))


def test_a_text_is_read_as_a_file_of_it_would_be(sample: Path) -> None:
    assert memcon_tui.parse(sample.read_text("utf-8"), sample.name) == memcon_tui.read(sample)


def test_what_cannot_be_read_is_told_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(memcon_tui.MemconError, match="does not exist: check the name"):
        memcon_tui.read(tmp_path / "missing.txt")
