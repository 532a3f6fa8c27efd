"""What the words of a line are about: one bit for each of the topics that the tables of `rules` give to words.

Decides nothing about a line; it says what is in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Final

from textclean.kernel import find_words, make_table
from textclean.kernel.characters import LETTERS_RE
from textclean.rules import wordings, words_by_topics
from textclean.rules.phrase_index import LETTERS

LONGEST_PROMPT: Final = 80
"""Characters of a prompt at most, of whose words all are known."""

MOST_WORDS: Final = 11
"""Words of a prompt at most."""

FEWEST_OF_TOPIC: Final = 2
"""Paragraphs of prose about a thing at least that make it the subject of the text."""

SAYING_NOTHING: Final = frozenset(("filler", "control"))
"""What words may be about without saying anything of their line."""


@cache
def topic_bits() -> dict[str, int]:
    """Return the bit of each topic; one more, "@", is that of an address of mail."""
    topics = sorted(frozenset().union(*words_by_topics()))
    return {topic: 1 << place for place, topic in enumerate([*topics, "@"])}


def mask_topics(topics: Iterable[str]) -> int:
    """Return the bits of some topics together, to be held against those of a line (`read_topics`)."""
    return sum(topic_bits()[topic] for topic in topics)


@cache
def _table() -> Mapping[str, int]:
    """Return the table of the words that are about anything, each with the bits of that."""
    bits = [(encode(said), mask_topics(topics - SAYING_NOTHING)) for topics, said in words_by_topics().items()]
    return make_table([(said, mask) for said, mask in bits if mask])


def encode(words: Sequence[str]) -> bytes:
    """Return words as the kernel takes them: one a line."""
    return "\n".join(words).encode()


def read_topics(text: str) -> int:
    """Return the bits of the topics of a text's words.

    >>> bool(read_topics("Accept all cookies") & mask_topics(["cookie"]))
    True
    """
    found = topic_bits()["@"] if "@" in text and ADDRESS_RE.search(text) else 0
    for bits in find_words(text, _table(), LETTERS):
        found |= bits
    return found


ADDRESS_RE: Final = re.compile(r"\w@\w")
"""What shows an address of mail, and no name of somebody in a list of changes."""


def says_any(paragraphs: Iterable[str], topic: str) -> bool:
    """Tell whether any of some paragraphs has a word of a topic."""
    return any(read_topics(text) & topic_bits()[topic] for text in paragraphs)


def look_up(word: str) -> frozenset[str]:
    """Return the topics of a word, or of two with a space between them; none for most."""
    return wordings().get(word, frozenset())


def is_covered(text: str, topics: frozenset[str], fewest: int, shortest: int = 1) -> bool:
    """Tell whether all words of a short line have one of some topics; one with a hyphen is two.

    There must be *fewest* of them at least; words of fewer letters than *shortest* are passed over.

    >>> is_covered("Accept all", frozenset(["agree", "option"]), 2)
    True
    """
    if len(text) > LONGEST_PROMPT:
        return False
    said = LETTERS_RE.findall(text.casefold())
    covered = [len(word) < shortest or bool(look_up(word) & topics) for word in said]
    for i in range(len(said) - 1):
        if look_up(f"{said[i]} {said[i + 1]}") & topics:
            covered[i] = covered[i + 1] = True
    return fewest <= len(said) <= MOST_WORDS and all(covered)
