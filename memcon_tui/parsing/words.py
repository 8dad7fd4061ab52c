"""A sentence to its words and marks, and which of them may be passed over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain
from typing import Final

from memcon_tui.lexicon.people import NAME_LINKS
from memcon_tui.lexicon.verbs import ADVERBS, CONJUNCTIONS, PHRASES, SUBORDINATORS, TELLING

_WORD: Final = re.compile(r"[a-z]+(?:[-'’ʼ][a-z]+)*|\w[\w.'’ʼ/&-]*|--|[^\w\s]")
_PARAGRAPH_NUMBER: Final = re.compile(r"(?:\d{1,3}|[IVX]{1,4})[.)]\s+|[a-hA-H]\)\s+|\(\w{1,3}\)\s+")
_OPENERS: Final = ADVERBS | CONJUNCTIONS
_SMALL_IN_PRINT: Final = (
    TELLING
    | ADVERBS
    | SUBORDINATORS
    | NAME_LINKS
    | CONJUNCTIONS
    | frozenset({"had", "was", "were", "has", "did", "not", "by", "to"})
)
_ENDS_OF_PHRASES: Final = frozenset(phrase[-1] for phrase in PHRASES)


def words_of(sentence: str) -> list[str]:
    """Return the words and marks of a sentence, less the number of its paragraph.

    An abbreviation keeps its full stop.
    """
    number = behind_number(sentence)
    written = (sentence[number:] if number else sentence).split()
    words = list(chain.from_iterable(map(_pieces, written)))
    return [_as_in_print(w) for w in words] if sentence.isupper() else words


@lru_cache(maxsize=16_384)
def _pieces(written: str) -> tuple[str, ...]:
    """Cut what stands between two spaces into words and marks; a text has few that are new."""
    return tuple(_WORD.findall(written))


def behind_number(sentence: str) -> int:
    """Return where the words begin behind the number of the paragraph."""
    number = _PARAGRAPH_NUMBER.match(sentence)
    return number.end() if number else 0


def _as_in_print(word: str) -> str:
    """A telegram is in capitals throughout: write a word as print would have it."""
    small = word.lower()
    return small if small in _SMALL_IN_PRINT else word.capitalize()


def skip_opener(words: Sequence[str]) -> int:
    """Return the first word that is no mark, adverb or conjunction."""
    at = 0
    while at < len(words) - 1 and (not words[at][0].isalnum() or words[at].lower() in _OPENERS):
        at += 1
    return at


def before_adverbs(words: Sequence[str], at: int) -> int:
    """Return the last word up to `at` that is no adverb; -1 if all are."""
    while at >= 0:
        length = _phrase_before(words, at) if words[at] in _ENDS_OF_PHRASES else 0
        if not length and not is_adverb(words, at):
            break
        at -= length or 1
    return at


def _phrase_before(words: Sequence[str], last: int) -> int:
    """Return the length of the phrase that ends with the word `last`: `first of all`."""
    lengths = (len(p) for p in PHRASES if list(words[max(0, last + 1 - len(p)) : last + 1]) == p)
    return next(lengths, 0)


def skip_adverbs(words: Sequence[str], at: int) -> int:
    """Return the first word from `at` on that is no adverb."""
    while at < len(words) and is_adverb(words, at):
        at += 1
    return at


def is_adverb(words: Sequence[str], at: int) -> bool:
    """Whether a word, or the comma behind one, may stand between subject and verb."""
    text = words[at]
    if text == ",":
        return at > 0 and words[at - 1] in ("then", "however", "too", "again", "also")
    return text in ADVERBS or (text.endswith("ly") and text.islower())


def is_possessive(text: str) -> bool:
    """Whether a word is `Tarn's` or `Ministers'`."""
    return text.endswith(("'s", "’s", "ʼs", "s'", "s’", "sʼ"))
