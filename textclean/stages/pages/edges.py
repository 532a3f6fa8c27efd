"""What the rules about lines that stay share: which lines are labels or sentences, and where runs of lines end.

Decides nothing about a line.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from textclean.stages.pages.columns import Columns
from textclean.stages.pages.looks import KINDS, LABELED, STAMPED, kind_of

NEVER_KEPT: Final = frozenset(map(kind_of, ("SHARE", "NEWSLETTER", "LEGAL", "ADVERT", "COMMENT", "READ_MORE")))
"""Kinds of labels that are nobody's words on a page, wherever they stand; headings of lists may be an author's."""

HEADS_A_LIST: Final = NEVER_KEPT | {kind_of("RELATED")}
"""Kinds of labels that no table and no list of an author has among its words."""


def is_label(kind: int) -> bool:
    """Tell whether a kind is that of a label or a prefix of page chrome."""
    return LABELED <= kind < STAMPED


LABELS: Final = bytes(map(is_label, range(KINDS))).ljust(256, b"\0")
"""Whether a kind is a label's, by its number."""


def flag_kinds(names: Collection[str]) -> bytes:
    r"""Return of each number of a kind whether it is one of the labels' or prefixes' of these names.

    >>> bytes([kind_of("SHARE"), kind_of("LEGAL"), STAMPED]).translate(flag_kinds(["SHARE"]))
    b'\x01\x00\x00'
    """
    wanted = set(map(kind_of, names))
    return bytes([kind in wanted for kind in range(256)])


def find_labeled(kinds: Sequence[int]) -> bytes:
    """Return of each line whether its kind is that of a label or a prefix of page chrome.

    >>> list(find_labeled([STAMPED + 1, LABELED, STAMPED]))
    [0, 1, 0]
    """
    return bytes([*kinds]).translate(LABELS)


def is_sentence(columns: Columns, place: int, fewest: int) -> bool:
    """Tell whether a line is prose, or ends as a sentence does and is some words long."""
    return bool(columns["prose"][place]) or (columns["end"][place] == 1 and has_words(columns, place, fewest))


def has_words(columns: Columns, place: int, fewest: int) -> bool:
    """Tell whether a line is some words long, with or without spaces between them."""
    words = columns["words"][place]
    return words >= fewest or (words == 1 and columns["width"][place] >= LETTERS * fewest)


LETTERS: Final = 4
"""Width of a word in scripts that put no space between them, a character of which counts more than one."""


def find_edges(kept: bytearray, by: int) -> Iterator[tuple[int, int]]:
    """Yield the places of lines that stay before ones that do not, and of these, in one direction.

    Lines that are let stay between two steps are seen by the next one.

    >>> list(find_edges(bytearray((1, 0, 0, 1)), 1)), list(find_edges(bytearray((1, 0, 0, 1)), -1))
    ([(0, 1)], [(3, 2)])
    """
    place = 0 if by > 0 else len(kept)
    while (place := kept.find(b"\1\0", place) if by > 0 else kept.rfind(b"\0\1", 0, place)) >= 0:
        yield (place, place + 1) if by > 0 else (place + 1, place)
        place += 1


def find_runs(flags: bytes | bytearray, fewest: int = 1) -> Iterator[range]:
    """Yield the places of the flags that are set, those next to each other together, where they are so many at least.

    >>> list(find_runs(bytes([1, 1, 0, 1]))), list(find_runs(bytes([1, 0, 1, 1]), 2))
    ([range(0, 2), range(3, 4)], [range(2, 4)])
    """
    shortest = b"\1" * fewest
    begin = flags.find(shortest)
    while begin >= 0:
        end = flags.find(0, begin)
        end = len(flags) if end < 0 else end
        yield range(begin, end)
        begin = flags.find(shortest, end)
