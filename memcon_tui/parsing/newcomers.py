"""Those who speak though no list names them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from memcon_tui.document import Participant
from memcon_tui.lexicon.verbs import PLAIN_SAYING, PRESENCE, QUESTIONS, REPLIES
from memcon_tui.parsing.cues import OPINION, Cue
from memcon_tui.parsing.evidence import OPENING_SENTENCES, Sentence
from memcon_tui.parsing.list_words import is_titled
from memcon_tui.parsing.names import new_id, read_name
from memcon_tui.parsing.people import Room, make_person
from memcon_tui.parsing.reporting_verbs import Tense
from memcon_tui.parsing.same_person import (
    as_one_known,
    as_one_without_office,
    key_of,
    talking_to_each_other,
)

_ONE_BY_ONE: Final = 200
"""Up to so many people a newcomer is asked for among those before him; no record has as many."""
_TWO: Final = 2
_OFTEN: Final = 2


class _Heard(NamedTuple):
    """How often a name that nobody in the room bears is the subject of a report."""

    way: str
    opening: int
    """At a paragraph's beginning."""
    plainly: int
    """At a paragraph's beginning, with a verb of saying and nothing else."""
    within: int
    """At a later sentence's beginning, with such a verb."""
    dialogue: int
    """There, with a verb of answering or asking."""
    present: int
    """There, with a verb that needs presence, such as `interjected`."""
    titled: int
    """There, with any verb that reports, behind a title and a name."""


def with_unlisted(
    room: Room,
    sentences: Sequence[Sentence],
    tenses: frozenset[Tense],
    drafter: str | None,
    *,
    closed: bool,
) -> Room:
    """Add those who speak though no list names them.

    Whoever the first sentences bring into the room is in it. Otherwise, where a
    list or a title says who was there (`closed`), a name is let in that opens two
    paragraphs with a report, or one with a plain `said`; where none does, opening
    one paragraph, two sentences with a plain `said`, or three with any report behind
    a title and a name, is enough.
    """
    reports = [c for s in sentences for c in _first_reports(s, tenses)]
    talking = talking_to_each_other(reports)
    met = {way: None for s in sentences[:OPENING_SENTENCES] for way in s.meets if key_of(way)}
    for way in met:
        if room.find(way) is None and not closed:
            room = as_one_known(room, way, drafter, talking) or with_newcomer(room, way)
    heard = _heard(room, sentences, tenses)
    wanted = [h.way for h in heard if _is_let_in(h, closed=closed)]
    if closed and len(room.people) == _TWO:
        for way in (h.way for h in heard if h.within or h.opening):
            room = as_one_without_office(room, way) or room
    one_by_one = places_left(room)
    for way in wanted[:one_by_one]:
        if room.find(way) is None:
            room = as_one_known(room, way, drafter, talking) or with_newcomer(room, way)
    return with_newcomers(room, [w for w in wanted[one_by_one:] if room.find(w) is None])


def _is_let_in(heard: _Heard, *, closed: bool) -> bool:
    if closed:
        return heard.opening > 1 or heard.plainly > 0 or heard.present > 0
    return heard.opening > 0 or heard.within > 1 or heard.dialogue > 0 or heard.titled > _OFTEN


def _heard(room: Room, sentences: Iterable[Sentence], tenses: frozenset[Tense]) -> list[_Heard]:
    """Count the reports of those who are not in the room, in the order in which they come."""
    ways: dict[str, str] = {}
    counts: dict[str, Counter[str]] = {}
    for sentence in sentences:
        for cue in _first_reports(sentence, tenses):
            key = key_of(cue.subject)
            if key is None or room.find(cue.subject) is not None:
                continue
            ways.setdefault(key, cue.subject)
            count = counts.setdefault(key, Counter())
            opens = sentence.opens_paragraph or cue.inverted
            plain = cue.verb in PLAIN_SAYING
            count.update(["opening"] * opens + ["plainly"] * (opens and plain))
            count["within"] += not opens and plain
            count["dialogue"] += cue.verb in REPLIES | QUESTIONS | PRESENCE
            count["present"] += cue.verb in PRESENCE
            count["titled"] += is_titled(cue.subject)
    return [
        _Heard(way, **{f: counts[key][f] for f in _Heard._fields[1:]}) for key, way in ways.items()
    ]


def _first_reports(sentence: Sentence, tenses: frozenset[Tense]) -> Iterator[Cue]:
    """Yield the first report of a sentence, and those whose subject stands behind the verb."""
    reports = [c for c in sentence.cues if c.tense in tenses and c.verb != OPINION]
    for cue in reports:
        if cue.inverted or (cue is reports[0] and (cue.opens or sentence.opens_paragraph)):
            yield cue


def places_left(room: Room) -> int:
    """Return how many newcomers may be asked for one by one among all those before them."""
    return max(0, _ONE_BY_ONE - len(room.people))


def with_newcomer(room: Room, way: str) -> Room:
    """Return the room with one more, known by one way of calling him."""
    return with_newcomers(room, [way])


def with_newcomers(room: Room, ways: Iterable[str]) -> Room:
    """Return the room with more people, each known by one way of calling him."""
    people = list(room.people)
    taken = {p.participant.id for p in people}
    for way in ways:
        name, role = _name_and_role(_with_capital(way))
        person = Participant(new_id(name, taken), name, role, listed=False)
        people.append(make_person(person))
        taken.add(person.id)
    return replace(room, people=tuple(people))


def _with_capital(way: str) -> str:
    """`the King` is listed as `The King`, `the Earl Bell` as `Earl Bell`."""
    bare = way.removeprefix("the ")
    office_alone = bare != way and read_name(way.partition(", ")[0]).surname is None
    return f"The {bare}" if office_alone else bare


def _name_and_role(way: str) -> tuple[str, str | None]:
    """`A. Tarn, the Minister` and `the Minister, A. Tarn` are A. Tarn."""
    first, _, second = way.partition(", ")
    if second and read_name(second).surname and read_name(first).surname is None:
        first, second = second, first
    return first, second.removeprefix("the ") or None
