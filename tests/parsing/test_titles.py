"""Whom a title brings together."""

import pytest

from memcon_tui.parsing.titles import Titling, read_title

WRITER_FIRST = {
    "Conversation Between the Minister of Ports (Tarn) and Mr. Quill": (
        ["the Minister of Ports (Tarn)", "Mr. Quill"],
        "",
    ),
    "Memorandum of a Conversation Between Secretary Harrow and the Ambassador (Bell), "
    "Department of Boats, Port Vale, May 4, 1957, 10 a.m.": (
        ["Secretary Harrow", "the Ambassador (Bell)"],
        "Department of Boats, Port Vale",
    ),
    "Telephone Conversation Among the Secretary, the Premier’s Clerk (Hale), and the Premier, "
    "Port Vale, May 4, 1957": (
        ["the Secretary", "the Premier’s Clerk (Hale)", "the Premier"],
        "Port Vale",
    ),
    "Conversation Between the Advisor on Harbours (Tarn) and the Envoy in Norland (Lund)": (
        ["the Advisor on Harbours (Tarn)", "the Envoy in Norland (Lund)"],
        "",
    ),
    "Discussion between Luo Wenzhao, Varga and Ann Lund": (
        ["Luo Wenzhao", "Varga", "Ann Lund"],
        "",
    ),
    "Call Between the Premier in Stone Cape, Norland, and the Secretary in Port Vale": (
        ["the Premier", "the Secretary"],
        "",
    ),
    "Conversation between Mr. Quill, Under Secretary of State, and the First Secretary, J. HALE": (
        ["Mr. Quill, Under Secretary of State", "the First Secretary, J. HALE"],
        "",
    ),
    "TALK BETWEEN LORD ASH AND THE AMBASSADOR, DR. LUND, PORT VALE, 30TH MAY, 1949": (
        ["LORD ASH", "THE AMBASSADOR, DR. LUND"],
        "PORT VALE",
    ),
    "From the Journal of P. F. Varga: Conversation with Premier Tarn on 8 March 1955": (
        ["P. F. Varga", "Premier Tarn"],
        "",
    ),
    "Memorandum of Conversation, by the Minister of Ports and Fisheries (Tarn)": (
        ["the Minister of Ports and Fisheries (Tarn)"],
        "",
    ),
}


@pytest.mark.parametrize(("title", "read"), WRITER_FIRST.items())
def test_a_title_names_those_who_met_and_where(title: str, read: tuple[list[str], str]) -> None:
    people, rest = read
    titling = read_title(title)
    assert titling == Titling(titling.people, rest)
    assert [mention.phrase for mention in titling.people] == people
    assert [mention.writes for mention in titling.people] == [True] + [False] * (len(people) - 1)


def test_one_who_was_visited_did_not_write() -> None:
    (visited,) = read_title("Conversation with the Minister of Ports and Fisheries (Tarn)").people
    assert visited == ("the Minister of Ports and Fisheries (Tarn)", False)
