"""Examples with wildcards: what they match, and that no phrase takes long on any line."""

from __future__ import annotations

import re
from itertools import product

import pytest

from textclean import clean
from textclean.stages.examples import match_examples

PHRASES = ["".join(letters) for count in range(1, 6) for letters in product("ab*", repeat=count) if "*" in letters]
LINES = ["".join(letters) for count in range(7) for letters in product("ab", repeat=count)]


def test_a_wildcard_stands_for_any_text():
    """A phrase matches a line if something can stand for each of its wildcards, nothing too."""
    for phrase in PHRASES:
        is_like, pattern = match_examples([phrase]), re.compile(phrase.replace("*", ".*"))

        assert [line for line in LINES if is_like(line)] == [line for line in LINES if pattern.fullmatch(line)]


def test_parts_do_not_share_characters():
    """The end of a line is not what its beginning has used up."""
    assert match_examples(["by * by"])("by by") is None
    assert match_examples(["by * by"])("By Hanna Falk BY") == "by * by"


def test_wildcards_and_what_may_differ():
    """Beside wildcards, too, case, numbers, quotes and dashes may differ."""
    assert clean("The heron\n“Seen” by 1,204 people – today", remove=['"seen" by 3 * - *']) == "The heron"


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    ("phrase", "line"),
    [
        ("*a*a*b", "a"),
        ("*e*e*e*x", "the sea "),
        ("*read*more*news*", "read more "),
        ("* by * on * at *", "a by b on c "),
    ],
)
def test_no_phrase_takes_long(phrase: str, line: str):
    """A line that nearly matches is looked through once, however long it is."""
    text = "The heron\n" + (line * 20_000).strip()

    assert clean(text, remove=[phrase], stages=[]) == text
