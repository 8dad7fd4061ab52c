"""What the fixture that compares pictures is called with."""

from __future__ import annotations

from typing import Protocol


class Compare(Protocol):
    """Compares the picture of an app with the one that is kept."""

    def __call__(
        self, app: object, *, terminal_size: tuple[int, int], press: list[str] = ...
    ) -> bool: ...
