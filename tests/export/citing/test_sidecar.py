"""The file beside a document that tells where it is kept."""

import pytest

from memcon_tui.document import Volume
from memcon_tui.errors import UsageError
from memcon_tui.export.citing.holding import Holding
from memcon_tui.export.citing.sidecar import read_sidecar

FULL = """
archive = "Bay Library"
box = 12

[frus]
subseries = "1961–1963"
volume = 99
editors = ["Ann Quill", "Bo Bell"]
"""


def read(text: str) -> Holding:
    return read_sidecar(text.encode(), "talk.txt.cite.toml")


def test_a_sidecar_tells_where_a_document_is_kept_and_printed() -> None:
    volume = Volume(subseries="1961–1963", volume="99", editors=("Ann Quill", "Bo Bell"))
    assert read(FULL) == Holding(archive="Bay Library", box="12", volume=volume)


def test_one_editor_needs_no_list() -> None:
    assert read('[frus]\neditors = "Ann Quill"') == Holding(volume=Volume(editors=("Ann Quill",)))


def test_an_empty_table_says_that_the_document_is_printed() -> None:
    assert read("[frus]") == Holding(volume=Volume())


def test_a_mark_of_the_byte_order_is_no_fault() -> None:
    assert read("\ufeffbox = 7") == Holding(box="7")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("box = ", "talk.txt.cite.toml is no TOML (Invalid value (at end of document)): mend it."),
        ("boxx = 1", "talk.txt.cite.toml has “boxx”: it may have archive, archive_place,"),
        ("[frus]\nbox = 1", "[frus] in talk.txt.cite.toml has “box”: it may have id, subseries,"),
        ("box = true", "talk.txt.cite.toml has “box” as True: make it a text in quotation marks."),
        ("box = [1]", "talk.txt.cite.toml has “box” as [1]: make it a text in quotation marks."),
        ("frus = 1", "talk.txt.cite.toml has “frus” as a value: make it a table, [frus]."),
    ],
)
def test_what_is_wrong_with_a_sidecar_is_told_in_a_sentence(text: str, complaint: str) -> None:
    with pytest.raises(UsageError) as error:
        read(text)
    assert str(error.value).startswith(complaint)


def test_bytes_that_are_no_text_are_no_toml() -> None:
    with pytest.raises(UsageError, match="is no TOML"):
        read_sidecar(b"\xff\xfe", "talk.txt.cite.toml")
