"""Whether the parser's time grows with the length alone: `python -m benchmarks.scaling`.

Ordinary text is doubled five times, as a file of many records and as one record
that goes on and on. Where time is in proportion to length, each step takes twice
the time of the one before, and the speed stays what it was.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

from memcon_tui.parsing import parse

SAMPLE: Final = Path(__file__).parents[1] / "samples" / "vienna-1961-06-03.txt"
DOUBLINGS: Final = 5
MEGABYTE: Final = 1_000_000
_ROW: Final = "{:>8.2f}{:>10.2f}{:>8.2f}{:>8}"


def main() -> None:
    """Print for each shape of text the speed at each length, and the ratio of each step."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--up-to", type=int, default=8, metavar="MB", help="the longest text")
    longest = arguments.parse_args().up_to * MEGABYTE
    for name, make in shapes(SAMPLE.read_bytes()).items():
        print(f"{name}\n{'MB':>8}{'seconds':>10}{'MB/s':>8}{'ratio':>8}")
        before = None
        for size, seconds in measured(make, longest):
            ratio = f"{seconds / before:.2f}" if before else ""
            print(
                _ROW.format(size / MEGABYTE, seconds, size / MEGABYTE / seconds, ratio), flush=True
            )
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
        began = time.perf_counter()
        parse(data, SAMPLE.name)
        yield len(data), time.perf_counter() - began


if __name__ == "__main__":
    main()
