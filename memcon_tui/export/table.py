"""Rows of comma-separated values that no spreadsheet takes for more than words."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import Final

from memcon_tui.printable import printable_text

Cell = str | int | None

# A spreadsheet takes a cell that begins so for a formula, and would run it (OWASP, CSV injection).
_FORMULA: Final = ("=", "+", "-", "@", "\n")
_TEXT_FOLLOWS: Final = "'"


def table_row(cells: Iterable[Cell]) -> str:
    """Return one line of a table, no cell of which is a formula or commands a terminal."""
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(map(_harmless, cells))
    return line.getvalue()


def _harmless(cell: Cell) -> Cell:
    if not isinstance(cell, str):
        return cell
    text = printable_text(cell)
    return _TEXT_FOLLOWS + text if text.startswith(_FORMULA) else text
