"""Short texts that are an error page by all that shows in them together, and authors' texts that are like them."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textclean import explain
from textclean.stages.errors import page_weights
from textclean.stages.errors.likely_page import is_likely_page, measure_page
from textclean.stages.errors.lines import judge
from textclean.text.paragraphs import Paragraph

PAGES: Final = {
    "keepers only": "403\nKeepers only\nThis cupboard is closed to you.\nBack to start",
    "a joke": "Sorry!\nThe kite you are looking for has flown away.\nYou may have followed a broken link.\nHome",
    "in Polish": "Klub latawców\nBłąd\nTen latawiec odleciał i nie wiemy, dokąd.\nStrona nie istnieje.\nStrona główna",
}

AUTHORS: Final = {
    "a club": "Members only\nThe club met on Tuesday.\nNobody signed in.",
    "a room": "404\nRoom 404 is the one with the view.\nWe never found it.\nHome",
    "a band": "Too many requests\nThe band took all of them.\nSee you in June.",
    "a diary": "Offline\nI left my phone at home.\nThe rain has no password.\nTry again, said the door.",
    "a bridge": "Under maintenance\nThe old bridge is being repainted until May.\nFerries run every hour.",
    "a chat": "<ada> the server is down\n<bo> page not found\n<ada> try again later",
    "a fire": "Log in\nThe log in the fire is oak.\nIt burns slowly.\nHome",
    "a page's number": (
        "404 Not Found\nThe requested URL was not found on this server.\nThe kite waits.\nSeen by 12 people\nPage 3."
    ),
    "a title below": "404 Not Found\nThe requested URL was not found on this server.\nKites over Oldhaven",
}


@pytest.mark.parametrize("name", PAGES)
def test_pages_that_no_shape_shows_become_empty(name: str, monkeypatch: pytest.MonkeyPatch):
    """By their weights: without them they stay."""
    cleaning = explain(PAGES[name])
    monkeypatch.setattr(page_weights, "ENOUGH", float("inf"))

    assert (cleaning.text, cleaning.error_page) == ("", True)
    assert explain(PAGES[name]).text


@pytest.mark.parametrize("name", AUTHORS)
def test_texts_of_authors_keep_their_words(name: str):
    """Of each, what no server said."""
    assert explain(AUTHORS[name]).text.endswith(AUTHORS[name].rpartition("\n")[2])


@pytest.mark.parametrize(
    "article",
    ["Le cerf-volant attend.", "Uçurtma bekliyor.", "Leija odottaa tuulta.", "Tiara inasubiri upepo wa asubuhi."],
    ids=["French", "Turkish", "Finnish", "Swahili"],
)
def test_a_sentence_below_whose_site_it_is_stays(article: str):
    """A page ends with its copyright line; a sentence of which nothing is known, below it, is an article."""
    page = f"503 Service Unavailable\nPlease try again later.\n© 2024 Kite Club\n{article}"

    assert explain(page).text.endswith(article)


@given(st.lists(st.text(min_size=1).filter(str.strip), min_size=1))
def test_anything_can_be_measured(texts: list[str]):
    """Every weight has its measure, and every measure is a number."""
    measures = measure_page([judge(Paragraph(text, 0)) for text in texts])

    assert page_weights.WEIGHTS.keys() == measures.keys()
    assert all(value == value for value in measures.values())


@given(st.lists(st.sampled_from(["The heron waits.", "Home", "Contact us", "A kite", "Search"]), min_size=1))
def test_words_alone_make_no_page(texts: list[str]):
    """Where no line says that something is wrong, nothing is likely."""
    assert not is_likely_page([judge(Paragraph(text, 0)) for text in texts])
