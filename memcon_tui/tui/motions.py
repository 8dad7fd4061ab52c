"""Motions: from a place to another as in vi, by character, word, sentence and turn.

Forward by sentence and by turn leads to the last character of it, so that what is
selected from its beginning is the whole of it and no more.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import takewhile
from typing import Final

from rich.cells import split_graphemes

from memcon_tui.document import Document
from memcon_tui.tui.place import Place

Motion = Callable[[Document, Place], Place]

WORD: Final = re.compile(r"[\w\u0300-\u036f]+(?:['’ʼ-][\w\u0300-\u036f]+)*|[^\w\s]+")
"""A word, or signs that stand side by side."""
_ABBREVIATIONS: Final = (
    "Amb", "Col", "Dr", "Gen", "Gov", "Lt", "Messrs", "Mr", "Mrs", "Ms", "No", "Nos", "Prof",
    "Rep", "Sen", "St", "[A-Z]", "cf", "pp", "vol",
)  # fmt: skip
_SENTENCE_END: Final = re.compile(
    r"(?:[!?…]|{}\.)[\"”’')\]]*(?=\s|$)|\S(?=\n\n|$)".format(
        "".join(rf"(?<!\b{word})" for word in _ABBREVIATIONS)
    )
)
_GRAPHEME: Final = 32
"""Characters that hold any grapheme."""


def next_character(document: Document, place: Place) -> Place:
    """Return the character after `place`."""
    text = _text(document, place)
    at = grapheme_end(text, place.at)
    while at < len(text) and text[at] == "\n":
        at += 1
    return Place(place.turn, at) if at < len(text) else _begin_of_next(document, place)


def previous_character(document: Document, place: Place) -> Place:
    """Return the character before `place`."""
    before = _text(document, place)[: place.at].rstrip("\n")
    if not before:
        return _end_of_previous(document, place)
    window = before[-_GRAPHEME:]
    return Place(place.turn, len(before) - len(window) + split_graphemes(window)[0][-1][0])


def next_word(document: Document, place: Place) -> Place:
    """Return the beginning of the next word."""
    found = (begin for begin, _ in _words(document, place) if begin > place.at)
    at = next(found, None)
    return _begin_of_next(document, place) if at is None else Place(place.turn, at)


def word_end(document: Document, place: Place) -> Place:
    """Return the last character of the word, or of the next where `place` is that already."""
    found = (end - 1 for _, end in _words(document, place) if end - 1 > place.at)
    at = next(found, None)
    if at is not None:
        return Place(place.turn, at)
    if _is_in_last(document, place):
        return _last_of(document, place)
    return word_end(document, Place(place.turn + 1, -1))


def previous_word(document: Document, place: Place) -> Place:
    """Return the beginning of the word, or of the one before where `place` is that already."""
    text = _text(document, place)
    end = len(text[: place.at].rstrip())
    if not end:
        return previous_word(document, _behind_previous(document, place)) if place.turn else Place()
    *_, last = WORD.finditer(text, _after_white(text, end), end)
    return Place(place.turn, last.start())


def sentence_end(document: Document, place: Place) -> Place:
    """Return the last character of the sentence, or of the next where `place` is that already."""
    text = _text(document, place)
    found = _SENTENCE_END.search(text, max(0, place.at))
    while found and found.end() - 1 <= place.at:
        found = _SENTENCE_END.search(text, found.end())
    if found:
        return Place(place.turn, found.end() - 1)
    if _is_in_last(document, place):
        return _last_of(document, place)
    return sentence_end(document, Place(place.turn + 1, -1))


def sentence_begin(document: Document, place: Place) -> Place:
    """Return the beginning of the sentence, or of the one before where `place` is that already."""
    text = _text(document, place)
    end = len(text[: place.at].rstrip())
    if not end:
        before = _behind_previous(document, place)
        return sentence_begin(document, before) if place.turn else Place()
    paragraph = text.rfind("\n\n", 0, end) + 1
    ends = (found.end() for found in _SENTENCE_END.finditer(text, paragraph))
    *_, begin = paragraph, *takewhile(lambda sentence: sentence < end, ends)
    return Place(place.turn, end - len(text[begin:end].lstrip()))


def turn_end(document: Document, place: Place) -> Place:
    """Return the last character of the turn, or of the next where `place` is that already."""
    last = _last(document, place.turn)
    if place.at < last:
        return Place(place.turn, last)
    turn = min(place.turn + 1, len(document.turns) - 1)
    return Place(turn, _last(document, turn))


def turn_begin(_document: Document, place: Place) -> Place:
    """Return the beginning of the turn, or of the one before where `place` is that already."""
    return Place(place.turn if place.at else max(0, place.turn - 1))


MOTIONS: Final[Mapping[str, Motion]] = {
    "next-character": next_character,
    "previous-character": previous_character,
    "next-word": next_word,
    "word-end": word_end,
    "previous-word": previous_word,
    "sentence-end": sentence_end,
    "sentence-begin": sentence_begin,
    "turn-end": turn_end,
    "turn-begin": turn_begin,
}
"""By the names that keys are bound to."""


def grapheme_end(text: str, at: int) -> int:
    """Return where the character that a person sees at `at` ends."""
    found = split_graphemes(text[at : at + _GRAPHEME])[0]
    return at + found[0][1] if found else len(text)


def word_at(text: str, at: int) -> tuple[int, int]:
    """Return where the word at `at` begins and ends; that of the white space is empty."""
    words = WORD.finditer(text, _after_white(text, at))
    word = next((word for word in words if word.end() > at), None)
    return word.span() if word and word.start() <= at else (at, at)


def _words(document: Document, place: Place) -> Iterator[tuple[int, int]]:
    text = _text(document, place)
    return (word.span() for word in WORD.finditer(text, _after_white(text, max(0, place.at))))


def _after_white(text: str, at: int) -> int:
    """Return where what stands at `at` without white space in it begins."""
    return max(text.rfind(" ", 0, at), text.rfind("\n", 0, at)) + 1


def _text(document: Document, place: Place) -> str:
    return document.turns[place.turn].text


def _last(document: Document, turn: int) -> int:
    return max(0, len(document.turns[turn].text) - 1)


def _is_in_last(document: Document, place: Place) -> bool:
    """Whether there is no turn after that of `place`."""
    return place.turn + 1 >= len(document.turns)


def _last_of(document: Document, place: Place) -> Place:
    """Return the last character of the turn of `place`."""
    return Place(place.turn, _last(document, place.turn))


def _begin_of_next(document: Document, place: Place) -> Place:
    """Return the beginning of the next turn; at the last, the end of that."""
    if _is_in_last(document, place):
        return _last_of(document, place)
    return Place(place.turn + 1)


def _end_of_previous(document: Document, place: Place) -> Place:
    """Return the last character of the turn before; at the first, the beginning of that."""
    return Place(place.turn - 1, _last(document, place.turn - 1)) if place.turn else Place()


def _behind_previous(document: Document, place: Place) -> Place:
    before = _end_of_previous(document, place)
    return Place(before.turn, before.at + 1)
