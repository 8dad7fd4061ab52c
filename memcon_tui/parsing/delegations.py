"""To which side each of those listed belongs, where the list itself does not say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from memcon_tui.document import Participant
from memcon_tui.lexicon.nations import NATION_OF
from memcon_tui.lexicon.people import DEPARTMENTS, HOME_OFFICES, RANK_MODIFIERS, RANKS
from memcon_tui.parsing.people import read_name

_ACCREDITED: Final = re.compile(
    r"\bto (?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*)*(?<!Secretary)(?<!President)"
)
_HOME_OFFICE: Final = re.compile(
    r"\b(?:Office|Bureau|Desk|Division) of [\w ,-]* Affairs\b|\bDepartment of State\b|\bNSC\b"
    r"|\bWhite House\b|\bSecretary of State\b"
)
_OFFICE_OF: Final = re.compile(
    r"\b(?:(?:Foreign|Prime) Minister|Ambassador|President|Premier|Consul(?:-General)?|Charg[eé]"
    r"|Chancellor|King|Queen|Embassy|Legation|Government|Republic|Minister of [\w ]+?)"
    r" of (?:the )?(?P<nation>[A-Z][\w.]*(?: [A-Z][\w.]*)*)"
)
_OF_NATION: Final = re.compile(
    r"(?P<name>.+?) of (?:the )?(?P<nation>[A-Z][\w.]+(?: [A-Z][\w.]+)?)"
)
_BLANK_LINE: Final = re.compile(r"\n[ \t\r]*\n")
_NATION_BEFORE: Final = re.compile(
    r"(?:^|[,(] ?)(?P<nation>[A-Z][\w.]+(?: [A-Z][\w.]+)?)"
    r" (?:Ambassador|Embassy|Consul|Legation|Foreign Minist|Minist)"
)
_SYMBOL: Final = re.compile(r"(?:^|, ?)[A-Z]{1,4}(?:/[A-Z]+)*(?:$|,)")


def with_delegations(
    text: str, people: Sequence[Participant], home: str | None
) -> list[Participant]:
    """Give each a side: the one the list states, else what offices and neighbours tell.

    Those without a sign belong with their block where blank lines part the list;
    else with the next one who has a sign; behind the last sign, with the side that
    keeps the record if the list began with the other.
    """
    signs = [p.delegation or _sign_of_side(text, p, home) for p in people]
    if not any(p.delegation for p in people):
        blocks = _blocks(text, people)
        first = next(filter(None, signs), None)
        for block in blocks if 1 < len(blocks) < len(people) else ():
            within = signs[block.start : block.stop]
            own = next(filter(None, within), None)
            signs[block.start : block.stop] = [sign or own for sign in within]
        last = home if first != home else next((s for s in reversed(signs) if s), None)
        signs = _filled_from_behind(signs, last if any(signs) else None)
    return [replace(p, delegation=side) for p, side in zip(people, signs, strict=True)]


def _filled_from_behind(signs: Sequence[str | None], last: str | None) -> list[str | None]:
    """Give each who has no sign that of the next one who has; `last` to those behind all."""
    filled: list[str | None] = []
    for sign in reversed(signs):
        last = sign or last
        filled.append(last)
    return filled[::-1]


def _blocks(text: str, people: Sequence[Participant]) -> list[range]:
    """Return the runs of people that no blank line parts."""
    starts = [0]
    for index, (before, person) in enumerate(pairwise(people), 1):
        between = text[before.span.end : person.span.begin] if before.span and person.span else ""
        if _BLANK_LINE.search(between):
            starts.append(index)
    return [range(begin, end) for begin, end in pairwise([*starts, len(people)])]


def _sign_of_side(text: str, person: Participant, home: str | None) -> str | None:
    """Return the country that a man's office tells of, or the home side if it is one of its own."""
    stands = " ".join(text[slice(*person.span)].split()) if person.span else person.name
    words = _ACCREDITED.sub(" ", stands)
    native = _OF_NATION.fullmatch(stands.split(",")[0])
    if native and read_name(native["name"]).surname:
        return _known_nation(native["nation"]) or native["nation"]
    if home and _HOME_OFFICE.search(words):
        return home
    of = _OFFICE_OF.search(words) or _NATION_BEFORE.search(words)
    if of and of["nation"].split()[0].lower() not in RANK_MODIFIERS | DEPARTMENTS | RANKS:
        return _known_nation(of["nation"]) or of["nation"]
    nation = next(filter(None, map(_known_nation, _capitalised(words))), None)
    return nation or (home if home and _is_of_home(person) else None)


def _capitalised(words: str) -> Iterator[str]:
    """Yield runs of up to three capitalised words, the longer first."""
    for phrase in re.findall(r"[A-Z][\w.-]*(?: [A-Z][\w.-]*)*", words):
        tokens = phrase.split()
        for size in (3, 2, 1):
            yield from (" ".join(tokens[at : at + size]) for at in range(len(tokens) - size + 1))


def _known_nation(words: str) -> str | None:
    folded = words.casefold()
    nation = NATION_OF.get(folded) or NATION_OF.get(folded.rstrip(".,"))
    return nation if nation not in ("UN", "NATO") else None


def _is_of_home(person: Participant) -> bool:
    """Whether a man is of the side that keeps the record: a bare office, a symbol, an aide."""
    name = read_name(person.name)
    bare = name.office is not None and name.surname is None
    role = person.role or ""
    held = re.search(r"\bto the (?:Secretary|President)\b", role)
    acting = name.office is not None and name.office.noun in HOME_OFFICES
    return bool((bare and acting) or _SYMBOL.search(role) or held or acting)


def without_nation(name: str) -> str:
    """Return a name less its country: `Foreign Minister Varga of Ostrava`."""
    match = _OF_NATION.fullmatch(name)
    return match["name"] if match and read_name(match["name"]).surname else name
