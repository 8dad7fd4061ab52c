"""What the pages of a web site or a library's catalogue put about a record, in small letters."""

from typing import Final

CARRIER_LINES: Final = frozenset(
    """
    skip to content|skip to main content|skip to navigation|skip navigation|home|about|about us|search|browse
    |menu|main menu|topics|collections|documents|historical documents|resources|help|contact|contact us|privacy
    |privacy policy|terms of use|terms of service|accessibility|cookies|cookie policy|accept cookies|sign in
    |sign up|log in|login|register|share|share this|share this page|print|print this page|download|download pdf
    |view pdf|citation|cite|cite this|cite this document|how to cite|copy citation|permalink|back to top|top
    |previous|next|previous document|next document|previous page|next page|table of contents|contents
    |similar documents|related documents|related content|related items|see also|more like this|feedback
    |learn about the beta|newsletter|subscribe|follow us|facebook|twitter|rss|copyright|all rights reserved
    |document information|document details|source information|english|translation|english translation
    |view original|scan of original document|original scan|transcript|language|languages|toggle navigation|close
    |publications|exhibits|education|news|events|donate|people|places|themes|subjects|tags|metadata|bibliography
    |digital archive|international history declassified|office of the historian|loading|advanced search
    """.replace("\n    ", "").split("|")
)
"""Lines of menus and buttons, whole."""

CARRIER_FIELDS: Final = frozenset(
    """
    you are here|document type|doc type|word count|page count|rights|rights notice|terms|language
    |original language|creator|creators|contributor|contributors|publisher|publication date|date added
    |uploaded|original uploaded date|original archive|original classification|record id|identifier|permalink
    |url|doi|source url|citation|cite as|credits|summary|keywords|tags|format|file type|file size|downloads
    |views|last modified|last updated|retrieved|accessed|collection|collections|contents|donors|subjects
    |geographic subjects|associated places|associated people|associated topics|scan of original document|type
    |repository|archive|archival source|contact|copyright|word type|original title|translator|posted
    """.replace("\n    ", "").split("|")
)
"""What stands before a colon in a catalogue's fields."""

CARRIER_OPENINGS: Final = (
    "this document was made possible",
    "this website uses cookies",
    "this site uses cookies",
    "we use cookies",
    "made possible with support",
    "you are here",
    "©",
    "copyright ©",
)
"""With what sentences of a carrier begin."""
