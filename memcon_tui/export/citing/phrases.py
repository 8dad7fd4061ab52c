"""Phrases that several styles share: when, on which page, and in which printed volume."""

from __future__ import annotations

from memcon_tui.document import Volume
from memcon_tui.export.citing.frus import is_cited_by_number
from memcon_tui.export.citing.reference import Reference
from memcon_tui.export.citing.wording import MONTHS, in_quotes


def american_date(reference: Reference) -> str:
    """Return `May 4, 1961`; where the day is not certain, what the record has."""
    day = reference.day
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}" if day else reference.date_text


def place_and_date(reference: Reference) -> list[str]:
    """Return place and date of the talk, but for what the title tells already."""
    title = reference.title.casefold()
    place = "" if reference.place.casefold() in title else reference.place
    told = reference.date_text and reference.date_text.casefold() in title
    return [place, "" if told else american_date(reference)]


def page_words(pages: tuple[int, int] | None) -> str:
    """Return `p. 2` or `pp. 2–3`; nothing for None."""
    if pages is None:
        return ""
    first, last = pages
    return f"p. {first}" if first == last else f"pp. {first}–{last}"


def passage_words(reference: Reference) -> list[str]:
    """Return where the passage stands: its pages, or else the words with which it begins."""
    return [page_words(reference.pages), passage_opening(reference)]


def passage_opening(reference: Reference) -> str:
    """Return the words with which the passage begins, where no page tells where it stands."""
    return f"passage beginning {in_quotes(reference.words)}" if reference.words else ""


def place_in_volume(reference: Reference) -> list[str]:
    """Return the number of the document, or its pages in a volume that is cited by pages."""
    volume = reference.volume
    if volume and not is_cited_by_number(volume) and reference.printed_pages:
        return [page_words(reference.printed_pages)]
    return [reference.number and f"doc. {reference.number}", *passage_words(reference)]


def volume_words(volume: Volume) -> list[str]:
    """Return `vol. 99` and `pt. 1`, as far as they are known."""
    numbered = (("vol.", volume.volume), ("pt.", volume.part))
    return [f"{word} {number}" for word, number in numbered if number]


def in_italics(words: str) -> str:
    """Return words between asterisks, as Markdown writes italics; empty for none."""
    return f"*{words}*" if words else ""
