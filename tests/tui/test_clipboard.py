"""Where a copy goes, and that it goes somewhere."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from memcon_tui.tui.clipboard import TERMINAL_TAKES, copy, handed_on
from tests.tui.conftest import Clipboard

LONG = "é" * (TERMINAL_TAKES // 2) + "!"


class Sent(list[str]):
    """What a terminal was sent."""

    def __call__(self, text: str) -> None:
        self.append(text)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "copied.txt"


@pytest.mark.parametrize(
    ("means", "where"),
    [("auto", "clipboard"), ("system", "clipboard"), ("terminal", "terminal (OSC 52)")],
)
def test_a_copy_goes_to_the_first_that_takes_it(
    means: str, where: str, clipboard: Clipboard, path: Path
) -> None:
    sent = Sent()
    assert copy("words", means, sent, path) == where
    assert [clipboard.text, *sent].count("words") == 1
    assert not path.exists()


@pytest.mark.usefixtures("no_clipboard")
@pytest.mark.parametrize(
    ("means", "text", "where"),
    [
        ("system", "words", "file {}"),
        ("file", "words", "file {}"),
        ("file", LONG, "file {}"),
        ("auto", LONG, "file {} (too long for the terminal)"),
        ("terminal", LONG, "file {} (too long for the terminal)"),
    ],
)
def test_what_no_clipboard_takes_is_written_to_a_file(
    means: str, text: str, where: str, path: Path
) -> None:
    sent = Sent()
    assert copy(text, means, sent, path) == where.format(path)
    assert path.read_text("utf-8") == text
    assert sent == []


@pytest.mark.usefixtures("no_clipboard")
def test_a_terminal_takes_just_so_much(path: Path) -> None:
    sent = Sent()
    assert copy(LONG[:-1], "auto", sent, path) == "terminal (OSC 52)"
    assert len(sent[0].encode()) == TERMINAL_TAKES


def test_where_nothing_takes_it_that_is_said(tmp_path: Path) -> None:
    (tmp_path / "cache").touch()
    said = copy("words", "file", Sent(), tmp_path / "cache" / "copied.txt")
    assert said.startswith("nowhere: ")


def test_without_a_multiplexer_nothing_is_handed_on() -> None:
    assert list(handed_on("words", {})) == []


def test_tmux_is_given_the_sequence_with_its_escapes_doubled() -> None:
    (sequence,) = handed_on("words", {"TMUX": "socket,1,0"})
    inner = sequence.removeprefix("\x1bPtmux;").removesuffix("\x1b\\").replace("\x1b\x1b", "\x1b")
    assert inner == f"\x1b]52;c;{base64.b64encode(b'words').decode()}\x07"


def test_screen_is_given_the_sequence_in_pieces() -> None:
    pieces = list(handed_on("words " * 500, {"STY": "1.pts"}))
    assert max(map(len, pieces)) <= 520
    inner = "".join(piece.removeprefix("\x1bP").removesuffix("\x1b\\") for piece in pieces)
    assert base64.b64decode(inner[len("\x1b]52;c;") : -1]) == b"words " * 500
