"""What a line of the list says of a side: as a heading of its own, or before the first name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from memcon_tui.document import Span
from memcon_tui.lexicon.nations import NATION_OF
from memcon_tui.lexicon.people import AGENCIES
from memcon_tui.parsing.list_words import begins_person
from memcon_tui.parsing.people import is_initials, read_name

_GLUED_SIDE: Final = re.compile(r"(?<=[a-z.,)])(?=[A-Z]{2,}[A-Z][a-z])")
_CAPITALS_PREFIX: Final = re.compile(r"(?P<side>[A-Z][A-Z.]+?)(?::\s*|\s*)(?=[A-Z][a-z])")
_WORD_PREFIX: Final = re.compile(r"(?P<side>[A-Z][a-z]+):?\s+(?=[A-Z])")
_TWO_WORD_PREFIX: Final = re.compile(r"(?P<side>[A-Z][a-z]+ [A-Z][a-z]+):?\s+(?=[A-Z])")
_HEADING: Final = re.compile(
    r"(?:(?:For|On)\s+)?(?:(?i:the)\s+)?(?P<side>[A-Za-z][A-Za-z. ]{1,30}?)"
    r"(?:\s+(?i:side|delegation))?\s*:?"
)


def split_glued(text: str, span: Span) -> Iterator[tuple[int, int]]:
    """Cut `(Interpreting)USSRChairman Tarn` before the side."""
    cuts = [m.start() for m in _GLUED_SIDE.finditer(text, span.begin, span.end)]
    cuts = [c for c in cuts if side_prefix(text[c : span.end])]
    return pairwise([span.begin, *cuts, span.end])


def side_heading(words: str) -> str | None:
    """Return the side that a line of its own names: `ARCADIA`, `Arcadian side:`, `Norland`."""
    match = _HEADING.fullmatch(words.strip())
    if not match:
        return None
    side = match["side"].strip()
    if side.casefold() in NATION_OF:
        return nation_of_side(side)
    if side.casefold().replace(" ", "-") in AGENCIES:
        return side
    name = read_name(side)
    if name.office or name.honorific or is_initials(side):
        return None
    marked = words.strip().endswith(":") or re.search(r"(?i)\b(?:side|delegation)\b", words)
    return side if marked or side.isupper() or " " not in side else None


def side_prefix(words: str) -> tuple[str, int] | None:
    """Return the side that a line begins with, and its length: `US The President`."""
    for form in (_CAPITALS_PREFIX, _TWO_WORD_PREFIX, _WORD_PREFIX):
        match = form.match(words)
        if not match:
            continue
        side = match["side"]
        known = side.casefold() in NATION_OF or (side.isupper() and len(side) > 3)
        colon = ":" in match[0]
        if known and (colon or begins_person(words[match.end() :], after_side=True)):
            return nation_of_side(side), match.end()
    return None


def nation_of_side(side: str | None) -> str:
    """Return a side's name as the list writes it, less the marks about it."""
    words = (side or "").strip(" :")
    return words if words.count(".") > 1 else words.rstrip(".")
