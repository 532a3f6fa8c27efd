"""Every public threshold may be set to either of its ends, and to nothing beyond them."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import partial
from typing import Any, Final

import pytest

import textclean
from tests.synthetic import make_web_page
from textclean.cleaning import STAGES, explain

STAGES_BY_NAME: Final[dict[str, Callable[..., Any]]] = {stage.__name__: stage for stage in STAGES}  # type: ignore[attr-defined]
THRESHOLDS: Final = [
    (name, parameter.name)
    for name in textclean.__all__
    if inspect.isfunction(function := getattr(textclean, name))
    for parameter in inspect.signature(function).parameters.values()
    if "float" in str(parameter.annotation)
]
"""The keyword parameters of public functions that are shares or likelihoods."""


def compare_all(texts: list[str], similarity: float) -> None:
    """Ask how alike texts are in each of the public ways."""
    assert textclean.compare_texts(texts[0], texts[0], similarity=similarity)
    textclean.compare_texts(texts[0], texts[1], similarity=similarity)
    pairs = textclean.find_pairs(range(len(texts)), texts, similarity=similarity)
    assert (0, 2) in {tuple(sorted((pair.row, pair.other))) for pair in pairs}
    if similarity:
        textclean.find_duplicates(texts, similarity=similarity)
    else:  # every pair would be one
        with pytest.raises(ValueError, match="expected a similarity above"):
            textclean.find_duplicates(texts, similarity=similarity)


def test_thresholds_are_found():
    """What is not tried below needs a test of its own."""
    names = {name for name, _ in THRESHOLDS}

    assert {"find_repeated_blocks", "find_page_furniture"} <= names & set(STAGES_BY_NAME)
    assert names - set(STAGES_BY_NAME) == {"compare_texts", "find_duplicates", "find_pairs"}


@pytest.mark.parametrize("value", [0.0, 1.0])
def test_texts_are_compared_at_both_ends(value: float):
    """With the least similarity of 0.0 or 1.0 texts are compared, and equal ones are found."""
    page = make_web_page("en", 1)

    compare_all([page, make_web_page("en", 2), page, ""], value)


@pytest.mark.parametrize("value", [0.0, 1.0])
@pytest.mark.parametrize(("name", "threshold"), [pair for pair in THRESHOLDS if pair[0] in STAGES_BY_NAME])
@pytest.mark.parametrize("seed", range(3))
def test_both_ends_are_allowed(name: str, threshold: str, value: float, seed: int):
    """With a threshold at its end a text is cleaned, and every removal is a slice of it, in order."""
    changed = partial(STAGES_BY_NAME[name], **{threshold: value})
    stages = [changed if stage is STAGES_BY_NAME[name] else stage for stage in STAGES]
    page = make_web_page("en", seed)
    cleaning = explain(f"{page}\n{page}", stages=stages)
    end = 0
    for removal in cleaning.removals:
        assert end <= removal.start < removal.end <= len(cleaning.normalized)
        end = removal.end

    assert set(cleaning.text.split()) <= set(cleaning.normalized.split())


@pytest.mark.parametrize("value", [-0.1, 2, float("nan")])
@pytest.mark.parametrize(
    "call",
    [
        lambda value: list(textclean.find_repeated_blocks([], similarity=value)),
        lambda value: list(textclean.find_page_furniture([], kept_from=value)),
        lambda value: textclean.compare_texts("", "", similarity=value),
        lambda value: textclean.find_pairs([], [], similarity=value),
        lambda value: textclean.find_duplicates([], similarity=value),
    ],
    ids=["find_repeated_blocks", "find_page_furniture", "compare_texts", "find_pairs", "find_duplicates"],
)
def test_other_values_are_refused(call: Callable[[float], object], value: float):
    """Beyond its ends a threshold is an error, whatever there is to compare."""
    with pytest.raises(ValueError, match=rf"^expected .* 1\.0, got {value}: "):
        call(value)
