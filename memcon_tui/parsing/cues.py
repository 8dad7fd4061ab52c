"""One sentence: who is said in it to say something?

A cue is a person as the subject of a reporting verb, in a clause that is not
itself part of what is reported. Who the person is, `people.py` finds out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final, NamedTuple

from memcon_tui.lexicon.people import COLLECTIVES, NAME_LINKS, OFFICES
from memcon_tui.lexicon.verbs import (
    ADVERBS,
    BASES,
    EVENT_VERBS,
    EVENTS,
    EVIDENT_NARRATION,
    FEELINGS,
    FIRST_CLAUSE,
    NARRATIVE,
    NEEDS_PARTICLE,
    NOUNS_OF_SPEECH,
    PAST,
    PREPOSITIONS,
    PRESENT,
    SPOKEN_INVITATIONS,
    SUBORDINATORS,
)


class Word(NamedTuple):
    """A word or a mark of a sentence; offsets count from the sentence's first character."""

    text: str
    begin: int
    end: int


class Tense(Enum):
    """The tense in which a record reports."""

    PAST = auto()
    PRESENT = auto()


@dataclass(frozen=True, slots=True)
class Cue:
    """A person and the reporting verb that goes with him."""

    subject: str
    """As the sentence names him: `Mr. Tarn`, `The Secretary`, `he`."""
    begin: int
    verb: str
    """Its base form."""
    tense: Tense
    opens: bool
    """The sentence begins with the subject, but for an adverb."""
    joined: bool
    """It begins a further clause of the record's own: `… and Mr. Quill replied …`."""


_WORD: Final = re.compile(r"\w[\w.'’ʼ/&-]*|--|[^\w\s]")
_PRONOUNS: Final = frozenset({"he", "she", "i", "they", "we", "He", "She", "I", "They", "We"})
_OBJECT_WORDS: Final = frozenset({"him", "her", "me", "them", "us"})
_AUXILIARIES: Final = frozenset({"did", "does"})
_CONJUNCTIONS: Final = frozenset({"and", "but", "so", "yet", "while", "whereas", "or", "then", "nor"})
_JOINING: Final = frozenset({"and", "but", ";"})
_MARKS: Final = frozenset({",", ";", "—", "–", "--", ":", "(", ")", "”", '"', "…", "["})
_ASIDES_END: Final = frozenset({",", ".", ";", "?", "!", "—", "–", "--", ":", ")", "]"})
_NO_NAME: Final = PREPOSITIONS | ADVERBS | SUBORDINATORS | _CONJUNCTIONS | {
    "yes", "no", "both", "all", "this", "that", "these", "those", "there", "it", "its", "his", "her",
    "their", "our", "my", "a", "an", "another", "any", "some",
}  # fmt: skip
_NARRATION: Final = re.compile("|".join(f"(?:{form})" for form in EVIDENT_NARRATION))
_LONGEST_OFFICE: Final = 5


def words_of(sentence: str) -> list[Word]:
    """Return the words and marks of a sentence; an abbreviation keeps its full stop."""
    return [Word(m[0], m.start(), m.end()) for m in _WORD.finditer(sentence)]


def find_cues(words: Sequence[Word]) -> Iterator[Cue]:
    """Yield the cues of a sentence in the order of their verbs."""
    quoted = False
    for index, word in enumerate(words):
        if word.text in "“”\"":
            quoted = word.text == "“" or (word.text == '"' and not quoted)
        elif not quoted and (report := _report(words, index)):
            base, tense, subject_end = report
            cue = _cue(words, index, subject_end, base, tense)
            if cue:
                yield cue


def narrates(sentence: str, words: Sequence[Word]) -> bool:
    """Whether the sentence tells what happened at the meeting, in the note-taker's own words."""
    if _NARRATION.match(sentence):
        return True
    index = next((i for i, w in enumerate(words[:4]) if w.text.rstrip(".").lower() in EVENTS), None)
    if index is None or words[0].text not in ("The", "This", "Our"):
        return False
    return any(w.text.rstrip(".") in EVENT_VERBS for w in words[index + 1 : index + 7])


def acts(words: Sequence[Word]) -> str | None:
    """Return the subject of a sentence in which a person does something but speaks.

    `The Minister left the room.`, `Mr. Tarn then invited him to lunch.`
    """
    begin = _skip_opener(words)
    end = _person_from(words, begin)
    if end is None:
        return None
    verb = _skip_adverbs(words, end)
    if verb < len(words) and words[verb].text.rstrip(".,") in NARRATIVE:
        return _name(words, begin, end)
    return None


# Verbs ------------------------------------------------------------------------------------


def _report(words: Sequence[Word], index: int) -> tuple[str, Tense, int] | None:
    """Return base and tense of a reporting verb at `index`, and where its subject ends."""
    text = words[index].text.rstrip(".")
    if text in PAST or text in PRESENT:
        if not _has_its_particle(words, index, text):
            return None
        past = text in PAST
        return (PAST if past else PRESENT)[text], Tense.PAST if past else Tense.PRESENT, index
    if text in BASES:
        at = index - 1
        while at > 0 and (words[at].text in ADVERBS or words[at].text in ("not", "n’t")):
            at -= 1
        if at > 0 and words[at].text in _AUXILIARIES:
            return text, Tense.PAST if words[at].text == "did" else Tense.PRESENT, at
    if text in FEELINGS and (at := _copula(words, index)):
        return "be", Tense.PAST, at
    return None


