"""HTML and TEI to the text they mark: tags and entities out, notes behind their document.

Two ways a file has tags: it is mark-up from end to end, whose line ends mean nothing;
or it is a text in which a web copy has left some.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from memcon_tui.document import Span
from memcon_tui.lexicon.markup import CELLS, INLINE, LINES, PARAGRAPHS, UNREAD
from memcon_tui.parsing.extract import Extract, Piece, make_extract

_TOKEN: Final = re.compile(
    r"<(?P<close>/?)(?P<name>[A-Za-z][\w:.-]*)(?P<attributes>(?:\s[^<>]*)?)>"
    r"|<!--[^<>]*-->|<[!?][^<>]*>"
    r"|&(?P<entity>#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
)
_ROOT: Final = re.compile(r"<\?xml\b|<!DOCTYPE\s+html\b|<(?:html|TEI|div)\b", re.IGNORECASE)
_WHERE_A_ROOT_STANDS: Final = 2_000
_RUN: Final = re.compile(r"\S+(?: \S+)*")
_KNOWN: Final = PARAGRAPHS | LINES | CELLS | UNREAD | INLINE
_GAPS: Final = ("", " ", "   ", "\n", "\n\n")
"""What may part two runs of words, the weaker first."""
_LISTS: Final = {"participants": "PARTICIPANTS", "subject": "SUBJECT", "to": "TO", "from": "FROM"}
"""TEI lists, to the label that opens them where they have no head of their own."""
_ATTRIBUTE: Final = r"""\b{name}\s*=\s*["'](?P<value>[^"']*)["']"""
_NUMBER: Final = re.compile(_ATTRIBUTE.format(name="n"))
_TYPE: Final = re.compile(_ATTRIBUTE.format(name="type"))


class _Token(NamedTuple):
    """A tag, an entity, or a stretch of text, whose name is empty."""

    span: Span
    name: str = ""
    """Of the element in small letters; of an entity with its ampersand."""
    closes: bool = False
    empty: bool = False
    attributes: str = ""

    @property
    def number(self) -> str:
        """The attribute `n`."""
        return _value(_NUMBER, self.attributes)

    @property
    def type(self) -> str:
        """The attribute `type`."""
        return _value(_TYPE, self.attributes)


def without_markup(text: str) -> Extract | None:
    """Return what a text says without its mark-up; None where it has none.

    A `<note>` is put behind its document, as printed volumes do, and a `<pb>` is
    written `[Page 9]`. Headers, menus and scripts are left out.
    """
    if _TOKEN.search(text) is None:
        return None
    marked_up = _ROOT.search(text, 0, _WHERE_A_ROOT_STANDS) is not None and "</" in text
    tokens = list(_tokens(text, known_only=not marked_up))
    if not any(token.name for token in tokens):
        return None
    if marked_up:
        return make_extract(_set_in_lines(text, _documents(list(_read(tokens)))))
    return make_extract(_in_line(text, tokens))


def _value(form: re.Pattern[str], attributes: str) -> str:
    match = form.search(attributes)
    return match["value"] if match else ""


def _tokens(text: str, *, known_only: bool) -> Iterator[_Token]:
    at = 0
    for match in _TOKEN.finditer(text):
        name = (match["name"] or "").lower()
        if known_only and name and name not in _KNOWN:
            continue
        if at < match.start():
            yield _Token(Span(at, match.start()))
        at = match.end()
        span = Span(*match.span())
        if match["entity"]:
            yield _Token(span, match[0])
            continue
        attributes = match["attributes"] or ""
        yield _Token(span, name or "!", bool(match["close"]), attributes.endswith("/"), attributes)
    if at < len(text):
        yield _Token(Span(at, len(text)))


def _read(tokens: Iterable[_Token]) -> Iterator[_Token]:
    """Yield the tokens but for the content of elements that hold no record's text."""
    unread, depth = "", 0
    for token in tokens:
        if not unread:
            if token.name in UNREAD and not token.closes and not token.empty:
                unread, depth = token.name, 1
            else:
                yield token
        elif token.name == unread and not token.empty:
            depth += -1 if token.closes else 1
            unread = unread if depth else ""


