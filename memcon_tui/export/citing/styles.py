"""The styles of citation: one table, for the command line and for the screen.

The module of a style is loaded when it is asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple


class Style(NamedTuple):
    """A style, and the function of this package that writes a citation in it."""

    label: str
    module: str
    function: str = "cite"
    opening: str = ""
    between: str = "\n"
    closing: str = "\n"
    """What stands before, between and behind citations that are written together."""


PLAIN: Final = "plain"
STYLES: Final[Mapping[str, Style]] = {
    "chicago": Style("Chicago, note", "chicago", "note"),
    "chicago-short": Style("Chicago, short note", "chicago", "short_note"),
    "chicago-bibliography": Style("Chicago, bibliography", "chicago", "bibliography"),
    "mla": Style("MLA, works cited", "mla"),
    "nara": Style("National Archives (US)", "archives", "nara"),
    "presidential": Style("Presidential library", "archives", "presidential"),
    "tna": Style("National Archives (UK)", "archives", "tna"),
    "naa": Style("National Archives of Australia", "archives", "naa"),
    "russian": Style("Russian archives", "archives", "russian"),
    "wilson": Style("Wilson Center Digital Archive", "archives", "wilson"),
    PLAIN: Style("Plain: all that the record tells", "plain"),
    "biblatex": Style("BibLaTeX", "biblatex", between="\n\n"),
    "csl-json": Style("CSL-JSON", "csl", opening="[\n", between=",\n", closing="\n]\n"),
    "ris": Style("RIS", "ris", between="\n\n"),
}
"""By the name that the command line gives it."""
