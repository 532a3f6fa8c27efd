"""Sets of characters as bits, which both ways of walking over lines read.

Decides nothing: which characters are in which set is for the caller to say.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import cache
from typing import Final

MOST: Final = 28
"""Sets at most; four more bits are Unicode's."""

BLOCK: Final = 256
"""Characters that are looked at together."""


class CharacterSets:
    """Up to 28 sets of characters, each a bit, and beside them those that Unicode knows.

    >>> sets = CharacterSets([".,", ".!?"])
    >>> [sets.bits(character) for character in ".,!"], sets.bits("A") == sets.UPPER | sets.LETTER
    ([3, 1, 2], True)
    """

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
    return bits | (CharacterSets.UPPER if character.isupper() else CharacterSets.LOWER if character.islower() else 0)


@cache
def _gather(members: tuple[str, ...], wanted: int) -> str:
    return "".join([member for place, member in enumerate(members) if wanted >> place & 1])


@cache
def _classify(members: tuple[str, ...], block: int) -> bytes:
    return array("I", [_bits(members, chr(BLOCK * block + i)) for i in range(BLOCK)]).tobytes()
