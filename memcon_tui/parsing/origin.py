"""Who made the record, and whom its title names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from memcon_tui.document import Note, Participant
from memcon_tui.lexicon.nations import NATION_OF
from memcon_tui.lexicon.records import HOMES, ORGANIZATIONS
from memcon_tui.parsing.head import Head
from memcon_tui.parsing.names import new_id, read_name
from memcon_tui.parsing.people import Person, Room, make_person
from memcon_tui.parsing.titles import read_title

_IN_BRACKETS: Final = re.compile(r"(?P<office>.*?)\s*\((?P<name>[^()]+)\)")


class Titled(NamedTuple):
    """The room with those whom titles name, and by whom they say the record is."""

    room: Room
    drafter: str | None
    """How the title calls him."""


def find_home(head: Head, notes: Sequence[Note]) -> str | None:
    """Return the delegation whose record it is, as its paper or its archive tells."""
    sources = (note.text for note in notes if note.text.startswith("Source"))
    said = " ".join(filter(None, (head.originator, *sources, head.title)))
    return next((nation for form, nation in HOMES if re.search(form, said, re.IGNORECASE)), None)


def read_titles(head: Head, room: Room) -> Titled:
    """Add those whom the titles bring together: `Between the Minister (Tarn) and Mr. Quill`."""
    drafter = None
    for phrase, writes in (m for title in head.titles for m in read_title(title).people):
        name = phrase.strip(" .,")
        if _is_body(name):
            continue
        room = _with_office_of_first(room, name) if writes else room
        if room.find(name) is None:
            person = _person(name, [p.participant.id for p in room.people])
            room, name = room.with_person(person), person.participant.name
        if writes and drafter is None:
            drafter = name
    return Titled(room, drafter)


def _is_body(phrase: str) -> bool:
    """Whether a title names a body rather than a man: `the Port Committee`."""
    bracketed = _IN_BRACKETS.fullmatch(phrase)
    return bracketed is None and not ORGANIZATIONS.isdisjoint(phrase.lower().split())


def _with_office_of_first(room: Room, phrase: str) -> Room:
    """Give the first in the list the office by which the title calls him."""
    office = read_name(phrase).office
    first = next(iter(room.people), None)
    if office is None or first is None or first.offices or room.find(phrase) is not None:
        return room
    return replace(room, people=(first._replace(offices=(office,)), *room.people[1:]))


def _person(phrase: str, taken: Sequence[str]) -> Person:
    """Return the person whom a title calls by office, name or both."""
    bracketed = _IN_BRACKETS.fullmatch(phrase)
    pieces = [bracketed["name"], bracketed["office"]] if bracketed else _name_first(phrase)
    name, office = pieces[0], ", ".join(pieces[1:]).removeprefix("the ").removeprefix("The ")
    nation = next(
        (NATION_OF[w] for w in re.findall(r"[\w.]+", office.casefold()) if w in NATION_OF), None
    )
    return make_person(
        Participant(new_id(name, taken), name, role=office or None, delegation=nation, listed=False)
    )


def _name_first(phrase: str) -> list[str]:
    """`the First Secretary of Ostrava, J. HALDER`: the piece with a name but no office first."""
    pieces = [piece.strip() for piece in phrase.split(",") if piece.strip()]
    names = [p for p in pieces if read_name(p).surname and not read_name(p).office]
    return [*names[:1], *(p for p in pieces if p not in names[:1])] if pieces else [phrase]
