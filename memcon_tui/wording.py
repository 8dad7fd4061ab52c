"""What screen and exports say in words: names, pages, markings, all of it printable."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from memcon_tui.document import Attribution, Declassification, Document, Page, Participant, Turn
from memcon_tui.printable import printable_line


class Sign(NamedTuple):
    """How the heading of a turn says that the record does not state its speaker."""

    mark: str
    word: str

    def __str__(self) -> str:
        return f"{self.mark} {self.word}"


SIGNS: Final[Mapping[Attribution, Sign]] = {
    Attribution.CARRIED: Sign("↳", "carried on"),
    Attribution.INFERRED: Sign("≈", "inferred"),
    Attribution.NONE: Sign("?", "not stated"),
}
"""By attribution; a stated speaker has no sign."""
CORRECTED: Final = Sign("≠", "corrected by the reader")
NOBODY: Final = "Nobody"
"""Who speaks a turn that the reader took from whom it was read as."""


def is_headed(turn: Turn) -> bool:
    """Return whether there is something to say of who speaks a turn: in narration there is not."""
    return turn.speaker is not None or turn.corrected


def sign_of(turn: Turn) -> Sign | None:
    """Return the sign of a turn's speaker; None where the record states who that is."""
    return CORRECTED if turn.corrected else SIGNS.get(turn.attribution)


def name_of(document: Document, speaker: str) -> str:
    """Return the name of a speaker, as the document has it."""
    person = find_participant(document, speaker)
    return printable_line(person.name if person else speaker)


def find_participant(document: Document, speaker: str) -> Participant | None:
    """Return the participant with the id `speaker`."""
    return next((person for person in document.participants if person.id == speaker), None)


def pages_of_turn(pages: tuple[int, int]) -> str:
    """Return a turn's pages as a citation has them: `p. 2` or `pp. 2–3`."""
    first, last = pages
    return f"p. {first}" if first == last else f"pp. {first}–{last}"


def pages_told(document: Document, pages: tuple[int, int]) -> str:
    """Return a turn's pages as `pages_of_turn` does; nothing where the document numbers none."""
    return pages_of_turn(pages) if any(page.label for page in document.pages) else ""


def page_number(page: Page) -> str:
    """Return the number of a page, or what is typed where that is no number."""
    return str(page.number) if page.number is not None else printable_line(page.label or "–")


def page_rule(page: Page) -> str:
    """Return what the rule at a page break says: `page 3 · SECRET (struck)`."""
    return " · ".join((f"page {page_number(page)}", *markings_of(page)))


def markings_of(page: Page) -> Iterable[str]:
    """Return each different marking of a page once, with whether it is struck."""
    return dict.fromkeys(
        printable_line(marking.text) + " (struck)" * marking.struck for marking in page.markings
    )


def declassified(stamp: Declassification) -> str:
    """Return what a declassification stamp says: `declassified 9/90, NLK-86-138 APPEAL`."""
    when = " ".join(filter(None, ("declassified", stamp.date_text)))
    return printable_line(", ".join(filter(None, (when, stamp.case))))


def join_lines(*texts: str | None) -> str:
    """Return those of `texts` that there are, on one printable line."""
    return " · ".join(printable_line(" ".join(text.split())) for text in texts if text)
