"""What a note-taker tells of the meeting himself: who came, what was done, what was agreed."""

from typing import Final

NARRATIVE: Final = frozenset(
    """
    left arrived entered departed adjourned joined took escorted showed walked moved accompanied
    withdrew retired rose sat handed invited drove met greeted ushered dined lunched excused
    delivered produced went boarded gained received telephoned read signed came called presided attended
    participated paid
    leaves enters arrives hands reads rises withdraws passes signs receives shows accompanies
    """.split()
)
"""What people do at a meeting without speaking."""

EVENTS: Final = frozenset(
    """
    meeting conversation luncheon lunch dinner discussion talk talks session interview call party
    group exchange reception breakfast tea visit toast toasts tour walk recess conference
    consultations negotiations deliberations proceedings audience sitting hearing plenary
    meetings sessions conversations discussions
    """.split()
)
"""What begins, lasts and ends without a speaker."""

EVENT_VERBS: Final = frozenset(
    """
    ended lasted began adjourned concluded continued followed opened broke took moved
    resumed closed started proceeded turned met commenced terminated recessed
    ends lasts begins concludes continues closes comes turns
    """.split()
)

EVIDENT_NARRATION: Final = (
    ("This", r"This was (?:then |also |generally )*(?:agreed|accepted|approved|adopted|decided)(?: (?:to|upon))?\.?$"),
    ("It it", r"(?:It|it) was (?:then |also |generally |further |finally |subsequently )*(?:agreed|decided|understood|settled|arranged)\b"),
    ("Reference Mention Note Allusion", r"(?:Reference|Mention|Note|Allusion) was (?:also |then |again )?made\b"),
    ("There", r"There (?:was|were|is|followed|ensued) (?:then |also )?(?:a |an |some |further |general |brief |little |no |much |considerable |additional |an exchange |lengthy )*(?:discussion|exchange|conversation|agreement|talk(?! of)|debate|laughter|animation|merriment|amusement|applause|commotion|pause|silence|small talk|remarks|pleasantries)\b"),
    ("The", r"The (?:agenda|draft|draft resolution|minutes|meeting|motion) (?:was|were) (?:adopted|approved|called to order|suspended|opened|adjourned|resumed|carried)\b"),
    ("The", r"The meeting rose\b"),
    ("The", r"The (?:party|group|company|guests|delegations) (?:then |next )?(?:went|moved|adjourned|rose|left|withdrew|walked|proceeded|repaired)\b"),
    ("The [ (", r"The (?:\w+ )?(?:part|portion|half|remainder|rest|beginning|end) of the (?:\w+ )?(?:meeting|conversation|discussion|talks?|luncheon|dinner|session|call)\b"),
    ("After", r"After (?:some |a |an |further |brief |short |considerable |lengthy )*(?:discussion|debate|exchange|argument|conversation|consideration)\b[^,]{0,40},? (?:the|it|this) [\w ]{0,40}was \w+ed\b"),
    ("Resolved Decided Agreed Decision Decisions Resolution Conclusions RESOLVED DECIDED", r"(?i:resolved|decided|agreed|decisions?|resolution|conclusions?)\s?:"),
    ("There", r"There follows (?:a |an |the )"),
    ("Everybody Everyone All", r"(?:Everybody|Everyone|All(?: present| those present)?) (?:then |also )?(?:laughed|agreed|nodded|smiled|rose|applauded|laughs?|agrees?|drank|sat|stood)\b"),
    ("A The", r"(?:A|The) (?:short |brief )?(?:break|recess|intermission|pause|adjournment|interval) (?:is|was) (?:then )?(?:announced|declared|called|taken)\b"),
    ("Lunch Luncheon Dinner Tea Coffee Drinks The", r"(?:The )?(?:[Ll]unch(?:eon)?|[Dd]inner|[Tt]ea|[Cc]offee|[Dd]rinks|dessert|refreshments) (?:was|were) (?:then )?(?:served|brought|announced|taken)\b"),
    ("At", r"At this (?:point|juncture|stage),? (?:the |a |an )?[\w ]{3,30} (?:was|were) (?:brought|served|handed|passed|shown|produced|summoned|called)\b"),
    ("A An", r"An? (?:\w+ )?(?:aide|waiter|messenger|servant|orderly|clerk|attendant|note|message|telegram) (?:\w+ly |then )?(?:came in|entered|appeared|interrupted|knocked|handed|was (?:brought|handed|passed))\b"),
    ("After Following", r"(?:After|Following) (?:the |a |this )?(?:\w+ )?(?:lunch|luncheon|dinner|supper|tea|break|recess|intermission|pause|interval|adjournment),? the (?:\w+ )?(?:meeting|conference|conversation|discussion|talks?|session|negotiations|group|party) (?:was |were )?(?:continued|resumed|reconvened|went on|moved|met)\b"),
    ("In", r"In (?:the )?(?:course of )?(?:the )?(?:further )?discussion(?: of [\w' ]{3,40})?,? the following (?:points?|took|spoke|comrades|views|questions)\b"),
    ("A", r"A (?:sheet|copy|note|paper|draft|map|list)\b[\w ]* was (?:then )?(?:handed|passed|produced|circulated|distributed|given)\b"),
    ("The", r"The (?:Committee|Council|Cabinet|Board|meeting) had before it\b"),
    ("In", r"In (?:the )?(?:course of )?discussion,? (?:the following|it was|there was|several)\b"),
    ("It it", r"(?:It|it) was (?:then |also |further )*(?:suggested|pointed out|noted|observed|proposed|recalled|felt|recognized|considered|explained|stated|argued|mentioned|emphasized|stressed|thought)\b"),
    ("Both The", r"(?:Both|The two) (?:sides|parties|delegations|men|ministers)(?: then| also| \w+ly)* \w+(?:ed|ought|ook|ade|oke|ent|eld)\b"),
    ("The", r"The (?:text|transcript|record|passage|exchange) which follows\b"),
    ("At", r"At the invitation of\b.*\btook (?:a |his |their )?(?:seat|place)"),
    ("The THE", r"(?:The|THE) (?:[A-Z][\w-]+ ){0,2}(?:Cabinet|CABINET|Council|COUNCIL|Committee|COMMITTEE|Board|Bureau|Politburo|Secretariat|Presidium|Conference|Meeting)\s?(?:[-–—:]|(?:then |also )*(?:agreed|decided|took note|noted|invited|approved|endorsed|authori[sz]ed|requested|adopted|instructed|appointed|resolved|heard)\b)"),
    ("Upon On", r"(?:Upon|On) the (?:motion|proposal|recommendation) of .{3,60} the (?:[A-Z][\w-]+ )*(?:Bureau|Politburo|Council|Committee|Cabinet|Board|Meeting) "),
    ("They Both", r"(?:They|Both) (?:then |also |finally |further )*(?:agreed|decided|arranged|exchanged|discussed|parted|moved|left|adjourned|compared)\b"),
    ("After Following", r"(?:After|Following) (?:an exchange of|some|the usual|initial|preliminary|a brief|brief) (?:pleasantries|greetings|courtesies|remarks|preliminaries)\b[^,]*$"),
    ("Both The All", r"(?:Both|The two|All) (?:sides|parties|men|ministers|principals|leaders|participants)\b.* (?:agreed|noted|expressed|exchanged|discussed|reviewed)\b"),
    ("The A An Another This", r"(?:The|A|An|Another|This) (?:\w+[ -]){0,3}(?:discussion|conversation|talk|exchange)s? (?:then |also |next |briefly )*(?:took place|turned|followed|ensued|ended|concluded|continued|was held|was resumed|lasted|began|covered|centered)\b"),
    ("At Here", r"(?:At this point|At this juncture|Here),? (?:the |there |a )?(?:group|party|parties|meeting|conversation|luncheon|lunch|dinner|delegations?|two|recording|tape|transcript|record|press|power|interval)\b"),
    ("Throughout During In", r"(?:Throughout|During|In the course of) (?:our|the|this|their) \w+\b.*\bI (?:gained|had|formed|got) the impression\b"),
    ("Throughout", r"Throughout (?:our|the|this|their) \w+\b[^,]*, [^,]{3,40} (?:was|were|seemed|appeared|remained)\b"))  # fmt: skip
