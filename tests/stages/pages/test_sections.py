"""Numbered headings and entries of contents: they stay where their numbers go on, and no other list does."""

from __future__ import annotations

import pytest

from textclean.stages.pages.sections import goes_on, keep_sections


def count_digits(texts: list[str]) -> list[int]:
    """Return how many digits each line has."""
    return [sum(map(str.isdecimal, text)) for text in texts]


@pytest.mark.parametrize(
    ("texts", "stays", "wanted"),
    [
        (["1.1. Locks", "A lock.", "1.2. Weirs", "A weir.", "2. Barges"], [1, 1, 0, 1, 0], [1, 1, 1, 1, 1]),
        (["+ 6.15. Herons", "+ 6.16. Eels", "* 7. Boats", "+ 7.1. Oars"], [0, 0, 0, 1], [1, 1, 1, 1]),
        (["o 2.9 Ropes", "• 2.10 Knots"], [1, 0], [1, 1]),
    ],
)
def test_numbers_go_on(texts: list[str], stays: list[int], wanted: list[int]):
    """What follows a section that stays, or leads up to it, stays; so do chapters, behind any mark of a list."""
    kept = bytearray(stays)
    keep_sections(texts, count_digits(texts), kept)

    assert list(kept) == wanted


@pytest.mark.parametrize(
    "texts",
    [
        ["A heron waits.", "1. Most read: bread", "2. Most read: eels"],
        ["1. The lock", "2. Most read: bread", "3. Most read: eels"],
        ["7.14. The last section", "7.1. The first section", "7.2. The second section"],
        ["3.11.2 is the version", "3.11 is another"],
        ["8.30 in the morning", "9.45 in the morning"],
        ["1.1", "1.2", "2"],
    ],
)
def test_other_numbers_say_nothing(texts: list[str]):
    """Lists with one number each, contents that begin again, versions and times keep nothing."""
    kept = bytearray([1, *[0] * (len(texts) - 1)])
    keep_sections(texts, count_digits(texts), kept)

    assert list(kept) == [1, *[0] * (len(texts) - 1)]


@pytest.mark.parametrize(("earlier", "later"), [((), ()), ((), (1,)), ((1,), (2,)), ((5, 2), (5, 2)), ((5, 2), (7,))])
def test_what_does_not_go_on(earlier: tuple[int, ...], later: tuple[int, ...]):
    """Equal numbers, chapters further on and lists without parts do not go on."""
    assert not goes_on(earlier, later)
