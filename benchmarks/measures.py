"""How the program is measured: from outside, in turn with its yardstick."""

from __future__ import annotations

import re
import subprocess
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

import pyte

from tests.terminal import Shown, Terminal

T = TypeVar("T")

ROUNDS: Final = 9
LEAVE: Final = "\x11"
"""Ctrl+Q, which leaves every Textual app."""
_ROW: Final = "{:<38}{:>12}{:>14}{:>9}   {}"


def print_heading() -> None:
    """Print what stands above the figures."""
    print(_ROW.format("", "memcon-tui", "yardstick", "ratio", "bound"))


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
