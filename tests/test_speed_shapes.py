"""The parser's work grows with the length of a text, however the text is made.

What is counted is calls of functions, not time: twice the lines may cost a little
more than twice the calls, never four times as many.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType

import pytest

from memcon_tui.parsing import parse

LINES = 300
MOST_GROWTH = 2.6

SHAPES: dict[str, Callable[[int], str]] = {
    "newlines": lambda n: "\n" * n,
    "form feeds": lambda n: "The talks went on.\n\f\n" * n,
    "markings": lambda n: "SECRET\n" * n,
    "markings in one page": lambda n: "SECRET\nThe talks went on.\n\n" * n,
    "page marks in one line": lambda n: "[Page 9] " * n,
    "page numbers": lambda n: "-2-\n" * n,
    "catchwords": lambda n: "the outer\n\nSECRET\nSECRET\n-2-\n\nthe outer port said.\n" * n,
    "titles": lambda n: "Memorandum of Conversation\n" * n,
    "numbered titles": lambda n: "".join(
        f"{i}. Memorandum of Conversation\n" for i in range(1, n + 1)
    ),
    "labels": lambda n: "K: a\n" * n,
    "participants in one line": lambda n: "PARTICIPANTS: " + "Mr. Abel, " * n,
    "participants of one name": lambda n: "PARTICIPANTS: " + "Mr. Abel; " * n,
    "notes among the paragraphs": lambda n: "Mr. Abel said so.1\n\n/1/ See Document.\n\n" * n,
    "names with a full stop": lambda n: (
        "Tarn. Yes.\nQuill. No.\n" * 3
        + "".join(f"B{'a' * (i % 40)}{'b' * (i // 40)}. No.\n" for i in range(n))
    ),
    "strangers with a colon": lambda n: (
        "The pier was old.\n" * 9 * n
        + "".join(f"Mr. B{'a' * (i % 40)}{'b' * (i // 40)}: No, it is.\n" for i in range(n))
    ),
    "reports": lambda n: "The Minister said that he agreed.\n\n" * n,
}


@pytest.mark.parametrize("shape", SHAPES)
def test_twice_the_text_is_twice_the_work(shape: str) -> None:
    make = SHAPES[shape]
    calls_of_parsing(make(LINES))  # what is done once in a process is not counted
    once, twice = calls_of_parsing(make(LINES)), calls_of_parsing(make(2 * LINES))
    assert twice <= MOST_GROWTH * once


def calls_of_parsing(text: str) -> int:
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        parse(text.encode(), "shape")
    finally:
        sys.setprofile(before)
    return calls
