"""Where a document is kept, and in which volume it is printed: what it seldom tells itself.

A person tells it, on the command line or in a file beside the document; some of it
the editors' source note tells.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace
from typing import Final, TypeVar

from memcon_tui.document import Volume

# A full stop behind a capital belongs to initials: `Gerald R. Ford Library`.
_SENTENCE_END: Final = re.compile(r"(?<!\b[A-Z])\.(?=\s+[A-Z(\[]|\s*\]?$)")
_LEVEL: Final = re.compile(r",\s+")
_RECORD_GROUP: Final = re.compile(r"(?:RG|Record Group)\s+\d+")
_BOX: Final = re.compile(r"Box(?:es)?\s+\S.*")


@dataclass(frozen=True, slots=True)
class Holding:
    """Where a paper is kept, from the repository down; what is not known is empty."""

    archive: str = ""
    archive_place: str = ""
    record_group: str = ""
    collection: str = ""
    series: str = ""
    box: str = ""
    folder: str = ""
    item: str = ""
    """Its number in the folder: a document, a leaf, a conversation on a tape."""
    identifier: str = ""
    """By which the archive's catalogue knows it, such as `NAID 12345`."""
    translator: str = ""
    url: str = ""
    volume: Volume | None = None
    """In which it is printed."""
    document: str = ""
    """Its number in the volume, where its heading does not tell."""


NOWHERE: Final = Holding()
Told = TypeVar("Told", Holding, Volume)


def first_told(*told: Told) -> Told:
    """Return each field as the first of `told` that is not silent on it has it."""
    columns = {field.name: [getattr(one, field.name) for one in told] for field in fields(told[0])}
    return replace(
        told[0], **{name: next(filter(None, column), column[0]) for name, column in columns.items()}
    )


def told_by(source_note: str) -> Holding:
    """Return where the editors found a paper, by the first sentence of their source note.

    It goes from the repository down (FRUS: `Kennedy Library, National Security Files,
    Box 12, Arcadia`). What stands behind a box, or else last, is the folder.
    """
    levels = _LEVEL.split(_SENTENCE_END.split(source_note, maxsplit=1)[0].strip(" .[]"))
    archive, rest = levels[0], levels[1:]
    groups = [level for level in rest if _RECORD_GROUP.fullmatch(level)]
    rest = [level for level in rest if level not in groups]
    box = next((at for at, level in enumerate(rest) if _BOX.fullmatch(level)), None)
    folder_from = max(1, len(rest) - 1) if box is None else box + 1
    return Holding(
        archive=archive,
        record_group=", ".join(groups),
        collection=", ".join(rest[: folder_from if box is None else box]),
        box="" if box is None else rest[box],
        folder=", ".join(rest[folder_from:]),
    )
