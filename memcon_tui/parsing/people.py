"""Who is who: all the ways in which a record calls one person, brought together.

A `Room` holds those who take part. It is asked who `Mr. Tarn`, `the Foreign
Minister` or `Tarn` is, and answers only when the record decides it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final, NamedTuple

from memcon_tui.document import Participant
from memcon_tui.lexicon.people import (
    LOWER_RANKS,
    MANY_HOLD,
    RANK_MODIFIERS,
)
from memcon_tui.parsing.names import Name, Office, is_initials, is_of, read_name

_TWO: Final = 2
_CROWD: Final = 100
"""So many of one name, or of one office, are told apart by nothing."""
_LONG_ENOUGH: Final = 4
"""Shorter names differ by a letter in earnest: Li and Lu, Bell and Ball."""


class Person(NamedTuple):
    """A participant, with what he may be called by."""

    participant: Participant
    name: Name
    offices: tuple[Office, ...]


@dataclass(frozen=True)
class Room:
    """Those who take part in a conversation."""

    people: tuple[Person, ...]
    home: str | None = None
    """The delegation of the one who made the record; its offices need no nation."""

    @cached_property
    def _by_surname(self) -> dict[str, list[Person]]:
        found: dict[str, list[Person]] = {}
        for person in self.people:
            if person.name.surname:
                found.setdefault(person.name.surname, []).append(person)
        return found

    @cached_property
    def _by_phrase(self) -> dict[str, list[Person]]:
        found: dict[str, list[Person]] = {}
        for person in self.people:
            found.setdefault(_bare_phrase(person.participant.name), []).append(person)
        return found

    @cached_property
    def _by_spelling(self) -> dict[str, list[Person]]:
        found: dict[str, list[Person]] = {}
        for surname, people in self._by_surname.items():
            found.setdefault(_spelling(surname), []).extend(people)
        return found

    @cached_property
    def _by_given(self) -> dict[str, list[Person]]:
        """A family name may stand first: `Luo Wenzhao` is Luo."""
        found: dict[str, list[Person]] = {}
        for person in self.people:
            for given in person.name.given:
                found.setdefault(given, []).append(person)
        return found

    @cached_property
    def _by_noun(self) -> dict[str, list[Person]]:
        """The nouns of offices, to those who hold one of them."""
        found: dict[str, list[Person]] = {}
        for person in self.people:
            for noun in {office.noun for office in person.offices}:
                found.setdefault(noun, []).append(person)
        return found

    @cached_property
    def _answers(self) -> dict[str, str | None]:
        return {}

    @cached_property
    def _candidates_for(self) -> dict[str, list[Person]]:
        return {}

    def find(self, phrase: str) -> str | None:
        """Return the id of the one whom `phrase` calls; None for nobody, or more than one."""
        if phrase not in self._answers:
            self._answers[phrase] = self._find(phrase)
        return self._answers[phrase]

    def calls(self, phrase: str) -> bool:
        """Whether `phrase` calls one of those in the room."""
        return self.find(phrase) is not None

    def person(self, key: str) -> Person:
        """Return the person with the id `key`."""
        return next(p for p in self.people if p.participant.id == key)

    def only_other(self, key: str) -> str | None:
        """Return the id of the only one in the room beside `key`, or None."""
        if len(self.people) > _TWO:
            return None
        others = [p.participant.id for p in self.people if p.participant.id != key]
        return others[0] if len(others) == 1 else None

    def only_holder(self, nouns: Iterable[str]) -> str | None:
        """Return the id of the only one who holds an office of these nouns, or None."""
        holders = {p.participant.id for noun in nouns for p in self._by_noun.get(noun, ())}
        return holders.pop() if len(holders) == 1 else None

    def with_person(self, person: Person) -> Room:
        """Return the room with one more in it."""
        return replace(self, people=(*self.people, person))

    def _find(self, phrase: str) -> str | None:
        exact = self._by_phrase.get(_bare_phrase(phrase), [])
        if len(exact) == 1:
            return exact[0].participant.id
        found = self._candidates(phrase)
        return found[0].participant.id if len(found) == 1 else None

    def leaves_open(self, phrase: str) -> bool:
        """Whether `phrase` may call more than one of those in the room."""
        return self.find(phrase) is None and len(self._candidates(phrase)) > 1

    def _candidates(self, phrase: str) -> list[Person]:
        if phrase not in self._candidates_for:
            self._candidates_for[phrase] = self._who_may_be_called(phrase)
        return self._candidates_for[phrase]

    def _who_may_be_called(self, phrase: str) -> list[Person]:
        name = read_name(phrase)
        if is_initials(phrase) and name.surname not in self._by_surname:
            return self._by_letters(phrase)
        if name.surname:
            found = self._named(name)
        elif name.honorific in ("sir", "lord", "dame", "prince") and name.given:
            found = self._first_named(name.given[0])
        elif name.office:
            found = self._holding(name.office, name.nation)
        else:
            found = []
        return found

    def _first_named(self, given: str) -> list[Person]:
        named = (p for p in self._by_given.get(given, ()) if p.name.given[0] == given)
        return list({person.participant.id: person for person in named}.values())

    def _holders(self, office: Office) -> Sequence[Person]:
        holders = self._by_noun.get(office.noun, [])
        return holders if len(holders) <= _CROWD else ()

    def _by_letters(self, letters: str) -> list[Person]:
        if len(self.people) > _CROWD:
            return []
        scored = [(initials_match(letters, p), p) for p in self.people]
        best = max((score for score, _ in scored), default=0)
        return [person for score, person in scored if score == best > 0]

    def _named(self, name: Name) -> list[Person]:
        surname = name.surname or ""
        found = self._by_surname.get(surname) or self._by_given.get(surname, [])
        if not found and len(surname) >= _LONG_ENOUGH:
            found = self._by_spelling.get(_spelling(surname), [])
        if not found and name.office and name.office.noun not in MANY_HOLD:
            nameless = [p for p in self._holders(name.office) if p.name.surname is None]
            found = [p for p in nameless if _fits(p, name.office)]
        if name.honorific in ("sir", "lord", "dame") and not found:
            found = self._first_named(surname)
        if 1 < len(found) <= _CROWD:
            titled = [p for p in found if name.honorific and p.name.honorific == name.honorific]
            given = [p for p in found if name.given and p.name.given[:1] == name.given[:1]]
            ranked = [p for p in found if name.office and _fits(p, name.office)]
            found = given or ranked or titled or found
        return found

    def _holding(self, office: Office, nation: str | None) -> list[Person]:
        scored = [(p, _closeness(p, office)) for p in self._holders(office)]
        best = max((score for _, score in scored), default=0)
        found = [p for p, score in scored if score == best > 0]
        if nation:
            found = [p for p in found if p.participant.delegation in (nation, None)] or []
        if len(found) > 1 and self.home and not nation:
            found = [p for p in found if p.participant.delegation == self.home] or found
        return found


def make_person(participant: Participant) -> Person:
    """Return what a participant may be called by."""
    name = read_name(participant.name)
    offices = [name.office] if name.office else []
    for piece in re.split(r"[,;]", participant.role or ""):
        office = read_name(piece).office
        if office:
            offices.append(office)
    return Person(participant, name, tuple(offices))


def initials_match(label: str, person: Person) -> int:
    """How well the letters of a telephone transcript go with a person; 0 for not at all.

    `K` may be a surname, a first name or an office; `JFK` ends with the surname's.
    """
    letters = label.replace(".", "").replace(" ", "").casefold()
    name = person.name
    surname = (name.surname or "")[:1]
    full = "".join(word[:1] for word in (*name.given, name.surname or ""))
    offices = {o.noun[:1] for o in person.offices}
    if letters == full and len(full) > 1:
        return 4
    if len(letters) > 1:
        return 3 if surname and letters.endswith(surname) else 0
    if letters == surname:
        return 3
    if letters in offices:
        return 2
    return 1 if letters in {g[:1] for g in name.given} else 0


def _bare_phrase(phrase: str) -> str:
    return phrase.casefold().removeprefix("the ")


def _closeness(person: Person, office: Office) -> int:
    return max(
        (_fit(own, office, person.participant.delegation) for own in person.offices), default=0
    )


def _fits(person: Person, office: Office) -> bool:
    return _closeness(person, office) > 0


def _fit(own: Office, said: Office, delegation: str | None) -> int:
    """How well the office that is said goes with the one that somebody holds."""
    more = said.modifiers - own.modifiers - own.complement
    if own.noun != said.noun or more & LOWER_RANKS:
        return 0
    if any(m not in RANK_MODIFIERS and not is_of(m, delegation) for m in more):
        return 0
    if not (said.complement <= own.complement or own.complement <= said.complement):
        return 0
    if own.modifiers == said.modifiers:
        return 3
    return 1 if own.modifiers & LOWER_RANKS else 2


_LOOK_ALIKES: Final = str.maketrans("1i|0", "lllo")


def _spelling(surname: str) -> str:
    """Return what spellings of one name share: OCR's look-alikes, `-ov` written `-off`."""
    plain = surname.replace("rn", "m").translate(_LOOK_ALIKES)
    return re.sub(r"(?:off|ow|ov|ev|eff)$", "v", plain)
