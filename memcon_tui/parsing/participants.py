"""The list of participants: its entries to people, each tied to his words in the file."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from typing import Final

from memcon_tui.document import Participant, Span
from memcon_tui.lexicon.people import INTERPRETERS, NOTETAKERS
from memcon_tui.parsing.delegations import with_delegations, without_nation
from memcon_tui.parsing.head import Field
from memcon_tui.parsing.list_entries import Piece, list_entries
from memcon_tui.parsing.list_words import OFFICE_SYMBOL
from memcon_tui.parsing.people import new_id

_BRACKETED: Final = re.compile(r"\((?P<inside>[^()]*)\)?")
_TOPIC: Final = re.compile(r"(?i:item|agenda)\s+\d|\d+\.\s")


def read_participants(
    text: str, fields: Iterable[Field], home: str | None
) -> tuple[Participant, ...]:
    """Return the people whom the head lists, in order.

    Args:
        text: The source's text.
        fields: The head's fields.
        home: The delegation of the office that made the record, where it is known.
    """
    people: list[Participant] = []
    taken: set[str] = set()
    for entry in list_entries(text, fields):
        person = _participant(text, entry, taken)
        if person is not None:
            people.append(person)
            taken.add(person.id)
    return tuple(with_delegations(text, people, home))


def _participant(text: str, entry: Sequence[Piece], taken: Container[str]) -> Participant | None:
    span = Span(entry[0].span.begin, entry[-1].span.end)
    words = " ".join(" ".join(text[p.span.begin : p.span.end] for p in entry).split()).rstrip(
        " ,;."
    )
    symbol = OFFICE_SYMBOL.match(words)
    body = words[symbol.end() :] if symbol else words
    inside = [m["inside"] for m in _BRACKETED.finditer(body)]
    bare = " ".join(_BRACKETED.sub(" ", body).replace(" ,", ",").split()).strip(" ,")
    name, _, office = bare.partition(",")
    name = without_nation(name.strip().removeprefix("and "))
    if not any(c.isalpha() for c in name) or _TOPIC.match(name):
        return None
    task = set(re.findall(r"[a-z-]+", words.lower()))
    interpreter = bool(task & INTERPRETERS) or entry[0].field == "interpreter"
    notetaker = bool(task & NOTETAKERS) or entry[0].field == "notetaker"
    offices = [symbol["office"] if symbol else "", office.strip(), *_offices_in_brackets(inside)]
    return Participant(
        id=new_id(name, taken),
        name=name,
        role=", ".join(o for o in offices if o) or None,
        delegation=entry[0].side,
        interpreter=interpreter,
        notetaker=notetaker,
        span=span,
    )


def _offices_in_brackets(inside: Iterable[str]) -> list[str]:
    return [w.strip() for w in inside if not {w.strip().lower()} & (INTERPRETERS | NOTETAKERS)]
