"""A way of calling somebody, taken apart: honorific, office, first names, surname, nation."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Container, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from memcon_tui.lexicon.nations import NATION_OF
from memcon_tui.lexicon.people import (
    DEPARTMENTS,
    HONORIFICS,
    LOWER_RANKS,
    OFFICES,
    RANK_MODIFIERS,
    RANKS,
    SHORT_RANKS,
)

_TOKEN: Final = re.compile(r"[^\W\d_][\w'’ʼ.-]*")
_POSSESSIVES: Final = ("'s", "’s", "ʼs")
_NO_WORDS_OF_NAMES: Final = frozenset({"the", "d'affaires"})
_INITIALS: Final = re.compile(r"[a-z](?:\.[a-z])*")
_SUFFIXES: Final = frozenset(
    [
        "jr",
        "sr",
        "ii",
        "iii",
        "esq",
        "junior",
        "senior",
        "mp",
        "m.p",
        "qc",
        "kcmg",
        "gcmg",
        "d'affaires",
        "a.i",
        "ad",
        "interim",
    ]
)
_OFFICERS: Final = RANKS | OFFICES
_MOST_LETTERS: Final = 3
_STEM: Final = 5
_COMPLEMENT_ENDS: Final = frozenset({"to", "at", "in", "on", "and"})


class Office(NamedTuple):
    """An office as it is said: `Acting Secretary of State` is (secretary; acting; state)."""

    noun: str
    modifiers: frozenset[str]
    complement: frozenset[str]


class Name(NamedTuple):
    """What a way of calling somebody consists of."""

    honorific: str | None
    office: Office | None
    given: tuple[str, ...]
    surname: str | None
    nation: str | None


@lru_cache(maxsize=4096)
def read_name(phrase: str) -> Name:
    """Take a way of calling somebody apart."""
    written = [m[0] for m in _TOKEN.finditer(phrase)]
    # `the President’s Press Secretary` is no President.
    whose = max((i for i, t in enumerate(written[:-1], 1) if t.endswith(_POSSESSIVES)), default=0)
    tokens = [t for t in map(_bare, written[whose:]) if t and t not in _NO_WORDS_OF_NAMES]
    if phrase[:4].lower() == "the " and len(tokens) > 1 and tokens[-1] in _OFFICERS:
        return _read_bare_office(tokens)
    honorific = next((t for t in reversed(tokens) if t in HONORIFICS), None)
    nation = next((NATION_OF[t] for t in tokens if t in NATION_OF), None)
    office, rest = _read_office([t for t in tokens if t not in HONORIFICS and t not in NATION_OF])
    names = [t for t in rest if t not in _SUFFIXES]
    if honorific and not names and office is None and tokens[-1] in NATION_OF:
        return Name(honorific, None, (), tokens[-1], None)
    if honorific in ("sir", "dame") and len(names) == 1:
        return Name(honorific, office, tuple(names), None, nation)
    names = _surname_last(names)
    surname = names[-1] if names else None
    return Name(honorific, office, tuple(names[:-1]), surname, nation)


def _surname_last(names: list[str]) -> list[str]:
    """`Tarn I.I.`, as Soviet lists have it, is I.I. Tarn."""
    if len(names) > 1 and _INITIALS.fullmatch(names[-1]) and len(names[0]) > _MOST_LETTERS:
        return [names[-1], *names[:-1]]
    return names


def _read_bare_office(tokens: Sequence[str]) -> Name:
    """`the Arcadian Foreign Minister`: all before the noun says which minister."""
    nation = next((NATION_OF[t] for t in tokens if t in NATION_OF), None)
    modifiers = frozenset(t for t in tokens[:-1] if t not in NATION_OF and t != "and")
    return Name(None, Office(_noun(tokens[-1]), modifiers, frozenset()), (), None, nation)


def is_initials(phrase: str) -> bool:
    """Whether a way of calling somebody is letters alone: `K`, `J.F.D.`, `H.`."""
    letters = phrase.replace(".", "")
    return (
        phrase != "I"
        and 0 < len(letters) <= _MOST_LETTERS
        and letters.isupper()
        and letters.isalpha()
    )


def _bare(token: str) -> str:
    folded = token.lower().replace("’", "'").replace("ʼ", "'")
    return folded.removesuffix("'s").rstrip("'.").removesuffix("-at-large")


def _read_office(tokens: Sequence[str]) -> tuple[Office | None, list[str]]:
    """Split words into an office and the name that is left."""
    at = next((i for i, t in enumerate(tokens) if t in _OFFICERS), None)
    if at is None:
        return None, list(tokens)
    at = _last_of_office(tokens, at)
    modifiers = frozenset(tokens[:at]) & (RANK_MODIFIERS | RANKS | LOWER_RANKS)
    before = [t for t in tokens[:at] if t not in modifiers]
    complement, rest = _complement(tokens[at + 1 :])
    return Office(_noun(tokens[at]), modifiers, complement), [*before, *rest]


def _last_of_office(tokens: Sequence[str], first: int) -> int:
    """Return the noun of an office that begins at `first`: `deputy foreign minister`."""
    last = first
    for at in range(first + 1, len(tokens)):
        if tokens[at] in _OFFICERS:
            last = at
        elif tokens[at] not in RANK_MODIFIERS or tokens[at] in ("of", "for"):
            break
    return last


def _noun(token: str) -> str:
    return SHORT_RANKS.get(token, token)


def _complement(tokens: Sequence[str]) -> tuple[frozenset[str], list[str]]:
    """`of State Rusk` is the complement `state` and the name Rusk."""
    if not tokens or tokens[0] not in ("of", "for"):
        return frozenset(), [] if tokens and tokens[0] in _COMPLEMENT_ENDS else list(tokens)
    inner = [t for t in tokens[1:] if t not in _COMPLEMENT_ENDS and t not in ("of", "for")]
    last = max((i for i, t in enumerate(inner) if t in DEPARTMENTS), default=len(inner) - 1)
    return frozenset(inner[: last + 1]), inner[last + 1 :]


def stem_of(name: str) -> str:
    """Return what the name of a country shares with the adjective made of it."""
    return name.casefold()[:_STEM]


def is_of(adjective: str, delegation: str | None) -> bool:
    """Whether an adjective goes with a delegation's name: `arcadian`, Arcadia."""
    return delegation is not None and adjective[:_STEM] == stem_of(delegation)


def new_id(name: str, taken: Container[str]) -> str:
    """Return an id made from a name that is not among `taken`."""
    slug = "-".join(_bare(m[0]).replace("'", "").replace(".", "") for m in _TOKEN.finditer(name))
    base = slug or "speaker"
    free = 1
    while _numbered(base, free) in taken:
        free *= 2
    # Those before it are mostly taken in a row: halving finds the first that is free.
    skipped = range(free // 2 + 1, free)
    at = bisect_left(skipped, 1, key=lambda n: _numbered(base, n) not in taken)
    return _numbered(base, free // 2 + 1 + at)


def _numbered(base: str, number: int) -> str:
    return base if number == 1 else f"{base}-{number}"
