"""Does a stretch of the list begin like a person?"""

from __future__ import annotations

import re
from typing import Final

from memcon_tui.lexicon.nations import NATION_OF
from memcon_tui.lexicon.people import DEPARTMENTS, HONORIFICS, OFFICES, RANK_MODIFIERS, RANKS
from memcon_tui.lexicon.records import ORGANIZATIONS

OFFICE_SYMBOL: Final = re.compile(
    r"(?P<office>[A-Z][A-Za-z/&]{0,7})(?:\s*(?:--?|[–—])\s*|\s{2,})(?=[A-Z])"
)


def begins_person(words: str, *, after_side: bool = False) -> bool:
    """Whether words begin with an honorific, a rank or an office: `Mr.`, `the Minister`.

    Args:
        words: The stretch of the list.
        after_side: A side stands before them, so that a rank needs its capital.
    """
    first = re.split(r"[\s,]", words.strip(), maxsplit=1)[0].lower().rstrip(".")
    if first in HONORIFICS or first == "the":
        return True
    title = first in RANKS or first in ("foreign", "prime", "acting", "deputy", "vice", "defense")
    return title and (not after_side or words[:1].isupper())


def has_honorific(words: str) -> bool:
    """Whether a stretch of the list begins with a title and a name."""
    tokens = words.split(",", maxsplit=1)[0].split()
    first = tokens[0].lower().rstrip(".,") if tokens else ""
    named = len(tokens) > 1 and tokens[1][0].isupper() and tokens[1].lower() not in ORGANIZATIONS
    return named and (first in HONORIFICS or first in RANKS)


def is_person(words: str) -> bool:
    """Whether words begin a person, an office symbol before the name allowed for."""
    body = OFFICE_SYMBOL.sub("", words, count=1)
    if OFFICE_SYMBOL.match(words) and has_honorific(body):
        return True
    return begins_person(body) or is_given_and_surname(body.split(",")[0])


def is_given_and_surname(words: str) -> bool:
    """Whether words may be a name without title: `Ann Quill`."""
    tokens = words.split()
    if not 2 <= len(tokens) <= 4 or not all(t[0].isupper() for t in tokens):
        return False
    plain = {t.lower().rstrip(".") for t in tokens}
    return not plain & (ORGANIZATIONS | OFFICES | RANK_MODIFIERS | DEPARTMENTS) and not any(
        t.casefold() in NATION_OF for t in plain
    )
