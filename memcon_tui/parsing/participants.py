"""The list of participants: its entries to people, each tied to his words in the file."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from memcon_tui.document import Participant, Span
from memcon_tui.lexicon.furniture import PAGE_MARK
from memcon_tui.lexicon.people import AGENCIES, INTERPRETERS, NOTETAKERS
from memcon_tui.parsing.delegations import Listed, known_nation, with_delegations, without_nation
from memcon_tui.parsing.head import Head
from memcon_tui.parsing.list_entries import Entry, list_entries
from memcon_tui.parsing.list_words import (
    is_named,
    is_office,
    is_person,
    is_surname_first,
    is_unfinished,
)
from memcon_tui.parsing.names import new_id, read_name

_BRACKETED: Final = re.compile(r"\((?P<inside>[^()]*)\)?")
_PAGE: Final = re.compile(PAGE_MARK)
_LAST_STOP: Final = re.compile(r"(?<!\b[A-Z])(?<!\b[JS]r)[ ,;.]+$")
_NAME_ENDS: Final = re.compile(
    r",(?!\s*(?:Jr|Sr|II|III|Esq)\b)|\s*[–—]\s*|\s+--?\s+|(?<=[a-z])(?=[A-Z]{2,}(?:/[A-Z]+)*$)|\d{1,2}$"
)
_LAST_PIECE: Final = re.compile(r"(?:^|,\s*)(?P<name>[^,]+(?:,\s*(?:Jr|Sr)\.?)?)$")
_LETTERS: Final = re.compile(r"(?:[A-Z]\.\s?)+")
_FOR_A_TIME: Final = re.compile(
    r"(?i:for|from|until|to|came|left|joined|arrived|part|in part|items?|present|later)\b.*|\d.*"
)
_COUNTRY_LIKE: Final = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+)*")


class _Told(NamedTuple):
    """One of those listed."""

    person: Participant
    words: str
    """All that the list says of him, on one line."""
    bracketed: str | None


def read_participants(text: str, head: Head, home: str | None) -> tuple[Participant, ...]:
    """Return the people whom a list names, in order.

    Args:
        text: The source's text.
        head: The head, of which the fields that list people are read.
        home: The delegation of the office that made the record, where it is known.
    """
    told: list[_Told] = []
    taken: set[str] = set()
    for entry in list_entries(text, head.fields):
        one = _read_entry(text, entry, taken)
        if one is not None:
            told.append(one)
            taken.add(one.person.id)
    about = " ".join(filter(None, (head.title, head.subject)))
    sides = _bracketed_sides(told)
    listed = [Listed(one.person, one.words, side) for one, side in zip(told, sides, strict=True)]
    return with_delegations(text, listed, home, about)


def _read_entry(text: str, entry: Entry, taken: Container[str]) -> _Told | None:
    words = _words(text, entry)
    inside = [m["inside"].strip() for m in _BRACKETED.finditer(words)]
    bare = " ".join(_BRACKETED.sub(" ", words).replace(" ,", ",").split()).strip(" ,")
    first, office = _name_and_office(bare)
    if is_surname_first(bare):
        given, _, office = office.partition(",")
        first = f"{given} {first}"
    name = without_nation(first.strip())
    if not any(c.isalpha() for c in name):
        return None
    task = set(re.findall(r"[a-z-]+", words.lower()))
    offices = [entry.office or "", office.strip(), *_offices_in_brackets(inside)]
    person = Participant(
        id=new_id(name, taken),
        name=name,
        role=", ".join(o for o in offices if o) or None,
        delegation=entry.side,
        interpreter=bool(task & INTERPRETERS) or entry.field == "interpreter",
        notetaker=bool(task & NOTETAKERS) or entry.field == "notetaker",
        span=Span(entry.begin, entry.spans[-1].end),
    )
    return _Told(person, words, next(iter(inside), None))


def _name_and_office(words: str) -> tuple[str, str]:
    """Part a name from his office: `Mr. Hale, EUR`, `Mr. Hale—EUR`, `Chief of Ports, Ann Hale`."""
    match = _NAME_ENDS.search(words)
    if match is None:
        return words, ""
    first, behind = words[: match.start()], words[match.end() :].strip()
    last = _LAST_PIECE.search(behind)
    if (
        last
        and not _LETTERS.fullmatch(last["name"])
        and _is_no_name(first)
        and is_named(last["name"])
    ):
        return last["name"], ", ".join(filter(None, (first, behind[: last.start()].strip(" ,"))))
    return first, behind


def _is_no_name(words: str) -> bool:
    """Whether words before a comma are an office: `Chief of Ports`, `Senior Staff Member`."""
    return is_office(words) or (" " in words and not is_named(words))


def _words(text: str, entry: Entry) -> str:
    """Return the words about one person on one line; a line begun anew is his office."""
    words = ""
    for span in entry.spans:
        line = " ".join(_PAGE.sub("", text[slice(*span)]).replace("|", ",").split())
        complete = "," not in words and is_person(words) and not is_unfinished(words)
        joint = ", " if words and complete and line[0].isupper() else " "
        words = f"{words}{joint}{line}" if words else line
    return _LAST_STOP.sub("", words.replace(" ,", ",").strip(" ,;"))


def _offices_in_brackets(inside: Iterable[str]) -> list[str]:
    tasks = INTERPRETERS | NOTETAKERS
    return [w for w in inside if w.lower() not in tasks and not _FOR_A_TIME.fullmatch(w)]


def _bracketed_sides(told: Sequence[_Told]) -> Iterator[str | None]:
    """Yield the sides that stand in brackets behind names: `Dr. Tarn (Arcadia)`.

    A country that no table knows counts where one that is known stands so too, or
    behind a title; an agency where most of those listed have one.
    """
    some = any(one.bracketed and known_nation(one.bracketed) for one in told)
    agencies = sum(_is_agency(one.bracketed) for one in told) > len(told) / 2
    for one in told:
        words = one.bracketed
        some_or_led = some or read_name(one.person.name).office is not None
        country = words and (known_nation(words) or (some_or_led and _may_be_country(words)))
        yield words if country or (agencies and _is_agency(words)) else None


def _is_agency(words: str | None) -> bool:
    return words is not None and words.casefold().replace(" ", "-") in AGENCIES


def _may_be_country(words: str) -> bool:
    office = read_name(words).office
    return _COUNTRY_LIKE.fullmatch(words) is not None and office is None
