"""Reading text to sentences, the unit in which speakers are told apart (GOLD.md)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_lowercase
from typing import Final

from memcon_tui.document import Span
from memcon_tui.lexicon.abbreviations import ABBREVIATIONS, MAY_END, OPENERS

# A run of full stops is looked at once, from its first one: not from each of them to its end.
_END: Final = re.compile(
    r"(?P<stop>[.!?…](?<![.!?…].)[.!?…]*+)(?P<close>[\"'”’)\]]*)(?P<gap> +)"
    r"(?=[\"'“‘(\[—]*(?P<next>[A-Z0-9][\w.]*|(?<=\[)[a-z]+ not\b))"
)
_TAG: Final = re.compile(
    r"(?:I|[Hh]e|[Ss]he|(?:[Tt]he )?[A-Z][\w.'’-]*(?: [A-Z][\w'’-]*){0,2}) (?:then )?"
    r"(?:asked|said|exclaimed|inquired|cried|replied|answered|demanded|repeated)\b"
    r"(?! (?:that|whether|if|why|how|what|when|for|about)\b)"
)
"""`“Why?” I asked Mr. Tarn.` is one sentence."""
_WORD_BEFORE: Final = re.compile(r"[\w.&]+$")
_LONGEST_WORD: Final = 24
_LONGEST_NUMBER: Final = 4
_ENUMERATORS: Final = frozenset(
    [*"abcdefABCDEFIVXiv", "II", "III", "IV", "VI", "VII", "VIII", "IX", "ii", "iii", "iv", "vi"]
)
_SHORT: Final = (
    frozenset(map(str.lower, _ENUMERATORS)) | ABBREVIATIONS | MAY_END | set(ascii_lowercase)
)
"""Words of letters alone behind which a full stop need not end a sentence."""


def split_sentences(text: str, begin: int, end: int) -> Iterator[Span]:
    """Yield the sentences of one paragraph of reading text, `text[begin:end]`.

    A full stop ends a sentence unless it belongs to an abbreviation or an initial.
    The spans leave out the spaces between sentences.
    """
    start = begin
    for match in _END.finditer(text, begin, end):
        if match["stop"] == "." and not match["close"] and _abbreviates(text, match, start):
            continue
        if match["stop"] in "?!" and match["close"] and _TAG.match(text, match.end("gap"), end):
            continue
        yield Span(start, match.end("close"))
        start = match.end("gap")
    if start < end:
        yield Span(start, end)


def _abbreviates(text: str, match: re.Match[str], start: int) -> bool:
    at = match.start("stop")
    begin = max(start, text.rfind(" ", start, at) + 1, at - _LONGEST_WORD)
    if text[begin:at].isalpha() and text[begin:at].lower() not in _SHORT:
        return False
    before = _WORD_BEFORE.search(text, begin, at)
    if not before:
        return False
    if before.start() == start and (before[0].isdigit() or before[0] in _ENUMERATORS):
        return len(before[0]) <= _LONGEST_NUMBER
    word = before[0].lower()
    if word in MAY_END:
        return match["next"].rstrip(".").lower() not in OPENERS
    initial = len(word) == 1 and word.isalpha() and before[0].isupper()
    dotted = len(word) > 2 and word[1] == "." and word[-2] == "."
    return initial or dotted or word in ABBREVIATIONS
