"""A passage of a document, as a person names it: by page or by turn."""

from __future__ import annotations

import re
from typing import Final

from memcon_tui.document import Document
from memcon_tui.errors import UsageError
from memcon_tui.export.citing.reference import Passage, page_numbers, passage_of

_RANGE: Final = re.compile(r"(?P<first>\d{1,6})(?:[-–](?P<last>\d{1,6}))?")


def passage_on(document: Document, pages: str) -> Passage:
    """Return the passage on a page of a document, or on several: `2`, `2-3`.

    Raises:
        UsageError: The document has no such pages.
    """
    numbers = page_numbers(document)
    if not numbers:
        raise UsageError("the pages of the document have no numbers: cite a turn of it instead.")
    first, last = _range(pages)
    if first not in numbers or last not in numbers:
        raise UsageError(
            f"there is no page {pages}: those of the document are {numbers[0]} to {numbers[-1]}."
        )
    return Passage((first, last))


def passage_from(document: Document, turns: str) -> Passage:
    """Return a turn of a document as a passage, or several: `5`, `5-7`.

    Raises:
        UsageError: The document has no such turns.
    """
    first, last = _range(turns)
    spoken = document.turns[first - 1 : last] if first else ()
    if len(spoken) != last - first + 1:
        raise UsageError(f"there is no turn {turns}: the document has {len(document.turns)}.")
    return passage_of((spoken[0].pages[0], spoken[-1].pages[1]), spoken[0].text)


def _range(words: str) -> tuple[int, int]:
    found = _RANGE.fullmatch(words.strip())
    first, last = (int(found["first"]), int(found["last"] or found["first"])) if found else (0, 0)
    if found is None or last < first:
        raise UsageError(f"{words} is neither a number nor a range such as 2-3.")
    return first, last
