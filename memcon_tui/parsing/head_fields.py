"""The fields of a document's opening, and where the conversation begins behind them.

A field is opened by a label, which OCR may have glued to the words before it; lines
without one go on with the field before. The list of participants may stand behind
the conversation as well, and needs no label where its form tells what it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from memcon_tui.document import Note, Span
from memcon_tui.lexicon.furniture import BULLET
from memcon_tui.lexicon.records import SMALL_WORDS
from memcon_tui.parsing.divisions import Division
from memcon_tui.parsing.head_labels import find_head_labels
from memcon_tui.parsing.labels import LabelForms
from memcon_tui.parsing.lines import Line
from memcon_tui.parsing.pages import Pagination
from memcon_tui.parsing.prose import opens_conversation

_LONGEST_LABEL_LINE: Final = 400
_LONGEST_HEAD: Final = 1_000
"""Lines; a text that goes on so long without a sentence of speech has no head."""
_LINES_THAT_TELL: Final = 20
_LISTS: Final = ("participants", "distribution")
_NEAR: Final = 2
"""Lines of one list have at most one blank line between them."""
# Asterisks stand for what is left out of the text: the head is over.
_OMISSION: Final = re.compile(r"(?:\*\s*){3,}")
_BULLET: Final = re.compile(BULLET)


class HeadLine(NamedTuple):
    """A stretch of one line of the head that belongs to one field."""

    span: Span
    line: int
    bullet: int | None = None
    """How far to the right the bullet before it stands, if there is one."""


class Field(NamedTuple):
    """A field of the head: what opened it, and the stretches of lines of its value."""

    name: str
    side: str | None
    lines: tuple[HeadLine, ...]

    def with_line(self, line: HeadLine) -> Field:
        """Return the field with one more line."""
        return self._replace(lines=(*self.lines, line))


def read_fields(
    pagination: Pagination, division: Division, forms: LabelForms, notes: Sequence[Note]
) -> tuple[list[Field], int]:
    """Return the fields in order, and the index of the first line of the conversation.

    The lines without a label stand under the name of the field before them, those
    behind the title under no name.

    Args:
        pagination: Lines, furniture and page breaks of the file.
        division: Which document to read.
        forms: The labels of its speakers, if it is a verbatim record.
        notes: The editors' notes, of which some may stand among its first lines.
    """
    text, lines = pagination.source.text, pagination.lines
    fields = [Field("", None, ())]
    noted = {note.span.begin for note in notes}
    # A covering letter before the title is no part of the conversation.
    opening = division.title.begin if division.title else division.span.begin
    first, after = pagination.line_range(division.span)
    taken = {
        f.line for f in pagination.furniture_in(division.span) if _fills(lines[f.line], f.span)
    }
    last = min(after, pagination.line_at(opening) + _LONGEST_HEAD)
    stop = first
    for index in range(first, last):
        line = lines[index]
        if line.is_blank or index in taken or line.begin in noted:
            continue
        stop = stop if index < stop else _paragraph_end(pagination, forms, index, last)
        if _is_title(division, line.begin, line.end):
            fields.append(Field("title", None, (HeadLine(Span(line.begin, line.end), index),)))
            fields.append(Field("", None, ()))
            continue
        if line.begin > opening and _OMISSION.fullmatch(text, line.begin, line.end):
            return fields, index + 1
        pieces = list(_pieces(text, line))
        unlabelled = pieces[0][0] is None and line.begin >= opening
        if unlabelled and (
            _is_speech(forms, text[line.begin : line.end], fields[-1])
            or _begins_body(pagination, index, stop, fields[-1])
        ):
            return fields, index
        _add(fields, pieces, index, _bullet(text, line))
    return _without_sentences(text, fields, last) if last == after else (fields, last)


def _without_sentences(text: str, fields: list[Field], last: int) -> tuple[list[Field], int]:
    """Give back the first sentence without a label, and what follows it.

    A document so short that all of it passed for a head would have no words to read.
    """
    *before, field = fields
    for at, line in enumerate(field.lines):
        words = text[slice(*line.span)]
        content = [w for w in words.split() if w[:1].islower() and w not in SMALL_WORDS]
        if field.name == "" and words.endswith((".", "?", "!")) and content:
            return [*before, field._replace(lines=field.lines[:at])], line.line
    return fields, last


def read_closing_list(pagination: Pagination, first: int, after: int) -> tuple[Field, ...]:
    """Return the fields of a list of participants that stands behind the conversation.

    Args:
        pagination: Lines, furniture and page breaks of the file.
        first: Index of the first line of the conversation.
        after: Index of the line behind the document's last.
    """
    text, lines = pagination.source.text, pagination.lines
    start = next((i for i in range(after - 1, first, -1) if _opens_list(text, lines[i])), None)
    if start is None:
        return ()
    labels: list[tuple[str, str | None]] = []
    values: list[list[HeadLine]] = []
    for index in range(start, after):
        line = lines[index]
        words = text[line.begin : line.end]
        if not line.is_blank and index > start and opens_conversation(words, in_list=True):
            return ()
        for label, span in () if line.is_blank else _pieces(text, line):
            if label is not None:
                labels.append(label)
                values.append([])
            if span.begin < span.end and values:
                values[-1].append(HeadLine(span, index, _bullet(text, line)))
    return tuple(Field(*label, tuple(own)) for label, own in zip(labels, values, strict=True))


def _opens_list(text: str, line: Line) -> bool:
    if line.is_blank or line.end - line.begin > _LONGEST_LABEL_LINE:
        return False
    label = next(find_head_labels(text, line.begin, line.end), None)
    return label is not None and label.begin == line.begin and label.field == "participants"


# Lines ----------------------------------------------------------------------------------

_Piece = tuple[tuple[str, str | None] | None, Span]


def _add(fields: list[Field], pieces: Iterable[_Piece], index: int, bullet: int | None) -> None:
    """Add the pieces of a line to the last of `fields`, or to those that its labels open."""
    for label, span in pieces:
        if label is not None:
            fields.append(Field(label[0], label[1], ()))
        if span.begin < span.end and fields:
            fields[-1] = fields[-1].with_line(HeadLine(span, index, bullet))


def _pieces(text: str, line: Line) -> Iterator[_Piece]:
    """Cut a line at its labels: yield each label with the span of what follows it."""
    labels = list(find_head_labels(text, line.begin, line.end))
    if not labels or labels[0][0] > line.begin:
        stop = labels[0][0] if labels else line.end
        unlabelled = _stripped(text, line.begin, stop)
        # A bullet before a label is no value.
        if not labels or unlabelled.begin < unlabelled.end:
            yield None, unlabelled
    for number, (_, after, name, side) in enumerate(labels):
        stop = labels[number + 1][0] if number + 1 < len(labels) else line.end
        yield (name, side), _stripped(text, after, stop)


def _stripped(text: str, begin: int, end: int) -> Span:
    """Return the span less white space and bullets at its edges."""
    while bullet := _BULLET.match(text, begin, end):
        begin = bullet.end()
    while begin < end and text[begin].isspace():
        begin += 1
    while end > begin and text[end - 1].isspace():
        end -= 1
    return Span(begin, end)


def _bullet(text: str, line: Line) -> int | None:
    return line.begin - line.start if _BULLET.match(text, line.begin, line.end) else None


def _fills(line: Line, span: Span) -> bool:
    return span == (line.begin, line.end)


def _is_title(division: Division, begin: int, end: int) -> bool:
    return division.title is not None and begin <= division.title.begin < end


# The conversation's first line ----------------------------------------------------------


def _is_speech(forms: LabelForms, words: str, field: Field) -> bool:
    """Whether a line begins with a speaker's label; in a list of people a name is none."""
    label = forms.at(words)
    if label is None:
        return False
    alone = field.name == "participants" or label.length == len(words)
    return not alone or _has_colon(words, forms)


