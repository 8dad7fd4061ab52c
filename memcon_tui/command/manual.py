"""The manual page, made of what `--help` is made of: `memcon-tui --man | man -l -`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import click

from memcon_tui import __version__
from memcon_tui.command.request import Request
from memcon_tui.command.streams import PROGRAM, ExitStatus, print_text

_UNWRAPPED: Final = "\b\n"
"""How click marks a paragraph whose lines stay as they are; the first of them is its heading."""
_BEYOND_ASCII: Final = re.compile(r"[^\x00-\x7f]")
_CONTROL: Final = re.compile(r"^([.'])", re.MULTILINE)


def run(_: Request) -> int:
    """Print the manual page, as the source that `man` reads."""
    print_text(f"{line}\n" for line in manual(click.get_current_context()))
    return ExitStatus.DONE


def manual(context: click.Context) -> Iterator[str]:
    """Yield the lines of the manual page of a command (man(7))."""
    command = context.command
    summary, *description = _paragraphs(command.help)
    yield f'.TH {PROGRAM.upper()} 1 "" "{PROGRAM} {__version__}" "User Commands"'
    yield from (".SH NAME", rf"{_escape(PROGRAM)} \- {_escape(_folded(summary).rstrip('.'))}")
    usage = " ".join(command.collect_usage_pieces(context))
    yield from (".SH SYNOPSIS", f".B {_escape(PROGRAM)}", _escape(usage))
    yield ".SH DESCRIPTION"
    for paragraph in description:
        yield from (".PP", _escape(_folded(paragraph)))
    yield ".SH OPTIONS"
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record and record[1]:
            yield from (".TP", f".B {_escape(record[0])}", _escape(_folded(record[1])))
    for paragraph in _paragraphs(command.epilog):
        yield from _closing(paragraph)


def _closing(paragraph: str) -> Iterator[str]:
    """Yield a paragraph of the end of the help, those with a heading as a section."""
    if not paragraph.startswith(_UNWRAPPED):
        yield from (".PP", _escape(_folded(paragraph)))
        return
    heading, *lines = paragraph.removeprefix(_UNWRAPPED).splitlines()
    yield f".SH {_escape(heading.rstrip(':').upper())}"
    yield from (".nf", *map(_escape, lines), ".fi")


def _paragraphs(text: str | None) -> list[str]:
    return [part.strip(" \n") for part in re.split(r"\n[ ]*\n", text or "") if part.strip(" \n")]


def _folded(text: str) -> str:
    return " ".join(text.split())


def _escape(text: str) -> str:
    """Return words as man(7) prints them: no backslash, dash or leading point is a command."""
    plain = _CONTROL.sub(r"\\&\1", text.replace("\\", r"\e").replace("-", r"\-"))
    return _BEYOND_ASCII.sub(lambda match: rf"\[u{ord(match[0]):04X}]", plain)
