"""Does a stretch of the list begin like a person?"""

from __future__ import annotations

import re
from typing import Final

from memcon_tui.lexicon.nations import NATION_OF
from memcon_tui.lexicon.people import (
    AGENCIES,
    DEPARTMENTS,
    HONORIFICS,
    OFFICES,
    RANK_MODIFIERS,
    RANKS,
)
from memcon_tui.lexicon.records import ORGANIZATIONS
from memcon_tui.parsing.names import read_name

_BEFORE_RANKS: Final = frozenset(
    ["foreign", "prime", "acting", "deputy", "vice", "defense", "defence", "first"]
)
_NO_NAMES: Final = ORGANIZATIONS | OFFICES | RANK_MODIFIERS | DEPARTMENTS
_NO_SURNAMES: Final = _NO_NAMES | RANKS | HONORIFICS
_UNFINISHED: Final = (",", " of", " and", " for", " the", "-", " to", "&")
_EXCELLENCY: Final = re.compile(r"\s*(?i:his|her|their) [A-Z]\w+")
_BARE_SURNAME: Final = re.compile(r"[A-Z][\w'’ʼ-]+")
_SURNAME_FIRST: Final = re.compile(
    r"(?P<surname>[A-Z][\w'’ʼ-]+), (?:[A-Z][a-z]{1,4}\. ?)*"
    r"(?:[A-Z]\.(?: ?[A-Z]\.?)*|[A-Z][a-z]+)(?=,|\)|$)"
)
_OF_SOMETHING: Final = re.compile(r"\b(?:of|for|to|at|in) (?:the )?\S+$")


def begins_person(words: str, *, after_side: bool = False) -> bool:
    """Whether words begin with an honorific, a rank or an office: `Mr.`, `the Minister`.

    Args:
        words: The stretch of the list.
        after_side: A side stands before them, so that a rank needs its capital.
    """
    first = re.split(r"[\s,]", words.strip(), maxsplit=1)[0].lower().rstrip(".")
    if first in HONORIFICS or first == "the" or _EXCELLENCY.match(words):
        return True
    title = first in RANKS or first in _BEFORE_RANKS
    return title and (not after_side or words[:1].isupper())


def is_titled(words: str) -> bool:
    """Whether words begin with a title and a name: `Foreign Minister Tarn`, `Dr. Quill`."""
    phrase = words.partition(",")[0].partition("(")[0].strip()
    if not begins_person(phrase) or phrase[:4].lower() == "the ":
        return False
    surname = read_name(phrase).surname
    of = _OF_SOMETHING.search(phrase)
    return surname is not None and surname not in ORGANIZATIONS and of is None


def is_office(words: str) -> bool:
    """Whether words are an office and no name: `Minister of Ports`, `Chief of Staff`."""
    name = read_name(words.partition(",")[0].partition("(")[0])
    return name.office is not None and name.surname is None and name.honorific is None


def is_office_of(words: str) -> bool:
    """Whether words are an office that only one man can hold: `The Secretary of State`."""
    office = read_name(words).office
    return is_office(words) and office is not None and bool(office.complement)


def is_person(words: str) -> bool:
    """Whether words begin like a person, titled or not."""
    named = is_given_and_surname(words.partition(",")[0]) or is_surname_first(words)
    return begins_person(words) or named


def is_named(words: str) -> bool:
    """Whether words are a name, titled or not, and no bare office."""
    return is_given_and_surname(words) or is_titled(words)


def is_bare_surname(words: str) -> bool:
    """Whether a line is one word that may be a surname: `Tarn`."""
    word = words.strip().lower()
    one = _BARE_SURNAME.fullmatch(words.strip()) is not None
    return one and word not in _NO_SURNAMES and word not in NATION_OF and word not in AGENCIES


def is_surname_first(words: str) -> bool:
    """Whether words begin with a name turned about: `Quill, Dr. Ann`, `Tarn, I.I.`."""
    match = _SURNAME_FIRST.match(words)
    surname = match["surname"].lower() if match else ""
    return bool(surname) and surname not in _NO_SURNAMES and surname not in NATION_OF


def is_unfinished(words: str) -> bool:
    """Whether a line of the list ends where more must follow."""
    return words.endswith(_UNFINISHED)


def is_given_and_surname(words: str) -> bool:
    """Whether words may be a name without title: `Ann Quill`."""
    tokens = words.partition("(")[0].split()
    if not 2 <= len(tokens) <= 4 or not all(t[0].isupper() for t in tokens):
        return False
    plain = {t.lower().rstrip(".") for t in tokens}
    return not plain & _NO_NAMES and not any(t.casefold() in NATION_OF for t in plain)
