"""Where a document is kept or printed: what the document itself seldom tells.

A person tells it, on the command line or in a file beside the document; some of it
the editors' source note tells.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace
from typing import Final, TypeVar

FRUS: Final = "Foreign Relations of the United States"
FRUS_ADDRESS: Final = "https://history.state.gov/historicaldocuments"
_FIRST_CITED_BY_NUMBER: Final = 1955
"""The Office of the Historian asks for numbers of documents from this subseries on."""
_LAST_OF_PRINTING_OFFICE: Final = 2014
"""The Government Printing Office is the Publishing Office on later title pages."""

_ID: Final = re.compile(
    r"frus(?P<first>\d{4})(?:-(?P<last>\d\d))?v(?P<e>e?)(?P<volume>\d\d)(?:p(?P<part>\d))?"
)
_ADDRESS: Final = re.compile(rf"{FRUS_ADDRESS}/(?P<id>frus[\w-]+)(?:/d(?P<document>\d+))?\b.*")
# A full stop behind a capital belongs to initials: `Gerald R. Ford Library`.
_SENTENCE_END: Final = re.compile(r"(?<!\b[A-Z])\.(?=\s+[A-Z(\[]|\s*\]?$)")
_LEVEL: Final = re.compile(r",\s+")
_RECORD_GROUP: Final = re.compile(r"(?:RG|Record Group)\s+\d+")
_BOX: Final = re.compile(r"Box(?:es)?\s+\S.*")


@dataclass(frozen=True, slots=True)
class Volume:
    """A volume of *Foreign Relations of the United States*; what is not known is empty."""

    id: str = ""
    """As in its address, such as `frus1961-63v99`."""
    subseries: str = ""
    volume: str = ""
    part: str = ""
    title: str = ""
    editors: tuple[str, ...] = ()
    place: str = ""
    publisher: str = ""
    year: str = ""
    """In which the volume came out."""
    document: str = ""
    """The number of the document in it, where its heading does not tell."""

    @property
    def series(self) -> str:
        """The name of the series with the subseries."""
        return f"{FRUS}, {self.subseries}" if self.subseries else FRUS

    @property
    def imprint(self) -> tuple[str, str]:
        """Place and publisher: where a year is told, the government's printer of that year."""
        if not self.year.isdecimal():
            return self.place, self.publisher
        printing = "Printing" if int(self.year) <= _LAST_OF_PRINTING_OFFICE else "Publishing"
        return self.place or "Washington, DC", self.publisher or f"Government {printing} Office"

    @property
    def is_cited_by_number(self) -> bool:
        """Whether its documents are cited by their numbers; those of older volumes by page."""
        first = self.subseries[:4]
        return not first.isdecimal() or int(first) >= _FIRST_CITED_BY_NUMBER

    def address(self, document: str = "") -> str:
        """Return where the volume, or a document of it, stands on the web; empty if unknown."""
        parts = [FRUS_ADDRESS, self.id, f"d{document}" if document else ""]
        return "/".join(filter(None, parts)) if self.id and self.is_cited_by_number else ""


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
    """Where it is printed, if that is in *Foreign Relations of the United States*."""


NOWHERE: Final = Holding()
Told = TypeVar("Told", Holding, Volume)


def first_told(*told: Told) -> Told:
    """Return each field as the first of `told` that is not silent on it has it."""
    columns = {field.name: [getattr(one, field.name) for one in told] for field in fields(told[0])}
    return replace(
        told[0], **{name: next(filter(None, column), column[0]) for name, column in columns.items()}
    )


def volume_at(url: str) -> Volume | None:
    """Return what the address of a volume, or of a document in it, tells; None for any other."""
    address = _ADDRESS.fullmatch(url)
    return volume_of(address["id"], address["document"] or "") if address else None


def volume_of(name: str, document: str = "") -> Volume:
    """Return the volume that the Office of the Historian calls so.

    Args:
        name: Such as `frus1961-63v99`: 1961–1963, volume 99.
        document: A document's number in it.
    """
    told = _ID.fullmatch(name)
    if told is None:
        return Volume(id=name, document=document)
    first, last = told["first"], told["last"]
    return Volume(
        id=name,
        subseries=f"{first}–{first[:2]}{last}" if last else first,
        volume="E-" * bool(told["e"]) + told["volume"].lstrip("0"),
        part=told["part"] or "",
        document=document,
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
