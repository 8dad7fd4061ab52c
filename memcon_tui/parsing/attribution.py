"""Who speaks each sentence, and how that is known.

Sentence by sentence, as GOLD.md lays down: a label or the first cue tells the
speaker; a sentence without one goes on with the speaker before it; what the
note-taker tells of the meeting is nobody's.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from memcon_tui.document import Attribution, Span
from memcon_tui.lexicon.labels import DRAFTERS_COMMENT
from memcon_tui.lexicon.people import OTHER_ONE, PERSONAL_PRONOUNS
from memcon_tui.lexicon.verbs import QUESTIONS, REPLIES, UNSURE_WITH_PRONOUN
from memcon_tui.parsing.body import Body
from memcon_tui.parsing.cues import Cue, find_cues
from memcon_tui.parsing.labels import Label, LabelForms
from memcon_tui.parsing.narration import acts, leaves, narrates, people_met
from memcon_tui.parsing.people import Room
from memcon_tui.parsing.reporting_verbs import Tense
from memcon_tui.parsing.sentences import split_sentences
from memcon_tui.parsing.words import words_of

_LABEL_REACH: Final = 120
_COMMENT: Final = re.compile(DRAFTERS_COMMENT)
_CLOSING: Final = {"[": "]", "(": ")"}
_FARTHEST_BRACKET: Final = 5


class Sentence(NamedTuple):
    """A sentence of the reading text with what it says of who speaks."""

    span: Span
    opens_paragraph: bool
    bracketed: bool
    """Its paragraph stands between brackets."""
    cues: tuple[Cue, ...]
    opens_with_he: bool
    narrates: bool
    comments: bool
    """It opens the drafter's own comment."""
    acts: str | None
    meets: tuple[str, ...]
    """Those whom it brings into the room."""
    label: Label | None


class Attributed(NamedTuple):
    """A sentence, whose it is and how that is known."""

    span: Span
    speaker: str | None
    attribution: Attribution
    label: int = 0
    """Length of the label with which it begins."""


class Voices(NamedTuple):
    """Who may be heard in a record, and by what."""

    room: Room
    drafter: str | None
    """Who says `I`, where the record reports in the first person."""
    labels: Mapping[str, str | None]
    """The person whom each label names; None for a label that names nobody."""
    tenses: frozenset[Tense]


class _State(NamedTuple):
    """Who speaks, and what the next pronoun may mean."""

    speaker: str | None = None
    last: str | None = None
    """The last who spoke or came in, also while nobody speaks."""
    other: str | None = None
    """The one who spoke before him."""
    asked: bool = False
    verbatim: bool = False
    """Under a label: the words themselves, in which no cue is looked for."""


# Sentences ------------------------------------------------------------------------------


def read_sentences(body: Body, forms: LabelForms) -> list[Sentence]:
    """Return the sentences of a body with their cues and labels."""
    found: list[Sentence] = []
    text = body.text
    in_brackets = _bracketed([text[p.begin : p.end].strip("*_. ") for p in body.paragraphs])
    for paragraph, bracketed in zip(body.paragraphs, in_brackets, strict=True):
        inner = forms.within(text, paragraph.begin + 1, paragraph.end)
        for begin, end in pairwise([paragraph.begin, *inner, paragraph.end]):
            label = forms.at(text[begin : min(end, begin + _LABEL_REACH)])
            found += _sentences(text, Span(begin, end), label, bracketed=bracketed)
    return found


def _bracketed(paragraphs: Sequence[str]) -> list[bool]:
    """Tell which paragraphs stand between brackets.

    A bracket may close some paragraphs later; one that never closes holds its own.
    """
    found = [False] * len(paragraphs)
    for index, words in enumerate(paragraphs):
        if words[:1] not in ("[", "(") or found[index]:
            continue
        closing = _CLOSING[words[0]]
        ahead = paragraphs[index : index + _FARTHEST_BRACKET]
        last = next((i for i, w in enumerate(ahead) if w.endswith(closing)), 0)
        if closing in words and not words.endswith(closing):
            continue
        found[index : index + last + 1] = [True] * (last + 1)
    return found


