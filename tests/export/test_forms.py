"""What holds of every form, on every record and on any text at all."""

from collections.abc import Iterator

import pytest
from hypothesis import given

from memcon_tui.document import ParsedFile
from memcon_tui.export.forms import FORMS, exporter, folder_exporter
from tests.export.corpus import parsed_files, real_and_invented, several_files
from tests.export.records import file_of


def texts_of(name: str, *files: ParsedFile) -> Iterator[str]:
    """Yield the text, or each text of the folder, that a form makes of files."""
    if FORMS[name].is_folder:
        yield from ("".join(pieces) for pieces in folder_exporter(name)(files).values())
    else:
        yield "".join(exporter(name)(files))


def assert_harmless(text: str) -> None:
    """Nothing a terminal might obey, and a line end at the end."""
    assert not any(map(_commands, text))
    assert text.endswith("\n")


def _commands(character: str) -> bool:
    code = ord(character)
    return (
        (code < 32 and character != "\n")
        or 127 <= code < 160
        or 0x202A <= code <= 0x202E
        or 0x2066 <= code <= 0x2069
    )


@pytest.mark.parametrize("form", FORMS)
def test_every_record_has_every_form(form: str) -> None:
    for file in real_and_invented():
        for text in texts_of(form, file):
            assert_harmless(text)


@pytest.mark.parametrize("form", FORMS)
def test_a_file_without_a_document_has_every_form(form: str) -> None:
    for text in texts_of(form, file_of()):
        assert_harmless(text or "\n")


@given(parsed_files)
def test_any_text_has_every_form(file: ParsedFile) -> None:
    for form in FORMS:
        for text in texts_of(form, file):
            assert_harmless(text or "\n")


@given(several_files)
def test_any_texts_together_have_every_form(files: list[ParsedFile]) -> None:
    for form in FORMS:
        for text in texts_of(form, *files):
            assert_harmless(text or "\n")
