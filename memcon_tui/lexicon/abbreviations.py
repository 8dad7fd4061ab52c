"""Full stops that end no sentence, and words that open one."""

from typing import Final

ABBREVIATIONS: Final = frozenset(
    """
    mr mrs ms dr messrs mme mlle st gen amb sec min pres vice prof col lt adm capt cmdr maj gov sen
    rep hon rev sr jr no nos vol vols pp p ed eds al art arts para paras fig cf vs viz dept govt
    approx est ft inc ltd co corp bros ca cont secy asst dir ambas jan feb mar apr jun jul aug sept
    sep oct nov dec i.e e.g m h.e h.m esq op doc docs incl ref wm geo chas jas thos comdr brig supt
    wd shd cd wld shld p.m a.m com cde
    """.split()
)
"""In lower case, without their last full stop."""

MAY_END: Final = frozenset(
    "u.s u.n u.k u.s.s.r d.c a.m p.m etc jr sr co inc ltd u.a.r p.r.c g.d.r f.r.g n.y e.e.c".split()
)
"""Abbreviations that may also be the last word of a sentence."""

OPENERS: Final = frozenset(
    """
    the he she it this that these those there they we in on at as if mr ambassador secretary
    president minister however but and so thus then therefore when while after before for to with
    although though our his her its their what why how such i no yes nor or also finally sir lord
    senator general chairman foreign prime dr
    """.split()
)
"""Words that begin a sentence after an abbreviation that may end one."""
