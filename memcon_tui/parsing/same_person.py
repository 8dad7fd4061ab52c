"""When two ways of calling are one man's: an office here, a name there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from memcon_tui.lexicon.calendar import DAYS, MONTHS
from memcon_tui.lexicon.nations import PEOPLES
from memcon_tui.lexicon.people import (
    COLLECTIVES,
    DRAFTER_WORDS,
    OTHER_ONE,
    PERSONAL_PRONOUNS,
    STYLES,
)
from memcon_tui.lexicon.records import ORGANIZATIONS
from memcon_tui.lexicon.verbs import REPLIES
from memcon_tui.parsing.cues import Cue
from memcon_tui.parsing.names import is_initials, read_name
from memcon_tui.parsing.people import Person, Room

_NOT_NEWCOMERS: Final = (
    PERSONAL_PRONOUNS
    | frozenset(STYLES)
    | OTHER_ONE
    | DRAFTER_WORDS
    | COLLECTIVES
    | {"i", "we", "they", "both"}
)
_NO_SURNAMES: Final = ORGANIZATIONS | frozenset(MONTHS) | frozenset(DAYS) | PEOPLES
_LONGEST_BARE_NAME: Final = 2

Pair = frozenset[str]
"""The keys of two who talk to each other, and so are two."""


def as_one_known(
    room: Room, way: str, drafter: str | None, talking: frozenset[Pair]
) -> Room | None:
    """Return the room in which one who is known is also called `way`; None for a newcomer.

    Where the drafter tells of one man, by office here and by name there, it is one man,
    unless the two talk to each other.
    """
    other = room.only_other(drafter) if drafter else None
    known = room.person(other) if other else None
    if known is None or known.participant.listed or not _complement_each_other(known, way):
        return None
    if frozenset({key_of(known.participant.name), key_of(way)}) in talking:
        return None
    return _renamed(room, known, way)


def talking_to_each_other(reports: Iterable[Cue]) -> frozenset[Pair]:
    """Return the pairs of which one replies to the other, or asks him by name."""
    return frozenset(_pairs(reports))


def _pairs(reports: Iterable[Cue]) -> Iterator[Pair]:
    before = None
    for cue in reports:
        key = key_of(cue.subject)
        if key and before and cue.verb in REPLIES:
            yield frozenset({before, key})
        if key and cue.to and (to := key_of(cue.to)):
            yield frozenset({key, to})
        before = key


def as_one_without_office(room: Room, way: str) -> Room | None:
    """Of two, an office that neither is known to hold is his whose office is not told."""
    said = read_name(way)
    if said.surname or said.office is None:
        return None
    unknown = [p for p in room.people if not (p.offices or p.participant.role)]
    return _renamed(room, unknown[0], way) if len(unknown) == 1 else None


def _complement_each_other(known: Person, way: str) -> bool:
    """Whether one is called by office alone, and `way` is a name alone, or the other way round."""
    said = read_name(way)
    if known.name.surname is None:
        return said.surname is not None and said.office is None
    return known.name.office is None and said.surname is None and said.office is not None


def _renamed(room: Room, known: Person, way: str) -> Room:
    """Return the room in which `known` has the name, or the office, that `way` gives him."""
    said = read_name(way)
    if said.surname:
        named = known._replace(name=said, participant=replace(known.participant, name=way))
    else:
        offices = (*known.offices, said.office) if said.office else known.offices
        named = known._replace(offices=offices)
    return replace(room, people=tuple(named if p is known else p for p in room.people))


def key_of(subject: str) -> str | None:
    """Return what stays the same in the ways of calling a newcomer; None for no person."""
    if subject.lower() in _NOT_NEWCOMERS:
        return None
    if subject.startswith("["):
        return subject
    name = read_name(subject)
    if name.surname:
        titled = name.honorific or name.office or is_initials(subject)
        plain = len(subject.split()) <= _LONGEST_BARE_NAME and name.nation is None
        return name.surname if titled or (plain and name.surname not in _NO_SURNAMES) else None
    return name.office.noun if name.office else None
