"""Words are counted alike in every script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textclean.text.words import count_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("", 0, id="empty"),
        pytest.param(" \n\t ", 0, id="white space"),
        pytest.param("– | · © …", 0, id="signs alone"),
        pytest.param("Home | News | Sport", 3, id="menu"),
        pytest.param("don't, won’t, rock 'n' roll", 5, id="apostrophes"),
        pytest.param("naïve Straße 3.5", 4, id="Latin"),
        pytest.param("Это не мусор", 3, id="Russian"),
        pytest.param("यह हिन्दी में है", 4, id="Hindi with vowel signs"),
        pytest.param("می‌خواهم بروم", 2, id="Persian with a non-joiner"),
        pytest.param("苍鹭在等待。", 5, id="Chinese"),
        pytest.param("サギは待つ", 5, id="Japanese"),
        pytest.param("นกกระสา", 7, id="Thai"),
        pytest.param("왜가리는 기다린다", 2, id="Korean has spaces"),
        pytest.param("Python 3 入门", 4, id="mixed"),
        pytest.param("\ud800 word \x00", 1, id="no characters"),
    ],
)
def test_count_words(text, words):
    """A word is a run of letters, digits and marks; in scripts without spaces, a character."""
    assert count_words(text) == words


@given(st.lists(st.text()))
def test_counts_add_up(texts):
    """Texts on lines of their own have together the words that they have alone."""
    assert count_words("\n".join(texts)) == sum(map(count_words, texts))
