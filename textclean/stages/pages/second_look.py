"""What the lines of a page are by the scores of the first look: the features of the second."""

from __future__ import annotations

from array import array
from math import exp
from typing import Final

from textclean.kernel.steps import (
    Step,
    add,
    add_to,
    average_around,
    count_to_run,
    divide,
    largest,
    look_up,
    multiply,
    scale,
    shift,
    sum_above,
    sum_around,
    sum_by,
    sum_to_run,
    total,
)
from textclean.stages.pages.columns import ANY, BEFORE, LOGS

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

LIKELY_AROUND: Final = ((-2, 3), (-5, 6), (-15, 16))
"""Spans of lines over which likelihoods are averaged, each line by its words."""

SCORES_AROUND: Final = (2, 5)
"""Lines on either side over which scores are averaged, in quarter steps."""

ALIKE: Final = {"likely of this shape": "shape", "likely of this kind": "kind", "likely at indent": "indent"}
"""Features that are the mean likelihood, by words, of the lines with the same key."""

CORE_WEIGHTS: Final = array("q", range(4, 105))
"""What lines weigh in the search for the core, by their width."""


SEEN: Final = {
    "score": look_up("first score", SCORES, -TOP),
    **{f"score {by}": shift("score", by) for by in (-1, 1)},
    **{f"likely {first} {end}": average_around("mass", first, end, weights="words") for first, end in LIKELY_AROUND},
    **{f"mean score {reach}": average_around("score", -reach, reach + 1, 4) for reach in SCORES_AROUND},
    **{name: divide(f"mass by {key}", f"words by {key}") for name, key in ALIKE.items()},
}
"""What the lines of a page are by the first look: each itself, those around, those that are alike."""

SEEN_BETWEEN: Final = {
    "seen": look_up("score", LIKELIHOODS, -TOP),
    "mass": multiply("seen", "words"),
    **{f"mass by {key}": sum_by(key, "mass") for key in ALIKE.values()},
    **{f"words by {key}": sum_by(key, "words") for key in ALIKE.values()},
}

CORE: Final = {
    "article to core": scale("mass to core", 1, WHOLE),
    "labels to core": sum_to_run("for the core", "label"),
    "page share of core": divide("mass of core", "all mass", 100),
}
"""Where each line stands against the core, the stretch in which likely lines outweigh others most."""

CORE_BETWEEN: Final = {
    "above core level": add_to("seen", -CORE_LEVEL),
    "weight for the core": look_up("width", CORE_WEIGHTS),
    "for the core": multiply("above core level", "weight for the core"),
    "lines to core": count_to_run("for the core"),
    "mass to core": sum_to_run("for the core", "mass"),
    "is core": look_up("lines to core", array("q", (0, 1, 0)), -1),
    "mass in core": multiply("mass", "is core"),
    "mass of core": total("mass in core"),
    "all mass": total("mass"),
}


def describe_level(likely: str, words: str) -> dict[str, Step]:
    """Return how the likelihood, in thousandths, follows from which on keeping a line raises the page's expected F1.

    Half of the best F1 that any level may expect (Lewis, 1995; Ye, Chai, Lee and Chieu, 2012).
    """
    return {
        f"{likely} mass": multiply(likely, words),
        f"{likely} all": total(f"{likely} mass"),
        f"{likely} words above": sum_above(likely, words),
        f"{likely} mass above": sum_above(likely, f"{likely} mass"),
        f"{likely} kept": add(f"{likely} words above", f"{likely} all", (WHOLE, 1)),
        f"{likely} expected": divide(f"{likely} mass above", f"{likely} kept", 2 * WHOLE),
        f"{likely} best": largest(f"{likely} expected"),
        f"{likely} half": scale(f"{likely} best", 1, 2),
        f"{likely} level": look_up(f"{likely} half", array("q", range(LEAST_LEVEL, MOST_LEVEL + 1)), LEAST_LEVEL),
    }


LEAST_LEVEL: Final = 250
MOST_LEVEL: Final = 500
"""Bounds of that likelihood."""

LIKELY: Final = {
    "above level": add("seen", "seen level", (1, -1)),
    "below best": add("page best", "seen", (1, -1)),
    "kept passed": sum_around("is kept", BEFORE, 0),
    "page expected": scale("expected in thousandths", 1, 100),
    "page expected words": look_up("expected words", LOGS),
    "page level": add_to("seen level", 0),
    "page best": largest("seen"),
}
"""What the page's likelihoods say as a whole, and each line's place among them."""

LIKELY_BETWEEN: Final = {
    "kept by": add("seen", "seen level", (1, -1), 1),
    "is kept": look_up("kept by", ANY),
    "expected in thousandths": divide("all mass", "all words", WHOLE),
    "expected words": scale("all mass", 1, WHOLE),
}

SECOND_FEATURES: Final = SEEN | CORE | LIKELY
"""How every feature of the second look follows from the columns of the first, and the first look's score in steps."""

SECOND_BETWEEN: Final = SEEN_BETWEEN | CORE_BETWEEN | LIKELY_BETWEEN | describe_level("seen", "words")
"""What they follow from, and no model sees."""

LAST: Final = {
    "likely": look_up("second score", LIKELIHOODS, -TOP),
    **describe_level("likely", "words"),
}
"""The lines' likelihoods by the second look, and the level for the page."""
