"""To the clipboard: through the machine's own, else through the terminal (OSC 52)."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from subprocess import SubprocessError

import pyperclip

from memcon_tui.printable import printable


class Way(StrEnum):
    """How a text was copied."""

    CLIPBOARD = "clipboard"
    TERMINAL = "terminal (OSC 52)"


def copy(text: str, to_terminal: Callable[[str], None]) -> Way:
    """Copy `text`, made printable, and say how; this may take a while.

    Args:
        text: What to copy.
        to_terminal: Sends a text to the clipboard of the person's terminal; used where
            the machine has no clipboard, or one that does not keep what it is given.
    """
    safe = printable(text)
    if _keeps(safe):
        return Way.CLIPBOARD
    to_terminal(safe)
    return Way.TERMINAL


def _keeps(text: str) -> bool:
    """Whether the machine's clipboard takes `text` and gives it back.

    A clipboard program whose display is gone, as in a session one came back to, fails
    without a word; only reading back tells.
    """
    try:
        pyperclip.copy(text)
        return pyperclip.paste().split() == text.split()
    except (pyperclip.PyperclipException, SubprocessError, OSError, UnicodeError):
        return False
