"""How records are titled and headed: titles, labels of the head, headings of other documents."""

from typing import Final

from memcon_tui.document import DocumentKind

TITLES: Final = (
    (r"editorial note", DocumentKind.EDITORIAL_NOTE),
    (r"(?:draft\s+)?memorand(?:um|a) of (?:a )?telephone conversations?", DocumentKind.TELCON),
    (r"(?:notes?|transcript|record) of (?:a )?telephone (?:calls?|conversations?)", DocumentKind.TELCON),
    (r"telephone (?:call|conversation)", DocumentKind.TELCON),
    (r"tel(?:e)?con\b", DocumentKind.TELCON),
    (r"(?:draft\s+)?memorand(?:um|a) of (?:a |the )?conversations?", DocumentKind.MEMCON),
    (r"(?:draft\s+)?memorandum of (?:a |the )?(?:conference|meeting|discussion)", DocumentKind.MEMCON),
    (r"memorandum for (?:the )?(?:record|file)", DocumentKind.MEMCON),
    (r"memcon\b", DocumentKind.MEMCON),
    (r"(?:summary )?record of (?:a |the )?(?:conversation|meeting|discussion|talk)", DocumentKind.MEMCON),
    (r"notes? (?:of|on) (?:a |the )?(?:meeting|conversation|discussion|talk)", DocumentKind.MEMCON),
    (r"note for the record", DocumentKind.MEMCON),
    (r"report of (?:a |the )?conversation", DocumentKind.MEMCON),
    (r"summary of conclusions", DocumentKind.MINUTES),
    (r"(?:plenary |informal )?meeting of the ", DocumentKind.MINUTES),
    (r"highlights of (?:the )?discussion", DocumentKind.MEMCON),
    (r"(?:from the )?(?:diary|journal) of", DocumentKind.MEMCON),
    (r"(?:reception|conversation|meeting|discussion|talks?) (?:by|of|between|with) ", DocumentKind.MEMCON),
    (r"oral history interview|interview with ", DocumentKind.OTHER),
    (r"(?:handwritten |rough |summary )?notes? (?:from|about|taken)\b|(?:file )?note$", DocumentKind.MEMCON),
    (r"(?:report|information) (?:on|about) (?:the |a )?(?:conversation|meeting|talks?)\b", DocumentKind.MEMCON),
    (r"(?:excerpts?|extracts?) from (?:the |a )?(?:record|conversation|talk)", DocumentKind.MEMCON),
    (r"summary of (?:the |a )?(?:conversation|discussion|meeting|talks?)\b", DocumentKind.MEMCON),
    (r"(?:summary |draft )?minutes\b(?! taken)|(?:[a-z]+ ){1,3}minutes$", DocumentKind.MINUTES),
    (r"protocol(?: no\b.*| of .*)?$|conclusions of (?:a |the )meeting", DocumentKind.MINUTES),
    (r"(?:excerpts?|extracts?) from (?:the )?(?:minutes|transcript|protocol|stenographic)", DocumentKind.MINUTES),
    (r"(?:national security council|nsc|cabinet|staff|principals|washington special actions group) meeting",
     DocumentKind.MINUTES),
    (r"(?:working|official|shorthand) (?:record|transcript|notes)", DocumentKind.MINUTES),
    (r"summary record", DocumentKind.MINUTES),
    (r"(?:verbatim|stenographic)(?: record| transcript| notes)?", DocumentKind.MINUTES),
    (r"transcript of (?:a |the )?(?:conversation|meeting|discussion|talk)", DocumentKind.MEMCON),
    (r"transcript\b(?! (?:date|type|id))", DocumentKind.MINUTES),
)  # fmt: skip
"""Regular expressions on a title in lower case, the first that begins it tells the kind."""

