"""Which lines of a text hold what is looked for, found in all of them at once."""

from __future__ import annotations

from collections.abc import Sequence

from textclean.kernel import find_lines


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
