"""BibLaTeX: `@incollection` in a printed volume, `@unpublished` or `@misc` in an archive."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from memcon_tui.document import DocumentKind
from memcon_tui.export.citing.holding import Volume
from memcon_tui.export.citing.levels import COLLECTION, WITHIN, kept_at
from memcon_tui.export.citing.names import read_name
from memcon_tui.export.citing.phrases import american_date, passage_opening
from memcon_tui.export.citing.reference import Reference
from memcon_tui.export.citing.wording import headline, join, sentence

_MISCELLANEOUS: Final = frozenset({DocumentKind.EDITORIAL_NOTE, DocumentKind.OTHER})
# Braces as commands: BibTeX counts those behind a backslash, too.
_ESCAPED: Final = str.maketrans(
    {character: f"\\{character}" for character in "&%#$_"}
    | {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
    }
)
# An address is read as it stands, but for what would end the field.
_IN_ADDRESS: Final = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20"})


def cite(reference: Reference) -> str:
    """Return one entry; the drafter is its author where the document names him."""
    volume = reference.volume
    kind = "misc" if reference.kind in _MISCELLANEOUS else "unpublished"
    fields = {
        "author": _people([reference.drafter] if reference.drafter else []),
        "title": _escaped(reference.subject or headline(reference.title)),
        **(_in_volume(reference, volume) if volume else _in_archive(reference)),
        "pages": _pages(reference),
        "note": _escaped(passage_opening(reference)),
        "url": reference.url.translate(_IN_ADDRESS),
    }
    lines = [f"  {name} = {{{value}}},\n" for name, value in fields.items() if value]
    return f"@{'incollection' if volume else kind}{{{reference.key},\n{''.join(lines)}}}"


def _in_volume(reference: Reference, volume: Volume) -> Mapping[str, str]:
    place, publisher = map(_escaped, volume.imprint)
    return {
        "titleaddon": _escaped(join([reference.place, american_date(reference)])),
        "origdate": _iso(reference),
        "booktitle": _escaped(volume.title or volume.series),
        "maintitle": _escaped(volume.series if volume.title else ""),
        "volume": _escaped(volume.volume),
        "part": _escaped(volume.part),
        "editor": _people(volume.editors),
        "number": _escaped(reference.number),
        "location": place,
        "publisher": publisher,
        "date": _escaped(volume.year),
    }


def _in_archive(reference: Reference) -> Mapping[str, str]:
    kept = reference.holding
    unsure = reference.date_text if reference.day is None else ""
    where = [*kept_at(kept, (*WITHIN, *COLLECTION)), kept.archive]
    return {
        "translator": _people([kept.translator] if kept.translator else []),
        "titleaddon": _escaped(join([reference.place, unsure])),
        "date": _iso(reference),
        "type": _escaped(sentence(reference.title) if reference.subject else ""),
        "howpublished": _escaped(join(where)),
        "library": _escaped(join([kept.archive, kept.identifier])),
        "location": _escaped(kept.archive_place),
    }


def _iso(reference: Reference) -> str:
    day = reference.day
    return f"{day.year:04}-{day.month:02}-{day.day:02}" if day else ""


def _pages(reference: Reference) -> str:
    pages = reference.pages or (reference.extent if reference.volume else None)
    return "--".join(map(str, dict.fromkeys(pages))) if pages else ""


def _people(names: Iterable[str]) -> str:
    return " and ".join(map(_person, names))


def _person(name: str) -> str:
    """Return a name, family name first; in braces, if BibTeX would read several out of it."""
    written = _escaped(read_name(name).inverted)
    is_several = " and " in f" {written} " or written.count(",") > 1
    return f"{{{written}}}" if is_several else written


def _escaped(words: str) -> str:
    return words.translate(_ESCAPED)
