"""Where the program keeps what is the person's own, by the custom of each system."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import platformdirs

_NAME: Final = "memcon-tui"


def notebook() -> Path:
    """Return the path of the notebook's database, whether or not there is one."""
    return platformdirs.user_data_path(_NAME, appauthor=False) / "notebook.sqlite3"


def settings() -> Path:
    """Return the path of what a person has set, whether or not there is anything."""
    return platformdirs.user_config_path(_NAME, appauthor=False) / "config.toml"


def copied() -> Path:
    """Return the path of the file that takes what no clipboard does."""
    return platformdirs.user_cache_path(_NAME, appauthor=False) / "copied.txt"
