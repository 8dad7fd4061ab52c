"""Classification markings and handling caveats.

Levels: Executive Orders 10290 (1951) to 13526 (2009) for the American ones, the
manuals of protective security for the British and Commonwealth ones, and
C-M(55)15 for those of NATO.
"""

from typing import Final

LEVELS: Final = (
    "COSMIC TOP SECRET",
    "NATO SECRET",
    "NATO CONFIDENTIAL",
    "NATO RESTRICTED",
    "NATO UNCLASSIFIED",
    "TOP SECRET",
    "MOST SECRET",
    "FULLY SECRET",
    "STRICTLY CONFIDENTIAL",
    "LIMITED OFFICIAL USE",
    "FOR OFFICIAL USE ONLY",
    "OFFICIAL USE ONLY",
    "SECRET",
    "CONFIDENTIAL",
    "RESTRICTED",
    "NOT CLASSIFIED",
    "UNCLASSIFIED",
    "LOU",
    "FOUO",
)
"""The longer before those that begin or end like them."""

RELEASED: Final = frozenset({"UNCLASSIFIED", "NOT CLASSIFIED", "NATO UNCLASSIFIED"})
"""What a releasing office prints over the level the record had."""

CAVEATS: Final = (
    "LITERALLY EYES ONLY",
    "EXCLUSIVELY EYES ONLY",
    "EYES ONLY FOR THE SECRETARY",
    "EYES ONLY FOR THE PRESIDENT",
    "EYES ONLY",
    "FOR THE SECRETARY ONLY",
    "SUPER SENSITIVE",
    "SENSITIVE",
    "PERSONAL",
    "PRIVATE",
    "NODIS",
    "EXDIS",
    "LIMDIS",
    "STADIS",
    "LIMIT DISTRIBUTION",
    "LIMITED DISTRIBUTION",
    "LIMITED ACCESS",
    "NO DISTRIBUTION",
    "CHEROKEE",
    "ROGER CHANNEL",
    "NOFORN",
    "NO FOREIGN DISSEM",
    "ORCON",
    "NOCONTRACT",
    "PROPIN",
    "WNINTEL",
    "UMBRA",
    "SPOKE",
    "MORAY",
    "DINAR",
    "TRINE",
    "RUFF",
    "GAMMA",
    "TALENT-KEYHOLE",
    "BYEMAN",
    "COMINT",
    "ATOMAL",
    "FORMERLY RESTRICTED DATA",
    "RESTRICTED DATA",
    "NOT FOR THE SYSTEM",
    "OUTSIDE THE SYSTEM",
    "NON-LOG",
    "AUSTEO",
    "GUARD",
    "CANADIAN EYES ONLY",
    "UK EYES ALPHA",
    "DEDIP",
    "DRAFT",
    "UNCLEARED",
    "ADVANCE COPY",
    "GDS",
    "XGDS",
    "ADS",
    "OADR",
    "ONLY COPY",
    "WORKING TRANSCRIPT",
    "SPECIAL FILE",
)
"""Handling caveats and schedules that are joined to a level or stand on a line of their own."""

PRECEDENCES: Final = ("FLASH", "NIACT", "IMMEDIATE", "PRIORITY", "ROUTINE")
"""How fast a telegram is to go, which may stand behind its level."""

SCHEDULES: Final = frozenset({"GDS", "XGDS", "ADS", "OADR", "DRAFT", *PRECEDENCES})
"""Joined to a level but no caveat on who may read."""

STRONG_CAVEATS: Final = frozenset(
    {
        "NODIS", "EXDIS", "LIMDIS", "STADIS", "NOFORN", "SENSITIVE", "SUPER SENSITIVE", "ROGER CHANNEL",
        "LIMIT DISTRIBUTION", "LIMITED DISTRIBUTION", "NO DISTRIBUTION", "NO FOREIGN DISSEM",
        "RESTRICTED DATA", "FORMERLY RESTRICTED DATA", "NOT FOR THE SYSTEM", "OUTSIDE THE SYSTEM",
        *(caveat for caveat in CAVEATS if "ONLY" in caveat and caveat != "ONLY COPY"),
    }
)  # fmt: skip
"""Caveats that mark a page without a level; the others are words of other meanings too."""
