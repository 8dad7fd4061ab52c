"""How much each participant says, and who answers whom."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import NamedTuple

from memcon_tui.document import Document


class SpeakerStatistics(NamedTuple):
    """What one speaker has of a document's speech."""

    turns: int
    words: int
    share: float
    """Of all words that anybody speaks, from 0 to 1."""

    @property
    def mean_length(self) -> float:
        """Words a turn."""
        return self.words / self.turns


def count_words(text: str) -> int:
    """Return the number of words of a turn's text, whose white space is folded."""
    return text.count(" ") + text.count("\n\n") + 1 if text else 0


def by_speaker(document: Document) -> dict[str, SpeakerStatistics]:
    """Return what everyone who speaks in `document` has of it, by participant's id."""
    turns: Counter[str] = Counter()
    words: Counter[str] = Counter()
    for turn in document.turns:
        if turn.speaker is not None:
            turns[turn.speaker] += 1
            words[turn.speaker] += count_words(turn.text)
    total = words.total() or 1
    return {who: SpeakerStatistics(turns[who], words[who], words[who] / total) for who in turns}


def answers(document: Document) -> Counter[tuple[str, str]]:
    """Return how often who speaks next after whom, as `(who, whom)` by participant's id.

    Narration between two speakers parts them: the one does not answer the other.
    """
    speakers = (turn.speaker for turn in document.turns)
    return Counter(
        (who, whom)
        for whom, who in pairwise(speakers)
        if who is not None and whom is not None and who != whom
    )


def turns_and_share(spoken: SpeakerStatistics) -> str:
    """Return how much somebody says in words: `12 turns · 45 %`."""
    turns = "1 turn" if spoken.turns == 1 else f"{spoken.turns} turns"
    return f"{turns} · {spoken.share:.0%}".replace("%", " %")
