"""Little records with invented people, and what the parser makes of them."""

from memcon_tui.document import Document, ParsedFile, PartKind, Turn
from memcon_tui.parsing import parse

LIST = """\
PARTICIPANTS:

US
The Secretary
Mr. Quill, EUR

ARCADIA
Minister Tarn
Ambassador Bell

"""
"""Two of each side."""

PAGE_TURN = "\n\nSECRET\n\nSECRET\n\n-2-\n\n"


def parse_text(text: str) -> ParsedFile:
    return parse(text.encode(), "record.txt")


def read(text: str) -> Document:
    """Read a text that holds one document."""
    (document,) = parse_text(text).documents
    return document


def record(body: str, people: str = LIST) -> Document:
    """Read a memorandum of conversation with a list of people and a body."""
    return read(f"MEMORANDUM OF CONVERSATION\n\n{people}{body}\n")


def turns(document: Document) -> list[tuple[str | None, str]]:
    """Return whose each turn is, with its words but the label, paragraphs run together."""
    return [(turn.speaker, _words(turn)) for turn in document.turns]


def _words(turn: Turn) -> str:
    return " ".join(turn.text.removeprefix(turn.label).split())


def stretches(parsed: ParsedFile, kind: PartKind) -> list[str]:
    """Return the stretches of a file that are of one kind."""
    text = parsed.source.text
    return [text[slice(*part.span)] for part in parsed.parts if part.kind is kind]
