"""The lines of the list to entries: the stretches that name one person and his office each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from memcon_tui.document import Span
from memcon_tui.lexicon.people import NAMELESS, OF_SEVERAL
from memcon_tui.parsing.head_fields import Field
from memcon_tui.parsing.list_words import (
    begins_person,
    is_bare_surname,
    is_given_and_surname,
    is_office,
    is_office_of,
    is_person,
    is_titled,
    is_unfinished,
)
from memcon_tui.parsing.names import read_name
from memcon_tui.parsing.side_headings import Row, with_sides

_LIST_FIELDS: Final = frozenset({"participants", "interpreter", "notetaker", "chair"})
_SEPARATOR: Final = re.compile(
    r";\s*|\s*•\s*|(?<=\S)\s{3,}|\t+"
    r"|(?<=[\w.])/(?=(?:Mr|Mrs|Dr|Miss|Sir|Ambassador|Minister|President|Secretary|Senator)\b)"
)
_COMMA: Final = re.compile(r",\s+(?:and\s+)?(?=(?:[Tt]he\s+)?[A-Z])|\s+(?:and|AND|&)\s+(?=[A-Z])")
_TOLD_APART: Final = re.compile(r",\s+(?:and\s+)?|\s+and\s+|\b(?i:also present (?:was|were))\s+")
_SENTENCE_PART: Final = re.compile(r"(?:[^;.]|(?<=Mr)\.|(?<=Dr)\.|(?<=Mrs)\.|(?<= [A-Z])\.)+")
_SEMICOLON: Final = re.compile(
    r";\s+(?:and\s+)?|(?<=[a-z)])\.\s+(?=Also )|(?i:also present (?:was|were))\s+"
)
_FEWEST_SEMICOLONS: Final = 3
_LETTERS: Final = re.compile(r"(?:[A-Z]\.\s?){2,4}")
_NEXT_TITLED: Final = re.compile(
    r"(?<=\w)\s(?=The [A-Z]|(?:Mr|Mrs|Miss|Dr|Sir|Lord|Ambassador|Minister|President|Premier"
    r"|Marshal|General|(?:Vice|Deputy|Prime|Foreign|First|Under) [A-Z]\w+)\b\.?\s[A-Z])"
)
_FOR_SIDE: Final = re.compile(r"\s+for (?:the )?(?P<side>[A-Z][\w ]+)$")
_TELLS: Final = re.compile(r" for (?:the )?[A-Z][\w ]+[.;]|(?i:also present (?:was|were))")
_MOST_LINES: Final = 100
"""No man's office runs over so many."""
_BULLET: Final = re.compile(r"(?:[-*•–]\s+|\d{1,2}[.)]\s+)")
_OFFICE_SYMBOL: Final = re.compile(
    r"(?P<office>[A-Z][A-Za-z/&]{0,9})(?:\s*(?:--?|[–—:])\s*|\s{2,})(?=[A-Z])"
)
_OFFICE_BEFORE: Final = re.compile(
    r"(?P<office>[A-Z][^:;\n]{3,60}?)\s*(?::|\s[-–—]{1,2})\s+(?=[A-Z])"
)
_TABLE_RULE: Final = re.compile(r"[|:\s-]*-{3}[|:\s-]*")
_BARE_HONORIFIC: Final = re.compile(r"\W*(?:Mr|Mrs|Dr|Miss|Ms)\.?")
_NAMELESS: Final = re.compile(NAMELESS, re.IGNORECASE)


class Entry(NamedTuple):
    """One person of the list: where he stands, and what is said beside his name."""

    begin: int
    """Where the words about him begin, an office before the name included."""
    spans: tuple[Span, ...]
    """His name and what follows it, line by line."""
    office: str | None
    """The office that stands before the name: `EUR`."""
    side: str | None
    field: str
    line: int
    """Index of the last line on which he stands."""
    bulleted: bool = False


def list_entries(text: str, fields: Iterable[Field]) -> list[Entry]:
    """Return the entries of the list, in order.

    Args:
        text: The source's text.
        fields: The head's fields, of which only those that list people are read.
    """
    rows = [
        Row(line.span, line.line, field.name, field.side, line.bullet)
        for field in fields
        if field.name in _LIST_FIELDS
        for line in field.lines
    ]
    rows = [row for row, ruled in zip(rows, _ruled(text, rows), strict=True) if not ruled]
    entries = map(_joined, _groups(text, _pieces(text, with_sides(text, rows))))
    return [entry for entry in entries if not _is_nameless(text, entry)]


