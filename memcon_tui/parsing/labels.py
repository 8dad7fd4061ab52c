"""Labels of verbatim records: `Dr. Quill:`, `K:`, `TARN.`, and what only looks like one.

A colon behind a name is no proof by itself. The labels of a document are those
that come back, or that name somebody who is listed; once known, they are
recognised with a damaged separator too, and within a line.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from memcon_tui.lexicon.abbreviations import ABBREVIATIONS
from memcon_tui.lexicon.labels import (
    ANSWERERS,
    INTERJECTIONS,
    NO_LABELS,
    NOBODY_IN_PARTICULAR,
    QUESTIONERS,
)
from memcon_tui.lexicon.people import HONORIFICS, NAME_LINKS, OFFICES, RANK_MODIFIERS, RANKS
from memcon_tui.lexicon.records import HEAD_LABELS

_DECORATION: Final = r"[*_\[]{0,3}"
_NAME: Final = r"(?:(?:Dr|Mr|Mrs|Gen|Amb),|[A-Z][\w.'’ʼ/-]*)(?: [\w.'’ʼ/-]+){0,5}?"
_ASIDE: Final = r"(?:\s?[(\[][^()\[\]]{1,60}[)\]]){0,2}"
_COLON: Final = re.compile(
    rf"{_DECORATION}(?P<name>{_NAME}){_ASIDE}[*_]{{0,2}}\s?:[*_]{{0,2}}\]?(?:\s+|$)"
)
_STOP: Final = re.compile(
    r"(?P<name>[A-Z][A-Z.'’ʼ -]*[A-Z]{2}|[QA])\s?(?:\.(?:\s?[-–—])?|[-–—\]])\s+(?=\S)"
)
_NAME_AND_STOP: Final = re.compile(
    r"(?P<name>[A-Z][a-zà-ž]+(?:[-'’][A-Z]?[a-zà-ž]+)?)\.\s+(?=[A-Z“\"(\[0-9])"
)
_TITLED: Final = re.compile(r"(?P<name>[A-Z][a-z]+\.? [A-Z][\w'’ʼ-]+)\s?(?:[;\]]|[-–—]{1,2}\s)")
_ALONE: Final = re.compile(rf"{_DECORATION}(?P<name>{_NAME}){_ASIDE}[*_]{{0,2}}:?[*_]{{0,2}}")
_SEPARATOR: Final = r"\s?(?:[:;\]]|\.(?:\s?[-–—]+)?|[-–—]{1,2}|,(?=\s[A-Z]))[*_]{0,2}\]?(?:\s+|$)"
_TAIL: Final = re.compile(rf"{_ASIDE}[*_]{{0,2}}(?:{_SEPARATOR}|\s*$)")
"""What stands between a known name and the words: any separator, damaged ones too."""
_STRANGER: Final = re.compile(rf"(?P<name>{_NAME}(?={_ASIDE}\s?:\s)){_TAIL.pattern}")
"""A name that has not been met, with a colon."""
_BEHIND_SENTENCE: Final = re.compile(
    r"(?<=[.?!…”\"\])—-] )(?<![MD][rR]\. )(?<!M[rR][sS]\. )(?<!SEN\. )(?<!GEN\. )"
)
_INSIDE: Final = re.compile(
    rf"{_BEHIND_SENTENCE.pattern}(?P<name>[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]*){{0,3}}"
    r"|(?:Mr|Dr|Mrs|Amb|Gen|Sen)\.? [A-Z][\w-]+)\s?:\s"
)
_SPOKEN: Final = re.compile(r":\s+[^a-z\s]|:\s*$")
"""A colon and the beginning of speech: `Mr. Quill: how is it done?` calls Mr. Quill."""
_WORD_WITH_STOP: Final = re.compile(r"(?P<word>[A-Za-z]+)\. $")
_LONGEST_ABBREVIATION: Final = 8
_BEGINS_SPEECH: Final = "“\"‘'([—…."
_LONG_ENOUGH: Final = 50
_IS_SPEECH: Final = re.compile(rf"[.?!…—]|.{{{_LONG_ENOUGH}}}")
"""A sentence, or a line long enough to begin one: no entry of a list."""
_LONGEST_LABEL: Final = 90
_DECORATIONS: Final = "*_["
_MOST_DECORATIONS: Final = 3
_MOST_SPACES: Final = 5
"""Between the words of a name."""
_SMALL: Final = NAME_LINKS | {"and", "."}
_HEAD_LABELS: Final = frozenset(label for labels in HEAD_LABELS.values() for label in labels)
_UNNAMED: Final = QUESTIONERS | ANSWERERS | NOBODY_IN_PARTICULAR
_LONGEST_NOBODY: Final = 2
_FEWEST_LABELS: Final = 3
_FEWEST_TALKERS: Final = 2
_SHARE_OF_PARAGRAPHS: Final = 0.2


class Label(NamedTuple):
    """A label at the beginning of a paragraph: its words, and its length with the separator."""

    name: str
    length: int


class LabelForms(NamedTuple):
    """The labels of one document; none where the record is in reported speech."""

    names: frozenset[str]
    """Folded."""
    exact: frozenset[str]
    """As they are written, white space within them folded."""
    lengths: tuple[int, ...]
    """Of the exact names, the longest first."""

    def at(self, words: str) -> Label | None:
        """Return the label with which `words` begins, or None."""
        head = words[:_LONGEST_LABEL]
        begin = len(head) - len(head.lstrip(_DECORATIONS))
        if not self.exact or begin > _MOST_DECORATIONS or not head[begin : begin + 1].isupper():
            return None
        found = self._known_at(head, begin)
        if found is None and ":" in head and (match := _STRANGER.match(head, begin)):
            found = Label(match["name"], match.end())
        return found if found and self._is_known(found.name) else None

    def _known_at(self, head: str, begin: int) -> Label | None:
        """Return the longest known name that begins at `begin` and has a separator behind it."""
        folded, index = _single_spaced(head)
        for length in self.lengths:
            last = begin + length - 1
            if last < len(index) and folded[begin : last + 1] in self.exact:
                end = index[last] + 1
                if tail := _TAIL.match(head, end):
                    return Label(head[begin:end], tail.end())
        return None

    def _is_known(self, name: str) -> bool:
        return all(
            part.casefold() in self.names or _names_person(part) or _is_nobody(part)
            for part in name.split(" and ")
        )

    def within(self, text: str, begin: int, end: int) -> Iterator[int]:
        """Yield where further labels stand in a paragraph: behind a sentence, with a colon."""
        colon = text.find(":", begin, end) if self.exact else -1
        while colon >= 0:
            name = (
                self._name_before(text, begin, colon) if _SPOKEN.match(text, colon, end) else None
            )
            if name is not None:
                yield name
                begin = colon + 2
            colon = text.find(":", colon + 1, end)

    def _name_before(self, text: str, begin: int, colon: int) -> int | None:
        """Return where the name begins that opens a sentence and ends before a colon."""
        stop = colon - text[colon - 1].isspace()
        starts = (stop - length for length in self.lengths if stop - length >= begin)
        names = (at for at in starts if text[at:stop] in self.exact)
        return next((at for at in names if _opens_sentence(text, at)), None)


NO_LABEL_FORMS: Final = LabelForms(frozenset(), frozenset(), ())


def _names_with_stops(paragraphs: Sequence[str]) -> Counter[str]:
    """Count labels like `Tarn.` where two such names open paragraphs again and again.

    Then a name that stands there once is a label too if the document has it elsewhere.
    """
    found = Counter(m["name"] for words in paragraphs if (m := _NAME_AND_STOP.match(words)))
    names = {n: c for n, c in found.items() if n.lower() not in INTERJECTIONS | NO_LABELS}
    if sum(count >= _FEWEST_LABELS for count in names.values()) < _FEWEST_TALKERS:
        return Counter()
    elsewhere = _inner_words(paragraphs)
    return Counter({n: c for n, c in names.items() if c > 1 or n in elsewhere})


def _named_in_text(names: Iterable[str], paragraphs: Sequence[str]) -> set[str]:
    """Return those titles and names whose surname stands in the text too, before no colon."""
    titled = {name for name in names if _names_person(name)}
    elsewhere = _inner_words(paragraphs) if titled else frozenset()
    return {name for name in titled if name.split()[-1] in elsewhere}


def _inner_words(paragraphs: Sequence[str]) -> frozenset[str]:
    """Return the words of all paragraphs but for the first of each, and for those before colons."""
    inner = (word for words in paragraphs for word in words.split()[1:])
    return frozenset(word.rstrip(".,;?!") for word in inner if word[-1] != ":")


def _opens_sentence(text: str, at: int) -> bool:
    """Whether a sentence begins at `at`: behind a full stop, but not that of `Cde.`."""
    before = _WORD_WITH_STOP.search(text, max(0, at - _LONGEST_ABBREVIATION), at)
    abbreviates = before is not None and before["word"].lower() in ABBREVIATIONS
    return not abbreviates and _BEHIND_SENTENCE.match(text, at) is not None


def _single_spaced(words: str) -> tuple[str, Sequence[int]]:
    """Return words with their white space folded, and the index that each character had."""
    if words.isprintable() and "  " not in words:
        return words, range(len(words))
    kept = [i for i, c in enumerate(words) if not (c.isspace() and words[i - 1 : i].isspace())]
    return "".join(" " if words[i].isspace() else words[i] for i in kept), kept


def find_labels(paragraphs: Sequence[str], is_present: Callable[[str], bool]) -> LabelForms:
    """Return the labels of a document.

    A form that comes back is a label where there are enough of them. A colon behind
    the name of somebody present, and speech behind the colon, is one by itself.

    Args:
        paragraphs: Its lines.
        is_present: Whether a name calls one of those whom head and title name.
    """
    counts: Counter[str] = Counter()
    alone: Counter[str] = Counter()
    speaks: set[str] = set()
    for words in paragraphs:
        if words[:1].isupper() or words[:1] in _DECORATIONS:
            if name := _opening(words, is_present):
                counts[name] += 1
                speaks.update(_spoken_under(_COLON.match(words)))
            if name := _all_of(words):
                alone[name] += 1
        if ":" in words:
            for match in _INSIDE.finditer(words):
                counts[match["name"]] += 1
                speaks.update(_spoken_under(match))
    counts.update({name: n for name, n in alone.items() if n > 1})
    stops = _names_with_stops(paragraphs)
    counts.update(stops)
    present = {name for name in counts if is_present(name)}
    accepted = {n for n, c in counts.items() if c > 1 or n in present or _is_initials(n)}
    accepted |= set(stops)
    surnames = {_last_word(name) for name in accepted}
    accepted |= {name for name in counts if _last_word(name) in surnames}
    total = sum(counts[name] for name in accepted)
    if total < max(_FEWEST_LABELS, int(_SHARE_OF_PARAGRAPHS * len(paragraphs))):
        accepted = (speaks & present) | _named_in_text(speaks - present, paragraphs)
    return _forms(accepted) if accepted else NO_LABEL_FORMS


def _forms(accepted: Iterable[str]) -> LabelForms:
    exact = frozenset(" ".join(name.split()) for name in accepted)
    lengths = sorted({len(name) for name in exact}, reverse=True)
    return LabelForms(frozenset(map(str.casefold, accepted)), exact, tuple(lengths))


def _spoken_under(match: re.Match[str] | None) -> Iterator[str]:
    """Yield the name of a label if what stands behind its colon begins as speech does."""
    if match:
        behind = match.string[match.end() : match.end() + _LONG_ENOUGH]
        begins = behind[:1].isupper() or (behind and behind[0] in _BEGINS_SPEECH)
        if begins and _IS_SPEECH.search(behind) and not _is_initials(match["name"]):
            yield match["name"]


def _opening(words: str, is_present: Callable[[str], bool]) -> str | None:
    """Return the name with which a line begins, if a separator makes it look like a label."""
    head = words[:_LONGEST_LABEL]
    for form in (_COLON, _STOP, _TITLED) if ":" in head else (_STOP, _TITLED):
        match = form.match(head)
        if match is None or (form is _TITLED and not _names_person(match["name"])):
            continue
        if _may_label(match["name"]) or _heads_too(match["name"], is_present):
            return match["name"]
    return None


def _heads_too(name: str, is_present: Callable[[str], bool]) -> bool:
    """`Chairman:` and `Secretary:` stand in heads, and before what a chairman says."""
    return name.upper() in _HEAD_LABELS and name.lower() in OFFICES and is_present(name)


def _all_of(words: str) -> str | None:
    """Return the name that is all that stands on a line."""
    may_be = words.count(" ") <= _MOST_SPACES or ")" in words or "]" in words
    match = _ALONE.fullmatch(words) if may_be else None
    return match["name"] if match and _names_person(match["name"]) else None


@lru_cache(maxsize=1024)
def _may_label(name: str) -> bool:
    words = name.split()
    folded = [w.lower().strip(".,") for w in words]
    if folded[0] in _UNNAMED:
        return len(words) <= 3
    if folded[0] in NO_LABELS or name.upper() in _HEAD_LABELS or not any(map(str.isalpha, name)):
        return False
    return all(
        w.strip(".")[:1].isupper() or w[0].isdigit() or w in _SMALL or len(w) == 1 for w in words
    )


@lru_cache(maxsize=1024)
def _names_person(name: str) -> bool:
    folded = [w.lower().strip(".,:") for w in name.split()]
    titled = folded[0] in HONORIFICS or folded[0] in RANKS
    office = (
        folded[0] == "the"
        and len(folded) > 1
        and (folded[-1] in RANKS or folded[1] in RANK_MODIFIERS)
    )
    return _may_label(name) and (((titled or office) and len(folded) > 1) or name.isupper())


def _is_nobody(name: str) -> bool:
    words = name.lower().split()
    return words[0] in NOBODY_IN_PARTICULAR and len(words) <= _LONGEST_NOBODY


def _last_word(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1].casefold().strip(".")


def _is_initials(name: str) -> bool:
    bare = name.replace(".", "").replace(" ", "")
    return len(bare) <= 4 and bare.isupper()
