"""Reading records of conversation from a program of one's own.

`import memcon_tui` gives these functions and the classes of the model; a module is
loaded when a name of it is used.
"""

from __future__ import annotations

import os
from hashlib import sha256

from memcon_tui.document import ParsedFile, Source
from memcon_tui.intake import read_bytes
from memcon_tui.parsing import parse as parse_bytes
from memcon_tui.parsing import read as read_source


def read(path: str | os.PathLike[str]) -> ParsedFile:
    """Read the file at `path`: the text of one or more records.

    >>> file = read("samples/vienna-1961-06-03.txt")
    >>> document = file.documents[0]
    >>> document.subject
    'Vienna Meeting Between The President and Chairman Khrushchev.'
    >>> [person.name for person in document.participants][:2]
    ['The President', 'The Secretary']
    >>> turn = document.turns[1]
    >>> turn.speaker, str(turn.attribution), turn.pages
    ('chairman-khrushchev', 'stated', (1, 1))

    Args:
        path: Where it is; `-` is standard input.

    Raises:
        MemconError: It cannot be read, or is no text; says so in one sentence.
    """
    name = os.fspath(path)
    return parse_bytes(read_bytes(name), os.path.basename(name))  # noqa: PTH119 - any path


def parse(text: str, name: str = "text") -> ParsedFile:
    r"""Read a text that is at hand already; any text at all gives a parsed file.

    >>> file = parse('''Memorandum of Conversation
    ...
    ... PARTICIPANTS:
    ...
    ... Mr. Quill
    ... Mr. Tarn
    ...
    ... Mr. Quill asked if the harbour was open. Mr. Tarn said that it
    ... never closed.
    ... ''')
    >>> for turn in file.documents[0].turns:
    ...     print(turn.speaker, "-", turn.text)
    mr-quill - Mr. Quill asked if the harbour was open.
    mr-tarn - Mr. Tarn said that it never closed.

    What was read is tied to the text as it stands, character by character:

    >>> begin, end = turn.spans[0]
    >>> file.source.text[begin:end]
    'Mr. Tarn said that it\nnever closed.'

    Args:
        text: The text of one or more records.
        name: What it is called in exports.
    """
    digest = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return read_source(Source(name, text, "utf-8", digest))
