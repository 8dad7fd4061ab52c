"""Colours and lines of what is printed for people: when there are any, and how they are made.

Colours are the sixteen of the terminal, which its owner has chosen to be legible.
Rich is imported only where something is styled.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Final

from memcon_tui.document import Document, ParsedFile
from memcon_tui.export.reading_copy import Block, BlockKind, between_documents, blocks
from memcon_tui.looks import looks
from memcon_tui.printable import printable

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.style import Style

_ENDS_OF_LINES: Final = re.compile(r" +(?=(?:\x1b\[0m)?$)", re.MULTILINE)
"""The spaces at which lines were wrapped, or with which they were filled up."""
_NO_WIDTH: Final = 10_000
_STYLES: Final[Mapping[BlockKind, str]] = {
    BlockKind.PAGE: "dim",
    BlockKind.TITLE: "bold",
    BlockKind.MARKING: "bold red",
    BlockKind.HEAD: "none",
    BlockKind.RULE: "dim",
    BlockKind.SPEECH: "none",
    BlockKind.NARRATION: "italic",
    BlockKind.NOTE: "dim",
}


def render(it: RenderableType, *, colour: bool, width: int | None) -> str:
    """Return something of Rich's as text.

    Args:
        it: What to render.
        colour: Whether it may have colours and styles.
        width: Columns; lines are as long as they are if None.
    """
    written = io.StringIO()
    console = _console(written, colour=colour, width=width)
    console.print(it, soft_wrap=width is None)
    return _ENDS_OF_LINES.sub("", written.getvalue())


def styled_copies(files: Iterable[ParsedFile], *, colour: bool, width: int | None) -> Iterator[str]:
    """Yield the reading copy of each file, wrapped at a width, its speakers in colours."""
    parted = False
    for document in (document for file in files for document in file.documents):
        if parted:
            yield between_documents()
        parted = True
        yield render(_copy(document), colour=colour, width=width)


def speaker_style(colour: str) -> Style:
    """Return a speaker's colour as the nearest of the terminal's own."""
    from rich.color import Color, ColorSystem  # noqa: PLC0415
    from rich.style import Style  # noqa: PLC0415

    return Style(color=Color.parse(colour).downgrade(ColorSystem.STANDARD))


def _copy(document: Document) -> RenderableType:
    from rich.text import Text  # noqa: PLC0415

    colours = {who: speaker_style(look.colour) for who, look in looks(document, dark=True).items()}
    return Text("\n\n").join(
        Text(printable(block.text), _style(block, colours)) for block in blocks(document)
    )


def _style(block: Block, colours: Mapping[str, Style]) -> Style | str:
    return colours.get(block.speaker or "", _STYLES[block.kind])


def _console(file: io.StringIO, *, colour: bool, width: int | None) -> Console:
    from rich.console import Console  # noqa: PLC0415

    return Console(
        file=file,
        width=width or _NO_WIDTH,
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
