"""The learner of the page model: what it reads of a page, and what the library would keep of it."""

from __future__ import annotations

from textclean.learn.agreement import keep_lines
from textclean.learn.pages import Learned, describe_all
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


def test_what_was_learned_of_some_pages_is_told_from_that_of_others():
    """Scores stand line behind line for all pages; of some pages they are those of their lines, in their order."""
    row = Row("pages-x", {"id": "1", "raw": {"bs4": ""}, "gold": " ".join(ARTICLE)}, 7)
    pages = [read_page(row, "bs4", "\n".join(lines)) for lines in (MENU, LINES, ARTICLE)]
    made = [page for page in pages if page is not None]
    columns = list(describe_all(made, [0] * sum(len(page.texts) for page in made)))
    scores = [float(place) for place, page in enumerate(made) for _ in page.texts]

    chosen, found, shown = Learned("", scores, columns).of(made, [2, 0])

    assert [page.texts for page in chosen] == [made[2].texts, made[0].texts]
    assert found == [2.0] * len(made[2].texts) + [0.0] * len(made[0].texts)
    assert shown == [columns[2], columns[0]]
