"""Every test of the screen runs as on a machine that nobody has set up."""

from __future__ import annotations

from pathlib import Path

import pyperclip
import pytest


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("NO_COLOR", "TEXTUAL_THEME", "DISPLAY", "WAYLAND_DISPLAY", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.setenv("HOME", str(tmp_path))


class Clipboard:
    """A machine's clipboard, at the border where pyperclip reaches it."""

    def __init__(self) -> None:
        self.text = ""

    def copy(self, text: str) -> None:
        self.text = text

    def paste(self) -> str:
        return self.text


@pytest.fixture
def clipboard(monkeypatch: pytest.MonkeyPatch) -> Clipboard:
    machine = Clipboard()
    monkeypatch.setattr(pyperclip, "copy", machine.copy)
    monkeypatch.setattr(pyperclip, "paste", machine.paste)
    return machine


@pytest.fixture
def no_clipboard(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_text: str = "") -> str:
        raise pyperclip.PyperclipException

    monkeypatch.setattr(pyperclip, "copy", refuse)
    monkeypatch.setattr(pyperclip, "paste", refuse)
