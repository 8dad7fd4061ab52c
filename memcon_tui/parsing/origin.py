"""Who made the record, and whom its title names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from memcon_tui.document import Note, Participant
from memcon_tui.lexicon.nations import NATION_OF
from memcon_tui.lexicon.records import HOMES
from memcon_tui.parsing.head import Head
from memcon_tui.parsing.people import Person, Room, make_person, new_id, read_name

_BETWEEN: Final = re.compile(
    r"\bbetween (?P<first>.+?),? and (?P<second>.+?)(?:,? (?:on|at|in) [\dA-Z].*)?$", re.IGNORECASE
)
_BY: Final = re.compile(
    r"(?:,? \bby|\b(?:diary|journal) of) (?P<who>.+?)(?:,? (?:on|at|in|with) .*)?$", re.IGNORECASE
)
_WITH: Final = re.compile(
    r"\b(?:(?:conversation|meeting|talk|discussion|call)s? with|(?:call|conversation) (?:to|from)) (?P<who>.+?)(?:,? (?:on|at|in) [\dA-Z].*)?$",
    re.IGNORECASE,
)
_IN_BRACKETS: Final = re.compile(r"(?P<office>.*?)\s*\((?P<name>[^()]+)\)")


@dataclass(frozen=True, slots=True)
class Titled:
    """The people whom a title names, and which of them wrote the record."""

    people: tuple[Person, ...]
    drafter: str | None


def find_home(head: Head, notes: Sequence[Note]) -> str | None:
    """Return the delegation of the office that made the record, as its paper or its archive tells."""
    sources = (note.text for note in notes if note.text.startswith("Source"))
    said = " ".join(filter(None, (head.originator, *sources)))
    return next((nation for form, nation in HOMES if re.search(form, said, re.IGNORECASE)), None)


def find_people_in_title(head: Head, room: Room) -> Titled:
    """Return those whom the title brings together: `Between the Minister (Tarn) and Mr. Quill`."""
    found: list[Person] = []
    ids: list[str] = []
    writers: list[str] = []
    for phrase, writes in _phrases(head.titles):
        known = Room((*room.people, *found)).find(phrase)
        if known is None:
            taken = [p.participant.id for p in (*room.people, *found)]
            found.append(_person(phrase.strip(" .,"), taken))
            known = found[-1].participant.id
        ids.append(known)
        writers += [known] if writes else []
    return Titled(tuple(found), next(iter(writers), None))


def _phrases(titles: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """Yield how titles call people, and whether the phrase names the one who wrote."""
    for title in titles:
        between, by, with_ = _BETWEEN.search(title), _BY.search(title), _WITH.search(title)
        if between:
            yield between["first"], True
            yield between["second"], False
            continue
        if by:
            yield by["who"], True
        if with_:
            yield with_["who"], False


def _person(phrase: str, taken: Sequence[str]) -> Person:
    bracketed = _IN_BRACKETS.fullmatch(phrase)
    name = bracketed["name"] if bracketed else phrase
    office = bracketed["office"].removeprefix("the ").removeprefix("The ") if bracketed else None
    nation = next(
        (NATION_OF[w] for w in re.findall(r"[\w.]+", (office or "").casefold()) if w in NATION_OF),
        None,
    )
    participant = Participant(
        new_id(name, taken), name, role=office, delegation=nation, listed=False
    )
    person = make_person(participant)
    return replace(person, name=read_name(name))
