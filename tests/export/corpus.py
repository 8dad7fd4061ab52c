"""Parsed files for what must hold of every document: real ones, invented ones, arbitrary ones."""

from collections.abc import Iterator
from pathlib import Path

from hypothesis import strategies as st

from memcon_tui.document import ParsedFile
from memcon_tui.parsing import parse
from tests.parsing.strategies import any_text

SHARED = Path(__file__).parents[3] / "shared"
RECORDS = Path(__file__).parents[1] / "records"


def parsed(text: str) -> ParsedFile:
    # The mark says that it is UTF-8, whatever it looks like.
    return parse(b"\xef\xbb\xbf" + text.encode("utf-8", "surrogatepass"), "any [text]&.txt")


parsed_files = any_text.map(parsed)


def real_and_invented() -> Iterator[ParsedFile]:
    """Yield the records of the project, and the corpus where it is beside the project."""
    for folder in (RECORDS, RECORDS.parents[1] / "samples", SHARED / "corpus"):
        for path in sorted(folder.glob("*.txt")):
            yield parse(path.read_bytes(), path.name)


several_files = st.lists(parsed_files, min_size=2, max_size=3)
