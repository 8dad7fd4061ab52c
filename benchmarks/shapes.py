"""How long a megabyte takes, however it is made: `python -m benchmarks.shapes`.

Each shape is a text that some step of the parser might read again and again. It
is parsed in a process of its own, which is ended when it takes too long.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from typing import Final

from benchmarks.scaling import peak_memory
from memcon_tui.parsing import parse

SIZE: Final = 1_000_000
BOUND: Final = 5.0
"""Seconds that no shape may take."""
_PATIENCE: Final = 30.0
_ROW: Final = "{:<34}{:>8}{:>9}   {}"
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"

Shape = Callable[[int], str]


def _name(number: int) -> str:
    """Return a surname of its own for each number."""
    first, rest = divmod(number, 26 * 26)
    second, third = divmod(rest, 26)
    return f"N{_LETTERS[second]}{_LETTERS[third]}{_LETTERS[first % 26]}er"


def _each(line: str, head: str = "") -> Shape:
    """Return a shape of lines that are filled in with a number and a name of their own."""

    def make(units: int) -> str:
        names = map(_name, range(1, units + 1))
        return head + "".join(
            line.format(i=i, name=name, capitals=name[1:4].upper()) for i, name in enumerate(names)
        )

    return make


def _repeated(words: str, head: str = "") -> Shape:
    return lambda n: head + words * n


_HEAD: Final = "Memorandum of Conversation\n\nPARTICIPANTS\nMr. Quill\nMr. Tarn\n\n"
_REPORT: Final = "Mr. Quill said that he agreed.\n\n"

SHAPES: Final[Mapping[str, Shape]] = {
    "one word": _repeated("a"),
    "one word in capitals": _repeated("A"),
    "one line of speech": _repeated("The President said that he would think about it. "),
    "one line without a full stop": _repeated("The President said "),
    "one line of names": _repeated("Mr. Tarn said "),
    "one line of titles": _repeated("Mr. "),
    "colons": _repeated(":"),
    "colons and words": _repeated("a: "),
    "full stops": _repeated("."),
    "full stops and spaces": _repeated(". "),
    "commas": _repeated(", "),
    "hyphens": _repeated("-"),
    "underscores": _repeated("_"),
    "asterisks": _repeated("* "),
    "rules of asterisks": _repeated("* * *\n"),
    "strokes of cancellation": _repeated("~"),
    "opening brackets": _repeated("["),
    "closing brackets": _repeated("]"),
    "opening brackets, one a line": _repeated("[a\n\n"),
    "brackets in brackets": lambda n: "(" * n + ")" * n,
    "tags never closed": _repeated("<a"),
    "digits": _repeated("1"),
    "digits and spaces": _repeated("1 "),
    "spaces": _repeated(" "),
    "tabs": _repeated("\t"),
    "newlines": _repeated("\n"),
    "form feeds": _repeated("\f"),
    "form feeds between lines": _repeated("The talks went on.\n\f\n"),
    "short lines": _repeated("a\n"),
    "short paragraphs": _repeated("a\n\n"),
    "indented lines": lambda n: "".join(" " * (i % 80) + "a b\n" for i in range(n)),
    "quotes never closed": _repeated("“"),
    "quotes": _repeated("“”"),
    "nested quotes": lambda n: "“a " * n + "” " * n,
    "conjunctions": _repeated("and "),
    "articles": _repeated("The "),
    "capitals typed apart": _repeated("S E C "),
    "words in capitals": _repeated("ABC "),
    "words joined by hyphens": _repeated("a-"),
    "reports joined": _repeated("and he said, "),
    "adverbs": _repeated("also "),
    "adverbs before verbs": lambda n: "also " * n + "he said " * n,
    "asides": _repeated("Mr. Tarn, said, "),
    "verbs joined": _repeated("and said ", head="The Minister "),
    "verbs behind brackets": _repeated(") said "),
    "verbs behind openers": _repeated("Tarn said ", head="In ports "),
    "a run of full stops": _repeated(".", head="a"),
    "ellipses": _repeated("a... "),
    "joining characters": _repeated("\u200d"),
    "combining accents": _repeated("\u0301", head="e"),
    "raised figures": _repeated("¹"),
    "reports": _repeated("The Minister said that he agreed.\n\n"),
    "reports of a list": _repeated(_REPORT, head=_HEAD),
    "reports by many": _each("Mr. {name} said that he agreed.\n\n"),
    "reports by many offices": _each("The Minister of {name} said that he agreed.\n\n"),
    "reports by a crowd of namesakes": _each("Mr. A{i} Tarn said that he agreed.\n\n"),
    "labels": _repeated("K: a\n"),
    "labels of many": _each("{name}: a\n"),
    "labels of many, twice": _each("{name}: a\n{name}: b\n"),
    "labels of many with titles": _each("Mr. {name}: a\n\nMr. {name}: b\n\n"),
    "labels with numbers": _each("N{i}: a\n"),
    "labels of letters": _each("A.{name[1]}.{name[2]}.: a\n"),
    "labels in one line": _repeated("K: Yes. D: No. "),
    "labels of many in one line": _each("TARN {name}: Yes. TARN {name}: No. "),
    "labels alone": _each("Mr. {name}\n\nYes.\n\n"),
    "questions and answers": _repeated("Q. Yes?\nA. No.\n"),
    "markings": _repeated("SECRET\n"),
    "markings in one page": _repeated("SECRET\nThe talks went on.\n\n"),
    "markings misread": _repeated("SEGRET\n"),
    "stamps": _repeated("DECLASSIFIED\n"),
    "signatures": _repeated("John H. Quill\n\n"),
    "tags": _repeated("<b>a</b> "),
    "elements": _each("<p>{name} said no.</p>\n", head="<html>\n"),
    "elements in elements": lambda n: "<html>" + "<div>a" * n + "</div>" * n,
    "entities": _repeated("&amp; "),
    "gaps never closed": _repeated("[a not declassified\n"),
    "gaps never closed, in one line": _repeated("[not declassified "),
    "lines that stand twice": _each("{name} said no.\n{name} said no.\n"),
    "words that stand twice": _repeated("The The Minister Minister said said no. no. "),
    "page marks in one line": _repeated("[Page 9] "),
    "page numbers": _repeated("-2-\n"),
    "bare numbers": _each("{i}\n"),
    "bare numbers between lines": _each("The talks went on\n\n{i}\n\n"),
    "running heads": _each("The talks of {name}\n\n-{i}-\n\nThe talks went on.\n\n"),
    "catchwords": _repeated("the outer\n\nSECRET\nSECRET\n-2-\n\nthe outer port said.\n"),
    "titles": _repeated("Memorandum of Conversation\n"),
    "titles with heads": _repeated(_HEAD),
    "numbered titles": _each("{i}. Memorandum of Conversation\n"),
    "numbered lines": _each("{i}. The talks went on.\n"),
    "numbered paragraphs": _each("{i}. The Minister said that he agreed.\n\n"),
    "subjects in one line": _repeated("SUBJECT: "),
    "subjects": _repeated("SUBJECT: Ports\n"),
    "people in one line": _repeated("Mr. Abel, ", head="PARTICIPANTS: "),
    "people of one name": _repeated("Mr. Abel; ", head="PARTICIPANTS: "),
    "people of many names": lambda n: "PARTICIPANTS\n" + _each("Mr. {name}, Minister\n")(n),
    "people of many names who speak": lambda n: (
        "PARTICIPANTS\n" + _each("Mr. {name}\n")(n) + "\n" + _each("Mr. {name} said no.\n\n")(n)
    ),
    "people by sides": lambda n: "PARTICIPANTS\n" + _each("ARCADIA\nMr. {name}\n")(n),
    "people at the end": lambda n: _REPORT * n + "PARTICIPANTS:\n" + "Mr. Abel\n" * n,
    "people and sides in one line": _repeated("USSRTarn, the Minister)", head="PARTICIPANTS: "),
    "people in columns": _each("Mr. {name}          Mr. {name}son\n", head="PARTICIPANTS\n"),
    "people in a table": _each("| Mr. {name} | Minister | Arcadia |\n", head="PARTICIPANTS\n"),
    "an office that runs on": _repeated("Minister of\n", head="PARTICIPANTS\nMr. Tarn, \n"),
    "people of many offices who speak": lambda n: (
        "PARTICIPANTS\n"
        + _each("Mr. {name}, Minister of {name}\n")(n)
        + "\n"
        + _each("The Minister of {name}ia said no.\n\n")(n)
    ),
    "people of one surname who speak": lambda n: (
        "PARTICIPANTS\n"
        + _each("Mr. {name} Tarn\n")(n)
        + "\n"
        + _each("Dr. {name}ia Tarn said no.\n\n")(n)
    ),
    "people called by letters": lambda n: (
        "PARTICIPANTS\n" + _each("Mr. {name}\n")(n) + "\n" + _each("{capitals}: No.\n")(n)
    ),
    "copies": lambda n: "COPIES TO:\n" + _each("Mr. {name}\n")(n),
    "notes": lambda n: _REPORT + "* * *\n" + _each("{i} See Document.\n")(n),
    "notes and their numbers": lambda n: _REPORT.strip() * n + "\n" + _each("/{i}/ See.\n\n")(n),
    "numbers of a note": lambda n: "visit.1 " * n + "\n* * *\n1 See.",
    "notes among the paragraphs": _repeated("Mr. Abel said so.1\n\n/1/ See Document.\n\n"),
}  # fmt: skip
"""Name of each shape, to what makes so many units of it."""


def main() -> None:
    """Print for each shape the seconds that it takes and the memory, the worst marked."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("names", nargs="*", metavar="SHAPE", help="only these")
    arguments.add_argument("--size", type=int, default=SIZE, metavar="BYTES", help="of each text")
    arguments.add_argument("--alone", action="store_true", help="parse one here and print its row")
    chosen = arguments.parse_args()
    if chosen.alone:
        print_row(chosen.names[0], chosen.size)
        return
    print(_ROW.format("", "seconds", "MiB", ""))
    for name in chosen.names or SHAPES:
        _in_a_process(name, chosen.size)


def print_row(name: str, size: int) -> None:
    """Parse one shape and print what it took."""
    data = text_of(name, size).encode()
    began = time.process_time()
    parse(data, name)
    seconds = time.process_time() - began
    print(
        _ROW.format(name, f"{seconds:.2f}", f"{peak_memory():.0f}", "TOO LONG" * (seconds > BOUND))
    )


def text_of(name: str, size: int) -> str:
    """Return so many characters of a shape, or a unit more."""
    make = SHAPES[name]
    units = 1
    while len(make(units)) < size:
        units += max(1, units * (size - len(make(units))) // len(make(units)))
    return make(units)


def _in_a_process(name: str, size: int) -> None:
    command = [sys.executable, "-m", "benchmarks.shapes", "--alone", "--size", str(size), name]
    try:
        subprocess.run(command, check=True, timeout=_PATIENCE)
    except subprocess.TimeoutExpired:
        print(_ROW.format(name, f"> {_PATIENCE:.0f}", "", "TOO LONG"), flush=True)


if __name__ == "__main__":
    main()
