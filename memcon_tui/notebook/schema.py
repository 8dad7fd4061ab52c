"""The tables of the notebook, and how those of an older program become those of this one.

The number of the schema is the database's `user_version`. A migration that has been
released is never changed; a new one is added at the end.
"""

from __future__ import annotations

from typing import Final

MIGRATIONS: Final[tuple[tuple[str, ...], ...]] = (
    (
        """
        CREATE TABLE file (
            sha256 TEXT PRIMARY KEY,
            path BLOB NOT NULL,
            title TEXT NOT NULL,
            date TEXT NOT NULL,
            opened TEXT NOT NULL
        )
        """,
        """
        CREATE TABLE place (
            sha256 TEXT NOT NULL,
            at INTEGER NOT NULL,
            above INTEGER NOT NULL,
            PRIMARY KEY (sha256)
        )
        """,
        """
        CREATE TABLE mark (
            sha256 TEXT NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (sha256, at)
        )
        """,
        """
        CREATE TABLE remark (
            sha256 TEXT NOT NULL,
            id TEXT NOT NULL,
            begins INTEGER NOT NULL,
            ends INTEGER NOT NULL,
            quotation TEXT NOT NULL,
            words TEXT NOT NULL,
            written TEXT NOT NULL,
            PRIMARY KEY (sha256, id)
        )
        """,
        """
        CREATE TABLE correction (
            sha256 TEXT NOT NULL,
            begins INTEGER NOT NULL,
            ends INTEGER NOT NULL,
            speaker TEXT,
            name TEXT NOT NULL,
            PRIMARY KEY (sha256, begins)
        )
        """,
    ),
)
"""The statements that lead from each version to the next, from that of no table at all."""

VERSION: Final = len(MIGRATIONS)
"""Of the schema that this program writes."""
