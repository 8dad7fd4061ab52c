"""The shell: completion in the three that click knows, and the manual page."""

import re
import shutil
import subprocess

import click
import pytest

from memcon_tui.cli import command
from memcon_tui.command.streams import PROGRAM
from memcon_tui.export.forms import FORMS
from tests.test_cli import start

VARIABLE = "_MEMCON_TUI_COMPLETE"
SHELLS = {"bash": ["bash", "-n"], "zsh": ["zsh", "-n"], "fish": ["fish", "--no-execute"]}


def completed(shell: str, words: str) -> str:
    """Return what click offers a shell for the last of some words."""
    environment = {VARIABLE: f"{shell}_complete", "COMP_WORDS": words, "_CLICK_COMPLETE": words}
    environment["COMP_CWORD"] = (
        words.rsplit(maxsplit=1)[-1] if shell == "fish" else str(len(words.split(" ")) - 1)
    )
    return start(environment=environment).stdout.decode()


@pytest.mark.parametrize("shell", SHELLS)
def test_a_shell_is_given_a_script_that_it_understands(shell: str) -> None:
    script = start(environment={VARIABLE: f"{shell}_source"}).stdout
    assert PROGRAM.encode() in script
    if shutil.which(shell):
        subprocess.run(SHELLS[shell], input=script, check=True, timeout=30)


@pytest.mark.parametrize("shell", SHELLS)
def test_the_forms_are_completed(shell: str) -> None:
    offered = completed(shell, f"{PROGRAM} --to js")
    assert "json" in offered
    assert "jsonl" in offered
    assert "csv" not in offered


def test_options_are_completed_with_what_they_do() -> None:
    assert "Print who says how much" in completed("zsh", f"{PROGRAM} --st")


def test_a_file_is_completed_by_the_shell_itself() -> None:
    assert completed("bash", f"{PROGRAM} sam").startswith("file")


@pytest.fixture(scope="module")
def page() -> str:
    return start("--man").stdout.decode()


def test_the_manual_page_has_every_option_that_the_help_has(page: str) -> None:
    words = page.replace(r"\-", "-")
    with click.Context(command, info_name=PROGRAM, **command.context_settings) as context:
        records = [parameter.get_help_record(context) for parameter in command.get_params(context)]
    options = [record for record in records if record and record[1]]
    assert len(options) > 10
    for name, _ in options:
        assert f".B {name}\n" in words
    for form in FORMS.values():
        assert form.what.replace("-", r"\-") in page


def test_the_manual_page_has_the_sections_of_one(page: str) -> None:
    sections = re.findall(r"^\.SH (.*)$", page, re.MULTILINE)
    assert sections[:4] == ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS"]
    assert {"FORMS", "EXAMPLES", "EXIT STATUS"} <= set(sections)


@pytest.mark.skipif(not shutil.which("groff"), reason="groff is not installed")
def test_the_manual_page_is_printed_without_a_warning(page: str) -> None:
    run = subprocess.run(
        ["groff", "-man", "-Tutf8", "-ww"],  # noqa: S607 - wherever it is
        input=page.encode("ascii"),
        capture_output=True,
        check=True,
        timeout=30,
    )
    assert run.stderr == b""
