"""How officials are titled and what offices they hold."""

from typing import Final

HONORIFICS: Final = frozenset(
    """
    mr mrs ms miss mme madame m messrs dr prof professor sir lord lady dame count baron prince
    princess sheikh comrade com cde tovarishch herr senor señor signor rev father archbishop
    bishop cardinal rabbi hon rt honorable honourable excellency majesty highness holiness eminence
    hrh h.r.h h.e
    """.split()
)
"""Before a name, and no office: lower case, without a full stop."""

RANKS: Final = frozenset(
    """
    ambassador amb secretary sec minister min president pres vice-president chairman chancellor premier
    governor senator sen congressman representative rep general gen admiral adm colonel col major
    maj captain capt commander cmdr lieutenant lt marshal brigadier commodore field-marshal
    king queen emperor shah sultan emir pope counselor counsellor consul director commissioner dir gov
    attorney justice judge speaker mayor president-elect director-general secretary-general
    undersecretary treasurer delegate envoy chargé charge editor pm p.m fonmin primin
    field viscount earl marquess lieutenant-general major-general vice-admiral rear-admiral air-marshal
    """.split()
)
"""Offices and ranks that stand before a name: `Ambassador Tarn`."""

RANK_MODIFIERS: Final = frozenset(
    """
    foreign prime deputy vice assistant under acting first second third general permanent
    defense defence state special chief senior party politburo central committee air brigadier
    lieutenant major rear field council soviet british french german american chinese vice-foreign
    deputy-foreign of for and in the at-large large elect national security adviser advisor
    """.split()
)
"""What may stand before or within an office: `Deputy Foreign Minister`."""

OFFICES: Final = frozenset(
    """
    president vice-president secretary minister ambassador chairman chairwoman chancellor premier
    governor senator congressman general admiral marshal colonel shah king queen emperor prince
    sultan pope adviser advisor assistant director counselor counsellor chargé charge consul
    delegate representative commissioner treasurer speaker under-secretary undersecretary
    secretary-general director-general attorney-general prime-minister envoy interpreter
    translator notetaker note-taker officer chief deputy editor press-secretary
    chancellor-designate president-elect mayor commander prosecutor host correspondent
    general-secretary spokesman undersigned writer officer
    """.split()
)
"""Nouns by which a record may call a man with the article: `the Secretary`."""

INTERPRETERS: Final = frozenset({"interpreter", "interpreting", "translator", "translating"})
NOTETAKERS: Final = frozenset(
    {"notetaker", "note-taker", "note taker", "recorder", "rapporteur", "stenographer", "reporter"}
)

MANY_HOLD: Final = frozenset(
    "president minister premier chancellor king queen general senator prince host".split()
)
"""`President Tarn` is not at once he who is listed as `The President`; `Secretary Quill` is."""

COLLECTIVES: Final = frozenset(
    """
    they both all everyone everybody nobody everything nothing group participants parties sides ministers delegations
    delegation members others committee council board meeting party governments principals
    """.split()
)
"""Who speaks with no one voice: sentences with these as subject are narration."""

PERSONAL_PRONOUNS: Final = frozenset(
    [
        "he", "she", "him", "her", "his excellency", "his majesty", "her majesty", "his highness",
        "his holiness",
    ]
)  # fmt: skip

STYLES: Final = {
    "hm": frozenset({"king", "queen"}),
    "his majesty": frozenset({"king", "emperor", "shah", "sultan"}),
    "her majesty": frozenset({"queen"}),
    "his holiness": frozenset({"pope"}),
    "his highness": frozenset({"prince", "emir", "sheikh"}),
}
"""Which offices are styled so."""

DRAFTER_WORDS: Final = frozenset(["the undersigned", "the writer", "the reporting officer"])
"""What a drafter calls himself where he does not say `I`."""

NAME_LINKS: Final = frozenset("of for at de von van der du la al bin el to the".split())
"""Small words within a name or an office: `the Minister of Ports`, `Ambassador-at-Large`."""

LOWER_RANKS: Final = frozenset(
    "deputy vice assistant under acting first second third junior former press".split()
)
"""Words that make an office another one: the Deputy Minister is not the Minister."""

DEPARTMENTS: Final = frozenset(
    """
    state defense defence treasury labor commerce agriculture interior war navy army foreign affairs
    finance trade external security health education justice transport ministers council exchequer mines ports
    posts telegraphs communications industry industries fisheries forests forestry food supply production
    planning development economy economic economics energy petroleum oil power works housing culture
    information science technology shipping railways aviation tourism religious islamic oriental islands
    territories colonies dominions commonwealth cooperation co-operation home internal police
    civil public social water lands land labour immigration customs revenue environment propaganda
    machine heavy light building construction merchant marine staff protocol cabinet
    """.split()
)
"""What an office may be of, so that `Secretary of State Quill` still has a name in it."""

SHORT_RANKS: Final = {
    "sec": "secretary", "amb": "ambassador", "gen": "general", "min": "minister", "sen": "senator",
    "undersecretary": "secretary", "counsellor": "counselor", "advisor": "adviser", "col": "colonel",
    "adm": "admiral", "pres": "president", "dir": "director", "gov": "governor", "rep": "representative", "maj": "major", "capt": "captain",
}  # fmt: skip
"""Short and other ways to write an office's noun."""

AGENCIES: Final = frozenset(
    """
    state defense treasury commerce agriculture labor interior justice jcs cia nsc usia acda aid omb
    oep usun white-house joint-chiefs department-of-state department-of-defense ocdm fbi ociaa
    """.split()
)
"""By which an American attendance list is ordered; hyphens for spaces."""

OTHER_ONE: Final = frozenset(
    "the latter|the other|his visitor|his host|his guest|his interlocutor|his colleague|the visitor".split(
        "|"
    )
)
"""The one of two who did not speak last."""

OF_SEVERAL: Final = frozenset(
    """
    messrs mesdames comrades comrs cdes ministers ambassadors senators generals secretaries doctors drs
    admirals congressmen deputies
    """.split()
)
"""Titles that stand once before several names."""

NAMELESS: Final = (
    r"(?:(?:and|plus)\s+)?(?:(?:\d+|one|two|three|four|five|six|several|other|others|various)\b.*"
    r"|(?:interpreters|notetakers|note-takers|aides|advisers|advisors|officials|staff|stenographers)"
    r"|plus\s+interpreters?|members of .*|.*\bnot declassified\]?|\(?blank\)?)"
)
"""Entries of a list, as a regular expression, that say that somebody was there but not who."""
