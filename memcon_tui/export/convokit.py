"""A folder that ConvoKit's `Corpus(filename=…)` loads (https://convokit.cornell.edu/).

A turn is an utterance, a document a conversation. Every person is of one document:
who bears the same name in two need not be the same. Narration is the utterance of a
speaker of its own, which says so in its metadata.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from memcon_tui.document import Document, ParsedFile, Participant, Source, Turn
from memcon_tui.printable import printable_line, printable_text

_NARRATION: Final = "narration"
_OF_CONVERSATION: Final = (
    "kind", "number", "title", "subject", "date", "date_text", "time_text", "place", "originator",
    "classification", "struck",
)  # fmt: skip
_OF_SPEAKER: Final = ("name", "role", "delegation", "interpreter", "notetaker", "listed")
_VERSION: Final = 1

Meta = dict[str, Any]


class _Conversation(NamedTuple):
    """A document and what its identifiers begin with."""

    source: Source
    document: Document
    prefix: str

    def utterance(self, turn: Turn) -> str:
        """Return the identifier of a turn."""
        return f"{self.prefix}.{turn.number}"

    def speaker(self, person: str | None) -> str:
        """Return the identifier of a participant, or of narration."""
        return f"{self.prefix}:{printable_line(person or _NARRATION)}"

    @property
    def id(self) -> str:
        """The identifier of the conversation: by ConvoKit's custom, its first utterance's."""
        return self.utterance(self.document.turns[0])


def export(files: Iterable[ParsedFile]) -> Mapping[str, Iterable[str]]:
    """Return the files of the folder, by name. A document without a turn is left out."""
    conversations = list(_conversations(files))
    speakers = {key: meta for c in conversations for key, meta in _speakers(c).items()}
    told = {c.id: _conversation_meta(c) for c in conversations}
    index = {
        "utterances-index": _types(meta["meta"] for c in conversations for meta in _utterances(c)),
        "speakers-index": _types(speakers.values()),
        "conversations-index": _types(told.values()),
        "overall-index": {},
        "version": _VERSION,
        "vectors": [],
    }
    return {
        "utterances.jsonl": (_json(u) for c in conversations for u in _utterances(c)),
        "speakers.json": (_json(_with_vectors(speakers)),),
        "conversations.json": (_json(_with_vectors(told)),),
        "corpus.json": (_json({}),),
        "index.json": (_json(index),),
    }


def _conversations(files: Iterable[ParsedFile]) -> Iterator[_Conversation]:
    for number, file in enumerate(files, 1):
        for place, document in enumerate(file.documents, 1):
            if document.turns:
                yield _Conversation(file.source, document, f"{number}.{place}")


def _utterances(conversation: _Conversation) -> Iterator[Meta]:
    """Yield the turns; each answers the one before, and its time is its place in the row."""
    before: str | None = None
    for turn in conversation.document.turns:
        yield {
            "id": conversation.utterance(turn),
            "conversation_id": conversation.id,
            "speaker": conversation.speaker(turn.speaker),
            "reply-to": before,
            "timestamp": turn.number,
            "text": printable_text(turn.text),
            "meta": {
                "attribution": turn.attribution,
                "first_page": turn.pages[0],
                "last_page": turn.pages[1],
                "label": printable_line(turn.label),
            },
            "vectors": [],
        }
        before = conversation.utterance(turn)


def _speakers(conversation: _Conversation) -> dict[str, Meta]:
    """Return the people of a document, and narration where there is any."""
    document = conversation.document
    people = {conversation.speaker(p.id): _speaker_meta(p) for p in document.participants}
    if any(turn.speaker is None for turn in document.turns):
        people[conversation.speaker(None)] = {"name": _NARRATION, _NARRATION: True}
    return people


def _speaker_meta(person: Participant) -> Meta:
    aliases = [printable_line(alias) for alias in person.aliases]
    return {**_told(person, _OF_SPEAKER), "aliases": aliases, _NARRATION: False}


def _conversation_meta(conversation: _Conversation) -> Meta:
    document = conversation.document
    return {
        **_told(document, _OF_CONVERSATION),
        "caveats": [printable_line(caveat) for caveat in document.caveats],
        "file": printable_line(conversation.source.name),
        "sha256": conversation.source.sha256,
    }


def _told(it: object, fields: Iterable[str]) -> Meta:
    values = ((field, getattr(it, field)) for field in fields)
    return {f: printable_line(v) if isinstance(v, str) else v for f, v in values}


def _types(metas: Iterable[Meta]) -> dict[str, list[str]]:
    """Return ConvoKit's index of metadata: for each field, of which Python types its values are."""
    types: dict[str, dict[str, None]] = {}
    for meta in metas:
        for field, value in meta.items():
            known = types.setdefault(field, {})
            if value is not None:
                known[str(type(_plain(value)))] = None
    return {field: list(known) for field, known in types.items()}


def _plain(value: object) -> object:
    # What is an enumeration here is a string where JSON is read.
    return str(value) if isinstance(value, str) else value


def _with_vectors(metas: Mapping[str, Meta]) -> dict[str, Meta]:
    return {key: {"meta": meta, "vectors": []} for key, meta in metas.items()}


def _json(value: object) -> str:
    # ConvoKit reads by the encoding of the locale: ASCII is the same in all of them.
    return json.dumps(value) + "\n"
