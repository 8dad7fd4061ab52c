"""Reporting verbs: what a note-taker writes when somebody speaks.

The counts behind the choice: 71 records of one *Foreign Relations* volume and
231 Australian records (see `docs/parsing.md`).
"""

from typing import Final

_SPEECH: Final = """
accept|accepted accuse|accused acknowledge|acknowledged add|added address|addressed admit|admitted
advance|advanced advert|adverted advise|advised advocate|advocated affirm|affirmed agree|agreed
allude|alluded announce|announced answer|answered anticipate|anticipated apologize|apologized
apologise|apologised appeal|appealed argue|argued ask|asked assent|assented assert|asserted
assure|assured attack|attacked attempt|attempted attribute|attributed bring|brought caution|cautioned
challenge|challenged characterize|characterized charge|charged chuckle|chuckled cite|cited close|closed
claim|claimed clarify|clarified comment|commented compare|compared complain|complained
compliment|complimented concede|conceded conclude|concluded concur|concurred condemn|condemned
confess|confessed confirm|confirmed congratulate|congratulated consent|consented contend|contended
continue|continued convey|conveyed correct|corrected counsel|counselled counter|countered
criticize|criticized criticise|criticised declare|declared decline|declined defend|defended
define|defined demand|demanded demur|demurred denounce|denounced deny|denied deplore|deplored
describe|described digress|digressed disagree|disagreed disclaim|disclaimed discuss|discussed
dismiss|dismissed dispute|disputed draw|drew dwell|dwelt echo|echoed elaborate|elaborated
emphasize|emphasized emphasise|emphasised end|ended enquire|enquired enumerate|enumerated
estimate|estimated exclaim|exclaimed explain|explained express|expressed extend|extended
give|gave hint|hinted imply|implied indicate|indicated inform|informed inquire|inquired
insist|insisted instruct|instructed interject|interjected interpose|interposed
interrupt|interrupted intervene|intervened intimate|intimated introduce|introduced
invite|invited joke|joked justify|justified laugh|laughed lay|laid list|listed maintain|maintained
make|made mention|mentioned move|moved muse|mused nod|nodded note|noted object|objected
observe|observed offer|offered open|opened opine|opined outline|outlined persist|persisted
plead|pleaded pledge|pledged point|pointed pose|posed postulate|postulated praise|praised
present|presented press|pressed probe|probed proceed|proceeded profess|professed
promise|promised pronounce|pronounced propose|proposed protest|protested pursue|pursued
put|put qualify|qualified query|queried question|questioned quip|quipped quote|quoted
raise|raised reaffirm|reaffirmed read|read reassure|reassured recall|recalled
recapitulate|recapitulated recommend|recommended recount|recounted refer|referred
refuse|refused reiterate|reiterated reject|rejected rejoin|rejoined relate|related
remark|remarked remind|reminded reminisce|reminisced repeat|repeated reply|replied
report|reported request|requested resume|resumed respond|responded restate|restated retort|retorted
return|returned reveal|revealed revert|reverted review|reviewed rule|ruled say|said second|seconded
set|set share|shared signify|signified sketch|sketched smile|smiled snap|snapped speak|spoke
specify|specified speculate|speculated spell|spelled state|stated stress|stressed
submit|submitted suggest|suggested sum|summed summarize|summarized summarise|summarised
support|supported surmise|surmised take|took talk|talked tell|told testify|testified
thank|thanked threaten|threatened toast|toasted touch|touched transmit|transmitted turn|turned
underline|underlined underscore|underscored undertake|undertook urge|urged venture|ventured
voice|voiced volunteer|volunteered warn|warned welcome|welcomed whisper|whispered wish|wished
wonder|wondered begin|began start|started commence|commenced go|went come|came call|called
associate|associated telephone|telephoned phone|phoned ring|rang reflect|reflected ponder|pondered hesitate|hesitated
shrug|shrugged sigh|sighed pause|paused grin|grinned frown|frowned
"""

_MIND: Final = """
appreciate|appreciated assume|assumed believe|believed consider|considered desire|desired
doubt|doubted envisage|envisaged expect|expected favor|favored favour|favoured fear|feared
feel|felt find|found foresee|foresaw hold|held hope|hoped know|knew mean|meant prefer|preferred
realize|realized realise|realised recognize|recognized recognise|recognised regard|regarded
regret|regretted remember|remembered see|saw think|thought trust|trusted
understand|understood view|viewed want|wanted approve|approved hear|heard look|looked
"""

