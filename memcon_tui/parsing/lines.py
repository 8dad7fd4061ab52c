"""Text to lines, as spans: nothing is stripped or joined, only found."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_ENDS: Final = "\n\r\u2028\u2029"
_LINE: Final = re.compile(rf"[^{_ENDS}]*(?:\r\n|[{_ENDS}]|\Z)")


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
    start = 0
    for line in _LINE.findall(text):
        stop = start + len(line)
        words = line.strip()
        if words:
            begin = start + line.index(words[0])
            lines.append(Line(start, begin, begin + len(words), stop))
        elif line:
            begin = start + len(line.rstrip(_ENDS))
            lines.append(Line(start, begin, begin, stop))
        start = stop
    return lines
