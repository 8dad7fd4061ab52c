"""A reader's marks and notes: what was said, by whom, on which page, and what the reader says.

What is of the document is escaped; a reader's own words stand as they were written, so
that Markdown in them is Markdown.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from memcon_tui.annotated import Entry, entries, pages_of
from memcon_tui.annotations import Kept, Mark, Remark
from memcon_tui.document import Document, ParsedFile
from memcon_tui.export.citing.citation import cite
from memcon_tui.export.citing.holding import NOWHERE, Holding
from memcon_tui.export.citing.reference import passage_of
from memcon_tui.export.citing.styles import PLAIN
from memcon_tui.export.markdown import escape, escape_paragraph
from memcon_tui.export.quotation import quote
from memcon_tui.printable import printable
from memcon_tui.wording import NOBODY, is_headed, name_of, pages_told, sign_of

_PARAGRAPHS_APART = "\n\n"


def notes_in_markdown(
    file: ParsedFile, kept: Kept, style: str = PLAIN, holding: Holding = NOWHERE
) -> Iterator[str]:
    """Yield all that the reader added to a file as one Markdown text, in pieces.

    Args:
        file: What was read, with the reader's corrections.
        kept: What was added.
        style: A name in `STYLES`, for the citations.
        holding: Where the papers are kept, as far as the reader tells.
    """
    yield f"# Notes on {escape(file.source.name)}\n"
    for number, of_document in groupby(entries(file.documents, kept), lambda found: found.document):
        document = file.documents[number]
        yield f"\n## {escape(cite(document, style, holding=holding))}\n"
        for _, of_turn in groupby(of_document, lambda found: found.turn):
            found = tuple(of_turn)
            yield f"\n### {escape(heading(document, found[0]))}\n"
            for entry in found:
                yield from (f"\n{block}\n" for block in _blocks(document, entry, style, holding))


def note_as_text(
    document: Document, entry: Entry, style: str = PLAIN, holding: Holding = NOWHERE
) -> str:
    """Return one entry as plain text: the words quoted, what the reader says, the citation."""
    cited = citation(document, entry, style, holding)
    parts = (quotation(document, entry), words(entry), cited)
    return printable(_PARAGRAPHS_APART.join(filter(None, parts)))


def heading(document: Document, entry: Entry) -> str:
    """Return where an entry stands: `Turn 3 · Mr. Tarn ≈ inferred · p. 2`."""
    turn = document.turns[entry.turn]
    speaker = name_of(document, turn.speaker) if turn.speaker else NOBODY
    told = f"{speaker} {sign_of(turn) or ''}".rstrip() if is_headed(turn) else "Narration"
    where = (f"Turn {turn.number}", told, pages_told(document, pages_of(document, entry)))
    return " · ".join(filter(None, where))


def quotation(document: Document, entry: Entry) -> str:
    """Return the words that an entry is about: a passage as it was read, or the whole turn."""
    annotation = entry.annotation
    if isinstance(annotation, Remark) and annotation.quotation:
        return printable(annotation.quotation)
    return quote(document.turns[entry.turn])


def words(entry: Entry) -> str:
    """Return what the reader wrote; nothing where an entry is no note."""
    return printable(entry.annotation.words) if isinstance(entry.annotation, Remark) else ""


def citation(document: Document, entry: Entry, style: str, holding: Holding) -> str:
    """Return where the words of an entry stand, in a style of citation."""
    passage = passage_of(pages_of(document, entry), quotation(document, entry))
    return cite(document, style, passage, holding)


def _blocks(document: Document, entry: Entry, style: str, holding: Holding) -> Iterator[str]:
    """Yield the paragraphs of one entry; of a corrected speaker the heading has told."""
    if isinstance(entry.annotation, Mark | Remark):
        paragraphs = quotation(document, entry).split(_PARAGRAPHS_APART)
        yield "\n>\n".join(f"> {escape_paragraph(paragraph)}" for paragraph in paragraphs)
        if said := words(entry):
            yield said
        yield f"— {escape(citation(document, entry, style, holding))}"