def _groups(text: str, pieces: Iterable[Entry]) -> Iterator[list[Entry]]:
    """Yield the runs of pieces that tell of one man."""
    group: list[Entry] = []
    for piece in pieces:
        if group and not _goes_on(text, group, piece):
            yield group
            group = []
        group.append(piece)
    if group:
        yield group


def _joined(group: Sequence[Entry]) -> Entry:
    spans = tuple(span for piece in group for span in piece.spans)
    return group[0]._replace(spans=spans, line=group[-1].line)


def _ruled(text: str, rows: Sequence[Row]) -> list[bool]:
    """Tell which lines are the rule below a table's heading, or the heading above it."""
    rules = [_TABLE_RULE.fullmatch(text, *row.span) is not None for row in rows]
    return [here or below for here, below in zip(rules, [*rules[1:], False], strict=False)]


def _is_nameless(text: str, entry: Entry) -> bool:
    begin, end = entry.spans[0]
    return _NAMELESS.fullmatch(text, begin, end) is not None


def _goes_on(text: str, group: Sequence[Entry], piece: Entry) -> bool:
    """Whether a line goes on with the office of the man before it."""
    last = group[-1]
    words = text[slice(*piece.spans[0])]
    if _stands_apart(text, group, piece):
        return False
    if words.startswith("(") or (words[0].islower() and not _is_another(words)):
        return True
    adjacent = piece.line - last.line == 1
    if adjacent and not is_titled(words) and _margin(text, piece) > _margin(text, last):
        return True
    unfinished = is_unfinished(" ".join(text[slice(*s)] for p in group[-2:] for s in p.spans))
    if is_office(words) and words[:4].lower() != "the ":
        return (adjacent or unfinished) and _wants_office(text, group, unfinished=unfinished)
    return (adjacent or unfinished) and not is_person(words)


def _stands_apart(text: str, group: Sequence[Entry], piece: Entry) -> bool:
    """Whether a line is of another side or label, or has what no office that runs on has."""
    first, last = group[0], group[-1]
    words, before = text[slice(*piece.spans[0])], text[slice(*last.spans[0])]
    if (piece.side, piece.field) != (first.side, first.field) or piece.office or piece.bulleted:
        return True
    surnames = is_bare_surname(words) and is_bare_surname(before)
    return len(group) >= _MOST_LINES or surnames or _NAMELESS.fullmatch(words) is not None


def _margin(text: str, piece: Entry) -> int:
    return piece.begin - (text.rfind("\n", 0, piece.begin) + 1)


def _wants_office(text: str, group: Sequence[Entry], *, unfinished: bool) -> bool:
    """Whether a man has a name but no office yet, so that the next line may tell it."""
    words = " ".join(text[slice(*span)] for piece in group for span in piece.spans)
    name = read_name(words.partition(",")[0])
    bare = name.office is None and "," not in words.rstrip(", ")
    return name.surname is not None and (unfinished or bare)


# Lines to pieces ------------------------------------------------------------------------


def _pieces(text: str, rows: Iterable[Row]) -> Iterator[Entry]:
    for row in rows:
        begin, end = row.span
        told = list(_enumerated(text, begin, end)) or list(_told(text, begin, end))
        if told:
            yield from (
                Entry(s.begin, (s,), None, of or row.side, row.field, row.line, bulleted=True)
                for s, of in told
            )
            continue
        for number, span in enumerate(_run_in(text, begin, end)):
            office = _office_before(text, span)
            name = Span(office.end(), span.end) if office else span
            yield Entry(
                span.begin,
                (name,),
                office["office"].strip() if office else None,
                row.side,
                row.field,
                row.line,
                bulleted=row.bullet is not None and not number,
            )


def _enumerated(text: str, begin: int, end: int) -> Iterator[tuple[Span, str | None]]:
    """Read a sentence whose semicolons part people and offices, as minutes of councils have it."""
    if text.count(";", begin, end) < _FEWEST_SEMICOLONS or text[end - 1] != ".":
        return
    cuts = [m.span() for m in _SEMICOLON.finditer(text, begin, end)]
    for (_, after), (stop, _) in pairwise([(begin, begin), *cuts, (end, end)]):
        span = _trim(text, after, stop)
        if span.begin < span.end:
            yield span, None


