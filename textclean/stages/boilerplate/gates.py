"""Which lines are worth a closer look: words of a few topics, counted in all lines at once.

Decides about most lines that their words show nothing, so that only the few others are read one by one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import compress
from typing import Final

from textclean.kernel import Column, make_table, weigh_words
from textclean.rules import words_by_topics
from textclean.rules.phrase_index import LETTERS
from textclean.stages.boilerplate.topics import encode

LONGEST: Final = 250
"""Characters up to which a line may be about one thing."""

GATES: Final = (
    ("browser", "comments", "cookie", "sign up", "agree", "leave", "sign off"),
    *(("write",), ("tip",), ("gift",), ("article",)),
    *(("act", "continue"), ("media", "below"), ("continue",)),
)
"""What is counted in all lines at once, to tell those that are worth a closer look from most."""

WIDTH: Final = 7
"""Bits of such a count, which is `MOST_COUNTED` at most."""

MOST_COUNTED: Final = 64
"""Words of a line that are."""


@cache
def _gates() -> Mapping[str, int]:
    """Return the table of the words that are counted: of two words that belong together, the longer one.

    The other is often one that any line has: "s inscrire", "get updates".
    """
    groups = words_by_topics().items()
    of_two: dict[str, frozenset[str]] = {}
    for topics, said in groups:
        for pair in [word.split(" ") for word in said if " " in word]:
            word = max(pair, key=len)
            of_two[word] = of_two.get(word, frozenset()) | topics
    for topics, said in groups:
        for word in of_two.keys() & said:
            of_two[word] |= topics
    counts = [(encode(said), _count(topics)) for topics, said in groups]
    counts += [(word.encode(), _count(topics)) for word, topics in of_two.items()]
    return make_table([(said, count) for said, count in counts if count])


def _count(topics: frozenset[str]) -> int:
    """Return what a word that is about some things counts."""
    return sum(1 << WIDTH * place for place, gate in enumerate(GATES) if not topics.isdisjoint(gate))


def count_gates(texts: Sequence[str]) -> Column:
    """Return how many words of each gate a line has, `WIDTH` bits a gate; 0 where it is too long to be about one thing.

    >>> list(count_gates(["Accept all cookies", "The heron waits."]))[1]
    0
    """
    short = [text if len(text) <= LONGEST else "" for text in texts]
    return weigh_words(short, _gates(), LETTERS, LONGEST, MOST_COUNTED)[0]


def find_likely(counts: Column, wanted: Sequence[tuple[int, int]]) -> Iterator[int]:
    """Yield the places of lines that have words of both gates of one of *wanted*."""
    for place, count in compress(enumerate(counts), counts):
        for one, other in wanted:
            if count & one and count & other:
                yield place
                break


def _mask_gates(*pairs: tuple[int, int]) -> tuple[tuple[int, int], ...]:
    """Return the bits of the counts of some pairs of gates."""
    ones = (1 << WIDTH) - 1
    return tuple((ones << WIDTH * one, ones << WIDTH * other) for one, other in pairs)


GATES_OF_KINDS: Final = _mask_gates((0, 0), (1, 2), (3, 4))
GATES_OF_PROMPTS: Final = _mask_gates((5, 6), (7, 7), (0, 0), (3, 4))
"""The gates that lines of a kind have words of, and prompts."""
