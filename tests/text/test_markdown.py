"""Lines of Markdown are read as their readers see them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textclean.text.markdown import is_markdown, read_markdown


@pytest.mark.parametrize(
    ("line", "text"),
    [
        pytest.param("A plain line", "A plain line", id="plain"),
        pytest.param("## Nachbarn ", "Nachbarn", id="heading"),
        pytest.param("- [Accueil](/)", "Accueil", id="entry"),
        pytest.param("3. [Kontakt](/kontakt#top)", "Kontakt", id="numbered entry"),
        pytest.param("[Вход](/login)[Поиск](/search)", "Вход Поиск", id="buttons in a row"),
        pytest.param(
            "See [the mill](https://example.org/mill_(ruin)), by night.", "See the mill, by night.", id="pair"
        ),
        pytest.param("![A sheep](sheep.jpg)", "A sheep", id="image"),
        pytest.param("![](pixel.gif)", "", id="image without words"),
        pytest.param("[![Logo](logo.svg)](https://example.org/)", "Logo", id="linked image"),
        pytest.param("[**首页**](/) · [新闻](/news)", "首页 · 新闻", id="emphasis in a link"),
        pytest.param("snake_case_name * 2 ** 3", "snake_case_name * 2 3", id="stars"),
        pytest.param("an array[0](x) and [brackets] (apart)", "an array0 and [brackets] (apart)", id="brackets"),
        pytest.param("[unclosed](/home", "[unclosed](/home", id="unclosed"),
        pytest.param("", "", id="empty"),
    ],
)
def test_says_the_visible_words(line, text):
    """Addresses and marks are no words of the line."""
    assert read_markdown(line).text == text


@pytest.mark.parametrize(
    ("line", "is_linked"),
    [
        pytest.param("[Home](/) | [News](/news)", True, id="menu"),
        pytest.param("* [Home](/)", True, id="entry"),
        pytest.param("![A sheep](sheep.jpg)", True, id="image"),
        pytest.param("[Home](/) and [News](/news)", False, id="words between"),
        pytest.param("Built by [Quill](/quill).", False, id="words before"),
        pytest.param("Home | News", False, id="no links"),
    ],
)
def test_tells_lines_of_links(line, is_linked):
    """A line is linked where nothing is said outside of its links."""
    assert read_markdown(line).is_linked is is_linked


@pytest.mark.parametrize(("line", "level"), [("# A", 1), ("###### A", 6), ("####### A", 0), ("#A", 0), ("A", 0)])
def test_measures_headings(line, level):
    """A heading has one to six signs and a space."""
    assert read_markdown(line).level == level
    assert is_markdown(line) is (level > 0)


@given(st.text(alphabet="[]()!#*_\\ ab\n"))
def test_reads_anything(line):
    """Any line can be read, and nothing is said that is not in it."""
    read = read_markdown(line)

    assert set(read.text) <= {*line, " "}
    assert read.links or not read.is_linked


@pytest.mark.parametrize("piece", ["[", "![", "[](", "[![](a)", "![](a)[", "](", "\\", "- ", "[a](b(c", "**"])
def test_reads_long_lines(piece):
    """Brackets that are never closed are read within the tests' time limit: a quadratic reading takes hours."""
    line = piece * (500_000 // len(piece))

    assert set(read_markdown(line).text) <= {*line, " "}
