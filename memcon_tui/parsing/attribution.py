"""Who speaks each sentence, and how that is known.

Sentence by sentence, as GOLD.md lays down: a label or the first cue tells the
speaker; a sentence without one goes on with the speaker before it; what the
note-taker tells of the meeting is nobody's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from memcon_tui.document import Attribution, Span
from memcon_tui.lexicon.verbs import GOING_ON, QUESTIONS, REPLIES, STANCES
from memcon_tui.parsing.callings import State, Voices, whom_it_calls
from memcon_tui.parsing.cues import Cue
from memcon_tui.parsing.evidence import Bracket, Sentence
from memcon_tui.parsing.labels import Label
from memcon_tui.parsing.reporting_verbs import Tense


class Attributed(NamedTuple):
    """A sentence, whose it is and how that is known."""

    span: Span
    speaker: str | None
    attribution: Attribution
    label: int = 0
    """Length of the label with which it begins."""


def attribute(sentences: Sequence[Sentence], voices: Voices) -> Iterator[Attributed]:
    """Yield each sentence with the one who speaks in it.

    What stands between brackets gives the turn back to whoever had it. What the
    drafter comments at the end is nobody's speech.
    """
    state = before_bracket = State()
    bracket = Bracket.NONE
    commenting = False
    for sentence in sentences:
        if sentence.bracket is not bracket:
            state, before_bracket = _at_bracket(sentence.bracket, bracket, state, before_bracket)
            bracket = sentence.bracket
        commenting = commenting or sentence.comments
        if commenting and not sentence.label:
            yield _nobody(sentence)
            continue
        attributed, state = _attribute(sentence, voices, state)
        before_bracket = state if sentence.label else before_bracket
        yield attributed


def given_back(
    sentences: Sequence[Sentence], attributed: Sequence[Attributed]
) -> Iterator[Attributed]:
    """Yield the sentences, those given back that one says another thinks.

    `The Minister said no. Mr. Quill disagreed with it. This was, the Minister
    continued, an error`: he who continues was speaking before.
    """
    stolen: list[int] = []
    found = list(attributed)
    for at, (sentence, now) in enumerate(zip(sentences, attributed, strict=True)):
        if sentence.opens_paragraph:
            stolen, opener = [], now.speaker
        elif _goes_on(sentence) and now.speaker == opener:
            for index in stolen:
                found[index] = found[index]._replace(
                    speaker=opener, attribution=Attribution.CARRIED
                )
            stolen = []
        elif (_thinks(sentence) and now.speaker != opener) or (stolen and not sentence.cues):
            stolen.append(at)
        else:
            stolen = []
    yield from found


def _goes_on(sentence: Sentence) -> bool:
    """`…, the Minister continued, …`."""
    return any(cue.verb in GOING_ON and not cue.opens for cue in sentence.cues[:1])


def _thinks(sentence: Sentence) -> bool:
    return any(cue.verb in STANCES and cue.opens for cue in sentence.cues[:1])


def _at_bracket(now: Bracket, last: Bracket, state: State, before: State) -> tuple[State, State]:
    """Return the state in which a bracket is read, or left, and the one to go back to."""
    if last is not Bracket.NONE:
        state = before
    outside = state
    if now is Bracket.PARAGRAPH and not state.verbatim:
        state = state._replace(speaker=None)
    return state, outside


def _attribute(sentence: Sentence, voices: Voices, state: State) -> tuple[Attributed, State]:
    if sentence.label:
        return _labelled(sentence, voices, sentence.label)
    if sentence.bracket is Bracket.PARAGRAPH and voices.labels:
        return _nobody(sentence), state
    if state.verbatim:
        if _reports_again(sentence, voices):
            state = state._replace(verbatim=False)
        elif not (sentence.opens_paragraph and sentence.narrates):
            return _carried(sentence, state)
    for reading in (_reported, _the_others, _answerers, _askers, _nobodys):
        found = reading(sentence, voices, state)
        if found:
            return found
    return _carried(sentence, state)


def _nobody(sentence: Sentence) -> Attributed:
    return Attributed(sentence.span, None, Attribution.NONE)


def _labelled(sentence: Sentence, voices: Voices, label: Label) -> tuple[Attributed, State]:
    speaker = voices.labels[label.name]
    how = Attribution.STATED if speaker else Attribution.NONE
    attributed = Attributed(sentence.span, speaker, how, label.length)
    return attributed, State(speaker, speaker, verbatim=not sentence.reports)


def _carried(sentence: Sentence, state: State) -> tuple[Attributed, State]:
    how = Attribution.CARRIED if state.speaker else Attribution.NONE
    return Attributed(sentence.span, state.speaker, how), state


def _reports_again(sentence: Sentence, voices: Voices) -> bool:
    """Whether a paragraph without a label goes back to reported speech."""
    return voices.mixed and opens_with_report(sentence, voices)


def opens_with_report(sentence: Sentence, voices: Voices) -> bool:
    """Whether a paragraph begins with a report by somebody in the room, called by name."""
    if not (sentence.opens_paragraph and sentence.third_person):
        return False
    told = [cue for cue in sentence.cues if cue.tense in voices.tenses]
    return bool(told) and voices.room.calls(told[0].subject)


def _reported(sentence: Sentence, voices: Voices, state: State) -> tuple[Attributed, State] | None:
    """Return whose the sentence is, and who goes on behind it.

    It belongs to its first cue (GOLD.md); a further clause with a cue of its own
    (`… and I said …`) tells who speaks next.
    """
    if sentence.narrates:
        return None
    first: Attributed | None = None
    for cue in sentence.cues:
        if cue.tense not in voices.tenses or (first is not None and not cue.joined):
            continue
        found = whom_it_calls(cue, voices, state)
        if found is not None:
            first = first or Attributed(sentence.span, *found)
            state = _after(state, found[0], cue, voices)
    return (first, state) if first else None


def _after(state: State, speaker: str, cue: Cue, voices: Voices) -> State:
    """Return who speaks behind a cue, and who may be meant by the next `he`."""
    other = state.other if speaker == state.last else state.last
    asks = cue.verb in QUESTIONS or cue.passive
    to = voices.room.find(cue.to) if asks and cue.to else None
    to = None if to == speaker else to
    return State(
        speaker,
        speaker,
        other,
        asked=(to or other) if asks else None,
        subject=to if cue.passive else None,
        replied=cue.verb in REPLIES,
    )


def _the_others(
    sentence: Sentence, voices: Voices, state: State
) -> tuple[Attributed, State] | None:
    """Where the drafter has spoken, a paragraph that begins with `He` is the other one's."""
    if sentence.narrates or not (
        sentence.opens_paragraph and sentence.opens_with_he and voices.says_i
    ):
        return None
    if state.verbatim or voices.drafter is None or state.speaker != voices.drafter:
        return None
    other = state.other or voices.room.only_other(voices.drafter)
    if other is None:
        return None
    return Attributed(sentence.span, other, Attribution.INFERRED), state._replace(speaker=other)


