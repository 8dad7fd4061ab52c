"""memcon-tui: a reading room in the terminal for records of conversation."""

__version__ = "0.1.0"
