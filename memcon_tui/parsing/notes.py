"""The editors' matter behind a record: source note, numbered notes, their numbers in the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from memcon_tui.document import Note, Span
from memcon_tui.lexicon.markings import CAVEATS, LEVELS
from memcon_tui.parsing.pages import Pagination

_SEPARATOR: Final = re.compile(r"(?:\*\s*){3,}|[-_–—]{4,}|(?:\. ){3,}\.?")
_NOTE: Final = re.compile(
    r"(?P<label>\*|†|/?\d{1,3}/|\[\d{1,3}\](?:\(#\w+\))?|\d{1,3}(?=[.\s]|[A-Z]))\.?\s*(?P<text>(?=[A-Z“\"\[(‘]).*)",
    re.DOTALL,
)
_SOURCE: Final = re.compile(r"(?:\*|†|/?\d{1,3}/?|\[\d+\])?\s*\[?Source:\s+")
_SCATTERED: Final = re.compile(
    r"(?:/(?P<a>\d{1,3})/|(?P<b>[¹²³⁰⁴-⁹]{1,3})|\[(?P<c>\d{1,3})\]\(#\w+\))\s?(?P<text>(?=[A-Z“(\[]).*)",
    re.DOTALL,
)
_RAISED: Final = re.compile(r"/\d{1,3}/|[¹²³⁰⁴-⁹]{1,3}")
_SUPERSCRIPTS: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_REFERENCE: Final = re.compile(
    r"(?<=[a-z.,;:!?\"”’ʼ')\]])(?<!\d[.,])(\d{1,3})(?=$|[\s.,;:)\]—–])(?!,\d{3})"
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


def find_notes(pagination: Pagination, first: int, after: int) -> NotesZone:
    """Find the notes among the lines `[first, after)` of a document's body."""
    text, lines = pagination.source.text, pagination.lines
    begin = _first_note_line(pagination, first, after)
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
    return NotesZone(begin, tuple(map(_joined, notes)))


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
            label = (match["a"] or match["b"] or match["c"]).translate(_SUPERSCRIPTS)
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


def with_references(
    notes: Sequence[Note], text: str, references: Sequence[Span]
) -> tuple[Note, ...]:
    """Return the notes, each with those of the `references` in `text` that are to it.

    A number that several notes bear, a page each, refers to the next of them.
    """
    bearing: dict[str, list[int]] = {}
    for index, note in enumerate(notes):
        bearing.setdefault(note.label, []).append(index)
    found: list[list[Span]] = [[] for _ in notes]
    for reference in references:
        indexes = bearing[text[slice(*reference)].strip("/").translate(_SUPERSCRIPTS)]
        behind = bisect_right(indexes, reference.begin, key=lambda i: notes[i].span.begin)
        found[indexes[min(behind, len(indexes) - 1)]].append(reference)
    return tuple(
        replace(note, references=tuple(spans)) for note, spans in zip(notes, found, strict=True)
    )


def find_references(text: str, begin: int, end: int, labels: frozenset[str]) -> list[Span]:
    """Return where `text[begin:end]` refers to a note by its number.

    Only numbers that notes of the document bear count: `SS-20` and `1961` are none.
    """
    if not labels:
        return []
    found = [m.span(1) for m in _REFERENCE.finditer(text, begin, end) if m[1] in labels]
    raised = _RAISED.finditer(text, begin, end)
    found += [m.span() for m in raised if m[0].strip("/").translate(_SUPERSCRIPTS) in labels]
    return [Span(*span) for span in sorted(found)]