def _answerers(sentence: Sentence, _: Voices, state: State) -> tuple[Attributed, State] | None:
    """`He had.` behind a question is the answer of the one who was asked."""
    if not (sentence.answers and state.asked):
        return None
    attributed = Attributed(sentence.span, state.asked, Attribution.INFERRED)
    return attributed, State(state.asked, state.asked, state.last, replied=True)


def _askers(sentence: Sentence, _: Voices, state: State) -> tuple[Attributed, State] | None:
    """`The second question was …`: behind an answer it is his who asked the first."""
    if not (sentence.asks_on and state.replied and state.other):
        return None
    attributed = Attributed(sentence.span, state.other, Attribution.INFERRED)
    return attributed, State(state.other, state.other, state.last, asked=state.last)


def _nobodys(sentence: Sentence, voices: Voices, state: State) -> tuple[Attributed, State] | None:
    """Return the sentence as nobody's: narration, or a reading that is left open."""
    if state.verbatim or _tells(sentence, voices, state):
        return _nobody(sentence), _after_narration(sentence, voices, state)
    if _names_somebody_else(sentence, voices):
        return _nobody(sentence), state._replace(speaker=None)
    return None


def _after_narration(sentence: Sentence, voices: Voices, state: State) -> State:
    """Nobody speaks; the next `he` is the one who came in or was given something."""
    named = filter(None, (sentence.acts, *sentence.meets))
    present = [who for name in named if (who := voices.room.find(name)) and who != voices.drafter]
    return state._replace(speaker=None, last=present[0] if present else state.last, verbatim=False)


def _tells(sentence: Sentence, voices: Voices, state: State) -> bool:
    """Whether the note-taker himself tells what happened."""
    if sentence.narrates or (sentence.remarks and voices.says_i and _in_past(voices)):
        return True
    if sentence.acts is None:
        return False
    known = voices.room.find(sentence.acts) is not None
    if not (sentence.opens_paragraph or state.speaker is None):
        return known and sentence.departs
    writes = sentence.acts in ("I", "He", "She") and voices.says_i
    return writes or known


def _in_past(voices: Voices) -> bool:
    return Tense.PRESENT not in voices.tenses


def _names_somebody_else(sentence: Sentence, voices: Voices) -> bool:
    """Whether a sentence opens with a report by one of two, or by an `I` nobody knows.

    Then it is not the speech of whoever spoke before, and nobody's rather than a guess.
    """
    opening = [c.subject for c in sentence.cues if c.opens and c.tense in voices.tenses]
    return bool(opening) and (opening[0] == "I" or voices.room.leaves_open(opening[0]))
