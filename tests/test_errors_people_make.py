"""What people hand over instead of a text gets a message that says what to write instead."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from textclean.cleaning import clean, explain
from textclean.text.normalize import normalize

MISSING = "drop missing values first, or use clean_many(), which passes them through"
MANY = "for many texts use clean_many(texts)"
HTML = "<!DOCTYPE html>\n<html><body>\n<h1>The heron</h1>\n<p>It waits.</p>\n<p>So do eels.</p>\n</body></html>"


@pytest.mark.parametrize(
    ("value", "message"),
    [
        pytest.param(None, f"expected a str, got NoneType: {MISSING}", id="None"),
        pytest.param(float("nan"), f"expected a str, got float: {MISSING}", id="NaN"),
        pytest.param(3.5, "expected a str, got float: convert it first, for example with str(value)", id="number"),
        pytest.param(
            b"Title",
            "expected a str, got bytes: decode it first, for example with text.decode('utf-8')",
            id="bytes",
        ),
        pytest.param(["One", "Two"], f"expected a str, got list: {MANY}", id="list"),
        pytest.param(iter(["One"]), f"expected a str, got list_iterator: {MANY}", id="iterator"),
        pytest.param(
            Path("page.txt"),
            f"expected a str, got {type(Path()).__name__}: "
            "read the file first, for example with path.read_text(encoding='utf-8')",
            id="path",
        ),
    ],
)
@pytest.mark.parametrize("function", [clean, explain])
def test_wrong_type(function, value, message):
    """Anything but a `str` raises TypeError with what was expected, what came and what to do."""
    with pytest.raises(TypeError, match=f"^{re.escape(message)}$"):
        function(value)


class Soup:
    """What parsers of HTML return: it says that it has whatever it is asked for."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        return None

    def get_text(self, separator: str = "") -> str:
        """Return its text."""
        return f"The heron{separator}"


def test_soup():
    """Parsed HTML gets the advice to take its text."""
    with pytest.raises(TypeError, match=r"got Soup: take its text, for example with soup\.get_text\("):
        clean(Soup())


def test_soup_of_bs4():
    """So does a soup of Beautiful Soup, where it is there."""
    soup = pytest.importorskip("bs4").BeautifulSoup("<p>The heron</p>", "html.parser")

    with pytest.raises(TypeError, match=r"get_text"):
        clean(soup)


@pytest.mark.parametrize(
    ("module", "make"),
    [
        pytest.param("numpy", lambda numpy: numpy.float64("nan"), id="numpy's NaN"),
        pytest.param(
            "pandas",
            lambda pandas: pandas.NA,
            id="pandas.NA",
        ),
    ],
)
def test_missing_values_of_data_frames(module, make):
    """NaN of numpy and NA of pandas get the advice on missing values."""
    value = make(pytest.importorskip(module))

    with pytest.raises(TypeError, match=re.escape(MISSING)):
        clean(value)


def test_a_column_instead_of_a_text():
    """A column of pandas gets the advice to use clean_many."""
    pandas = pytest.importorskip("pandas")

    with pytest.raises(TypeError, match=f"^{re.escape(f'expected a str, got Series: {MANY}')}$"):
        clean(pandas.Series(["One", "Two"]))


@pytest.mark.parametrize(
    "text",
    ["pages/0001.html", r"C:\pages\0001.txt", "https://example.org/heron", "notes.csv"],
)
def test_a_name_instead_of_a_text_is_legal(text):
    """A text that looks like a path or an address is cleaned like any other; its account says what it looks like."""
    cleaning = explain(text)

    assert cleaning.text == text
    assert "Note: this looks like " in str(cleaning)


def test_html_instead_of_a_text():
    """HTML is only normalised, as ftfy would, never half taken apart; the account says to extract the text first."""
    cleaning = explain(HTML)

    assert cleaning.text == normalize(HTML)
    assert "Note: this looks like HTML: " in str(cleaning)
