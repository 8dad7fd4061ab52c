"""What the note-taker tells of the meeting himself: who came and went, what was agreed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from memcon_tui.lexicon.narration import (
    AUXILIARIES,
    COMINGS_AND_GOINGS,
    DONE_TOGETHER,
    EVENT_VERBS,
    EVENTS,
    EVIDENT_NARRATION,
    FURTHER,
    GIVINGS,
    IMPRESSIONS,
    MEETING_VERBS,
    MET,
    MOVEMENTS,
    NARRATIVE,
    PARTING_OPENERS,
    SHORT_SUBJECTS,
    TIMES,
    WHERE_TO,
)
from memcon_tui.lexicon.verbs import BASES, NOUNS_OF_SPEECH
from memcon_tui.parsing.mentions import name_between, person_from
from memcon_tui.parsing.words import behind_number, skip_adverbs, skip_opener

_LONGEST_OPENER: Final = 12
_SHORTEST_QUESTION: Final = 3
_FORMS: Final[Mapping[str, Sequence[str]]] = {
    first: [form for openers, form in EVIDENT_NARRATION if first in openers.split()]
    for first in " ".join(openers for openers, _ in EVIDENT_NARRATION).split()
}
"""First word of a sentence, to the forms of narration that begin with it."""
_BEFORE_EVENT: Final = frozenset({"The", "This", "Our"})
_LINKS: Final = frozenset({"visit", "with", "on"})


def narrates(sentence: str, words: Sequence[str]) -> bool:
    """Whether the sentence tells what happened at the meeting, in the note-taker's own words."""
    first = words[0] if words else ""
    if first in _FORMS and _narration(first).match(sentence, behind_number(sentence)):
        return True
    if first not in _BEFORE_EVENT:
        return False
    index = next((i for i, w in enumerate(words[:4]) if w.lower() in EVENTS), len(words))
    return any(w in EVENT_VERBS for w in words[index + 1 : index + 7])


@lru_cache(maxsize=len(_FORMS))
def _narration(first: str) -> re.Pattern[str]:
    """Return the form of narration that begins with a word; only what is met is compiled."""
    return re.compile("|".join(f"(?:{form})" for form in _FORMS[first]))


def acts(words: Sequence[str]) -> str | None:
    """Return the subject of a sentence in which a person does something but speaks.

    `The Minister left the room.`, `Mr. Tarn then invited him to lunch.`
    """
    if NARRATIVE.isdisjoint(words):
        return None
    found = _actor(words)
    if found and found.verb < len(words) and words[found.verb] in NARRATIVE:
        return name_between(words, found.begin, found.end)
    return None


class _Actor(NamedTuple):
    """Where the subject of a sentence stands, and its verb."""

    begin: int
    end: int
    verb: int


def _actor(words: Sequence[str]) -> _Actor | None:
    begin = _behind_opener(words)
    end = person_from(words, begin)
    return _Actor(begin, end, skip_adverbs(words, _behind_aside(words, end))) if end else None


def _behind_opener(words: Sequence[str]) -> int:
    """Return where the subject stands: `Today at noon I received …`, `At this point he left`."""
    for opener in PARTING_OPENERS:
        if list(words[: len(opener)]) == opener:
            comma = words[len(opener) : len(opener) + 1] == [","]
            return len(opener) + comma
    first = skip_opener(words)
    if words[first].lower() in TIMES:
        return next((i for i, w in enumerate(words[:_LONGEST_OPENER]) if w == "I"), first)
    return first


def departs(words: Sequence[str]) -> bool:
    """Whether somebody came or went and no more is said: `Mr. Tarn then left` the room."""
    found = _actor(words)
    if found is None or found.verb >= len(words) or words[found.verb] not in COMINGS_AND_GOINGS:
        return False
    behind = list(words[found.verb + 1 : found.verb + 3])
    return any(behind[: len(place)] == place for place in WHERE_TO)


def remarks(words: Sequence[str]) -> bool:
    """Whether the writer remarks on the talk: `I believe …`, `My impression is …`, `We met …`."""
    verb = skip_adverbs(words, 1)
    if words[:1] == ["We"]:
        return verb < len(words) and words[verb] in DONE_TOGETHER
    if words[:1] == ["I"] and words[2:4] == ["the", "impression"]:
        return True
    if words[:1] == ["I"]:
        verb += words[verb : verb + 1] in (["should"], ["would"], ["must"])
        return verb < len(words) and words[verb] in BASES
    return words[:1] == ["My"] and not IMPRESSIONS.isdisjoint(words[1:4]) and "is" in words[2:5]


def answers(words: Sequence[str]) -> bool:
    """Whether a sentence is a pronoun and an auxiliary: `He had`, `It was not`."""
    if len(words) <= 1 or words[0] not in SHORT_SUBJECTS or words[1] not in AUXILIARIES:
        return False
    rest = words[2 + (words[2:3] == ["not"]) :]
    return rest[:1] in ([], ["."], ["!"]) or rest[:2] in ([",", "but"], [",", "though"])


def asks_on(words: Sequence[str]) -> bool:
    """Whether a sentence puts the next of several questions: `The second question was how`."""
    return (
        len(words) > _SHORTEST_QUESTION
        and words[0] in ("The", "His", "Her")
        and words[1] in FURTHER
        and words[2] in NOUNS_OF_SPEECH
    )


def leaves(words: Sequence[str]) -> bool:
    """Whether the subject of a sentence comes or goes."""
    return skip_adverbs(words, 1) < len(words) and words[skip_adverbs(words, 1)] in MOVEMENTS


def people_met(words: Sequence[str]) -> Iterator[str]:
    """Yield those whom a sentence brings into the room: `I called on Mr. Tarn`."""
    who = acts(words)
    if who is not None:
        yield who
    given = not GIVINGS.isdisjoint(words)
    if MEETING_VERBS.isdisjoint(words) and not given and _LINKS.isdisjoint(words):
        return
    for index, word in enumerate(words[:-1]):
        brings = word in MEETING_VERBS or _met_with(words, index, given=given)
        begin = index + 1 + (words[index + 1] == "by")
        if brings and (end := person_from(words, begin)):
            yield name_between(words, begin, end) + _office_in_aside(words, end)


def _met_with(words: Sequence[str], link: int, *, given: bool) -> bool:
    """`called on Mr. Tarn`, `met with Mr. Tarn`, `a visit to Mr. Tarn`, `handed to Mr. Tarn`."""
    before = words[link - 1]
    if words[link] == "to":
        return given or before == "visit"
    if words[link] == "on":
        return before in ("call", "called", "calls")
    return words[link] == "with" and not MET.isdisjoint(words[:link])


def _office_in_aside(words: Sequence[str], end: int) -> str:
    """`Mr. Tarn, the Minister of Ports`: the office goes with the name."""
    begin = end + 1
    after = person_from(words, begin) if end < len(words) and words[end] == "," else None
    return f", {name_between(words, begin, after)}" if after else ""


def _behind_aside(words: Sequence[str], end: int) -> int:
    """`Mr. Tarn, the Minister, presided`: the verb stands behind the aside."""
    if end >= len(words) or words[end] != ",":
        return end
    return next((i + 1 for i in range(end + 1, len(words)) if words[i] == ","), end)
