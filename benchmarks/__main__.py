"""Measure the program and its yardstick in turn, in one run, and print both with their ratio.

Times are taken from outside, in a pseudo-terminal, and are of what a person would
see. Only the ratios carry over from one machine to another.
"""

from __future__ import annotations

import os
import re
import sys
from functools import partial
from importlib.metadata import version
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.measures import (
    in_turn,
    is_painted,
    press,
    print_heading,
    print_row,
    run,
    start,
    timed,
)
from memcon_tui.parsing import parse
from tests.terminal import Terminal

SAMPLE: Final = Path(__file__).parents[1] / "samples" / "vienna-1961-06-03.txt"
PROGRAM: Final = str(Path(sys.executable).with_name("memcon-tui"))
SCREEN: Final = [PROGRAM, str(SAMPLE)]
EXPORT: Final = [PROGRAM, "--to", "json", str(SAMPLE)]
EMPTY_APP: Final = [sys.executable, "-m", "benchmarks.empty_app"]
BARE_IMPORTS: Final = [sys.executable, "-c", "import click, json, re"]

KEYS: Final = "jkJK]["
"""There and back, so that each of them changes the screen."""
PRESSES: Final = 60

PAINT_BOUND: Final = 1.5
KEY_BOUND: Final = 16.0
EXPORT_FACTOR: Final = 2
EXPORT_GRACE: Final = 50.0


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
    print_heading()
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


def first_words() -> str:
    """Return the words with which the speech of the sample begins."""
    turn = parse(SAMPLE.read_bytes(), SAMPLE.name).documents[0].turns[0]
    return " ".join(turn.text.split()[:4])


if __name__ == "__main__":
    main()
