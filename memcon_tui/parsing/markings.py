"""One line: is it a classification marking, and what does it say?"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from memcon_tui.lexicon.furniture import DAMAGED_LEVELS
from memcon_tui.lexicon.markings import CAVEATS, LEVELS, PRECEDENCES, SCHEDULES, STRONG_CAVEATS

_LONGEST: Final = 90
_STRIKE: Final = re.compile("~~|\u0336|^[-–—]+(?=[A-Z])|(?<=[A-Z])[-–—]+$")
_SPACED_OUT: Final = re.compile(r"\b[A-Z](?:[ -][A-Z]){2,}\b")
_JOINERS: Final = re.compile(r"[\s/,;:.\-–—_*&|()•]+")
_MARKS: Final = "\t /,;:.-–—_*&|()•"
_TELLING: Final = 3
_BEGINNINGS: Final = frozenset(level[:_TELLING] for level in LEVELS)
_PHRASES: Final = frozenset(p.replace("-", " ") for p in (*LEVELS, *CAVEATS, *PRECEDENCES))
_LONGEST_PHRASE: Final = max(len(phrase.split()) for phrase in _PHRASES)
_TAIL: Final = re.compile(
    r"(?: \d{1,4}| (?!COPY|THE|AND|OF)[A-Z]{3,9}| FOR THE| FOR| ONLY| VIA| HANDLE| CHANNELS)*$"
)
_TAIL_OF_LEVEL: Final = re.compile(r"(?: \d{1,4})*$")
_COPY_NUMBER: Final = re.compile(
    r"[.,;]?\s+(?i:copy)\s+(?:No\.?\s*)?\d+(?:\s+of\s+\d+)?(?:\s+copies)?\.?$"
)
_ENOUGH: Final = STRONG_CAVEATS.union(LEVELS)
_MISREAD: Final = re.compile(r"[A-Z0-9.\-'¢€£$]{5,16}")
_SHORTEST_MISREAD: Final = 6
_LETTERS_A_SLIP: Final = 5
"""OCR may misread one letter in five and the level still be known."""


class MarkingWords(NamedTuple):
    """What a marking says: its level, if it gives one, and who alone may read."""

    level: str | None
    caveats: tuple[str, ...]
    struck: bool

    @property
    def text(self) -> str:
        """The marking as one would write it out."""
        return "/".join((*((self.level,) if self.level else ()), *self.caveats))


def read_marking(line: str) -> MarkingWords | None:
    """Return what `line` says if it is nothing but a classification marking, else None.

    Letters typed apart for weight, strokes of cancellation and one or two misread
    letters are seen through; small capitals that arrive in lower case count only
    where the line is exactly a level.
    """
    if not 3 <= len(line) <= _LONGEST or line[-1] == "?" or (line[-1] == "!" and " " not in line):
        return None
    line = _COPY_NUMBER.sub("", line)
    bare = _STRIKE.sub("", line).strip(" *•_!")
    struck = len(bare) < len(line) and _STRIKE.search(line) is not None
    if not _is_in_capitals(bare):
        misread = _read_misread(bare.upper(), struck=struck) if _is_mostly_capitals(bare) else None
        return misread or _read_small(bare, struck=struck)
    words = _JOINERS.sub(" ", _close_up(bare)).strip()
    return _read_phrases(words, struck=struck) or _read_misread(bare, struck=struck)


def _read_small(text: str, *, struck: bool) -> MarkingWords | None:
    """A level not in capitals counts only alone, or with caveats: `Top Secret. Special file`."""
    if text.lstrip(_MARKS)[:_TELLING].upper() not in _BEGINNINGS:
        return None
    words = _JOINERS.sub(" ", text).strip().upper()
    if words in LEVELS:
        return MarkingWords(words, (), struck) if not text.endswith(".") else None
    titled = text[:1].isupper() and words.startswith(tuple(LEVELS))
    read = _read_phrases(words, struck=struck) if titled and text.count(".") else None
    return read if read and read.level and read.caveats else None


def _is_in_capitals(text: str) -> bool:
    return text.upper() == text and any(c.isalpha() for c in text)


def _is_mostly_capitals(text: str) -> bool:
    """Whether but one letter of a word in capitals was misread as a small one."""
    small = sum(letter.islower() for letter in text)
    return small == 1 and text[-1:].isupper() and len(text) >= _SHORTEST_MISREAD


def _close_up(text: str) -> str:
    """Join letters typed apart; wider gaps between them part the words."""
    if not _SPACED_OUT.search(text):
        return text
    return re.sub(r" {2,}", "/", text) and " ".join(
        _SPACED_OUT.sub(lambda m: re.sub("[ -]", "", m[0]), word)
        for word in re.split(r" {2,}|/", text)
    )


def _read_phrases(words: str, *, struck: bool) -> MarkingWords | None:
    found, rest = _split_phrases(words.split())
    tail = _TAIL if any(p not in LEVELS for p in found) else _TAIL_OF_LEVEL
    if (
        not found
        or not _ENOUGH.intersection(found)
        or not tail.match("".join(f" {word}" for word in rest))
    ):
        return None
    level = next((phrase for phrase in found if phrase in LEVELS), None)
    caveats = [p for p in found if p not in LEVELS and p not in SCHEDULES]
    return MarkingWords(level, tuple(dict.fromkeys(caveats)), struck)


def _split_phrases(words: list[str]) -> tuple[list[str], list[str]]:
    """Take known phrases off the front, the longest first; return them and what is left."""
    found: list[str] = []
    while words:
        lengths = range(min(_LONGEST_PHRASE, len(words)), 0, -1)
        length = next((n for n in lengths if " ".join(words[:n]) in _PHRASES), 0)
        if not length and found and words[0] == "AND" and " ".join(words[1:]) in _PHRASES:
            words = words[1:]
            continue
        if not length:
            break
        found.append(" ".join(words[:length]))
        words = words[length:]
    return found, words


def _read_misread(text: str, *, struck: bool) -> MarkingWords | None:
    """See through an OCR slip or two in the level: `SEGRET`, `CONFIDENT1AL`, `SEGRET/NODIS`."""
    first, _, rest = text.partition("/")
    caveats, left = _split_phrases(_JOINERS.sub(" ", rest).split())
    level = _misread_level(first.strip(" .-–—"))
    if level is None or left:
        return None
    return MarkingWords(level, tuple(c for c in caveats if c not in SCHEDULES), struck)


def _misread_level(word: str) -> str | None:
    if not _MISREAD.fullmatch(word) or not any(c.isalpha() for c in word):
        return None
    letters = word.replace("-", "").replace(".", "")
    for level in DAMAGED_LEVELS:
        slips = _slips(letters, level)
        damaged = len(letters) == len(level) or not letters.isalpha()
        near = abs(len(letters) - len(level)) <= 1
        if damaged and near and slips <= len(level) // _LETTERS_A_SLIP:
            return level.replace("TOPSECRET", "TOP SECRET")
    return None


def _slips(word: str, level: str) -> int:
    """Count the letters that differ in place, the better of reading from either end."""
    forwards = sum(a != b for a, b in zip(word, level, strict=False))
    backwards = sum(a != b for a, b in zip(reversed(word), reversed(level), strict=False))
    return min(forwards, backwards) + abs(len(word) - len(level))
