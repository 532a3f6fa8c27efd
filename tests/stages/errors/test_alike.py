"""Lines that are alike are a list that somebody wrote, and a notice of a few sentences names no server."""

from __future__ import annotations

import pytest

from textclean import clean

PAGES = {
    "advice with numbers below a title": "Page not found\n1. Check the address.\n2. Reload it.\n3. Try again later.",
    "fields of a server": "Error: Access denied\nReason: You don't have permission.\nRequest ID: 7f3a-22\nIP: 10.0.0.1",
    "a site that is sorry": "This site is down. We are sorry for the inconvenience.",
    "a site that speaks": "We'll be back soon. We are sorry for the inconvenience.",
    "a signature below": "Service unavailable\nThe server is down. Please try again later.\n-- The team",
}
"""Pages of servers that look a little like lists and notices."""

LISTS = {
    "numbers that rise": "E01 Lid off\nE02 Access denied, wrong card\nE03 Internal error, call the office",
    "answers to choose": "Which page is missing?\na) Page not found.\nb) Access denied.\nc) Service unavailable.",
    "names with quoted values": 'Title: "Page not found"\nText: "Access denied"\nButton: "Try again"',
    "names with several titles": "en: Page not found\nde: Seite nicht gefunden\nfr: Page introuvable",
    "a caption's time": "1\n00:00:01,000 --> 00:00:03,000\nAccess denied.",
    "code": 'message = "The requested page could not be found on this server."',
    "a catalog of messages": 'msgid "The requested page could not be found on this server."',
    "marks of code": "`The requested page could not be found on this server.`",
    "a row with a number": "| 3 | The requested page could not be found on this server. | Holm |",
    "a messenger's export": "12/03/2024, 18:02 - Ulla: page not found\n12/03/2024, 18:03 - Brandt: access denied",
}
"""Lists of authors', in the words of servers."""


@pytest.mark.parametrize("name", PAGES)
def test_pages_of_servers_go(name: str):
    """A page goes, though its advice has numbers and its fields have values."""
    assert clean(PAGES[name]) == ""


@pytest.mark.parametrize("name", LISTS)
def test_lists_stay(name: str):
    """A list stays whole."""
    assert clean(LISTS[name]) == LISTS[name]
