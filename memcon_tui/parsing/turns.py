"""Sentences to turns: the longest runs in which one person speaks, or nobody does."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence

from memcon_tui.document import Anchor, Page, Span, Turn
from memcon_tui.parsing.attribution import Attributed
from memcon_tui.parsing.reading_text import Body


def make_turns(
    body: Body, sentences: Iterable[Attributed], pages: Sequence[Page]
) -> tuple[Turn, ...]:
    """Bring the sentences of one speaker together, through paragraphs and across pages."""
    starts = [page.span.begin for page in pages]
    numbers = [page.number or 1 for page in pages]

    def page_at(offset: int) -> int:
        return numbers[max(0, bisect_right(starts, offset) - 1)]

    runs = enumerate(_runs(sentences), 1)
    return tuple(_turn(body, run, number, page_at) for number, run in runs)


def _runs(sentences: Iterable[Attributed]) -> Iterator[list[Attributed]]:
    run: list[Attributed] = []
    for sentence in sentences:
        if run and (sentence.speaker != run[-1].speaker or (sentence.label and run)):
            yield run
            run = []
        run.append(sentence)
    if run:
        yield run


def _turn(
    body: Body, run: Sequence[Attributed], number: int, page_at: Callable[[int], int]
) -> Turn:
    begin, end = run[0].span.begin, run[-1].span.end
    stretches = list(body.source_span(begin, end))
    spans = tuple(_closed_up(body, [span for _, span in stretches]))
    anchors = tuple(Anchor(at - begin, span.begin) for at, span in stretches)
    text = body.text[begin:end].rstrip()
    return Turn(
        number=number,
        speaker=run[0].speaker,
        attribution=run[0].attribution,
        pages=(page_at(spans[0].begin), page_at(spans[-1].end - 1)),
        text=text,
        spans=spans,
        anchors=anchors,
        label=text[: run[0].label].rstrip(),
    )


def _closed_up(body: Body, spans: Sequence[Span]) -> Iterator[Span]:
    """Join stretches that only white space or a mended hyphen parts in the file."""
    current = spans[0]
    for span in spans[1:]:
        if body.is_white(current.end, span.begin):
            current = Span(current.begin, span.end)
        else:
            yield current
            current = span
    yield current
