"""Weights of pages are learned from what was measured, and written as a module that says the same."""

from __future__ import annotations

from typing import Any, Final

import pytest

from textclean.learn.error_pages import BIAS, Example, fit, format_module, hold_out, score

pytest.importorskip("sklearn")

PAGES: Final = [
    Example(f"server {i % 3}", True, False, 1.0, i % 2, {"evidence": 1.0 + i % 3, "size": 4.0}) for i in range(30)
]
AUTHORS: Final = [
    Example("authors", False, False, 1.0, i % 2, {"evidence": 0.1 * (i % 3), "size": 4.5}) for i in range(30)
]


def test_weights_tell_pages_from_texts():
    """What pages have more of weighs for them."""
    weights = fit([*PAGES, *AUTHORS])

    assert weights["evidence"] > 0
    assert min(score(weights, page.measures) for page in PAGES) > max(score(weights, text.measures) for text in AUTHORS)


def test_every_example_is_judged_without_its_source_or_half():
    """One log odds each, in order."""
    pages, authors = hold_out(PAGES, AUTHORS)

    assert (len(pages), len(authors)) == (len(PAGES), len(AUTHORS))
    assert min(pages) > max(authors)


def test_the_module_holds_the_weights():
    """As they were learned, to three places."""
    weights = fit([*PAGES, *AUTHORS])
    module: dict[str, Any] = {}
    exec(format_module(weights, 0.5, "Learned from nothing."), module)

    assert module["WEIGHTS"] == {name: round(weight, 3) for name, weight in weights.items() if name != BIAS}
    assert module["ENOUGH"] == round(0.5 - weights[BIAS], 2)
