"""What of the reader's is seen in the text: signs in the margin, passages underlined."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from memcon_tui.annotated import Entry, find_turn
from memcon_tui.annotations import Correction, Mark, Remark
from memcon_tui.document import Document, Turn
from memcon_tui.export.quotation import Piece
from memcon_tui.tui.highlights import Highlight, Layer
from memcon_tui.tui.wording import BOTH, MARKED, NOTED


def signs(document: Document, entries: Iterable[Entry]) -> dict[int, dict[int, str]]:
    """Return the signs of the margin: by turn, by the character where what they mean begins.

    Args:
        document: What the entries belong to.
        entries: In the order of the text.
    """
    found: dict[int, dict[int, str]] = {}
    for entry in entries:
        if not isinstance(entry.annotation, Correction):
            in_turn = found.setdefault(entry.turn, {})
            at = _begin(document.turns[entry.turn], entry.annotation)
            sign = MARKED if isinstance(entry.annotation, Mark) else NOTED
            in_turn[at] = sign if in_turn.get(at, sign) == sign else BOTH
    return found


def _begin(turn: Turn, annotation: Mark | Remark) -> int:
    match annotation:
        case Remark(begin=begin, quotation=words) if words and turn.anchors:
            return turn.text_offset(begin)
        case _:
            return 0


def noted(document: Document, entries: Iterable[Entry]) -> Layer:
    """Return the layer in which a passage that has a note is seen to have one.

    Args:
        document: What the entries belong to.
        entries: In the order of the text.
    """
    passages: dict[int, list[tuple[int, int]]] = {}
    for entry in entries:
        if isinstance(entry.annotation, Remark) and entry.annotation.quotation:
            for turn, begin, end in _pieces(document, entry.turn, entry.annotation):
                passages.setdefault(turn, []).append((begin, end))
    merged = {turn: tuple(_merged(spans)) for turn, spans in passages.items()}

    def layer(turn: int, begin: int, end: int) -> Iterator[Highlight]:
        spans = merged.get(turn, ())
        return (Highlight(*span, "noted") for span in spans if span[0] < end and begin < span[1])

    return layer


def _pieces(document: Document, first: int, remark: Remark) -> Iterator[Piece]:
    last = find_turn(document, remark.end - 1)
    for index in range(first, last + 1):
        turn = document.turns[index]
        if turn.anchors:
            begin = turn.text_offset(remark.begin) if index == first else 0
            end = turn.text_offset(remark.end - 1) + 1 if index == last else len(turn.text)
            yield Piece(index, begin, end)


def _merged(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the spans in order, those that touch made one."""
    begin = end = 0
    for first, last in sorted(spans):
        if first > end and end:
            yield begin, end
        begin, end = (first, last) if first > end or not end else (begin, max(end, last))
    if end:
        yield begin, end
