"""What a person has set: keys, theme, measure, style of citation, clipboard.

All of it stands in one TOML file, and any of it may be left out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from memcon_tui.errors import MemconError
from memcon_tui.export.citing.styles import PLAIN, STYLES

if TYPE_CHECKING:
    # An export, which knows the options alone, does not wait for it.
    from pathlib import Path

CLIPBOARDS: Final = ("auto", "system", "terminal", "file")
"""Where a copy may go: to the first that takes it, or to the one that is named."""
_MEASURES: Final = range(20, 201)


class SettingsError(MemconError):
    """The file of settings has a mistake."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What is set, and what holds where nothing is."""

    theme: str | None = None
    measure: int = 72
    """Cells of a line of text."""
    citation: str = PLAIN
    """A style in `STYLES`."""
    clipboard: str = "auto"
    """One of `CLIPBOARDS`."""
    keys: Mapping[str, str] = field(default_factory=dict)
    """Keys, parted by commas, by the name of what they do."""


# By name: what a value must be, and whether it is.
_RULES: Final[Mapping[str, tuple[str, Callable[[Any], bool]]]] = {
    "theme": ("the name of a theme", lambda value: isinstance(value, str)),
    "measure": (
        f"a number from {_MEASURES[0]} to {_MEASURES[-1]}",
        lambda value: type(value) is int and value in _MEASURES,
    ),
    "citation": ("one of " + ", ".join(STYLES), lambda value: value in tuple(STYLES)),
    "clipboard": ("one of " + ", ".join(CLIPBOARDS), lambda value: value in CLIPBOARDS),
    "keys": ("a table of keys by what they do", lambda value: isinstance(value, dict)),
}


def read_settings(path: Path) -> Settings:
    """Return what the file at `path` sets; if there is none, what holds then.

    Raises:
        SettingsError: It cannot be read, is no TOML, or sets what cannot be.
    """
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeError) as error:
        raise _error(path, f"cannot be read ({error})") from error
    import tomllib  # noqa: PLC0415 - most people set nothing

    try:
        told = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _error(path, f"is no TOML ({error})") from error
    return _settings(path, told)


def _settings(path: Path, told: dict[str, Any]) -> Settings:
    for name, value in told.items():
        if name not in _RULES:
            raise _error(path, f"sets “{name}”, which there is not: {', '.join(_RULES)}")
        wanted, is_so = _RULES[name]
        if not is_so(value):
            raise _error(path, f"sets {name} to {value!r}, which is not {wanted}")
    keys = dict(_flat(told.get("keys", {})))
    for name, value in keys.items():
        if not isinstance(value, str):
            raise _error(path, f"sets the keys of {name} to {value!r}, which is no text")
    return Settings(**{**told, "keys": keys})


def _flat(table: Mapping[str, Any], before: str = "") -> list[tuple[str, Any]]:
    """Return the values by their names: `turn.next = "j"` is a table in a table for TOML."""
    found: list[tuple[str, Any]] = []
    for name, value in table.items():
        inner = _flat(value, f"{before}{name}.") if isinstance(value, dict) else []
        found += inner or [(before + name, value)]
    return found


def _error(path: Path, what: str) -> SettingsError:
    return SettingsError(f"{path} {what}; nothing in it holds.")
