"""Lines of many pages that come in rows: a menu, a footer, a box between the paragraphs.

Decides which of the lines that stand on many of a site's pages belong together there. An author has such lines too:
"Ingredients" and "1 pinch of salt", the rows of a table, "We offer 30 days of holiday". They come in another choice or
another order on each page, or with something else between.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain, pairwise
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


def find_rows(lines: Mapping[int, int], standing: Mapping[int, int], length: int) -> list[range]:
    """Return the places of the lines that stand in rows of lines that come together, or at an end of the text.

    >>> menu = {place: 100 + place for place in (0, 2, 4, 5, 6)}
    >>> find_rows(menu, dict.fromkeys(menu.values(), 0b1_1111_1111_1111), 8)
    [range(0, 1), range(4, 7)]

    *lines* holds the checksums of the lines by their places, in order, *standing* the pages on which each stands, as
    bits, and *length* is the number of lines of the text. What comes in another choice on every page is no row:

    >>> find_rows({4: 1, 5: 2, 6: 3}, {1: 0b1_1101_1001, 2: 0b1_0110_1110, 3: 0b1_1011_0111}, 8)
    []
    """
    runs = _split_runs(list(lines))
    rows = [run for run in runs if run.start == 0 or run.stop == length]
    inside = [run for run in runs if len(run) > ISOLATED and run.start > 0 and run.stop < length]
    together = _find_pairs(lines, runs) if inside else set()
    for run in inside:
        pages = [standing[lines[place]] for place in run]
        pairs = pairwise(map(lines.__getitem__, run))
        joints = map(_come_together, pages, pages[1:])
        joined = [is_joint and pair in together for is_joint, pair in zip(joints, pairs, strict=True)]
        begins = [i for i, is_joint in enumerate(joined, 1) if not is_joint]
        for first, last in pairwise([0, *begins, len(run)]):
            if last - first > ISOLATED and _is_no_chance(pages[first:last]):
                rows.append(run[first:last])
    return rows


def _is_no_chance(pages: Sequence[int]) -> bool:
    """Tell whether lines that stand on these pages follow each other there too often for a coincidence."""
    return (len(pages) - 1) * (min(map(int.bit_count, pages)) - 1) >= COINCIDENCES


def _find_pairs(lines: Mapping[int, int], runs: Sequence[range]) -> set[tuple[int, int]]:
    """Return the pairs of lines that stand together on the page wherever one of them does."""
    times = Counter(lines.values())
    pairs = Counter(chain.from_iterable(pairwise(map(lines.__getitem__, run)) for run in runs))
    return {(one, two) for (one, two), count in pairs.items() if count >= TOGETHER * max(times[one], times[two])}


def _come_together(one: int, two: int) -> bool:
    """Tell whether two lines stand on the same pages, by and large."""
    return one == two or (one & two).bit_count() >= TOGETHER * max(one.bit_count(), two.bit_count())


def _split_runs(places: Sequence[int]) -> list[range]:
    """Return the runs of places that follow each other."""
    begins = [i for i, (one, two) in enumerate(pairwise(places), 1) if two != one + 1]
    return [range(places[i], places[j - 1] + 1) for i, j in pairwise([0, *begins, len(places)]) if i < j]
