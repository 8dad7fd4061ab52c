"""Invented records and where they are kept, for the styles of citation."""

from memcon_tui.document import DocumentKind, Volume
from memcon_tui.export.citing.holding import Holding
from tests.export.records import record

TALK = record(
    title="Memorandum of Conversation",
    place="Port Vale",
    date="1961-05-04",
    date_text="May 4, 1961",
)
PRINTED = record(
    title="Memorandum of Conversation",
    place="Port Vale",
    date="1961-05-04",
    date_text="May 4, 1961",
    number=12,
    drafter="Bo Bell",
    source_note="Bay Library, Harbour Papers, Box 3, Piers. Secret. Drafted by Bo Bell.",
)
"""As in *Foreign Relations*: its heading has a number, and the editors say where it is kept."""
TELCON = record(
    kind=DocumentKind.TELCON,
    title="Memcon, Ford–Tarn",
    date="1975-05-04",
    date_text="May 4, 1975",
)
VOLUME = Volume(
    id="frus1961-63v99", title="Arcadia", editors=("Ann Quill",), year="1999"
)  # fmt: skip
IN_VOLUME = Holding(volume=VOLUME)
COLLEGE_PARK = Holding(
    archive="National Archives at College Park",
    archive_place="College Park, MD",
    record_group="General Records of the Department of State, Record Group 59",
    collection="Central Files 1964–66",
    folder="POL 7 ARC",
)
FORD_LIBRARY = Holding(
    archive="Gerald R. Ford Library",
    archive_place="Ann Arbor, MI",
    collection="National Security Adviser, Memoranda of Conversations",
    box="12",
    folder="May 4, 1975 – Ford, Tarn",
)
