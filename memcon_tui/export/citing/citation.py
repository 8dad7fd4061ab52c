"""A document or a passage to its citation, in any of the styles."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import NamedTuple

from memcon_tui.document import Document
from memcon_tui.export.citing.holding import NOWHERE, Holding
from memcon_tui.export.citing.keys import with_keys
from memcon_tui.export.citing.reference import WHOLE, Passage, Reference, refer
from memcon_tui.export.citing.styles import PLAIN, STYLES


class Cited(NamedTuple):
    """What is cited."""

    document: Document
    passage: Passage = WHOLE
    holding: Holding = NOWHERE
    """Where the document is kept or printed, as far as a person tells."""


def cite(
    document: Document, style: str = PLAIN, passage: Passage = WHOLE, holding: Holding = NOWHERE
) -> str:
    """Return where a document or a passage stands. What nobody tells is left out.

    Args:
        document: The record that is cited.
        style: A name in `STYLES`.
        passage: What of it is cited.
        holding: Where it is kept or printed, as far as a person tells.

    Raises:
        KeyError: There is no such style.
    """
    return cite_all([Cited(document, passage, holding)], style).removesuffix("\n")


def cite_all(cited: Iterable[Cited], style: str = PLAIN) -> str:
    """Return the citations of several documents as one text that ends its last line.

    Args:
        cited: What is cited, in order.
        style: A name in `STYLES`.

    Raises:
        KeyError: There is no such style.
    """
    form = STYLES[style]
    module = import_module(f"{__package__}.{form.module}")
    write: Callable[[Reference], str] = getattr(module, form.function)
    references = with_keys(refer(*one) for one in cited)
    # Documents of one volume have one entry in a bibliography.
    written = dict.fromkeys(map(write, references))
    return f"{form.opening}{form.between.join(written)}{form.closing}"
