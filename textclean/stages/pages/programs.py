"""Lines of programs and of terminal sessions, which stand in articles and look like nothing else there.

Decides about one line, and about the pieces of lines; what follows from it is for the stages to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, takewhile
from typing import Final

START_RE: Final = re.compile(
    r"(?:>>> ?|\.\.\. |\$ |#include|<\?php|import \w|from \w+ import|def \w|class \w|return\b|SELECT \w"
    r"|(?:if|for|while) ?\(|(?:var|let|const) \w|function\b|public \w|private \w)"
    r"|[A-Za-z_][\w.\[\]]* ?=[^=]|[{}()\])]+[;,]?$"
)
BEGINNINGS: Final = ">.$#<]ifdcrSwvlp"
"""What a line that looks like a program's begins with where it has none of ``={}();``."""

ENDS: Final = ("{", "}", ";")
CALL_RE: Final = re.compile(r"\((?<=\w\()[^()]*\)[;:]?$")


def is_code(text: str) -> bool:
    """Tell whether a line looks like a program's or a terminal's.

    >>> is_code(">>> import csv"), is_code("writer.close()"), is_code("The return of the heron")
    (True, True, False)

    Output, comments and most lines of data do not show themselves: judge a run of lines by the share that does.
    """
    if text.endswith(ENDS) or START_RE.match(text):
        return True
    return "(" in text and CALL_RE.search(text) is not None


MARK_RE: Final = re.compile(r"[()\[\]{}=.,:;+*%!&<>\"'-]{1,4}|In \[\d{1,5}\]:")
"""A line of a program's marks, or what a notebook writes before its input."""

OPERATOR_RE: Final = re.compile(r".*(?:[={};]|\(\)|\)[.,:;\])]|[(\[][(\[{]|->|::|In \[)")
"""One that no sentence has, as sentences have brackets, commas and full stops where a link stands in them."""

LONGEST_MARK: Final = len("In [12345]:")
"""Characters of such a line at most."""

FAR: Final = 6
"""Lines from one such line to the next at most: names and values stand between them."""

FEWEST_OPERATORS: Final = 3
"""Operators from which on they are pieces of a program, and no signs in a text."""

SHARE_OF_OPERATORS: Final = 12
"""One in so many lines that must be one."""

LONGEST_PIECE: Final = 40
"""Characters of the lines between them at most: what is longer is a text, or a whole line."""

AROUND: Final = 2
"""Pieces before the first such line and behind the last one, at most. The limits were set by eye on manuals of four
packages, whose main parts in bs4's text lose 60 words in 10,000 since, and lost 120; those of ten that were not read
lose 28, and lost 53. F1 of the bench's pages stays within 0.0003."""


def find_pieces(texts: Sequence[str], marked: Iterable[int]) -> Iterator[range]:
    """Yield runs of lines that are pieces of a program: a highlighter marks each, and some renderers break at each.

    *marked* are the places of the lines in which one of ``={}();`` stands, on most pages of none that is so short.

    >>> texts = "Herons are woken thus: | lake | = | Lake | () | ; | lake | . | wake | ()".split(" | ")
    >>> list(find_pieces(texts, [2, 4, 5, 9]))
    [range(0, 10)]
    """
    if sum(len(texts[place]) <= LONGEST_MARK for place in marked) < FEWEST_OPERATORS:
        return
    marks = [place for place, text in enumerate(texts) if len(text) <= LONGEST_MARK and MARK_RE.fullmatch(text)]
    ends = [i for i, (here, there) in enumerate(pairwise(marks), 1) if not _goes_on(texts[here:there])]
    for first, last in pairwise([0, *ends, len(marks)] if marks else ()):
        begin, end = marks[first], marks[last - 1] + 1
        operators = sum(OPERATOR_RE.match(texts[place]) is not None for place in marks[first:last])
        if operators >= max(FEWEST_OPERATORS, (end - begin) // SHARE_OF_OPERATORS):
            above, below = reversed(texts[max(0, begin - AROUND) : begin]), texts[end : end + AROUND]
            yield range(begin - _count_pieces(above), end + _count_pieces(below))


def _goes_on(texts: Sequence[str]) -> bool:
    """Tell whether lines are so few and so short that what stands around them is one program."""
    return len(texts) <= FAR and max(map(len, texts)) <= LONGEST_PIECE


def _count_pieces(texts: Iterable[str]) -> int:
    """Count the lines up to the first that is too long for a piece."""
    return sum(1 for _ in takewhile(lambda text: len(text) <= LONGEST_PIECE, texts))
