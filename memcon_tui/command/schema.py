"""The JSON Schema of `--to json`, printed."""

from __future__ import annotations

from memcon_tui.command.request import Request
from memcon_tui.command.streams import ExitStatus, print_text
from memcon_tui.export.schema import schema_text


def run(_: Request) -> int:
    """Print the schema as it stands in the package."""
    print_text((schema_text(),))
    return ExitStatus.DONE
