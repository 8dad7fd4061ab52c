"""Whom a title brings together: `Between the Minister of Ports (Tarn) and Mr. Quill, Port Vale`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from memcon_tui.parsing.dates import find_date
from memcon_tui.parsing.list_words import begins_person, is_office
from memcon_tui.parsing.names import read_name

_AMONG: Final = re.compile(r"\b(?:between|among(?:st)?) (?P<people>.+)$", re.IGNORECASE)
_BY: Final = re.compile(
    r"(?:,? \bby|\b(?:diary|journal) of) (?P<who>.+?(?: in [^()]+\([^()]+\))?)"
    r"(?:,? (?:on|at|in|with) .*|:.*)?$",
    re.IGNORECASE,
)
_WITH: Final = re.compile(
    r"\b(?:(?:conversation|meeting|talk|discussion|call|audience|interview)s? with"
    r"|(?:call|conversation) (?:to|from))"
    r" (?P<people>.+)$",
    re.IGNORECASE,
)
_CUT: Final = re.compile(r"(?P<comma>,)?\s+and\s+(?![^(]*\))|,\s+(?![^(]*\))", re.IGNORECASE)
_ON: Final = re.compile(r"[\s,]*(?:\b(?:on|of|held on)\s*)?$", re.IGNORECASE)
_DEPARTMENT_AND_NAME: Final = re.compile(r"[A-Z][^()]*\([^()]+\)")
_INITIALED: Final = re.compile(r"(?:[A-Z]\. ?)+[A-Z]")
_WHERE_AND_WHEN: Final = re.compile(r"(?:,? (?:on|at|in|held) [\dA-Z][^()]*)?[ ,.]*$")


_NOTE_NUMBERS: Final = re.compile(
    r"(?:(?<=[a-z.)])|(?<=\b1[789]\d\d)|(?<=\b20\d\d))\d{1,2}(?: \d{1,2})?$"
)
_NUMBER_BEHIND_WRITER: Final = re.compile(r"(?<=[a-z)]) \d{1,3}$")


class Mention(NamedTuple):
    """A way in which a title calls somebody."""

    phrase: str
    writes: bool
    """The title says that the record is his."""


class Titling(NamedTuple):
    """What a title says of who took part, and what is left of it behind them."""

    people: tuple[Mention, ...]
    rest: str
    """A place, as a rule."""


def read_title(title: str) -> Titling:
    """Return whom a title names, in its order."""
    said = _undated(title)
    among, by, with_ = _AMONG.search(said), _BY.search(said), _WITH.search(said)
    people: list[Mention] = []
    rest = ""
    if among:
        several, rest = _several(among["people"])
        return Titling(tuple(Mention(p, not n) for n, p in enumerate(several)), rest)
    if "/" in said and not by and not with_:
        people += (Mention(side, writes=False) for side in said.split("/"))
    if by:
        people.append(Mention(by["who"], writes=True))
    if with_:
        several, rest = _several(with_["people"])
        people += (Mention(phrase, writes=False) for phrase in several)
    return Titling(tuple(people), rest)


def without_note_numbers(title: str) -> str:
    """Return a title less the numbers of notes to it: `Conversation1`, `by the Secretary 47`."""
    bare = _NOTE_NUMBERS.sub("", title)
    return _NUMBER_BEHIND_WRITER.sub("", bare) if ", by " in bare else bare


def _undated(title: str) -> str:
    """Return a title less its date and what stands behind it, unless that is the people."""
    dated = find_date(title)
    if dated is None:
        return title
    before, behind = title[: dated.begin], title[dated.end :]
    named = _AMONG.search(behind) or _WITH.search(behind)
    return f"{before} {behind}" if named else _ON.sub("", before)


class _Piece(NamedTuple):
    words: str
    joined: bool
    """By `and`."""


def _several(words: str) -> tuple[list[str], str]:
    """Cut an enumeration into those whom it names; what stands behind the last is the rest."""
    people: list[str] = []
    over = placed = False
    pieces = list(_pieces(words))
    several = any(piece.joined for piece in pieces)
    for index, piece in enumerate(pieces):
        if people and not piece.joined and _is_apposition(people[-1], piece.words, over=over):
            people[-1] += f", {piece.words}"
        elif placed and not piece.joined and not begins_person(piece.words):
            continue
        elif over or (people and not several):
            return people, ", ".join(p.words for p in pieces[index:])
        else:
            people.append(_WHERE_AND_WHEN.sub("", piece.words))
            placed = people[-1] != piece.words
            over = piece.joined
    return people, ""


def _pieces(words: str) -> Iterator[_Piece]:
    begin, joined = 0, False
    for cut in [*_CUT.finditer(words), None]:
        if cut and _is_of_one_office(words[begin : cut.start()], words[cut.end() :]):
            continue
        piece = words[begin : cut.start() if cut else len(words)].strip()
        if piece:
            yield _Piece(piece, joined)
        if cut:
            begin, joined = cut.end(), cut[0].strip(" ,").lower() == "and"


def _is_of_one_office(before: str, behind: str) -> bool:
    """`the Minister of Ports and Fisheries (Tarn)` is one man."""
    follows = _DEPARTMENT_AND_NAME.match(behind) is not None and not begins_person(behind)
    return follows and is_office(before) and " of " in before


def _is_apposition(person: str, words: str, *, over: bool) -> bool:
    """Whether words tell the office of the one before them, or his name if it was an office.

    Before the last of an enumeration a titled name is another man's.
    """
    if any(mark in person for mark in "(,") or "(" in words:
        return False
    known, name = read_name(person), read_name(words)
    if known.surname:
        return is_office(words) and words[:4].lower() != "the "
    titled = name.honorific is not None or name.office is not None
    named = _INITIALED.match(words) is not None or (titled and over)
    return known.office is not None and name.surname is not None and named
