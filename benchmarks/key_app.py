"""A yardstick for keys: a Textual app that shows the key it was sent, and nothing else."""

from __future__ import annotations

from textual import events
from textual.app import App, ComposeResult
from textual.widgets import Static


class KeyApp(App[None]):
    """Shows how many keys were pressed."""

    pressed = 0

    def compose(self) -> ComposeResult:
        """Compose the one line."""
        yield Static("ready")

    def on_key(self, _event: events.Key) -> None:
        """Show another number."""
        self.pressed += 1
        self.query_one(Static).update(f"key {self.pressed}")


if __name__ == "__main__":
    KeyApp().run()
