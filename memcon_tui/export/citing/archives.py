"""The forms in which archives ask to be cited: a table of forms, and one way of writing them.

Sources: National Archives, *General Information Leaflet 17* (the record item first, the
repository last); the guides of the presidential libraries, of The National Archives and
of the National Archives of Australia; the Russian row of fond, opis', delo and list;
the Wilson Center Digital Archive.
"""

from __future__ import annotations

from functools import partial
from typing import Final, NamedTuple

from memcon_tui.export.citing.frus import series_of
from memcon_tui.export.citing.levels import CATALOGUE, COLLECTION, REPOSITORY, Level, kept_at
from memcon_tui.export.citing.phrases import (
    american_date,
    in_italics,
    passage_words,
    place_in_volume,
    volume_words,
)
from memcon_tui.export.citing.reference import Reference
from memcon_tui.export.citing.wording import in_quotes, join


class _Form(NamedTuple):
    """The form of one kind of archive."""

    levels: tuple[Level, ...]
    between: str = ","
    behind_repository: str = ""
    """What parts the repository from the levels, where it goes before them."""
    host: str = ""
    """Where on the web all such documents are read."""


_COMMONWEALTH: Final = (*reversed(COLLECTION), Level("folder"), Level("item"))
_NARA: Final = _Form(
    (Level("folder"), Level("item"), Level("box", "Box"), *COLLECTION), between=";"
)
_PRESIDENTIAL: Final = _Form(
    (Level("item"), Level("folder", "folder", is_quoted=True), Level("box", "Box"), *COLLECTION)
)
_TNA: Final = _Form(_COMMONWEALTH, behind_repository=",")
_NAA: Final = _Form(_COMMONWEALTH, behind_repository=":")
_RUSSIAN: Final = _Form(
    (Level("collection", "f."), Level("series", "op."), Level("folder", "d."), Level("item", "l.")),
    behind_repository=",",
)
_WILSON: Final = _TNA._replace(host="Wilson Center Digital Archive")


def _cite(form: _Form, reference: Reference) -> str:
    kept = reference.holding
    pieces = [
        _record_item(form, reference),
        form.host,
        *_levels(form, reference),
        *kept_at(kept, CATALOGUE),
        _printed(reference),
        reference.url,
    ]
    return join(pieces, form.between, end=".")


nara = partial(_cite, _NARA)
presidential = partial(_cite, _PRESIDENTIAL)
tna = partial(_cite, _TNA)
naa = partial(_cite, _NAA)
russian = partial(_cite, _RUSSIAN)
wilson = partial(_cite, _WILSON)


def _record_item(form: _Form, reference: Reference) -> str:
    """Return title, date and passage; a title on the web is in quotation marks."""
    subject = in_quotes(reference.subject)
    titled = [in_quotes(reference.name)] if form.host else [reference.title, subject]
    passage = [] if reference.volume else passage_words(reference)
    return join([*titled, american_date(reference), *passage])


def _levels(form: _Form, reference: Reference) -> list[str]:
    repository = join(kept_at(reference.holding, REPOSITORY))
    levels = kept_at(reference.holding, form.levels)
    if not form.behind_repository:
        return [*levels, repository]
    return [join([repository, join(levels, form.between)], form.behind_repository)]


def _printed(reference: Reference) -> str:
    """Return in which volume the document was read."""
    volume = reference.volume
    if volume is None:
        return ""
    series = f"printed in {in_italics(series_of(volume))}"
    return join([series, *volume_words(volume), *place_in_volume(reference)])
