"""To which side each of those listed belongs, where the list itself does not say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from typing import Final, NamedTuple

from memcon_tui.document import Participant
from memcon_tui.lexicon.delegations import (
    AMERICAN_OFFICES,
    BARE_AT_HOME,
    FOREIGN_TO,
    OFFICES_AT_HOME,
    PRINCIPALS,
    SECRETARYS_RANKS,
    STATE_BODIES,
)
from memcon_tui.lexicon.nations import NATION_OF
from memcon_tui.lexicon.people import DEPARTMENTS, HONORIFICS, RANK_MODIFIERS, RANKS
from memcon_tui.lexicon.records import ORGANIZATIONS
from memcon_tui.parsing.names import Name, Office, read_name, stem_of

_COUNTRY: Final = r"(?P<nation>[A-Z][\w.'’ʼ-]*(?: [A-Z][\w.'’ʼ-]*){0,3})"
_AMERICAN: Final = re.compile("|".join(AMERICAN_OFFICES))
_AT_HOME: Final = re.compile("|".join(OFFICES_AT_HOME))
_OFFICE_OF: Final = re.compile(rf"\b{STATE_BODIES} (?:of|for) (?:the )?{_COUNTRY}")
_NATION_BEFORE: Final = re.compile(
    r"(?:^|[,(] ?)(?:[Tt]he )?(?P<nation>[A-Z][\w.]+(?: [A-Z][\w.]+)??)"
    r" (?:Ambassador|Embassy|Consul|Legation|Foreign Minist|Minist)"
)
_MINISTRY_IN: Final = re.compile(
    rf"\b(?:Minist(?:er|ry)|Department|Government|Parliament|Party)\b[^,]*, {_COUNTRY}$"
)
_OF_NATION: Final = re.compile(
    r"(?P<name>.+?) of (?:the )?(?P<nation>[A-Z][\w.]+(?: [A-Z][\w.]+)?)"
)
_ACCREDITED: Final = re.compile(
    r"\bto (?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*)*(?<!Secretary)(?<!President)"
)
_ABOUT: Final = re.compile(
    r"\b(?:(?i:visit|relations|assistance|aid|sales?|credits?|loans?)(?: (?:to|with|by|for|of))"
    rf" |(?i:(?:prime|foreign) minister|president|premier|king|delegation)[\w. ]*? of ){_COUNTRY}"
)
_BLANK_LINE: Final = re.compile(r"\n[ \t\r]*\n")
_SYMBOL: Final = re.compile(r"(?:^|, ?)[A-Z]{1,4}(?:/[A-Z]+)*(?:$|,)")
_AIDE: Final = re.compile(r"\bto the (?:Secretary|President)\b")
_COUNTRIES: Final = frozenset(NATION_OF.values())
_NO_COUNTRIES: Final = RANK_MODIFIERS | DEPARTMENTS | RANKS | ORGANIZATIONS | HONORIFICS
_MINISTER: Final = Office("minister", frozenset(), frozenset())
"""A bare `Minister` may be one of an embassy."""
_SOME_OTHER: Final = "?"
"""The sign of a side that is not the one that keeps the record, and is not named."""


class Listed(NamedTuple):
    """One of those listed, as far as it tells of his side."""

    person: Participant
    words: str
    """All that the list says of him, on one line."""
    side: str | None = None
    """What stands in brackets behind his name, if it is a side."""

    @property
    def name(self) -> Name:
        """What his name consists of."""
        return read_name(self.person.name)

    @property
    def leads(self) -> bool:
        """Whether a title before his name is one with which a delegation begins."""
        office = self.name.office
        return office is not None and office.noun in PRINCIPALS


def with_delegations(
    text: str, listed: Sequence[Listed], home: str | None, about: str
) -> tuple[Participant, ...]:
    """Give each a side: the one the list states, else what offices and neighbours tell.

    Args:
        text: The source's text.
        listed: Those listed, in order.
        home: The side that keeps the record, where it is known.
        about: Title and subject, which may name the country of the other side.
    """
    stated = [man.person.delegation for man in listed]
    if any(stated):
        stems = _by_stem(stated)
        sides = [side and _as_its_country(side, stems) for side in stated]
    else:
        home = home or _home_of(listed)
        sides = _told_by_offices(text, listed, home, about)
    pairs = zip(listed, sides, strict=True)
    return tuple(replace(man.person, delegation=side) for man, side in pairs)


def without_nation(name: str) -> str:
    """Return a name less its country: `Foreign Minister Varga of Ostrava`."""
    match = _OF_NATION.fullmatch(name)
    return match["name"] if match and read_name(match["name"]).surname else name


def _home_of(listed: Sequence[Listed]) -> str | None:
    """Offices that only the United States have, and a bare `The President`, tell whose it is."""
    bare = any(_is_bare_office(man.name) and man.name.nation is None for man in listed)
    return "US" if bare or any(_AMERICAN.search(man.words) for man in listed) else None


def _is_bare_office(name: Name) -> bool:
    bare = name.office is not None and name.surname is None
    return bare and name.office is not None and name.office.noun in BARE_AT_HOME


def _told_by_offices(
    text: str, listed: Sequence[Listed], home: str | None, about: str
) -> list[str | None]:
    """Return the sides that offices tell of, and of the others that of their neighbours.

    Where blank lines part the list, those without a sign belong with their block;
    behind it, with those whom `_among_neighbours` finds.
    """
    signs = [man.side or _sign_of(man, home) for man in listed]
    made_of = _by_stem(signs)
    signs = [sign or _by_adjective(man, made_of) for man, sign in zip(listed, signs, strict=True)]
    others = [sign for sign in dict.fromkeys(signs) if sign not in (home, None, _SOME_OTHER)]
    named = others[0] if len(others) == 1 else None if others else _country_in(about, home)
    signs = [named or sign if sign == _SOME_OTHER else sign for sign in signs]
    blocks = _blocks(text, listed)
    if 1 < len(blocks) < len(listed):
        for block in blocks:
            own = next(filter(None, signs[block.start : block.stop]), None)
            signs[block.start : block.stop] = [s or own for s in signs[block.start : block.stop]]
    filled = _among_neighbours(listed, signs, home)
    return [None if side == _SOME_OTHER else side for side in filled]


def _among_neighbours(
    listed: Sequence[Listed], signs: Sequence[str | None], home: str | None
) -> list[str | None]:
    """Give a side to each run of people without a sign, from the signs about it.

    Up to its first principal a run belongs with those before it, from him on with
    those behind him. A run before all signs is of the record's own side where a
    principal of another comes next; one behind all of them where nobody else is.
    """
    filled = list(signs)
    for signed, group in groupby(range(len(signs)), key=lambda i: signs[i] is not None):
        run = list(group)
        if signed or len(run) == len(signs):
            continue
        before = signs[run[0] - 1] if run[0] else None
        behind = signs[run[-1] + 1] if run[-1] + 1 < len(signs) else None
        lead = next((i for i in run if listed[i].leads), run[-1] + 1)
        if behind is None:
            behind = before if home is None or home in signs else home
            before = before if lead <= run[-1] else behind
        elif before is None:
            other = behind != home and listed[run[-1] + 1].leads and home not in signs
            before = behind = home if other and home else behind
            if set(signs) <= {home, None} and listed[run[0]].leads and not _is_among_aides(listed):
                before = behind = None
        for i in run:
            filled[i] = before if i < lead else behind
    return filled


def _is_among_aides(listed: Sequence[Listed]) -> bool:
    """Whether a President heads a list of people who serve one."""
    office = listed[0].name.office
    aides = sum(_AIDE.search(man.words) is not None for man in listed)
    return office is not None and office.noun == "president" and aides > 1


def _blocks(text: str, listed: Sequence[Listed]) -> list[range]:
    """Return the runs of people that no blank line parts."""
    starts = [0]
    for index, (before, after) in enumerate(pairwise(man.person.span for man in listed), 1):
        if before and after and _BLANK_LINE.search(text, before.end, after.begin):
            starts.append(index)
    return [range(begin, end) for begin, end in pairwise([*starts, len(listed)])]


# Signs ----------------------------------------------------------------------------------


def _sign_of(man: Listed, home: str | None) -> str | None:
    """Return the side that a man's office tells of; `_SOME_OTHER` if it is not the home side."""
    native = _OF_NATION.fullmatch(man.words.split(",")[0])
    if native and read_name(native["name"]).surname:
        return known_nation(native["nation"]) or native["nation"]
    words = _ACCREDITED.sub(" ", man.words)
    if home and _AT_HOME.search(words):
        return home
    for form in (_OFFICE_OF, _NATION_BEFORE, _MINISTRY_IN):
        if (match := form.search(words)) and _may_be_country(match["nation"]):
            return known_nation(match["nation"]) or match["nation"]
    nation = next(filter(None, map(known_nation, _capitalised(words))), None)
    if nation is None and home and _is_of_home(man):
        return home
    if nation is None and home and _is_foreign(man, FOREIGN_TO.get(home, frozenset())):
        return _SOME_OTHER
    return nation


