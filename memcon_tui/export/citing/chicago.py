"""Chicago style (*The Chicago Manual of Style*): note, short note, bibliography.

A record of conversation is cited by its kind, not by an author; a document printed in
*Foreign Relations* by its volume and number, as the Office of the Historian asks.
"""

from __future__ import annotations

from memcon_tui.document import Volume
from memcon_tui.export.citing.frus import address_of, place_of, printer_of, series_of
from memcon_tui.export.citing.levels import COLLECTION, IN_SENTENCE, REPOSITORY, kept_at
from memcon_tui.export.citing.names import in_row
from memcon_tui.export.citing.phrases import (
    in_italics,
    passage_words,
    place_and_date,
    place_in_volume,
    volume_words,
)
from memcon_tui.export.citing.reference import Reference
from memcon_tui.export.citing.wording import in_quotes, join, sentence


def note(reference: Reference) -> str:
    """Return the note that cites a document for the first time."""
    volume = reference.volume
    where = _in_volume(reference, volume) if volume else _in_archive(reference)
    return join([*_item(reference), *place_and_date(reference), *where], end=".")


def short_note(reference: Reference) -> str:
    """Return the note that cites it again."""
    volume = reference.volume
    item = sentence(reference.title) or in_quotes(reference.subject)
    date = place_and_date(reference)[-1]
    printed = ["*FRUS*", volume.subseries, *volume_words(volume)] if volume else []
    return join([item, date, *printed, *place_in_volume(reference)], end=".")


def bibliography(reference: Reference) -> str:
    """Return the entry of the volume, or of the collection; of the document if neither is known."""
    if reference.volume:
        return _volume_entry(reference.volume)
    kept = reference.holding
    collection = kept_at(kept, COLLECTION)
    repository = join(kept_at(kept, REPOSITORY))
    if collection:
        return join([*collection, repository], mark=".", end=".")
    what = [in_quotes(reference.subject), sentence(reference.title)]
    where = join(filter(None, place_and_date(reference)))
    return join([what[0], join([what[1], where]), repository, reference.url], mark=".", end=".")


def _item(reference: Reference) -> list[str]:
    subject = in_quotes(reference.subject)
    return [subject, sentence(reference.title, inside=bool(subject))]


def _in_archive(reference: Reference) -> list[str]:
    kept = kept_at(reference.holding, IN_SENTENCE)
    return [reference.time_text, *passage_words(reference), *kept, reference.url]


def _in_volume(reference: Reference, volume: Volume) -> list[str]:
    editors = f"ed. {in_row(volume.editors)}" if volume.editors else ""
    series = f"in {in_italics(series_of(volume))}"
    titled = join([series, *volume_words(volume), in_italics(volume.title), editors])
    imprint = _imprint(volume)
    printed = f"{titled} ({imprint})" if imprint else titled
    return [printed, *place_in_volume(reference), reference.url]


def _imprint(volume: Volume) -> str:
    """Return `Washington, DC: Government Printing Office, 1999`."""
    return join([": ".join(filter(None, (place_of(volume), printer_of(volume)))), volume.year])


def _volume_entry(volume: Volume) -> str:
    numbered = join([*volume_words(volume), in_italics(volume.title)])
    editors = f"Edited by {in_row(volume.editors)}" if volume.editors else ""
    parts = [in_italics(series_of(volume)), numbered[:1].upper() + numbered[1:], editors]
    return join([*parts, _imprint(volume), address_of(volume)], mark=".", end=".")
