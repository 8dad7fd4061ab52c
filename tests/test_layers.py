"""What import-linter cannot see: which modules a run really loads."""

import subprocess
import sys
from pathlib import Path

import pytest

SCREEN = ("textual", "rich", "memcon_tui.tui")
COMMAND_LINE = ("click", "memcon_tui.cli", "memcon_tui.command")


def loaded_by(code: str, *, among: tuple[str, ...]) -> set[str]:
    """Return which of the packages `among` a fresh interpreter has loaded after `code`."""
    report = f"{code}\nimport sys\nprint(*sys.modules, sep='\\n', file=sys.stderr)"
    run = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", report],
        capture_output=True,
        check=True,
        text=True,
        cwd=Path(__file__).parents[1],
    )
    loaded = set(run.stderr.split())
    assert "sys" in loaded
    return loaded.intersection(among)


@pytest.mark.parametrize(
    "module",
    [
        "memcon_tui.document",
        "memcon_tui.library",
        "memcon_tui.export.citing.citation",
        "memcon_tui.export.quotation",
        "memcon_tui.export.reading_copy",
        "memcon_tui.export.to_json",
        "memcon_tui.notebook.store",
        "memcon_tui.parsing",
        "memcon_tui.printable",
    ],
)
def test_no_core_module_loads_the_screen_or_the_command_line(module: str) -> None:
    assert not loaded_by(f"import {module}", among=SCREEN + COMMAND_LINE)


@pytest.mark.parametrize(
    "arguments",
    [
        ["--to", "json", "FILE"],
        ["--to", "text", "FILE"],
        ["--stats", "FILE"],
        ["--help"],
        ["missing"],
    ],
)
def test_what_needs_no_screen_loads_none(arguments: list[str], sample: Path) -> None:
    filled = [str(sample) if argument == "FILE" else argument for argument in arguments]
    code = f"from memcon_tui.cli import run; run({filled!r})"
    assert not loaded_by(code, among=SCREEN)


def test_the_screen_loads_no_parser_and_no_command_line() -> None:
    code = "import memcon_tui.tui.app"
    assert not loaded_by(code, among=("memcon_tui.parsing", "memcon_tui.lexicon", *COMMAND_LINE))


def test_the_styles_of_citation_are_loaded_by_those_who_cite_alone() -> None:
    code = "import memcon_tui.cli, memcon_tui.tui.app"
    assert not loaded_by(code, among=("memcon_tui.export.citing.citation",))


def test_the_doors_of_the_notebook_load_no_database() -> None:
    code = "import memcon_tui.notebook.keeper, memcon_tui.notebook.recall"
    assert not loaded_by(code, among=("sqlite3",))


def test_the_package_alone_loads_nothing_of_ours() -> None:
    ours = ("memcon_tui.document", "memcon_tui.parsing", *SCREEN, *COMMAND_LINE)
    assert not loaded_by("import memcon_tui", among=ours)
