"""One sentence: who is said in it to say something?

A cue is a person as the subject of a reporting verb, in a clause that is not
itself part of what is reported. Who the person is, `people.py` finds out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from memcon_tui.lexicon.verbs import TELLING
from memcon_tui.parsing.clauses import is_quoted_by_aside, is_reported_by_the_record
from memcon_tui.parsing.mentions import first_of_several, name_between, person_from
from memcon_tui.parsing.reporting_verbs import Tense, report_at
from memcon_tui.parsing.subjects import (
    agent_of_passive,
    experiencer,
    opinion_holder,
    patient_of_passive,
    subject_after,
    subject_before,
)
from memcon_tui.parsing.words import skip_opener

_QUOTES: Final = frozenset('“”"')
_JOINING: Final = frozenset({"and", "but", ";"})
OPINION: Final = "hold"
_WORTH_A_LOOK: Final = TELLING | _QUOTES
"""Without one of these words a sentence holds no cue."""

_MOST_WORDS: Final = 300
"""No sentence is longer; a text without full stops is read so far."""


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
    to: str | None = None
    """Who is asked or told: `asked Mr. Quill whether …`."""
    stands_for: str | None = None
    """Whom the sentence before names, where the subject is `the former` or `the latter`."""
    passive: bool = False
    """He who is asked is what the sentence is about: `Mr. Quill was asked by Mr. Tarn …`."""


def find_cues(words: Sequence[str]) -> Iterator[Cue]:
    """Yield the cues of a sentence in the order of their verbs."""
    if opinion := _opinion(words):
        yield opinion
    quoted = False
    told = words[:_MOST_WORDS]
    for index in [i for i, word in enumerate(told) if word in _WORTH_A_LOOK]:
        word = told[index]
        if word in _QUOTES:
            quoted = word == "“" or (word == '"' and not quoted)
        elif not quoted and (cue := _cue_at(told, index)):
            yield cue


def _opinion(words: Sequence[str]) -> Cue | None:
    """`According to Mr. Tarn, …`, `In Mr. Tarn's opinion, …`."""
    found = opinion_holder(words)
    return (
        Cue(found, OPINION, Tense.PAST, opens=False, joined=False, inverted=False)
        if found
        else None
    )


def _cue_at(words: Sequence[str], index: int) -> Cue | None:
    if found := experiencer(words, index):
        subject = name_between(words, *found)
        return Cue(subject, "experience", Tense.PAST, opens=True, joined=False, inverted=False)
    report = report_at(words, index)
    if report is None or is_quoted_by_aside(words, index):
        return None
    end, base, tense = report
    agent = agent_of_passive(words, index)
    before = subject_before(words, end) or agent
    if before and before[0] < index and not is_reported_by_the_record(words, before[0], index):
        return None
    found = before or subject_after(words, index)
    if found is None:
        return None
    begin, stop = first_of_several(words, *found)
    return Cue(
        name_between(words, begin, stop),
        base,
        tense,
        opens=found == agent or begin <= skip_opener(words),
        joined=begin > 0 and words[begin - 1] in _JOINING,
        inverted=begin == index + 1,
        to=_addressee(words, index, passive=found == agent),
        passive=found == agent,
    )


def _addressee(words: Sequence[str], index: int, *, passive: bool) -> str | None:
    """Return who is asked or told: behind the verb, or its subject where it is passive."""
    if passive:
        patient = patient_of_passive(words, index)
        return name_between(words, *patient) if patient else None
    end = person_from(words, index + 1)
    return name_between(words, index + 1, end) if end else None
