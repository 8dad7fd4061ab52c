"""CSL-JSON, which citation programs read: a `chapter` of a printed volume, else a `manuscript`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from memcon_tui.document import Volume
from memcon_tui.export.citing.frus import place_of, printer_of, series_of, year_of
from memcon_tui.export.citing.levels import COLLECTION, WITHIN, kept_at
from memcon_tui.export.citing.names import read_name
from memcon_tui.export.citing.phrases import passage_opening
from memcon_tui.export.citing.reference import Reference
from memcon_tui.export.citing.wording import join


def cite(reference: Reference) -> str:
    """Return one item, as an object; the drafter is its author where the document names him."""
    volume = reference.volume
    item = {
        "id": reference.key,
        "author": _people([reference.drafter]),
        "title": reference.name,
        "event-place": reference.place,
        **(_in_volume(reference, volume) if volume else _in_archive(reference)),
        "locator": "–".join(map(str, dict.fromkeys(reference.pages or ()))),
        "note": passage_opening(reference),
        "URL": reference.url,
    }
    known = {name: value for name, value in item.items() if value}
    lines = (f"  {json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}" for k, v in known.items())
    return "{\n" + ",\n".join(lines) + "\n}"


def _in_volume(reference: Reference, volume: Volume) -> Mapping[str, Any]:
    year = year_of(volume)
    return {
        "type": "chapter",
        "container-title": volume.title or series_of(volume),
        "collection-title": series_of(volume) if volume.title else "",
        "volume": volume.volume,
        "part": volume.part,
        "number": reference.number,
        "editor": _people(volume.editors),
        "publisher": printer_of(volume),
        "publisher-place": place_of(volume),
        "issued": {"date-parts": [[year]]} if year else {},
        "original-date": _date(reference),
    }


def _in_archive(reference: Reference) -> Mapping[str, Any]:
    kept = reference.holding
    return {
        "type": "manuscript" if reference.is_of_talk else "document",
        # Styles print it beside the title, which may be no other words.
        "genre": str(reference.kind) if reference.subject else "",
        "translator": _people([kept.translator]),
        "issued": _date(reference),
        "archive": kept.archive,
        "archive-place": kept.archive_place,
        "archive_collection": join(kept_at(kept, COLLECTION)),
        "archive_location": join(kept_at(kept, WITHIN)),
        "call-number": kept.identifier,
    }


def _date(reference: Reference) -> Mapping[str, Any]:
    """Return the day of the talk; where it is not certain, what the record has."""
    if reference.day:
        return {"date-parts": [list(reference.day)]}
    return {"literal": reference.date_text} if reference.date_text else {}


def _people(names: Iterable[str]) -> list[dict[str, str]]:
    people = [read_name(name) for name in names if name]
    return [{k: v for k, v in name._asdict().items() if v} for name in people]
