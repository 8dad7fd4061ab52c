"""Where a paper is kept, as addresses and source notes tell it."""

import pytest

from memcon_tui.export.citing.holding import Holding, Volume, first_told, told_by, volume_at


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
    told = volume_at(f"https://history.state.gov/historicaldocuments/frus1961-63v99{behind}")
    assert told is not None
    assert told.document == document


def test_any_other_address_tells_nothing() -> None:
    assert volume_at("https://example.org/historicaldocuments/frus1961-63v99") is None


@pytest.mark.parametrize(
    ("note", "holding"),
    [
        (
            "Department of State, Central Files, 611.61/2-361. Secret. Drafted by Quill.",
            Holding(
                archive="Department of State", collection="Central Files", folder="611.61/2-361"
            ),
        ),
        (
            "Gerald R. Ford Library, Bay Files, Talks, Box 12, May 4, 1975, Tarn. No marking.",
            Holding(
                archive="Gerald R. Ford Library",
                collection="Bay Files, Talks",
                box="Box 12",
                folder="May 4, 1975, Tarn",
            ),
        ),
        (
            "National Archives, RG 59, Bay Files: Lot 1 D 2.",
            Holding(
                archive="National Archives",
                record_group="RG 59",
                collection="Bay Files: Lot 1 D 2",
            ),
        ),
        ("Bay Library", Holding(archive="Bay Library")),
        ("", Holding()),
    ],
)  # fmt: skip
def test_a_source_note_tells_where_the_paper_is_kept(note: str, holding: Holding) -> None:
    assert told_by(note) == holding


def test_who_speaks_first_of_a_field_is_believed() -> None:
    said = Holding(box="12")
    written = Holding(box="13", folder="Fish", volume=Volume(volume="99"))
    assert first_told(said, written) == Holding(box="12", folder="Fish", volume=Volume(volume="99"))
