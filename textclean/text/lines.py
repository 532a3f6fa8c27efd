"""Which lines of a text hold what is looked for, found in all of them at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache


def find_lines_with(texts: Sequence[str], needles: tuple[str, ...]) -> set[int]:
    """Return the places of the lines in which one of the needles stands; no needle holds a line break.

    >>> sorted(find_lines_with(["Home", "News | Sport", "The heron waits.", "|"], ("|", "(c)")))
    [1, 3]
    """
    whole = "\n".join(texts)
    present = [needle for needle, rarest in _find_rarest(needles) if rarest in whole and needle in whole]
    if present and whole.count("\n") >= len(texts):  # a line holds a break: its place cannot be counted
        return {place for place, text in enumerate(texts) if any(needle in text for needle in present)}
    places: set[int] = set()
    for needle in present:
        place, begin = 0, 0
        at = whole.find(needle)
        while at >= 0:
            place += whole.count("\n", begin, at)
            places.add(place)
            begin = whole.find("\n", at)
            at = whole.find(needle, begin) if begin >= 0 else -1
    return places


@cache
def _find_rarest(needles: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return the needles, each with a character that is seldom there at all: no small letter if possible, a high code.

    A single character is looked for much faster than several.
    """
    return tuple((needle, max(needle, key=_rank)) for needle in needles)


def _rank(character: str) -> tuple[bool, str]:
    return not "a" <= character <= "z", character
