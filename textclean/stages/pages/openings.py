"""Titles that no words give away: above a paragraph, above its byline or a thread's buttons, above questions.

Decides about one line, where no other rule found a title.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from textclean.rules import UNSPACED
from textclean.stages.pages.columns import Columns
from textclean.stages.pages.edges import has_words
from textclean.stages.pages.looks import PLAIN, STAMPED, kind_of
from textclean.stages.pages.titles import ENDS, ITEMS
from textclean.text.prose import LONG, SHORT


def find_opening(texts: Sequence[str], columns: Columns, kept: bytearray) -> int | None:
    """Return the line that heads what stays by where it stands; None where that is not plain, or a title stays.

    >>> columns = {"kind": [MENU, 99, 99], "words": [1, 4, 9], "width": [4, 27, 61], "prose": [0, 0, 3]}
    >>> find_opening(["Home", "A lamp on the weir", "Nobody knows who lit it."], columns, bytearray((0, 0, 1)))
    1

    What stays must begin with a paragraph, so that it has no title yet. It is the line of some words above it, with
    nothing but bylines, dates, buttons and rows of them between; above a list of questions a label is a title as well.
    """
    kinds, first = columns["kind"], kept.find(1)
    if first and kinds[first - 1] == MENU and has_words(columns, first - 1, FEWEST_WORDS):
        return first - 1 if _asks(texts, kept, first) else None
    place, opened = first - 1, first
    while first < len(kept) and kept[first] and _is_between(texts, columns, first):  # the name above a post
        first += 1
    if not (first < len(kept) and kept[first] and columns["prose"][first]):
        return None
    while place >= max(0, opened - MOST_BETWEEN) and _is_between(texts, columns, place):
        place -= 1
    if place > 0 and texts[place].istitle() and _is_title(texts[place - 1], columns, place - 1):
        place -= columns["width"][place] < min(SHORT, columns["width"][place - 1])  # below it stands who wrote the text
    return place if place >= 0 and _is_title(texts[place], columns, place) else None


def _is_between(texts: Sequence[str], columns: Columns, place: int) -> bool:
    """Tell whether a line may stand between a title and its text: a byline, a date, a button, a number, a row."""
    if columns["kind"][place] in BETWEEN or ROW_RE.search(texts[place]):
        return True
    if columns["width"][place] < SHORT and not has_words(columns, place, FEWEST_WORDS - 1):
        return True
    numbers = len(NUMBER_RE.findall(texts[place]))
    return not columns["prose"][place] and numbers > 1 and WIDTH_OF_NUMBER * numbers >= columns["width"][place]


def _is_title(text: str, columns: Columns, place: int) -> bool:
    """Tell whether a line may be a title: some words that no mark ends, that begin no item and are no label or row."""
    is_short = columns["kind"][place] >= PLAIN and columns["width"][place] < LONG
    if not is_short or text[-1] in ENDS or text.startswith(ITEMS):
        return False
    return has_words(columns, place, FEWEST_WORDS) and not is_row(text)


def is_row(text: str) -> bool:
    """Tell whether a line is a row of links: marks part them, or spaces in a script whose titles have hardly any.

    >>> is_row("4 hours ago | next"), is_row("进入社区 搜索帖子 搜带图帖"), is_row("A lamp on the weir")
    (True, True, False)
    """
    return ROW_RE.search(text) is not None or (text.count(" ") >= FEWEST_IN_ROW and UNSPACED.is_in(text))


def _asks(texts: Sequence[str], kept: bytearray, first: int) -> bool:
    """Tell whether several of the first lines that stay are questions."""
    head = [texts[place] for place in range(first, min(len(kept), first + QUESTIONED)) if kept[place]]
    return sum(text[-1] in QUESTIONS for text in head) >= FEWEST_QUESTIONS


MENU: Final = kind_of("MENU")
BETWEEN: Final = frozenset([STAMPED, *map(kind_of, ("META", "BYLINE", "COMMENT", "SHARE"))])
"""Kinds of lines that stand between a title and its text."""

ROW_RE: Final = re.compile(r"\s[|·•›»>/]\s|\]\s*\[|\]$")
"""What parts the links of a row or a trail, and brackets around them."""

NUMBER_RE: Final = re.compile(r"\d+")
WIDTH_OF_NUMBER: Final = 20
"""Several in a short line say how often a text was read, and when; width of such a line for each at most; by eye."""

FEWEST_IN_ROW: Final = 2
"""Spaces in a row of links, in a script whose titles have hardly any, at least."""

FEWEST_WORDS: Final = 3
MOST_BETWEEN: Final = 5
"""Words of such a title at least, and lines between it and the text at most. Of the bench's 1,767 pages with inscriptis
a line stays for these on 100, two of five of them their titles: the others are names of sections and of menus."""

QUESTIONS: Final = "?？؟;՞"
QUESTIONED: Final = 6
FEWEST_QUESTIONS: Final = 2
"""Lines at the head of a list of questions, and questions among them at least."""
