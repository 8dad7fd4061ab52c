"""What a reader quotes: the words of a turn, word for word."""

from __future__ import annotations

from memcon_tui.document import Turn
from memcon_tui.printable import printable


def quote(turn: Turn) -> str:
    """Return the words of a turn: the clean text, paragraphs parted by a blank line."""
    return printable(turn.text)
