"""What a person may set, and the one sentence for a mistake in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from memcon_tui.settings import Settings, SettingsError, read_settings

ALL = """
theme = "paper"
measure = 60
citation = "chicago"
clipboard = "file"

[keys]
turn.next = "down,j"
"copy.turn" = "ctrl+y"
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config.toml"


def test_where_there_is_no_file_nothing_is_set(path: Path) -> None:
    assert read_settings(path) == Settings()


def test_everything_is_read_and_names_of_keys_may_stand_without_quotes(path: Path) -> None:
    path.write_text(ALL)
    keys = {"turn.next": "down,j", "copy.turn": "ctrl+y"}
    assert read_settings(path) == Settings("paper", 60, "chicago", "file", keys)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("theme =", "is no TOML"),
        ("colour = 1", "sets “colour”, which there is not: theme, measure"),
        ("theme = 3", "sets theme to 3, which is not the name of a theme"),
        ("measure = 5", "sets measure to 5, which is not a number from 20 to 200"),
        ("measure = true", "sets measure to True"),
        ("citation = 'papal'", "sets citation to 'papal', which is not one of chicago"),
        ("clipboard = []", r"sets clipboard to \[\], which is not one of auto, system"),
        ("keys = 'j'", "sets keys to 'j', which is not a table"),
        ("[keys]\nturn.next = 1", "sets the keys of turn.next to 1, which is no text"),
    ],
)
def test_a_mistake_gets_one_sentence(text: str, words: str, path: Path) -> None:
    path.write_text(text)
    with pytest.raises(SettingsError, match=f"config.toml {words}.*; nothing in it holds.$"):
        read_settings(path)


def test_what_cannot_be_read_gets_one_sentence(path: Path) -> None:
    path.mkdir()
    with pytest.raises(SettingsError, match="cannot be read"):
        read_settings(path)
