"""A message in front of an author's text, in words that both may use: the message goes, and the text stays."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textclean import clean, explain

HERONS: Final = """Herons at the weir
The heron waits for hours by the weir, and then it strikes. Nobody in the village has ever seen it miss, although
the boys keep count and the baker takes bets on Sundays.
Its nest is in the third ash from the bridge."""

PREAMBLES: Final = {
    "a title of two words": "Page not found\nSorry, the page you were looking for does not exist.",
    "the site's name": "Tarn Courier\n404 Not Found\nThe requested page could not be found.\nBack to home",
    "a status in Persian digits": "خطای ۴۰۳\nشما اجازه دسترسی به این صفحه را ندارید.",
    "a title twice around a status": "Hittades inte\n404\nHittades inte",
    "a sentence by itself": "Sorry, this page no longer exists on our server.\n",
    "a title and a number in one line": "Request unsuccessful. Heron incident ID: 526000480178233116-12\n",
    "two sentences in one line": "Invalid thread specified. If you followed a valid link, notify the administrator\n",
    "a label of a search": "Nothing Found\nSorry, this page does not exist. Perhaps searching can help.\nSearch for:\n",
    "a sentence by itself, Portuguese": "Lamentamos, mas a página solicitada não existe neste site.\n",
    "an identifier without a name": "403 Forbidden\nAccess to this page has been denied.\n0AbCd12EfGh34IjKl56MnOp78",
    "an identifier in one word": "404 Not Found\nThe requested page could not be found.\nHostId: p0Vw7n1Xy4kQh2sLr8=",
    "an identifier that an address says again": (
        "Access Denied\n\nYou don't have permission to access this page on this server.\n\n"
        "Reference #18.4f6c1202.1581345678\nhttps://heronry.example/18.4f6c1202.1581345678\n"
    ),
    "the time to the second": (
        "Whitelabel Error Page\nThis application has no explicit mapping for /error.\n"
        "Mon Mar 11 10:42:07 CET 2024\nThere was an unexpected error (type=Not Found, status=404)."
    ),
    "advice below what failed, Spanish": (
        "Esta cuenta ha sido suspendida.\nPóngase en contacto con su proveedor para más información.\n"
    ),
    "a signature without a version": "404 Not Found\nThe requested page could not be found.\nPowered by Heronry",
    "a program's report": "Page not found\nRay ID: 8c1f2a507f3a11ef",
}


PAGES: Final = {
    "a question of a server's": "Access denied\nWhy have I been blocked?\n"
    "Your request looks like an attack.\nRay ID: 7f3a11ef",
    "a question at its end": "That page can't be found.\nNothing was found at this location. Maybe try a search?",
    "a button below advice": "The page does not open\nCheck your connection and reload the page.\nTry again",
    "another status in a sentence": "403 Forbidden\nYou don't have permission to access this resource.\n"
    "Additionally, a 404 Not Found error was encountered while trying to use an ErrorDocument.",
    "quoted by a server": 'Something is broken\nThe server returned a "500 Internal Server Error".',
}


@pytest.mark.parametrize("name", PAGES)
def test_pages_in_like_words_go(name: str):
    """A server asks, advises and quotes in its own way; what shows an author does not show in it."""
    assert explain(PAGES[name]).error_page


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["line", "blank line"])
@pytest.mark.parametrize("name", PREAMBLES)
def test_the_article_behind_a_message_stays(name: str, between: str):
    """The message goes; the title of the article behind it, and all of its words, stay."""
    assert explain(PREAMBLES[name] + between + HERONS).text == HERONS


@pytest.mark.parametrize(
    "text",
    [
        "The gate was closed. The mill could not be found in the fog.\n\nThe heron waits by it.\n\nIt waits.",
        "An error occurred. Nobody was to blame.\n\nThe heron waits by the weir and counts.\n\nIt waits.",
        "An error occurred. The kite flew off.\n\nThe heron waits by the weir.\n\nIt waits.",
        "Access denied. So it said on the gate of the mill.\n\nThe heron waits by the weir.\n\nIt waits.",
    ],
)
def test_a_first_line_of_sentences_stays(text: str):
    """Several sentences in the first line are a message where each is a server's, and not where one may be."""
    assert clean(text) == text


def test_a_block_may_end_inside_the_first_paragraph():
    """A first paragraph some of whose sentences might be a server's is whole."""
    text = (
        "The engine could not be started. She wiped her hands and looked at the rain. The pump is no longer available "
        "in this country. She closed the book.\n\nThe heron waits by the weir and counts.\n\nIt waits."
    )

    assert clean(text) == text


SAID = st.sampled_from(
    [
        "Error 404",
        "Page not found",
        "The pump is no longer available.",
        "She closed the book.",
        "Try again later.",
        "Back to home",
        "The requested page could not be found.",
        "Ray ID: 4f3e",
        "\n",
        "\n\n",
    ]
)


@given(st.lists(SAID, max_size=9))
def test_sentences_of_both_sides_in_any_order_keep_the_laws(said: list[str]):
    """Whatever stands beside what, nothing raises and cleaning again changes nothing."""
    text = clean(" ".join(said))

    assert clean(text) == text
