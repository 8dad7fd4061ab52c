"""Is a paragraph of a record's opening already part of the conversation?"""

from __future__ import annotations

import re
from typing import Final

from memcon_tui.lexicon.records import SMALL_WORDS
from memcon_tui.parsing.cues import find_cues
from memcon_tui.parsing.list_words import begins_person
from memcon_tui.parsing.narration import acts, narrates
from memcon_tui.parsing.words import words_of

_TERMINAL: Final = re.compile(r"[.?!:][\"'”’)\]]*(?:\d{1,2})?$")
_FEWEST_WORDS: Final = 14
_FEWEST_CONTENT_WORDS: Final = 5
_FEWEST_PLAIN: Final = 8
_LONG: Final = 320
_FIRST_SENTENCES: Final = 400


def opens_conversation(paragraph: str, *, in_list: bool) -> bool:
    """Whether a paragraph is running prose or speech rather than a line of the head.

    Args:
        paragraph: Its words, line ends folded.
        in_list: The line before it belongs to a list of people or of copies.
    """
    beginning = paragraph[:_FIRST_SENTENCES]
    told = words_of(beginning)
    if narrates(beginning.lstrip("[("), told) or (
        told and acts(told) and _TERMINAL.search(paragraph)
    ):
        return True
    ends = _TERMINAL.search(paragraph) is not None
    words = beginning.split()
    content = [w for w in words if w[:1].islower() and w.strip(".,;:()") not in SMALL_WORDS]
    if len(content) < 2 and len(words) < _FEWEST_WORDS:
        return ends and any(cue.opens for cue in find_cues(told))
    if any(cue.opens for cue in find_cues(told)):
        return True
    if (
        not in_list
        and ends
        and len(words) >= _FEWEST_PLAIN
        and len(content) >= _FEWEST_CONTENT_WORDS
    ):
        return True
    if in_list and paragraph[:1] == "[" and paragraph.endswith((".]", "].")):
        return True
    long = len(paragraph) >= _LONG
    enough = len(content) >= _FEWEST_CONTENT_WORDS + 3 * (in_list and begins_person(paragraph))
    return len(words) >= _FEWEST_WORDS and enough and (ends or long)
