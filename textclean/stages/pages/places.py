"""What a line of a page shows by where it stands: near prose or labels, and against the core of the article.

Features stand in columns, one for each group, with one small integer for each line. Decides nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate
from math import ceil, exp, sqrt
from operator import sub
from typing import Final, NamedTuple

from textclean.stages.pages.looks import (
    COMMENT,
    KINDS,
    LABELED,
    NOTHING,
    OWN_GROUPS,
    PREFIXED,
    PROSE_UNIT,
    RELATED,
    STAMPED,
    Look,
)
from textclean.text.prose import MEDIUM, SHORT, measure_prose

REACH: Final = 15
"""Lines on either side of prose that may belong to it."""

REACH_OF_SHORT: Final = 6
"""The same for lines narrower than `SHORT`, of which most are menus'."""

Columns = dict[str, list[int]]
"""One value a line for each group of features."""

PLACE_GROUPS: Final = {
    "kind before": KINDS,
    "kind two before": KINDS,
    "kind after": KINDS,
    "kind two after": KINDS,
    "share of prose before": 12,
    "lines left": 8,
    "prose in all": 10,
    "prose share": 8,
    "labels around": 6,
    "stamps around": 6,
    "copies around": 6,
    "related lists passed": 5,
    "comment labels passed": 5,
    "lines since related list": 8,
    "lines since comment label": 8,
    "indent against prose": 11,
    "share of indent": 11,
}
"""Groups of features of a line among the others near prose, and how many values each has."""

CORE_GROUPS: Final = {
    "score": 16,
    "score 1 before": 10,
    "score 2 before": 10,
    "score 1 after": 10,
    "score 2 after": 10,
    "mean of 11": 12,
    "place and score": 48,
    "article between": 10,
    "labels between": 6,
    "tail labels between": 5,
    "share of core": 10,
    "size of core": 10,
    "below the best": 10,
}
"""Groups of features of a line against the scores of the first look, and the core of the article they show."""

LOGS: Final = [(value + 1).bit_length() - 1 for value in range(1023)]
"""Steps of a number: the whole part of the binary logarithm of 1 more; 9 at most."""

STEPS_TO_END: Final = [min(7, LOGS[left]) for left in range(127, -1, -1)]
"""Steps of how many lines are left, for the last lines of a page; those before them have 7."""

FAR: Final = 300
"""Lines after which it no longer matters how long ago a label was."""

