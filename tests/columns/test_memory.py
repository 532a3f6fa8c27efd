"""Cleaning takes memory in proportion to the text, whatever its shape."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from typing import Final

import pytest

from tests.synthetic import make_one_line, make_prose, make_short_lines
from textclean import clean

SIZE: Final = 300_000
MOST: Final = 12
"""Bytes that `clean` may hold at its peak for each character of a text; the text itself was there before."""


@pytest.mark.parametrize("make", [make_prose, make_short_lines, make_one_line])
def test_memory_is_a_small_multiple_of_the_text(make: Callable[[int], str]):
    """A million short lines take no more than a few bytes for each character."""
    text = make(SIZE)
    clean(text)  # the tables of phrases and ftfy are loaded once
    tracemalloc.start()
    try:
        clean(text)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert peak < MOST * len(text)
