"""BibLaTeX: `@incollection` in a printed volume, `@unpublished` or `@misc` in an archive."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from memcon_tui.document import Volume
from memcon_tui.export.citing.frus import place_of, printer_of, series_of
from memcon_tui.export.citing.levels import COLLECTION, WITHIN, kept_at
from memcon_tui.export.citing.names import read_name
from memcon_tui.export.citing.phrases import american_date, passage_opening
from memcon_tui.export.citing.reference import Reference
from memcon_tui.export.citing.wording import join, sentence

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
    kind = "unpublished" if reference.is_of_talk else "misc"
    fields = {
        "author": _people([reference.drafter] if reference.drafter else []),
        "title": _escaped(reference.name),
        **(_in_volume(reference, volume) if volume else _in_archive(reference)),
        "pages": _pages(reference.printed_pages),
        "note": _escaped(passage_opening(reference)),
        "url": reference.url.translate(_IN_ADDRESS),
    }
    lines = [f"  {name} = {{{value}}},\n" for name, value in fields.items() if value]
    return f"@{'incollection' if volume else kind}{{{reference.key},\n{''.join(lines)}}}"


def _in_volume(reference: Reference, volume: Volume) -> Mapping[str, str]:
    return {
        "titleaddon": _escaped(join([reference.place, american_date(reference)])),
        "origdate": _iso(reference),
        "booktitle": _escaped(volume.title or series_of(volume)),
        "maintitle": _escaped(series_of(volume) if volume.title else ""),
        "volume": _escaped(volume.volume),
        "part": _escaped(volume.part),
        "editor": _people(volume.editors),
        "number": _escaped(reference.number),
        "location": place_of(volume),
        "publisher": printer_of(volume),
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


def _pages(pages: tuple[int, int] | None) -> str:
    return "--".join(map(str, dict.fromkeys(pages))) if pages else ""


def _people(names: Iterable[str]) -> str:
    return " and ".join(map(_person, names))


def _person(name: str) -> str:
    """Return a name, family name first; in braces, if BibTeX would read several out of it."""
    read = read_name(name)
    parts = [part for part in (read.family, read.suffix, read.given) if part]
    is_several = " and " in f" {name} " or any("," in part for part in parts)
    written = _escaped(", ".join(parts))
    return f"{{{written}}}" if is_several else written


def _escaped(words: str) -> str:
    return words.translate(_ESCAPED)