def _paragraph_end(pagination: Pagination, forms: LabelForms, index: int, last: int) -> int:
    """Return the index of the first line behind the one at `index` that opens a paragraph."""
    text, lines = pagination.source.text, pagination.lines
    behind = ((at, lines[at]) for at in range(index + 1, last))
    bullet = _bullet(text, lines[index])
    ends = (
        at
        for at, line in behind
        if line.is_blank
        or (bullet is not None and line.begin - line.start <= bullet)
        or _bullet(text, line) is not None
        or any(find_head_labels(text, line.begin, line.end))
        or _has_colon(text[line.begin : line.end], forms)
    )
    return next(ends, last)


def _has_colon(words: str, forms: LabelForms) -> bool:
    label = forms.at(words)
    return label is not None and ":" in words[: label.length]


def _begins_body(pagination: Pagination, index: int, stop: int, field: Field) -> bool:
    """Whether the paragraph of the lines `[index, stop)` is the conversation's first."""
    text, lines = pagination.source.text, pagination.lines
    # Its first sentences tell, and how it ends.
    enough = index + _LINES_THAT_TELL
    told = [*lines[index : min(stop, enough)], *lines[max(enough, stop - 1) : stop]]
    paragraph = " ".join(text[line.begin : line.end] for line in told)
    bulleted = _bullet(text, lines[index]) is not None
    # Where the items of a list have bullets, a line without one is no item.
    listed = field.name in _LISTS and not any(line.bullet is not None for line in field.lines)
    return opens_conversation(paragraph, in_list=listed or bulleted)
