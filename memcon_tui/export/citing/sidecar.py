"""What a person keeps beside a document for its citations: a file in TOML.

`talk.txt.cite.toml` belongs to `talk.txt`. It has the fields of a `Holding`, and in a
table `frus` those of a `Volume`.
"""

from __future__ import annotations

import tomllib
from dataclasses import fields, replace
from typing import Any, Final

from memcon_tui.document import Volume
from memcon_tui.errors import UsageError
from memcon_tui.export.citing.holding import NOWHERE, Holding, Told

ENDING: Final = ".cite.toml"
"""What the name of a sidecar has behind the document's."""
_VOLUME: Final = "frus"


def read_sidecar(data: bytes, name: str) -> Holding:
    """Return what a sidecar tells.

    Args:
        data: Its bytes.
        name: What it is called, for the sentence that says what is wrong with it.

    Raises:
        UsageError: It is no TOML, or has what a citation has no place for.
    """
    try:
        told = tomllib.loads(data.decode("utf-8-sig"))
    except ValueError as error:
        raise UsageError(f"{name} is no TOML ({error}): mend it.") from error
    volume = told.pop(_VOLUME, None)
    holding = _filled(NOWHERE, told, name)
    if volume is None:
        return holding
    if not isinstance(volume, dict):
        raise UsageError(f"{name} has “{_VOLUME}” as a value: make it a table, [{_VOLUME}].")
    return replace(holding, volume=_filled(Volume(), volume, f"[{_VOLUME}] in {name}"))


def _filled(empty: Told, told: dict[str, Any], where: str) -> Told:
    """Return `empty` with what is told in its fields of text."""
    values = {field.name: getattr(empty, field.name) for field in fields(empty)}
    known = {name: value for name, value in values.items() if value is not None}
    unknown = next((name for name in told if name not in known), None)
    if unknown is not None:
        raise UsageError(f"{where} has “{unknown}”: it may have {', '.join(known)}.")
    return replace(empty, **{name: _as(known[name], told[name], name, where) for name in told})


def _as(empty: Any, value: Any, name: str, where: str) -> Any:
    """Return a value as the field's, which is a text or, like editors, several."""
    values = value if isinstance(value, list) and isinstance(empty, tuple) else [value]
    texts = tuple(str(one) for one in values if type(one) in (str, int))
    if len(texts) != len(values):
        raise UsageError(f"{where} has “{name}” as {value!r}: make it a text in quotation marks.")
    return texts if isinstance(empty, tuple) else texts[0]
