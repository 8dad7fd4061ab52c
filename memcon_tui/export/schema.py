"""The JSON Schema that says the JSON contract exactly."""

from __future__ import annotations

from importlib.resources import files


def schema_text() -> str:
    """Return the schema of `to_json`, as JSON."""
    return files(__package__).joinpath("memcon.schema.json").read_text("utf-8")
