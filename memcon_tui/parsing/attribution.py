"""Who speaks each sentence, and how that is known.

Sentence by sentence, as GOLD.md lays down: the first cue in a sentence tells the
speaker; a sentence without one goes on with the speaker before it; what the
note-taker tells of the meeting is nobody's.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from memcon_tui.document import Attribution, Participant, Span
from memcon_tui.lexicon.labels import NOBODY_IN_PARTICULAR, QUESTIONERS, STAGE_DIRECTION
from memcon_tui.lexicon.verbs import UNSURE_WITH_PRONOUN
from memcon_tui.parsing.body import Body
from memcon_tui.parsing.cues import Cue, Tense, acts, find_cues, narrates, words_of
from memcon_tui.parsing.labels import Label, LabelForms
from memcon_tui.parsing.people import Room, initials_match, make_person, new_id, read_name
from memcon_tui.parsing.sentences import split_sentences

_QUESTIONS: Final = frozenset({"ask", "inquire", "enquire", "wonder", "query", "question"})
_REPLIES: Final = frozenset({"reply", "answer", "respond", "rejoin", "retort"})
_DIRECTION: Final = re.compile(STAGE_DIRECTION, re.DOTALL)
_PRONOUNS: Final = frozenset({"he", "she"})


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the reading text with what it says of who speaks."""

    span: Span
    opens_paragraph: bool
    cues: tuple[Cue, ...]
    narrates: bool
    acts: str | None
    label: Label | None


@dataclass(frozen=True, slots=True)
class Attributed:
    """A sentence, whose it is and how that is known."""

    span: Span
    speaker: str | None
    attribution: Attribution
    label: int = 0
    """Length of the label with which it begins."""


@dataclass(frozen=True, slots=True)
class _State:
    """Who speaks, and what the next pronoun may mean."""

    speaker: str | None = None
    last: str | None = None
    """The last who spoke, also while nobody does."""
    other: str | None = None
    """The one who spoke before him."""
    asked: bool = False


def read_sentences(body: Body, forms: LabelForms) -> list[Sentence]:
    """Return the sentences of a body with their cues and labels."""
    found: list[Sentence] = []
    for paragraph in body.paragraphs:
        cuts = [
            paragraph.begin,
            *forms.within(body.text, paragraph.begin + 1, paragraph.end),
            paragraph.end,
        ]
        for begin, end in pairwise(cuts):
            label = forms.at(body.text[begin : min(end, begin + 120)])
            found += _sentences(body.text, begin, end, label)
    return found


def _sentences(text: str, begin: int, end: int, label: Label | None) -> Iterator[Sentence]:
    spoken = begin + label.length if label else begin
    for span in split_sentences(text, spoken, end):
        words = words_of(text[span.begin : span.end])
        if span.begin == spoken:
            yield _sentence(text, Span(begin, span.end), words, label, first=True)
        else:
            yield _sentence(text, span, words, None, first=False)
    if label and spoken >= end:
        yield _sentence(text, Span(begin, end), [], label, first=True)


def _sentence(
    text: str, span: Span, words: Sequence[str], label: Label | None, *, first: bool
) -> Sentence:
    return Sentence(
        span,
        first,
        tuple(find_cues(words)),
        narrates(text[span.begin : span.end].lstrip("([ "), words),
        acts(words) if words else None,
        label,
    )


# Verbatim -------------------------------------------------------------------------------


def attribute_verbatim(
    sentences: Iterable[Sentence], text: str, speakers: Mapping[str, str | None]
) -> Iterator[Attributed]:
    """Yield each sentence under the label that stands over it.

    Args:
        sentences: The sentences in order.
        text: The reading text they are spans of.
        speakers: The person whom each label names; None for a label that names nobody.
    """
    speaker: str | None = None
    for sentence in sentences:
        how = Attribution.CARRIED if speaker else Attribution.NONE
        if sentence.label:
            speaker = speakers[sentence.label.name]
            how = Attribution.STATED if speaker else Attribution.NONE
            yield Attributed(sentence.span, speaker, how, sentence.label.length)
        elif sentence.opens_paragraph and _DIRECTION.fullmatch(text, *sentence.span):
            yield Attributed(sentence.span, None, Attribution.NONE)
        else:
            yield Attributed(sentence.span, speaker, how)


