"""A page that would be an error page by itself goes in front of a text with none of its words; a title stays."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.stages.errors.test_contrast import HERONS
from textclean import explain

NOTE: Final = "Kites over the weir\nOn Sunday forty kites rose from the meadow, and two of them came down in the river."

PAGES: Final = {
    "a title and a sentence to whoever came": "Access Denied\nYou don't have access to view this kite.",
    "a reason between": (
        "Permission error\nYou do not have permission to read this page, for the following reason:\n\n"
        "The action you have requested is limited to users in the group: Fliers.\n\nReturn to Main Page."
    ),
    "advice, and whose site it is": (
        "Page not found\nSorry, the page you are looking for does not exist.\nBack to home\n© Oldhaven Rail"
    ),
    "a menu above": "Oldhaven Rail\nTickets\nStations\nPage not found\nThe page you requested could not be found.",
    "a menu above and terms below": (
        "Bootsverein\nBoote\nTermine\nSeite nicht gefunden\nDie angeforderte Seite wurde nicht gefunden.\nImpressum"
    ),
    "an address as the last line": (
        "Object not found!\nThe requested URL was not found on this server.\n\nError 404\nlocalhost"
    ),
}

HEADINGS: Final = {
    "a title": "The ferryman's daughter",
    "a date": "Saturday, 4 May",
    "a question": "How high can a kite get?",
    "a byline": "Ada Reed | Kites | 4 May",
    "a sentence": "The kite waits.",
}


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("article", [NOTE, HERONS], ids=["a short article", "a long article"])
def test_a_page_in_front_of_an_article_goes(name: str, article: str):
    """All of it, whatever parts its lines; of the article every word stays."""
    assert explain(f"{PAGES[name]}\n\n{article}").text.split() == article.split()


@pytest.mark.parametrize("name", ["a title and a sentence to whoever came", "advice, and whose site it is"])
def test_a_page_directly_above_a_title_goes(name: str):
    """No blank line parts them, as where a renderer leaves none."""
    assert explain(f"{PAGES[name]}\n{HERONS}").text.split() == HERONS.split()


@pytest.mark.parametrize("heading", HEADINGS.values(), ids=HEADINGS)
@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["no gap", "a gap"])
def test_what_heads_the_text_stays(heading: str, page: str, gap: str):
    """A heading below a page is the text's, however it is parted from both."""
    assert explain(f"{page}{gap}{heading}\n\n{HERONS}").text.split()[-len(f"{heading} {HERONS}".split()) :] == (
        f"{heading} {HERONS}".split()
    )


@pytest.mark.parametrize(
    "above",
    ["Anna\nBert", "Starters\nMains\nDesserts", "The Long Corridor\nby Maria Petrescu", "Monday\nTuesday\nWednesday"],
    ids=["names", "dishes", "a book", "days"],
)
@pytest.mark.parametrize("title", ["Access Denied", "Page Not Found", "Something Went Wrong", "Chapter 1: Not Found"])
def test_a_title_below_short_lines_stays(above: str, title: str):
    """A title alone tells no page, whatever stands above it."""
    text = f"{above}\n\n{title}\n\n{HERONS}"

    assert explain(text).text.split() == text.split()


@pytest.mark.parametrize(
    "text",
    [
        "What is missing\n\nWhat is missing in the shed or was never found.\n\nThis list names the tools.",
        "Access Denied\nYou don't have to be a thief to hear this.\n\n"
        + "To be denied access, a thief must knock. " * 12,
    ],
    ids=["a short text below what failed", "its words come again"],
)
def test_an_authors_text_that_begins_like_a_page_stays(text: str):
    """What only a server says is missing, or the text below goes on about it."""
    assert explain(text).text.split() == text.split()


@given(st.lists(st.sampled_from([*PAGES.values(), *HEADINGS.values(), "", "Kites"]), max_size=6))
def test_no_line_of_the_article_is_lost(parts: list[str]):
    """Whatever stands above it, the long text below stays whole."""
    assert explain("\n".join([*parts, HERONS])).text.endswith(HERONS.strip())
