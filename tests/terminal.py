"""A program in a pseudo-terminal, its output drawn as a terminal would draw it."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import Final, Self

import pexpect
import pyte

Shown = Callable[[pyte.Screen], bool]

# What pyte would print as text: private and intermediate-byte sequences, device control
# strings, operating system commands, keypad modes.
_UNDRAWN: Final = re.compile(
    rb"\x1b\[[<>=][0-9;:]*[ -/]*[@-~]|\x1b\[[0-9;?]*[ -/]+[@-~]|\x1b[P_][^\x1b]*\x1b\\"
    rb"|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[=>]"
)
_UNFINISHED: Final = re.compile(rb"\x1b(?:\[[0-9;:?<>=]*[ -/]*|[P_\]][^\x07\x1b]*)?$")
_ENOUGH: Final = 65536


class Terminal:
    """A running program and the screen it has drawn so far.

    Output is stamped with its time as it comes and drawn once the program is quiet,
    so that the drawing does not slow the program down.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        columns: int = 120,
        rows: int = 40,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        """Start `command` in a terminal of this size."""
        self.screen = pyte.Screen(columns, rows)
        self.output = b""
        self._stream = pyte.ByteStream(self.screen)
        self._unfinished = b""
        surroundings = {"TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8"}
        self.started = time.perf_counter()
        self._process: pexpect.spawn[bytes] = pexpect.spawn(
            command[0],
            list(command[1:]),
            dimensions=(rows, columns),
            env={**os.environ, **surroundings, **(environment or {})},
        )
        self._process.delaybeforesend = None

    def __enter__(self) -> Self:
        """Return the terminal itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the program if it still runs."""
        self._process.close(force=True)

    @property
    def pid(self) -> int:
        """The program's process."""
        return self._process.pid or 0

    @property
    def text(self) -> str:
        """What stands on the screen, a row a line."""
        return "\n".join(self.screen.display)

    def press(self, keys: str) -> None:
        """Send what a keyboard would send."""
        self._process.send(keys)

    def until(self, shown: str | Shown, *, within: float = 30.0) -> float:
        """Wait for words, or for a state of the screen.

        Returns:
            The time, as `time.perf_counter` counts, of the output that brought it.

        Raises:
            AssertionError: It has not come within so many seconds; says what stands there.
        """
        is_shown = shown if callable(shown) else lambda _: shown in self.text
        now = time.perf_counter()
        came = now if is_shown(self.screen) else None
        limit = now + within
        while came is None:
            chunks = self._chunks(limit - time.perf_counter())
            if not chunks:
                raise AssertionError(f"{shown!r} is not on the screen:\n{self.text}")
            for at, chunk in chunks:
                self._draw(chunk)
                if came is None and is_shown(self.screen):
                    came = at
        return came

    def settle(self) -> None:
        """Draw all that comes until the program is quiet."""
        while chunks := self._chunks(0.2):
            for _, chunk in chunks:
                self._draw(chunk)

    def status(self, *, within: float = 30.0) -> int | None:
        """Wait until the program ends and return its exit status."""
        self._process.expect(pexpect.EOF, timeout=within)
        self.output += self._process.before or b""
        self._process.close()
        return self._process.exitstatus

    def _chunks(self, patience: float) -> list[tuple[float, bytes]]:
        """Return the output up to the next moment of quiet, each chunk with its time."""
        chunks: list[tuple[float, bytes]] = []
        try:
            while chunk := self._process.read_nonblocking(_ENOUGH, max(patience, 0.001)):
                chunks.append((time.perf_counter(), chunk))
                patience = 0.03
        except (pexpect.TIMEOUT, pexpect.EOF):
            pass
        return chunks

    def _draw(self, chunk: bytes) -> None:
        self.output += chunk
        pending = _UNDRAWN.sub(b"", self._unfinished + chunk)
        unfinished = _UNFINISHED.search(pending)
        end = unfinished.start() if unfinished else len(pending)
        self._unfinished = pending[end:]
        self._stream.feed(pending[:end])
