"""Whom the subject of a cue calls: by name, by office, by pronoun, as `the other`, as `I`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from memcon_tui.document import Attribution
from memcon_tui.lexicon.people import DRAFTER_WORDS, OTHER_ONE, PERSONAL_PRONOUNS, STYLES
from memcon_tui.lexicon.verbs import REPLIES, UNSURE_WITH_PRONOUN
from memcon_tui.parsing.cues import OPINION, Cue
from memcon_tui.parsing.people import Room
from memcon_tui.parsing.reporting_verbs import Tense


class Voices(NamedTuple):
    """Who may be heard in a record, and by what."""

    room: Room
    drafter: str | None
    """Who reports what he said himself, as `I` or as `the undersigned`."""
    says_i: bool
    """He says `I`, so that no `he` is he."""
    labels: Mapping[str, str | None]
    """The person whom each label names; None for a label that names nobody."""
    tenses: frozenset[Tense]
    mixed: bool = False
    """Labelled speeches stand among paragraphs of reported speech."""


class State(NamedTuple):
    """Who speaks, and what the next pronoun may mean."""

    speaker: str | None = None
    last: str | None = None
    """The last who spoke or came in, also while nobody speaks."""
    other: str | None = None
    """The one who spoke before him."""
    asked: str | None = None
    """Who was asked, and will answer."""
    subject: str | None = None
    """Who is the subject of a passive: `Mr. Tarn was asked by Mr. Quill` is about Mr. Tarn."""
    replied: bool = False
    verbatim: bool = False
    """Under a label: the words themselves, in which no cue is looked for."""


Called = tuple[str, Attribution]


def whom_it_calls(cue: Cue, voices: Voices, state: State) -> Called | None:
    """Return whom the subject of a cue calls, and how that is known; None if it is left open."""
    found = _whom(cue, voices, state)
    return (found, _how(cue, found, state)) if found else None


def _whom(cue: Cue, voices: Voices, state: State) -> str | None:
    said = cue.subject.lower()
    if _says_i(said):
        return voices.drafter
    if said in PERSONAL_PRONOUNS or said in STYLES:
        return _styled(said, voices) or _pronoun(cue, voices, state)
    if cue.stands_for:
        return voices.room.find(cue.stands_for)
    if said in OTHER_ONE:
        return state.other or (voices.room.only_other(state.last) if state.last else None)
    return voices.room.find(cue.subject)


def _how(cue: Cue, found: str, state: State) -> Attribution:
    said = cue.subject.lower()
    if said in PERSONAL_PRONOUNS and found == state.speaker:
        return Attribution.CARRIED
    worked_out = (
        _says_i(said)
        or said in PERSONAL_PRONOUNS | OTHER_ONE
        or said in STYLES
        or cue.verb == OPINION
    )
    return Attribution.INFERRED if worked_out else Attribution.STATED


def _says_i(said: str) -> bool:
    return said == "i" or said in DRAFTER_WORDS


def _styled(said: str, voices: Voices) -> str | None:
    """`His Majesty` is the only king in the room."""
    return voices.room.only_holder(STYLES.get(said, ()))


def _pronoun(cue: Cue, voices: Voices, state: State) -> str | None:
    """`He` is the one who speaks; where the drafter says `I`, it is the other one."""
    drafter = voices.drafter if voices.says_i else None
    if state.subject and state.subject != drafter:
        return state.subject
    if drafter:
        if cue.verb in UNSURE_WITH_PRONOUN and state.speaker == drafter:
            return None
        spoke = [s for s in (state.speaker, state.last, state.other) if s and s != drafter]
        return spoke[0] if spoke else voices.room.only_other(drafter)
    if cue.verb in REPLIES and state.asked:
        return state.asked
    told = voices.room.find(cue.to) if cue.to else None
    return next((s for s in (state.speaker, state.last, state.other) if s and s != told), None)
