"""What can go wrong with a file, each kind with the sentence a person reads.

Every error a user can cause is a `MemconError`; `cli.py` prints its text as it
stands, on standard error, and exits with `status`.
"""

from typing import ClassVar


class MemconError(Exception):
    """One sentence for the person at the terminal, which says what to do."""

    status: ClassVar[int] = 1


class UnreadableFileError(MemconError):
    """The file is missing, a folder, forbidden or gives a read error."""


class NotTextError(MemconError):
    """The bytes are no text in any encoding we read, or there are none at all."""


class NotMemconError(MemconError):
    """What should be an export of this program is none."""


class UsageError(MemconError):
    """The command line asks for something that cannot be done."""

    status: ClassVar[int] = 2


class NotebookError(MemconError):
    """The notebook is damaged, cannot be written, or is of a newer program."""
