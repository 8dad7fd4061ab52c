"""Offices that tell of which side somebody is, as regular expressions on the words of a list."""

from typing import Final

AMERICAN_OFFICES: Final = (
    r"\b(?<!Permanent )(?<!Parliamentary )(?:Under )?Secretary of State\b(?! for)",
    r"\bSecretary of (?:the )?(?:Defense|Treasury|Labor|Commerce|Agriculture|Interior|War|Navy|Army)\b",
    r"\b(?:Assistant|Deputy Under|Deputy Assistant) Secretary\b(?!.General)",
    r"\bAssistant to the President\b|\bPress Secretary to the President\b",
    r"\bNSC\b|\bWhite House\b|\bDepartment of (?:State|Defense|Commerce|Agriculture)\b",
    r"\b(?:U\.?S\.?|American) (?:Ambassador|Embassy|Consul|Minister|Delegation|Mission)",
)
"""Offices that only the United States have; such a list is an American one."""

OFFICES_AT_HOME: Final = (
    r"\b(?:Office|Bureau|Desk|Division) of [\w ,&;'’-]* Affairs\b",
    *AMERICAN_OFFICES,
)
"""Offices that a record gives without a country, for its own side."""

FOREIGN_TO: Final = {
    "US": frozenset(
        """
        minister premier chancellor king queen shah emperor sultan emir pope marshal pm p.m fonmin
        primin chairman foreign-minister field-marshal viscount earl general-secretary
        """.split()
    )
}
"""Side that keeps the record, to the titles before a name that it does not have itself."""

STATE_BODIES: Final = (
    r"(?:(?:Foreign|Prime) Minist(?:er|ry)|Ambassador|President|Premier|Consul(?:[- ]General)?"
    r"|Charg[eé](?: d['’ʼ]Affaires)?|Chancellor|King|Queen|Shah|Sultan|Emperor|Embassy|Legation"
    r"|Mission|Government|Republic|Kingdom|Union|Commission|Parliament|Congress|Assembly|Senate"
    r"|Council|Bank|Party|Army|Navy|Air Force|(?:Minister|Ministry) of [\w ,&;'’-]+?|Minister)"
)
"""What is `of` a country: `Ministry of Finance of Ostrava`."""

BARE_AT_HOME: Final = frozenset({"president", "vice-president", "secretary"})
"""Offices that an American record gives bare to its own side: `The Secretary`."""

SECRETARYS_RANKS: Final = frozenset("acting under assistant deputy vice of for".split())
"""Before `Secretary` they leave him one of the Department; others make him one of an embassy."""

PRINCIPALS: Final = frozenset(
    """
    ambassador minister president premier chairman chancellor secretary king queen shah sultan
    emperor governor senator envoy director commissioner pm p.m fonmin primin
    """.split()
)
"""Titles before a name with which a delegation begins; his people follow him."""
