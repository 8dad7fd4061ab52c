"""The levels at which a paper is kept, from its folder to its repository, in words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from memcon_tui.export.citing.holding import Holding
from memcon_tui.export.citing.wording import in_quotes

_NAMED: Final = re.compile(r"[^\W\d_]{2}")
"""A folder with a name is quoted, one with a number is not."""


class Level(NamedTuple):
    """A field of a `Holding`, and how a form of citation writes it."""

    field: str
    label: str = ""
    is_quoted: bool = False


WITHIN: Final = (Level("box", "box"), Level("folder", "folder", is_quoted=True), Level("item"))
"""Where in its collection a paper lies, as sentences have it."""
COLLECTION: Final = (Level("series"), Level("collection"), Level("record_group"))
REPOSITORY: Final = (Level("archive"), Level("archive_place"))
CATALOGUE: Final = (Level("translator", "trans."), Level("identifier"))
"""What is added behind the repository."""
IN_SENTENCE: Final = (*WITHIN, *COLLECTION, *REPOSITORY, *CATALOGUE)


def kept_at(holding: Holding, levels: Iterable[Level]) -> list[str]:
    """Return those of `levels` that are known, in words."""
    told = ((level, getattr(holding, level.field)) for level in levels)
    return [_in_words(level, value) for level, value in told if value]


def _in_words(level: Level, value: str) -> str:
    """Return a level with its label, once, also where a person has written it: `Box 12`."""
    has_label = level.label and value.lower().startswith(f"{level.label.lower()} ")
    bare = value[len(level.label) + 1 :] if has_label else value
    words = in_quotes(bare) if level.is_quoted and _NAMED.search(bare) else bare
    return f"{level.label} {words}".strip()
