"""First halves of compounds that keep their hyphen at a line's end: `oil-` / `producing`."""

from typing import Final

KEEPS_HYPHEN: Final = frozenset(
    """
    non anti self well ill half semi quasi pro pre post ex all two three four five six seven eight
    nine ten twenty thirty forty fifty sixty seventy eighty ninety first second third one many much
    long short high low far near deep wide large small full part cease east west north south sino
    anglo franco russo afro asian euro trans so vice counter cross over under inter multi mid oil
    peace world war arms law land sea air free hard soft old new ever still better best good great
    on off up down in out by to and co re state nation
    """.split()
)