_NEEDS_PARTICLE: Final = {
    "brought": "up out forward",
    "drew": "attention the|attention",
    "spoke": "of on about at with in highly warmly briefly first again out up for "
    "to|him|about to|me|about to|me|of next",
    "gave": "the|following an|assessment his|assessment a|survey a|picture his|view her|view assurance the|opinion a|description an|account a|summary a|review "
    "his|opinion his|impression the|example his|views an|outline",
    "laid": "down stress emphasis",
    "made": "a|point the|point it|clear clear reference mention an|appeal a|statement a|plea "
    "the|following the|comment a|comment a|remark the|remark the|observation an|observation "
    "a|suggestion a|proposal several|points two|points three|points some|remarks the|suggestion",
    "put": "forward forth it the|question the|case to|him to|her to|mr",
    "read": "out aloud from the|text the|following",
    "set": "forth out down",
    "took": "up issue exception the|position the|view the|line the|opportunity note",
    "went": "on into over through back further",
    "came": "back in to|the|point to|the|question to|his to|the|subject to|speak",
    "called": "attention upon|mr for the|attention",
    "summed": "up",
    "turned": "to then again next back",
    "moved": "that on|to to|the|question",
    "returned": "to again then",
    "attempted": "to",
    "attacked": "",
    "extended": "his congratulations the|greetings greetings an|invitation",
    "associated": "himself",
    "started": "by off the|conversation the|discussion out with",
    "began": "by the|conversation the|discussion the|meeting with to",
    "commenced": "by",
    "opened": "by the|conversation the|meeting the|discussion with saying",
    "ended": "by on|the|note with",
    "looked": "forward",
    "held": "that forth",
    "found": "it that the|idea this the|proposal",
    "saw": "no it the|problem some little this merit",
    "meant": "that",
    "submitted": "that",
    "proceeded": "to",
    "supported": "this that him the|proposal the|idea the|view",
    "pressed": "",
    "telephoned": "",
    "phoned": "",
    "rang": "",
    "accepted": "this that the|point at it and with",
    "closed": "by the|meeting the|conversation with",
    "heard": "",
    "ruled": "that out",
    "lay": "",
    "spelled": "out",
    "broke": "in",
    "launched": "into the|conversation the|discussion the|talks the|serious the|substantive",
    "embarked": "on upon",
    "plunged": "into",
    "led": "off",
    "cut": "in",
    "chimed": "in",
    "shook": "his|head her|head",
}
"""Verbs of many senses that report only before these words; the empty string: never by itself."""

_MODIFIED: Final = {verb: frozenset(after.split()) for verb, after in _NEEDS_PARTICLE.items()}

_PAIRS: Final = [pair.split("|") for pair in (*_SPEECH.split(), *_MIND.split())]


def _third_person(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "o")):
        return base + "es"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


PAST: Final = {past: base for base, past in _PAIRS} | {
    "broke": "break",
    "cut": "cut",
    "chimed": "chime",
    "launched": "launch",
    "embarked": "embark",
    "plunged": "plunge",
    "led": "lead",
    "shook": "shake",
    "quoth": "say",
}
"""Simple past of every reporting verb, to its base."""

PRESENT: Final = {_third_person(base): base for base, _ in _PAIRS}
"""Third person present, as Soviet and Chinese records report."""

BASES: Final = frozenset(base for base, _ in _PAIRS)
"""For `did not reply`."""

SAYING: Final = frozenset(
    base + "ing" if not base.endswith("e") else base[:-1] + "ing" for base in BASES
)
"""`by saying`, `by asking`."""

TO_SAY: Final = frozenset(
    "say ask add remark inquire tell report express thank inform convey protest state note".split()
)
"""`telephoned to say`, `broke his silence to ask`."""

NEEDS_PARTICLE: Final = _MODIFIED | {
    _third_person(PAST[past]): after for past, after in _MODIFIED.items() if past in PAST
}

ADVERBS: Final = frozenset(
    """
    then also again now next first further later finally too still once thereupon himself herself
    therefore however thus merely only simply even always never just twice indeed jokingly
    thereafter meanwhile subsequently immediately further furthermore moreover all both each
    at|once in|turn in|reply in|response at|this|point once|more once|again
    """.split()
)

SUBORDINATORS: Final = frozenset(
    """
    that which whether if because what how as since until before where who whom whose than though
    although unless why lest like whenever wherever whatever whoever
    """.split()
)
"""A subject right behind one of these stands in a clause inside somebody's speech."""

HOSPITALITY: Final = frozenset(
    """
    lunch luncheon dinner breakfast supper tea coffee sit seat join enter in table garden terrace
    room study house car library drink inside outside upstairs walk stroll
    """.split()
)
"""`He invited Mr. Quill to lunch` is narration, `… to comment`, `… to Port Vale` is speech."""

UNSURE_WITH_PRONOUN: Final = frozenset("seem see find look expect mean know hold hear feel".split())
"""What `he` does need not be said by the one who is in the room."""

