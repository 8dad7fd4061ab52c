"""The heading of the first section stands below the head, and is the conversation's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from memcon_tui.parsing.head_fields import Field, HeadLine
from memcon_tui.parsing.lines import Line
from memcon_tui.parsing.list_words import begins_person, is_office
from memcon_tui.parsing.side_headings import side_heading

_NUMBERED: Final = re.compile(
    r"(?:\d{1,2}[.)]|[IVX]{1,4}\.(?=\s+[A-Z]{2})|(?i:item|topic)\s+\w+[.:]?)\s+\S"
)
_BARE: Final = re.compile(r"[A-Z][\w'’ʼ-]*(?: [\w'’ʼ&-]+){0,7}")


def without_headings(
    text: str, lines: Sequence[Line], fields: Sequence[Field], body: int
) -> tuple[list[Field], int]:
    """Return the fields less what heads the first section, and where that begins.

    Args:
        text: The source's text.
        lines: Its lines.
        fields: The fields of the head.
        body: Index of the line at which the conversation was found to begin.
    """
    kept = list(fields)
    while kept and _ends_with_heading(text, lines, kept, body):
        last = kept.pop()
        body = last.lines[-1].line
        kept.append(last._replace(lines=last.lines[:-1]))
    return kept, body


def _ends_with_heading(
    text: str, lines: Sequence[Line], fields: Sequence[Field], body: int
) -> bool:
    """Whether the last line of a head stands apart, as headings do, and names nobody."""
    field = fields[-1]
    if not field.lines:
        return False
    line, above = field.lines[-1], field.lines[:-1]
    own_line = line.span.begin == lines[line.line].begin and line.bullet is None
    apart = all(
        0 <= at < len(lines) and lines[at].is_blank for at in (line.line - 1, line.line + 1)
    )
    between = lines[line.line + 1 : body]
    if not (own_line and apart and above and all(other.is_blank for other in between)):
        return False
    words = text[slice(*line.span)]
    if _NUMBERED.match(words):
        return not any(_NUMBERED.match(text, other.span.begin) for other in above)
    return field.name == "participants" and _heads_no_person(text, words, above)


def _heads_no_person(text: str, words: str, above: Sequence[HeadLine]) -> bool:
    """Whether bare words end a list in which everybody has a title or an office."""
    named = (text[slice(*other.span)] for other in above)
    return _is_bare(words) and not any(map(_may_be_bare_name, named))


def _is_bare(words: str) -> bool:
    return _BARE.fullmatch(words) is not None and not (begins_person(words) or is_office(words))


def _may_be_bare_name(words: str) -> bool:
    return _is_bare(words) and len(words.split()) > 1 and side_heading(words) is None
