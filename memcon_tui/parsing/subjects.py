"""Whose verb it is: the subject before it, behind it, or the agent of a passive."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from memcon_tui.lexicon.verbs import (
    ADVERBS,
    ASIDE_OPENERS,
    EXPERIENCES,
    OPENERS_OF_OPINION,
    SUBORDINATORS,
)
from memcon_tui.parsing.clauses import ASIDES_END
from memcon_tui.parsing.mentions import name_between, person_from, person_until
from memcon_tui.parsing.words import before_adverbs, is_possessive, skip_opener

_WHAT_IS_FELT: Final = frozenset({"It", "This", "That", "The"})
_LATEST_FEELING: Final = 4
_EARLIEST_OPINION: Final = 2
_LONGEST_ASIDE: Final = 14


def subject_before(words: Sequence[str], end: int) -> tuple[int, int] | None:
    """Return where the subject begins and ends whose verb stands at `end`."""
    at = end - 1
    if at > 0 and words[at] == "," and (found := _subject_before_aside(words, at)):
        return found
    if at > 0 and words[at] == "," and (conjunction := _conjunction_before_aside(words, at)):
        return _subject_of_first_verb(words, conjunction)
    at = before_adverbs(words, at)
    if at >= 0 and words[at] == ")":
        at = next((i - 1 for i in range(at, -1, -1) if words[i] == "("), -1)
    if at < 0:
        return None
    if words[at] == "]" and "declassified" in words[:at]:
        return max(i for i in range(at) if words[i] == "["), at + 1
    if words[at] in ("and", "but"):
        return _subject_of_first_verb(words, at)
    begin = person_until(words, at)
    return None if begin is None else (begin, at + 1)


def _conjunction_before_aside(words: Sequence[str], comma: int) -> int | None:
    """`Mr. Tarn rose, and, turning to ports, said`: the verb is joined to the first."""
    reach = range(comma - 1, max(1, comma - _LONGEST_ASIDE), -1)
    return next((i - 1 for i in reach if words[i] == "," and words[i - 1] in ("and", "but")), None)


def _subject_before_aside(words: Sequence[str], comma: int) -> tuple[int, int] | None:
    """`Mr. Tarn, turning to ports, said`: the subject stands before the aside."""
    for begin in _clause_starts(words, comma):
        end = person_from(words, begin)
        if end and end < comma and words[end] == "," and _opens_aside(words[end + 1]):
            return begin, end
    return None


def _opens_aside(word: str) -> bool:
    return word.endswith("ing") or word in ASIDE_OPENERS


def _clause_starts(words: Sequence[str], end: int) -> Iterator[int]:
    yield skip_opener(words)
    for at in range(end):
        if words[at] in (",", ";", "—"):
            yield at + 1


def _subject_of_first_verb(words: Sequence[str], conjunction: int) -> tuple[int, int] | None:
    """`The Minister smiled and said`: the subject is that of the sentence."""
    begin = skip_opener(words)
    end = person_from(words, begin)
    if end is None or end >= conjunction:
        return None
    between = set(words[end:conjunction])
    return None if between & SUBORDINATORS else (begin, end)


def agent_of_passive(words: Sequence[str], verb: int) -> tuple[int, int] | None:
    """`Mr. Tarn was asked by Mr. Quill`: Mr. Quill asks."""
    if words[verb + 1 : verb + 2] != ["by"] or _copula_before(words, verb) is None:
        return None
    end = person_from(words, verb + 2)
    return (verb + 2, end) if end else None


def patient_of_passive(words: Sequence[str], verb: int) -> tuple[int, int] | None:
    """`Mr. Tarn was asked by Mr. Quill`: Mr. Tarn is asked."""
    copula = _copula_before(words, verb)
    return subject_before(words, copula) if copula else None


def _copula_before(words: Sequence[str], verb: int) -> int | None:
    at = verb - 1
    while at > 0 and words[at] in ADVERBS:
        at -= 1
    return at if at > 0 and words[at] in ("was", "were") else None


def experiencer(words: Sequence[str], verb: int) -> tuple[int, int] | None:
    """`It seemed to Mr. Tarn that …`, `This pleased him.`: he who feels it reports it."""
    link = EXPERIENCES.get(words[verb])
    if link is None or verb > _LATEST_FEELING or words[0] not in _WHAT_IS_FELT:
        return None
    begin = verb + 1 + bool(link)
    if link and words[verb + 1 : begin] != [link]:
        return None
    if words[begin : begin + 1] in (["him"], ["her"]):
        return begin, begin + 1
    end = person_from(words, begin)
    return (begin, end) if end else None


def opinion_holder(words: Sequence[str]) -> str | None:
    """Return whose opinion a sentence opens with: `According to Mr. Tarn,`, `In his opinion`."""
    first = words[0] if words else ""
    if first == "According" and words[1:2] == ["to"]:
        end = person_from(words, 2)
        return name_between(words, 2, end) if end and words[end : end + 1] == [","] else None
    if first != "In":
        return None
    at = next((i for i, w in enumerate(words[:8]) if w in OPENERS_OF_OPINION), 0)
    if at < _EARLIEST_OPINION or not is_possessive(words[at - 1]):
        return None
    named = [*words[1 : at - 1], _without_possessive(words[at - 1])]
    return name_between(named, 0, len(named)) if person_from(named, 0) == len(named) else None


def _without_possessive(word: str) -> str:
    return word.rstrip("s").rstrip("'’ʼ")


def subject_after(words: Sequence[str], index: int) -> tuple[int, int] | None:
    """`…, said Tarn.`: the subject stands behind the verb."""
    if index == 0 or words[index - 1] not in (",", "”", '"', "?", "!", "’"):
        return None
    end = person_from(words, index + 1)
    if end is None:
        return None
    closed = end == len(words) or words[end] in ASIDES_END or words[end - 1][-1] == "."
    return (index + 1, end) if closed else None
