"""Measure the program and its yardstick in turn, in one run, and print both with their ratio.

Times are taken from outside, in a pseudo-terminal, and are of what a person would
see. Only the ratios carry over from one machine to another.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from importlib.metadata import version
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final, TypeVar

import pyte

from memcon_tui.parsing import parse
from tests.terminal import Shown, Terminal

T = TypeVar("T")

SAMPLE: Final = Path(__file__).parents[1] / "samples" / "vienna-1961-06-03.txt"
PROGRAM: Final = str(Path(sys.executable).with_name("memcon-tui"))
SCREEN: Final = [PROGRAM, str(SAMPLE)]
EXPORT: Final = [PROGRAM, "--to", "json", str(SAMPLE)]
EMPTY_APP: Final = [sys.executable, "-m", "benchmarks.empty_app"]
BARE_IMPORTS: Final = [sys.executable, "-c", "import click, json, re"]

ROUNDS: Final = 9
KEYS: Final = "jkJK]["
"""There and back, so that each of them changes the screen."""
PRESSES: Final = 60
LEAVE: Final = "\x11"
"""Ctrl+Q, which leaves every Textual app."""

PAINT_BOUND: Final = 1.5
KEY_BOUND: Final = 16.0
EXPORT_FACTOR: Final = 2
EXPORT_GRACE: Final = 50.0

_ROW: Final = "{:<38}{:>12}{:>14}{:>9}   {}"


def main() -> None:
    """Print every figure beside what it is measured against."""
    # An installed program has its compiled files; without them it would be measured compiling.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with TemporaryDirectory() as nobody:
        # What is kept of the sample on this machine is nobody's business.
        os.environ.update(dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME"), nobody))
        print_all()


def print_all() -> None:
    """Print the figures, the screen's before the others."""
    python = sys.version.split()[0]
    print(f"Python {python}, Textual {version('textual')}; medians, milliseconds unless named\n")
    print(_ROW.format("", "memcon-tui", "yardstick", "ratio", "bound"))
    print_starts()
    print_keys()
    print_export()
    print_parser()


def print_starts() -> None:
    """First paint and peak memory of the sample, and of an empty app."""
    ours, floor = in_turn(
        partial(start, SCREEN, first_words()),
        partial(start, EMPTY_APP, is_painted),
    )
    paint, empty_paint = (median(paint for paint, _ in runs) for runs in (ours, floor))
    print_row("first paint / an empty app", paint, empty_paint, f"≤ {PAINT_BOUND} ×")
    memory, empty_memory = (median(memory for _, memory in runs) for runs in (ours, floor))
    print_row("peak memory / an empty app, MiB", memory, empty_memory)


def print_keys() -> None:
    """The time from a key to the change it makes on the screen."""
    with Terminal(SCREEN) as terminal:
        terminal.until(first_words())
        terminal.settle()
        times = [press(terminal, key) for key in KEYS * (PRESSES // len(KEYS))]
    print_row("a key, median", median(times), bound=f"≤ {KEY_BOUND:.0f} ms")
    print_row("a key, worst", max(times))


def print_export() -> None:
    """`--to json` of the sample, and a bare interpreter with the modules it needs."""
    ours, bare = map(median, in_turn(partial(run, EXPORT), partial(run, BARE_IMPORTS)))
    bound = f"≤ {EXPORT_FACTOR} × + {EXPORT_GRACE:.0f} = {EXPORT_FACTOR * bare + EXPORT_GRACE:.0f}"
    print_row("--to json / import click, json, re", ours, bare, bound)


def print_parser() -> None:
    """The parser's speed on the sample, and that of merely finding its words."""
    data = SAMPLE.read_bytes()
    parsing, finding = in_turn(
        partial(timed, partial(parse, data, SAMPLE.name), times=5),
        partial(timed, partial(re.findall, r"\w+", data.decode()), times=200),
    )
    speed, word_speed = (len(data) / median(times) / 1000 for times in (parsing, finding))
    print_row("parser / re.findall of words, MB/s", speed, word_speed)


def print_row(name: str, ours: float, yardstick: float | None = None, bound: str = "") -> None:
    """Print one figure beside its yardstick."""
    other, ratio = (f"{yardstick:.1f}", f"{ours / yardstick:.3g}") if yardstick else ("", "")
    print(_ROW.format(name, f"{ours:.1f}", other, ratio, bound), flush=True)


def in_turn(*measures: Callable[[], T]) -> list[list[T]]:
    """Take the measures one after the other, round and round, after a round that warms up."""
    rounds = [[measure() for measure in measures] for _ in range(ROUNDS + 1)]
    return [list(figures) for figures in zip(*rounds[1:], strict=True)]


def start(command: Sequence[str], shown: Shown | str) -> tuple[float, float]:
    """Return the milliseconds to the first paint and the peak memory in MiB."""
    with Terminal(command) as terminal:
        painted = terminal.until(shown)
        terminal.settle()
        memory = peak_memory(terminal.pid)
        terminal.press(LEAVE)
        terminal.status()
    return 1000 * (painted - terminal.started), memory


def is_painted(screen: pyte.Screen) -> bool:
    """Whether any cell has a background: an empty app paints nothing else."""
    return any(cell.bg != "default" for row in screen.buffer.values() for cell in row.values())


def first_words() -> str:
    """Return the words with which the speech of the sample begins."""
    turn = parse(SAMPLE.read_bytes(), SAMPLE.name).documents[0].turns[0]
    return " ".join(turn.text.split()[:4])


def press(terminal: Terminal, key: str) -> float:
    """Return the milliseconds from a key to the first change on the screen."""
    before = list(terminal.screen.display)
    pressed = time.perf_counter()
    terminal.press(key)
    changed = terminal.until(lambda screen: screen.display != before)
    terminal.settle()
    return 1000 * (changed - pressed)


def peak_memory(pid: int) -> float:
    """Return the most memory that a process has held, in MiB; not a number where /proc is none."""
    status = Path(f"/proc/{pid}/status")
    found = re.search(r"VmHWM:\s+(\d+)", status.read_text()) if status.exists() else None
    return int(found[1]) / 1024 if found else float("nan")


def run(command: Sequence[str]) -> float:
    """Return the milliseconds that a command takes from start to end."""
    return timed(partial(subprocess.run, command, check=True, stdout=subprocess.DEVNULL))


def timed(act: Callable[[], object], times: int = 1) -> float:
    """Return the milliseconds that an act takes, the mean of so many times."""
    begun = time.perf_counter()
    for _ in range(times):
        act()
    return 1000 * (time.perf_counter() - begun) / times


if __name__ == "__main__":
    main()
