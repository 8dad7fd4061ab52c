"""One page that needs nothing else, made to look like the screen, to be read and to be printed.

Turns and pages have anchors: `#t12` is turn 12, `#p3` page 3; from the second document
on they begin with its number, `#d2-t12`. There is no script, and none could run.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files as package_files
from itertools import chain
from typing import Final, NamedTuple

from memcon_tui.document import Document, Note, Page, ParsedFile, Participant, Turn
from memcon_tui.export.flow import Paragraph, Passage, Piece, first_page, passages
from memcon_tui.export.markup import Element, Raw, element, to_html
from memcon_tui.export.statistics import SpeakerStatistics, by_speaker, turns_and_share
from memcon_tui.looks import BADGES, NIGHT, PAPER, Ground, order_of_looks
from memcon_tui.wording import (
    declassified,
    join_lines,
    name_of,
    page_number,
    page_rule,
    pages_told,
    sign_of,
)

_NOTHING_FROM_ELSEWHERE: Final = "default-src 'none'; style-src 'unsafe-inline'"
# As many as have no divisor in common with the colours: a colour comes back with another border.
_BORDERS: Final = ("solid", "double", "dashed")
_NO_DELEGATION: Final = "Participants"
_NOT_LISTED: Final = "Not listed"


class _Anchors(NamedTuple):
    """The identifiers of a document, its pages and its notes on the page."""

    prefix: str
    pages: Mapping[Page, str]
    notes: Mapping[Note, str]
    styles: Mapping[str, str]
    """How each participant looks, by his id."""

    def turn(self, turn: Turn) -> str:
        """Return the anchor of a turn."""
        return f"{self.prefix}t{turn.number}"


def export(files: Iterable[ParsedFile]) -> Iterator[str]:
    """Yield one page with all documents of all files."""
    documents = list(chain.from_iterable(file.documents for file in files))
    articles = [
        _article(document, _anchors(document, f"d{number}-" if number > 1 else ""), number)
        for number, document in enumerate(documents, 1)
    ]
    contents = _contents(documents) if len(documents) > 1 else None
    body = element("body", contents, element("main", *articles))
    yield "<!DOCTYPE html>\n"
    yield to_html(element("html", _head(documents), body, lang="en"))
    yield "\n"


def _head(documents: list[Document]) -> Element:
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=_NOTHING_FROM_ELSEWHERE),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="generator", content="memcon-tui"),
        element("title", _title(documents[0]) if len(documents) == 1 else "Records"),
        element("style", Raw(_stylesheet())),
    )


def _stylesheet() -> str:
    """Return the stylesheet, with the colours of the screen's two themes."""
    sheet = package_files(__package__).joinpath("page.css").read_text("utf-8")
    light, dark = (f":root {{ {_variables(ground)} }}\n" for ground in (PAPER, NIGHT))
    return f"\n{light}@media screen and (prefers-color-scheme: dark) {{ {dark} }}\n{sheet}"


def _variables(ground: Ground) -> str:
    fields = ("foreground", "background", "border", "muted", "accent")
    colours = [(name, str(getattr(ground, name))) for name in fields]
    colours += [(f"speaker-{place}", colour) for place, colour in enumerate(ground.speakers)]
    return " ".join(f"--{name}: {colour};" for name, colour in colours)


def _title(document: Document) -> str:
    told = join_lines(document.title, document.subject, document.date_text)
    return told or document.kind.capitalize()


def _contents(documents: list[Document]) -> Element:
    items = (
        element("li", element("a", _title(document), href=f"#d{number}"))
        for number, document in enumerate(documents, 1)
    )
    return element("nav", element("h2", "Documents"), element("ol", *items), class_="contents")


def _anchors(document: Document, prefix: str) -> _Anchors:
    pages: dict[Page, str] = {}
    taken: set[str] = set()
    for place, page in enumerate(document.pages, 1):
        anchor = f"{prefix}p{page.number}"
        is_free = page.number is not None and anchor not in taken
        pages[page] = anchor if is_free else f"{prefix}page-{place}"
        taken.add(anchor)
    notes = {note: f"{prefix}n{place}" for place, note in enumerate(document.notes, 1)}
    palette, borders = len(PAPER.speakers), len(_BORDERS)
    styles = {
        who: f"--speaker: var(--speaker-{place % palette}); --bar: {_BORDERS[place % borders]}"
        for who, place in order_of_looks(document).items()
    }
    return _Anchors(prefix, pages, notes, styles)


# A document ----------------------------------------------------------------------------


def _article(document: Document, anchors: _Anchors, number: int) -> Element:
    parts = (_passage(document, passage, anchors) for passage in passages(document))
    page = first_page(document)
    begins = anchors.pages[document.pages[0]] if document.pages and not page else None
    return element(
        "article",
        _header(document),
        _participants(document, anchors),
        element(
            "div",
            _page_break(page, anchors) if page else None,
            *chain.from_iterable(parts),
            _notes(document, anchors),
            id=begins,
            class_="dialogue",
        ),
        _record(document, anchors),
        id=f"d{number}",
    )


