"""What the screen says in words."""

from __future__ import annotations

from typing import Final

from memcon_tui.document import Attribution
from memcon_tui.wording import (
    CORRECTED,
    NOBODY,
    SIGNS,
    Sign,
    find_participant,
    is_headed,
    join_lines,
    markings_of,
    name_of,
    page_number,
    page_rule,
    pages_of_turn,
    sign_of,
)

__all__ = [
    "HELP",
    "NOBODY",
    "SIGNS",
    "Sign",
    "find_participant",
    "is_headed",
    "join_lines",
    "markings_of",
    "name_of",
    "page_number",
    "page_rule",
    "pages_of_turn",
    "sign_of",
]

MARKED: Final = "◆"
NOTED: Final = "†"
BOTH: Final = "‡"

HELP: Final = f"""\
**Who speaks.** A name alone is *stated* in the record where the turn begins.

- `{SIGNS[Attribution.CARRIED]}`: nobody new is named, so the speaker before goes on.
- `{SIGNS[Attribution.INFERRED]}`: worked out from a pronoun, an alternation or an office.
- `{SIGNS[Attribution.NONE]}`: the record does not say who speaks.
- `{CORRECTED}`: you said who speaks (`u`); the record was read otherwise.

The bar beside a turn has its speaker's colour and shape. Set in and slanted, without a bar, \
is narration. `▸` marks the current turn. *(struck)* is a marking cancelled on declassification.

**In the margin.** `{MARKED}` is a mark of yours, `{NOTED}` a note, `{BOTH}` both.

A click makes a turn current. Drag to select text, `ctrl+c` copies it.
"""
