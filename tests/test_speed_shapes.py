"""The parser's work grows with the length of a text, however the text is made.

What is counted is calls of functions, not time: twice the units may cost a little
more than twice the calls, never four times as many.
"""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from benchmarks.shapes import SHAPES
from memcon_tui.parsing import parse

UNITS = 300
MOST_GROWTH = 2.6

COUNTED = (
    "newlines",
    "spaces",
    "form feeds",
    "form feeds between lines",
    "a run of full stops",
    "asides",
    "verbs joined",
    "adverbs before verbs",
    "markings",
    "markings in one page",
    "page marks in one line",
    "page numbers",
    "catchwords",
    "titles",
    "numbered titles",
    "gaps never closed",
    "elements in elements",
    "labels",
    "labels of many",
    "people in one line",
    "people and sides in one line",
    "people of one name",
    "people in columns",
    "an office that runs on",
    "notes among the paragraphs",
    "reports",
)
"""Shapes of which a few hundred units already show how the work grows; `python -m
benchmarks.shapes` takes the time of a megabyte of each and all."""


@pytest.mark.parametrize("shape", COUNTED)
def test_twice_the_text_is_twice_the_work(shape: str) -> None:
    make = SHAPES[shape]
    calls_of_parsing(make(UNITS))  # what is done once in a process is not counted
    once, twice = calls_of_parsing(make(UNITS)), calls_of_parsing(make(2 * UNITS))
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
