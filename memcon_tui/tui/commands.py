"""The command palette's entries: every key that a screen offers, in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from textual.app import SystemCommand
from textual.screen import Screen


def commands_of(screen: Screen[object]) -> Iterator[SystemCommand]:
    """Yield a command for each binding of `screen` and its widgets that has an id."""
    for node, binding, enabled, _ in screen.active_bindings.values():
        if enabled and binding.id and not binding.system:
            title = binding.tooltip or binding.description
            run = partial(screen.app.run_action, binding.action, default_namespace=node)
            key = binding.key_display or screen.app.get_key_display(binding)
            yield SystemCommand(title, f"Key: {key}", run)
