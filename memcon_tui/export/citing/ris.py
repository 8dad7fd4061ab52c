"""RIS, which reference managers read: a `CHAP` of a printed volume, else a manuscript."""

from __future__ import annotations

from collections.abc import Iterator

from memcon_tui.document import Volume
from memcon_tui.export.citing.frus import place_of, printer_of, series_of
from memcon_tui.export.citing.levels import COLLECTION, REPOSITORY, WITHIN, kept_at
from memcon_tui.export.citing.names import read_name
from memcon_tui.export.citing.phrases import passage_opening
from memcon_tui.export.citing.reference import Reference
from memcon_tui.export.citing.wording import join, sentence


def cite(reference: Reference) -> str:
    """Return one record; the drafter is its author where the document names him."""
    volume = reference.volume
    fields = _in_volume(reference, volume) if volume else _in_archive(reference)
    unprinted = "MANSCPT" if reference.is_of_talk else "UNPB"
    kind = "CHAP" if volume else unprinted
    lines = [("TY", kind), *_common(reference), *fields, ("UR", reference.url)]
    known = [f"{tag}  - {value}" for tag, value in lines if value]
    return "\n".join([*known, "ER  - "])


def _common(reference: Reference) -> Iterator[tuple[str, str]]:
    """Yield what every record has; `DA` is the day of the talk, where it is certain."""
    day = reference.day
    if reference.drafter:
        yield "AU", read_name(reference.drafter).inverted
    yield "ID", reference.key
    yield "TI", reference.name
    yield "DA", f"{day.year:04}/{day.month:02}/{day.day:02}/" if day else ""
    pages = reference.printed_pages
    yield from (zip(("SP", "EP"), map(str, pages), strict=True) if pages else ())
    place = reference.place if reference.volume else ""
    yield "N1", join([place, "" if day else reference.date_text, passage_opening(reference)])


def _in_volume(reference: Reference, volume: Volume) -> Iterator[tuple[str, str]]:
    yield "T2", volume.title or series_of(volume)
    yield "T3", series_of(volume) if volume.title else ""
    yield from (("ED", read_name(editor).inverted) for editor in volume.editors)
    yield "VL", join([volume.volume, volume.part and f"pt. {volume.part}"])
    yield "M1", reference.number
    yield "PB", printer_of(volume)
    yield "CY", place_of(volume)
    yield "PY", volume.year


def _in_archive(reference: Reference) -> Iterator[tuple[str, str]]:
    kept = reference.holding
    yield "PY", f"{reference.day.year:04}" if reference.day else ""
    yield "M3", sentence(reference.title)
    yield "AV", join(kept_at(kept, (*WITHIN, *COLLECTION)))
    yield "CN", kept.identifier
    yield "DP", join(kept_at(kept, REPOSITORY))
    yield "CY", reference.place
    yield "A4", read_name(kept.translator).inverted if kept.translator else ""
