"""Long pages to learn from: what they are made of, and that no fold sees another's."""

from __future__ import annotations

import zlib

from textclean.learn.lengthen import LENGTHS, MADE, count_wanted, make_long_pages
from textclean.learn.renderings import Page, Row, read_page
from textclean.stages.pages.looks import OWN

MENU = ("Home", "About the canal", "Log in")
FOOT = ("Privacy policy", "Terms of use")


def make_page(name: str, kind: str = "documentation", paragraphs: int = 60) -> Page:
    """Return a page of a site with this many paragraphs of its author's."""
    body = [
        f"On day {day} the keeper of {name} wrote down how high the water stood at noon." for day in range(paragraphs)
    ]
    row = {"id": name, "raw": {"plain": ""}, "gold": "\n".join(body), "type": kind}
    site = zlib.crc32(f"{name}.example".encode())
    page = read_page(Row("pages-test", row, site), "plain", "\n".join([*MENU, *body, *FOOT]))
    assert page is not None
    return page


def test_authors_lines_of_one_fold_stand_between_the_menu_and_the_footer_of_a_page():
    """A long page begins and ends as one of its pages does, and all of its lines are of one fold."""
    pages = [make_page(f"lock{number}") for number in range(12)]
    folds = {text: page.fold for page in pages for text in page.texts if text not in MENU + FOOT}
    made = make_long_pages(pages)

    assert len(made) == MADE
    for page in made:
        assert tuple(page.texts[:3]) == MENU
        assert tuple(page.texts[-2:]) == FOOT
        assert {folds[text] for text in page.texts[3:-2]} == {page.fold}
        assert page.wanted == [text not in MENU + FOOT for text in page.texts]
        assert count_wanted(page) >= min(LENGTHS)


def test_columns_of_a_long_page_are_of_one_length():
    """Every line of a long page has everything that is known of a line."""
    page = make_long_pages([make_page("weir")])[0]
    columns = [page.copies, page.linked, page.indents, page.words, page.counts, page.wanted, *page.looks.values()]

    assert list(page.looks) == list(OWN)
    assert {len(column) for column in columns} == {len(page.texts)}


def test_short_pages_and_lists_make_none():
    """A forum, a shop and a page of a few lines are no part of a manual."""
    assert make_long_pages([make_page("forum", "forum"), make_page("short", paragraphs=3)]) == []
    assert make_long_pages([]) == []
