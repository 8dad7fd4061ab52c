"""Dates and times as heads of records give them; ISO 8601 only where it is certain."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from memcon_tui.lexicon.calendar import DAYS, MONTHS, ROMAN_MONTHS

_MONTH: Final = rf"(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})\.?"
_YEAR: Final = r"(?P<year>(?:1[5-9]|20)\d\d|['’ʼ]\d\d)"
_DAY: Final = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_DAY_SPAN: Final = rf"{_DAY}(?:\s*[-–—]\s*(?:[0-3]?\d|[A-Z][a-z]+\s+\d+))?"
_WEEKDAY: Final = rf"(?:(?:{'|'.join(DAYS)}),?\s+)?"

_FORMS: Final = (
    re.compile(rf"\b{_WEEKDAY}{_MONTH}\s+{_DAY_SPAN},?\s+{_YEAR}(?!\d)", re.IGNORECASE),
    re.compile(rf"\b{_WEEKDAY}{_DAY_SPAN}(?:\s+of)?\s+{_MONTH},?\s+{_YEAR}(?!\d)", re.IGNORECASE),
    re.compile(r"\b(?P<year>(?:1[89]|20)\d\d)[/-](?P<month>[01]?\d)[/-](?P<day>[0-3]?\d)\b"),
    re.compile(rf"\b(?P<day>[0-3]?\d)[./]\s?(?P<month>[IVX]{{1,4}})[./ ]\s?{_YEAR}(?!\d)"),
    re.compile(r"\b(?P<day>[0-3]\d)\d{4}Z\s+(?P<month>[A-Z]{3})\s+(?P<short>\d\d)\b"),
)
_NUMERIC: Final = re.compile(
    r"\b(?P<a>[0-3]?\d)[./-](?P<b>[0-3]?\d)[./-](?P<year>(?:1[89]|20)?\d\d)\b"
)
_UNDATED: Final = re.compile(r"\b(?:undated|(?P<month>[A-Z][a-z]+) 1[89]\d\d)\b\.?")

_CLOCK: Final = (
    r"\d{1,2}\s?[:.h]\s?[0-5]\d(?:\s*(?:[ap]\.?\s?m\.?))?|\d{1,2}\s*[ap]\.?\s?m\b\.?|[0-2]\d[0-5]\d(?:\s+hours|\s+hrs)?"
    r"|(?:12\s+)?noon|(?:12\s+)?midnight"
)
_HOURS: Final = r"\d{1,2}\s*(?:[-–—]|to|until)\s*\d{1,2}(?:[:.]\d\d)?\s*[ap]\.?\s?m\b\.?"
"""Of which only the second says what half of the day: `4 to 5:15 p.m.`."""
_ZONE: Final = r"(?: (?-i:[ECMP][SD]T|GMT)\b)?"
_TIME: Final = re.compile(
    rf"\b(?:{_HOURS}|(?:{_CLOCK})(?:\s*(?:[-–—]|to|until)\s*(?:{_CLOCK}|conclusion))?)(?!\w){_ZONE}",
    re.IGNORECASE,
)
_SPOKEN_TIME: Final = re.compile(
    r"(?:after|before|during|at) (?:dinner|lunch|luncheon|breakfast)|(?:morning|afternoon|evening)",
    re.IGNORECASE,
)


class Dated(NamedTuple):
    """A date in a text: where it stands and, where it is certain, its ISO form."""

    begin: int
    end: int
    iso: str | None


def find_date(text: str) -> Dated | None:
    """Return the first date in `text`.

    `5/4/61` may be May or April and gives no ISO form; neither does a date without
    a day, nor one that the calendar does not have.
    """
    found = [m for form in _FORMS if (m := form.search(text))]
    match = min(found, key=lambda m: m.start(), default=None)
    if match is None:
        return _numeric_date(text) or _undated(text)
    return Dated(match.start(), match.end(), _iso(match))


def find_time(text: str) -> tuple[int, int] | None:
    """Return where the first time of day, or stretch of the clock, stands in `text`."""
    match = _TIME.search(text)
    while match and match[0].isdigit() and match[0][:2] in ("18", "19", "20"):
        match = _TIME.search(text, match.end())
    match = match or _SPOKEN_TIME.search(text)
    return match.span() if match else None


def _iso(match: re.Match[str]) -> str | None:
    groups = match.groupdict()
    month = groups["month"]
    number = (
        MONTHS.get(month.lower())
        or ROMAN_MONTHS.get(month)
        or (int(month) if month.isdigit() else 0)
    )
    return _valid(_full_year(groups.get("year") or groups["short"]), number, int(groups["day"]))


def _numeric_date(text: str) -> Dated | None:
    match = _NUMERIC.search(text)
    if not match:
        return None
    first, second = int(match["a"]), int(match["b"])
    iso = None
    if first > 12 or first == second:
        iso = _valid(_full_year(match["year"]), second, first)
    elif second > 12:
        iso = _valid(_full_year(match["year"]), first, second)
    return Dated(match.start(), match.end(), iso)


def _undated(text: str) -> Dated | None:
    match = _UNDATED.search(text)
    if not match or (match["month"] and match["month"].lower() not in MONTHS):
        return None
    return Dated(match.start(), match.end(), None)


def _full_year(digits: str) -> int:
    year = int(digits.strip("'’ʼ"))
    return year + 1900 if year < 100 else year


def _valid(year: int, month: int, day: int) -> str | None:
    # `datetime` would do it, and cost a twentieth of the time that an export may take.
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    days = (0, 31, 28 + leap, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    if not (year > 0 and 1 <= month < len(days) and 1 <= day <= days[month]):
        return None
    return f"{year:04}-{month:02}-{day:02}"
