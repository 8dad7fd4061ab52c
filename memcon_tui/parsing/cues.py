"""One sentence: who is said in it to say something?

A cue is a person as the subject of a reporting verb, in a clause that is not
itself part of what is reported. Who the person is, `people.py` finds out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from memcon_tui.lexicon.people import COLLECTIVES, NAME_LINKS, OFFICES, OTHER_ONE, PERSONAL_PRONOUNS
from memcon_tui.lexicon.verbs import (
    ADVERBS,
    ASIDE_OPENERS,
    BASES,
    DETERMINERS,
    EVENT_VERBS,
    EVENTS,
    EVIDENT_NARRATION,
    FEELINGS,
    FIRST_CLAUSE,
    MEETING_VERBS,
    MOVEMENTS,
    NARRATIVE,
    NEEDS_PARTICLE,
    NOUNS_OF_SPEECH,
    PAST,
    PREPOSITIONS,
    PRESENT,
    SPOKEN_INVITATIONS,
    SUBORDINATORS,
)


class Tense(Enum):
    """The tense in which a record reports."""

    PAST = auto()
    PRESENT = auto()


class Cue(NamedTuple):
    """A person and the reporting verb that goes with him."""

    subject: str
    """As the sentence names him: `Mr. Tarn`, `The Secretary`, `he`."""
    verb: str
    """Its base form."""
    tense: Tense
    opens: bool
    """The sentence begins with the subject, but for an adverb."""
    joined: bool
    """It begins a further clause of the record's own: `… and Mr. Quill replied …`."""
    inverted: bool
    """The subject stands behind the verb: `…, said Tarn.`"""


_WORD: Final = re.compile(r"[a-z]+(?:[-'’ʼ][a-z]+)*|\w[\w.'’ʼ/&-]*|--|[^\w\s]")
_PARAGRAPH_NUMBER: Final = re.compile(r"(?:\d{1,3}|[IVX]{1,4})[.)]\s+|[a-hA-H]\)\s+|\(\w{1,3}\)\s+")
_PRONOUNS: Final = frozenset({"he", "she", "i", "they", "we", "He", "She", "I", "They", "We"})
_OBJECT_WORDS: Final = frozenset({"him", "her", "me", "them", "us"})
_AUXILIARIES: Final = frozenset(["did", "does", "didn't", "didn’t", "didnʼt", "doesn't", "doesn’t"])
_CONJUNCTIONS: Final = frozenset(
    {"and", "but", "so", "yet", "while", "whereas", "or", "then", "nor"}
)
_JOINING: Final = frozenset({"and", "but", ";"})
_MARKS: Final = frozenset({",", ";", "—", "–", "--", ":", "(", ")", "”", '"', "…", "["})
_ASIDES_END: Final = frozenset({",", ".", ";", "?", "!", "—", "–", "--", ":", ")", "]"})
_NO_NAME: Final = PREPOSITIONS | ADVERBS | SUBORDINATORS | _CONJUNCTIONS | DETERMINERS
_LONGEST_OFFICE: Final = 5
_QUOTES: Final = frozenset('“”"')
_HELD: Final = frozenset({"opinion", "view", "belief", "impression"})
_TELLING: Final = frozenset({*PAST, *PRESENT, *BASES, *FEELINGS, *_HELD, *_QUOTES})
"""Without one of these words a sentence holds no cue."""


_SMALL_IN_PRINT: Final = (
    _TELLING
    | ADVERBS
    | SUBORDINATORS
    | NAME_LINKS
    | _CONJUNCTIONS
    | frozenset({"had", "was", "were", "has", "did", "not", "by", "to"})
)


def words_of(sentence: str) -> list[str]:
    """Return the words and marks of a sentence, less the number of its paragraph.

    An abbreviation keeps its full stop.
    """
    number = _PARAGRAPH_NUMBER.match(sentence)
    words: list[str] = _WORD.findall(sentence, number.end() if number else 0)
    return [_as_in_print(w) for w in words] if sentence.isupper() else words


def _as_in_print(word: str) -> str:
    """A telegram is in capitals throughout: write a word as print would have it."""
    small = word.lower()
    return small if small in _SMALL_IN_PRINT else word.capitalize()


