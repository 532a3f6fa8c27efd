"""What a line of furniture is, and how much that says: kinds and evidence.

Decides nothing; who judges lines says it in these terms.
"""

from __future__ import annotations

from typing import Final, NamedTuple

ENOUGH_AT_ENDS: Final = 1.5
"""Evidence from which on lines at the head or the end of a text are furniture: one label of several words, one phrase,
or two single words."""

ENOUGH_INSIDE: Final = 2.0
"""Evidence from which on lines between an article's paragraphs are."""

LONGEST_ITEM: Final = 200
"""Characters up to which a line without a full stop may be an entry of a list of other articles."""

FEWEST_OF_NAME: Final = 5
"""Characters of another article's title in a script without spaces, more than which there are."""

# What a label says by itself: a word that may be a heading of the author's says little, several words say more.
LABEL_EVIDENCE: Final = {
    "RELATED": 1.0,
    "COMMENT": 1.0,
    "SHARE": 1.0,
    "NEWSLETTER": 1.0,
    "LEGAL": 1.0,
    "ADVERT": 1.0,
    "NAVIGATION": 0.5,
    "MENU": 0.5,
    "SECTION": 0.25,
}
SEVERAL_WORDS: Final = 0.5
"""Evidence that a label of several words has more."""

PREFIX_EVIDENCE: Final = {"META": 1.0, "READ_MORE": 1.0}
PHRASE_EVIDENCE: Final = 1.5


class Furniture(NamedTuple):
    """What speaks for a line being furniture."""

    kind: str
    evidence: float


NONE: Final = Furniture("", 0.0)