def _copula(words: Sequence[Word], index: int) -> int | None:
    at = index - 1
    while at > 0 and words[at].text in ("very", "most", "quite", "extremely", "also", "not"):
        at -= 1
    return at if at > 0 and words[at].text == "was" else None


def _has_its_particle(words: Sequence[Word], index: int, verb: str) -> bool:
    """A verb of many senses reports only before certain words: `made clear`, not `made tea`."""
    if verb.startswith("invite"):
        return any(w.text in SPOKEN_INVITATIONS for w in words[index + 1 : index + 8])
    wanted = NEEDS_PARTICLE.get(verb)
    if wanted is None:
        return True
    after = [w.text.lower() for w in words[index + 1 : index + 4]]
    if after[:1] and (after[0] in _OBJECT_WORDS or after[0].endswith("ly")):
        after = after[1:]
    pair = "|".join(after[:2])
    return bool(after) and (after[0] in wanted or pair in wanted)


# Subjects ---------------------------------------------------------------------------------


def _cue(words: Sequence[Word], index: int, end: int, base: str, tense: Tense) -> Cue | None:
    before = _subject_before(words, end)
    if before and not _is_reported_by_the_record(words, before[0], index):
        return None
    found = before or _subject_after(words, index)
    if found is None:
        return None
    begin, stop = _first_of_several(words, *found)
    opens = begin <= _skip_opener(words)
    joined = begin > 0 and words[begin - 1].text in _JOINING
    return Cue(_name(words, begin, stop), words[begin].begin, base, tense, opens, joined)


def _subject_before(words: Sequence[Word], end: int) -> tuple[int, int] | None:
    """Return the words of the subject whose verb stands at `end`."""
    at = end - 1
    while at >= 0 and _is_adverb(words, at):
        at -= 1
    if at >= 0 and words[at].text == ")":
        at = next((i - 1 for i in range(at, -1, -1) if words[i].text == "("), -1)
    if at < 0:
        return None
    if words[at].text == ",":
        return _subject_before_aside(words, at)
    if words[at].text in ("and", "but"):
        return _subject_of_first_verb(words, at)
    begin = _person_until(words, at)
    return None if begin is None else (begin, at + 1)


def _is_adverb(words: Sequence[Word], at: int) -> bool:
    text = words[at].text
    if text == ",":
        return at > 0 and words[at - 1].text in ("then", "however", "too", "again", "also")
    return text in ADVERBS or (text.endswith("ly") and text.islower())


def _subject_before_aside(words: Sequence[Word], comma: int) -> tuple[int, int] | None:
    """`Mr. Tarn, turning to ports, said`: the subject stands before the aside."""
    for begin in _clause_starts(words, comma):
        end = _person_from(words, begin)
        if end and end < comma and words[end].text == "," and _opens_aside(words[end + 1].text):
            return begin, end
    return None


def _opens_aside(word: str) -> bool:
    return word.endswith("ing") or word in (
        "who", "the", "as", "in", "with", "after", "on", "for", "at", "to", "by", "however", "too", "of", "when",
    )  # fmt: skip


def _subject_of_first_verb(words: Sequence[Word], conjunction: int) -> tuple[int, int] | None:
    """`The Minister smiled and said`: the subject is that of the sentence."""
    begin = _skip_opener(words)
    end = _person_from(words, begin)
    if end is None or end >= conjunction:
        return None
    between = {w.text for w in words[end:conjunction]}
    return None if between & SUBORDINATORS else (begin, end)


def _subject_after(words: Sequence[Word], index: int) -> tuple[int, int] | None:
    """`…, said Tarn.`: the subject stands behind the verb."""
    if index == 0 or words[index - 1].text not in (",", "”", '"', "?", "!", "’"):
        return None
    end = _person_from(words, index + 1)
    if end is None:
        return None
    closed = end == len(words) or words[end].text in _ASIDES_END or words[end - 1].text[-1] == "."
    return (index + 1, end) if closed else None


def _first_of_several(words: Sequence[Word], begin: int, end: int) -> tuple[int, int]:
    """`Lord Bell and Mr. Quill agreed`: the first of them (GOLD.md)."""
    if begin > 1 and words[begin - 1].text == "and" and words[begin - 2].text[0].isupper():
        first = _person_until(words, begin - 2)
        if first is not None and words[first].text[0].isupper():
            return first, begin - 1
    return begin, end