def find_cues(words: Sequence[str]) -> Iterator[Cue]:
    """Yield the cues of a sentence in the order of their verbs."""
    quoted = False
    if _TELLING.isdisjoint(words):
        return
    for index, word in enumerate(words):
        if word not in _TELLING:
            continue
        if word in _QUOTES:
            quoted = word == "“" or (word == '"' and not quoted)
        elif (
            not quoted
            and (report := _report(words, index))
            and (cue := _cue(words, index, *report))
        ):
            yield cue


def narrates(sentence: str, words: Sequence[str]) -> bool:
    """Whether the sentence tells what happened at the meeting, in the note-taker's own words."""
    number = _PARAGRAPH_NUMBER.match(sentence)
    form = _narration(words[0]) if words else None
    if form and form.match(sentence, number.end() if number else 0):
        return True
    index = next((i for i, w in enumerate(words[:4]) if w.lower() in EVENTS), None)
    if index is None or words[0] not in ("The", "This", "Our"):
        return False
    return any(w in EVENT_VERBS for w in words[index + 1 : index + 7])


@lru_cache(maxsize=256)
def _narration(first: str) -> re.Pattern[str] | None:
    """Return the form of narration that begins with a word; only what is met is compiled."""
    forms = [form for openers, form in EVIDENT_NARRATION if first in openers.split()]
    return re.compile("|".join(f"(?:{form})" for form in forms)) if forms else None


def acts(words: Sequence[str]) -> str | None:
    """Return the subject of a sentence in which a person does something but speaks.

    `The Minister left the room.`, `Mr. Tarn then invited him to lunch.`
    """
    if NARRATIVE.isdisjoint(words):
        return None
    begin = _skip_opener(words)
    end = _person_from(words, begin)
    if end is None:
        return None
    verb = _skip_adverbs(words, _behind_aside(words, end))
    if verb < len(words) and words[verb] in NARRATIVE:
        return _name(words, begin, end)
    return None


def leaves(words: Sequence[str]) -> bool:
    """Whether the subject of a sentence comes or goes."""
    return _skip_adverbs(words, 1) < len(words) and words[_skip_adverbs(words, 1)] in MOVEMENTS


def people_met(words: Sequence[str]) -> Iterator[str]:
    """Yield those whom a sentence brings into the room: `I called on Mr. Tarn`."""
    who = acts(words)
    if who is not None:
        yield who
    if MEETING_VERBS.isdisjoint(words):
        return
    for index, word in enumerate(words[:-1]):
        if word in MEETING_VERBS and (end := _person_from(words, index + 1)):
            yield _name(words, index + 1, end) + _office_in_aside(words, end)


def _office_in_aside(words: Sequence[str], end: int) -> str:
    """`Mr. Tarn, the Minister of Ports`: the office goes with the name."""
    begin = end + 1
    after = _person_from(words, begin) if end < len(words) and words[end] == "," else None
    return f", {_name(words, begin, after)}" if after else ""


def _behind_aside(words: Sequence[str], end: int) -> int:
    """`Mr. Tarn, the Minister, presided`: the verb stands behind the aside."""
    if end >= len(words) or words[end] != ",":
        return end
    return next((i + 1 for i in range(end + 1, len(words)) if words[i] == ","), end)


# Verbs ------------------------------------------------------------------------------------


def _report(words: Sequence[str], index: int) -> tuple[int, str, Tense] | None:
    """Return where the subject of a reporting verb at `index` ends, the verb's base and tense."""
    text = words[index]
    if text in PAST or text in PRESENT:
        if not _has_its_particle(words, index, text):
            return None
        past = text in PAST
        return index, (PAST if past else PRESENT)[text], Tense.PAST if past else Tense.PRESENT
    if text in _HELD and words[max(0, index - 3) : index] == ["was", "of", "the"]:
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
    if copula is None:
        return None
    return copula, "be", Tense.PAST if words[copula] == "was" else Tense.PRESENT


def _copula(words: Sequence[str], index: int) -> int | None:
    at = index - 1
    while at > 0 and words[at] in ("very", "most", "quite", "extremely", "also", "not"):
        at -= 1
    return at if at > 0 and words[at] in ("was", "is") else None


def _has_its_particle(words: Sequence[str], index: int, verb: str) -> bool:
    """A verb of many senses reports only before certain words: `made clear`, not `made tea`."""
    if verb.startswith("invite"):
        return any(w in SPOKEN_INVITATIONS for w in words[index + 1 : index + 8])
    wanted = NEEDS_PARTICLE.get(verb)
    if wanted is None or _by_saying(words, index):
        return True
    after = [w.lower() for w in words[index + 1 : index + 4]]
    if after[:1] and (after[0] in _OBJECT_WORDS or after[0].endswith("ly")):
        after = after[1:]
    pair = "|".join(after[:2])
    return bool(after) and (after[0] in wanted or pair in wanted)


