"""What is said about texts that are hardly what their sender meant."""

from __future__ import annotations

import pytest

from textclean.show.advice import HTML_ADVICE, PATH_ADVICE, URL_ADVICE, find_advice, looks_like_html

SOURCE = '<!DOCTYPE html><html><head><title>Tide</title></head><body><p class="lead">Low at noon.</p></body></html>'
TUTORIAL = "Every paragraph of a page begins with <p> and should end with </p>, though browsers forgive much. " * 4


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        pytest.param(SOURCE, HTML_ADVICE, id="page source"),
        pytest.param(SOURCE.upper(), HTML_ADVICE, id="capitals"),
        pytest.param("<tr><td>1</td><td>2</td></tr>\n" * 3, HTML_ADVICE, id="fragment"),
        pytest.param(TUTORIAL[:200], "", id="tutorial"),
        pytest.param("if a <b and c> d: x<y>z " * 9, "", id="comparisons"),
        pytest.param("std::vector<int> a; List<String> b;\n" * 9, "", id="generics"),
        pytest.param("<stdio.h> <name> <your text here>\n" * 9, "", id="placeholders"),
        pytest.param("pages/0001.html", PATH_ADVICE, id="path"),
        pytest.param(r"C:\pages\0001.txt", PATH_ADVICE, id="Windows path"),
        pytest.param("crawl.jsonl.gz", PATH_ADVICE, id="file name"),
        pytest.param("We read it in notes.txt", "", id="sentence with a file"),
        pytest.param("Node.js", "", id="name with a dot"),
        pytest.param("https://example.org/heron?id=3", URL_ADVICE, id="address"),
        pytest.param("https://example.org/heron is gone", "", id="sentence with an address"),
        pytest.param("The heron waits.", "", id="prose"),
        pytest.param("", "", id="empty"),
    ],
)
def test_find_advice(text, advice):
    """A page's source, an address and a file's name get one sentence of advice, other texts none."""
    assert find_advice(text) == advice


def test_long_attributes_are_no_html():
    """A "<" without a ">" nearby is no tag, however many there are."""
    assert not looks_like_html("<p " * 1000)
