"""Elements and how they are written: as XML, or as HTML. All text in them is escaped here.

An element is a value: its parts are elements and words. Nothing is ever put
together from strings with angle brackets in them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple
from xml.sax.saxutils import escape, quoteattr

from memcon_tui.printable import printable_line

# Code points that are no characters; XML forbids them.
_NONCHARACTERS: Final = dict.fromkeys((0xFFFE, 0xFFFF), "\N{REPLACEMENT CHARACTER}")
_HTML_EMPTY: Final = frozenset({"br", "hr", "link", "meta"})


class Element(NamedTuple):
    """An element of XML or HTML; words and elements stand in it in order."""

    name: str
    attributes: Mapping[str, str]
    parts: tuple[Element | Raw | str, ...]


class Raw(NamedTuple):
    """Text that is ours and written as it is: a stylesheet, never words of a document."""

    text: str


def element(name: str, /, *parts: Element | Raw | str | None, **attributes: str | None) -> Element:
    """Return an element; what is None or empty is left out.

    Args:
        name: Of the element.
        parts: What stands in it.
        attributes: `xml_id` stands for `xml:id`, `class_` for `class`.
    """
    told = {_attribute(key): value for key, value in attributes.items() if value}
    return Element(name, told, tuple(part for part in parts if part))


def to_xml(root: Element) -> str:
    """Return an element as XML."""
    return "".join(_pieces(root, None))


def to_html(root: Element) -> str:
    """Return an element as HTML, elements without content closed as HTML wants them."""
    return "".join(_pieces(root, _HTML_EMPTY))


def _attribute(key: str) -> str:
    return key.rstrip("_").replace("xml_", "xml:").replace("_", "-")


def _pieces(it: Element, empty: frozenset[str] | None) -> Iterator[str]:
    attributes = (f" {key}={quoteattr(_legal(value))}" for key, value in it.attributes.items())
    start = f"<{it.name}{''.join(attributes)}"
    if not it.parts and (empty is None or it.name in empty):
        yield f"{start}/>"
        return
    yield f"{start}>"
    # Between elements alone a line end is no word's neighbour.
    end = "\n" if it.parts and all(isinstance(part, Element) for part in it.parts) else ""
    yield end
    for part in it.parts:
        match part:
            case Element():
                yield from _pieces(part, empty)
            case Raw():
                yield part.text
            case str():
                yield escape(_legal(part))
        yield end
    yield f"</{it.name}>"


def _legal(text: str) -> str:
    return printable_line(text.replace("\n", " ")).translate(_NONCHARACTERS)
