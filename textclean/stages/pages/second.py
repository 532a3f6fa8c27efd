"""What the lines of a page are by the scores of the first look: the features of the second."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from math import exp
from operator import mul
from typing import Final

from textclean.stages.pages.columns import Columns, find_shapes, log, measure_distances, shift, subtract

STEPS: Final = 8
"""Steps of a score for each unit of log odds."""

TOP: Final = 48
"""Steps of the highest score that counts; the lowest is its negative."""

WHOLE: Final = 1000
LIKELIHOODS: Final = [round(WHOLE / (1.0 + exp(-step / STEPS))) for step in range(-TOP, TOP + 1)]
"""Likelihoods in thousandths, by steps from the lowest on."""

CORE_LEVEL: Final = 400
"""Likelihood of the lines, in thousandths, at which the core ends."""


def describe_scores(columns: Columns, scores: Sequence[int]) -> Columns:
    """Return the columns of the second look; *scores* are in steps."""
    n = len(scores)
    scores = [-TOP if s < -TOP else TOP if s > TOP else s for s in scores]
    likely = [LIKELIHOODS[s + TOP] for s in scores]
    words = columns["words"]
    mass = list(map(mul, likely, words))
    found: Columns = {"score": scores}
    for by in (-3, -2, -1, 1, 2, 3):
        found[f"score {by}"] = shift(scores, by)
    mass_passed, words_passed = list(accumulate(mass, initial=0)), list(accumulate(words, initial=0))
    passed = list(accumulate(scores, initial=0))
    for first, end in ((-2, 3), (-5, 6), (-15, 16), (-40, 41), (-5, 0), (-20, 0), (1, 6), (1, 21)):
        above, below = subtract(mass_passed, first, end, n), subtract(words_passed, first, end, n)
        found[f"likely {first} {end}"] = [a // b if b else 0 for a, b in zip(above, below, strict=True)]
    for reach in (2, 5, 15):
        count = subtract(list(range(n + 1)), -reach, reach + 1, n)
        sums = subtract(passed, -reach, reach + 1, n)
        found[f"mean score {reach}"] = [4 * a // b for a, b in zip(sums, count, strict=True)]
    found["likely of this shape"] = average_by(find_shapes(columns), mass, words)
    found["likely of this kind"] = average_by(columns["kind"], mass, words)
    found["likely at indent"] = average_by(columns["indent"], mass, words)
    found |= describe_core(columns, likely, mass_passed)
    found |= describe_likely(likely, words, mass)
    return found


def average_by(keys: Sequence[int], mass: Sequence[int], words: Sequence[int]) -> list[int]:
    """Return for each line the mean likelihood, by words, of the lines with the same key."""
    above: dict[int, int] = {}
    below: dict[int, int] = {}
    for key, m, w in zip(keys, mass, words, strict=True):
        above[key] = above.get(key, 0) + m
        below[key] = below.get(key, 0) + w
    means = {key: above[key] // below[key] for key in above}
    return list(map(means.__getitem__, keys))


def describe_core(columns: Columns, likely: Sequence[int], mass_passed: Sequence[int]) -> Columns:
    """Return where each line stands against the core, the stretch in which likely lines outweigh others most."""
    widths, n = columns["width"], len(likely)
    best = current = start = begin = end = 0
    for i, (share, width) in enumerate(zip(likely, widths, strict=True)):
        if current <= 0:
            current, start = 0, i
        current += (share - CORE_LEVEL) * (4 + min(width, 100))
        if current > best:
            best, begin, end = current, start, i + 1
    labels = list(accumulate([0 < kind < 10 for kind in columns["kind"]], initial=0))
    return {
        "lines to core": [i - begin if i < begin else i - end + 1 if i >= end else 0 for i in range(n)],
        "article to core": _between(mass_passed, begin, end, WHOLE),
        "labels to core": _between(labels, begin, end, 1),
        "page share of core": [100 * (mass_passed[end] - mass_passed[begin]) // max(1, mass_passed[-1])] * n,
    }


def _between(passed: Sequence[int], begin: int, end: int, unit: int) -> list[int]:
    before = [(passed[begin] - value) // unit for value in passed[1 : begin + 1]]
    after = [(value - passed[end]) // unit for value in passed[end:-1]]
    return before + [0] * (end - begin) + after


def describe_likely(likely: Sequence[int], words: Sequence[int], mass: Sequence[int]) -> Columns:
    """Return what the page's likelihoods say as a whole, and each line's place among them."""
    n = len(likely)
    level = find_level(likely, words, mass)
    top = max(likely, default=0)
    all_words, all_mass = max(1, sum(words)), sum(mass)
    likelier: dict[int, int] = {}
    heavier = 0
    by_value: dict[int, int] = {}
    for value, w in zip(likely, words, strict=True):
        by_value[value] = by_value.get(value, 0) + w
    for value in sorted(by_value, reverse=True):
        heavier += by_value[value]
        likelier[value] = 100 * heavier // all_words
    flags = [value >= level for value in likely]
    ago, ahead = measure_distances(flags)
    passed = list(accumulate(flags, initial=0))
    return {
        "above level": [value - level for value in likely],
        "below best": [top - value for value in likely],
        "likelier words": [likelier[value] for value in likely],
        "kept ago": ago,
        "kept ahead": ahead,
        "kept passed": passed[:-1],
        "kept left": [passed[-1] - value for value in passed[1:]],
        "page expected": [WHOLE * all_mass // all_words // 100] * n,
        "page expected words": [log(all_mass // WHOLE)] * n,
        "page level": [level] * n,
        "page best": [top] * n,
    }


def find_level(likely: Sequence[int], words: Sequence[int], mass: Sequence[int]) -> int:
    """Return the likelihood, in thousandths, from which on keeping a line raises the F1 that the page may expect.

    Half of the best F1 that any level may expect (Lewis, 1995; Ye, Chai, Lee and Chieu, 2012).
    """
    by_value: dict[int, list[int]] = {}
    for value, w, m in zip(likely, words, mass, strict=True):
        pair = by_value.setdefault(value, [0, 0])
        pair[0] += w
        pair[1] += m
    all_mass = sum(mass)
    kept = right = best = 0
    for value in sorted(by_value, reverse=True):
        kept += by_value[value][0]
        right += by_value[value][1]
        if kept * WHOLE + all_mass:
            best = max(best, 2 * right * WHOLE // (kept * WHOLE + all_mass))
    return max(250, min(500, best // 2))
