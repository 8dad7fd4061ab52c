"""Labels of verbatim records: `Dr. Quill:`, `K:`, `TARN.`, and what only looks like one.

A colon behind a name is no proof by itself. The labels of a document are those
that come back, or that name somebody who is listed; once known, they are
recognised with a damaged separator too, and within a line.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from memcon_tui.lexicon.labels import ANSWERERS, NO_LABELS, NOBODY_IN_PARTICULAR, QUESTIONERS
from memcon_tui.lexicon.people import HONORIFICS, NAME_LINKS, RANK_MODIFIERS, RANKS
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
_TITLED: Final = re.compile(
    r"(?P<name>(?:Mr|Mrs|Dr|Sir|Lord|Amb|Gen|Sen)\.? [A-Z][\w'’ʼ-]+)\s?(?:[;\]]|[-–—]{1,2}\s)"
)
_ALONE: Final = re.compile(rf"{_DECORATION}(?P<name>{_NAME}){_ASIDE}[*_]{{0,2}}:?[*_]{{0,2}}")
_LOOSE: Final = r"\s?(?:[:;\]]|\.(?:\s?[-–—]+)?|[-–—]{1,2}|,(?=\s[A-Z]))[*_]{0,2}\]?(?:\s+|$)"
_BEHIND_SENTENCE: Final = (
    r"(?<=[.?!…”\"\])—-] )(?<![MD][rR]\. )(?<!M[rR][sS]\. )(?<!SEN\. )(?<!GEN\. )"
)
_INSIDE: Final = re.compile(
    _BEHIND_SENTENCE + r"(?P<name>[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]*){0,3}"
    r"|(?:Mr|Dr|Mrs|Amb|Gen|Sen)\. [A-Z][\w-]+)\s?:\s"
)
_LONGEST_LABEL: Final = 90
_SMALL: Final = NAME_LINKS | {"and", "."}
_HEAD_LABELS: Final = frozenset(label for labels in HEAD_LABELS.values() for label in labels)
_LONGEST_NOBODY: Final = 2
_FEWEST_LABELS: Final = 3
_SHARE_OF_PARAGRAPHS: Final = 0.2


class Label(NamedTuple):
    """A label at the beginning of a paragraph: its words, and its length with the separator."""

    name: str
    length: int


class LabelForms(NamedTuple):
    """The labels of one document; none where the record is in reported speech."""

    names: frozenset[str]
    """Folded."""
    known: re.Pattern[str] | None
    """The names with any separator."""
    inner: re.Pattern[str] | None
    """The names with a colon, behind the end of a sentence."""

    def at(self, words: str) -> Label | None:
        """Return the label with which `words` begins, or None."""
        if self.known is None:
            return None
        match = self.known.match(words[:_LONGEST_LABEL])
        if match is None or not self._is_known(match["name"]):
            return None
        return Label(match["name"], match.end())

    def _is_known(self, name: str) -> bool:
        return name.casefold() in self.names or _names_person(name) or _is_nobody(name)

    def within(self, text: str, begin: int, end: int) -> Iterator[int]:
        """Yield where further labels stand inside a paragraph."""
        if self.inner is not None:
            yield from (m.start("name") for m in self.inner.finditer(text, begin, end))


NO_LABEL_FORMS: Final = LabelForms(frozenset(), None, None)


def find_labels(paragraphs: Sequence[str], is_listed: Iterable[str]) -> LabelForms:
    """Return the labels of a document.

    Args:
        paragraphs: Its lines.
        is_listed: Surnames of the people whom head and title name, folded.
    """
    counts: Counter[str] = Counter()
    for words in paragraphs:
        for form in (_COLON, _STOP, _TITLED):
            match = form.match(words[:_LONGEST_LABEL])
            if match and _may_label(match["name"]):
                counts[match["name"]] += 1
                break
    alone = Counter(
        m["name"] for w in paragraphs if (m := _ALONE.fullmatch(w)) and _names_person(m["name"])
    )
    counts.update({name: n for name, n in alone.items() if n > 1})
    counts.update(m["name"] for words in paragraphs for m in _INSIDE.finditer(words))
    surnames = set(is_listed)
    accepted = {
        n for n, c in counts.items() if c > 1 or _last_word(n) in surnames or _is_initials(n)
    }
    total = sum(counts[name] for name in accepted)
    if total < max(_FEWEST_LABELS, int(_SHARE_OF_PARAGRAPHS * len(paragraphs))):
        return NO_LABEL_FORMS
    return _forms(accepted)


def _forms(names: set[str]) -> LabelForms:
    longest_first = sorted(names, key=lambda n: (-len(n), n))
    words = "|".join(re.escape(n).replace(r"\ ", r"\s+") for n in longest_first)
    known = re.compile(
        rf"{_DECORATION}(?P<name>{words}|{_NAME}(?={_ASIDE}\s?:\s)){_ASIDE}[*_]{{0,2}}(?:{_LOOSE}|\s*$)"
    )
    inner = re.compile(rf"{_BEHIND_SENTENCE}(?P<name>{words})\s?:\s")
    return LabelForms(frozenset(n.casefold() for n in names), known, inner)


def _may_label(name: str) -> bool:
    words = name.split()
    folded = [w.lower().strip(".,") for w in words]
    if folded[0] in QUESTIONERS | ANSWERERS | NOBODY_IN_PARTICULAR:
        return len(words) <= 3
    if folded[0] in NO_LABELS or name.upper() in _HEAD_LABELS or not any(map(str.isalpha, name)):
        return False
    return all(
        w.strip(".")[:1].isupper() or w[0].isdigit() or w in _SMALL or len(w) == 1 for w in words
    )


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
