import json
import re
from dataclasses import replace
from itertools import takewhile
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from memcon_tui.document import Attribution, Note, Span, Turn
from memcon_tui.export.markdown import escape, export
from tests.export.records import FULL, file_of, record, turn

READER = MarkdownIt("gfm-like")


def rendered(markdown: str) -> str:
    """Return the words that a reader of the rendered text sees, blocks parted by a line end."""
    return "\n".join(map(_words, (t for t in READER.parse(markdown) if t.type == "inline")))


def _words(token: Token) -> str:
    assert token.children is not None
    return "".join(child.content for child in token.children)


def front_matter(markdown: str) -> dict[str, object]:
    lines = takewhile(lambda line: line != "---", markdown.splitlines()[1:])
    return {key: json.loads(value) for key, value in (line.split(": ", 1) for line in lines)}


def written(*turns: Turn, **fields: Any) -> str:
    return "".join(export([file_of(record(*turns, **fields))]))


def test_a_record_is_written_as_one_reads_it() -> None:
    markdown = "".join(export([file_of(FULL)]))
    assert markdown.partition("\n---\n")[2] == (
        "\n# Memorandum of Conversation\n"
        "\n"
        "- **Subject:** The Harbour.\n"
        "- **Date:** May 4, 1957\n"
        "- **Time:** 11:30 A.M.\n"
        "- **Place:** Port Arcady\n"
        "- **Classification:** SECRET/NODIS (struck)\n"
        "\n## Participants\n"
        "\n**Arcadia**\n"
        "\n- Mr. Quill, Harbour Office\n"
        "\n**Borealia**\n"
        "\n- Minister Tarn\n"
        "- Miss Roe, Second Secretary, interpreter\n"
        "\n**Mr. Quill**\n"
        "\nMr. Quill said that the harbour was open.\n"
        "\n*Narration*\n"
        "\nThey went in to lunch.\n"
    )


def test_the_front_matter_tells_what_the_document_tells_and_is_yaml_made_of_json() -> None:
    told = front_matter("".join(export([file_of(FULL)])))
    assert told["date"] == "1957-05-04"
    assert told["participants"] == [
        {"name": "Mr. Quill", "role": "Harbour Office", "delegation": "Arcadia"},
        {"name": "Minister Tarn", "delegation": "Borealia"},
        {
            "name": "Miss Roe",
            "role": "Second Secretary",
            "delegation": "Borealia",
            "interpreter": True,
        },
    ]
    assert told["file"] == "harbour.txt"
    assert "originator" not in told


def test_the_front_matter_of_several_documents_lists_them() -> None:
    markdown = "".join(export([file_of(FULL, record(turn("Yes.")))] * 2))
    lines = markdown.split("---\n")[1].splitlines()
    assert lines[0] == "documents:"
    assert [json.loads(line.removeprefix("  - "))["file"] for line in lines[1:]] == [
        "harbour.txt"
    ] * 4


def test_a_speaker_who_is_not_stated_has_a_sign() -> None:
    inferred = replace(turn("Yes."), attribution=Attribution.INFERRED)
    assert "**quill** ≈ inferred\n" in written(inferred)


def test_pages_are_told_where_the_record_numbers_them() -> None:
    markdown = written(turn("One two.", at=100), breaks=[104])
    assert "**quill** · p. 1\n\nOne **\\[Page 2\\]** two.\n" in markdown


def test_a_note_with_a_number_in_the_text_is_a_footnote_and_any_other_a_paragraph() -> None:
    notes = (
        Note("*", "Source: *Files*.", Span(500, 510)),
        Note("1", "See [there].", Span(520, 530), (Span(103, 104),)),
    )
    markdown = written(turn("Yes. No.", at=100), notes=notes)
    assert "\nYes[^1-2]. No.\n" in markdown
    assert markdown.endswith("\n\\* Source: \\*Files\\*.\n\n[^1-2]: See \\[there\\].\n")


@pytest.mark.parametrize("words", ["# One", "- one", "1. One", "12) one", "=====", "---", "+ a"])
def test_what_would_open_a_list_or_a_heading_opens_none(words: str) -> None:
    assert rendered(written(turn(words, speaker=None))).endswith(f"\n{words}")


@given(st.text(st.sampled_from("ab \\`*_{}[]()<>#+-.!|~^$@&;:1"), min_size=1))
def test_escaped_words_are_rendered_as_they_stand(words: str) -> None:
    line = re.sub(" +", " ", f"a{words}a")
    assert rendered(escape(line)) == line
