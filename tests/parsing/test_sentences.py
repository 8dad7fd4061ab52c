"""Where a sentence ends."""

import pytest

from memcon_tui.parsing.sentences import split_sentences

# A stroke shows where one sentence ends and the next begins.
CASES = {
    "a title": "Mr. Tarn came.|He sat.",
    "initials": "Gen. J. F. Quill came.",
    "an abbreviation that goes on": "He came from the U.S. Army.",
    "an abbreviation that ends": "He lived in the U.S.|The Minister left.",
    "an hour that goes on": "It was 3 p.m. by his watch.",
    "an hour that ends": "He came at 3 p.m.|The Minister left.",
    "a sum": "He paid $2.5 million.|It was much.",
    "the number of a paragraph": "4. The Minister spoke.|He sat.",
    "a quotation": "“No.”|He sat.",
    "a bracket": "He spoke (at length.)|Then he sat.",
    "other stops": "What?|Yes!|Well…|No.",
    "a pause": "He said: Wait... then he left.",
    "a figure that opens": "The Minister left.|4 boats came.",
}


@pytest.mark.parametrize("marked", CASES.values(), ids=CASES)
def test_a_sentence_ends_where_a_reader_ends_it(marked: str) -> None:
    text = marked.replace("|", " ")
    found = [text[begin:end] for begin, end in split_sentences(text, 0, len(text))]
    assert found == marked.split("|")


def test_only_the_paragraph_asked_for_is_split() -> None:
    text = "One. Two. Three."
    assert list(split_sentences(text, 5, 9)) == [(5, 9)]
