"""The volume of *Foreign Relations* that a TEI file is of, as its header tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from memcon_tui.document import Volume

_SERIES: Final = "foreign relations of the united states"
_WHERE_A_HEADER_STANDS: Final = 2_000
_LONGEST_HEADER: Final = 100_000
_TOLD: Final = re.compile(
    r"<(?P<element>title|editor|idno)\s[^<>]*?\b(?:type|role)\s*=\s*[\"'](?P<kind>[\w-]+)[\"'][^<>]*>"
    r"(?P<words>[^<>]+)<"
)
_YEAR: Final = re.compile(r"<publicationStmt\b.*?<date\b[^<>]*>\s*(\d{4})\s*<", re.DOTALL)
_NUMBER: Final = re.compile(r"\bVolume ([\w–-]+)")
_PART: Final = re.compile(r"\bPart (\w+)")
# As the Office of the Historian writes them, in older files and in newer ones.
_KINDS: Final[Mapping[tuple[str, str], str]] = {
    ("title", "series"): "series",
    ("title", "subseries"): "subseries",
    ("title", "sub-series"): "subseries",
    ("title", "volumenumber"): "number",
    ("title", "volume-number"): "number",
    ("title", "volume"): "title",
    ("editor", "primary"): "editor",
    ("idno", "frus"): "id",
}


def read_volume(text: str) -> Volume | None:
    """Return the volume that the TEI header of a text tells of; None where there is none."""
    begin = text.find("<teiHeader", 0, _WHERE_A_HEADER_STANDS)
    end = text.find("</teiHeader", begin, begin + _LONGEST_HEADER) if begin >= 0 else -1
    if end < 0:
        return None
    header = text[begin:end]
    told = list(_told(header))
    first = dict(reversed(told))
    if first.get("series", "").lower() != _SERIES:
        return None
    year = _YEAR.search(header)
    return Volume(
        id=first.get("id", ""),
        subseries=first.get("subseries", ""),
        volume=_in(_NUMBER, first.get("number", "")),
        part=_in(_PART, first.get("number", "")),
        title=first.get("title", ""),
        editors=tuple(words for kind, words in told if kind == "editor"),
        year=year[1] if year else "",
    )


def _told(header: str) -> Iterator[tuple[str, str]]:
    """Yield what the header tells of the volume: what kind of thing, and its words."""
    from html import unescape  # noqa: PLC0415 - its table is long, and few files want it

    for match in _TOLD.finditer(header):
        kind = _KINDS.get((match["element"], match["kind"]))
        if kind and (words := " ".join(unescape(match["words"]).split())):
            yield kind, words


def _in(form: re.Pattern[str], words: str) -> str:
    match = form.search(words)
    return match[1] if match else ""
