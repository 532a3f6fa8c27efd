"""Forests and cue words: how they are fitted, and how they are written as the library reads them.

Needs the extra ``learn`` (lightgbm, scikit-learn).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from textclean.stages.pages.forest import STEPS

FOLDS: Final = 5

BOOSTING: Final[Mapping[str, Any]] = {
    "objective": "binary",
    "min_child_samples": 40,
    "feature_fraction": 0.4,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "min_sum_hessian_in_leaf": 1e-3,
    "max_bin": 63,
    "verbose": -1,
    "num_threads": 2,
    "deterministic": True,
}
"""Settings of the boosting (Ke and others, LightGBM, 2017)."""


class Size(NamedTuple):
    """How large a forest is."""

    trees: int
    leaves: int
    """Leaves of a tree at most."""

    rate: float
    """What each tree counts: the more there are, the less."""


class Sample(NamedTuple):
    """Lines to learn from."""

    matrix: Any
    """One row a line, one column a feature."""

    wanted: Any
    """Whether each line is the article's."""

    weights: Any
    """What each line weighs; 0 where it is not known whose it is."""

    folds: Any
    """The fold of each line: that of its site."""

    def where(self, chosen: Any) -> Sample:
        """Return the chosen lines."""
        return Sample(self.matrix[chosen], self.wanted[chosen], self.weights[chosen], self.folds[chosen])


MOST_LINES: Final = 400_000
"""Lines that a forest is learned from."""


def thin_out(sample: Sample, most: int = MOST_LINES) -> Sample:
    """Return about *most* lines that stand for all: heavy ones stay, light ones are drawn by their weight.

    A line that is drawn with probability p weighs 1 / p of what it did (Horvitz and Thompson, 1952).
    """
    import numpy

    low, high = 1e-12, float(sample.weights.max()) * 10
    for _ in range(60):
        middle = (low * high) ** 0.5
        low, high = (middle, high) if numpy.minimum(1, sample.weights / middle).sum() > most else (low, middle)
    chances = numpy.minimum(1, sample.weights / low)
    drawn = numpy.random.default_rng(0).random(len(chances)) < chances
    weights = numpy.maximum(sample.weights, low)[drawn]
    return sample.where(drawn)._replace(weights=weights * (len(weights) / weights.sum()))


def fit_forest(sample: Sample, size: Size, most: int = MOST_LINES, seed: int = 1) -> Any:
    """Fit a forest to the lines, *most* of them at most; *seed* chooses what each tree sees of them."""
    import lightgbm

    thinned = thin_out(sample, most)
    settings = dict(BOOSTING) | {"num_leaves": size.leaves, "learning_rate": size.rate, "seed": seed}
    data = lightgbm.Dataset(
        thinned.matrix, thinned.wanted, weight=thinned.weights, params={"max_bin": settings["max_bin"], "verbose": -1}
    )
    return lightgbm.train(settings, data, size.trees)


def predict_across(sample: Sample, size: Size) -> Any:
    """Return for each line the score that a forest learned without its site gives it."""
    import numpy

    scores = numpy.zeros(len(sample.wanted))
    for fold in range(FOLDS):
        held_out = sample.folds == fold
        forest = fit_forest(sample.where(~held_out), size)
        scores[held_out] = forest.predict(sample.matrix[held_out], raw_score=True)
    return scores


def format_forest(forest: Any, names: Sequence[str]) -> tuple[str, str, int]:
    """Return the columns, the trees and the base of a forest as `read_forest` takes them, all in whole numbers."""
    model = forest.dump_model()
    cuts: dict[int, set[int]] = {}
    for tree in model["tree_info"]:
        _gather_cuts(tree["tree_structure"], cuts)
    used = sorted(cuts)
    thresholds = {column: sorted(cuts[column]) for column in used}
    rows: list[str] = []
    base = 0
    for tree in model["tree_info"]:
        lowest = _find_lowest(tree["tree_structure"])
        base += lowest
        rows.append(_format_tree(tree["tree_structure"], used, thresholds, lowest))
    columns = "\n".join(f"{names[column]}: {' '.join(map(str, thresholds[column]))}" for column in used)
    return columns, "\n".join(rows), base


def _gather_cuts(node: Any, cuts: dict[int, set[int]]) -> None:
    if "leaf_value" not in node:
        cuts.setdefault(node["split_feature"], set()).add(_floor(node["threshold"]))
        _gather_cuts(node["left_child"], cuts)
        _gather_cuts(node["right_child"], cuts)


def _floor(threshold: float) -> int:
    """Return the largest whole number that is at most a threshold; values are whole numbers."""
    return int(threshold // 1)


def _find_lowest(node: Any) -> int:
    if "leaf_value" in node:
        leaf: float = node["leaf_value"]
        return round(leaf * STEPS)
    return int(min(_find_lowest(node["left_child"]), _find_lowest(node["right_child"])))


def _format_tree(node: Any, used: Sequence[int], thresholds: Mapping[int, Sequence[int]], lowest: int) -> str:
    if "leaf_value" in node:
        return str(round(node["leaf_value"] * STEPS) - lowest)
    column = node["split_feature"]
    place = bisect_left(thresholds[column], _floor(node["threshold"]))
    low = _format_tree(node["left_child"], used, thresholds, lowest)
    high = _format_tree(node["right_child"], used, thresholds, lowest)
    return f"{bisect_left(used, column)}:{place} {low} {high}"


def fit_words(words: Sequence[Sequence[str]], known: Sequence[str], sample: Sample) -> Any:
    """Return what each known word weighs: a logistic regression on the lines' words."""
    import numpy
    from sklearn.linear_model import LogisticRegression

    chosen = sample.weights > 0
    thinned = thin_out(sample._replace(matrix=numpy.arange(len(words))).where(chosen))
    matrix = make_word_matrix([words[i] for i in thinned.matrix], known)
    model = LogisticRegression(C=STRENGTH_OF_WORDS, max_iter=60, tol=1e-3)
    return model.fit(matrix, thinned.wanted, sample_weight=thinned.weights).coef_[0]


STRENGTH_OF_WORDS: Final = 0.6
"""Inverse strength of the L2 penalty on words."""


def make_word_matrix(words: Sequence[Sequence[str]], known: Sequence[str]) -> Any:
    """Return the known words of the lines as a sparse matrix with one column a word; each of n counts 1 / sqrt(n)."""
    import numpy
    from scipy.sparse import csr_matrix

    places = {word: i for i, word in enumerate(known)}
    found = [[places[word] for word in line if word in places] for line in words]
    counts = numpy.array(list(map(len, found)))
    values = numpy.repeat(1.0 / numpy.sqrt(numpy.maximum(1, counts)), counts).astype(numpy.float32)
    ends = numpy.concatenate([[0], numpy.cumsum(counts)])
    cells = (values, numpy.array([column for line in found for column in line], numpy.int32), ends)
    return csr_matrix(cells, shape=(len(words), len(known)))


def format_words(known: Sequence[str], weights: Sequence[float]) -> str:
    """Return the words' weights as `parse_cues` takes them, in steps of five hundredths."""
    by_weight: dict[int, list[str]] = {}
    for word, weight in zip(known, weights, strict=True):
        by_weight.setdefault(5 * round(20 * weight), []).append(word)
    return "\n".join(f"{weight}: {' '.join(sorted(found))}" for weight, found in sorted(by_weight.items()) if weight)
