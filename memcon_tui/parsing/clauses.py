"""Whether a clause is the note-taker's own, and no part of what somebody says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from memcon_tui.lexicon.verbs import (
    ADVERBS,
    CONJUNCTIONS,
    FIRST_CLAUSE,
    NOUNS_OF_SPEECH,
    OBJECT_WORDS,
    PAST,
    PREPOSITIONS,
    PRESENT,
    SUBORDINATORS,
)
from memcon_tui.parsing.mentions import person_from

_OPENS_CLAUSE: Final = SUBORDINATORS | FIRST_CLAUSE
_OPENS_SENTENCE: Final = FIRST_CLAUSE - {"as"}
_MARKS: Final = frozenset({",", ";", "—", "–", "--", ":", "(", ")", "”", '"', "…", "["})
_ENDS_QUOTATION: Final = frozenset({"?", "!", ",", ".", "…", "—"})
ASIDES_END: Final = frozenset({",", ".", ";", "?", "!", "—", "–", "--", ":", ")", "]"})


def is_reported_by_the_record(words: Sequence[str], begin: int, verb: int) -> bool:
    """Whether the clause is the note-taker's, and no part of what somebody says."""
    at = begin - 1
    while at >= 0 and words[at] in ("[", "(", "“", '"', "*", "•"):
        at -= 1
    if at < 0 or _is_behind_quotation(words, begin):
        return True
    before = words[at]
    if before.lower() in _OPENS_CLAUSE:
        return at == 0 and before.lower() in _OPENS_SENTENCE
    if before in _MARKS:
        return _is_aside(words, verb) or _is_opener(words, at) or before in ";:—–--"
    if before.lower() in CONJUNCTIONS or before.lower() in ADVERBS:
        return True
    if words[0].lower() in ("the", "another", "one", "my", "his") and begin <= 5:
        return before.rstrip(",") in NOUNS_OF_SPEECH and words[begin].lower() in (
            "he",
            "she",
            "i",
        )
    return words[0].lower() in PREPOSITIONS and not _has_clause(words, at + 1)


def _is_behind_quotation(words: Sequence[str], begin: int) -> bool:
    """Whether quoted words end before the subject: `“Why?” I asked` him."""
    return begin > 1 and words[begin - 1] in ("”", '"') and words[begin - 2] in _ENDS_QUOTATION


def is_quoted_by_aside(words: Sequence[str], verb: int) -> bool:
    """`He said, Mr. Tarn explained, that …`: Mr. Tarn tells what he said."""
    after = verb + 1
    end = person_from(words, after + 1) if after < len(words) and words[after] == "," else None
    if end is None or end + 1 >= len(words):
        return False
    return (words[end] in PAST or words[end] in PRESENT) and words[end + 1] == ","


def _is_aside(words: Sequence[str], verb: int) -> bool:
    """Whether marks close the clause off: `…, the Minister continued, …`."""
    after = verb + 1
    while after < len(words) and (words[after] in ADVERBS or words[after] in OBJECT_WORDS):
        after += 1
    return after >= len(words) or words[after] in ASIDES_END or words[verb][-1] == "."


def _is_opener(words: Sequence[str], mark: int) -> bool:
    """`In reply to Mr. Quill,` before the subject."""
    first = next(w.lower() for w in words if w[0].isalnum())
    return first in PREPOSITIONS or first.endswith(("ing", "ly")) or mark <= 3


def _has_clause(words: Sequence[str], end: int) -> bool:
    return any(w in PAST or w in SUBORDINATORS for w in words[1:end])
