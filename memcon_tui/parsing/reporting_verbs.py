"""Which verb of a sentence reports speech: `said`, `did not reply`, `was glad`, `made clear`."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from itertools import pairwise
from typing import Final

from memcon_tui.lexicon.verbs import (
    ADVERBS,
    BASES,
    FEELINGS,
    HOSPITALITY,
    NEEDS_PARTICLE,
    OBJECT_WORDS,
    PAST,
    PRESENT,
    SAYING,
    TAKEN_WITH,
    TO_SAY,
    VIEWS_HELD,
)


class Tense(Enum):
    """The tense in which a record reports."""

    PAST = auto()
    PRESENT = auto()


_REACH_OF_SAYING: Final = 11
_COPULAS: Final = frozenset({"was", "is", "seemed", "seems", "appeared", "looked"})
_DEGREES: Final = frozenset({"very", "most", "quite", "much", "rather", "also", "not", "somewhat"})
_ASIDES: Final = frozenset({"begin", "start", "open", "close", "end"})
"""`The pier, Mr. Tarn began, was old.`"""
_TO_KNOW: Final = (["to", "know"], ["to", "learn"], ["to", "hear"])
"""`wished to know` is a question."""
_AUXILIARIES: Final = frozenset(["did", "does", "didn't", "didn’t", "didnʼt", "doesn't", "doesn’t"])


def report_at(words: Sequence[str], index: int) -> tuple[int, str, Tense] | None:
    """Return where the subject of a reporting verb at `index` ends, the verb's base and tense."""
    text = words[index]
    past = PAST.get(text)
    base = past or PRESENT.get(text)
    if base:
        if not _has_its_particle(words, index, text):
            return None
        asks = words[index + 1 : index + 3] in _TO_KNOW
        return index, "inquire" if asks else base, Tense.PAST if past else Tense.PRESENT
    if text in VIEWS_HELD and words[max(0, index - 3) : index] == ["was", "of", "the"]:
        return index - 3, "be", Tense.PAST
    return _with_auxiliary(words, index) or _feeling(words, index)


def _with_auxiliary(words: Sequence[str], index: int) -> tuple[int, str, Tense] | None:
    """Read `did not reply`, and `I reply` of a record in the present tense."""
    if words[index] not in BASES:
        return None
    at = index - 1
    while at > 0 and (words[at] in ADVERBS or words[at] in ("not", "n’t")):
        at -= 1
    if at == index - 1 and words[at] == "I":
        return index, words[index], Tense.PRESENT
    if at > 0 and words[at] in _AUXILIARIES:
        return at, words[index], Tense.PAST if words[at].startswith("did") else Tense.PRESENT
    return None


def _feeling(words: Sequence[str], index: int) -> tuple[int, str, Tense] | None:
    """Read `was glad`, `is interested`."""
    copula = _copula(words, index) if words[index] in FEELINGS else None
    if copula is None or (
        words[index] == "taken" and TAKEN_WITH.isdisjoint(words[index + 1 :][:1])
    ):
        return None
    return copula, "be", Tense.PRESENT if words[copula] in ("is", "seems") else Tense.PAST


def _copula(words: Sequence[str], index: int) -> int | None:
    at = index - 1 - (words[index] in ("favor", "favour") and words[index - 1] == "in")
    while at > 0 and (words[at] in _DEGREES or words[at].endswith("ly")):
        at -= 1
    return at if at > 0 and words[at] in _COPULAS else None


def _has_its_particle(words: Sequence[str], index: int, verb: str) -> bool:
    """A verb of many senses reports only before certain words: `made clear`, not `made tea`."""
    if verb.startswith("invite"):
        return HOSPITALITY.isdisjoint(words[index + 1 : index + 9])
    wanted = NEEDS_PARTICLE.get(verb)
    aside = PAST.get(verb) in _ASIDES and words[index + 1 : index + 2] == [","]
    if wanted is None or aside or _by_saying(words, index):
        return True
    after = [w.lower() for w in words[index + 1 : index + 5]]
    if after[:1] and (after[0] in OBJECT_WORDS or after[0].endswith("ly")):
        after = after[1:]
    return any("|".join(after[:length]) in wanted for length in range(1, len(after) + 1))


def _by_saying(words: Sequence[str], verb: int) -> bool:
    """`opened the talks by asking`, `telephoned this morning to say`."""
    ahead = words[verb + 1 : verb + _REACH_OF_SAYING]
    return any(
        (a == "by" and b in SAYING) or (a == "to" and b in TO_SAY) for a, b in pairwise(ahead)
    )


def reports_at_once(words: Sequence[str]) -> bool:
    """Whether words begin with a reporting verb, as behind a label: `Asks why`, `stated that`."""
    first = words[0].lower() if words else ""
    return first in PRESENT or (first in PAST and words[0].islower())
