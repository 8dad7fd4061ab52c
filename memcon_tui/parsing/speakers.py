"""Who else is heard: those whom no list names, whom labels name, and the one who says `I`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from memcon_tui.document import Participant
from memcon_tui.lexicon.labels import ANSWERERS, NOBODY_IN_PARTICULAR, QUESTIONERS
from memcon_tui.lexicon.people import PERSONAL_PRONOUNS
from memcon_tui.lexicon.records import ORGANIZATIONS
from memcon_tui.parsing.evidence import Sentence
from memcon_tui.parsing.people import (
    Room,
    initials_match,
    is_initials,
    make_person,
    new_id,
    read_name,
)
from memcon_tui.parsing.reporting_verbs import Tense

_NOT_NEWCOMERS: Final = PERSONAL_PRONOUNS | {"i", "we", "they", "both"}
_FIRST_SENTENCES: Final = 8
_ONE_BY_ONE: Final = 200
"""So many newcomers are each asked for among those before him; no record has as many."""
_LONGEST_BARE_NAME: Final = 2
_FEWEST_FIRST_PERSON: Final = 2
_LOOK_ALIKES: Final = str.maketrans("1iI|0]", "lllloj")


# Reported speech ------------------------------------------------------------------------


def with_unlisted(
    room: Room,
    sentences: Sequence[Sentence],
    tenses: frozenset[Tense],
    drafter: str | None,
    *,
    closed: bool,
) -> Room:
    """Add those who speak though no list names them.

    Whoever the first sentences bring into the room is in it. Otherwise, where a
    list or a title says who was there, a name must open two paragraphs with a
    report to be let in; where none does, opening one is enough.
    """
    met = {way: None for s in sentences[:_FIRST_SENTENCES] for way in s.meets if _key(way)}
    for way in met:
        if room.find(way) is None and not closed:
            room = _as_the_other(room, way, drafter) or with_newcomer(room, way)
    count: Counter[str] = Counter()
    forms: dict[str, str] = {}
    for sentence in sentences:
        reports = [c for c in sentence.cues if c.tense in tenses]
        opening = sentence.opens_paragraph
        for subject in {c.subject for c in reports if c.inverted or (c.opens and opening)}:
            if (key := _key(subject)) and room.find(subject) is None:
                count[key] += 1
                forms.setdefault(key, subject)
    wanted = [forms[key] for key, times in count.items() if times > int(closed)]
    for way in wanted[:_ONE_BY_ONE]:
        if room.find(way) is None:
            room = _as_the_other(room, way, drafter) or with_newcomer(room, way)
    return _with_newcomers(room, [w for w in wanted[_ONE_BY_ONE:] if room.find(w) is None])


def _as_the_other(room: Room, way: str, drafter: str | None) -> Room | None:
    """Where the drafter tells of one man, by office here and by name there, it is one man."""
    key = room.only_other(drafter) if drafter else None
    other = room.person(key) if key else None
    if other is None or other.participant.listed:
        return None
    said, known = read_name(way), other.name
    offices = [*other.offices, *([said.office] if said.office else [])]
    if known.surname is None and said.surname and said.office is None:
        named = other._replace(name=said, participant=replace(other.participant, name=way))
    elif known.surname and known.office is None and said.surname is None and said.office:
        named = other._replace(offices=tuple(offices))
    else:
        return None
    return replace(room, people=tuple(named if p is other else p for p in room.people))


def with_newcomer(room: Room, way: str) -> Room:
    """Return the room with one more, known by one way of calling him."""
    return _with_newcomers(room, [way])


def _with_newcomers(room: Room, ways: Iterable[str]) -> Room:
    people = list(room.people)
    taken = {p.participant.id for p in people}
    for way in ways:
        name, _, office = way.removeprefix("the ").partition(", ")
        role = office.removeprefix("the ") or None
        person = Participant(new_id(name, taken), name, role, listed=False)
        people.append(make_person(person))
        taken.add(person.id)
    return replace(room, people=tuple(people))


def _key(subject: str) -> str | None:
    """Return what stays the same in the ways of calling a newcomer; None for no person."""
    if subject.lower() in _NOT_NEWCOMERS:
        return None
    if subject.startswith("["):
        return subject
    name = read_name(subject)
    if name.surname:
        titled = name.honorific or name.office or is_initials(subject)
        plain = len(subject.split()) <= _LONGEST_BARE_NAME and name.nation is None
        return name.surname if titled or (plain and name.surname not in ORGANIZATIONS) else None
    return name.office.noun if name.office else None


def find_drafter(
    room: Room, sentences: Iterable[Sentence], names: Sequence[str | None]
) -> tuple[Room, str | None]:
    """Return the one who says `I`, and the room with him; nobody if the record never says `I`.

    Args:
        room: Those who are known so far.
        sentences: The sentences of the record.
        names: By whom it may be written, the surest first: title, source note, signature.
    """
    said = sum(cue.subject == "I" for s in sentences for cue in s.cues)
    if said < _FEWEST_FIRST_PERSON:
        return room, None
    name = next(filter(None, names), "I")
    known = room.find(name)
    if known is None:
        room = with_newcomer(room, name)
        known = room.people[-1].participant.id
    return room, known


# Labels ---------------------------------------------------------------------------------


def name_labels(sentences: Iterable[Sentence], room: Room) -> tuple[Room, dict[str, str | None]]:
    """Return whom each label names, and the room with those whom only labels name."""
    names = list(dict.fromkeys(s.label.name for s in sentences if s.label))
    named: dict[str, str | None] = {n: found for n in names if (found := room.find(n))}
    named |= _by_initials([n for n in names if n not in named], room, set(named.values()))
    for name in names:
        if name in named:
            continue
        known = room.find(name.split(" and ")[0]) or _misread(name, room) or _answerer(name, room)
        if known is None and not _is_nobody(name):
            room = with_newcomer(room, name)
            known = room.people[-1].participant.id
        named[name] = known
    return room, named


def _by_initials(names: Sequence[str], room: Room, taken: set[str | None]) -> dict[str, str | None]:
    """Give letters to people, the surest first; the last letters left go to the last one left."""
    letters = [n for n in names if n.casefold() not in QUESTIONERS | ANSWERERS]
    if not all(map(is_initials, letters)):
        return {}
    free = [p for p in room.people if p.participant.id not in taken]
    found: dict[str, str | None] = {}
    ranked = sorted(
        ((-initials_match(n, p), i, n, p) for n in letters for i, p in enumerate(free)),
        key=lambda r: r[:3],
    )
    for score, _, name, person in ranked:
        if score and name not in found and person.participant.id not in found.values():
            found[name] = person.participant.id
    left = [n for n in letters if n not in found]
    rest = [p.participant.id for p in free if p.participant.id not in found.values()]
    return found | ({left[0]: rest[0]} if len(left) == len(rest) == 1 else {})


def _answerer(name: str, room: Room) -> str | None:
    """`A.` is the one who is asked, where there is but one."""
    if name.casefold().strip(".") not in ANSWERERS:
        return None
    asked = [p.participant.id for p in room.people if p.participant.id not in QUESTIONERS]
    return asked[0] if len(asked) == 1 else None


def _misread(name: str, room: Room) -> str | None:
    """Return the one person whose surname OCR may have made into this label."""
    squeezed = _squeezed(name)
    found = [
        p.participant.id
        for p in room.people
        if p.name.surname and _looks_like(squeezed, _squeezed(p.name.surname))
    ]
    return found[0] if len(found) == 1 else None


def _squeezed(words: str) -> str:
    return re.sub(r"[^a-z]", "", words.replace("rn", "m").translate(_LOOK_ALIKES).lower())


def _looks_like(label: str, surname: str) -> bool:
    return len(surname) > 2 and label.endswith(surname)


def _is_nobody(name: str) -> bool:
    return name.split(maxsplit=1)[0].casefold().strip(".?") in NOBODY_IN_PARTICULAR


# Other names ----------------------------------------------------------------------------


def with_aliases(
    room: Room, sentences: Iterable[Sentence], drafter: str | None
) -> tuple[Participant, ...]:
    """Return the people of a room, each with the other ways in which the text calls him."""
    called: dict[str, dict[str, None]] = {}
    for sentence in sentences:
        ways = [cue.subject for cue in sentence.cues]
        for way in [*ways, sentence.label.name] if sentence.label else ways:
            key = drafter if way == "I" else room.find(way)
            if key is not None:
                called.setdefault(key, {})[way.removeprefix("The ").removeprefix("the ")] = None
    people = (person.participant for person in room.people)
    return tuple(replace(p, aliases=_other_ways(p, called.get(p.id, ()))) for p in people)


def _other_ways(participant: Participant, ways: Iterable[str]) -> tuple[str, ...]:
    return tuple(w for w in ways if w != participant.name.removeprefix("The "))
