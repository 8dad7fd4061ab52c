"""Who made the record, and whom its title names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from memcon_tui.document import Note, Participant
from memcon_tui.lexicon.nations import NATION_OF
from memcon_tui.lexicon.records import HOMES
from memcon_tui.parsing.head import Head
from memcon_tui.parsing.people import Person, Room, make_person, new_id, read_name

_BETWEEN: Final = re.compile(r"\b(?:between|Between|BETWEEN) (?P<first>.+?),? and (?P<second>.+)$")
_BY: Final = re.compile(r",? \b(?:by|By|BY) (?P<who>.+)$")
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
    title = head.title or ""
    between = _BETWEEN.search(title)
    phrases = [between["first"], between["second"]] if between else []
    by = _BY.search(title)
    phrases += [by["who"]] if by and not between else []
    found: list[Person] = []
    for phrase in phrases:
        taken = [p.participant.id for p in (*room.people, *found)]
        found.append(_person(phrase.strip(" .,"), taken))
    drafter = found[0].participant.id if found else None
    return Titled(tuple(found), drafter)


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
