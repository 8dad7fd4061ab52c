"""Labels of verbatim records that name nobody, and words with a colon that are none."""

from typing import Final

NO_LABELS: Final = frozenset(
    """
    subject subjects participants participant present date time place note notes first second third
    fourth fifth sixth firstly secondly finally article articles example comment comments background
    action actions summary conclusion conclusions recommendation recommendations source drafted approved
    classification distribution copies cc re ref reference attachment attachments enclosure item
    items agenda point points part chapter section paragraph annex appendix tab text page see also
    decision decisions agreed result remark remarks introduction discussion objective objectives
    purpose issue issues problem problems issues/decisions follow-up next moscow washington london
    paris peking beijing geneva vienna translation begin end document record file from to by location
    memorandum telephone conversation meeting title topic warning however therefore but and so thus
    e.g i.e p.s n.b unclassified secret confidential stenogram transcript minutes notice record rights
    memcon telcon word type
    """.split()
)
"""First words, in lower case, of what has a colon behind it and is no speaker."""

NOBODY_IN_PARTICULAR: Final = frozenset(
    """
    voice voices speaker speakers unidentified unknown um uf male female several all everybody
    everyone audience chorus group
    """.split()
)
"""Labels that say only that somebody spoke."""

QUESTIONERS: Final = frozenset(
    {"q", "question", "questioner", "interviewer", "correspondent", "press"}
)
ANSWERERS: Final = frozenset({"a", "answer"})

GAPS: Final = (
    r"\[(?:Here|HERE) follow.*\]?",
    r"\[(?:Omitted|OMITTED) here.*\]?",
    r"\[(?=.*(?:not declassified|matter omitted|omission in transcript|text omitted|not printed)).*\]",
    r"\[(?:EXTRACT|Extract|gap|End of recording|end of recording|End of transcript)\]",
    r"\[(?i:(?:file|date|rubber|received)[ -]stamp|handwritten (?:note|notation|comment)|marginal (?:note|comment)|margin note|note in the margin|initialled)\b.*\]",
)
"""Whole paragraphs by which editors say what is left out, stamped or written on the paper."""

ENDING: Final = r"[-–—*\[( ]+end(?: of (?:the )?(?:conversation|transcript|recording|tape|memcon|call|text|document))?[-–—*\]) .]+"
"""`-- End of Conversation --`, `(End)`."""

INTERJECTIONS: Final = frozenset(
    """
    yes no well good right agreed thanks true certainly sorry please hello goodbye naturally fine
    exactly never nothing perhaps today tomorrow so now then indeed correct absolutely excellent
    why what when how who where gentlemen comrades friends nonsense
    """.split()
)
"""One-word sentences with which a paragraph may begin, and no names."""

ARCHIVE_REFERENCE: Final = r"\[[A-Z][A-Za-z]{1,7}\s?[:.,][^\]]{0,120}\d[^\]]{0,60}\]"
"""`[NAA: A1838, 1/2/3]`, `[RGANI. F. 3. Op. 16. D. 2.]`: a paragraph that says where the paper lies."""

PORTION_MARK: Final = r"[\[({](?:U|C|S|TS|LOU|SBU|FOUO|R|[UCS]{1,2}[/-](?:NF|NODIS|EXDIS|FRD|RD|OC)|[UCS] [-–] Entire text)[\])}]"
"""The classification of one paragraph (E.O. 12065, section 1-504, and its successors)."""

DAMAGED_PORTION_MARK: Final = r"(?:[\[({-]f?[SCU8€$][\])}]|tSr|f8T|tCr|tUr)"
"""The same as OCR reads it: `(8)`, `(€)`, `-fS)`, `tSr`."""

SIGNATURES: Final = (
    r"\[?[Ss]igned\]?(?: by)?:?(?: [A-Z].*)?|Drafted:.*|/s/.*|Approved:.*|Tab [A-Z]\b.*",
    r"I am,? (?:&c\.?|Sir|Dear).*|Yours .*,|With great truth.*",
    r"(?:deputy |vice |acting )?(?:ambassador|minister|attaché|consul|counsell?or|secretary|chargé)\b[\w' ]{0,40}",
    r"\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+,? \d{4}|[A-Z][a-z]+ \d{1,2},? \d{4}|\d{1,3},? [A-Z]\w+(?: [A-Z]\w+)*",
    r"[A-Z][\w .'’-]{1,30}, (?:[A-Z][\w .'’-]{1,30}, )?(?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2}),? \d{4}\.?",
    r"[a-z]{2,4}|[A-Z]\[\w+\] [A-Z]\[\w+\]|\d{1,2}/\d{1,2}/\d{2,4}.{0,20}",
    r"[A-Z]{1,5}(?:/[A-Z]{1,5})*:\s?[A-Z][A-Za-z]+:\w+.*",
    r"[A-Z][\w.'’ʼ&-]*,?(?: (?:[A-Z][\w.'’ʼ&-]*,?|of|to|the|and|for|de|von)){0,8}\d?(?:,? (?:m\.\s?p|p\.\s?p|s\.\s?r)\.)?",
)
"""Lines that close a record: who signed, drafted, typed and received it."""

CLOSING_LABELS: Final = (
    r"(?i:drafted|drafting officer|cleared|clearances?|approved|approvals?|distribution|copies|copy|cc|attachments?"
    r"|enclosures?|tabs?|minutes (?:were )?taken|took the minutes|recorded|written down|noted|interpreted|translated"
    r"|typed|dictated|initialed|initialled|authenticated|true copy|signed|notetaker|note-taker)"
    r"(?: (?i:by|to|in|for))?\b.*"
)
"""What opens a paragraph, at the end of a record, of who drafted, cleared and received it."""

DRAFTERS_COMMENT: Final = r"(?:\d{1,2}\.\s+)?(?:COMMENTS?|Comments?|Drafter['’ʼ]s [Cc]omment|Reporter['’ʼ]s [Cc]omment)\s*[:.—]"
"""Opens what the drafter thinks of it all, behind the conversation."""
