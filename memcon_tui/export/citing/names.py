"""Names of editors, drafters and translators, told apart into what a bibliography sorts by."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

_MOST_NAMED: Final = 3
_SUFFIX: Final = re.compile(r",?\s+(?P<suffix>(?:Jr|Sr)\.?|I{2,3}|IV)$")


class Name(NamedTuple):
    """A person's name."""

    given: str
    family: str
    suffix: str = ""
    """Such as `Jr.`"""

    def __str__(self) -> str:
        whole = f"{self.given} {self.family}".strip()
        return f"{whole}, {self.suffix}" if self.suffix else whole

    @property
    def inverted(self) -> str:
        """The family name first."""
        return ", ".join(filter(None, (self.family, self.given, self.suffix)))


def read_name(words: str) -> Name:
    """Read `Ann Quill`, `Bo Bell, Jr.`, or `van Roe, Jan` where a family name has several words."""
    suffixed = _SUFFIX.search(words)
    suffix = suffixed["suffix"] if suffixed else ""
    whole = words[: suffixed.start()] if suffixed else words
    if "," in whole:
        family, _, given = whole.partition(",")
        return Name(given.strip(), family.strip(), suffix)
    given, _, family = whole.rpartition(" ")
    return Name(given, family, suffix)


def in_row(names: Sequence[str]) -> str:
    """Return names as a sentence has them; of more than three the first."""
    written = [str(read_name(name)) for name in names]
    if len(written) > _MOST_NAMED:
        return f"{written[0]} et al."
    if len(written) == _MOST_NAMED:
        return f"{written[0]}, {written[1]}, and {written[2]}"
    return " and ".join(written)