FIRST_CLAUSE: Final = frozenset({"when", "while", "after", "as", "before", "once"})
"""Open a sentence with a clause of its own: `When Lord Bell asked …, Mr. Quill said …`."""

PHRASES: Final = tuple(
    phrase.split()
    for phrase in (
        "first of all", "at once", "in turn", "in reply", "in response", "at this point", "once more",
        "once again", "for his part", "on his part", "of course", "in addition", "for the moment",
        "in conclusion", "at length", "with a smile", "at first",
    )
)  # fmt: skip
"""Stand between subject and verb as adverbs do: `Mr. Tarn at once replied`."""

PRESENCE: Final = frozenset("interject interpose interrupt intervene rejoin chime".split())
"""Who does this is in the room."""

FEELINGS: Final = frozenset(
    """
    inquisitive curious glad pleased sorry puzzled interested anxious concerned grateful delighted
    convinced confident sure aware certain doubtful skeptical sceptical hopeful willing unable
    impressed surprised disturbed worried happy silent struck opposed inclined prepared ready
    reluctant afraid content satisfied dissatisfied embarrassed upset agreeable eager favor favour
    taken puzzled relieved
    """.split()
)
"""`He was glad …`, `He was inquisitive about …`: the note-taker reports what was said to be felt."""

TAKEN_WITH: Final = frozenset({"with", "aback", "by"})
"""`He was much taken with this`, not `he was taken to the pier`."""

PREPOSITIONS: Final = frozenset(
    """
    in on at to with for from by of under upon regarding concerning about during throughout after
    before following beyond besides despite given reverting referring turning returning responding
    replying answering recalling asked speaking commenting continuing concluding summing noting as
    again then here now later finally next first second secondly thirdly also still however
    therefore thus moreover furthermore meanwhile subsequently afterwards once yesterday today
    instead otherwise nevertheless nonetheless when while until since because although though if
    even just perhaps recently earlier accordingly consequently similarly likewise
    """.split()
)
"""What may open a sentence before its subject: `In this connection the Minister said`."""

NOUNS_OF_SPEECH: Final = frozenset(
    """
    question questions reply answer response comment point view concern thing request suggestion
    query inquiry remark remarks statement contention argument reaction
    """.split()
)
"""`His first question was …`, `The first thing he asked about was …`."""

ASIDE_OPENERS: Final = frozenset(
    "who the as in with after on for at to by however too of when".split()
)
"""Open an aside between subject and verb: `Mr. Tarn, with a smile, said`; so do participles."""

DETERMINERS: Final = frozenset(
    """
    yes no both all this that these those there it its his her their our my a an another any some
    well oh ah
    """.split()
)
"""May begin a sentence in capitals, and are no name."""

STANCES: Final = frozenset(
    [*(pair.split("|")[0] for pair in _MIND.split()), "agree", "disagree", "accept", "support"]
)
"""What one man may say that another thinks: `Mr. Quill disagreed with it, Mr. Tarn continued`."""
GOING_ON: Final = frozenset({"continue", "go"})

PLAIN_SAYING: Final = frozenset(
    """
    say reply answer ask state remark add inquire enquire respond observe point interject explain
    interrupt tell comment rejoin retort open welcome thank
    """.split()
)
"""With these the note-taker hardly reports one who is absent: he would write `had said`."""

QUESTIONS: Final = frozenset({"ask", "inquire", "enquire", "wonder", "query", "question"})
REPLIES: Final = frozenset({"reply", "answer", "respond", "rejoin", "retort"})
"""After a question, `he replied` is the one who was asked."""

EXPERIENCES: Final = {
    "seemed": "to", "appeared": "to", "occurred": "to", "appealed": "to", "struck": "", "pleased": "",
    "surprised": "", "puzzled": "", "troubled": "", "disturbed": "", "impressed": "", "amused": "",
    "interested": "", "astonished": "", "worried": "",
}  # fmt: skip
"""`It seemed to Mr. Tarn that …`, `This pleased him`: the verb, and what parts it from the one who feels."""

OPENERS_OF_OPINION: Final = frozenset("opinion view judgment judgement estimation words".split())
"""`In Mr. Tarn's opinion, …`."""

CONJUNCTIONS: Final = frozenset(
    {"and", "but", "so", "yet", "while", "whereas", "or", "then", "nor"}
)

OBJECT_WORDS: Final = frozenset({"him", "her", "me", "them", "us"})

VIEWS_HELD: Final = frozenset({"opinion", "view", "belief", "impression"})
"""`He was of the opinion that …`."""

TELLING: Final = frozenset({*PAST, *PRESENT, *BASES, *FEELINGS, *VIEWS_HELD, *EXPERIENCES})
"""The words that may make a report."""
