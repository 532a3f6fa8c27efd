"""Lines of many pages that come in rows: a menu, a footer, a box between the paragraphs.

Decides which of the lines that stand on many of a site's pages belong together there. An author has such lines too:
"Ingredients" and "1 pinch of salt", the rows of a table, "We offer 30 days of holiday". They come in another choice or
another order on each page, or with something else between.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import chain, pairwise
from typing import Final

ISOLATED: Final = 2
"""Lines in a row that may stand on many pages and be an author's: headings such as "Ingredients" and "Method"."""

TOGETHER: Final = 0.9
"""Share of the pages of either of two lines, and of their places on the page itself, at which both stand, from which on
they come together. With .75, generated recipes of ten pages lose three times as many words."""

COINCIDENCES: Final = 24
"""Times that a line would have to follow the same other by chance, over different lines of a row and all pages but one,
from which on it is no chance: thirteen lines on three pages, seven on five, four on nine. Without such a limit three to
five generated recipes or job advertisements in seven languages lose up to six times as many words as alone; with 16,
recipes of ten pages 1.7 times as many, while F1 of pages of news with four siblings is .001 to .003 higher."""


Run = tuple[int, int]
"""The places of the first line of a run and of the one after its last."""

RUN_RE: Final = re.compile(b"\1+")


def find_rows(lines: Sequence[int], standing: Mapping[int, int]) -> list[range]:
    """Return the places of the lines that stand in rows of lines that come together, or at an end of the text.

    *lines* holds the checksum of each line that is known and 0 for the others, *standing* the pages on which each known
    one stands, as bits.

    >>> find_rows([1, 0, 2, 0, 3, 4, 5, 0], dict.fromkeys(range(1, 6), 0b1_1111_1111_1111))
    [range(0, 1), range(4, 7)]

    What comes in another choice on every page is no row:

    >>> find_rows([0, 1, 2, 3, 0], {1: 0b1_1101_1001, 2: 0b1_0110_1110, 3: 0b1_1011_0111})
    []
    """
    runs = [match.span() for match in RUN_RE.finditer(bytes(map(bool, lines)))]
    rows = [range(start, stop) for start, stop in runs if start == 0 or stop == len(lines)]
    inside = [run for run in runs if run[1] - run[0] > ISOLATED and run[0] > 0 and run[1] < len(lines)]
    loose = _find_loose_pairs(lines, runs, inside) if inside else set()
    for start, stop in inside:
        on = list(map(standing.__getitem__, lines[start:stop]))
        begins = _find_begins(on, lines[start:stop], loose) if loose or len(set(on)) > 1 else []
        for first, last in pairwise([0, *begins, len(on)]):
            different = len(set(lines[start + first : start + last]))  # a line and itself are no two that come together
            if different > ISOLATED:
                pages = min(map(int.bit_count, on[first:last]))
                if (different - 1) * (pages - 1) >= COINCIDENCES:
                    rows.append(range(start + first, start + last))
    return rows


def _find_begins(on: Sequence[int], lines: Sequence[int], loose: Container[tuple[int, int]]) -> list[int]:
    """Return the places of lines that do not come together with the line before."""
    joints = enumerate(zip(on, on[1:], pairwise(lines), strict=False), 1)
    return [i for i, (one, two, pair) in joints if (one != two and not _come_together(one, two)) or pair in loose]


def _find_loose_pairs(lines: Sequence[int], runs: Iterable[Run], inside: Iterable[Run]) -> set[tuple[int, int]]:
    """Return the pairs of lines that follow each other inside, but not wherever one of them stands on the page."""
    times = Counter(filter(None, lines))
    again = {line for line, count in times.items() if count > 1}
    doubtful = {pair for pair in _list_pairs(lines, inside) if not again.isdisjoint(pair)} if again else set()
    pairs = Counter(filter(doubtful.__contains__, _list_pairs(lines, runs))) if doubtful else {}
    return {(one, two) for one, two in doubtful if pairs[one, two] < TOGETHER * max(times[one], times[two])}


def _list_pairs(lines: Sequence[int], runs: Iterable[Run]) -> Iterator[tuple[int, int]]:
    """Yield the lines that follow each other in these runs."""
    return chain.from_iterable(pairwise(lines[start:stop]) for start, stop in runs if stop - start > 1)


def _come_together(one: int, two: int) -> bool:
    """Tell whether two lines stand on the same pages, by and large."""
    return (one & two).bit_count() >= TOGETHER * max(one.bit_count(), two.bit_count())
