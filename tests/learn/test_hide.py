"""Pages to learn from with their words hidden: what is hidden, and that nothing else changes."""

from __future__ import annotations

import random

from textclean.learn.hide import SHARES, WEIGHT, hide_on_page, hide_words
from textclean.learn.renderings import Page, Row, read_page
from textclean.stages.pages.gate import Verdict
from textclean.stages.pages.looks import LABELED, PREFIXED, STAMPED, name_kind

MENU = ["About us", "Contact us", "Log in"]
ARTICLE = ["Photo: Mira Weir", "The heron waits for hours at the edge of the lock, in all weathers."]
AGAIN = ["Share", "The keeper waits too.", "Share"]


def make_page(lines: list[str]) -> Page:
    """Return a page to learn from."""
    row = {"id": "1", "raw": {"plain": ""}, "gold": " ".join(ARTICLE)}
    page = read_page(Row("pages-x", row, 7), "plain", "\n".join(lines))
    assert page is not None
    return page


def test_a_page_with_all_words_hidden_has_no_label_and_no_cue_word():
    """Its lines look as lines of their length and end do; times, which are of no language, are still known."""
    page = make_page([*MENU, *ARTICLE, "12:40"])
    hidden = hide_on_page(page, 1.0, random.Random(0))

    assert [name_kind(kind) for kind in page.looks["kind"][:4]] == ["MENU", "MENU", "MENU", "CAPTION"]
    assert not any(LABELED <= kind < STAMPED for kind in hidden.looks["kind"])
    assert hidden.looks["kind"][-1] == page.looks["kind"][-1] == STAMPED
    assert not any(hidden.words)
    assert (page.verdict, hidden.verdict) == (Verdict.PAGE, Verdict.TEXT)


def test_what_is_no_word_stays():
    """A page with words hidden has the same lines, answers and site, and weighs less."""
    page = make_page([*MENU, *ARTICLE])
    (hidden,) = hide_words([page])

    assert hidden._replace(looks=page.looks, words=page.words, verdict=page.verdict, weight=page.weight) == page
    assert {name: column for name, column in hidden.looks.items() if name != "kind"} == {
        name: column for name, column in page.looks.items() if name != "kind"
    }
    assert hidden.weight == WEIGHT * page.weight


def test_a_label_is_hidden_wherever_it_stands():
    """A table knows a label or does not: never one of its copies."""
    pages = hide_words([make_page([*AGAIN, *ARTICLE])] * 40)
    copies = [(page.looks["kind"][0], page.looks["kind"][2]) for page in pages]

    assert all(one == other for one, other in copies)
    assert {LABELED <= one < PREFIXED for one, _ in copies} == {True, False}


def test_the_same_pages_are_hidden_in_the_same_way():
    """Learning twice gives the same weights; some pages have few words hidden, some all."""
    pages = [make_page([*MENU, *ARTICLE])] * 40
    hidden = hide_words(pages)

    assert hidden == hide_words(pages)
    assert 0 < sum(not any(page.words) for page in hidden) < len(pages) * (1 - min(SHARES))
