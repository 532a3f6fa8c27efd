"""What the lines of a page are by the scores of the first look: the features of the second."""

from __future__ import annotations

from array import array
from math import exp
from typing import Final

from textclean.kernel import (
    Column,
    average_around,
    combine,
    divide,
    find_heaviest_run,
    look_up,
    measure_distances,
    multiply,
    shift,
    sum_above,
    sum_around,
    sum_by,
    total,
)
from textclean.stages.pages.columns import ANY, FAR, FLAGS, Columns, find_shapes, log, repeat, sum_before

STEPS: Final = 8
"""Steps of a score for each unit of log odds."""

TOP: Final = 48
"""Steps of the highest score that counts; the lowest is its negative."""

WHOLE: Final = 1000
LIKELIHOODS: Final = array("q", [round(WHOLE / (1.0 + exp(-step / STEPS))) for step in range(-TOP, TOP + 1)])
"""Likelihoods in thousandths, by steps from the lowest on."""

CORE_LEVEL: Final = 400
"""Likelihood of the lines, in thousandths, at which the core ends."""


SCORES: Final = array("q", range(-TOP, TOP + 1))

LIKELY_AROUND: Final = ((-2, 3), (-5, 6), (-15, 16), (-40, 41), (-5, 0), (-20, 0), (1, 6), (1, 21))
"""Spans of lines over which likelihoods are averaged, each line by its words."""

SCORES_AROUND: Final = (2, 5, 15)
"""Lines on either side over which scores are averaged, in quarter steps."""


def describe_scores(columns: Columns, scores: Column) -> Columns:
    """Return the columns of the second look; *scores* are in steps."""
    scores = look_up(scores, SCORES, -TOP)
    likely = read_likelihoods(scores)
    words = columns["words"]
    mass = multiply(likely, words)
    found: Columns = {"score": scores}
    for by in (-3, -2, -1, 1, 2, 3):
        found[f"score {by}"] = shift(scores, by, -1)
    means = average_around(mass, words, LIKELY_AROUND, 1)
    found |= {f"likely {first} {end}": mean for (first, end), mean in zip(LIKELY_AROUND, means, strict=True)}
    means = average_around(scores, None, [(-reach, reach + 1) for reach in SCORES_AROUND], 4)
    found |= {f"mean score {reach}": mean for reach, mean in zip(SCORES_AROUND, means, strict=True)}
    found["likely of this shape"] = average_by(find_shapes(columns), mass, words)
    found["likely of this kind"] = average_by(columns["kind"], mass, words)
    found["likely at indent"] = average_by(columns["indent"], mass, words)
    found |= describe_core(columns, likely, mass)
    found |= describe_likely(likely, words, mass)
    return found


def read_likelihoods(scores: Column) -> Column:
    """Return the likelihoods of scores, in thousandths."""
    return look_up(scores, LIKELIHOODS, -TOP)


def average_by(keys: Column, mass: Column, words: Column) -> Column:
    """Return for each line the mean likelihood, by words, of the lines with the same key."""
    return divide(sum_by(keys, mass), sum_by(keys, words), 1)


CORE_WEIGHTS: Final = array("q", range(4, 105))
"""What lines weigh in the search for the core, by their width."""


def describe_core(columns: Columns, likely: Column, mass: Column) -> Columns:
    """Return where each line stands against the core, the stretch in which likely lines outweigh others most."""
    n = len(likely)
    above_level = combine((likely,), (1,), -CORE_LEVEL)
    begin, end = find_heaviest_run(multiply(above_level, look_up(columns["width"], CORE_WEIGHTS, 0)))
    base, table = FLAGS["label"]
    labels = look_up(columns[base], table, 0)
    return {
        "lines to core": [*range(-begin, 0), *[0] * (end - begin), *range(1, n - end + 1)],
        "article to core": divide(_sum_to_core(mass, begin, end), WHOLE, 1),
        "labels to core": _sum_to_core(labels, begin, end),
        "page share of core": repeat(100 * total(mass[begin:end]) // max(1, total(mass)), n),
    }


def _sum_to_core(values: Column, begin: int, end: int) -> Column:
    """Return for each line the sum of the lines between it and the core."""
    before, after = values[:begin], values[end:]
    return [*sum_around(before, [(1, begin)])[0], *[0] * (end - begin), *sum_before(after)]


def describe_likely(likely: Column, words: Column, mass: Column) -> Columns:
    """Return what the page's likelihoods say as a whole, and each line's place among them."""
    n = len(likely)
    level = find_level(likely, words, mass)
    top = max(likely, default=0)
    all_words, all_mass = max(1, total(words)), total(mass)
    flags = look_up(likely, ANY, level - 1)
    ago, ahead = measure_distances(flags, FAR)
    passed, left = sum_around(flags, [(-n, 0), (1, n + 1)])
    return {
        "above level": combine((likely,), (1,), -level),
        "below best": combine((likely,), (-1,), top),
        "likelier words": divide(sum_above(likely, words), all_words, 100),
        "kept ago": ago,
        "kept ahead": ahead,
        "kept passed": passed,
        "kept left": left,
        "page expected": repeat(WHOLE * all_mass // all_words // 100, n),
        "page expected words": repeat(log(all_mass // WHOLE), n),
        "page level": repeat(level, n),
        "page best": repeat(top, n),
    }


def find_level(likely: Column, words: Column, mass: Column) -> int:
    """Return the likelihood, in thousandths, from which on keeping a line raises the F1 that the page may expect.

    Half of the best F1 that any level may expect (Lewis, 1995; Ye, Chai, Lee and Chieu, 2012).
    """
    kept = combine((sum_above(likely, words),), (WHOLE,), total(mass))
    best = max(divide(sum_above(likely, mass), kept, 2 * WHOLE), default=0)
    return max(250, min(500, best // 2))