def _told(text: str, begin: int, end: int) -> Iterator[tuple[Span, str | None]]:
    """Read a list that is a sentence, such as `A and B for the United States; C for Arcadia`.

    Yields the people with the side that their part of the sentence names.
    """
    words = text[begin:end]
    if not words.endswith(".") or not _TELLS.search(words):
        return
    for part in _SENTENCE_PART.finditer(text, begin, end):
        side = _FOR_SIDE.search(part[0])
        stop = part.start() + (side.start() if side else len(part[0]))
        at = part.start()
        for cut in [*_TOLD_APART.finditer(text, at, stop), None]:
            span = _trim(text, at, cut.start() if cut else stop)
            if _is_another(text[span.begin : span.end]) or text.startswith("The ", span.begin):
                yield span, side["side"] if side else None
            at = cut.end() if cut else stop


def _office_before(text: str, span: Span) -> re.Match[str] | None:
    """Return the office that stands before a name: `EUR - Mr. Quill`, `Counselor: Dr. Tarn`."""
    for form in (_OFFICE_SYMBOL, _OFFICE_BEFORE):
        match = form.match(text, *span)
        if match and not is_titled(match["office"]):
            rest = text[match.end() : span.end]
            if is_titled(rest) or (rest[:4] == "The " and form is _OFFICE_SYMBOL):
                return match
    return None


def _run_in(text: str, begin: int, end: int) -> Iterator[Span]:
    """Cut a line that names several people: `The Secretary; Mr. Quill; Mr. Bell`."""
    office = _office_before(text, Span(begin, end))
    at = office.end() if office else begin
    cuts = [(m.start(), m.end()) for m in _SEPARATOR.finditer(text, at, end)]
    edges = [(begin, begin), *cuts, (end, end)]
    for (_, start), (stop, _) in pairwise(edges):
        inner = _comma_cuts(text, start, stop) or _title_cuts(text, start, stop)
        for (_, first), (last, _) in pairwise([(start, start), *inner, (stop, stop)]):
            span = _trim(text, first, last)
            if span.begin < span.end:
                yield span


def _comma_cuts(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    """A comma or an `and` parts two people only where each piece begins like one."""
    cuts = [(m.start(), m.end()) for m in _COMMA.finditer(text, begin, end)]
    edges = pairwise([*cuts, (end, end)])
    pieces = [text[after:stop] for (_, after), (stop, _) in edges]
    title = text[begin:end].partition(" ")[0]
    if title.lower().rstrip(".") in OF_SEVERAL:
        return [(begin, begin + len(title)), *cuts]
    if is_titled(text[begin:end]) or text[begin : begin + 4].lower() == "the ":
        if _BARE_HONORIFIC.fullmatch(text, begin, cuts[0][0] if cuts else end):
            return []
        if len(cuts) == 1 and is_office_of(text[begin : cuts[0][0]]) and _has_no_office(pieces[0]):
            return []
        return [c for c, p in zip(cuts, pieces, strict=True) if _is_another(p)]
    names = [text[begin : cuts[0][0]] if cuts else "", *(p.split(",")[0] for p in pieces)]
    bare = cuts and not any(map(begins_person, names))
    return cuts if bare and all(map(is_given_and_surname, names)) else []


def _title_cuts(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    """A title behind a titled name is another man's: `President Quill Premier Tarn`."""
    cuts: list[tuple[int, int]] = []
    start, comma = begin, text.find(",", begin, end)
    for match in _NEXT_TITLED.finditer(text, begin, end if comma < 0 else comma):
        before, behind = text[start : match.start()], text[match.end() : end]
        office = before[:4] == "The " == behind[:4] and is_office(before)
        if (office or _is_whole(before)) and (behind[:4] == "The " or is_titled(behind)):
            cuts.append(match.span())
            start = match.end()
    return cuts


def _is_whole(words: str) -> bool:
    """Whether words are a title and a name, and no part of a longer title."""
    return is_titled(words) and " " in words and not begins_person(words.rpartition(" ")[2])


def _has_no_office(words: str) -> bool:
    return is_titled(words) and read_name(words.partition("(")[0]).office is None


def _is_another(piece: str) -> bool:
    if _LETTERS.fullmatch(piece.strip()):
        return False
    return is_titled(piece) or (piece[:4] == "the " and is_office(piece))


def _trim(text: str, begin: int, end: int) -> Span:
    bullet = _BULLET.match(text, begin, end)
    begin = bullet.end() if bullet else begin
    while begin < end and (text[begin].isspace() or text[begin] in "•*|"):
        begin += 1
    while end > begin and (text[end - 1].isspace() or text[end - 1] == "|"):
        end -= 1
    return Span(begin, end)
