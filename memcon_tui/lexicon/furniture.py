"""What stands on a page and belongs to no one's speech, as regular expressions on one line.

The wording of stamps is that of the National Archives, the presidential
libraries, the Department of State, the Agency and the archives abroad, as
released copies show it.
"""

from typing import Final

PAGE_NUMBERS: Final = (
    r"\\?[-–—_~•]{1,2}\s*(?P<a>\d{1,4})\s*[-–—_~•]{1,2}(?:\s*of\s+\d+)?",
    r"[-–—_]\s*(?P<p>\d{1,4})\s*[-–—_]\s{3,}\S+",
    r"[-–—=]{3,}\s*page\s+(?P<b>\d{1,4})\s*[-–—=]{3,}",
    r"(?i:page|p\.|pg\.?)\s*(?P<c>\d{1,4})(?:\s*(?:of|/)\s*\d{1,4})?",
    r"\[(?i:page|end\s+p\.?|p\.|pg\.?)\s*(?P<d>\d{1,4}|[IVXLCivxlc]+)\]",
    r"PAGE\s+(?P<e>\d{1,3})\s.*\bOF\s+\d+\b.*",
)
"""Forms that can be nothing else than a page number."""

BARE_NUMBERS: Final = (
    r"(?P<f>\d{1,3})",
    r"/(?P<g>\d{1,3})",
    r"(?P<h>\d{1,3})/",
    r"\((?P<i>\d{1,3})\)",
)
"""Forms that are page numbers only beside other furniture, or counting on from page to page."""

PAGE_MARK: Final = r"\[(?:Page|page|PAGE|p\.|pg\.|end\s+p\.?)\s*(?P<n>\d{1,4}|[IVXLCivxlc]{1,7})\]"
"""A page mark within a line, as web copies of printed volumes set it."""

STAMPS: Final = (
    r"DECLASSIFIED\b.*",
    r"Declassified\s+(?:in\s+Part|by|per|under|on|and)\b.*",
    r"(?:Per\s+)?E\.?\s?O\.?\s?1[0-9]{4}\b.*",
    r"Authority:?\s+(?:NND|NL[A-Z]|E\.?O\.?|State|MR|FRUS)\b.*",
    r"(?:NL[A-Z]{1,3}|MR|NND|LOC-HAK|ESDN|NARA|RAC)[-:/ ]+(?:[A-Z]{0,4}[- ]?)?[#\d].*",
    r"HR\d\d-\d+.*",
    r"(?i:by)\s+\S{1,12}(?:\s\S{1,4})?,?\s*NARA,?\s*(?i:date).*",
    r"(?i:by)\s+\S{1,6}\s+(?i:date)\s+\d.*",
    r"(?:REPRODUCED|Reproduced)\s+(?:AT|at|FROM|from)\s+(?:THE|the)\s+(?:NATIONAL|National)\b.*",
    r"COPY\s+[A-Z. ]{2,20}LIBRARY\b.*",
    r"(?:Photocopy|PHOTOCOPY|Digitized|DIGITIZED|Scanned)\s+(?i:from)\b.*",
    r"Electrostatic\s+(?i:copy|reproduction)\b.*",
    r"NIXON\s+PRESIDENTIAL\s+MATERIALS\b.*",
    r"BEGIN\s+WITHDRAWN\s+ITEM\b.*|END\s+WITHDRAWN\s+ITEM\b.*|\[Duration:.*\]",
    r"RELEASED?\s+IN\s+(?:FULL|PART)\b.*",
    r"REVIEW\s+AUTHORITY:.*",
    r"UNCLASSIFIED\s+U\.?\s?S\.?\s+Department\s+of\s+State\b.*",
    r".*Declassified/Released\s+US\s+Department\s+of\s+State\b.*",
    r"(?:Sanitized\s+Copy\s+)?Approved\s+(?i:for)\s+Release\b.*",
    r"No\s+Objection\s+[Tt]o\s+Declassification\b.*",
    r"MORI\s+DocID:.*",
    r"25X1\w*|STAT|ILLEGIB|\(b\)\s?\(\d\)|B1,?\s+1\.4.*",
    r"State\s+Dept\.\s+review\s+completed",
    r"Chief,\s+Records\s+&\s+Declass\b.*",
    r"Catalogue\s+Reference:.*|\(c\)\s+crown\s+copyright.*",
    r"THIS\s+DOCUMENT\s+IS\s+THE\s+PROPERTY\s+OF\b.*",
    r"(?:CLASSIFIED|Classified)\s+(?:BY\b|by:).*|EXEMPT\s+FROM\s+GENERAL\s+DECLASS.*|SCHEDULE\s+OF\s+EXECUTIVE\s+ORDER\b.*",
    r"EXEMPTION\s+CATEGORY\b.*|AUTOMATICALLY\s+DECLASSIFIED\b.*",
    r"GROUP\s+\d\b.*|Downgraded\s+at\s+\d+.*|not\s+automatically\s+declassified.*",
    r"(?:DECL|Decl):.*|(?i:declassify\s+on):.*|Reason:\s+1\.\d.*|Derived\s+[Ff]rom:.*",
    r"\[?NAA:\s.*",
    r"\[?(?:RGANI|GARF|AVP ?RF|TsKhSD|APRF|RGASPI)\.?,?\s.*",
    r"(?i:unclassified\s+with\s+attachments?\s+removed).*",
)
"""Lines of declassification stamps and schedules."""

RUNNING_HEADS: Final = (
    r"FORM\s+DS-\d+.*|OPTIONAL\s+FORM\s+(?:NO\.?\s*)?\d+.*|DS-?\d{3,4}.*",
    r"(?i:copy)\s+(?:No\.?\s*)?\d+\s+of\s+\d+(?:\s+copies)?",
    r"Conversation\s+No\.\s*[\d-]+(?:\s*\(cont.*\))?",
    r"Page:\S.*",
    r"\d{1,4}\s+F(?i:oreign relations),?\s.*|.*F(?i:oreign relations),\s+\d{4}.*\s\d{1,4}",
    r"C-[A-Z]{1,2}\(\d\d\)\d+|S/PV\.\d+.*",
    r"\d{1,2}/\d{1,2}/\d{4}\s.*\s\d+/\d+",
    r"\(?(?i:more)\)?|/?(?i:over)|-\s*more\s*-|\(?(?i:cont['’ʼ]?d|continued)\.?(?:\s+on\s+next\s+page)?\)?|/…|/\.{3}",
)
"""Form numbers, copy numbers and words that tell one to turn the page."""

LETTERHEADS: Final = (
    "DEPARTMENT OF STATE",
    "UNITED STATES DEPARTMENT OF STATE",
    "THE WHITE HOUSE",
    "NATIONAL SECURITY COUNCIL",
    "DEPARTMENT OF DEFENSE",
    "CENTRAL INTELLIGENCE AGENCY",
    "10 DOWNING STREET",
    "FOREIGN OFFICE",
    "FOREIGN AND COMMONWEALTH OFFICE",
    "DEPARTMENT OF EXTERNAL AFFAIRS",
    "DEPARTMENT OF FOREIGN AFFAIRS",
    "EXECUTIVE OFFICE OF THE PRESIDENT",
)
"""Who made the record, as its first page is headed."""

DAMAGED_LEVELS: Final = ("SECRET", "CONFIDENTIAL", "TOPSECRET", "RESTRICTED", "UNCLASSIFIED")
"""Levels that a misread marking is compared with."""

BULLET: Final = r"(?:[•◦▪‣●○∙*]|[-–](?=\s+[A-Z]))\s+"
"""What a web copy sets before the items of a list."""