STEPS_AGO: Final = [min(7, LOGS[lines // 2]) for lines in range(FAR + 1)]
"""Steps of how many lines ago a label was."""


STEPS_AWAY: Final = [min(6, LOGS[lines]) for lines in range(64)]
"""Steps of how many lines away something is; 6 from there on."""


def _log(value: float, top: int) -> int:
    """Return the step of any number, *top* at most."""
    return min(top, LOGS[int(value)] if value < len(LOGS) else top)


def find_near_prose(texts: Sequence[str], factor: float) -> list[int]:
    """Return the places of the lines that read like prose, and of those near one.

    Near is within `REACH`, for short lines within `REACH_OF_SHORT`.
    """
    count = len(texts)
    lengths = list(map(len, texts))
    least = ceil(MEDIUM / factor)
    prose = [i for i, length in enumerate(lengths) if length >= least and measure_prose(texts[i], length * factor)]
    may_be_short = bytearray(count + REACH_OF_SHORT)
    near: list[int] = []
    end = 0
    for place in prose:
        begin = max(0, place - REACH_OF_SHORT)
        may_be_short[begin : place + REACH_OF_SHORT + 1] = b"\1" * (place + REACH_OF_SHORT + 1 - begin)
        near += range(max(end, place - REACH), min(count, place + REACH + 1))
        end = place + REACH + 1
    short = ceil(SHORT / factor)
    return [i for i in near if lengths[i] >= short or may_be_short[i]]


def describe_alone(looks: Sequence[Look]) -> Columns:
    """Return one column for each of `OWN_GROUPS`."""
    columns = zip(*[look.own for look in looks], strict=True)
    return dict(zip(OWN_GROUPS, map(list, columns), strict=True)) if looks else {group: [] for group in OWN_GROUPS}


def describe_places(looks: Sequence[Look], indents: Sequence[int]) -> Columns:
    """Return one column for each of `PLACE_GROUPS`."""
    n = len(looks)
    kinds = [look.kind for look in looks]
    padded = [NOTHING, NOTHING, *kinds, NOTHING, NOTHING]
    prose = [look.prose for look in looks]
    passed = list(accumulate(prose, initial=0))
    share = 11.99 / (passed[-1] + 0.05)
    all_text = sum([look.width for look in looks]) / PROSE_UNIT
    related, since_related = _count_passed(kinds, RELATED)
    comments, since_comment = _count_passed(kinds, COMMENT)
    against, of_indent = _compare_indents(prose, indents)
    values: tuple[list[int], ...] = (
        *(padded[1:-3], padded[:-4], padded[3:-1], padded[4:]),
        [int(before * share) for before in passed[:-1]],
        [7] * (n - len(STEPS_TO_END)) + STEPS_TO_END[max(0, len(STEPS_TO_END) - n) :],
        *([_log(passed[-1] / 5, 9)] * n, [int(7.99 * passed[-1] / (all_text + 1.0))] * n),
        *(_steps_around(map(IS_LABEL.__getitem__, kinds), 10), _steps_around(map(STAMPED.__eq__, kinds), 10)),
        _steps_around([look.own[COPIES] > 0 for look in looks], 3),
        *(related, comments, since_related, since_comment, against, of_indent),
    )
    return dict(zip(PLACE_GROUPS, values, strict=True))


IS_LABEL: Final = [LABELED <= kind < PREFIXED for kind in range(KINDS)]
IS_TAIL: Final = [kind in (RELATED, COMMENT) for kind in range(KINDS)]
"""Whether a kind of line heads what comes after articles."""

COPIES: Final = list(OWN_GROUPS).index("copies")
"""Place of "copies" among the own features."""


def _shift(values: list[int], by: int) -> list[int]:
    """Return the values *by* places on, the ends drawn out."""
    if by < 0:
        return (values[:1] * -by + values)[: len(values)]
    return (values + values[-1:] * by)[by:]


def _look_up_between(table: list[int], passed: list[int], start: int, end: int) -> list[int]:
    """Return for each line what a table has for the sum from *start* to *end* lines after it, by what has *passed*."""
    sums = map(sub, _shift(passed, end), _shift(passed, start))
    return list(map(table.__getitem__, sums))[:-1]


def _steps_around(flags: Iterable[bool], reach: int) -> list[int]:
    """Return for each line the step of the number of flags within *reach* lines."""
    return _look_up_between(LOGS, list(accumulate(flags, initial=0)), -reach, reach + 1)


def _count_passed(kinds: Sequence[int], wanted: int) -> tuple[list[int], list[int]]:
    """Return for each line how many of a kind came before it, and the step of how many lines ago the last one did."""
    if wanted not in kinds:
        return [0] * len(kinds), [STEPS_AGO[FAR]] * len(kinds)
    count, last = 0, -FAR
    counts, since = [], []
    for i, kind in enumerate(kinds):
        counts.append(count)
        since.append(STEPS_AGO[i - last] if i - last < FAR else STEPS_AGO[FAR])
        if kind == wanted:
            count = min(4, count + 1)
            last = i
    return counts, since


def _compare_indents(prose: Sequence[int], indents: Sequence[int]) -> tuple[list[int], list[int]]:
    """Return each line's indent against that of most prose, and the share of prose that has its indent."""
    weight: dict[int, int] = {}
    for units, indent in zip(prose, indents, strict=True):
        if units:
            weight[indent] = weight.get(indent, 0) + units
    if not weight or not any(indents):
        return [0] * len(prose), [0] * len(prose)
    usual = max(weight, key=weight.__getitem__)
    total = sum(weight.values())
    against = {indent: 1 + max(0, min(8, indent - usual + 4)) for indent in set(indents)}
    share = {indent: 1 + 9 * weight.get(indent, 0) // total for indent in set(indents)}
    return [against[indent] for indent in indents], [share[indent] for indent in indents]


class Stretch(NamedTuple):
    """The lines in which the core of the article most likely stands."""

    start: int
    end: int

    @classmethod
    def of(cls, shares: Sequence[float], widths: Sequence[float]) -> Stretch:
        """Return the stretch in which likely lines outweigh unlikely ones most.

        A line weighs the root of its width. Kadane's maximum subsequence.
        """
        best = current = 0.0
        start = begin = end = 0
        for i, (share, width) in enumerate(zip(shares, widths, strict=True)):
            if current <= 0.0:
                current, start = 0.0, i
            current += (share - CORE_LEVEL) * sqrt(width)
            if current > best:
                best, begin, end = current, start, i + 1
        return cls(begin, end)


CORE_LEVEL: Final = 0.4
"""Likelihood of the lines at which the core ends; 0.3 to 0.5 make no difference on the bench."""

LOWEST: Final = -6.0
"""Score of what cannot be the article; no score counts as less."""

QUARTERS: Final = 4
"""Steps of a score for each unit: scores count in quarters from `LOWEST` on."""

ROUNDING: Final = 1e-6
"""Added to a score, so that the order in which weights were added up makes no difference."""

TOP: Final = int(-2 * LOWEST) * QUARTERS
"""Steps of the highest score that counts."""


def _scale(steps: int, of: int = 1) -> list[int]:
    """Return the level, 0 to *steps* - 1, of every sum of the quarters of *of* scores by their mean, from -4 to 4."""
    levels = [int((quarters / QUARTERS / of - 2.0) * steps / 8.0) for quarters in range(TOP * of + 1)]
    return [max(0, min(steps - 1, level)) for level in levels]


LEVELS: Final = _scale(10)
FINE_LEVELS: Final = _scale(16)
MEAN_OF_11: Final = _scale(12, of=11)
SHARES: Final = [1.0 / (1.0 + exp(-quarters / QUARTERS - LOWEST)) for quarters in range(TOP + 1)]
"""Likelihoods by scores in quarters."""

THIRDS: Final = [(quarters >= 5 * QUARTERS) + (quarters >= 7 * QUARTERS) for quarters in range(TOP + 1)]
"""Below -1, between, or from 1 on."""


def describe_against_core(looks: Sequence[Look], scores: Sequence[float]) -> Columns:
    """Return one column for each of `CORE_GROUPS`.

    *scores* are log odds of being the article's, from the first look. Beyond a page's ends they count as `LOWEST`.
    """
    n = len(looks)
    steps = [int((score - LOWEST) * QUARTERS + ROUNDING) for score in scores]
    quarters = [0 if step < 0 else TOP if step > TOP else step for step in steps]
    shares = list(map(SHARES.__getitem__, quarters))
    widths = [look.width for look in looks]
    core = Stretch.of(shares, widths)
    article = list(accumulate([int(s * w / PROSE_UNIT) for s, w in zip(shares, widths, strict=True)], initial=0))
    inside = article[core.end] - article[core.start]
    levels = [0, 0, *map(LEVELS.__getitem__, quarters), 0, 0]
    places = _places_against(core, n)
    kinds = [look.kind for look in looks]
    labels = accumulate(map(IS_LABEL.__getitem__, kinds), initial=0)
    tails = accumulate(map(IS_TAIL.__getitem__, kinds), initial=0)
    passed = list(accumulate(quarters, initial=0))
    best = max(quarters, default=0)
    values: tuple[list[int], ...] = (
        list(map(FINE_LEVELS.__getitem__, quarters)),
        *(levels[1:-3], levels[:-4], levels[3:-1], levels[4:]),
        _look_up_between(MEAN_OF_11, passed, -5, 6),
        [3 * place + THIRDS[score] for place, score in zip(places, quarters, strict=True)],
        [LOGS[value] if value < len(LOGS) else 9 for value in _between(article, core)],
        [value if value < 5 else 5 for value in _between(list(labels), core)],
        [value if value < 4 else 4 for value in _between(list(tails), core)],
        *([int(9.99 * inside / (article[-1] + 1.0))] * n, [_log(inside / 5, 9)] * n),
        [below if below < 9 else 9 for below in [(best - score) * 3 // 8 for score in quarters]],
    )
    return dict(zip(CORE_GROUPS, values, strict=True))


def _places_against(core: Stretch, n: int) -> list[int]:
    """Return where the lines stand: 1 to 7 before the core, 8 in it, 9 to 15 after it, more for farther."""
    before, after = core.start, n - core.end
    return [
        *([7] * (before - len(STEPS_AWAY)) + [1 + step for step in reversed(STEPS_AWAY[:before])]),
        *([8] * (core.end - core.start)),
        *([9 + step for step in STEPS_AWAY[:after]] + [15] * (after - len(STEPS_AWAY))),
    ]


def _between(passed: list[int], core: Stretch) -> list[int]:
    """Return for each line the sum of what stands between it and the core, by what has *passed*."""
    before = [passed[core.start] - value for value in passed[1 : core.start + 1]]
    after = [value - passed[core.end] for value in passed[core.end : -1]]
    return before + [0] * (core.end - core.start) + after
