"""Which lines of a text hold what is looked for, found in all of them at once."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress
from operator import ne

from textclean.kernel import find_firsts, find_lines


def find_lines_with(
    texts: Sequence[str], needles: tuple[str, ...] = (), *, firsts: str = "", lasts: str = ""
) -> list[int]:
    """Return the places, in order, of the lines in which one of the needles stands.

    And of those that begin with one of *firsts*, or end with one of *lasts*.

    >>> find_lines_with(["Home", "News | Sport", "The heron waits.", "|"], ("|", "(c)"))
    [1, 3]
    >>> find_lines_with(["- Herons", "Eels", "Weirs:"], firsts="-*", lasts=":")
    [0, 2]
    """
    return find_lines(texts, needles, firsts, lasts)


def find_again(texts: Sequence[str]) -> list[tuple[int, int]]:
    """Return the places of the lines that stood in the text before, in order, each with the first place of the same.

    >>> find_again(["Home", "News", "Home", "Home"])
    [(2, 0), (3, 0)]
    """
    if len(set(texts)) == len(texts):  # most articles
        return []
    firsts = find_firsts(texts)
    places = range(len(firsts))
    return list(compress(zip(places, firsts, strict=True), map(ne, firsts, places)))