def _by_saying(words: Sequence[str], verb: int) -> bool:
    """`opened the talks by asking`, `broke his silence to say`."""
    ahead = words[verb + 1 : verb + 6]
    return any(
        (a == "by" and b.endswith("ing")) or (a == "to" and b in ("say", "ask", "add", "remark"))
        for a, b in pairwise(ahead)
    )


# Subjects ---------------------------------------------------------------------------------


def _cue(words: Sequence[str], index: int, end: int, base: str, tense: Tense) -> Cue | None:
    before = _subject_before(words, end) or _agent_of_passive(words, index)
    if before and before[0] < index and not _is_reported_by_the_record(words, before[0], index):
        return None
    found = before or _subject_after(words, index)
    if found is None:
        return None
    begin, stop = _first_of_several(words, *found)
    opens = begin <= _skip_opener(words)
    joined = begin > 0 and words[begin - 1] in _JOINING
    return Cue(_name(words, begin, stop), base, tense, opens, joined, begin == index + 1)


def _subject_before(words: Sequence[str], end: int) -> tuple[int, int] | None:
    """Return the words of the subject whose verb stands at `end`."""
    at = end - 1
    if at > 0 and words[at] == "," and (found := _subject_before_aside(words, at)):
        return found
    while at >= 0 and _is_adverb(words, at):
        at -= 1
    if at >= 0 and words[at] == ")":
        at = next((i - 1 for i in range(at, -1, -1) if words[i] == "("), -1)
    if at < 0:
        return None
    if words[at] == "]" and "declassified" in words[:at]:
        return max(i for i in range(at) if words[i] == "["), at + 1
    if words[at] in ("and", "but"):
        return _subject_of_first_verb(words, at)
    begin = _person_until(words, at)
    return None if begin is None else (begin, at + 1)


def _is_adverb(words: Sequence[str], at: int) -> bool:
    text = words[at]
    if text == ",":
        return at > 0 and words[at - 1] in ("then", "however", "too", "again", "also")
    return text in ADVERBS or (text.endswith("ly") and text.islower())


def _subject_before_aside(words: Sequence[str], comma: int) -> tuple[int, int] | None:
    """`Mr. Tarn, turning to ports, said`: the subject stands before the aside."""
    for begin in _clause_starts(words, comma):
        end = _person_from(words, begin)
        if end and end < comma and words[end] == "," and _opens_aside(words[end + 1]):
            return begin, end
    return None


def _opens_aside(word: str) -> bool:
    return word.endswith("ing") or word in ASIDE_OPENERS


def _subject_of_first_verb(words: Sequence[str], conjunction: int) -> tuple[int, int] | None:
    """`The Minister smiled and said`: the subject is that of the sentence."""
    begin = _skip_opener(words)
    end = _person_from(words, begin)
    if end is None or end >= conjunction:
        return None
    between = set(words[end:conjunction])
    return None if between & SUBORDINATORS else (begin, end)


def _agent_of_passive(words: Sequence[str], verb: int) -> tuple[int, int] | None:
    """`Mr. Tarn was asked by Mr. Quill`: Mr. Quill asks."""
    at = verb - 1
    while at > 0 and words[at] in ADVERBS:
        at -= 1
    if words[verb + 1 : verb + 2] != ["by"] or at < 0 or words[at] not in ("was", "were"):
        return None
    end = _person_from(words, verb + 2)
    return (verb + 2, end) if end else None


def _subject_after(words: Sequence[str], index: int) -> tuple[int, int] | None:
    """`…, said Tarn.`: the subject stands behind the verb."""
    if index == 0 or words[index - 1] not in (",", "”", '"', "?", "!", "’"):
        return None
    end = _person_from(words, index + 1)
    if end is None:
        return None
    closed = end == len(words) or words[end] in _ASIDES_END or words[end - 1][-1] == "."
    return (index + 1, end) if closed else None


def _first_of_several(words: Sequence[str], begin: int, end: int) -> tuple[int, int]:
    """`Lord Bell and Mr. Quill agreed`: the first of them (GOLD.md)."""
    if begin > 1 and words[begin - 1] == "and" and words[begin - 2][0].isupper():
        first = _person_until(words, begin - 2)
        if first is not None and words[first][0].isupper():
            return first, begin - 1
    return begin, end


