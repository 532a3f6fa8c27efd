"""The learner of the page model: what it reads of a page, and what the library would keep of it."""

from __future__ import annotations

from textclean.learn.agreement import keep_lines
from textclean.learn.pages import describe_all
from textclean.learn.renderings import Row, read_page

MENU = ["About us", "Contact us", "Log in", "My account"]
ARTICLE = [
    "The heron waits for hours at the edge of the lock, in all weathers, and looks at nothing in particular.",
    "Then it strikes, and nobody has seen how it did, though the keeper has tried for as long as she has been there.",
]
FOOTER = ["Privacy policy", "Terms of use", "© 2026 The Saltmarsh Courier"]
LINES = [*MENU, *ARTICLE, *FOOTER]


def test_lines_are_kept_by_their_scores():
    """With the columns that a learner has, the rules of the library decide as they do there."""
    page = read_page(
        Row("pages-x", {"id": "1", "raw": {"bs4": ""}, "gold": " ".join(ARTICLE)}, 7), "bs4", "\n".join(LINES)
    )
    assert page is not None
    assert [bool(own) for own in page.wanted] == [line in ARTICLE for line in LINES]
    (columns,) = describe_all([page], [0] * len(page.texts))
    scores = [6.0 if line in ARTICLE else -6.0 for line in page.texts]
    assert list(keep_lines(page, scores, columns)) == ARTICLE


def test_a_page_on_one_line_has_its_lines():
    """A page that stands on one line is read by the lines that the library gives back to it."""
    row = Row("pages-x", {"id": "1", "raw": {"bs4": ""}, "gold": " ".join(ARTICLE)}, 7)
    page = read_page(row, "one line", " ".join(LINES))
    assert page is not None
    assert page.texts[:4] == MENU
