"""A file that the screen can open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from memcon_tui.document import Source
from memcon_tui.notebook.recall import Opened

if TYPE_CHECKING:
    # Who does not cite does not wait for it.
    from memcon_tui.export.citing.holding import Holding


@dataclass(frozen=True, slots=True)
class File:
    """A file and how it is read."""

    source: Source
    """The file, decoded; its beginning is shown while the rest is read."""
    load: Callable[[Callable[[float], None]], Opened]
    """Reads it and what is kept of it, and may raise `MemconError`. It is called in a thread,
    with a function that it tells the share it has read."""
    path: str | None = None
    """Where it is, to be opened again; None for what came by a pipe."""
    holding: Callable[[], Holding] | None = None
    """Tells where the paper is kept, and may raise `MemconError`."""
