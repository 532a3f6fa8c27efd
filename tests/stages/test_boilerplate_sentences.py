"""Notices that are glued to an author's sentence, or wrapped like one: each goes or stays whole."""

from __future__ import annotations

import pytest

from textclean import clean


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The fog lay on the water. They voted to wait, and the loss is the council's own.The views expressed in "
            "this article are the author's own and do not necessarily reflect this newspaper's policy.",
            "The fog lay on the water. They voted to wait, and the loss is the council's own.",
            id="no space",
        ),
        pytest.param(
            "The ferry ran on Sunday. The council had not been asked. Matilda S. Ashby contributed to this report.",
            "The ferry ran on Sunday. The council had not been asked.",
            id="initial of the credit",
        ),
        pytest.param(
            "The ferry ran on Sunday. She pointed to Roy S. Moore and left.Ana Long contributed to this report.",
            "The ferry ran on Sunday. She pointed to Roy S. Moore and left.",
            id="initial before the credit",
        ),
    ],
)
def test_sentences_are_cut_where_they_end(text, expected):
    """Nothing of the author's sentence goes with the notice that is glued to it."""
    assert clean(text) == expected


WRAPPED = """The keeper of the light at Oldhaven counts the ships that come in at dusk,
and he writes their number into a book. Nobody has ever asked him for the
numbers of the years before the war, although the book is still there.
"""


@pytest.mark.parametrize(
    "tail",
    [
        "He says that all rights reserved by the pilots in the charter of 1794 were sold\n"
        "for a cask of herring, and that the pilots were content.",
        "The sign above the door reads that nobody may enter without the keeper's\n"
        "wife, who alone has the key, and that all rights reserved are hers.",
    ],
)
def test_wrapped_sentences_stay_whole(tail):
    """A line that continues in the next is not cut out of its sentence."""
    assert clean(WRAPPED + tail).split() == (WRAPPED + tail).split()


def test_wrapped_notices_go_whole():
    """A notice of several wrapped lines goes with all of them."""
    notice = "The views expressed in this article are those of the author and do not\n"
    notice += "necessarily reflect the views of the Harbour Post or of its editors."

    assert clean(WRAPPED + "\n" + notice) == WRAPPED.strip()


@pytest.mark.parametrize(
    "quoted",
    [
        "By continuing to use this site you agree to our cookies. So says the next line, and I did not agree to any.",
        "Wir verwenden Cookies, um Ihnen das beste Erlebnis zu bieten. Das hat mir heute jemand neunmal gezeigt.",
        "Sign up for our newsletter and never miss an update. My sister reads it aloud, and I have to laugh.",
    ],
)
def test_a_notice_that_an_author_comments_on_stays(quoted: str):
    """Who says "I" in the next sentence quotes it, at the end of a text too."""
    text = f"The mill stood empty for most of that winter, and nobody went near it after dark.\n\n{quoted}"

    assert clean(text) == text


@pytest.mark.parametrize(
    "tail",
    [
        "All rights reserved\nfor Ida\nwho never eats breakfast",
        "LULLABY\n© 1999 Stern. All rights reserved.\nSleep, the oven is cold,\nsleep, the flour is white,",
    ],
)
def test_verses_below_a_line_about_rights_stay(tail):
    """Lines that run on are no footer's, and what stands above them is none then."""
    text = f"The mill stood empty for most of that winter, and nobody went near it after dark.\n\n{tail}"

    assert clean(text) == text
