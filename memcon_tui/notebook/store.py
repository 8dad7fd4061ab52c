"""The notebook's database: what is kept of a file, read whole and changed by difference.

A change is one transaction of the rows that differ, so that programs open side by side
add to one another's, and one that is killed leaves all or nothing of it. SQLite's
rollback journal is kept: a write-ahead log does not work in a home on a network.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from operator import attrgetter
from pathlib import Path
from typing import Any, Final, NamedTuple

from memcon_tui.annotations import Correction, Kept, Left, Mark, Remark
from memcon_tui.errors import NotebookError
from memcon_tui.notebook.recent import Recent
from memcon_tui.notebook.schema import MIGRATIONS, VERSION

_PATIENCE: Final = 5.0
"""Seconds to wait while another program writes."""
_MOST_RECENT: Final = 200


class _Fault(NamedTuple):
    what: str
    remedy: str


_NEWER: Final = _Fault("was written by a newer memcon-tui", "you install that")
_UNWRITABLE: Final = _Fault("cannot be written", "it can be")
_DAMAGED: Final = _Fault("is damaged", "you move it away")
# By SQLite's primary result code.
_FAULTS: Final[Mapping[int, _Fault]] = {
    sqlite3.SQLITE_BUSY: _Fault("is held by another program", "that lets go of it"),
    sqlite3.SQLITE_CANTOPEN: _UNWRITABLE,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_FULL: _Fault("has no room on its disk", "there is some"),
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_PERM: _UNWRITABLE,
    sqlite3.SQLITE_READONLY: _UNWRITABLE,
}


class _Kind(NamedTuple):
    """How one kind of annotation is read, taken away and added; the first column is its key."""

    rows: Callable[[Kept], frozenset[tuple[Any, ...]]]
    select: str
    delete: str
    insert: str


def _places(kept: Kept) -> frozenset[tuple[Any, ...]]:
    return frozenset(() if kept.left is None else (kept.left,))


_PLACE: Final = _Kind(
    _places,
    "SELECT at, above FROM place WHERE sha256 = ?",
    "DELETE FROM place WHERE sha256 = ? AND at = ?",
    "INSERT OR REPLACE INTO place VALUES (?, ?, ?)",
)
_MARK: Final = _Kind(
    attrgetter("marks"),
    "SELECT at FROM mark WHERE sha256 = ?",
    "DELETE FROM mark WHERE sha256 = ? AND at = ?",
    "INSERT OR REPLACE INTO mark VALUES (?, ?)",
)
_REMARK: Final = _Kind(
    attrgetter("remarks"),
    "SELECT id, begins, ends, quotation, words, written FROM remark WHERE sha256 = ?",
    "DELETE FROM remark WHERE sha256 = ? AND id = ?",
    "INSERT OR REPLACE INTO remark VALUES (?, ?, ?, ?, ?, ?, ?)",
)
_CORRECTION: Final = _Kind(
    attrgetter("corrections"),
    "SELECT begins, ends, speaker, name FROM correction WHERE sha256 = ?",
    "DELETE FROM correction WHERE sha256 = ? AND begins = ?",
    "INSERT OR REPLACE INTO correction VALUES (?, ?, ?, ?, ?)",
)
_KINDS: Final = (_PLACE, _MARK, _REMARK, _CORRECTION)

_OPENED: Final = "INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?, ?)"
# Of several contents that one path has had, the last is what stands there.
_RECENT: Final = """
    SELECT path, title, date, max(opened) FROM file
    GROUP BY path ORDER BY max(opened) DESC LIMIT ?
"""


class Notebook:
    """The open database; it belongs to the thread that opened it.

    Every method raises `NotebookError` where the database fails.

    Args:
        path: The database; it is made, with its folder, where there is none.

    Raises:
        NotebookError: It cannot be opened, or is of a newer program.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        with self._told():
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._connection = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None)
        try:
            self._migrate()
        except NotebookError:
            self.close()
            raise

    def close(self) -> None:
        """Close the database."""
        self._connection.close()

    def kept(self, sha256: str) -> Kept:
        """Return what is kept of the file with this content."""
        with self._transaction("BEGIN") as connection:
            rows = [connection.execute(kind.select, (sha256,)).fetchall() for kind in _KINDS]
        places, marks, remarks, corrections = rows
        return Kept(
            Left(*places[0]) if places else None,
            frozenset(Mark(*row) for row in marks),
            frozenset(Remark(*row) for row in remarks),
            frozenset(Correction(*row) for row in corrections),
        )

    def change(self, sha256: str, before: Kept, after: Kept) -> None:
        """Write what differs between two states of what is kept of a file; all or nothing."""
        with self._transaction() as connection:
            for kind in _KINDS:
                old, new = kind.rows(before), kind.rows(after)
                connection.executemany(kind.delete, [(sha256, row[0]) for row in old - new])
                connection.executemany(kind.insert, [(sha256, *row) for row in new - old])

    def note_opened(self, sha256: str, recent: Recent) -> None:
        """Note that a file has been opened."""
        # A path is bytes: it need not be text in any encoding.
        path, *rest = recent
        with self._transaction() as connection:
            connection.execute(_OPENED, (sha256, os.fsencode(path), *rest))

    def recent(self) -> tuple[Recent, ...]:
        """Return the files that were opened, the last first."""
        with self._told():
            rows = self._connection.execute(_RECENT, (_MOST_RECENT,)).fetchall()
        return tuple(Recent(os.fsdecode(path), *rest) for path, *rest in rows)

    def _migrate(self) -> None:
        version = self._version()
        if version > VERSION:
            raise self._error(_NEWER)
        if version < VERSION:
            with self._transaction() as connection:
                # Another program may have come first.
                for statements in MIGRATIONS[self._version() :]:
                    for statement in statements:
                        connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {VERSION}")

    def _version(self) -> int:
        with self._told():
            return int(self._connection.execute("PRAGMA user_version").fetchone()[0])

    @contextmanager
    def _transaction(self, begin: str = "BEGIN IMMEDIATE") -> Iterator[sqlite3.Connection]:
        with self._told(), self._connection as connection:
            connection.execute(begin)
            yield connection

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Raise what goes wrong with the database as the sentence that a person reads."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
            raise self._error(_FAULTS.get(code, _Fault(f"fails ({error})", "it works"))) from error
        except OSError as error:
            raise self._error(_UNWRITABLE) from error

    def _error(self, fault: _Fault) -> NotebookError:
        return NotebookError(
            f"{self._path} {fault.what}: what you mark and note is not kept until {fault.remedy}."
        )
