"""Labels of verbatim records: `Dr. Quill:`, `K:`, and what only looks like one."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_LABEL: Final = re.compile(r"(?P<name>[A-Z][\w.'’ʼ-]*(?: [\w.'’ʼ-]+){0,4}?)\s?:\s+(?=\S)")
_NO_LABELS: Final = frozenset(
    """
    subject participants date time place note first second third article example question answer
    """.split()
)


class Label(NamedTuple):
    """A label at the beginning of a paragraph: its words, and its length with the separator."""

    name: str
    length: int


def label_at(words: str) -> Label | None:
    """Return the label with which `words` begins, or None."""
    match = _LABEL.match(words)
    if not match or match["name"].lower() in _NO_LABELS:
        return None
    if not all(w[0].isupper() or w in ("of", "the", "de", "von") for w in match["name"].split()):
        return None
    return Label(match["name"], match.end())
