"""Elements of HTML and TEI: which part paragraphs, which hold no text, which a carrier adds."""

from typing import Final

PARAGRAPHS: Final = frozenset(
    """
    p div head h1 h2 h3 h4 h5 h6 list ul ol dl table opener closer dateline salute signed postscript
    blockquote quote section article main header aside figure frus:attachment text body front back
    sp ab lg lg1 pre hr center title byline docdate trailer tei html address
    """.split()
)
"""They stand by themselves: a blank line before and behind."""

LINES: Final = frozenset("br lb item li tr row l dt dd speaker stage label cb".split())
"""They end a line."""

CELLS: Final = frozenset({"td", "th", "cell"})

UNREAD: Final = frozenset(
    """
    script style teiheader facsimile nav footer button form select noscript svg iframe front back
    graphic figdesc
    """.split()
)
"""Their content is the carrier's or the editors' front and back matter, and no record's text."""

INLINE: Final = frozenset(
    """
    a abbr acronym b big cite code del em font hi i ins kbd label mark note persname placename
    orgname gloss ref rs s seg small span strike strong sub sup supplied term time title tt u unclear
    date gap name num pb q said choice sic corr orig reg foreign emph img sup del add space milestone
    graphic input meta link base wbr
    """.split()
)
"""They stand within a line and part no words."""
