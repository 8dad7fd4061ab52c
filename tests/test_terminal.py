"""The installed program in a real pseudo-terminal: what a person sees and types."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.terminal import Terminal

PROGRAM = Path(sys.executable).with_name("memcon-tui")

HOSTILE = {
    "clipboard": "\x1b]52;c;b3duZWQ=\x07",
    "window title": "\x1b]0;owned\x1b\\",
    "blink": "\x1b[5mowned",
    "one-byte introducer": "\x9b5mowned",
    "one-byte clipboard": "\x9d52;c;b3duZWQ=\x9c",
    "right to left": "\u202edenwo\u202c",
    "isolate": "\u2066owned\u2069",
    "backspaces": "owned\b\b\b\b\b",
    "bell": "owned\x07owned",
}


def in_shell(command: str, *, columns: int = 120, rows: int = 40) -> Terminal:
    """Run a line of shell in a terminal, `memcon-tui` standing for the installed program."""
    line = command.replace("memcon-tui", shlex.quote(str(PROGRAM)))
    return Terminal(["/bin/sh", "-c", line], columns=columns, rows=rows)


@pytest.fixture
def hostile_file(tmp_path: Path) -> Path:
    words = "\n\n".join(f"Mr. Tarn said {text} and no more." for text in HOSTILE.values())
    path = tmp_path / "[red]hostile.txt"
    path.write_text(f"Memorandum of Conversation\n\n{words}\n\nHe said [bold]no[/bold].\n", "utf-8")
    return path


@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (140, 45)])
def test_the_sample_opens_is_read_by_keys_and_left(sample: Path, columns: int, rows: int) -> None:
    with Terminal([str(PROGRAM), str(sample)], columns=columns, rows=rows) as terminal:
        terminal.until("The President said he wanted to express")
        terminal.until("1/21")
        terminal.press("j")
        terminal.until("2/21")
        terminal.press("G")
        terminal.until("the group moved to the dining room for lunch")
        terminal.press("q")
        assert terminal.status() == 0
        assert b"\x1b[?1049l" in terminal.output


def test_keys_sent_at_once_count_from_one_another(sample: Path) -> None:
    with Terminal([str(PROGRAM), str(sample)], columns=140, rows=45) as terminal:
        terminal.until("1/21")
        terminal.press("jjjjjjkkjjy")
        terminal.until("words, turn 7, p. ")
        terminal.settle()
        assert "turn 7/21 ·" in terminal.text


def test_a_document_that_comes_by_a_pipe_is_read_by_keys_all_the_same(sample: Path) -> None:
    with in_shell(f"cat {sample} | memcon-tui -") as terminal:
        terminal.until("1/21")
        terminal.press("j")
        terminal.until("2/21")
        terminal.press("q")
        assert terminal.status() == 0


def test_the_screen_is_drawn_though_standard_error_goes_to_a_file(
    sample: Path, tmp_path: Path
) -> None:
    with in_shell(f"memcon-tui {sample} 2>{tmp_path}/log") as terminal:
        terminal.until("1/21")
        terminal.press("q")
        assert terminal.status() == 0


def test_redirected_output_is_the_reading_copy(sample: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.txt"
    with in_shell(f"memcon-tui {sample} >{copy}") as terminal:
        assert terminal.status() == 0
        assert terminal.output == b""
    assert "The President said he wanted to express" in copy.read_text("utf-8")


def test_without_a_keyboard_the_reading_copy_is_printed(sample: Path) -> None:
    master, slave = os.openpty()
    with sample.open("rb") as document:
        # A session of its own has no controlling terminal to take keys from.
        run = subprocess.Popen([PROGRAM, "-"], stdin=document, stdout=slave, start_new_session=True)
    os.close(slave)
    assert b"Memorandum of Conversation" in os.read(master, 4096)
    os.close(master)
    run.wait(30)


def test_a_dumb_terminal_gets_the_reading_copy(sample: Path) -> None:
    with in_shell(f"TERM=dumb memcon-tui {sample}") as terminal:
        assert terminal.status() == 0
        assert b"\x1b" not in terminal.output
        assert b"At this point the group moved" in terminal.output


def test_a_bad_file_is_told_before_any_screen(tmp_path: Path) -> None:
    with in_shell(f"memcon-tui {tmp_path}/missing.txt") as terminal:
        assert terminal.status() == 1
        assert b"\x1b" not in terminal.output
        assert b"missing.txt does not exist" in terminal.output


def test_nothing_in_a_file_commands_the_terminal(hostile_file: Path) -> None:
    with Terminal([str(PROGRAM), str(hostile_file)], columns=140, rows=45) as terminal:
        terminal.until("[bold]no[/bold]")
        terminal.until("␛]52;c;b3duZWQ=␇")
        terminal.settle()
        terminal.press("q")
        assert terminal.status() == 0
        assert not [kind for kind, text in HOSTILE.items() if text.encode() in terminal.output]


@pytest.mark.parametrize("form", ["json", "text"])
def test_nothing_in_a_file_commands_who_reads_its_export(form: str, hostile_file: Path) -> None:
    output = subprocess.run(
        [PROGRAM, "--to", form, hostile_file], capture_output=True, check=True
    ).stdout.decode()
    assert "[bold]no[/bold]" in output
    assert output.replace("\n", "").isprintable()
