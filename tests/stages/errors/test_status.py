"""The status of an error page is what it names as one; ports, addresses and counts are no codes."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textclean import explain
from textclean.stages.errors.status import find_status

NAMED: Final = {
    "a title": ("Error 404: Object not found!", 404),
    "a status line": ("HTTP/1.1 503 Service Unavailable", 503),
    "a picture before it": ("🔥 404 – Seite nicht gefunden", 404),
    "a program's answer": ('{"error": {"code":401, "message": "Missing credentials"}}', 401),
    "a sentence": ("The server responded with a status of 502.", 502),
    "digits of a script": ("خطای ۴۰۳", 403),
    "below a site's name": ("Kite Club\n410\nThis kite is gone.", 410),
}

UNNAMED: Final = {
    "a port": "Forbidden\nYou may not fly here.\nApache/2.4.57 (Debian) Server at kites.example Port 443",
    "partners": "We value your privacy\nWe and our 442 partners store cookies.\nAccept all",
    "an address": "Access denied\nYour IP address is 192.168.443.12 and was blocked.",
    "an identifier": "Just a moment...\nRay ID: 7d3f 501 9c",
    "no code that a server sends": "Error 477",
}


@pytest.mark.parametrize("name", NAMED)
def test_a_status_is_named(name: str):
    """By a word for an error beside it, a field, or nothing else in the line."""
    text, status = NAMED[name]

    assert find_status(text) == status


@pytest.mark.parametrize("name", UNNAMED)
def test_other_numbers_are_no_status(name: str):
    """Whatever page they stand on."""
    assert find_status(UNNAMED[name]) is None


def test_a_page_without_a_status_has_none():
    """Apache's own page, asked over TLS, ends in its port."""
    cleaning = explain(UNNAMED["a port"])

    assert (cleaning.text, cleaning.error_page, cleaning.status) == ("", True, None)


@given(st.text())
def test_a_status_is_one_of_a_failed_request(text: str):
    """In any text."""
    assert find_status(text) in {None, *range(400, 600)}
