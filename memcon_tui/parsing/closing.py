"""How a record closes: who signed, drafted, cleared and received it."""

from __future__ import annotations

import re
from typing import Final

from memcon_tui.lexicon.labels import CLOSING_LABELS, SIGNATURES

_SIGNATURE: Final = re.compile("|".join(SIGNATURES))
_LABEL: Final = re.compile(CLOSING_LABELS, re.DOTALL)
_LABEL_REACH: Final = 40
_SENTENCE: Final = re.compile(r"[a-z]{2}\.[\"”’)]*$")


def closes_record(words: str) -> bool:
    """Whether each line of a paragraph reads as a name, an office, a date or a drafting symbol."""
    return all(_SIGNATURE.fullmatch(line.strip()) for line in words.splitlines())


def opens_closing(words: str) -> bool:
    """Whether a paragraph begins with a label such as `Clearances:`, and is no sentence."""
    labelled = _LABEL.match(words)
    return labelled is not None and (":" in words[:_LABEL_REACH] or _SENTENCE.search(words) is None)
