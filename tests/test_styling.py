"""What is printed for people: a reading copy in colours and at a width, statistics as tables."""

import csv
import re
import signal
import subprocess
from pathlib import Path

import pytest

from memcon_tui.export.reading_copy import reading_copy
from memcon_tui.parsing import parse
from tests.terminal import Terminal
from tests.test_cli import start
from tests.test_terminal import PROGRAM, in_shell

STYLE = re.compile(rb"\x1b\[[0-9;]*m")


def plain(output: bytes) -> str:
    """Return what is printed, without its colours."""
    return STYLE.sub(b"", output).decode()


def test_coloured_words_are_the_words_of_the_reading_copy(sample: Path) -> None:
    output = start("--color", "always", sample).stdout
    assert STYLE.search(output)
    assert plain(output) == reading_copy(parse(sample.read_bytes(), sample.name))


def test_each_speaker_has_a_colour_of_the_terminals_own(sample: Path) -> None:
    output = start("--color", "always", sample).stdout.decode()
    colours = {
        name: set(re.findall(rf"\x1b\[(\d+)m{name} ", output))
        for name in ("The President", "Mr. Khrushchev")
    }
    assert colours == {"The President": {"93"}, "Mr. Khrushchev": {"94"}}


def test_a_width_wraps_lines_between_words_and_leaves_no_spaces_at_their_ends(
    sample: Path,
) -> None:
    lines = start("--width", "60", sample).stdout.decode().splitlines()
    assert 50 < max(map(len, lines)) <= 60
    assert lines == [line.rstrip() for line in lines]
    assert " ".join(lines).split() == start(sample).stdout.decode().split()


@pytest.mark.parametrize("environment", [{}, {"NO_COLOR": "1", "FORCE_COLOR": "1"}])
def test_where_nobody_asks_for_colours_a_pipe_gets_none(
    sample: Path, environment: dict[str, str]
) -> None:
    assert b"\x1b" not in start(sample, environment=environment).stdout


def test_a_terminal_gets_colours_unless_they_are_refused(sample: Path) -> None:
    for refusal, has_colours in (("", True), ("--color never", False)):
        with in_shell(f"memcon-tui --to text {refusal} {sample}") as terminal:
            assert terminal.status() == 0
            assert (b"\x1b[93m" in terminal.output) == has_colours
    with in_shell(f"NO_COLOR=1 memcon-tui --to text {sample}") as terminal:
        assert terminal.status() == 0
        assert b"\x1b" not in terminal.output


def test_a_pager_shows_the_copy_in_colours(sample: Path) -> None:
    with in_shell(f"memcon-tui --color always --width 80 {sample} | less -R") as terminal:
        terminal.until("The President said he wanted to express his pleasure")
        assert "ESC[" not in terminal.text
        terminal.press("q")
        assert terminal.status() == 0


def test_statistics_in_a_pipe_are_a_row_for_each_speaker(sample: Path) -> None:
    rows = list(csv.DictReader(start("--stats", sample).stdout.decode().splitlines()))
    assert [(row["name"], row["turns"], row["share"], row["answers"]) for row in rows] == [
        ("The President", "10", "0.3793", "chairman-khrushchev 9"),
        ("Chairman Khrushchev", "10", "0.6207", "the-president 10"),
    ]


def test_statistics_in_a_terminal_are_tables(sample: Path) -> None:
    with Terminal([str(PROGRAM), "--stats", str(sample)], columns=100, rows=40) as terminal:
        assert terminal.status() == 0
        text = plain(terminal.output)
        assert re.search(r"Chairman Khrushchev +10 +1787 +62 % +179", text)
        assert re.search(r"The President +9 +Chairman Khrushchev", text)


def test_statistics_of_a_text_in_which_nobody_speaks_are_none(tmp_path: Path) -> None:
    (tmp_path / "poem.txt").write_text("A rose is a rose.\n")
    run = start("--stats", "--color", "always", tmp_path / "poem.txt")
    assert (run.returncode, run.stdout) == (0, b"")


def test_no_name_commands_the_terminal_that_shows_statistics(tmp_path: Path) -> None:
    text = "PARTICIPANTS:\n\nMr. [red]Ta\x1b]0;x\x07rn\n\nMr. [red]Ta\x1b]0;x\x07rn: No.\n"
    (tmp_path / "hostile.txt").write_text(text)
    run = start("--stats", "--color", "always", tmp_path / "hostile.txt")
    assert b"\x1b]" not in run.stdout
    assert run.returncode == 0


def test_an_interrupt_ends_a_long_export_quietly(sample: Path, tmp_path: Path) -> None:
    for number in range(100):
        (tmp_path / f"{number}.txt").symlink_to(sample)
    with subprocess.Popen(
        [PROGRAM, "--to", "text", tmp_path], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as program:
        assert program.stdout is not None
        program.stdout.read(1)
        program.send_signal(signal.SIGINT)
        _, told = program.communicate(timeout=60)
    assert (program.returncode, told.strip()) == (130, b"")