def _header(document: Document) -> Element:
    number = f"{document.number}. " if document.number is not None else ""
    title = number + (document.title or document.kind.capitalize())
    moment = join_lines(document.place, document.date_text, document.time_text)
    return element(
        "header",
        element("p", *_badge(document)) if document.classification else None,
        element("h1", title),
        element("p", document.subject, class_="subject") if document.subject else None,
        element("p", moment, class_="moment") if moment else None,
    )


def _badge(document: Document) -> Iterator[Element | str]:
    """Yield the classification as a badge, struck where it is, and the caveats behind it."""
    level = document.classification or ""
    badge = BADGES.get(level.upper())
    colours = f"color: {badge.foreground}; background: {badge.background}" if badge else None
    kind = "badge" + " struck" * document.struck + " plain" * (badge is None)
    yield element("span", level, class_=kind, style=colours)
    yield from (f" {caveat}" for caveat in document.caveats)
    for stamp in document.declassification:
        yield element("span", f" {declassified(stamp)}", class_="muted")


# Beside the conversation ----------------------------------------------------------------


def _participants(document: Document, anchors: _Anchors) -> Element:
    spoken = by_speaker(document)
    first = {t.speaker: anchors.turn(t) for t in reversed(document.turns) if t.speaker}
    groups: dict[str, list[Element]] = {}
    for person in sorted(document.participants, key=lambda person: not person.listed):
        heading = (person.delegation or _NO_DELEGATION) if person.listed else _NOT_LISTED
        entry = _person(person, spoken.get(person.id), first.get(person.id), anchors)
        groups.setdefault(heading, []).append(entry)
    parts = [
        part
        for heading, people in groups.items()
        for part in (element("h3", heading), element("ul", *people))
    ]
    return element("aside", element("div", *parts), class_="people")


def _person(
    person: Participant, spoken: SpeakerStatistics | None, first: str | None, anchors: _Anchors
) -> Element:
    name = (
        element("a", person.name, href=f"#{first}", class_="name")
        if first
        else element("span", person.name)
    )
    tasks = {"interpreter": person.interpreter, "notetaker": person.notetaker}
    role = join_lines(person.role)
    facts = join_lines(
        role, *(t for t, has_it in tasks.items() if has_it and t not in role.lower())
    )
    return element(
        "li",
        name,
        element("span", facts, class_="muted") if facts else None,
        element("span", turns_and_share(spoken), class_="muted") if spoken else None,
        style=anchors.styles[person.id] if spoken else None,
    )


def _record(document: Document, anchors: _Anchors) -> Element:
    told = (
        ("From", (document.originator,)),
        ("Drafted by", (document.drafter,)),
        ("Copies to", document.distribution),
    )
    facts = [
        part
        for caption, values in told
        for place, value in enumerate(filter(None, values))
        for part in (() if place else (element("dt", caption),)) + (element("dd", value),)
    ]
    links = [
        element("li", element("a", page_rule(page), href=f"#{anchors.pages[page]}"))
        for page in document.pages
        if page.number is not None
    ]
    pages = element("div", element("h2", "Pages"), element("ul", *links), class_="pages")
    return element(
        "aside",
        element("div", element("dl", *facts) if facts else None, pages if links else None),
        class_="record",
    )


# The conversation -----------------------------------------------------------------------


def _passage(document: Document, passage: Passage, anchors: _Anchors) -> Iterator[Element]:
    parts = [_paragraph(paragraph, anchors) for paragraph in passage.paragraphs]
    turn = passage.turn
    if turn is None:
        yield from parts
    elif turn.speaker is None:
        yield element("section", *parts, id=anchors.turn(turn), class_="narration")
    else:
        yield element(
            "section",
            _speaker(document, turn, anchors),
            *parts,
            id=anchors.turn(turn),
            class_="turn",
            style=anchors.styles[turn.speaker],
        )


def _speaker(document: Document, turn: Turn, anchors: _Anchors) -> Element:
    sign = sign_of(turn)
    pages = pages_told(document, turn.pages)
    return element(
        "h3",
        element("a", name_of(document, turn.speaker or ""), href=f"#{anchors.turn(turn)}"),
        element("span", str(sign), class_="sign") if sign else None,
        element("span", pages, class_="where") if pages else None,
    )


def _paragraph(paragraph: Paragraph, anchors: _Anchors) -> Element:
    match paragraph:
        case (Page() as page,):
            return _page_break(page, anchors)
        case _:
            return element("p", *chain.from_iterable(_piece(p, anchors) for p in paragraph))


def _page_break(page: Page, anchors: _Anchors) -> Element:
    return element("div", page_rule(page), id=anchors.pages[page], class_="page", role="separator")


def _piece(piece: Piece, anchors: _Anchors) -> Iterator[Element | str]:
    match piece:
        case Page():
            rule = f"page {page_number(piece)}"
            yield element("span", rule, id=anchors.pages[piece], class_="page")
            yield " "
        case Note():
            yield element("sup", element("a", piece.label, href=f"#{anchors.notes[piece]}"))
        case str():
            yield piece


def _notes(document: Document, anchors: _Anchors) -> Element | None:
    if not document.notes:
        return None
    items = (
        element(
            "li",
            element("span", note.label, class_="label") if note.label else None,
            f" {' '.join(note.text.split())}",
            id=anchors.notes[note],
        )
        for note in document.notes
    )
    return element("section", element("h2", "Notes"), element("ol", *items), class_="notes")
