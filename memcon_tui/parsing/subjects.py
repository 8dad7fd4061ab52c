"""Whose verb it is: the subject before it, behind it, or the agent of a passive."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from memcon_tui.lexicon.verbs import ADVERBS, ASIDE_OPENERS, SUBORDINATORS
from memcon_tui.parsing.clauses import ASIDES_END
from memcon_tui.parsing.mentions import person_from, person_until
from memcon_tui.parsing.words import is_adverb, skip_opener


def subject_before(words: Sequence[str], end: int) -> tuple[int, int] | None:
    """Return where the subject begins and ends whose verb stands at `end`."""
    at = end - 1
    if at > 0 and words[at] == "," and (found := _subject_before_aside(words, at)):
        return found
    while at >= 0 and is_adverb(words, at):
        at -= 1
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
    at = verb - 1
    while at > 0 and words[at] in ADVERBS:
        at -= 1
    if words[verb + 1 : verb + 2] != ["by"] or at < 0 or words[at] not in ("was", "were"):
        return None
    end = person_from(words, verb + 2)
    return (verb + 2, end) if end else None


def subject_after(words: Sequence[str], index: int) -> tuple[int, int] | None:
    """`…, said Tarn.`: the subject stands behind the verb."""
    if index == 0 or words[index - 1] not in (",", "”", '"', "?", "!", "’"):
        return None
    end = person_from(words, index + 1)
    if end is None:
        return None
    closed = end == len(words) or words[end] in ASIDES_END or words[end - 1][-1] == "."
    return (index + 1, end) if closed else None