def _sentences(
    text: str, whole: Span, label: Label | None, *, bracketed: bool
) -> Iterator[Sentence]:
    spoken = whole.begin + label.length if label else whole.begin
    spans = list(split_sentences(text, spoken, whole.end)) or [Span(spoken, whole.end)]
    for span in spans:
        first = span is spans[0]
        words = words_of(text[span.begin : span.end])
        yield Sentence(
            Span(whole.begin, span.end) if first else span,
            first,
            bracketed,
            tuple(find_cues(words)),
            words[:1] in (["He"], ["She"]) and not leaves(words),
            narrates(text[span.begin : span.end].lstrip("([ "), words),
            first and _COMMENT.match(text, span.begin, span.end) is not None,
            acts(words),
            tuple(people_met(words)),
            label if first else None,
        )


def reporting_tenses(sentences: Iterable[Sentence]) -> frozenset[Tense]:
    """Return the tenses in which a record reports.

    One that reports in the present has more of such cues than of the other.
    """
    count = Counter(c.tense for s in sentences for c in s.cues if c.opens)
    present = count[Tense.PRESENT] > count[Tense.PAST]
    return frozenset(Tense) if present else frozenset({Tense.PAST})


# Attribution ----------------------------------------------------------------------------


def attribute(sentences: Sequence[Sentence], voices: Voices) -> Iterator[Attributed]:
    """Yield each sentence with the one who speaks in it.

    A paragraph between brackets gives the turn back to whoever had it. What the
    drafter comments at the end is nobody's speech.
    """
    state = before_bracket = _State()
    bracketed = commenting = False
    for sentence in sentences:
        if bracketed and not sentence.bracketed:
            state = before_bracket
        elif sentence.bracketed and not bracketed:
            before_bracket = state
            state = state if state.verbatim else state._replace(speaker=None)
        bracketed = sentence.bracketed
        if sentence.comments:
            commenting = True
        if commenting and not sentence.label:
            yield Attributed(sentence.span, None, Attribution.NONE)
            continue
        attributed, state = _attribute(sentence, voices, state)
        yield attributed


def _attribute(sentence: Sentence, voices: Voices, state: _State) -> tuple[Attributed, _State]:
    if sentence.label:
        return _labelled(sentence, voices, sentence.label)
    if state.verbatim and not _interrupts(sentence):
        return _carried(sentence, state)
    for reading in (_reported, _the_others, _nobodys):
        found = reading(sentence, voices, state)
        if found:
            return found
    return _carried(sentence, state)


def _nobodys(sentence: Sentence, voices: Voices, state: _State) -> tuple[Attributed, _State] | None:
    """Return the sentence as nobody's: narration, or a reading that is left open."""
    nobody = Attributed(sentence.span, None, Attribution.NONE)
    if state.verbatim or _tells(sentence, voices, state):
        last = voices.room.find(sentence.acts) if sentence.acts else None
        last = state.last if last in (None, voices.drafter) else last
        return nobody, state._replace(speaker=None, last=last, verbatim=False)
    if _names_somebody_else(sentence, voices):
        return nobody, state._replace(speaker=None)
    return None


def _names_somebody_else(sentence: Sentence, voices: Voices) -> bool:
    """Whether a sentence opens with a report by one of two, or by an `I` nobody knows.

    Then it is not the speech of whoever spoke before, and nobody's rather than a guess.
    """
    opening = [c.subject for c in sentence.cues if c.opens and c.tense in voices.tenses]
    return bool(opening) and (opening[0] == "I" or voices.room.leaves_open(opening[0]))


