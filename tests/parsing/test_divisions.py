"""Where one document of a file ends and the next begins."""

import pytest

from memcon_tui.document import DocumentKind
from memcon_tui.parsing import parse

MEMCON = "Memorandum of Conversation\n\nPort Vale, May 4, 1961, 3 p.m.\n\nMr. Tarn said yes.\n\n"
NOTE = "Editorial Note\n\nOn May 5 the harbour was closed.\n\n"


def numbers(text: str) -> list[int | None]:
    return [document.number for document in parse(text.encode(), "any").documents]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(f"12. {MEMCON}13. {NOTE}14. {MEMCON}", [12, 13, 14], id="a volume"),
        pytest.param(f"12. {MEMCON}290. {MEMCON}", [12, 290], id="extracts far apart"),
        pytest.param(f"290. {MEMCON}12. {MEMCON}", [290, 12], id="extracts out of order"),
        pytest.param(f"12. {MEMCON}" * 3, [12, 12, 12], id="a document again"),
        pytest.param(
            f"12. {MEMCON}Enclosures:\n\n1. Memorandum of Conversation\n\n2. A map\n\n",
            [12],
            id="an item of a list is none",
        ),
    ],
)
def test_a_volume_is_divided_at_its_numbered_headings(text: str, wanted: list[int]) -> None:
    assert numbers(text) == wanted


def test_each_document_is_of_its_own_kind() -> None:
    parsed = parse(f"12. {MEMCON}13. {NOTE}".encode(), "any")
    kinds = [document.kind for document in parsed.documents]
    assert kinds == [DocumentKind.MEMCON, DocumentKind.EDITORIAL_NOTE]


TITLES = {
    "Transcript of a Telephone Conversation Between Quill and Tarn": DocumentKind.TELCON,
    "Document No. 56: Record of Conversation between Quill and Tarn": DocumentKind.MEMCON,
    "Transcript of a conversation between Quill and Tarn": DocumentKind.MEMCON,
    "Transcript of the Port Committee": DocumentKind.MINUTES,
    "Transcript Date": DocumentKind.OTHER,
}


@pytest.mark.parametrize(("title", "kind"), TITLES.items())
def test_a_title_tells_the_kind(title: str, kind: DocumentKind) -> None:
    (document,) = parse(f"{title}\n\nMr. Tarn said yes.\n".encode(), "any").documents
    assert document.kind is kind