def _person_until(words: Sequence[str], last: int) -> int | None:
    """Return where the name, office or pronoun begins that ends with the word `last`."""
    text = words[last]
    if text in _PRONOUNS:
        return last
    if last > 0 and f"{words[last - 1]} {text}".lower() in OTHER_ONE | PERSONAL_PRONOUNS:
        return last - 1
    if _is_possessive(text) or not text[0].isalnum():
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
        return text == "the" or (inner and not _is_possessive(words[at - 1]))
    follows_sentence = words[at + 1][0].isalnum()
    return text[0].isupper() and follows_sentence and not _is_possessive(text)


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


def _person_from(words: Sequence[str], begin: int) -> int | None:
    """Return where the name, office or pronoun ends that begins with the word `begin`."""
    if begin >= len(words):
        return None
    if words[begin] in _PRONOUNS and not _is_family_name(words, begin):
        return begin + 1
    at = begin + (words[begin] in ("The", "the"))
    end = None
    while at < len(words) and at - begin < 12 and words[at][0].isalnum():
        text = words[at]
        if text[0].isupper() or text in OFFICES:
            end = at + 1
        elif text not in NAME_LINKS and not (end is None and at == begin + 1):
            break
        at += 1
    if end is None or _is_possessive(words[end - 1]):
        return None
    return None if words[end - 1].lower() in _NO_NAME else end


def _is_family_name(words: Sequence[str], at: int) -> bool:
    """`He Lin` is a man's name."""
    return words[at] == "He" and at + 1 < len(words) and words[at + 1][0].isupper()


def _is_possessive(text: str) -> bool:
    return text.endswith(("'s", "’s", "ʼs", "s'", "s’", "sʼ"))


def _name(words: Sequence[str], begin: int, end: int) -> str:
    return " ".join(w for w in words[begin:end])


# Clauses ----------------------------------------------------------------------------------


def _is_reported_by_the_record(words: Sequence[str], begin: int, verb: int) -> bool:
    """Whether the clause is the note-taker's, and no part of what somebody says."""
    at = begin - 1
    while at >= 0 and words[at] in ("[", "(", "“", '"', "*", "•"):
        at -= 1
    if at < 0:
        return True
    before = words[at]
    if before.lower() in SUBORDINATORS | FIRST_CLAUSE:
        return at == 0 and before.lower() in FIRST_CLAUSE - {"as"}
    if before in _MARKS:
        return _is_aside(words, verb) or _is_opener(words, at) or before in ";:—–--"
    if before.lower() in _CONJUNCTIONS or before.lower() in ADVERBS:
        return True
    if words[0].lower() in ("the", "another", "one", "my", "his") and begin <= 5:
        return before.rstrip(",") in NOUNS_OF_SPEECH and words[begin].lower() in (
            "he",
            "she",
            "i",
        )
    return words[0].lower() in PREPOSITIONS and not _has_clause(words, at + 1)


def _is_aside(words: Sequence[str], verb: int) -> bool:
    """Whether marks close the clause off: `…, the Minister continued, …`."""
    after = verb + 1
    while after < len(words) and (words[after] in ADVERBS or words[after] in _OBJECT_WORDS):
        after += 1
    return after >= len(words) or words[after] in _ASIDES_END or words[verb][-1] == "."


def _is_opener(words: Sequence[str], mark: int) -> bool:
    """`In reply to Mr. Quill,` before the subject."""
    first = next(w.lower() for w in words if w[0].isalnum())
    return first in PREPOSITIONS or first.endswith(("ing", "ly")) or mark <= 3


def _has_clause(words: Sequence[str], end: int) -> bool:
    return any(w in PAST or w in SUBORDINATORS for w in words[1:end])


def _clause_starts(words: Sequence[str], end: int) -> Iterator[int]:
    yield _skip_opener(words)
    for at in range(end):
        if words[at] in (",", ";", "—"):
            yield at + 1


def _skip_opener(words: Sequence[str]) -> int:
    """Return the first word that is no mark, adverb or conjunction."""
    at = 0
    while at < len(words) - 1 and (
        not words[at][0].isalnum() or words[at].lower() in ADVERBS | _CONJUNCTIONS
    ):
        at += 1
    return at


def _skip_adverbs(words: Sequence[str], at: int) -> int:
    while at < len(words) and _is_adverb(words, at):
        at += 1
    return at
