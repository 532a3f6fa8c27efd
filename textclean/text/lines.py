"""Which lines of a text hold what is looked for, found in all of them at once."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate


def find_lines_with(texts: Sequence[str], needles: Sequence[str]) -> set[int]:
    """Return the places of the lines in which one of the needles stands; no needle holds a line break.

    >>> sorted(find_lines_with(["Home", "News | Sport", "The heron waits.", "|"], ["|", "(c)"]))
    [1, 3]
    """
    whole = "\n".join(texts)
    present = [needle for needle in needles if needle in whole]
    ends = list(accumulate([len(text) + 1 for text in texts])) if present else []
    places = set()
    for needle in present:
        at = whole.find(needle)
        while at >= 0:
            place = bisect_right(ends, at)
            places.add(place)
            at = whole.find(needle, ends[place])
    return places
