"""Clauses that count up, questions with their answers, rows with a value: statutes, contracts, surveys.

Decides by place, as `authors` does: what stands in such a text is its author's, whatever it says of cookies or rights.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from textclean.text.lines import find_lines_with
from textclean.text.prose import CLOSERS, TERMINAL


def find_clauses(texts: Sequence[str]) -> Iterator[int]:
    """Yield the places of clauses with a name and a number, or with a number of several parts, and of what they say.

    >>> list(find_clauses(["Lease", "Art. 1", "We lend the boat.", "Art. 2", "No cookies.", "Art. 3", "No rights."]))
    [1, 2, 3, 4, 5, 6]
    """
    matches = {place: match for place, match in enumerate(map(CLAUSE_RE.match, texts)) if match}
    if len(matches) < FEWEST_CLAUSES:  # most texts
        return
    groups: dict[str, list[int]] = defaultdict(list)
    for place, match in matches.items():
        groups[(match["name"] or match["han"] or "").casefold()].append(place)
    numbers = {
        place: tuple(map(int, match["number"].split("."))) for place, match in matches.items() if match["number"]
    }
    for places in groups.values():
        for run in _split_runs(places, numbers):
            yield from range(run[0], min(run[-1] + 2, len(texts)))


def _split_runs(places: Sequence[int], numbers: Mapping[int, tuple[int, ...]]) -> Iterator[Sequence[int]]:
    """Yield the runs of places whose numbers rise, where they can be read, and that are near enough and enough."""
    cuts = [
        at
        for at, (one, other) in enumerate(pairwise(places), 1)
        if other - one > LONGEST_CLAUSE or numbers.get(one, ()) >= numbers.get(other, (MOST,))
    ]
    for begin, end in pairwise([0, *cuts, len(places)]):
        if end - begin >= FEWEST_CLAUSES:
            yield places[begin:end]


CLAUSE_RE: Final = re.compile(
    r"(?:(?P<name>§+|[^\W\d_]{1,12}\.?) ?(?=\d)|(?=\d{1,2}\.\d{1,2}(?:\.\d{1,2})*\.? [^\W\d_]))"
    r"(?P<number>\d{1,3}(?:\.\d{1,2})*)(?:\.?[ªº°])?[.):]?(?: |$)"
    r"|(?P<han>第)[\d一二三四五六七八九十百]{1,4}[条條章节節款]"
)
"""What a clause begins with: "§ 3", "Art. 3", "R3", "3.1.2", "第三条"."""

MOST: Final = 1000
"""More than any number of a clause: one that cannot be read is no fall."""

FEWEST_CLAUSES: Final = 3
LONGEST_CLAUSE: Final = 12
"""Clauses of such a text, and lines of one, at least and at most; by eye, as the limits of `authors`."""


def find_questions(texts: Sequence[str]) -> Iterator[int]:
    """Yield the places of questions that are answered in a sentence right below, of their answers, and of their title.

    >>> asked = ["Often asked", "Who rows?", "Ada.", "How do I leave the list?", "Cross it out.", "When?", "At six."]
    >>> list(find_questions(asked))
    [1, 2, 3, 4, 5, 6, 0]
    """
    asked = [place for place in find_lines_with(texts, lasts=QUESTIONS) if place + 1 < len(texts)]
    answered = [
        place
        for place in asked
        if texts[place + 1].rstrip(CLOSERS)[-1:] in TERMINAL and texts[place + 1][-1] not in QUESTIONS
    ]
    if len(answered) < FEWEST_ANSWERED:  # most texts
        return
    for place in answered:
        yield from (place, place + 1)
    if answered[0] == 1:
        yield 0


QUESTIONS: Final = "?？؟"
FEWEST_ANSWERED: Final = 3
"""Questions with an answer in such a text at least; by eye."""


def find_rows(texts: Sequence[str]) -> Iterator[int]:
    """Yield the places of lines, several in a row, that end in a share or in a price.

    >>> list(find_rows(["We asked.", "Home 98 %", "News 77 %", "Search 44 %", "Log in 12 %", "Contact (9)"]))
    [1, 2, 3, 4]
    """
    rows = [place for place in find_lines_with(texts, lasts=UNITS) if VALUE_RE.search(texts[place])]
    cuts = [at for at, (one, other) in enumerate(pairwise(rows), 1) if other != one + 1]
    for begin, end in pairwise([0, *cuts, len(rows)]):
        if end - begin >= FEWEST_ROWS:
            yield from rows[begin:end]


UNITS: Final = "%％€£$"
VALUE_RE: Final = re.compile(rf"\d ?[{UNITS}]$")
FEWEST_ROWS: Final = 4
"""Rows of such a table at least; by eye."""
