"""Volumes of *Foreign Relations*, as their addresses tell them, and names of their editors."""

import pytest

from memcon_tui.document import Volume
from memcon_tui.export.citing.frus import document_at, volume_at, volume_of
from memcon_tui.export.citing.names import in_row, read_name


@pytest.mark.parametrize(
    ("name", "volume"),
    [
        ("frus1961-63v99", Volume(subseries="1961–1963", volume="99")),
        ("frus1949v01", Volume(subseries="1949", volume="1")),
        ("frus1952-54v02p1", Volume(subseries="1952–1954", volume="2", part="1")),
        ("frus1969-76ve07", Volume(subseries="1969–1976", volume="E-7")),
        ("frus1945Harbour", Volume()),
    ],
)
def test_the_address_of_a_volume_tells_subseries_and_number(name: str, volume: Volume) -> None:
    address = f"https://history.state.gov/historicaldocuments/{name}"
    told = volume_at(address)
    assert told is not None
    assert (told.id, told.subseries, told.volume, told.part) == (
        name, volume.subseries, volume.volume, volume.part,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("behind", "document"),
    [("", ""), ("/d12", "12"), ("/d12#fn1", "12"), ("/pg_34", ""), ("/d12?page=2", "12")],
)
def test_the_address_of_a_document_tells_its_number(behind: str, document: str) -> None:
    address = f"history.state.gov/historicaldocuments/frus1961-63v99{behind}"
    assert document_at(address) == document
    assert volume_at(address) == volume_at(f"https://{address}") == volume_of("frus1961-63v99")


def test_any_other_address_tells_nothing() -> None:
    address = "https://example.org/historicaldocuments/frus1961-63v99/d12"
    assert (volume_at(address), document_at(address)) == (None, "")


@pytest.mark.parametrize(
    ("words", "name", "inverted"),
    [
        ("Ann Quill", "Ann Quill", "Quill, Ann"),
        ("Ann B. Quill", "Ann B. Quill", "Quill, Ann B."),
        ("van Roe, Jan", "Jan van Roe", "van Roe, Jan"),
        ("Bo Bell, Jr.", "Bo Bell, Jr.", "Bell, Bo, Jr."),
        ("Bo Bell III", "Bo Bell, III", "Bell, Bo, III"),
        ("Quill", "Quill", "Quill"),
    ],
)
def test_a_name_is_told_apart_for_bibliographies(words: str, name: str, inverted: str) -> None:
    assert (str(read_name(words)), read_name(words).inverted) == (name, inverted)


@pytest.mark.parametrize(
    ("names", "row"),
    [
        (["Ann Quill"], "Ann Quill"),
        (["Ann Quill", "Bell, Bo"], "Ann Quill and Bo Bell"),
        (["Ann Quill", "Bo Bell", "Cy Roe"], "Ann Quill, Bo Bell, and Cy Roe"),
        (["Ann Quill", "Bo Bell", "Cy Roe", "Di Fo"], "Ann Quill et al."),
    ],
)
def test_several_names_stand_in_a_row(names: list[str], row: str) -> None:
    assert in_row(names) == row
