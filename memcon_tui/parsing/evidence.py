"""What each sentence says of who speaks: its label, its cues, what it tells, its brackets."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum, auto
from itertools import pairwise
from typing import Final, NamedTuple

from memcon_tui.document import Span
from memcon_tui.lexicon.labels import DRAFTERS_COMMENT
from memcon_tui.parsing.cues import Cue, find_cues
from memcon_tui.parsing.labels import Label, LabelForms
from memcon_tui.parsing.mentions import people_named
from memcon_tui.parsing.narration import (
    acts,
    answers,
    asks_on,
    departs,
    leaves,
    narrates,
    people_met,
    remarks,
)
from memcon_tui.parsing.reading_text import Body
from memcon_tui.parsing.reporting_verbs import Tense, reports_at_once
from memcon_tui.parsing.sentences import split_sentences
from memcon_tui.parsing.words import words_of

_LABEL_REACH: Final = 120
_COMMENT: Final = re.compile(DRAFTERS_COMMENT)
_CLOSING: Final = {"[": "]", "(": ")"}
OPENING_SENTENCES: Final = 8
"""Those who meet in them are there from the first."""
_FARTHEST_BRACKET: Final = 5
_FEWEST_REPORTS: Final = 2
_FIRST_PERSON: Final = frozenset({"I", "me", "my", "My"})


class Bracket(Enum):
    """Whether a sentence stands between brackets."""

    NONE = auto()
    INLINE = auto()
    """The bracket opens and closes within a paragraph."""
    PARAGRAPH = auto()


class Sentence(NamedTuple):
    """A sentence of the reading text with what it says of who speaks."""

    span: Span
    opens_paragraph: bool
    bracket: Bracket
    cues: tuple[Cue, ...]
    opens_with_he: bool
    narrates: bool
    comments: bool
    """It opens the drafter's own comment."""
    acts: str | None
    departs: bool
    """The one who acts comes or goes, and no more is said."""
    meets: tuple[str, ...]
    """Those whom it brings into the room; asked of openings and of what the drafter tells."""
    remarks: bool
    """The drafter says what he himself thinks of it now."""
    asks_on: bool
    """It is the next of several questions: `The second question was …`."""
    answers: bool
    """It answers in two words: `He had.`"""
    third_person: bool
    """Nobody in it says `I`, as one would who speaks for himself."""
    label: Label | None
    reports: bool
    """Behind its label a verb reports, instead of the words themselves: `Tarn: Asks why.`"""


def read_sentences(body: Body, forms: LabelForms) -> list[Sentence]:
    """Return the sentences of a body with their cues and labels."""
    found: list[Sentence] = []
    text = body.text
    in_brackets = _bracketed([text[p.begin : p.end].strip("*_. ") for p in body.paragraphs])
    for paragraph, bracketed in zip(body.paragraphs, in_brackets, strict=True):
        inner = forms.within(text, paragraph.begin + 1, paragraph.end)
        for begin, end in pairwise([paragraph.begin, *inner, paragraph.end]):
            label = forms.at(text[begin : min(end, begin + _LABEL_REACH)])
            opening = len(found) < OPENING_SENTENCES
            found += _sentences(text, Span(begin, end), label, bracketed=bracketed, opening=opening)
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
    text: str, whole: Span, label: Label | None, *, bracketed: bool, opening: bool
) -> Iterator[Sentence]:
    spoken = whole.begin + label.length if label else whole.begin
    spans = list(split_sentences(text, spoken, whole.end)) or [Span(spoken, whole.end)]
    before: list[str] = []
    brackets = [Bracket.PARAGRAPH] * len(spans) if bracketed else _inline(text, spans)
    for span, bracket in zip(spans, brackets, strict=True):
        first = span is spans[0]
        sentence = text[span.begin : span.end]
        words = words_of(sentence)
        cues = tuple(_recalling(cue, before) for cue in find_cues(words))
        before = words
        who = acts(words)
        narrated = narrates(sentence.lstrip("([ "), words)
        yield Sentence(
            Span(whole.begin, span.end) if first else span,
            opens_paragraph=first,
            bracket=bracket,
            cues=cues,
            opens_with_he=words[:1] in (["He"], ["She"]) and not leaves(words),
            narrates=narrated,
            comments=first and _COMMENT.match(text, span.begin, span.end) is not None,
            acts=who,
            departs=who is not None and departs(words),
            meets=tuple(people_met(words)) if who or narrated or opening else (),
            remarks=(first or words[:1] == ["We"] or "impression" in words) and remarks(words),
            asks_on=asks_on(words),
            answers=answers(words),
            third_person=_FIRST_PERSON.isdisjoint(words),
            label=label if first else None,
            reports=first and label is not None and reports_at_once(words),
        )


def _recalling(cue: Cue, before: Sequence[str]) -> Cue:
    """`The latter` is the last whom the sentence before names, `the former` the first."""
    said = cue.subject.lower()
    if said not in ("the latter", "the former"):
        return cue
    named = list(people_named(before))
    return cue._replace(stands_for=named[-1 if said == "the latter" else 0]) if named else cue


def _inline(text: str, spans: Sequence[Span]) -> list[Bracket]:
    """Tell which sentences of a paragraph stand in a bracket of their own."""
    found = [Bracket.NONE] * len(spans)
    for index, span in enumerate(spans):
        closing = _CLOSING.get(text[span.begin : span.begin + 1])
        if closing is None or found[index] is not Bracket.NONE:
            continue
        ahead = spans[index : index + _FARTHEST_BRACKET]
        last = next((i for i, s in enumerate(ahead) if text[s.end - 1] == closing), None)
        if last is not None:
            found[index : index + last + 1] = [Bracket.INLINE] * (last + 1)
    return found


def in_reported_speech(sentences: Sequence[Sentence]) -> list[Sentence]:
    """Return the sentences of paragraphs without a label, where they report.

    In a verbatim record a paragraph without a label goes on with the speech above it.
    Where two, and half of them and more, open with a report, the record is of two kinds.
    """
    found: list[Sentence] = []
    opening: list[bool] = []
    labelled = False
    for sentence in sentences:
        if sentence.opens_paragraph:
            labelled = sentence.label is not None
            if not labelled and sentence.bracket is Bracket.NONE and not sentence.narrates:
                opening.append(sentence.third_person and bool(sentence.cues))
        if not labelled:
            found.append(sentence)
    several = sum(opening) >= _FEWEST_REPORTS and 2 * sum(opening) >= len(opening)
    return found if several else []


def reporting_tenses(sentences: Iterable[Sentence]) -> frozenset[Tense]:
    """Return the tenses in which a record reports.

    One that reports in the present has more of such cues than of the other.
    """
    count = Counter(c.tense for s in sentences for c in s.cues if c.opens)
    present = count[Tense.PRESENT] > count[Tense.PAST]
    return frozenset(Tense) if present else frozenset({Tense.PAST})