OTHER_HEADINGS: Final = (
    r"telegram\b", r"circular telegram", r"letter from", r"message (?:from|to)", r"memorandum (?:from|by|to|prepared)",
    r"paper\b", r"airgram\b", r"despatch\b", r"instruction\b", r"national security", r"special national",
    r"national intelligence", r"report\b", r"position paper", r"backchannel", r"intelligence",
    r"note from", r"draft\b", r"summary\b", r"statement", r"aide-m", r"action memorandum", r"information memorandum",
    r"briefing", r"talking points", r"current intelligence", r"central intelligence", r"attachment\b", r"joint\b",
)  # fmt: skip
"""Headings, in lower case, of the documents that stand between records in a numbered volume."""

HEAD_LABELS: Final = {
    "subject": (
        "SUBJECT", "SUBJECTS", "SUBJECT(S)", "SUBJ", "SUBJECT DISCUSSED", "SUBJECTS DISCUSSED",
        "RE", "TOPIC", "TOPICS", "TOPIC(S)", "AGENDA", "TITLE",
    ),
    "participants": (
        "PARTICIPANTS", "PARTICIPANT", "PARTICIPANT(S)", "PRESENT", "PRESENT WERE", "THOSE PRESENT",
        "ALSO PRESENT", "IN ATTENDANCE", "ATTENDEES", "ATTENDANCE", "THOSE ATTENDING THE MEETING",
        "OFFICERS PRESENT", "PERSONS PRESENT", "MEMBERS PRESENT", "THE FOLLOWING WERE PRESENT",
        "LIST OF PARTICIPANTS", "ALSO PARTICIPATING", "PARTICIPATING", "TAKING PART", "TOOK PART", "PRESENT AT THE CONVERSATION", "PRESENT AT THE MEETING",
        "PRESENT AT THE TALKS", "ALSO PRESENT AT THE CONVERSATION", "ATTENDANTS", "ATTENDING", "THOSE ATTENDING",
        "TAKING PART", "THOSE TAKING PART", "WERE PRESENT", "OTHERS PRESENT", "CONVERSATION BETWEEN", "SPEAKERS",
    ),
    "interpreter": (
        "INTERPRETER", "INTERPRETERS", "INTERPRETER(S)", "TRANSLATOR", "TRANSLATORS",
        "TRANSLATED BY", "INTERPRETED BY",
    ),
    "notetaker": (
        "NOTETAKER", "NOTETAKERS", "NOTETAKER(S)", "NOTE TAKER", "NOTE TAKERS", "NOTE-TAKER", "RECORDER",
        "RECORDED BY", "RAPPORTEUR", "TOOK THE MINUTES", "TOOK NOTES", "MINUTES TAKEN BY", "NOTES TAKEN BY",
        "STENOGRAPHER", "STENOGRAPHERS", "WRITTEN DOWN BY",
    ),
    "chair": ("CHAIRMAN", "PRESIDING", "IN THE CHAIR", "SECRETARY"),
    "date": ("DATE", "DATES", "DATE OF CONVERSATION"),
    "time": ("TIME", "TIME BEGAN", "MEETING BEGAN"),
    "time_end": ("TIME ENDED", "MEETING ENDED", "RECEIVED"),
    "date_time": ("DATE & TIME", "DATE AND TIME", "TIME & DATE", "DATE/TIME", "TIME AND DATE", "DATE, TIME"),
    "date_time_place": (
        "DATE, TIME AND PLACE", "DATE, TIME, PLACE", "DATE, TIME & PLACE", "DATE AND PLACE", "DATE, PLACE",
        "PLACE AND DATE", "TIME AND PLACE", "PLACE AND TIME", "TIME/PLACE", "DATE, TIME, AND PLACE",
        "PLACE, DATE AND TIME", "DATE/TIME/PLACE",
    ),
    "place": ("PLACE", "LOCATION", "VENUE", "WHERE", "AND PLACE"),
    "distribution": (
        "COPIES TO", "COPY TO", "COPIES", "CC", "DISTRIBUTION", "DIST", "INFO", "FOR INFORMATION", "CIRCULATION",
        "COPIED TO",
    ),
    "from": ("FROM",),
    "to": ("TO",),
    "drafter": ("DRAFTED BY", "DRAFTER", "PREPARED BY", "SUBMITTED BY", "BY", "DRAFTED", "MEMCON BY"),
    "clearance": (
        "CLEARED BY", "CLEARANCES", "CLEARANCE", "APPROVED BY", "APPROVED", "INITIALED BY", "REVIEWED BY",
        "LAST REVISED",
    ),
    "link": (
        "REF", "REFERENCE", "REFS", "ATTACHMENT", "ATTACHMENTS", "TAB A", "ENCLOSURE", "ENCLOSURES", "PART",
        "CONVERSATION NO", "DOCUMENT NO", "TAGS", "E.O", "FILE",
    ),
    "classification": ("CLASSIFICATION",),
}  # fmt: skip
"""Field of the head, to the labels that open it."""

