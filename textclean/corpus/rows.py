"""Lines of many pages that come in rows: a menu, a footer, a box between the paragraphs.

Decides which of the lines that stand on many of a site's pages belong together there. An author has such lines too:
"Ingredients" and "1 pinch of salt", the rows of a table, "We offer 30 days of holiday". They come in another choice or
another order on each page, or with something else between.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

ISOLATED: Final = 2
"""Lines in a row that may stand on many pages and be an author's: headings such as "Ingredients" and "Method"."""

TOGETHER: Final = 0.9
"""Share of the pages of either of two lines, and of their places on the page itself, at which both stand, from which on
they come together. With .75, generated recipes of ten pages lose three times as many words."""

COINCIDENCES: Final = 24
"""Times that a line would have to follow the same other by chance, over all lines of a row and all pages but one each,
from which on it is no chance: thirteen lines on three pages, seven on five, four on nine. Without such a limit three to
five generated recipes or job advertisements in seven languages lose up to six times as many words as alone; with 16,
recipes of ten pages 1.7 times as many, while F1 of pages of news with four siblings is .001 to .003 higher."""


def find_rows(lines: Mapping[int, int], standing: Mapping[int, int], length: int) -> list[int]:
    """Return the places of the lines that stand in rows of lines that come together, or at an end of the text.

    >>> menu = {place: 100 + place for place in (0, 2, 4, 5, 6)}
    >>> find_rows(menu, dict.fromkeys(menu.values(), 0b1_1111_1111_1111), 8)
    [0, 4, 5, 6]

    *lines* holds the hashes of the lines by their places, in order, *standing* the pages on which each stands, as bits,
    and *length* is the number of lines of the text. What comes in another choice on every page is no row:

    >>> find_rows({4: 1, 5: 2, 6: 3}, {1: 0b1_1101_1001, 2: 0b1_0110_1110, 3: 0b1_1011_0111}, 8)
    []
    """
    ends = (0, length)
    joints = _find_joints(lines, standing)
    rows: list[int] = []
    for run in _split_runs(list(lines)):
        if run.start in ends or run.stop in ends:
            rows.extend(run)
            continue
        begins = [place for place in run[1:] if place not in joints]
        for start, stop in pairwise([run.start, *begins, run.stop]):
            if stop - start > ISOLATED:
                pages = min(standing[lines[place]].bit_count() for place in range(start, stop))
                if (stop - start - 1) * (pages - 1) >= COINCIDENCES:
                    rows.extend(range(start, stop))
    return rows


def _find_joints(lines: Mapping[int, int], standing: Mapping[int, int]) -> set[int]:
    """Return the places whose line comes together with the one before it, here and on other pages."""
    times = Counter(lines.values())
    pairs = Counter((lines[place - 1], line) for place, line in lines.items() if place - 1 in lines)
    joined = {
        (one, two)
        for (one, two), count in pairs.items()
        if count >= TOGETHER * max(times[one], times[two]) and _come_together(standing[one], standing[two])
    }
    return {place for place, line in lines.items() if (lines.get(place - 1), line) in joined}


def _come_together(one: int, two: int) -> bool:
    """Tell whether two lines stand on the same pages, by and large."""
    return (one & two).bit_count() >= TOGETHER * max(one.bit_count(), two.bit_count())


def _split_runs(places: Sequence[int]) -> list[range]:
    """Return the runs of places that follow each other."""
    begins = [i for i, (one, two) in enumerate(pairwise(places), 1) if two != one + 1]
    return [range(places[i], places[j - 1] + 1) for i, j in pairwise([0, *begins, len(places)]) if i < j]