# A text with some tags in it -------------------------------------------------------------


def _in_line(text: str, tokens: Iterable[_Token]) -> Iterator[Piece]:
    """Yield the text as its lines stand; a tag that parts lines ends one where none ends."""
    for token in tokens:
        if not token.name:
            yield Piece(text[slice(*token.span)], token.span)
        elif token.name[0] == "&":
            yield _entity(token)
        elif token.name in LINES | PARAGRAPHS:
            after = text[token.span.end : token.span.end + 40].lstrip(" \t")[:1]
            before = text[max(0, token.span.begin - 40) : token.span.begin].rstrip(" \t")[-1:]
            if after not in "\r\n" and before not in "\r\n":
                yield Piece("\n")


def _entity(token: _Token) -> Piece:
    from html import unescape  # noqa: PLC0415 - its table is long, and few files want it

    words = unescape(token.name)
    if words == "\xa0":
        return Piece(" ", token.span)
    return Piece(words, token.span) if words.isprintable() else Piece(" ")


# Mark-up from end to end -----------------------------------------------------------------


def _documents(tokens: Sequence[_Token]) -> Iterator[_Token]:
    """Yield what stands in the documents of a TEI volume, the notes of each behind it.

    A file that marks no documents is one from end to end.
    """
    volume = any(_is_document(token) for token in tokens)
    divisions: list[bool] = []
    notes: list[_Token] = []
    inside = documents = 0
    for token in tokens:
        if token.name == "div":
            if not token.closes:
                divisions.append(_is_document(token))
                documents += divisions[-1]
            elif divisions and divisions.pop():
                documents -= 1
                yield from _set_apart(notes)
                notes.clear()
        if token.name == "note" and not token.empty:
            inside = max(0, inside + (-1 if token.closes else 1))
            notes.append(token)
        elif inside:
            notes.append(token)
        elif documents or not volume:
            yield token
    yield from _set_apart(notes)


def _is_document(token: _Token) -> bool:
    return token.name == "div" and token.type == "document"


def _set_apart(notes: Sequence[_Token]) -> Iterator[_Token]:
    if notes:
        yield _Token(notes[0].span, "notes")
        yield from notes


def _set_in_lines(text: str, tokens: Iterable[_Token]) -> Iterator[Piece]:
    """Yield the text in paragraphs and lines, white space folded."""
    gap = ""
    for token in tokens:
        begin, end = token.span
        if not token.name:
            for match in _RUN.finditer(text, begin, end):
                if match.start() > begin:
                    gap = gap or " "
                yield Piece(gap)
                yield Piece(match[0], Span(*match.span()))
                gap, begin = "", match.end()
            gap = gap or " " * (begin < end)
            continue
        put_in = _put_in(token)
        if put_in.words.strip():
            yield Piece(gap)
            yield put_in
            gap = ""
        gap = max(gap, _gap(token, put_in), key=_GAPS.index)


def _gap(token: _Token, put_in: Piece) -> str:
    """Return what an element puts between the words before it and those behind it."""
    if token.name in PARAGRAPHS:
        return "\n\n"
    if token.name in LINES:
        return "\n"
    return "   " if token.name in CELLS else put_in.words[:1] if put_in.words.isspace() else ""


def _put_in(token: _Token) -> Piece:
    """Return the words for which an entity or a tag stands, if any."""
    if token.name[0] == "&":
        return _entity(token)
    if token.name == "pb" and token.number:
        return Piece(f"[Page {token.number}]", token.span)
    words = ""
    if token.name == "notes":
        words = "\n\n* * *"
    elif token.name == "note" and not token.closes:
        words = f"\n\n{'*' if token.type == 'source' else token.number or '*'} "
    elif token.name == "list" and token.type in _LISTS:
        words = f"\n\n{_LISTS[token.type]}:\n\n"
    return Piece(words)