"""Sentences in which the note-taker tells what happened: their first words, and their form."""

SHORT_SUBJECTS: Final = frozenset("He She It They There Yes No".split())

AUXILIARIES: Final = frozenset(
    "had was were did would could should might has is are does will can".split()
)
"""`He had.`, `They were not.`: an answer in two words."""

FURTHER: Final = frozenset("first second third fourth next last final other".split())

TIMES: Final = frozenset("today yesterday this on at after in this last tonight earlier".split())
"""Open a sentence in which the drafter tells what he did: `Today at noon I received …`."""

MEETING_VERBS: Final = frozenset(
    """
    received met visited saw accompanied invited welcomed joined telephoned greeted
    """.split()
)
"""Before a name in the opening sentences, they bring its bearer into the room."""

PARTING_OPENERS: Final = tuple(
    opener.split()
    for opener in (
        "In conclusion", "At this point", "At this juncture", "At the end of the conversation",
        "At the end of the meeting", "At the conclusion of the conversation", "At the end", "Thereupon",
        "In leaving", "On leaving", "Before leaving", "After this", "Upon leaving",
    )
)  # fmt: skip
"""Before what somebody does at a meeting: `In conclusion the Minister left with me a paper`."""

MET: Final = frozenset(
    "met meeting conversation talked spoke lunched dined lunch dinner talk".split()
)
"""`I met with Mr. Tarn`, `a conversation with Mr. Tarn`."""

GIVINGS: Final = frozenset("handed given passed shown presented delivered".split())
"""`A draft was handed to the Minister`: he is the one of whom the next sentence speaks."""

COMINGS_AND_GOINGS: Final = frozenset(
    "left entered arrived departed withdrew retired returned".split()
)

WHERE_TO: Final = (
    ["."], ["the", "room"], ["the", "meeting"], ["the", "table"], ["the", "office"], ["at", "this"],
    ["at", "that"], ["the", "conference"], ["the", "hall"],
)  # fmt: skip
"""Behind a coming or going that is the meeting's: `Mr. Tarn then left.`"""

MOVEMENTS: Final = frozenset(
    "left entered arrived departed withdrew retired rose joined went came drove walked".split()
)
"""Coming and going, which nobody reports as speech."""

DONE_TOGETHER: Final = frozenset(
    "met turned discussed talked exchanged parted lunched dined shook moved sat reverted".split()
)
"""`We met at noon`, `We then turned to ports`: what the drafter and the other did."""

IMPRESSIONS: Final = frozenset("impression view opinion feeling conclusion belief guess".split())
"""`My own impression is …`: the drafter's comment."""
