"""The editors' matter behind a record: source note, numbered notes, their numbers in the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from memcon_tui.document import Note, Span
from memcon_tui.lexicon.markings import CAVEATS, LEVELS
from memcon_tui.lexicon.records import NOTE_OPENERS
from memcon_tui.parsing.note_numbers import SUPERSCRIPTS, as_numbered_in, run_of_numbers
from memcon_tui.parsing.pages import Pagination

_SEPARATOR: Final = re.compile(r"(?:\*\s*){3,}|[-_–—]{4,}|(?:\. ){3,}\.?")
_NOTE: Final = re.compile(
    r"(?P<label>\*|†|/?\d{1,3}/|\[\d{1,3}\](?:\(#\w+\))?|\d{1,3}(?=[.\s]|[A-Z]))\.?\s*(?P<text>(?=[A-Z“\"\[(‘]).*)",
    re.DOTALL,
)
_SOURCE: Final = re.compile(r"(?:\*|†|/?\d{1,3}[/.]?|\[\d+\])?\s*\[?Source:\s+")
_ITEM: Final = re.compile(r"\[?(?P<number>\d{1,3})[\].]?\s+(?P<words>(?=[A-Z“\"\[(‘']).*)")
_OPENER: Final = re.compile(NOTE_OPENERS)
_SCATTERED: Final = re.compile(
    r"(?:/(?P<a>\d{1,3})/|(?P<b>[¹²³⁰⁴-⁹]{1,3})|\[(?P<c>\d{1,3})\]\(#\w+\))\s?(?P<text>(?=[A-Z“(\[]).*)",
    re.DOTALL,
)
_DRAFTED: Final = re.compile(
    r"Drafted by (?P<name>(?:[A-Z][\w.]* )*?[A-Z][\w'’ʼ-]+)(?= \(|[.,;]| and )"
)
_MARKED: Final = re.compile(r"(?<=\. )(?P<marking>[A-Z][A-Za-z ;/,]{2,80})\.")


class NotesZone(NamedTuple):
    """The lines behind a record that are the editors'."""

    first: int
    """Index of the line at which they begin; the division's end if there are none."""
    notes: tuple[Note, ...]


class _NoteLine(NamedTuple):
    label: str
    words: str
    span: Span


class SourceNote(NamedTuple):
    """What the editors say about where a document comes from."""

    text: str | None = None
    classification: str | None = None
    caveats: tuple[str, ...] = ()
    drafter: str | None = None


def find_notes(pagination: Pagination, opening: int, first: int, after: int) -> NotesZone:
    """Find the notes among the lines `[first, after)` of a document's body.

    Args:
        pagination: Lines, furniture and page breaks of the file.
        opening: Index of the document's first line; its title may bear a note's number.
        first: Index of the first line of the conversation.
        after: Index of the line behind the document's last.
    """
    text, lines = pagination.source.text, pagination.lines
    begin = _first_note_line(pagination, first, after)
    if begin == after:
        begin = _closing_list(pagination, opening, first, after)
    if begin == after:
        return NotesZone(after, ())
    notes: list[list[_NoteLine]] = []
    for line in lines[begin:after]:
        if line.is_blank or _SEPARATOR.fullmatch(text, line.begin, line.end):
            continue
        match = _NOTE.fullmatch(text, line.begin, line.end)
        span = Span(line.begin, line.end)
        if match:
            notes.append([_NoteLine(match["label"].strip("/[]"), match["text"], span)])
        elif notes:
            notes[-1].append(_NoteLine("", text[line.begin : line.end], span))
        else:
            notes.append([_NoteLine("", text[line.begin : line.end], span)])
    before = Span(lines[opening].start, lines[begin].start)
    return NotesZone(begin, as_numbered_in(text, before, tuple(map(_joined, notes))))


def _joined(lines: Sequence[_NoteLine]) -> Note:
    span = Span(lines[0].span.begin, lines[-1].span.end)
    return Note(lines[0].label, " ".join(line.words for line in lines), span)


def _first_note_line(pagination: Pagination, first: int, after: int) -> int:
    text, lines = pagination.source.text, pagination.lines
    for index in range(first, after):
        line = lines[index]
        if line.is_blank:
            continue
        if _SOURCE.match(text, line.begin, line.end):
            return index
        if _SEPARATOR.fullmatch(text, line.begin, line.end):
            ahead = next((i for i in range(index + 1, after) if not lines[i].is_blank), after)
            if ahead == after or _NOTE.match(text, lines[ahead].begin, lines[ahead].end):
                return index
    return after


def _closing_list(pagination: Pagination, opening: int, first: int, after: int) -> int:
    """Return the line at which a list of notes begins that runs to the document's end.

    Such a list counts from 1. It is notes if it is worded as notes are, or if the text
    before it refers to as many numbers, one after the other; else it is what was
    talked of.
    """
    text, lines = pagination.source.text, pagination.lines
    if first >= after:
        return after
    taken = {f.line for f in pagination.furniture_in(Span(lines[first].start, lines[-1].stop))}
    last = expected = 0
    for index in range(after - 1, first, -1):
        line = lines[index]
        item = _ITEM.fullmatch(text, line.begin, line.end)
        if item and int(item["number"]) == (expected or int(item["number"])):
            expected = int(item["number"]) - 1
            last = last or expected + 1
            if not expected:
                before = Span(lines[opening].start, line.start)
                referred = last > 1 and run_of_numbers(text, before, last) is not None
                return index if referred or _OPENER.match(item["words"]) else after
        elif not (line.is_blank or index in taken or not lines[index - 1].is_blank):
            return after
    return after


def find_scattered_notes(pagination: Pagination, first: int, after: int) -> tuple[Note, ...]:
    """Return the notes that stand among the paragraphs: at a page's foot, or at once.

    Each begins with its number between strokes or raised, and runs to a blank line.
    """
    text, lines = pagination.source.text, pagination.lines
    found: list[list[_NoteLine]] = []
    is_open = False
    for line in lines[first:after]:
        match = _SCATTERED.fullmatch(text, line.begin, line.end)
        span = Span(line.begin, line.end)
        if match:
            label = (match["a"] or match["b"] or match["c"]).translate(SUPERSCRIPTS)
            found.append([_NoteLine(label, match["text"], span)])
        elif is_open and not line.is_blank:
            found[-1].append(_NoteLine("", text[line.begin : line.end], span))
        is_open = match is not None or (is_open and not line.is_blank)
    return tuple(map(_joined, found))


def read_source_note(notes: Sequence[Note]) -> SourceNote:
    """Read marking and drafter from the source note (FRUS: `Source: …. Secret. Drafted by …`)."""
    begun = next(filter(None, (_SOURCE.match(note.text) for note in notes)), None)
    if begun is None:
        return SourceNote()
    source = begun.string[begun.end() :]
    drafted = _DRAFTED.search(source)
    drafter = drafted["name"] if drafted else None
    for match in _MARKED.finditer(source):
        phrases = [p.strip().upper() for p in re.split(r"[;/,]", match["marking"])]
        if phrases[0] in LEVELS:
            caveats = tuple(p for p in phrases[1:] if p in CAVEATS)
            return SourceNote(source, phrases[0], caveats, drafter)
    return SourceNote(source or None, drafter=drafter)
