from memcon_tui.export.quotation import quote
from tests.export.records import turn


def test_a_quotation_is_the_turn_word_for_word() -> None:
    text = "He said “no”.\n\nHe meant [bold]it[/bold]."
    assert quote(turn(text)) == text


def test_a_quotation_cannot_command_a_terminal() -> None:
    assert quote(turn("No.\x1b]52;c;AA==\x07")) == "No.␛]52;c;AA==␇"
