"""Which lines are classification markings, and what they say."""

import pytest

from memcon_tui.parsing.markings import read_marking

MARKINGS = {
    "SECRET": "SECRET",
    "TOP SECRET": "TOP SECRET",
    "top secret": "TOP SECRET",
    "Secret": "SECRET",
    "S E C R E T": "SECRET",
    "T O P  S E C R E T": "TOP SECRET",
    "C-O-N-F-I-D-E-N-T-I-A-L": "CONFIDENTIAL",
    "SEGRET": "SECRET",
    "CONFIDENT1AL": "CONFIDENTIAL",
    "SECRET 2": "SECRET",
    "SECRET. Copy No. 2": "SECRET",
    "SECRET/NODIS/XGDS": "SECRET/NODIS",
    "CONFIDENTIAL – NODIS": "CONFIDENTIAL/NODIS",
    "TOP SECRET/SENSITIVE/EXCLUSIVELY EYES ONLY": "TOP SECRET/SENSITIVE/EXCLUSIVELY EYES ONLY",
    "Top Secret. Only copy.": "TOP SECRET/ONLY COPY",
    "TOP SECRET GUARD": "TOP SECRET/GUARD",
    "COSMIC TOP SECRET": "COSMIC TOP SECRET",
    "NATO CONFIDENTIAL": "NATO CONFIDENTIAL",
    "LIMITED OFFICIAL USE": "LIMITED OFFICIAL USE",
    "NODIS": "NODIS",
    "EYES ONLY FOR THE SECRETARY": "EYES ONLY FOR THE SECRETARY",
    "SECRET AND PERSONAL": "SECRET/PERSONAL",
    "SECRET PRIORITY": "SECRET",
    "TOP SECRET!": "TOP SECRET",
    "SEGRET/NODIS": "SECRET/NODIS",
    ".SECRtT/NODIS": "SECRET/NODIS",
}

WORDS = (
    "He said it was a secret.",
    "SECRET?",
    "SECRET!",
    "SECRET AND LIES",
    "TOP SECRET AND",
    "Secret.",
    "Eyes only for fish",
    "SECRETARY",
    "THE SECRET",
    "RESTRAINT",
    "CONFIDENCE",
    "PERSONAL",
    "DRAFT",
)


@pytest.mark.parametrize(("line", "says"), MARKINGS.items())
def test_a_marking_is_read_through_its_typing(line: str, says: str) -> None:
    read = read_marking(line)
    assert read is not None
    assert (read.text, read.struck) == (says, False)


@pytest.mark.parametrize("line", ["~~SECRET~~", "-SECRET-", "S̶E̶C̶R̶E̶T̶"])
def test_a_marking_struck_through_is_known_as_such(line: str) -> None:
    read = read_marking(line)
    assert read is not None
    assert (read.text, read.struck) == ("SECRET", True)


@pytest.mark.parametrize("line", WORDS)
def test_a_word_is_no_marking(line: str) -> None:
    assert read_marking(line) is None
