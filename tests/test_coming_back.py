"""The installed program in a pseudo-terminal, twice: the second run finds what the first left."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from tests.terminal import Terminal

PROGRAM = str(Path(sys.executable).with_name("memcon-tui"))
FIRST_WORDS = "The President said he wanted to express"


def room(*arguments: str | Path) -> Terminal:
    return Terminal([PROGRAM, *map(str, arguments)], columns=80, rows=24)


def leave(terminal: Terminal) -> None:
    terminal.press("q")
    assert terminal.status() == 0


def test_the_first_picture_shows_where_one_was_and_nothing_else(sample: Path) -> None:
    with room(sample) as terminal:
        terminal.until("1/21")
        terminal.press("jjjjj")
        terminal.until("6/21")
        leave(terminal)
    with room(sample) as terminal:
        terminal.until("6/21")
        terminal.until("Back at turn 6; g goes to the top.")
        terminal.settle()
        assert FIRST_WORDS.encode() not in terminal.output
        terminal.press("g")
        terminal.until(FIRST_WORDS)
        leave(terminal)


def test_without_a_file_what_was_read_is_listed_and_opens(sample: Path, tmp_path: Path) -> None:
    copy = tmp_path / "gone.txt"
    copy.write_bytes(sample.read_bytes() + b"\n")
    for file in (copy, sample):
        with room(file) as terminal:
            terminal.until("1/21")
            leave(terminal)
    copy.unlink()
    with room() as terminal:
        terminal.until("no longer there: ")
        assert terminal.text.count("Vienna Meeting") == 2
        terminal.press("\r")
        terminal.until("1/21")
        leave(terminal)


def test_what_came_by_a_pipe_is_found_again_by_its_content(sample: Path) -> None:
    shell = ["/bin/sh", "-c", f"'{PROGRAM}' - <'{sample}'"]
    with room(sample) as terminal:
        terminal.until("1/21")
        terminal.press("jj")
        terminal.until("3/21")
        leave(terminal)
    with Terminal(shell, columns=80, rows=24) as terminal:
        terminal.until("3/21")
        leave(terminal)


def test_a_note_that_is_said_to_be_kept_outlives_a_kill(sample: Path) -> None:
    with room(sample) as terminal:
        terminal.until("1/21")
        terminal.press("jma")
        terminal.until("Keep the note")
        terminal.press("Compare the cable.")
        terminal.until("Compare the cable.")
        terminal.press("\x13")
        terminal.until("The note is kept.")
        os.kill(terminal.pid, signal.SIGKILL)
    with room(sample) as terminal:
        terminal.until("‡║ Chairman Khrushchev")
        terminal.press("M")
        terminal.until("† Turn 2")
        terminal.until("Compare the cable.")
        terminal.press("\x1b")
        terminal.until("turn ")
        leave(terminal)
