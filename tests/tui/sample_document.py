"""A file made by hand: invented people, and everything that a document may hold."""

from __future__ import annotations

from memcon_tui.document import (
    Anchor,
    Attribution,
    Declassification,
    Document,
    DocumentKind,
    Marking,
    Page,
    ParsedFile,
    Participant,
    Position,
    Source,
    Span,
    Turn,
)

PAGE = 1000
"""Characters from the beginning of a page to that of the next, in the invented source."""

PEOPLE = (
    Participant("tarn", "Mr. Tarn", "Chairman of the [bold]Board[/bold]", "Norland"),
    Participant("voss", "Miss Voss", "Interpreter", "Norland", interpreter=True),
    Participant("aru", "President Aru", None, "Sudania"),
    Participant("béla", "Béla 北京 Kovács", "Minister", "Sudania", notetaker=True),
    Participant("senn", "General Senn", None, "Sudania"),
    Participant("oke", "Mrs. Oke", "Secretary\x1b[2J of State", "Sudania"),
    Participant("lund", "Ambassador Lund", None, "Sudania"),
    Participant("guard", "the guard", listed=False),
)

LONG = " ".join(f"word{number}" for number in range(150))
TEXTS: tuple[tuple[str | None, Attribution, int, str], ...] = (
    ("tarn", Attribution.STATED, 0, "Mr. Tarn: I am glad to see you [bold]here[/bold]."),
    ("aru", Attribution.CARRIED, 200, "So am I.\n\nThe road was long, 北京 to é\u0301 and back."),
    ("tarn", Attribution.INFERRED, 600, LONG),
    (None, Attribution.NONE, 2100, "The party went in to lunch."),
    ("guard", Attribution.STATED, 2200, "The door\x1b]52;c;aGk=\x07 is\x9b31m open."),
    ("aru", Attribution.NONE, 2400, "Then let us begin."),
    ("tarn", Attribution.STATED, 2600, "Agreed."),
)


def _turn(number: int, speaker: str | None, how: Attribution, begin: int, text: str) -> Turn:
    end = begin + len(text)
    return Turn(
        number=number,
        speaker=speaker,
        attribution=how,
        pages=(1 + begin // PAGE, 1 + (end - 1) // PAGE),
        text=text,
        spans=(Span(begin, end),),
        anchors=(Anchor(0, begin),),
        label="Mr. Tarn:" if text.startswith("Mr. Tarn:") else "",
    )


def _page(number: int, *markings: Marking) -> Page:
    return Page(number, f"-{number}-", Span((number - 1) * PAGE, number * PAGE), markings)


_NOWHERE = Span(0, 0)
CONVERSATION = Document(
    kind=DocumentKind.MEMCON,
    span=Span(0, 3 * PAGE),
    title="Memorandum of Conversation",
    subject="The [red]Canal[/red]",
    date="1963-02-01",
    date_text="February 1, 1963",
    time_text="10 a.m.",
    place="The Winter Palace",
    originator="Foreign Office",
    classification="SECRET",
    struck=True,
    declassification=(Declassification("E.O. 1", "NL-1", "AB", "9/90", "stamp", _NOWHERE),),
    distribution=("The Cabinet", "Mr. Tarn"),
    participants=PEOPLE,
    pages=(
        _page(1, Marking("SECRET", struck=True, position=Position.HEAD, span=_NOWHERE)),
        _page(2, Marking("SECRET", struck=False, position=Position.HEAD, span=_NOWHERE)),
        _page(3),
    ),
    turns=tuple(_turn(number, *row) for number, row in enumerate(TEXTS, 1)),
)
NARRATION = Document(
    kind=DocumentKind.OTHER,
    span=Span(3 * PAGE, 4 * PAGE),
    title="Editorial Note",
    turns=(_turn(1, None, Attribution.NONE, 3 * PAGE, "Nobody said a word."),),
)


def parsed(*documents: Document) -> ParsedFile:
    """Return a file of these documents."""
    return ParsedFile(Source("talks.txt", " " * (4 * PAGE), "utf-8", "0" * 64), documents, ())


def long_conversation(turns: int) -> Document:
    """Return a conversation of so many turns, two people taking turns at it."""
    texts = (f"Turn {number}. {LONG}" for number in range(1, turns + 1))
    made = tuple(
        _turn(number, ("tarn", "aru")[number % 2], Attribution.STATED, number * 2 * PAGE, text)
        for number, text in enumerate(texts, 1)
    )
    return Document(DocumentKind.MEMCON, Span(0, 1), participants=PEOPLE, turns=made)
