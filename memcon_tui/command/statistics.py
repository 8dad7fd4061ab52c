"""Who says how much, and who answers whom: tables in a terminal, a row a speaker elsewhere."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from memcon_tui.command.exporting import output_of, parse_file, wants_colour, write_all
from memcon_tui.command.files import find_files, require_files
from memcon_tui.command.request import Request
from memcon_tui.command.streams import is_terminal
from memcon_tui.command.styling import render, speaker_style
from memcon_tui.document import Document, ParsedFile
from memcon_tui.export.speaker_rows import export
from memcon_tui.export.statistics import answers, by_speaker
from memcon_tui.looks import looks
from memcon_tui.wording import join_lines, name_of

if TYPE_CHECKING:
    from rich.table import Table


def run(request: Request) -> int:
    """Tell the statistics of the files that the request names."""
    require_files(request.files)
    output = output_of(request)
    colour = wants_colour(request)
    is_seen = colour or (request.output is None and is_terminal())
    width = request.width or shutil.get_terminal_size().columns
    make = partial(_as_tables, colour=colour, width=width) if is_seen else export
    return write_all(find_files(request.files), parse_file, lambda files: output(make(files)))


def _as_tables(files: Iterable[ParsedFile], *, colour: bool, width: int) -> Iterator[str]:
    for document in (document for file in files for document in file.documents):
        for table in _tables(document):
            yield render(table, colour=colour, width=width) + "\n"


def _tables(document: Document) -> Iterator[Table]:
    if document.is_conversation:
        yield _speakers(document)
    if answers(document):
        yield _answers(document)


def _speakers(document: Document) -> Table:
    from rich.text import Text  # noqa: PLC0415

    title = join_lines(document.title, document.subject, document.date_text)
    table = _table(title, "Speaker", "Turns", "Words", "Share", "Words a turn")
    looked = looks(document, dark=True)
    told = sorted(by_speaker(document).items(), key=lambda item: -item[1].words)
    for who, spoken in told:
        table.add_row(
            Text(name_of(document, who), speaker_style(looked[who].colour)),
            str(spoken.turns),
            str(spoken.words),
            f"{spoken.share:.0%}".replace("%", " %"),
            f"{spoken.mean_length:.0f}",
        )
    return table


def _answers(document: Document) -> Table:
    from rich.text import Text  # noqa: PLC0415

    table = _table("Who answers whom", "Who", "Times", "Whom")
    for (who, whom), times in answers(document).most_common():
        table.add_row(Text(name_of(document, who)), str(times), Text(name_of(document, whom)))
    return table


def _table(title: str, *columns: str) -> Table:
    from rich import box  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    table = Table(title=Text(title), title_justify="left", title_style="bold", box=box.SIMPLE_HEAD)
    for column in columns:
        is_name = column in ("Speaker", "Who", "Whom")
        table.add_column(Text(column), justify="left" if is_name else "right")
    return table
