"""Headings that show themselves to be the author's: numbers that go on, marks behind them; no other list has them."""

from __future__ import annotations

import pytest

from textclean import clean
from textclean.stages.pages.scores import Scores
from textclean.stages.pages.sections import goes_on, keep_anchored, keep_sections


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


@pytest.mark.parametrize(
    ("likely", "second", "wanted"),
    [
        (100, "These gates are always open.", [0, 1, 1, 1, 1, 1, 0]),
        (99, "These gates are always open.", [0, 0, 0, 0, 1, 1, 0]),
        (100, "These gates", [0, 0, 0, 0, 1, 1, 0]),
    ],
)
def test_a_part_with_a_sentence_stays_below_a_marked_heading(likely: int, second: str, wanted: list[int]):
    """A list of names below a sentence is its author's; below a menu's own name with such a mark stands none."""
    texts = [
        "Next",
        "Gates¶",
        second,
        "* upper_gate",
        "Locks¶",
        "A lock has two gates, and nobody has seen both open.",
        "Log in",
    ]
    columns = {
        "words": [text.count(" ") + 1 for text in texts],
        "width": list(map(len, texts)),
        "end": [int(text[-1] == ".") for text in texts],
        "prose": [0, 0, 0, 0, 0, 2, 0],
    }
    kept = bytearray([0, 0, 0, 0, 0, 1, 0])
    keep_anchored(texts, Scores([10, 20, likely, 20, 90, 900, 10], 500, columns), kept)

    assert list(kept) == wanted


@pytest.mark.parametrize(("mark", "item"), [("## ", "  * "), ("", "* ")])
def test_the_heading_of_the_first_release_stays(mark: str, item: str):
    """Below the menu the date of the newest release heads its list, as those of older ones do."""
    menu = ["Features", "Pricing", "Download", "Support", "Blog"]
    foot = ["Press kit", "Affiliates", "License", "Privacy", "Twitter"]
    link = "  * [{}](/p)" if mark else "* {}"
    heads = [f"{mark}5.4 – 20 February 2022", f"{mark}5.3.1 – 9 January 2022", f"{mark}5.3 – 2 January 2022"]
    lists = [
        ["Fixed: crash on start for some users of old tablets. Sorry!", "New: search in handwriting, also in Spanish"],
        ["Changed: the toolbar remembers where you put it", "Removed: the old servers, as announced last year"],
        ["Fixed: exports of more than two hundred pages", "New: shapes are straightened when you let go"],
    ]
    body = [line for head, entries in zip(heads, lists, strict=True) for line in (head, *(item + e for e in entries))]
    top = ["# Release notes"] if mark else ["Release notes"]
    text = clean("\n".join([*map(link.format, menu), *top, *body, *map(link.format, foot)]))

    assert [line for line in body if line.strip() not in map(str.strip, text.split("\n"))] == []
    assert "Affiliates" not in text
