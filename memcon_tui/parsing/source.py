"""Bytes to text: the encoding found, the text never rewritten."""

from __future__ import annotations

import codecs
from hashlib import sha256
from typing import Final

from memcon_tui.document import Source
from memcon_tui.errors import NotTextError

_BYTE_ORDER_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# Five bytes have no meaning in Windows-1252; browsers read them as the C1 controls of the
# same number (WHATWG Encoding Standard), and so nothing is lost.
_WINDOWS_1252: Final = "".join(
    bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(256)
)

_PROBE_BYTES: Final = 65_536
_CONTROLS: Final = bytes(set(range(0x20)) - set(b"\t\n\v\f\r\x1b\b"))
_MOST_CONTROLS: Final = 0.3
"""Above this share of control characters a file is machine data, not a record with dirt in it."""


def decode(data: bytes, name: str) -> Source:
    """Decode a file and record how.

    UTF-8 and UTF-16 are known by their byte-order mark, which is not counted as a
    character; without one the text is UTF-8 if it is valid UTF-8, else Windows-1252.

    Args:
        data: The file's bytes.
        name: What the file is called, for messages and exports.

    Raises:
        NotTextError: There are no bytes at all, or they are no text.
    """
    if not data:
        raise NotTextError(f"{name} is empty: give a file that holds the text of a record.")
    text, encoding = _decode_marked(data) or _decode_unmarked(data, name)
    return Source(name, text, encoding, sha256(data).hexdigest())


def _decode_marked(data: bytes) -> tuple[str, str] | None:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace"), encoding
    return None


def _decode_unmarked(data: bytes, name: str) -> tuple[str, str]:
    if _is_binary(data[:_PROBE_BYTES]):
        raise NotTextError(f"{name} is not a text file: {_advice(data)}")
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        text, _ = codecs.charmap_decode(data, "strict", _WINDOWS_1252)
        return text, "windows-1252"


def _is_binary(probe: bytes) -> bool:
    if b"\0" in probe or probe.startswith(b"%PDF-"):
        return True
    controls = len(probe) - len(probe.translate(None, _CONTROLS))
    return controls > _MOST_CONTROLS * len(probe)


def _advice(data: bytes) -> str:
    if data.startswith(b"%PDF-"):
        return "make a text of it first, with `pdftotext -layout`."
    return "give the text of the record, as UTF-8, UTF-16 or Windows-1252."
