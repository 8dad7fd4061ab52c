"""Who else is heard: those whom no list names, whom labels name, and the one who says `I`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from memcon_tui.document import Participant, PartKind
from memcon_tui.lexicon.labels import ANSWERERS, QUESTIONERS
from memcon_tui.lexicon.people import DRAFTER_WORDS
from memcon_tui.parsing.evidence import Sentence
from memcon_tui.parsing.names import is_initials, read_name
from memcon_tui.parsing.newcomers import places_left, with_newcomer, with_newcomers
from memcon_tui.parsing.people import Room, initials_match
from memcon_tui.parsing.reading_text import Body

_DRAFTING_SYMBOL: Final = re.compile(
    r"(?:[A-Z][A-Z/]{0,7}:){1,4}(?:[A-Z]{1,2}(?=[A-Z][a-z]))?(?P<name>[A-Z][a-z]+):"
)
"""`EUR:JQuill:ab`: drafted by J. Quill, typed by ab."""
_SIGNED: Final = re.compile(
    r"(?:/s/|\[?[Ss]ign(?:ed|ature)[\]:]?)?\s*(?P<name>(?:[A-Z][\w.'’\[\]-]*\s){1,3}[A-Z][\w'’\[\]-]+)"
)
_FEWEST_FIRST_PERSON: Final = 2
_MOST_BY_LETTERS: Final = 100
"""So many are not told apart by letters."""
_LOOK_ALIKES: Final = str.maketrans("1iI|0]", "lllloj")


# The drafter ---------------------------------------------------------------------------


def find_drafter(
    room: Room, sentences: Iterable[Sentence], names: Sequence[str | None]
) -> tuple[Room, str | None]:
    """Return the one who says `I`, and the room with him; nobody if the record never says `I`.

    Args:
        room: Those who are known so far.
        sentences: The sentences of the record.
        names: By whom it may be written, the surest first: title, source note, signature.
    """
    subjects = [cue.subject for s in sentences for cue in s.cues]
    name = next(filter(None, names), None)
    called = any(subject.lower() in DRAFTER_WORDS for subject in subjects)
    if not called and subjects.count("I") < (_FEWEST_FIRST_PERSON if name is None else 1):
        return room, None
    name = name or "I"
    known = room.find(name)
    if known is None:
        room = with_newcomer(room, name)
        known = room.people[-1].participant.id
    return room, known


def signed_by(body: Body) -> Iterator[str]:
    """Yield the names with which a record is signed, typed name or drafting symbol."""
    for kind, span in body.apart:
        if kind is PartKind.SIGNATURE:
            for line in body.source[span.begin : span.end].splitlines():
                match = _DRAFTING_SYMBOL.match(line.strip()) or _SIGNED.fullmatch(line.strip())
                if match and read_name(match["name"]).office is None:
                    yield re.sub(r"[\[\]]", "", match["name"])


# Labels ---------------------------------------------------------------------------------


def name_labels(sentences: Iterable[Sentence], room: Room) -> tuple[Room, dict[str, str | None]]:
    """Return whom each label names, and the room with those whom only labels name."""
    names = list(dict.fromkeys(s.label.name for s in sentences if s.label))
    named: dict[str, str | None] = {n: found for n in names if (found := room.find(_first(n)))}
    named |= _by_initials([n for n in names if n not in named], room, set(named.values()))
    strangers = [n for n in names if n not in named]
    one_by_one = places_left(room)
    for name in strangers[:one_by_one]:
        known = room.find(_first(name)) or _misread(name, room) or _answerer(name, room)
        if known is None:
            room = with_newcomer(room, name)
            known = room.people[-1].participant.id
        named[name] = known
    many = strangers[one_by_one:]
    room = with_newcomers(room, many)
    newcomers = room.people[len(room.people) - len(many) :]
    return room, named | {n: p.participant.id for n, p in zip(many, newcomers, strict=True)}


def _first(name: str) -> str:
    """`Tarn and Quill:` is given to the first of them."""
    return name.split(" and ", maxsplit=1)[0]


def _by_initials(names: Sequence[str], room: Room, taken: set[str | None]) -> dict[str, str | None]:
    """Give letters to people, the surest first; the last letters left go to the last one left."""
    letters = [n for n in names if n.casefold() not in QUESTIONERS | ANSWERERS]
    if not all(map(is_initials, letters)):
        return {}
    free = [p for p in room.people if p.participant.id not in taken]
    if max(len(free), len(letters)) > _MOST_BY_LETTERS:
        return {}
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