def name_speakers(sentences: Iterable[Sentence], room: Room) -> tuple[Room, dict[str, str | None]]:
    """Return whom each label names, and the room with those whom only labels name."""
    names = list(dict.fromkeys(s.label.name for s in sentences if s.label))
    speakers: dict[str, str | None] = {}
    for name in names:
        found = room.find(name)
        if found is not None:
            speakers[name] = found
    speakers |= _by_initials([n for n in names if n not in speakers], room, set(speakers.values()))
    for name in names:
        if name in speakers:
            continue
        if _is_nobody(name):
            speakers[name] = None
            continue
        room = _with_newcomer(room, name)
        speakers[name] = room.people[-1].participant.id
    return room, speakers


def _by_initials(names: Sequence[str], room: Room, taken: set[str | None]) -> dict[str, str | None]:
    """Give letters to people, the surest first; the last letters left go to the last one left."""
    letters = [n for n in names if len(n.replace(".", "")) <= 4 and n.isupper()]
    free = [p for p in room.people if p.participant.id not in taken]
    found: dict[str, str | None] = {}
    ranked = sorted(
        ((-initials_match(n, p), i, n, p) for n in letters for i, p in enumerate(free)),
        key=lambda r: r[:3],
    )
    for score, _, name, person in ranked:
        if score and name not in found and person.participant.id not in found.values():
            found[name] = person.participant.id
    left = [n for n in letters if n not in found and n.casefold() not in QUESTIONERS]
    rest = [p.participant.id for p in free if p.participant.id not in found.values()]
    return found | ({left[0]: rest[0]} if len(left) == len(rest) == 1 else {})


def _is_nobody(name: str) -> bool:
    return name.split(maxsplit=1)[0].casefold().strip(".") in NOBODY_IN_PARTICULAR


def _with_newcomer(room: Room, name: str) -> Room:
    taken = [p.participant.id for p in room.people]
    return room.with_person(make_person(Participant(new_id(name, taken), name, listed=False)))


# Reported -------------------------------------------------------------------------------


def attribute_reported(
    sentences: Sequence[Sentence], room: Room, drafter: str | None
) -> Iterator[Attributed]:
    """Yield each sentence with the one whose speech it reports.

    Args:
        sentences: The sentences in order.
        room: Those who may speak.
        drafter: The id of the one who says `I`, if he is known.
    """
    tenses = _tenses(sentences)
    state = _State()
    for sentence in sentences:
        spoken = (
            None if sentence.narrates else _first_speaker(sentence, tenses, room, state, drafter)
        )
        if spoken is not None:
            speaker, how, state = spoken
            yield Attributed(sentence.span, speaker, how)
        elif _tells(sentence, room, drafter, state):
            state = replace(state, speaker=None)
            yield Attributed(sentence.span, None, Attribution.NONE)
        else:
            how = Attribution.CARRIED if state.speaker else Attribution.NONE
            yield Attributed(sentence.span, state.speaker, how)


def _first_speaker(
    sentence: Sentence, tenses: frozenset[Tense], room: Room, state: _State, drafter: str | None
) -> tuple[str, Attribution, _State] | None:
    """Return whose the sentence is, and who goes on behind it.

    It belongs to its first cue (GOLD.md); a further clause with a cue of its own
    (`… and I said …`) tells who speaks next.
    """
    first: tuple[str, Attribution] | None = None
    for cue in sentence.cues:
        if cue.tense not in tenses or (first is not None and not cue.joined):
            continue
        found = _who(cue, room, state, drafter)
        if found is not None:
            first = first or found
            state = _after(state, found[0], cue)
    return (*first, state) if first else None


