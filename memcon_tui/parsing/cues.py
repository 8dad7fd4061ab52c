"""One sentence: who is said in it to say something?

A cue is a person as the subject of a reporting verb, in a clause that is not
itself part of what is reported. Who the person is, `people.py` finds out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from memcon_tui.lexicon.verbs import TELLING
from memcon_tui.parsing.clauses import is_reported_by_the_record
from memcon_tui.parsing.mentions import first_of_several, name_between
from memcon_tui.parsing.reporting_verbs import Tense, report_at
from memcon_tui.parsing.subjects import agent_of_passive, subject_after, subject_before
from memcon_tui.parsing.words import skip_opener

_QUOTES: Final = frozenset('“”"')
_JOINING: Final = frozenset({"and", "but", ";"})
_WORTH_A_LOOK: Final = TELLING | _QUOTES
"""Without one of these words a sentence holds no cue."""


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


def find_cues(words: Sequence[str]) -> Iterator[Cue]:
    """Yield the cues of a sentence in the order of their verbs."""
    quoted = False
    if _WORTH_A_LOOK.isdisjoint(words):
        return
    for index, word in enumerate(words):
        if word not in _WORTH_A_LOOK:
            continue
        if word in _QUOTES:
            quoted = word == "“" or (word == '"' and not quoted)
        elif (
            not quoted
            and (report := report_at(words, index))
            and (cue := _cue(words, index, *report))
        ):
            yield cue


def _cue(words: Sequence[str], index: int, end: int, base: str, tense: Tense) -> Cue | None:
    before = subject_before(words, end) or agent_of_passive(words, index)
    if before and before[0] < index and not is_reported_by_the_record(words, before[0], index):
        return None
    found = before or subject_after(words, index)
    if found is None:
        return None
    begin, stop = first_of_several(words, *found)
    opens = begin <= skip_opener(words)
    joined = begin > 0 and words[begin - 1] in _JOINING
    return Cue(name_between(words, begin, stop), base, tense, opens, joined, begin == index + 1)
