"""References at the end of a text: lines that name authors, a year, pages or a publisher, in whatever language.

Lets lists of them stay with their headings, which are words of menus too and head lists of other articles; takes none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import compress, pairwise
from typing import Final

from textclean.stages.pages.edges import NEVER_KEPT
from textclean.stages.pages.looks import STAMPED
from textclean.stages.pages.scores import Scores
from textclean.text.prose import SHORT

CAPITAL: Final = "[A-ZÀ-ÖØ-ÞΑ-ΩА-Я]"
NAME: Final = r"[^\W\d_][\w'’-]+"
YEAR: Final = r"(?:1[5-9]|20)\d\d[a-z]?(?!\d)"
RANGE: Final = r"\d+[–—-]\d+(?![:\d])"

YEAR_RE: Final = re.compile(rf"(?<!\d){YEAR}")

AUTHORS_RE: Final = re.compile(
    r"^(?:[*+•·–^↑-] *)?(?:\[\d{1,3}\] *|\d{1,3}[.)] *)?"
    rf"(?:(?:{NAME},? ){{1,2}}(?:{CAPITAL}\.?[ -]?){{1,3}}(?<![^\W\d_]{{2}})(?=[\s,;:.&(])"
    rf"|(?:{CAPITAL}\.[ -]?){{1,3}}{NAME}|{NAME}, {NAME}[^.:\d]{{0,60}}[.:] )"
)
"""Authors at the head of a line, behind the mark or number of an entry: "Marsh K", "Marsh, K.", "K. Marsh"."""

HINTS: Final = (
    AUTHORS_RE,
    re.compile(r"^(?:[*+•-] )?\[\d{1,3}\]"),
    re.compile(rf"\((?:[^()\d]{{1,60}}: [^()\d]{{1,60}}, )?{YEAR}(?:, [^()]{{1,60}})?\)"),
    re.compile(rf"[^\W\d_]: [^\d:]{{2,60}}, {YEAR}"),
    re.compile(rf"[.,] {CAPITAL}[^\W\d_]+,? {YEAR}\.?$"),
    re.compile(rf"\d ?(?:\(\d+(?:[–—-]\d+)?\) ?)?[:,;] ?(?:[^\W\d_]{{1,2}}\.? ?)?{RANGE}|\b[^\W\d_]{{1,3}}\. ?{RANGE}"),
    re.compile(r"\b10\.\d{4,}/|\b(?:doi|DOI|ISBN|arXiv)\b"),
)
"""What a reference has: authors, a number in brackets, a year in brackets, a publisher's place and name and a year, a
place and a year at the end, pages of a volume, a number by which it is found."""

ENOUGH_HINTS: Final = 2
"""Of these in a line with a year at least: a film has a year in brackets, a teaser and an archive have none."""

MARKS: Final = ",.:;(["
FEWEST_MARKS: Final = 3
"""What parts the names, titles and numbers of a reference, so many times at least; most dates have fewer."""

LONGEST_REFERENCE: Final = 500
NARROWEST: Final = 24
FEWEST_NUMERALS: Final = 4
"""Characters of a reference at most, and its width and the digits in it at least."""


def is_reference(text: str) -> bool:
    """Tell whether a line is a reference by its shape.

    >>> is_reference("Marsh K (2009) The lock. Canal Notes 9:1-8"), is_reference("How the lock was built 12 May 2009")
    (True, False)
    """
    if len(text) > LONGEST_REFERENCE or "©" in text or sum(map(text.count, MARKS)) < FEWEST_MARKS:
        return False
    if not YEAR_RE.search(text):
        return False
    return sum(hint.search(text) is not None for hint in HINTS) >= ENOUGH_HINTS


def keep_references(texts: Sequence[str], scores: Scores, kept: bytearray) -> None:
    """Let references below the first line that stays stay, two or more close to each other, and their heading.

    >>> texts = ["The heron waits.", "Literature", "Marsh K (2009) Eels. Ibis 9:1-8", "Poole B (2011) Eels. Ibis 1:2-6"]
    >>> columns = {"numerals": [0, 0, 7, 7], "width": [16, 10, 31, 31], "kind": [0] * 4}
    >>> kept = bytearray((1, 0, 0, 0))
    >>> keep_references(texts, Scores([100] * 4, 500, columns), kept)
    >>> list(kept)
    [1, 1, 1, 1]

    Links below each of them, as where it may be had, do not stay; an entry between two of them that has no year does.
    """
    columns = scores.columns
    likely = _find_likely(scores, kept.find(1))
    beside = [place for place in likely if not (kept[place] and kept[place - 1])]
    if not any(is_reference(texts[place]) for place in beside):  # most pages
        return
    for places in _find_lists(texts, likely):
        for place in places:
            kept[place] = 1
        for one, other in pairwise(places):
            if other == one + 2 and columns["width"][one + 1] >= SHORT:
                kept[one + 1] = 1
        heading = places[0] - 1
        is_short = columns["width"][heading] < WIDEST_HEADING and columns["kind"][heading] != STAMPED
        kept[heading] |= is_short and columns["kind"][heading] not in NEVER_KEPT


WIDEST_HEADING: Final = 40
"""Width of their heading, below which it is; by eye, as all limits here."""

MOST_BETWEEN: Final = 3
"""Lines between two references of a list at most: where each may be had."""

FEWEST_REFERENCES: Final = 2
"""References of a list at least. On the bench's English, news and WCXB pages one list stays for this rule."""


def _find_likely(scores: Scores, first: int) -> list[int]:
    """Return the places of the lines below one that are wide enough for a reference and have the digits of a year."""
    numerals, widths = scores.columns["numerals"], scores.columns["width"]
    numbered = compress(range(first + 1, len(widths)), numerals[first + 1 :])
    return [place for place in numbered if numerals[place] >= FEWEST_NUMERALS and widths[place] >= NARROWEST]


def _find_lists(texts: Sequence[str], likely: Sequence[int]) -> Iterator[list[int]]:
    """Yield the places of references that are close to each other, among those of likely ones."""
    found = [place for place in likely if is_reference(texts[place])]
    breaks = [i for i, (one, other) in enumerate(pairwise(found), 1) if other - one > MOST_BETWEEN + 1]
    for begin, end in pairwise([0, *breaks, len(found)]):
        if end - begin >= FEWEST_REFERENCES:
            yield found[begin:end]