def _person_until(words: Sequence[Word], last: int) -> int | None:
    """Return where the name, office or pronoun begins that ends with the word `last`."""
    text = words[last].text
    if text in _PRONOUNS:
        return last
    if _is_possessive(text) or not text[0].isalnum():
        return None
    if not text[0].isupper():
        return _office_until(words, last)
    begin = last
    while begin > 0 and not _opens_name(words, begin) and _is_of_name(words, begin - 1):
        begin -= 1
    while words[begin].text in NAME_LINKS and words[begin].text != "the":
        begin += 1
    while begin < last and words[begin].text.lower() in _NO_NAME:
        begin += 1
    return None if words[last].text.lower() in _NO_NAME else begin


def _opens_name(words: Sequence[Word], at: int) -> bool:
    return words[at].text == "the" and words[at - 1].text not in NAME_LINKS


def _is_of_name(words: Sequence[Word], at: int) -> bool:
    text = words[at].text
    if text in NAME_LINKS:
        inner = at > 0 and (words[at - 1].text[0].isupper() or words[at - 1].text in NAME_LINKS)
        return text == "the" or (inner and not _is_possessive(words[at - 1].text))
    follows_sentence = words[at + 1].text[0].isalnum()
    return text[0].isupper() and follows_sentence and not _is_possessive(text)


def _office_until(words: Sequence[Word], last: int) -> int | None:
    """`the foreign minister`, in a record that writes offices small."""
    word = words[last].text
    if word not in OFFICES and word not in COLLECTIVES and word not in ("former", "latter", "other"):
        return None
    for at in range(last - 1, max(-1, last - _LONGEST_OFFICE), -1):
        if words[at].text in ("the", "The", "our", "Our"):
            return at
        if not words[at].text[0].isalpha():
            return None
    return None


def _person_from(words: Sequence[Word], begin: int) -> int | None:
    """Return where the name, office or pronoun ends that begins with the word `begin`."""
    if begin >= len(words):
        return None
    if words[begin].text in _PRONOUNS:
        return begin + 1
    at = begin + (words[begin].text in ("The", "the"))
    end = None
    while at < len(words) and at - begin < 12 and words[at].text[0].isalnum():
        text = words[at].text
        if text[0].isupper() or text in OFFICES:
            end = at + 1
        elif text not in NAME_LINKS and not (end is None and at == begin + 1):
            break
        at += 1
    if end is None or _is_possessive(words[end - 1].text):
        return None
    return None if words[end - 1].text.lower() in _NO_NAME else end


def _is_possessive(text: str) -> bool:
    return text.endswith(("'s", "’s", "ʼs", "s'", "s’", "sʼ"))


def _name(words: Sequence[Word], begin: int, end: int) -> str:
    return " ".join(w.text for w in words[begin:end])


# Clauses ----------------------------------------------------------------------------------


def _is_reported_by_the_record(words: Sequence[Word], begin: int, verb: int) -> bool:
    """Whether the clause is the note-taker's, and no part of what somebody says."""
    at = begin - 1
    while at >= 0 and words[at].text in ("[", "(", "“", '"', "*", "•"):
        at -= 1
    if at < 0:
        return True
    before = words[at].text
    if before in SUBORDINATORS or before.lower() in FIRST_CLAUSE:
        return at == 0 and before.lower() in FIRST_CLAUSE - {"as"}
    if before in _MARKS:
        return _is_aside(words, verb) or _is_opener(words, at) or before in ";:—–--"
    if before.lower() in _CONJUNCTIONS or before.lower() in ADVERBS:
        return True
    if words[0].text.lower() in ("the", "another", "one", "my", "his") and begin <= 5:
        return before.rstrip(",") in NOUNS_OF_SPEECH and words[begin].text.lower() in ("he", "she", "i")
    return words[0].text.lower() in PREPOSITIONS and not _has_clause(words, at + 1)


def _is_aside(words: Sequence[Word], verb: int) -> bool:
    """`…, the Minister continued, …`"""
    after = verb + 1
    while after < len(words) and (words[after].text in ADVERBS or words[after].text in _OBJECT_WORDS):
        after += 1
    return after >= len(words) or words[after].text in _ASIDES_END or words[verb].text[-1] == "."


def _is_opener(words: Sequence[Word], mark: int) -> bool:
    """`In reply to Mr. Quill,` before the subject."""
    first = next(w.text.lower() for w in words if w.text[0].isalnum())
    return first in PREPOSITIONS or first.endswith(("ing", "ly")) or mark <= 3


def _has_clause(words: Sequence[Word], end: int) -> bool:
    return any(w.text in PAST or w.text in SUBORDINATORS for w in words[1:end])


def _clause_starts(words: Sequence[Word], end: int) -> Iterator[int]:
    yield _skip_opener(words)
    for at in range(end):
        if words[at].text in (",", ";", "—"):
            yield at + 1


def _skip_opener(words: Sequence[Word]) -> int:
    """Return the first word that is no mark, adverb or conjunction."""
    at = 0
    while at < len(words) - 1 and (
        not words[at].text[0].isalnum() or words[at].text.lower() in ADVERBS | _CONJUNCTIONS
    ):
        at += 1
    return at


def _skip_adverbs(words: Sequence[Word], at: int) -> int:
    while at < len(words) and _is_adverb(words, at):
        at += 1
    return at
