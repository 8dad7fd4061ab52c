"""memcon-tui: a reading room in the terminal for records of conversation.

As a library it gives `read`, `parse` and the classes of the model (docs/api.md).
"""

from importlib import import_module

__version__ = "0.1.0"

# The program starts with this module: what is named here is loaded when it is used.
_PUBLIC = {
    "parse": "memcon_tui.library",
    "read": "memcon_tui.library",
    "from_json": "memcon_tui.export.from_json",
    "to_json": "memcon_tui.export.to_json",
    "reading_copy": "memcon_tui.export.reading_copy",
    "by_speaker": "memcon_tui.export.statistics",
    "answers": "memcon_tui.export.statistics",
    "MemconError": "memcon_tui.errors",
    **dict.fromkeys(
        (
            "Anchor",
            "Attribution",
            "Declassification",
            "Document",
            "DocumentKind",
            "Marking",
            "Note",
            "Page",
            "ParsedFile",
            "Part",
            "PartKind",
            "Participant",
            "Position",
            "Source",
            "Span",
            "Turn",
        ),
        "memcon_tui.document",
    ),
}

__all__ = ["__version__", *_PUBLIC]  # noqa: PLE0604 - strings, all of them


def __getattr__(name: str) -> object:
    if name not in _PUBLIC:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_PUBLIC[name]), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *_PUBLIC])
