"""Texts for Hypothesis: arbitrary ones, and ones made of what records are made of."""

from hypothesis import strategies as st

FRAGMENTS = (
    "Memorandum of Conversation", "12. Memorandum of Conversation", "TELCON", "SUBJECT: Ports", "SUBJECT",
    "PARTICIPANTS: The Minister", "PARTICIPANTS", "Mr. Tarn, Minister of Ports", "USSRChairman Marek",
    "DATE: May 4, 1961", "Port Vale, May 4, 1961, 3 p.m.", "~~SECRET~~", "SECRET/NODIS", "S E C R E T",
    "-2-", "- 3 -", "4", "[Page 9]", "\f", "the outer", "The Minister said he was glad.",
    "Mr. Tarn replied that the outer", "the outer harbour was open, and Mr. Quill agreed.", "He added: “No.”",
    "Mr. Quill: Yes, I do.", "K: Hello.", "Q. Why?", "A. Because.", "(Laughter.)", "[The press left.]",
    "negoti-", "ations went on", "DECLASSIFIED", "E.O. 12356, Sec. 3.4", "By ABC NARA, Date 9/90", "* * *",
    "* Source: Department of State. Secret. Drafted by Quill.", "1 See Document 12.", "visit.1 The Minister left.",
    "I said I was sorry.", "It was agreed that", "At this point the group moved to lunch.", "(U)", "'", "“", "[", "(",
    "  ", "\t", "Fisheries", "U.S.S.R.", "No.", "\x1b]52;c;AA==\x07", "\u202e", "\u00ad", "ﬁ",
)  # fmt: skip

line_ends = st.sampled_from(("\n", "\n\n", "\r\n", "\r", " ", "\u2028", "", "\n    "))
record_like = st.lists(st.tuples(st.sampled_from(FRAGMENTS), line_ends), max_size=60).map(
    lambda pieces: "".join(word + end for word, end in pieces)
)
any_text = st.text(max_size=400) | record_like
