"""Keys by which bibliographies call an entry: short, in plain letters, each different."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from memcon_tui.document import DocumentKind
from memcon_tui.export.citing.reference import Reference

_WORD: Final = re.compile(r"[a-z0-9]+")
_MOST_WORDS: Final = 3
_KINDS: Final[Mapping[DocumentKind, str]] = {
    DocumentKind.MEMCON: "memcon",
    DocumentKind.TELCON: "telcon",
    DocumentKind.MINUTES: "minutes",
    DocumentKind.EDITORIAL_NOTE: "note",
    DocumentKind.OTHER: "document",
}


def with_keys(references: Iterable[Reference]) -> Iterator[Reference]:
    """Yield the references with their keys, a number behind one that comes again."""
    taken = Counter[str]()
    for reference in references:
        key = _key(reference)
        taken[key] += 1
        yield replace(reference, key=f"{key}.{taken[key]}" if taken[key] > 1 else key)


def _key(reference: Reference) -> str:
    """Return `frus1961-63v99d12`, or kind, date and first words: `memcon-1961-05-04-fisheries`."""
    volume = reference.volume
    if volume and volume.id and reference.number:
        return "-".join(_words(f"{volume.id}d{reference.number}"))
    kind = f"frus-{reference.number}" if volume else _KINDS[reference.kind]
    date = "-".join(f"{part:02}" for part in reference.day or ())
    words = _words(reference.subject)[:_MOST_WORDS]
    return "-".join(filter(None, [kind, date, *words]))


def _words(text: str) -> list[str]:
    """Return the words of a text, their accents taken off."""
    return _WORD.findall(unicodedata.normalize("NFKD", text).lower())
