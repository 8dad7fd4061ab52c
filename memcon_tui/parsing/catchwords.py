"""Catchwords: the next page's first words, typed at the foot of the page before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from memcon_tui.document import PartKind, Span
from memcon_tui.lexicon.people import HONORIFICS, RANKS
from memcon_tui.parsing.furniture import Furniture, is_letterhead
from memcon_tui.parsing.lines import Line
from memcon_tui.parsing.page_turns import Gap, page_turns

_CATCHWORDS_AT_MOST: Final = 5
_CATCHWORD_LENGTH: Final = 45
_WORD: Final = re.compile(r"\w+(?:['’ʼ-]\w+)*")
_DOUBLED_IN_SPEECH: Final = frozenset({"that", "had", "is", "no", "very", "yes"})
"""Words that English may say twice running, so no proof of a catchword by themselves."""


def with_catchwords(text: str, lines: Sequence[Line], items: list[Furniture]) -> list[Furniture]:
    """Add the catchwords, which only comparing the two pages tells."""
    taken = {f.line for f in items}
    found = [
        word
        for gap in page_turns(text, lines, items)
        for word in _catchwords(text, lines, taken, gap)
    ]
    return sorted([*items, *found], key=lambda f: f.span)


def _catchwords(
    text: str, lines: Sequence[Line], taken: AbstractSet[int], gap: Gap
) -> list[Furniture]:
    """Return the words above a page turn that the next page only repeats."""
    after = lines[gap.after]
    ahead = _words(text[after.begin : min(after.end, after.begin + 3 * _CATCHWORD_LENGTH)])
    last = lines[gap.first - 1]
    words = text[last.begin : last.end]
    if not ahead or is_letterhead(words):
        return []
    if _is_catchword_line(words, ahead):
        found = [Furniture(PartKind.CATCHWORD, Span(last.begin, last.end), gap.first - 1)]
        above = _line_above(lines, taken, gap.first - 2)
        twice = above is not None and _repeated_tail(text, lines[above], ahead, _words(words))
        return [*found, Furniture(PartKind.CATCHWORD, twice, above)] if above and twice else found
    span = _repeated_tail(text, last, ahead, None)
    return [Furniture(PartKind.CATCHWORD, span, gap.first - 1)] if span else []


def _line_above(lines: Sequence[Line], taken: AbstractSet[int], at: int) -> int | None:
    while at >= 0 and (lines[at].is_blank or at in taken):
        at -= 1
    return at if at >= 0 else None


def _is_catchword_line(line: str, ahead: Sequence[str]) -> bool:
    if len(line) > _CATCHWORD_LENGTH:
        return False
    stroke = line.startswith("/")
    words = _words(line)
    if not words or len(words) > _CATCHWORDS_AT_MOST or words != list(ahead[: len(words)]):
        return stroke and bool(words) and words[0] in ahead[:2]
    ends_sentence = line.endswith((".", "?", "!", ":")) and words[-1] not in HONORIFICS | RANKS
    return not ends_sentence and len(ahead) > len(words)


def _repeated_tail(
    text: str, line: Line, ahead: Sequence[str], exactly: Sequence[str] | None
) -> Span | None:
    """Return the end of `line` if its last words are the next page's first ones."""
    matches = list(_WORD.finditer(text, max(line.begin, line.end - _CATCHWORD_LENGTH), line.end))
    if text[line.end - 1] in '.?!:;)]"”':
        return None
    for count in range(min(_CATCHWORDS_AT_MOST, len(matches) - 1, len(ahead) - 1), 0, -1):
        tail = [m[0].casefold() for m in matches[-count:]]
        if tail != list(ahead[:count]) or (exactly is not None and tail != list(exactly)):
            continue
        if count == 1 and (tail[0] in _DOUBLED_IN_SPEECH or len(tail[0]) < 2):
            continue
        return Span(matches[-count].start(), line.end)
    return None


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]
