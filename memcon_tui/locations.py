"""Where the program keeps what is the person's own, by the custom of each system."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import platformdirs

_NAME: Final = "memcon-tui"


def notebook() -> Path:
    """Return the path of the notebook's database, whether or not there is one."""
    return platformdirs.user_data_path(_NAME, appauthor=False) / "notebook.sqlite3"
