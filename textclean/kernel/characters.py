"""Sets of characters as bits, which both ways of walking over lines read.

Decides nothing: which characters are in which set is for the caller to say.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

MOST: Final = 27
"""Sets at most; five more bits are Unicode's."""

BLOCK: Final = 256
"""Characters that are looked at together."""

UNSPACED: Final = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
"""Scripts that do not part their words by spaces, as ranges of a regular expression: those whose lines Unicode breaks
between any two characters or by a dictionary (UAX 14, classes ID and SA), but for rare ones."""


class CharacterSets:
    """Up to 27 sets of characters, each a bit, and beside them those that Unicode knows.

    >>> sets = CharacterSets([".,", ".!?"])
    >>> [sets.bits(character) for character in ".,!"], sets.bits("A") == sets.UPPER | sets.LETTER
    ([3, 1, 2], True)
    """

    UNSPACED: Final = 1 << 27
    """Characters of scripts that do not part their words by spaces."""

    DIGIT: Final = 1 << 28
    r"""What ``\d`` matches: decimal digits of any script."""

    LETTER: Final = 1 << 29
    r"""What ``[^\W\d_]`` matches."""

    UPPER: Final = 1 << 30
    """Capital letters."""

    LOWER: Final = 1 << 31
    """Small letters."""

    __slots__ = ("members", "read")

    def __init__(self, members: Sequence[str]) -> None:
        """Take the sets' characters, in the order of their bits."""
        if len(members) > MOST:
            message = f"expected at most {MOST} sets, got {len(members)}: leave some out"
            raise ValueError(message)
        self.members = tuple(members)
        self.read: object = None  # what the compiled kernel has read of them

    def bits(self, character: str) -> int:
        """Return the sets that a character is in."""
        return _bits(self.members, character)

    def find(self, wanted: int, text: str) -> str:
        """Return the characters of a text, once each, that are in one of some sets."""
        return "".join([character for character in set(text) if self.bits(character) & wanted])

    def gather(self, wanted: int, text: str) -> str:
        """Return characters among which are all of a text that are in one of some sets, and no others: to strip by."""
        return _gather(self.members, wanted) if wanted < 1 << MOST else self.find(wanted, text)

    def classify(self, block: int) -> bytes:
        """Return the sets of the 256 characters of a block, four bytes each."""
        return _classify(self.members, block)


@cache
def _bits(members: tuple[str, ...], character: str) -> int:
    bits = sum(1 << place for place, member in enumerate(members) if character in member)
    if character.isdecimal():
        bits |= CharacterSets.DIGIT
    elif character.isalnum():
        bits |= CharacterSets.LETTER
    if is_unspaced(character):
        bits |= CharacterSets.UNSPACED
    return bits | (CharacterSets.UPPER if character.isupper() else CharacterSets.LOWER if character.islower() else 0)


@cache
def _gather(members: tuple[str, ...], wanted: int) -> str:
    return "".join([member for place, member in enumerate(members) if wanted >> place & 1])


@cache
def _classify(members: tuple[str, ...], block: int) -> bytes:
    return array("I", [_bits(members, chr(BLOCK * block + i)) for i in range(BLOCK)]).tobytes()


def is_unspaced(character: str) -> bool:
    """Tell whether a character is of a script that does not part its words by spaces."""
    return character >= UNSPACED[0] and any(
        low <= character <= high for low, high in zip(UNSPACED[::3], UNSPACED[2::3], strict=True)
    )


LETTERS_RE: Final = re.compile(r"[^\W\d_]+")
"""The runs of `CharacterSets.LETTER`."""


def split_terms(text: str) -> Iterator[str]:
    """Yield what a text says word by word: its runs of letters, or pairs of them where no spaces part words.

    Two characters of Chinese are a word more often than one or three (Nie and others, "On the use of words and n-grams
    for Chinese information retrieval", 2000).

    >>> list(split_terms("The heron2 and 蒼鷺站着, 鷺"))
    ['The', 'heron', 'and', '蒼鷺', '鷺站', '站着', '鷺']
    """
    runs = LETTERS_RE.findall(text)
    if text.isascii():  # most lines
        yield from runs
        return
    for run in runs:
        begin = 0
        while len(run) - begin > 2 and is_unspaced(run[begin]):
            yield run[begin : begin + 2]
            begin += 1
        yield run[begin:]
