"""What is remembered of a file that was opened."""

from __future__ import annotations

from typing import NamedTuple


class Recent(NamedTuple):
    """A file that was opened."""

    path: str
    title: str
    date: str
    """Of the record, as it is written there; empty where it has none."""
    opened: str
    """When: ISO 8601, UTC, to the microsecond, so that it sorts."""
