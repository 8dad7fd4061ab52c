"""The list of participants: its lines to people, each tied to his words in the file."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final, NamedTuple

from memcon_tui.document import Participant, Span
from memcon_tui.lexicon.nations import NATION_OF
from memcon_tui.lexicon.people import (
    AGENCIES,
    DEPARTMENTS,
    HOME_OFFICES,
    HONORIFICS,
    INTERPRETERS,
    NOTETAKERS,
    OFFICES,
    RANK_MODIFIERS,
    RANKS,
)
from memcon_tui.lexicon.records import ORGANIZATIONS
from memcon_tui.parsing.head import Field
from memcon_tui.parsing.people import is_initials, new_id, read_name

_LIST_FIELDS: Final = frozenset({"participants", "interpreter", "notetaker", "chair"})
_GLUED_SIDE: Final = re.compile(r"(?<=[a-z.,)])(?=[A-Z]{2,}[A-Z][a-z])")
_CAPITALS_PREFIX: Final = re.compile(r"(?P<side>[A-Z][A-Z.]+?)(?::\s*|\s*)(?=[A-Z][a-z])")
_WORD_PREFIX: Final = re.compile(r"(?P<side>[A-Z][a-z]+):?\s+(?=[A-Z])")
_TWO_WORD_PREFIX: Final = re.compile(r"(?P<side>[A-Z][a-z]+ [A-Z][a-z]+):?\s+(?=[A-Z])")
_HEADING: Final = re.compile(
    r"(?:(?:For|On)\s+)?(?:(?i:the)\s+)?(?P<side>[A-Za-z][A-Za-z. ]{1,30}?)"
    r"(?:\s+(?i:side|delegation))?\s*:?"
)
_SEPARATOR: Final = re.compile(r";\s*|\s*•\s*|(?<=\S)\s{3,}|\t+")
_COMMA: Final = re.compile(r",\s+(?=(?:and\s+)?(?:the\s+|The\s+)?[A-Z])")
_OFFICE_SYMBOL: Final = re.compile(
    r"(?P<office>[A-Z][A-Za-z/&]{0,7})(?:\s*(?:--?|[–—])\s*|\s{2,})(?=[A-Z])"
)
_BRACKETED: Final = re.compile(r"\((?P<inside>[^()]*)\)?")
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
_TOLD_APART: Final = re.compile(r",\s+(?:and\s+)?|\s+and\s+|\b(?i:also present (?:was|were))\s+")
_SENTENCE_PART: Final = re.compile(r"(?:[^;.]|(?<=Mr)\.|(?<=Dr)\.|(?<=Mrs)\.|(?<= [A-Z])\.)+")
_FOR_SIDE: Final = re.compile(r"\s+for (?:the )?(?P<side>[A-Z][\w ]+)$")
_FEWEST_TOLD: Final = 2
_TOPIC: Final = re.compile(r"(?i:item|agenda)\s+\d|\d+\.\s")
_BLANK_LINE: Final = re.compile(r"\n[ \t\r]*\n")
_NATION_BEFORE: Final = re.compile(
    r"(?:^|[,(] ?)(?P<nation>[A-Z][\w.]+(?: [A-Z][\w.]+)?)"
    r" (?:Ambassador|Embassy|Consul|Legation|Foreign Minist|Minist)"
)
_SYMBOL: Final = re.compile(r"(?:^|, ?)[A-Z]{1,4}(?:/[A-Z]+)*(?:$|,)")
_BULLET: Final = re.compile(r"^(?:[-*•–]\s+|\d{1,2}[.)]\s+)")


class _Piece(NamedTuple):
    """A stretch of the list that may be a person, or go on with the one before."""

    span: Span
    side: str | None
    field: str
    line: int


def read_participants(
    text: str, fields: Iterable[Field], home: str | None
) -> tuple[Participant, ...]:
    """Return the people whom the head lists, in order.

    Args:
        text: The source's text.
        fields: The head's fields.
        home: The delegation of the office that made the record, where it is known.
    """
    entries = _entries(text, list(_pieces(text, fields)))
    people: list[Participant] = []
    taken: set[str] = set()
    for entry in entries:
        person = _participant(text, entry, taken)
        if person is not None:
            people.append(person)
            taken.add(person.id)
    return tuple(_with_delegations(text, people, home))


# Lines to entries -----------------------------------------------------------------------


def _pieces(text: str, fields: Iterable[Field]) -> Iterator[_Piece]:
    side: str | None = None
    for field in fields:
        if field.name not in _LIST_FIELDS:
            continue
        side = _nation(field.side) if field.side else side
        for line in field.lines:
            for begin, end in _split_glued(text, line.span):
                heading = _side_heading(text[begin:end])
                if heading:
                    side = heading
                    continue
                told = list(_told(text, begin, end))
                if told:
                    yield from (_Piece(span, of, field.name, line.line) for span, of in told)
                    continue
                side, length = _side_prefix(text[begin:end]) or (side, 0)
                for span in _run_in(text, begin + length, end):
                    yield _Piece(span, side, field.name, line.line)


def _told(text: str, begin: int, end: int) -> Iterator[tuple[Span, str | None]]:
    """Read a list that is a sentence, such as `A and B for the United States; C for Arcadia`.

    Yields the people with the side that their part of the sentence names.
    """
    words = text[begin:end]
    if not words.endswith(".") or len(_TOLD_APART.findall(words)) < _FEWEST_TOLD:
        return
    for part in _SENTENCE_PART.finditer(text, begin, end):
        side = _FOR_SIDE.search(part[0])
        stop = part.start() + (side.start() if side else len(part[0]))
        at = part.start()
        for cut in [*_TOLD_APART.finditer(text, at, stop), None]:
            span = _trim(text, at, cut.start() if cut else stop)
            if _begins_person(text[span.begin : span.end]):
                yield span, side["side"] if side else None
            at = cut.end() if cut else stop


def _split_glued(text: str, span: Span) -> Iterator[tuple[int, int]]:
    """Cut `(Interpreting)USSRChairman Tarn` before the side."""
    cuts = [m.start() for m in _GLUED_SIDE.finditer(text, span.begin, span.end)]
    cuts = [c for c in cuts if _side_prefix(text[c : span.end])]
    return pairwise([span.begin, *cuts, span.end])


def _side_heading(words: str) -> str | None:
    """Return the side that a line of its own names: `ARCADIA`, `Arcadian side:`, `Norland`."""
    match = _HEADING.fullmatch(words.strip())
    if not match:
        return None
    side = match["side"].strip()
    if side.casefold() in NATION_OF:
        return _nation(side)
    if side.casefold().replace(" ", "-") in AGENCIES:
        return side
    name = read_name(side)
    if name.office or name.honorific or is_initials(side):
        return None
    marked = words.strip().endswith(":") or re.search(r"(?i)\b(?:side|delegation)\b", words)
    return side if marked or side.isupper() or " " not in side else None


def _side_prefix(words: str) -> tuple[str, int] | None:
    """Return the side that a line begins with, and its length: `US The President`."""
    for form in (_CAPITALS_PREFIX, _TWO_WORD_PREFIX, _WORD_PREFIX):
        match = form.match(words)
        if not match:
            continue
        side = match["side"]
        known = side.casefold() in NATION_OF or (side.isupper() and len(side) > 3)
        colon = ":" in match[0]
        if known and (colon or _begins_person(words[match.end() :], after_side=True)):
            return _nation(side), match.end()
    return None


def _begins_person(words: str, *, after_side: bool = False) -> bool:
    first = re.split(r"[\s,]", words.strip(), maxsplit=1)[0].lower().rstrip(".")
    if first in HONORIFICS or first == "the":
        return True
    title = first in RANKS or first in ("foreign", "prime", "acting", "deputy", "vice", "defense")
    return title and (not after_side or words[:1].isupper())


def _nation(side: str | None) -> str:
    words = (side or "").strip(" :")
    return words if words.count(".") > 1 else words.rstrip(".")


def _run_in(text: str, begin: int, end: int) -> Iterator[Span]:
    """Cut a line that names several people: `The Secretary; Mr. Quill; Mr. Bell`."""
    symbol = _OFFICE_SYMBOL.match(text, begin, end)
    listed = symbol is not None and _has_honorific(text[symbol.end() : end])
    at = symbol.end() if symbol and listed else begin
    cuts = [(m.start(), m.end()) for m in _SEPARATOR.finditer(text, at, end)]
    if not cuts:
        cuts = _comma_cuts(text, begin, end)
    at = begin
    for stop, after in [*cuts, (end, end)]:
        span = _trim(text, at, stop)
        if span.begin < span.end:
            yield span
        at = after


def _comma_cuts(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    """A comma parts two people only where each piece begins like one."""
    cuts = [(m.start(), m.end()) for m in _COMMA.finditer(text, begin, end)]
    edges = pairwise([*cuts, (end, end)])
    pieces = [text[after:stop].removeprefix("and ") for (_, after), (stop, _) in edges]
    persons = [cut for cut, piece in zip(cuts, pieces, strict=True) if _has_honorific(piece)]
    if persons and _has_honorific(text[begin:end]):
        return persons
    names = [text[begin : cuts[0][0]] if cuts else "", *(p.split(",")[0] for p in pieces)]
    bare = cuts and not any(map(_begins_person, names))
    return cuts if bare and all(map(_is_given_and_surname, names)) else []


def _has_honorific(words: str) -> bool:
    """Whether a stretch of the list begins with a title and a name."""
    tokens = words.split(",", maxsplit=1)[0].split()
    first = tokens[0].lower().rstrip(".,") if tokens else ""
    named = len(tokens) > 1 and tokens[1][0].isupper() and tokens[1].lower() not in ORGANIZATIONS
    return named and (first in HONORIFICS or first in RANKS)


def _trim(text: str, begin: int, end: int) -> Span:
    bullet = _BULLET.match(text[begin:end])
    begin += bullet.end() if bullet else 0
    while begin < end and (text[begin].isspace() or text[begin] in "•*"):
        begin += 1
    while end > begin and text[end - 1].isspace():
        end -= 1
    return Span(begin, end)


def _entries(text: str, pieces: Sequence[_Piece]) -> list[list[_Piece]]:
    """Bring the lines of one person together: an office may run over several."""
    entries: list[list[_Piece]] = []
    for piece in pieces:
        if entries and _goes_on(text, entries[-1], piece):
            entries[-1].append(piece)
        else:
            entries.append([piece])
    return entries


def _goes_on(text: str, entry: Sequence[_Piece], piece: _Piece) -> bool:
    before = text[entry[-1].span.begin : entry[-1].span.end]
    words = text[piece.span.begin : piece.span.end]
    if piece.side != entry[-1].side or piece.field != entry[-1].field:
        return False
    if words.startswith("(") or words[0].islower():
        return True
    adjacent = piece.line - entry[-1].line == 1
    if before.endswith((",", " of", " and", " for", " the", "-")):
        return not _is_person(words)
    return adjacent and not _is_person(words)


def _is_person(words: str) -> bool:
    body = _OFFICE_SYMBOL.sub("", words, count=1)
    if _OFFICE_SYMBOL.match(words) and _has_honorific(body):
        return True
    return _begins_person(body) or _is_given_and_surname(body.split(",")[0])


def _is_given_and_surname(words: str) -> bool:
    tokens = words.split()
    if not 2 <= len(tokens) <= 4 or not all(t[0].isupper() for t in tokens):
        return False
    plain = {t.lower().rstrip(".") for t in tokens}
    return not plain & (ORGANIZATIONS | OFFICES | RANK_MODIFIERS | DEPARTMENTS) and not any(
        t.casefold() in NATION_OF for t in plain
    )


# Entries to people ----------------------------------------------------------------------


def _participant(text: str, entry: Sequence[_Piece], taken: Container[str]) -> Participant | None:
    span = Span(entry[0].span.begin, entry[-1].span.end)
    words = " ".join(" ".join(text[p.span.begin : p.span.end] for p in entry).split()).rstrip(
        " ,;."
    )
    symbol = _OFFICE_SYMBOL.match(words)
    body = words[symbol.end() :] if symbol else words
    inside = [m["inside"] for m in _BRACKETED.finditer(body)]
    bare = " ".join(_BRACKETED.sub(" ", body).replace(" ,", ",").split()).strip(" ,")
    name, _, office = bare.partition(",")
    name = _without_nation(name.strip().removeprefix("and "))
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


def _without_nation(name: str) -> str:
    """Return a name less its country: `Foreign Minister Varga of Ostrava`."""
    match = _OF_NATION.fullmatch(name)
    return match["name"] if match and read_name(match["name"]).surname else name


def _offices_in_brackets(inside: Iterable[str]) -> list[str]:
    return [w.strip() for w in inside if not {w.strip().lower()} & (INTERPRETERS | NOTETAKERS)]


# Sides ----------------------------------------------------------------------------------


def _with_delegations(
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
