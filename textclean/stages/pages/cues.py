"""What the words of a line weigh: the learned cue words, as one column of integers.

Decides nothing; the words and their weights stand in `weights`.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import islice
from typing import Final

from textclean import kernel
from textclean.kernel import make_table
from textclean.kernel.characters import split_terms
from textclean.kernel.plans import Sheet
from textclean.kernel.steps import look_up, multiply, scale
from textclean.stages.pages import weights
from textclean.stages.pages.looks import SETS

READ: Final = 100
"""Characters at the head of a line in which its words are looked for."""

MOST: Final = 32
"""Words of a line that are looked at."""

STEPS: Final = 8
"""Steps of a line's weight for each unit of log odds."""

TOP: Final = 60
"""Steps of the largest weight that counts, for and against."""

UNIT: Final = 100
"""Weights of words are in hundredths."""

ROOTS: Final = array("q", [1000, *(round(1000 / count**0.5) for count in range(1, MOST + 1))])
"""What each of several words counts, in thousandths: the more there are, the less one says."""


@cache
def read_cues() -> Mapping[str, int]:
    """Return the table of the weights of the cue words, in hundredths."""
    return make_table(parse_cues(weights.WORDS))


def parse_cues(table: str) -> list[tuple[bytes, int]]:
    r"""Read words that stand in lines behind their weight: the words, one a line, and the weight of each.

    >>> parse_cues("-120: login share\n35: said")
    [(b'login\nshare', -120), (b'said', 35)]
    """
    rows = [line.partition(": ") for line in table.split("\n")]
    return [(words.replace(" ", "\n").encode(), int(weight)) for weight, _, words in rows]


def find_words(text: str) -> list[str]:
    """Return the first words of a line, each once; where no spaces part them, pairs of characters.

    >>> find_words("The heron, the EEL and 12 boats")
    ['the', 'heron', 'eel', 'and', 'boats']
    """
    return list(dict.fromkeys(islice(split_terms(text[:READ].lower()), MOST)))


KNOWN: Final = {
    "root": look_up("cue words", ROOTS),
    "weight by root": multiply("cue weight", "root"),
    "steps by hundred": scale("weight by root", STEPS, ROOTS[0]),
    "steps": scale("steps by hundred", 1, UNIT),
    "words known": look_up("steps", array("q", range(-TOP, TOP + 1)), -TOP),
}
"""What each line's words weigh, in steps, by the weights and the number of those that are known."""


def weigh_words(texts: Sequence[str], sheet: Sheet) -> None:
    """Give a sheet the weights of the lines' words and the number of those that are known."""
    sheet["cue weight"], sheet["cue words"] = kernel.weigh_words(texts, read_cues(), SETS, READ, MOST)
