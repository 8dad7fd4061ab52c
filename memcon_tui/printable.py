"""The one gate to the terminal, the clipboard and JSON.

A document is untrusted: an escape sequence in it could rewrite the screen or the
clipboard. Every character that a terminal might obey is replaced, one for one,
by a visible symbol, so that offsets into the text still hold.
"""

from typing import Final

_LINE_ENDS_AND_TAB: Final = "\n\r\t"
_REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"

# Unicode's own pictures of the C0 controls stand at U+2400 plus their code.
_C0: Final = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "\N{SYMBOL FOR DELETE}"}
_C1: Final = dict.fromkeys(range(0x80, 0xA0), _REPLACEMENT)
# Bidirectional controls can make a line read otherwise than it stands (CVE-2021-42574),
# the line and paragraph separators end a line for some terminals, surrogates cannot be written.
_FORMAT_CODES: Final = (
    *range(0x200E, 0x2010),
    *range(0x2028, 0x202F),
    *range(0x2066, 0x206A),
    0x061C,
    0xFEFF,
    *range(0xFFF9, 0xFFFC),
)
_FORMAT: Final = dict.fromkeys(_FORMAT_CODES, _REPLACEMENT)
_SURROGATES: Final = dict.fromkeys(range(0xD800, 0xE000), _REPLACEMENT)

_ALL: Final = _C0 | _C1 | _FORMAT | _SURROGATES
_KEEPING_LINES: Final = {
    code: symbol for code, symbol in _ALL.items() if chr(code) not in _LINE_ENDS_AND_TAB
}


def printable(text: str) -> str:
    """Return `text` with every control character but line ends and tabs made visible.

    The result has the same length: offsets into one hold in the other.
    """
    return text if text.isprintable() else text.translate(_KEEPING_LINES)


def printable_line(text: str) -> str:
    """Return `text` as `printable` does, its line ends and tabs made visible too."""
    return text if text.isprintable() else text.translate(_ALL)


def printable_text(text: str) -> str:
    """Return `text` as `printable_line` does, but for its line feeds, which part its paragraphs."""
    return "\n".join(map(printable_line, text.split("\n")))
