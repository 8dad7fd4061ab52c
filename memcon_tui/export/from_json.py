"""The way back from the JSON contract to the model."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, Final, get_args, get_origin, get_type_hints

from memcon_tui.document import Document, ParsedFile, Part, Source
from memcon_tui.errors import NotMemconError
from memcon_tui.export.to_json import FORMAT, VERSION

_BLANK: Final = " "


def from_json(export: str, text: str | None = None) -> ParsedFile:
    """Return the parsed file that `to_json` told.

    Args:
        export: What `to_json` returned. Fields that are not known here are passed over.
        text: The decoded text of the file, which an export does not hold. Without it,
            blanks of the same length stand for it, so that every span is within it.

    Raises:
        NotMemconError: It is no such export, or `text` is not that of the file.
    """
    try:
        told = json.loads(export)
        if (told["format"], told["version"]) != (FORMAT, VERSION):
            raise NotMemconError(f"this is no export in the form {FORMAT} {VERSION}.")
        source = _source(told["source"], text)
        documents = _value(tuple[Document, ...], told["documents"])
        return ParsedFile(source, documents, _value(tuple[Part, ...], told["parts"]))
    except (KeyError, TypeError, ValueError) as error:
        raise NotMemconError(f"this is no export in the form {FORMAT}: {error}.") from error


def _source(told: dict[str, Any], text: str | None) -> Source:
    characters, lines = _value(int, told["characters"]), _value(int, told["lines"])
    stand_in = _BLANK * (characters - lines) + "\n" * lines
    source = Source(
        name=_value(str, told["name"]),
        text=stand_in[:characters] if text is None else text,
        encoding=_value(str, told["encoding"]),
        sha256=_value(str, told["sha256"]),
    )
    if (len(source.text), source.lines) != (characters, lines):
        raise ValueError("the text is of another length")
    return source


def _value(kind: Any, told: Any) -> Any:
    """Return a value of the model from its JSON.

    Args:
        kind: The type it has in the model, as annotated there.
        told: What JSON has for it.
    """
    if get_origin(kind) is UnionType:
        (only,) = (option for option in get_args(kind) if option is not NoneType)
        return None if told is None else _value(only, told)
    if get_origin(kind) is tuple:
        item, *others = get_args(kind)
        if others != [...] and len(told) != len(others) + 1:
            raise ValueError(f"{told} is not {len(others) + 1} values")
        return tuple(_value(item, it) for it in told)
    return _fields(kind, told) if is_dataclass(kind) else _plain(kind, told)


def _fields(kind: Any, told: Any) -> Any:
    kinds = get_type_hints(kind)
    names = (field.name for field in fields(kind))
    return kind(**{name: _value(kinds[name], told[name]) for name in names})


def _plain(kind: Any, told: Any) -> Any:
    """Return a value that holds no other but figures."""
    if issubclass(kind, StrEnum):
        return kind(told)
    if issubclass(kind, tuple):
        return kind(*(_plain(int, it) for it in told))
    if type(told) is not kind:
        raise ValueError(f"{told!r} is no {kind.__name__}")
    return told
