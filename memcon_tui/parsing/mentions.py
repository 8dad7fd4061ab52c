"""Where a sentence names somebody: by name, by office, by pronoun."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from memcon_tui.lexicon.abbreviations import ABBREVIATIONS
from memcon_tui.lexicon.people import (
    COLLECTIVES,
    HONORIFICS,
    NAME_LINKS,
    OFFICES,
    OTHER_ONE,
    PERSONAL_PRONOUNS,
    RANKS,
)
from memcon_tui.lexicon.verbs import (
    ADVERBS,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
)
from memcon_tui.parsing.words import is_possessive

_PRONOUNS: Final = frozenset({"he", "she", "i", "they", "we", "He", "She", "I", "They", "We"})
_NO_NAME: Final = PREPOSITIONS | ADVERBS | SUBORDINATORS | CONJUNCTIONS | DETERMINERS
_OF_TWO_WORDS: Final = OTHER_ONE | PERSONAL_PRONOUNS
_SECOND_OF_TWO: Final = frozenset(words.rpartition(" ")[2] for words in _OF_TWO_WORDS)
_LONGEST_OFFICE: Final = 5
_SHORTEST_WHOLE: Final = 3
"""Shorter words with a full stop are initials."""


def person_from(words: Sequence[str], begin: int) -> int | None:
    """Return where the name, office or pronoun ends that begins with the word `begin`."""
    if begin >= len(words):
        return None
    if words[begin] in _PRONOUNS and not _is_family_name(words, begin):
        return begin + 1
    if words[begin].lower() in _NO_NAME:
        return None
    at = begin + (words[begin] in ("The", "the"))
    end = None
    while at < len(words) and at - begin < 12 and words[at][0].isalnum():
        text = words[at]
        if text[0].isupper() or text in OFFICES:
            end = at + 1
        elif text not in NAME_LINKS and not (end is None and at == begin + 1):
            break
        at += 1
    if end is None or is_possessive(words[end - 1]):
        return None
    return None if words[end - 1].lower() in _NO_NAME else end


def person_until(words: Sequence[str], last: int) -> int | None:
    """Return where the name, office or pronoun begins that ends with the word `last`."""
    text = words[last]
    if text in _PRONOUNS:
        return last
    if _ends_two_words(words, last):
        return last - 1
    if is_possessive(text) or not text[0].isalnum():
        return None
    if not text[0].isupper():
        return _office_until(words, last)
    begin = last
    while begin > 0 and not _opens_name(words, begin) and _is_of_name(words, begin - 1):
        begin -= 1
    while words[begin] in NAME_LINKS and words[begin] != "the":
        begin += 1
    while begin < last and words[begin].lower() in _NO_NAME:
        begin += 1
    if words[last].lower() in _NO_NAME:
        return None
    return _begin_of_joint_office(words, begin, last)


def people_named(words: Sequence[str]) -> Iterator[str]:
    """Yield those whom a sentence calls by title or office, in order."""
    at = 0
    while at < len(words):
        titled = words[at].lower().rstrip(".") in HONORIFICS | RANKS | OFFICES
        end = person_from(words, at) if titled or words[at] in ("the", "The") else None
        if end and (titled or words[end - 1].lower() in OFFICES | RANKS):
            yield name_between(words, at, end)
        at = max(end or 0, at + 1)


def _ends_two_words(words: Sequence[str], last: int) -> bool:
    """Whether a word ends `the other`, `his host`, `His Excellency`."""
    text = words[last].lower()
    return (
        last > 0 and text in _SECOND_OF_TWO and f"{words[last - 1].lower()} {text}" in _OF_TWO_WORDS
    )


def name_between(words: Sequence[str], begin: int, end: int) -> str:
    """Return `words[begin:end]` as one name, less the full stop of a sentence."""
    name = " ".join(words[begin:end])
    last = words[end - 1].rstrip(".")
    abbreviates = len(last) < _SHORTEST_WHOLE or last.lower() in ABBREVIATIONS
    return name if abbreviates else name.rstrip(".")


def first_of_several(words: Sequence[str], begin: int, end: int) -> tuple[int, int]:
    """`Lord Bell and Mr. Quill agreed`: the first of them (GOLD.md)."""
    if begin > 1 and words[begin - 1] == "and" and words[begin - 2][0].isupper():
        first = person_until(words, begin - 2)
        if first is not None and words[first][0].isupper():
            return first, begin - 1
    return begin, end


def _begin_of_joint_office(words: Sequence[str], begin: int, last: int) -> int:
    """`The Foreign and Commonwealth Secretary` is one man."""
    joint = words[max(0, begin - 3) : begin]
    holds = words[last].lower() in OFFICES and len(joint) > 2
    if holds and joint[0] in ("The", "the") and joint[2] == "and" and joint[1][0].isupper():
        return begin - 3
    return begin


def _opens_name(words: Sequence[str], at: int) -> bool:
    return words[at] == "the" and words[at - 1] not in NAME_LINKS


def _is_of_name(words: Sequence[str], at: int) -> bool:
    text = words[at]
    if text in NAME_LINKS:
        inner = at > 0 and (words[at - 1][0].isupper() or words[at - 1] in NAME_LINKS)
        return text == "the" or (inner and not is_possessive(words[at - 1]))
    follows_sentence = words[at + 1][0].isalnum()
    return text[0].isupper() and follows_sentence and not is_possessive(text)


def _office_until(words: Sequence[str], last: int) -> int | None:
    """`the foreign minister`, in a record that writes offices small."""
    word = words[last]
    if (
        word not in OFFICES
        and word not in COLLECTIVES
        and word not in ("former", "latter", "other")
    ):
        return None
    for at in range(last - 1, max(-1, last - _LONGEST_OFFICE), -1):
        if words[at] in ("the", "The", "our", "Our"):
            return at
        if not words[at][0].isalpha():
            return None
    return None


def _is_family_name(words: Sequence[str], at: int) -> bool:
    """`He Lin` is a man's name."""
    return words[at] == "He" and at + 1 < len(words) and words[at + 1][0].isupper()
