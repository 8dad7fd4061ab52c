"""How much each participant says: turns and words."""

from __future__ import annotations

from dataclasses import dataclass

from memcon_tui.document import Document


@dataclass(frozen=True, slots=True)
class Share:
    """What one speaker has of a document's speech."""

    turns: int
    words: int
    part: float
    """Of all words that anybody speaks, from 0 to 1."""


def count_words(text: str) -> int:
    """Return the number of words of a turn's text, whose white space is folded."""
    return text.count(" ") + text.count("\n\n") + 1 if text else 0


def shares(document: Document) -> dict[str, Share]:
    """Return the share of everyone who speaks in `document`, by participant's id."""
    turns: dict[str, int] = {}
    words: dict[str, int] = {}
    for turn in document.turns:
        if turn.speaker is not None:
            turns[turn.speaker] = turns.get(turn.speaker, 0) + 1
            words[turn.speaker] = words.get(turn.speaker, 0) + count_words(turn.text)
    total = sum(words.values()) or 1
    return {who: Share(turns[who], words[who], words[who] / total) for who in turns}
