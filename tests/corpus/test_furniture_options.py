"""How what was learned of sites is given to `clean` and the others: in columns, beside stages, and by mistake."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

import pytest

from tests.corpus.sites import LEARNED, NOTICE, PAGES, SITE
from textclean import clean, clean_many, explain_many, learn_furniture, summarize
from textclean.cleaning import STAGES
from textclean.stages.boilerplate.ends import find_boilerplate
from textclean.stages.pages.furniture import find_page_furniture


def test_a_summary_counts_site_furniture_as_one_rule():
    """However often each line stands, a summary of a column has one row for it."""
    summary = summarize(explain_many(PAGES, furniture=LEARNED, sites=SITE))

    assert [(rule.reason, rule.pages) for rule in summary.rules] == [("site-furniture", 12)]


def test_other_stages_are_left_as_they_are():
    """A page stage with options keeps them, and one that is left out is not put back."""
    stages = (partial(find_page_furniture, kept_from=0.0), find_boilerplate)

    assert clean(PAGES[0], stages=(), furniture=LEARNED, site=SITE) == PAGES[0]
    assert clean(PAGES[0], stages=stages, furniture=LEARNED, site=SITE) != clean(PAGES[0], stages=stages)
    assert NOTICE in clean(PAGES[0], stages=STAGES, keep=[NOTICE], furniture=LEARNED, site=SITE)


@pytest.mark.parametrize("kept_from", [-0.1, 2, float("nan")])
def test_a_threshold_beyond_its_ends_is_refused_for_known_sites_too(kept_from: float):
    """What `find_page_furniture` refuses, its substitute does."""
    stages = [partial(find_page_furniture, kept_from=kept_from)]
    with pytest.raises(ValueError, match=rf"^expected kept_from from 0\.0 to 1\.0, got {kept_from}: "):
        clean(PAGES[0], stages=stages, furniture=LEARNED, site=SITE)


def test_columns_are_cleaned_as_their_texts_are():
    """`clean_many` gives each text its site, here and in workers, and passes missing values through."""
    texts = [PAGES[0], None, PAGES[1]]
    sites = [SITE, SITE, "https://unknown.example"]
    expected = [clean(PAGES[0], furniture=LEARNED, site=SITE), None, clean(PAGES[1])]

    assert list(clean_many(texts, furniture=LEARNED, sites=sites)) == expected
    assert list(clean_many(texts, furniture=LEARNED, sites=sites, workers=2)) == expected
    assert [one and one.text for one in explain_many(texts, furniture=LEARNED, sites=sites)] == expected


@pytest.mark.parametrize(("count", "got"), [(1, "fewer"), (13, "more")])
def test_another_number_of_sites_is_an_error(count: int, got: str):
    """A column of sites that ends early, or goes on, says what to do."""
    sites = [SITE] * count
    message = f"expected a site for every text, got {got}: give sites of the same length, or one str for all"
    with pytest.raises(ValueError, match=message):
        learn_furniture(PAGES, sites)
    with pytest.raises(ValueError, match=message):
        list(clean_many(PAGES, furniture=LEARNED, sites=sites))


@pytest.mark.parametrize(
    "call",
    [
        pytest.param(lambda: clean(PAGES[0], site=SITE), id="clean"),
        pytest.param(lambda: clean_many(PAGES, sites=[SITE]), id="clean_many"),
        pytest.param(lambda: explain_many(PAGES, sites=SITE), id="explain_many"),
    ],
)
def test_sites_without_furniture_are_an_error(call: Callable[[], object]):
    """A site by itself says nothing, so whoever names one has forgotten what was learned of it."""
    message = "expected furniture for a site, got none: give furniture=learn_furniture(texts, sites), or no site"
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        call()


@pytest.mark.parametrize("site", ["", None, float("nan")], ids=repr)
def test_no_site_needs_no_furniture(site: object):
    """What is missing in a column of sites names none."""
    assert clean(PAGES[0], site=site) == clean(PAGES[0])


def test_one_text_is_an_error():
    """A single text instead of a column is a mistake."""
    with pytest.raises(TypeError, match="expected an iterable of texts, got str"):
        learn_furniture(PAGES[0])
