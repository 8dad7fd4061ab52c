"""*Foreign Relations of the United States*: how its volumes are called, numbered and addressed."""

from __future__ import annotations

import re
from typing import Final

from memcon_tui.document import Volume

_SERIES: Final = "Foreign Relations of the United States"
_SITE: Final = "https://history.state.gov/historicaldocuments"
_FIRST_CITED_BY_NUMBER: Final = 1955
"""The Office of the Historian asks for numbers of documents from this subseries on."""
_LAST_OF_PRINTING_OFFICE: Final = 2014
"""The Government Printing Office is the Publishing Office on later title pages."""

_ID: Final = re.compile(
    r"frus(?P<first>\d{4})(?:-(?P<last>\d\d))?v(?P<e>e?)(?P<volume>\d\d)(?:p(?P<part>\d))?"
)
_ADDRESS: Final = re.compile(
    r"(?:https?://)?(?:www\.)?history\.state\.gov/historicaldocuments/"
    r"(?P<id>frus[\w-]+)(?:/d(?P<document>\d+))?(?:[/?#].*)?"
)
_YEAR: Final = re.compile(r"[12]\d{3}")


def series_of(volume: Volume) -> str:
    """Return the name of the series, with the subseries."""
    return f"{_SERIES}, {volume.subseries}" if volume.subseries else _SERIES


def year_of(volume: Volume) -> int | None:
    """Return the year in which a volume came out, where it is told as a year."""
    return int(volume.year) if _YEAR.fullmatch(volume.year) else None


def printer_of(volume: Volume) -> str:
    """Return the government's printer, whose name the year tells; empty if that is not known."""
    year = year_of(volume)
    if year is None:
        return ""
    return f"Government {'Printing' if year <= _LAST_OF_PRINTING_OFFICE else 'Publishing'} Office"


def place_of(volume: Volume) -> str:
    """Return where that printer is."""
    return "Washington, DC" if printer_of(volume) else ""


def is_cited_by_number(volume: Volume) -> bool:
    """Return whether its documents are cited by their numbers; those of older ones are by page."""
    first = volume.subseries[:4]
    return not _YEAR.fullmatch(first) or int(first) >= _FIRST_CITED_BY_NUMBER


def address_of(volume: Volume, document: str = "") -> str:
    """Return where a volume, or a document of it, stands on the web; empty if that is not known.

    The numbers that older volumes have on the web are no help to readers of the print.
    """
    parts = [_SITE, volume.id, f"d{document}" if document else ""]
    return "/".join(filter(None, parts)) if volume.id and is_cited_by_number(volume) else ""


def volume_at(url: str) -> Volume | None:
    """Return what the address of a volume, or of a document in it, tells; None for any other."""
    address = _ADDRESS.fullmatch(url)
    return volume_of(address["id"]) if address else None


def document_at(url: str) -> str:
    """Return the number of the document at an address; empty if it tells none."""
    address = _ADDRESS.fullmatch(url)
    return (address["document"] or "") if address else ""


def volume_of(name: str) -> Volume:
    """Return the volume that the Office of the Historian calls so.

    Args:
        name: Such as `frus1961-63v99`: 1961–1963, volume 99.
    """
    told = _ID.fullmatch(name)
    if told is None:
        return Volume(id=name)
    first, last = told["first"], told["last"]
    return Volume(
        id=name,
        subseries=f"{first}–{first[:2]}{last}" if last else first,
        volume="E-" * bool(told["e"]) + told["volume"].lstrip("0"),
        part=told["part"] or "",
    )
