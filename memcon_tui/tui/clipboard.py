"""To the clipboard: the machine's own, else the terminal's (OSC 52), else to a file."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from subprocess import SubprocessError
from typing import Final

import pyperclip

from memcon_tui.printable import printable

TERMINAL_TAKES: Final = 74_994
"""Bytes of text that terminals take at most: 99,992 in base64, and with what goes around them
the 100,000 after which hterm, and others after it, leave a sequence unread."""
_SCREEN_TAKES: Final = 512
"""Characters that GNU Screen hands on in one piece, with room for what goes around them."""

Send = Callable[[str], None]


def copy(text: str, means: str, to_terminal: Send, path: Path) -> str:
    """Copy `text`, made printable, and return where it went; this may take a while.

    What no clipboard takes is written to a file: nothing that was to be copied is lost.

    Args:
        text: What to copy.
        means: One of `settings.CLIPBOARDS`.
        to_terminal: Sends a text to the clipboard of the person's terminal.
        path: The file, for want of a clipboard.
    """
    safe = printable(text)
    if means in ("auto", "system") and _keeps(safe):
        return "clipboard"
    if means in ("auto", "terminal"):
        if len(safe.encode()) <= TERMINAL_TAKES:
            to_terminal(safe)
            return "terminal (OSC 52)"
        return _to_file(safe, path) + " (too long for the terminal)"
    return _to_file(safe, path)


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


def _to_file(text: str, path: Path) -> str:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    except OSError as error:
        return f"nowhere: {path} cannot be written ({error.strerror})"
    return f"file {path}"


def handed_on(text: str, environment: Mapping[str, str]) -> Iterator[str]:
    """Yield the sequences by which tmux or GNU Screen hand `text` on to the terminal around them.

    tmux does so where `allow-passthrough` is on; without it, it takes the plain sequence
    where `set-clipboard` is on.

    Args:
        text: What the terminal is to take.
        environment: Says what there is between program and terminal.
    """
    plain = f"\x1b]52;c;{base64.b64encode(text.encode()).decode()}\x07"
    if environment.get("TMUX"):
        yield "\x1bPtmux;" + plain.replace("\x1b", "\x1b\x1b") + "\x1b\\"
    elif environment.get("STY"):
        for begin in range(0, len(plain), _SCREEN_TAKES):
            yield f"\x1bP{plain[begin : begin + _SCREEN_TAKES]}\x1b\\"
