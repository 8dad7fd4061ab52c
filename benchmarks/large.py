"""Whether a large file is as quick to the hand as a small one: `python -m benchmarks.large`.

A record of ten thousand turns is opened beside one of twenty, and its keys beside
those of an app that only shows that a key was pressed; a volume is searched.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.measures import in_turn, press, print_heading, print_row, start
from tests.terminal import Terminal

PROGRAM: Final = str(Path(sys.executable).with_name("memcon-tui"))
KEY_APP: Final = [sys.executable, "-m", "benchmarks.key_app"]
FEW, MANY = 20, 10_000
VOLUME: Final = 2_500_000
"""Bytes."""
KEYS: Final = "jkJKGg b"
"""Turns, turns of a speaker, the ends, screenfuls: each changes the screen."""
PRESSES: Final = 200
PAINT_BOUND: Final = 1.5
KEY_BOUND, WORST_BOUND = 16, 50
SEARCH_BOUND: Final = 100

HEAD: Final = "Memorandum of Conversation\n\nPort Vale, May 4, 1961, 3 p.m.\n\n"
OPENING: Final = "Mr. Tarn said that the harbour was open"
SAID: Final = (
    "Mr. Tarn said that the harbour was open in month {n} and that ships of every flag were "
    "welcome there, since a port that waits for one flag waits for ever.\n\n"
    "Mr. Quill replied that in month {n} he had seen ice in it, and no ship of any flag; he "
    "asked who paid for the ice, and whether it was melting.\n\n"
)


def main() -> None:
    """Print every figure beside what it is measured against."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with TemporaryDirectory() as folder:
        os.environ.update(dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME"), folder))
        few, many = (write(Path(folder), count) for count in (FEW, MANY))
        print_heading()
        print_starts(few, many)
        print_keys(many)
        print_search(write(Path(folder), VOLUME * 2 // len(SAID)))


def write(folder: Path, turns: int) -> Path:
    """Write a record of so many turns."""
    path = folder / f"{turns}.txt"
    path.write_text(HEAD + "".join(SAID.format(n=n) for n in range(turns // 2)))
    return path


def print_starts(few: Path, many: Path) -> None:
    """First paint and peak memory of many turns, and of few."""
    large, small = in_turn(*(partial(start, [PROGRAM, str(p)], OPENING) for p in (many, few)))
    paint, other = (median(paint for paint, _ in runs) for runs in (large, small))
    print_row(f"first paint, {MANY} turns / {FEW}", paint, other, f"≤ {PAINT_BOUND} ×")
    memory, least = (median(memory for _, memory in runs) for runs in (large, small))
    size = many.stat().st_size / 2**20
    print_row(f"peak memory, {MANY} turns ({size:.1f} MiB), MiB", memory, least)


def print_keys(path: Path) -> None:
    """The time from a key to the change it makes, and that of an app that shows just this."""
    with opened(path) as terminal:
        ours = [press(terminal, key) for key in KEYS * (PRESSES // len(KEYS))]
    with Terminal(KEY_APP) as terminal:
        terminal.until("ready")
        floor = [press(terminal, key) for key in "jk" * (len(ours) // 2)]
    print_row("a key, median", median(ours), median(floor), f"≤ {KEY_BOUND} ms")
    print_row(f"a key, worst of {len(ours)}", max(ours), max(floor), f"≤ {WORST_BOUND} ms")


def print_search(path: Path) -> None:
    """The time from the last key of a search in a volume to its matches."""
    with opened(path) as terminal:
        terminal.press("/ic")
        terminal.settle()
        times = [press(terminal, key) for key in ("e", "\x7f") * 5]
    print_row("a key of a search, 2.5 MB, worst", max(times), bound=f"≤ {SEARCH_BOUND} ms")


@contextmanager
def opened(path: Path) -> Iterator[Terminal]:
    """Open a file and wait until all of it is read."""
    with Terminal([PROGRAM, str(path)]) as terminal:
        terminal.until("turn 1/")
        terminal.settle()
        yield terminal


if __name__ == "__main__":
    main()
