"""Whether the parser's time grows with the length alone: `python -m benchmarks.scaling`.

Ordinary text is doubled five times, up to 64 MB, as a file of many records and as one
record that goes on and on. Where time is in proportion to length, each step takes
twice the time of the one before, and the speed stays what it was. Time is that of one
core; memory is the most that the process has held so far, text and result included.
"""

from __future__ import annotations

import argparse
import resource
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

from memcon_tui.parsing import parse

SAMPLE: Final = Path(__file__).parents[1] / "samples" / "vienna-1961-06-03.txt"
DOUBLINGS: Final = 5
MEGABYTE: Final = 1_000_000
_ROW: Final = "{:>8.2f}{:>10.2f}{:>8.2f}{:>8}{:>8.0f}"


def main() -> None:
    """Print for each shape of text the speed at each length, and the ratio of each step."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--up-to", type=int, default=64, metavar="MB", help="the longest text")
    arguments.add_argument("shapes", nargs="*", help="only these shapes")
    chosen = arguments.parse_args()
    made = shapes(SAMPLE.read_bytes())
    for name in chosen.shapes or made:
        print(f"{name}\n{'MB':>8}{'seconds':>10}{'MB/s':>8}{'ratio':>8}{'MiB':>8}")
        before = None
        for size, seconds in measured(made[name], chosen.up_to * MEGABYTE):
            ratio = f"{seconds / before:.2f}" if before else ""
            length = size / MEGABYTE
            row = _ROW.format(length, seconds, length / seconds, ratio, peak_memory())
            print(row, flush=True)
            before = seconds


def shapes(record: bytes) -> Mapping[str, Callable[[int], bytes]]:
    """Return what makes so many bytes of each shape out of one record, whole copies of it only."""
    head, conversation = cut(record)
    return {
        "a file of records": lambda size: record * max(1, size // len(record)),
        "one record": lambda size: head + conversation * max(1, size // len(conversation)),
    }


def cut(record: bytes) -> tuple[bytes, bytes]:
    """Cut a record in two before its conversation."""
    parsed = parse(record, SAMPLE.name)
    begin = parsed.documents[0].turns[0].spans[0].begin
    text = parsed.source.text
    return text[:begin].encode(), text[begin:].encode()


def measured(make: Callable[[int], bytes], longest: int) -> Iterator[tuple[int, float]]:
    """Yield each length in bytes, the shortest first, and the seconds it takes to parse."""
    for step in range(DOUBLINGS, -1, -1):
        data = make(longest >> step)
        began = time.process_time()
        parse(data, SAMPLE.name)
        yield len(data), time.process_time() - began


def peak_memory() -> float:
    """Return the most memory that this process has held, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