def _is_foreign(man: Listed, titles: frozenset[str]) -> bool:
    """Whether a man is titled as none of the home side is, or is a minister of something."""
    held = _first_office(man.person.role)
    minister = held is not None and held.noun == "minister" and held != _MINISTER
    titled = man.name.office is not None and man.name.office.noun in titles
    return titled or (minister and "minister" in titles)


def _first_office(role: str | None) -> Office | None:
    return read_name((role or "").partition(",")[0]).office


def _may_be_country(words: str) -> bool:
    first = words.split(maxsplit=1)[0].lower().rstrip(".")
    return first not in _NO_COUNTRIES


def _capitalised(words: str) -> Iterator[str]:
    """Yield runs of up to four capitalised words, the longer first."""
    for phrase in re.findall(r"[A-Z][\w.'’ʼ-]*(?: (?:of |and )?[A-Z][\w.'’ʼ-]*)*", words):
        tokens = phrase.split()
        for size in (4, 3, 2, 1):
            yield from (" ".join(tokens[at : at + size]) for at in range(len(tokens) - size + 1))


def known_nation(words: str) -> str | None:
    """Return the country that words name, by its usual short name; None if no table has it."""
    folded = words.casefold().replace("’", "'").replace("ʼ", "'")
    nation = NATION_OF.get(folded) or NATION_OF.get(folded.rstrip(".,"))
    return nation if nation not in ("UN", "NATO") else None


