"""Text to lines, as spans: nothing is stripped or joined, only found."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_LINE: Final = re.compile(r"([^\n\r\u2028\u2029]*)(?:\r\n|\n|\r|\u2028|\u2029|\Z)")


class Line(NamedTuple):
    """One line: `[start, stop)` with its line end, `[begin, end)` its words without margins."""

    start: int
    begin: int
    end: int
    stop: int

    @property
    def is_blank(self) -> bool:
        """Whether nothing but white space stands on it."""
        return self.begin == self.end


def split_lines(text: str) -> list[Line]:
    """Return the lines of `text`, in order; together they cover it without a gap.

    CR LF, LF, CR and the Unicode line and paragraph separators end a line. A form
    feed does not: it is a page break, and counts as white space here.
    """
    lines = []
    for match in _LINE.finditer(text):
        start, stop = match.span()
        if start == stop:
            break
        content = match[1]
        begin = match.start(1) + len(content) - len(content.lstrip())
        lines.append(Line(start, begin, max(begin, start + len(content.rstrip())), stop))
    return lines
