"""TEI P5, as the Foreign Relations series encodes its documents.

A document is a `div type="document"` with head, opener, lists of subject and
participants, and the conversation. A turn is a `said` whose `who` leads to a person
of the header, whose `direct` tells quoted from reported speech, and whose `ana` tells
how the speaker is known; narration is a `p`. https://tei-c.org/release/doc/tei-p5-doc/
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Final, NamedTuple

from memcon_tui import __version__
from memcon_tui.document import Attribution, Document, Note, Page, ParsedFile, Participant, Turn
from memcon_tui.export.flow import Paragraph, Passage, Piece, first_page, notes_in, passages
from memcon_tui.export.markup import Element, element, to_xml

NAMESPACE: Final = "http://www.tei-c.org/ns/1.0"
_DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
_HOW_KNOWN: Final[Mapping[Attribution, str]] = {
    Attribution.STATED: "The speaker is named where the turn begins.",
    Attribution.CARRIED: "Nobody new is named: the speaker before goes on.",
    Attribution.INFERRED: "The speaker is worked out from a pronoun, an alternation or an office.",
    Attribution.NONE: "Nobody speaks, or the document does not say who.",
}
_TASKS: Final = (("interpreter", attrgetter("interpreter")), ("notetaker", attrgetter("notetaker")))


class _Ids(NamedTuple):
    """The identifiers in one document: of its people by their `id`, of its notes by their place."""

    document: str
    people: Mapping[str, str]
    notes: Mapping[Note, str]


def export(files: Iterable[ParsedFile]) -> Iterator[str]:
    """Yield one `TEI` document; of several files, a `teiCorpus` with one for each."""
    read = tuple(files)
    yield _DECLARATION
    if len(read) == 1:
        parts = _parts(read[0], "", _encoding())
        yield to_xml(element("TEI", *parts, xmlns=NAMESPACE))
    else:
        each = (element("TEI", *_parts(file, f"f{n}-")) for n, file in enumerate(read, 1))
        header = element("teiHeader", _file_description(read), _encoding())
        yield to_xml(element("teiCorpus", header, *each, xmlns=NAMESPACE))
    yield "\n"


def _parts(file: ParsedFile, prefix: str, encoding: Element | None = None) -> Iterator[Element]:
    """Yield header and text of a file; every identifier begins with `prefix`."""
    documents = [(d, _ids(d, f"{prefix}d{n}")) for n, d in enumerate(file.documents, 1)]
    people = [_people(document, ids) for document, ids in documents if document.participants]
    profile = element("profileDesc", element("particDesc", *people)) if people else None
    yield element("teiHeader", _file_description((file,)), encoding, profile)
    divisions = [_division(document, ids) for document, ids in documents]
    yield element("text", element("body", *(divisions or [element("p")])))


def _ids(document: Document, prefix: str) -> _Ids:
    people = {p.id: f"{prefix}-p{n}" for n, p in enumerate(document.participants, 1)}
    notes = {note: f"{prefix}-fn{n}" for n, note in enumerate(document.notes, 1)}
    return _Ids(prefix, people, notes)


# Header ---------------------------------------------------------------------------------


def _file_description(files: Iterable[ParsedFile]) -> Element:
    sources = [file.source for file in files]
    titles = (element("title", source.name) for source in sources)
    made = f"Read from a text file by memcon-tui {__version__}; not published."
    origins = (
        element("bibl", element("title", s.name), " ", element("idno", s.sha256, type="SHA-256"))
        for s in sources
    )
    return element(
        "fileDesc",
        element("titleStmt", *titles),
        element("publicationStmt", element("p", made)),
        element("sourceDesc", *origins),
    )


def _encoding() -> Element:
    """Return who made the encoding, and the ways in which a speaker can be known."""
    program = element(
        "application", element("label", "memcon-tui"), ident="memcon-tui", version=__version__
    )
    categories = (
        element("category", element("catDesc", told), xml_id=how)
        for how, told in _HOW_KNOWN.items()
    )
    taxonomy = element("taxonomy", *categories, xml_id="attribution")
    return element("encodingDesc", element("classDecl", taxonomy), element("appInfo", program))


def _people(document: Document, ids: _Ids) -> Element:
    people = (
        element(
            "person",
            element("persName", person.name),
            *(element("persName", alias, type="alias") for alias in person.aliases),
            element("affiliation", person.delegation) if person.delegation else None,
            element("occupation", person.role) if person.role else None,
            *(element("occupation", task) for task, has_it in _TASKS if has_it(person)),
            xml_id=ids.people[person.id],
            n=person.id,
        )
        for person in document.participants
    )
    return element("listPerson", *people, corresp=f"#{ids.document}")


# Text -----------------------------------------------------------------------------------


def _division(document: Document, ids: _Ids) -> Element:
    page = first_page(document)
    conversation = list(passages(document))
    apart = [note for note in document.notes if note not in notes_in(conversation)]
    heading = [note for note in apart if document.title and _is_source_note(note)]
    return element(
        "div",
        _page_break(page) if page else None,
        *_opening(document, [_note(note, ids) for note in heading]),
        *_participants(document, ids),
        *_conversation(conversation, ids),
        *(_note(note, ids) for note in apart if note not in heading),
        *_closing(document),
        type="document",
        subtype=document.kind.replace(" ", "-"),
        xml_id=ids.document,
        n=str(document.number) if document.number is not None else None,
    )


def _opening(document: Document, notes: Iterable[Element]) -> Iterator[Element]:
    number = f"{document.number}. " if document.number is not None else ""
    if document.title:
        yield element("head", number + document.title, *notes)
    said = [*_markings(document), *_dateline(document)]
    if said:
        yield element("opener", *said)
    if document.subject:
        yield element(
            "list", element("head", "SUBJECT"), element("item", document.subject), type="subject"
        )


def _is_source_note(note: Note) -> bool:
    return not note.label.isdigit()


def _markings(document: Document) -> Iterator[Element]:
    if document.originator:
        yield element("seg", element("orgName", document.originator), " ", type="originator")
    marking = "/".join((document.classification or "", *document.caveats))
    if marking:
        rend = "strikethrough" if document.struck else None
        yield element("seg", marking, type="classification", rend=rend)


def _dateline(document: Document) -> Iterator[Element]:
    told = (
        element("placeName", document.place) if document.place else None,
        element("date", document.date_text, when=document.date) if document.date_text else None,
        element("time", document.time_text) if document.time_text else None,
    )
    parts = [part for it in told if it for part in (", ", it)][1:]
    if parts:
        yield element("dateline", *parts)


def _participants(document: Document, ids: _Ids) -> Iterator[Element]:
    listed = [person for person in document.participants if person.listed]
    if not listed:
        return
    items: list[Element] = []
    for delegation in dict.fromkeys(person.delegation for person in listed):
        people = [_person(p, ids) for p in listed if p.delegation == delegation]
        if delegation:
            inner = element("list", element("head", delegation), *people)
            people = [element("item", inner)]
        items += people
    yield element("list", element("head", "PARTICIPANTS"), *items, type="participants")


def _person(person: Participant, ids: _Ids) -> Element:
    name = element("persName", person.name, corresp=f"#{ids.people[person.id]}")
    role = (", ", element("roleName", person.role)) if person.role else ()
    return element("item", name, *role)


def _conversation(conversation: Sequence[Passage], ids: _Ids) -> Iterator[Element]:
    labelled = any(passage.turn is not None and passage.turn.label for passage in conversation)
    placed: set[Note] = set()
    for passage in conversation:
        parts = [_paragraph(paragraph, ids, placed) for paragraph in passage.paragraphs]
        if passage.turn is None or passage.turn.speaker is None:
            yield from parts
        else:
            yield _said(passage.turn, parts, ids, labelled=labelled)


def _said(turn: Turn, parts: Iterable[Element], ids: _Ids, *, labelled: bool) -> Element:
    # Where a record labels its speakers it has their words; else it reports them.
    direct = "true" if turn.label else "unknown" if labelled else "false"
    return element(
        "said",
        *parts,
        who=f"#{ids.people[turn.speaker or '']}",
        direct=direct,
        ana=f"#{turn.attribution}",
        xml_id=f"{ids.document}-t{turn.number}",
        n=str(turn.number),
    )


def _paragraph(paragraph: Paragraph, ids: _Ids, placed: set[Note]) -> Element:
    match paragraph:
        case (Page() as page,):
            return _page_break(page)
        case _:
            return element("p", *(_piece(piece, ids, placed) for piece in paragraph))


def _piece(piece: Piece, ids: _Ids, placed: set[Note]) -> Element | str:
    match piece:
        case Page():
            return _page_break(piece)
        case Note() if piece in placed:
            return element("ref", piece.label, target=f"#{ids.notes[piece]}")
        case Note():
            placed.add(piece)
            return _note(piece, ids)
        case str():
            return piece


def _page_break(page: Page) -> Element:
    return element("pb", n=str(page.number))


def _note(note: Note, ids: _Ids) -> Element:
    return element("note", note.text, xml_id=ids.notes[note], n=note.label, type=_note_type(note))


def _note_type(note: Note) -> str:
    return "source" if _is_source_note(note) else "footnote"


def _closing(document: Document) -> Iterator[Element]:
    if document.distribution:
        items = (element("item", copy) for copy in document.distribution)
        yield element("list", element("head", "COPIES TO"), *items, type="distribution")
    for stamp in document.declassification:
        yield element("ab", element("stamp", stamp.text), type="declassification")
