"""Plain text to search in: without accents, every quote and dash alike, with the way back.

It is made of a text character by character, most of them into one; where one becomes
none or several, offsets say of which character each is made.
"""

from __future__ import annotations

from array import array
from typing import Final, NamedTuple
from unicodedata import category, normalize

# Letters that Unicode does not take apart into a letter and an accent.
_LETTERS: Final = {
    "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O",
    "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th",
}  # fmt: skip
_SIGNS: Final = (
    dict.fromkeys("‘’‚‛ʼʹʻ′`´", "'") | dict.fromkeys("“”„‟″«»", '"') | {"−": "-"} | _LETTERS
)
_ALIKE: Final = {"Pd": "-", "Mn": "", "Cf": ""}
"""By Unicode's category: dashes, accents that stand alone, soft hyphens and joiners."""


class _Plain(dict[int, str]):
    """What each character is made into, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = made = _plain(chr(code))
        return made


def _plain(character: str) -> str:
    if character in _SIGNS:
        return _SIGNS[character]
    parts = normalize("NFKD", character)
    return "".join(_ALIKE.get(category(part), part) for part in parts)


_PLAIN: Final = _Plain()


class PlainText(NamedTuple):
    """A text made plain."""

    text: str
    small: str
    """The same in small letters, character for character."""
    offsets: array[int] | None
    """Of which character of the original each is made, and where that ends; None if of its like."""

    def original(self, begin: int, end: int) -> tuple[int, int]:
        """Return where in the original the characters `[begin, end)` stand, accents with them."""
        if self.offsets is None:
            return begin, end
        return self.offsets[begin], max(self.offsets[end], self.offsets[end - 1] + 1)


def plain_text(text: str) -> PlainText:
    """Return `text` made plain."""
    if text.isascii():
        return PlainText(text, text.lower(), None)
    plain = text.translate(_PLAIN)
    return PlainText(plain, _small(plain), _offsets(text))


def _small(text: str) -> str:
    small = text.lower()
    return small if len(small) == len(text) else "".join(c.lower()[:1] for c in text)


def _offsets(text: str) -> array[int] | None:
    sizes = {character: len(_PLAIN[ord(character)]) for character in set(text)}
    if all(size == 1 for size in sizes.values()):
        return None
    offsets = array("I")
    for at, character in enumerate(text):
        offsets.extend([at] * sizes[character])
    offsets.append(len(text))
    return offsets
