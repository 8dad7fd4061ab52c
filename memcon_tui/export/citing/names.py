"""Names of editors, drafters and translators, told apart into what a bibliography sorts by."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

_MOST_NAMED = 3


class Name(NamedTuple):
    """A person's name."""

    given: str
    family: str

    def __str__(self) -> str:
        return f"{self.given} {self.family}".strip()

    @property
    def inverted(self) -> str:
        """The family name first."""
        return f"{self.family}, {self.given}" if self.given else self.family


def read_name(words: str) -> Name:
    """Read `Ann Quill`, or `van Roe, Jan` where the family name has several words."""
    if "," in words:
        family, _, given = words.partition(",")
        return Name(given.strip(), family.strip())
    given, _, family = words.rpartition(" ")
    return Name(given, family)


def in_row(names: Sequence[str]) -> str:
    """Return names as a sentence has them; of more than three the first."""
    written = [str(read_name(name)) for name in names]
    if len(written) > _MOST_NAMED:
        return f"{written[0]} et al."
    if len(written) == _MOST_NAMED:
        return f"{written[0]}, {written[1]}, and {written[2]}"
    return " and ".join(written)
