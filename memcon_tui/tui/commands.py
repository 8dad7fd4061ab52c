"""The command palette's entries: every key that a screen offers, in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import chain
from typing import Any

from textual.app import SystemCommand
from textual.binding import Binding
from textual.screen import Screen

from memcon_tui.tui.dialogue import Dialogue


def commands_of(screen: Screen[object]) -> Iterator[SystemCommand]:
    """Yield a command for each binding of `screen` and its widgets that has an id."""
    for node, binding, enabled, _ in screen.active_bindings.values():
        if enabled and binding.id and not binding.system:
            title = binding.tooltip or binding.description
            run = partial(screen.app.run_action, binding.action, default_namespace=node)
            key = binding.key_display or screen.app.get_key_display(binding)
            yield SystemCommand(title, f"Key: {key}", run)


def known_ids(screen: type[Screen[Any]]) -> set[str]:
    """Return the names by which keys can be set: of all that `screen` and its text offer."""
    classes = (*screen.__mro__, *Dialogue.__mro__)
    bindings = chain.from_iterable(vars(kind).get("BINDINGS", ()) for kind in classes)
    return {binding.id for binding in bindings if isinstance(binding, Binding) and binding.id}
