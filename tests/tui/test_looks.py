"""The look: colours that are legible, and the screen as a picture at both sizes."""

from __future__ import annotations

import pytest
from rich.color import Color as RichColor
from rich.color import ColorSystem
from textual.color import Color
from textual.theme import Theme

from memcon_tui.looks import looks
from memcon_tui.tui.colours import THEMES
from tests.tui.pictures import Compare
from tests.tui.reader import SMALL, WIDE, app_of
from tests.tui.sample_document import CONVERSATION, NARRATION


def _luminance(colour: Color) -> float:
    """The relative luminance of WCAG 2."""
    parts = (value / 255 for value in colour.rgb)
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted(_luminance(Color.parse(colour)) for colour in (one, other))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_speaker_is_legible_on_every_ground(theme: Theme) -> None:
    grounds = [ground for ground in (theme.background, theme.surface) if ground]
    for look in looks(CONVERSATION, dark=theme.dark).values():
        assert min(contrast(look.colour, ground) for ground in grounds) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_who_talks_with_each_other_differs_in_colour_and_bar(theme: Theme) -> None:
    looked = looks(CONVERSATION, dark=theme.dark)
    assert looked["tarn"].colour != looked["aru"].colour
    assert looked["tarn"].bar != looked["aru"].bar


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_sixteen_colours_are_enough_to_tell_eight_people_apart(theme: Theme) -> None:
    colours = [look.colour for look in looks(CONVERSATION, dark=theme.dark).values()]
    nearest = {_nearest_of_sixteen(colour) for colour in colours}
    assert len(nearest) == len(colours) == 8
    assert _nearest_of_sixteen(theme.background or "") not in nearest


def _nearest_of_sixteen(colour: str) -> int | None:
    return RichColor.parse(colour).downgrade(ColorSystem.STANDARD).number


def test_no_two_people_look_the_same() -> None:
    looked = looks(CONVERSATION, dark=True)
    assert len(set(looked.values())) == len(CONVERSATION.participants)


class TestPictures:
    """The whole screen, in few pictures: the sizes that people have."""

    def test_wide(self, snap_compare: Compare) -> None:
        assert snap_compare(app_of(CONVERSATION, NARRATION), terminal_size=WIDE)

    def test_small(self, snap_compare: Compare) -> None:
        assert snap_compare(app_of(CONVERSATION), terminal_size=SMALL, press=["j", "j"])

    def test_small_with_details_above(self, snap_compare: Compare) -> None:
        assert snap_compare(app_of(CONVERSATION), terminal_size=SMALL, press=["i"])

    def test_wide_without_colours(
        self, snap_compare: Compare, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("NO_COLOR", "1")
        assert snap_compare(app_of(CONVERSATION), terminal_size=WIDE)
