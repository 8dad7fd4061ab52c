"""A record that has lost its line ends: its lines are parted again at what opens them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, pairwise
from typing import Final

from memcon_tui.document import Span
from memcon_tui.lexicon.furniture import LETTERHEADS
from memcon_tui.lexicon.markings import CAVEATS, LEVELS
from memcon_tui.lexicon.records import TITLES
from memcon_tui.parsing.cues import find_cues
from memcon_tui.parsing.extract import Extract, Piece, make_extract
from memcon_tui.parsing.head_labels import find_head_labels
from memcon_tui.parsing.list_words import begins_person
from memcon_tui.parsing.sentences import split_sentences
from memcon_tui.parsing.words import words_of

_LONG: Final = 400
"""No line of a head is so long."""
_HEAD_REACH: Final = 6_000
_FEWEST_LABELS: Final = 2
_SENTENCE_REACH: Final = 240
_CONTENT: Final = re.compile(r"\S[^\n\r]*")
_WORD: Final = re.compile(r"(?<=\s)(?=[A-Z])")
# Seldom needed, so compiled when they are.
_TITLE: Final = (
    rf"(?i)\b(?:{'|'.join(form for form, _ in TITLES)})(?! (?:between|by|with|of|from|on))"
)
_LEVEL: Final = "|".join(map(re.escape, sorted((*LEVELS, *CAVEATS), key=len, reverse=True)))
_MARKING: Final = (
    rf"(?:(?<=[.?!”\"] )|(?<=^))(?:(?:{_LEVEL})[ /]+)+(?:-\s?\d+\s?-\s)?(?=[A-Z\d-]|$)"
)
_LETTERHEAD: Final = "|".join(map(re.escape, LETTERHEADS))


def with_line_ends(text: str) -> Extract | None:
    """Return a text that opens with all its head in one line as it was typed; None for others."""
    content = _CONTENT.search(text)
    if content is None:
        return None
    begin = 1 + max(text.rfind(end, 0, content.start()) for end in "\n\r")
    whole = Span(begin, content.end())
    if whole.end - whole.begin < _LONG:
        return None
    labels = [
        label.begin for label in find_head_labels(text, whole.begin, whole.begin + _HEAD_REACH)
    ]
    if len(labels) < _FEWEST_LABELS:
        return None
    body = _body(text, labels[-1], whole.end)
    furniture = chain.from_iterable(m.span() for m in re.compile(_MARKING).finditer(text, *whole))
    cuts = {*labels, *body, *_openings(text, whole.begin, labels[0]), *furniture} - {
        whole.begin,
        whole.end,
    }
    return make_extract(_pieces(text, sorted(cuts)))


def _openings(text: str, begin: int, end: int) -> Iterator[int]:
    """Yield where title and letterhead begin and end before the first label."""
    for form in (_TITLE, _LETTERHEAD):
        match = re.compile(form).search(text, begin, end)
        if match:
            yield from match.span()


def _body(text: str, label: int, end: int) -> Iterator[int]:
    """Yield where the first report begins behind the last label of the head."""
    stop = min(end, label + _HEAD_REACH)
    starts = {span.begin for span in split_sentences(text, label, stop)} - {label}
    named = {m.start() for m in _WORD.finditer(text, label, stop)}
    for at in sorted(starts | named):
        words = text[at : at + _SENTENCE_REACH]
        if (at in starts or begins_person(words)) and any(
            cue.opens for cue in find_cues(words_of(words))
        ):
            yield at
            return


def _pieces(text: str, cuts: list[int]) -> Iterator[Piece]:
    for begin, end in pairwise([0, *cuts, len(text)]):
        if begin:
            yield Piece("\n")
        yield Piece(text[begin:end], Span(begin, end))