def _the_others(
    sentence: Sentence, voices: Voices, state: _State
) -> tuple[Attributed, _State] | None:
    """Where the drafter has spoken, a paragraph that begins with `He` is the other one's."""
    if sentence.narrates or not (sentence.opens_paragraph and sentence.opens_with_he):
        return None
    if state.verbatim or voices.drafter is None or state.speaker != voices.drafter:
        return None
    other = state.other or voices.room.only_other(voices.drafter)
    if other is None:
        return None
    return Attributed(sentence.span, other, Attribution.INFERRED), state._replace(speaker=other)


def _labelled(sentence: Sentence, voices: Voices, label: Label) -> tuple[Attributed, _State]:
    speaker = voices.labels[label.name]
    how = Attribution.STATED if speaker else Attribution.NONE
    attributed = Attributed(sentence.span, speaker, how, label.length)
    return attributed, _State(speaker, speaker, verbatim=True)


def _carried(sentence: Sentence, state: _State) -> tuple[Attributed, _State]:
    how = Attribution.CARRIED if state.speaker else Attribution.NONE
    return Attributed(sentence.span, state.speaker, how), state


def _interrupts(sentence: Sentence) -> bool:
    """Whether an unlabelled sentence tells what happens rather than going on with a speech."""
    return sentence.bracketed or (sentence.opens_paragraph and sentence.narrates)


def _tells(sentence: Sentence, voices: Voices, state: _State) -> bool:
    """Whether the note-taker himself tells what happened."""
    if sentence.narrates:
        return True
    if sentence.acts is None or not (sentence.opens_paragraph or state.speaker is None):
        return False
    writes = sentence.acts in ("I", "He", "She") and voices.drafter is not None
    return writes or voices.room.find(sentence.acts) is not None


def _reported(
    sentence: Sentence, voices: Voices, state: _State
) -> tuple[Attributed, _State] | None:
    """Return whose the sentence is, and who goes on behind it.

    It belongs to its first cue (GOLD.md); a further clause with a cue of its own
    (`… and I said …`) tells who speaks next.
    """
    if state.verbatim or sentence.narrates:
        return None
    first: Attributed | None = None
    for cue in sentence.cues:
        if cue.tense not in voices.tenses or (first is not None and not cue.joined):
            continue
        found = _who(cue, voices, state)
        if found is not None:
            first = first or Attributed(sentence.span, *found)
            state = _after(state, found[0], cue)
    return (first, state) if first else None


def _who(cue: Cue, voices: Voices, state: _State) -> tuple[str, Attribution] | None:
    said = cue.subject.lower()
    if said == "i":
        return (voices.drafter, Attribution.INFERRED) if voices.drafter else None
    if said in PERSONAL_PRONOUNS:
        found = _pronoun(cue, voices, state)
        if found is None:
            return None
        return found, Attribution.CARRIED if found == state.speaker else Attribution.INFERRED
    if said in OTHER_ONE:
        other = state.other or (voices.room.only_other(state.last) if state.last else None)
        return (other, Attribution.INFERRED) if other else None
    named = voices.room.find(cue.subject)
    return (named, Attribution.STATED) if named else None


def _pronoun(cue: Cue, voices: Voices, state: _State) -> str | None:
    """`He` is the one who speaks; where the drafter says `I`, it is the other one."""
    drafter = voices.drafter
    if drafter:
        if cue.verb in UNSURE_WITH_PRONOUN and state.speaker == drafter:
            return None
        spoke = [s for s in (state.speaker, state.last, state.other) if s and s != drafter]
        return spoke[0] if spoke else voices.room.only_other(drafter)
    if cue.verb in REPLIES and state.asked and state.other:
        return state.other
    return state.speaker or state.last


def _after(state: _State, speaker: str, cue: Cue) -> _State:
    asked = cue.verb in QUESTIONS
    if speaker == state.last:
        return state._replace(speaker=speaker, asked=asked)
    return _State(speaker, speaker, state.last, asked)