def _tenses(sentences: Iterable[Sentence]) -> frozenset[Tense]:
    """A record that reports in the present tense has more of such cues than of the other."""
    count = Counter(c.tense for s in sentences for c in s.cues if c.opens)
    present = count[Tense.PRESENT] > count[Tense.PAST]
    return frozenset(Tense) if present else frozenset({Tense.PAST})


def _who(
    cue: Cue, room: Room, state: _State, drafter: str | None
) -> tuple[str, Attribution] | None:
    said = cue.subject.lower()
    if said == "i":
        return (drafter, Attribution.INFERRED) if drafter else None
    if said in _PRONOUNS:
        found = _pronoun(cue, room, state, drafter)
        if found is None:
            return None
        return found, Attribution.CARRIED if found == state.speaker else Attribution.INFERRED
    named = room.find(cue.subject)
    return (named, Attribution.STATED) if named else None


def _pronoun(cue: Cue, room: Room, state: _State, drafter: str | None) -> str | None:
    """`He` is the one who speaks; where the drafter says `I`, it is the other one."""
    others = [p.participant.id for p in room.people if p.participant.id != drafter]
    if drafter:
        if cue.verb in UNSURE_WITH_PRONOUN and state.speaker == drafter:
            return None
        spoke = [s for s in (state.speaker, state.last, state.other) if s and s != drafter]
        return spoke[0] if spoke else (others[0] if len(others) == 1 else None)
    if cue.verb in _REPLIES and state.asked and state.other:
        return state.other
    return state.speaker or state.last


def _after(state: _State, speaker: str | None, cue: Cue) -> _State:
    asked = cue.verb in _QUESTIONS
    if speaker == state.last:
        return replace(state, speaker=speaker, asked=asked)
    return _State(speaker, speaker, state.last, asked)


def _tells(sentence: Sentence, room: Room, drafter: str | None, state: _State) -> bool:
    """Whether the note-taker himself tells what happened."""
    if sentence.narrates:
        return True
    if sentence.acts is None or not (sentence.opens_paragraph or state.speaker is None):
        return False
    return (sentence.acts == "I" and drafter is not None) or room.find(sentence.acts) is not None


# Those whom no list names ---------------------------------------------------------------


def with_unlisted(room: Room, sentences: Sequence[Sentence], *, closed: bool) -> Room:
    """Add those who speak though no list names them.

    Where a list or a title says who was there, a name must open two paragraphs with
    a report to be let in; otherwise opening one is enough.
    """
    wanted = 2 if closed else 1
    count: Counter[str] = Counter()
    forms: dict[str, str] = {}
    for sentence in sentences:
        subjects = {c.subject for c in sentence.cues if c.opens and c.tense is Tense.PAST}
        for subject in subjects:
            key = _newcomer_key(subject)
            if key and room.find(subject) is None and sentence.opens_paragraph:
                count[key] += 1
                forms.setdefault(key, subject)
    for key, times in count.items():
        if times >= wanted and room.find(forms[key]) is None:
            room = _with_newcomer(room, forms[key])
    return room


def _newcomer_key(subject: str) -> str | None:
    name = read_name(subject)
    if subject.lower() in (*_PRONOUNS, "i", "we", "they"):
        return None
    if name.surname:
        return name.surname if name.honorific or name.office else None
    return name.office.noun if name.office else None


def with_aliases(
    room: Room, sentences: Iterable[Sentence], drafter: str | None
) -> tuple[Participant, ...]:
    """Return the people of a room, each with the other ways in which the text calls him."""
    called: dict[str, dict[str, None]] = {}
    for sentence in sentences:
        ways = [cue.subject for cue in sentence.cues]
        for way in [*ways, sentence.label.name] if sentence.label else ways:
            key = drafter if way == "I" else room.find(way)
            if key is not None:
                called.setdefault(key, {})[way.removeprefix("The ").removeprefix("the ")] = None
    people = (person.participant for person in room.people)
    return tuple(replace(p, aliases=_other_ways(p, called.get(p.id, ()))) for p in people)


def _other_ways(participant: Participant, ways: Iterable[str]) -> tuple[str, ...]:
    return tuple(w for w in ways if w != participant.name.removeprefix("The "))
