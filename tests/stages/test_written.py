"""A line that is quoted or typed stays at the end of a text, where the same line bare is furniture."""

from __future__ import annotations

import pytest

from tests.stages.articles import ARTICLES
from textclean import clean

NOTICES = (
    "All rights reserved.",
    "We use cookies to give you the best experience on our website.",
    "Sign up for our newsletter and never miss a story.",
    "You must be logged in to post a comment.",
)


@pytest.mark.parametrize("notice", NOTICES)
@pytest.mark.parametrize("form", ["“{}”", "«{}»", "`{}`", 'footer = "{}"', 'msgid "{}"', "| 3 | {} | Holm |"])
def test_what_is_quoted_stays(form: str, notice: str):
    """In quotation marks, in code and in a row with a number a notice is its author's."""
    text = "\n".join([*ARTICLES["en"], form.format(notice)])

    assert clean(text).split() == text.split()


@pytest.mark.parametrize("notice", NOTICES)
def test_what_is_bare_goes(notice: str):
    """The same notice goes where it stands by itself."""
    assert clean("\n".join([*ARTICLES["en"], notice])).split() == " ".join(ARTICLES["en"]).split()


@pytest.mark.parametrize("mark", ["> ", "— "])
def test_two_lines_of_a_reply_stay(mark: str):
    """Two lines in a row that begin as a mail's quoted lines or as speeches do are somebody's words."""
    text = "\n".join([*ARTICLES["en"], *(mark + notice for notice in NOTICES[:2])])

    assert clean(text).split() == text.split()