def _is_of_home(man: Listed) -> bool:
    """Whether a man is of the side that keeps the record: a bare office, a symbol, an aide."""
    role = man.person.role or ""
    offices = (man.name.office, _first_office(role))
    secretary = any(
        office is not None and office.noun == "secretary" and office.modifiers <= SECRETARYS_RANKS
        for office in offices
    )
    symbol = _SYMBOL.search(role) or _AIDE.search(role)
    return bool(_is_bare_office(man.name) or secretary or symbol)


class _Stem(NamedTuple):
    """Countries that no table knows, of which one adjective may be made."""

    rank: int
    """How many stems stand before it."""
    sides: list[str]
    """In the order of the list, each shorter than those before it."""


def _by_stem(sides: Iterable[str | None]) -> dict[str, _Stem]:
    """Return the stems of the countries that no table knows."""
    found: dict[str, _Stem] = {}
    for side in dict.fromkeys(filter(None, sides)):
        if side not in _COUNTRIES:
            stem = found.setdefault(stem_of(side), _Stem(len(found), []))
            if not stem.sides or len(side) < len(stem.sides[-1]):
                stem.sides.append(side)
    return found


def _by_adjective(man: Listed, stems: Mapping[str, _Stem]) -> str | None:
    """Return the first side of which an adjective in his office is made."""
    words = {stem_of(word) for word in re.findall(r"[A-Z]\w+", man.words)}
    found = [stems[word] for word in words if word in stems]
    return min(found).sides[0] if found else None


def _as_its_country(side: str, stems: Mapping[str, _Stem]) -> str:
    """`Arcadian`, where others of the list are of `Arcadia`, is Arcadia."""
    stem = stems.get(stem_of(side))
    if stem is None or known_nation(side):
        return side
    return next((s for s in stem.sides if len(s) < len(side)), side)


def _country_in(about: str, home: str | None) -> str | None:
    """Return the one country with which title and subject say that the record has to do."""
    found = {known_nation(m["nation"]) or m["nation"] for m in _ABOUT.finditer(about)}
    found = {nation for nation in found if nation != home and _may_be_country(nation)}
    return found.pop() if len(found) == 1 else None
