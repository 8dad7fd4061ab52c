"""Where a paper is kept, as people and source notes tell it."""

import pytest

from memcon_tui.document import Volume
from memcon_tui.export.citing.holding import Holding, first_told, told_by


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