CERTAIN_ALONE: Final = frozenset(
    {"subject", "participants", "distribution", "date_time", "date_time_place", "date", "place", "time"}
)  # fmt: skip
"""Fields whose label may stand on a line of its own without a colon."""

ORGANIZATIONS: Final = frozenset(
    """
    division ministry department office bureau embassy affairs committee section council staff
    board commission agency headquarters delegation mission service secretariat directorate
    institute institution company corporation university press bank library group branch desk
    countries party army navy force forces government parliament congress senate house academy
    """.split()
)
"""Nouns that end an office's name and no man's."""

SMALL_WORDS: Final = frozenset(
    "a an and at by de du for from in la le of on or the to van von with as was were who is".split()
)
"""Words in lower case that a list of people or a title may have."""

HOMES: Final = (
    (
        r"\b(?:Department of State|White House|National Security|Department of Defense|Central Intelligence|(?:Roosevelt|Truman|Eisenhower|Kennedy|Johnson|Nixon|Ford|Carter|Reagan|Bush|Clinton) (?:\w+ )?(?:Library|Materials|Papers)|National Archives and Records|Washington National Records|Library of Congress)",
        "US",
    ),
    (
        r"\b(?:Public Record Office|Foreign and Commonwealth|Foreign Office|10 Downing|PREM \d|FCO \d)",
        "UK",
    ),
    (r"\b(?:National Archives of Australia|External Affairs|NAA\b|A1838)", "Australia"),
    (r"\bMemorandum of (?:a )?(?:Telephone )?Conversation|\bMemcon\b|\bTelcon\b", "US"),
)
"""Whose record it is, by the paper it is written on or the archive that the editors name."""

NOTE_OPENERS: Final = (
    r"(?:Source:|Ibid\b|Infra\b|Supra\b|Ante\b|Post\b|Not (?:printed|found|attached|further|reproduced)\b"
    r"|See (?:also |the |vol|p\b|pp\b|foot|Document|[Dd]oc|Foreign|editorial|infra|supra|ante|telegram|[A-Z])"
    r"|For (?:the )?(?:text|previous|documentation|a record|information)|(?:The )?[Ss]ource text\b|The source text\b"
    r"|Reference (?:is|here|presumably|to)\b|Printed (?:in|from|as)\b|No (?:record|other|memorandum|classification)\b"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d"
    r"|Document \d|Brackets (?:in|are)\b|Dated\b|Telegram\b|Cablegram\b|Not identified\b|(?:An? )?(?:Handwritten|Marginal|Attached)\b)"
)
"""How an editor's note begins, as a regular expression."""

OCCASIONS: Final = (
    r"meeting|conversation|session|luncheon|lunch|dinner|breakfast|reception|audience|call|talks?|interview"
    r"|conference|discussion|plenary|visit|consultations|telegram|cablegram|despatch|letter|memorandum|note"
    r"|notes|record|minutes|transcript|telcon|memcon|telephone"
)
"""What a record may be of, as a regular expression: before a date they name no place."""

DISPATCHES: Final = r"cablegram|telegram|savingram|airgram|despatch|dispatch|letter|minute|circular"
"""What has a number before its dateline: `Cablegram 312 PORT VALE, 21 November 1957`."""
