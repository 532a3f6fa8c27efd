"""A message that the article below has nothing to do with goes on less evidence; what the article says again stays."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.stages.errors.test_contrast import HERONS
from textclean import explain
from textclean.stages.errors.unrelated import measure_again

MESSAGES: Final = {
    "a title and a button": "Page not found\n\nTake me home",
    "a title and buttons on one line": "Oops!\n\nPage not found\n\nGo to home page Open timetable",
    "a list of what may be wrong": (
        "404 Not Found\n\nThe requested page does not exist.\n\nCauses:\n\n- an outdated link\n- mistyped address"
    ),
    "whose site it is": "503 Service Unavailable\n\nPlease try again later.\n\n© 2024 Kite Club",
    "browsers in place of an old one": (
        "Your browser is not supported.\n\nPlease use one of these:\n\n* Mozilla Firefox\n* Google Chrome\n* Opera"
    ),
    "a sign to close it": "Your browser is out of date!\n\nUpdate my browser now\n\n×",
    "an unknown sentence inside": "Something went wrong\n\nOur kites got tangled.\n\nPlease try again later.",
}

HEADINGS: Final = {
    "a title in Markdown": "404 Not Found\nThe requested URL was not found on this server.\n\n# A Tale of Two Kites",
    "a list of the author's": "404 Not Found\nThe requested URL was not found on this server.\n\n- Ada Quill",
    "in the words of buttons, said again": "404 Not Found\n\nBack to the weir",
    "a title that the article says again": "Page not found\n\nThe baker and the miller",
    "one browser, or an art": "Your browser is not supported.\n\nOpera",
    "two words alone": "Coming soon",
    "what failed, alone": "Nothing was found",
}


@pytest.mark.parametrize("name", MESSAGES)
def test_a_message_goes_that_the_article_says_nothing_of(name: str):
    """All of it, and not a word of the article."""
    assert explain(f"{MESSAGES[name]}\n\n{HERONS}").text == explain(HERONS).text


@pytest.mark.parametrize("name", HEADINGS)
def test_what_the_article_says_again_stays(name: str):
    """The last line is the author's, whatever stands above it."""
    kept = HEADINGS[name].rpartition("\n\n")[2]

    assert kept in explain(f"{HEADINGS[name]}\n\n{HERONS}").text


@pytest.mark.parametrize("name", MESSAGES)
def test_a_short_text_below_tells_nothing(name: str):
    """It says few of its own words again: its only sentence stays."""
    assert explain(f"{MESSAGES[name]}\n\nThe heron waits by the weir.").text.endswith("The heron waits by the weir.")


@given(st.text(), st.text())
def test_the_share_that_comes_again_is_a_share(text: str, below: str):
    """Of any text, above any other."""
    assert 0.0 <= measure_again(text, below) <= 1.0


@pytest.mark.parametrize("below", ["ERĠA' PPROVA", "Try again", "404", "Not Found", "Der Reiher wartet."])
def test_a_numbered_heading_is_no_message(below: str):
    """What stands below a numbered first line is not looked at: the text is its author's, and no line of it is read."""
    text = f"10.00 Deutsch\n{below}"

    assert explain(text).text == text
