"""Words of citations: capitals, quotation marks, dates, and commas that fall where they should."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from memcon_tui.printable import printable_line

MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


class Quotes(NamedTuple):
    """Quotation marks, and those within them."""

    opening: str
    closing: str
    inner_opening: str
    inner_closing: str


CURLY: Final = Quotes("“", "”", "‘", "’")
STRAIGHT: Final = Quotes('"', '"', "'", "'")

# Words with which titles of records begin, and which are no names.
_OF_RECORDS: Final = frozenset(
    {
        "a", "an", "and", "at", "between", "briefing", "by", "call", "conference", "conversation",
        "conversations", "discussion", "draft", "editorial", "file", "for", "from", "highlights",
        "in", "memcon", "memoranda", "memorandum", "meeting", "minutes", "note", "notes", "of",
        "on", "record", "records", "report", "summary", "talk", "talks", "telcon", "telecon",
        "telephone", "the", "to", "transcript", "verbatim", "with",
    }
)  # fmt: skip
_SMALL: Final = frozenset(
    {"a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"}
)
_ACRONYMS: Final = frozenset(
    {
        "CIA", "DCI", "EEC", "FBI", "FOUO", "FRG", "GDR", "JCS", "LOU", "NATO", "NSC", "OAS",
        "OPEC", "PLO", "PRC", "SALT", "SEATO", "UAR", "UK", "UN", "UNESCO", "US", "USA", "USSR",
    }
)  # fmt: skip
_ROMAN: Final = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")
_BETWEEN_WORDS: Final = re.compile(r"([\s/–—-]+)")
_DOUBLE_QUOTE: Final = re.compile(r'(?P<open>(?:(?<=^)|(?<=[\s(\[—–-]))"|“)|["”]')
_ABBREVIATED: Final = re.compile(r"(?:\b[^\W\d_]|\.\.)\.$")
_STOPPED: Final = re.compile(r"[.?!][’'”\"*]*$")
_QUOTED: Final = re.compile(r"(?P<words>.*?)(?P<marks>’?[”\"])")
_LETTERS: Final = re.compile(r"[^\W\d_]{3,}")
_ISO: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)")


class Day(NamedTuple):
    """A day that is certain."""

    year: int
    month: int
    day: int


def fold(text: str | None) -> str:
    """Return `text` on one line, without any control character; empty for None."""
    return printable_line(" ".join(text.split())) if text else ""


def headline(words: str) -> str:
    """Return words in capitals as a headline has them; any others as they stand."""
    if not words.isupper():
        return words
    pieces = _BETWEEN_WORDS.split(words)
    return "".join([*map(_capitalized, pieces[:1]), *map(_in_headline, pieces[1:])])


def _in_headline(word: str) -> str:
    return word.lower() if word.lower() in _SMALL else _capitalized(word)


def _capitalized(word: str) -> str:
    bare = word.strip('.,:;()[]"“”‘’')
    is_name = bare in _ACRONYMS or _ROMAN.fullmatch(bare) or "." in bare or not bare.isalpha()
    return word if is_name and "'" not in bare and "’" not in bare else _first_upper(word.lower())


def _first_upper(words: str) -> str:
    at = next((at for at, character in enumerate(words) if character.isalpha()), 0)
    return words[:at] + words[at : at + 1].upper() + words[at + 1 :]


def sentence(title: str, *, inside: bool = False) -> str:
    """Return a record's title in sentence capitals: names keep theirs.

    Args:
        title: As a headline has it, such as `Memorandum of Conversation Between …`.
        inside: Whether it stands within a sentence.
    """
    words = title.split(" ")
    names = (at for at, w in enumerate(words) if w.strip(",:").lower() not in _OF_RECORDS)
    name = next(names, len(words))
    folded = " ".join([*(word.lower() for word in words[:name]), *words[name:]])
    return folded if inside else _first_upper(folded)


def unstopped(words: str) -> str:
    """Return words without their full stop, unless it is an abbreviation's."""
    return words if _ABBREVIATED.search(words) else words.removesuffix(".")


def in_quotes(words: str, marks: Quotes = CURLY) -> str:
    """Return words in quotation marks, those within made single; empty for none."""
    inner = _DOUBLE_QUOTE.sub(
        lambda mark: marks.inner_opening if mark["open"] else marks.inner_closing, unstopped(words)
    )
    return f"{marks.opening}{inner}{marks.closing}" if words else ""


def join(pieces: Iterable[str], mark: str = ",", end: str = "") -> str:
    """Return those of `pieces` that are not empty with `mark` between and `end` behind them.

    A comma or full stop goes within quotation marks; no full stop follows another.
    """
    told = [piece for piece in pieces if piece]
    return " ".join([*(_marked(p, mark) for p in told[:-1]), *(_marked(p, end) for p in told[-1:])])


def _marked(piece: str, mark: str) -> str:
    if mark == "." and _STOPPED.search(piece):
        return piece
    quoted = _QUOTED.fullmatch(piece)
    if not quoted or mark not in (",", "."):
        return piece + mark
    words, marks = quoted.groups()
    if len(marks) > 1 and words.count("‘") <= words.count("’"):
        words, marks = words + marks[0], marks[1:]
    return f"{words}{mark}{marks}"


def certain_day(iso: str | None) -> Day | None:
    """Return the day that an ISO 8601 date names; None where it names none."""
    match = _ISO.fullmatch(iso or "")
    day = Day(*map(int, match.groups())) if match else None
    return day if day and 1 <= day.month <= len(MONTHS) else None


def is_one_day(date_text: str) -> bool:
    """Whether a date as a record has it is one day, not `June 3–4, 1961`."""
    return not _LETTERS.search(date_text) or len(re.findall(r"\d+", date_text)) <= 2
