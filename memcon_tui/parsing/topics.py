"""Topics that run into their paragraph: `Fisheries. The Minister said …`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from memcon_tui.document import Span
from memcon_tui.lexicon.abbreviations import ABBREVIATIONS
from memcon_tui.lexicon.people import PERSONAL_PRONOUNS
from memcon_tui.parsing.cues import find_cues
from memcon_tui.parsing.labels import LabelForms
from memcon_tui.parsing.lines import Line
from memcon_tui.parsing.list_words import begins_person
from memcon_tui.parsing.narration import acts, narrates
from memcon_tui.parsing.words import words_of

_TOPIC: Final = re.compile(
    r"(?:\d{1,2}\.\s+|\([a-z0-9]\)\s+)?(?P<words>[A-Z][\w'’ʼ-]+(?: [\w'’ʼ-]+){0,4})\.\s+(?=[A-Z])"
)
_ALONE: Final = re.compile(r"(?:\d{1,2}\.\s+)?[A-Z][\w'’ʼ,& -]{2,60}[\w'’ʼ]")
_NO_TOPIC: Final = (
    PERSONAL_PRONOUNS
    | ABBREVIATIONS
    | frozenset(
        [
            "no",
            "yes",
            "i",
            "we",
            "you",
            "they",
            "it",
            "that",
            "this",
            "perhaps",
            "certainly",
            "quite",
            "not",
            "never",
        ]
    )
)
_NO_LINE: Final = Line(0, 0, 0, 0)
_SENTENCE: Final = 240
_FEWEST: Final = 2


def find_topics(text: str, lines: Sequence[Line], forms: LabelForms) -> list[Span]:
    """Return the topics with which paragraphs begin, as far as a second one proves them.

    What follows must be a report or narration; a line of bare words between blank
    lines, as headings stand, counts as a second.
    """
    found: list[Span] = []
    headings = 0
    for above, line, below in _between(lines):
        if not above.is_blank:
            continue
        match = _TOPIC.match(text, line.begin, line.end)
        if match and forms.at(text[line.begin : line.end]):
            continue
        if match and _may_be_topic(match["words"]) and _is_told(text[match.end() : line.end]):
            found.append(Span(line.begin, match.end("words") + 1))
        elif below.is_blank and _ALONE.fullmatch(text, line.begin, line.end):
            headings += 1
    return found if found and len(found) + headings >= _FEWEST else []


def _between(lines: Sequence[Line]) -> zip[tuple[Line, Line, Line]]:
    return zip([_NO_LINE, *lines], lines, [*lines[1:], _NO_LINE], strict=False)


def _may_be_topic(words: str) -> bool:
    """Whether words are no sentence, no speaker and no abbreviated title."""
    if words.isupper() or begins_person(words) or not _NO_TOPIC.isdisjoint(words.lower().split()):
        return False
    told = words_of(words)
    past = any(word.islower() and word.endswith("ed") for word in told)
    return not past and acts(told) is None and not any(find_cues(told))


def _is_told(words: str) -> bool:
    sentence = words_of(words[:_SENTENCE])
    return any(cue.opens for cue in find_cues(sentence)) or narrates(words, sentence)
