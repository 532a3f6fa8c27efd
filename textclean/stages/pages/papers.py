"""Sections with which a paper ends: who wrote what, keywords, who paid, where its authors work.

Lets them stay above the page's frame, whose labels draw their short lines down, and takes none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from textclean.rules import find_named
from textclean.stages.pages.looks import LABELED, PREFIXED
from textclean.stages.pages.scores import Scores

FEWEST_TITLES: Final = 3
"""Different titles of a paper's sections on a page that holds one, at least: news have keywords, a club has funding."""

MOST_LINES: Final = 10
"""Lines of a section that stays for its title, at most; by eye, as all limits here."""


def keep_papers(texts: Sequence[str], scores: Scores, kept: bytearray) -> None:
    """Let the sections of a paper stay under titles that papers have, each down to a label or to a line that stays.

    >>> texts = ["Abstract", "The heron waits.", "Keywords", "Locks", "Funding", "Pond Trust, grant 114.", "Contact"]
    >>> kept = bytearray((1, 1, 0, 0, 0, 0, 0))
    >>> keep_papers(texts, Scores([90] * 7, 500, {"kind": [90, 90, 90, 90, 90, 90, LABELED]}), kept)
    >>> list(kept)
    [1, 1, 1, 1, 1, 1, 0]
    """
    found = find_named(texts, "PAPER_TITLES")
    if len({texts[place] for place in found}) >= FEWEST_TITLES:
        kinds, first = scores.columns["kind"], kept.find(1)
        for title, following in pairwise([*found, len(texts)]):
            if title > first:
                end = next(_find_ends(kinds, kept, range(title + 1, following)), following)
                if title + 1 < end <= title + 1 + MOST_LINES:
                    kept[title:end] = b"\1" * (end - title)


def _find_ends(kinds: Sequence[int], kept: bytearray, below: range) -> Iterator[int]:
    """Yield the places below a title at which its section may end."""
    return (place for place in below if kept[place] or LABELED <= kinds[place] < PREFIXED)


def keep_authors(texts: Sequence[str], kept: bytearray, title: int) -> None:
    """Let the names below the title of a paper stay, which its titles of sections show it to be.

    >>> texts = ["Eels remember", "Ada Lock, Piet Kuiper and Hiroko Endo", "Abstract", "Eels do.", "Methods", "Funding"]
    >>> kept = bytearray((1, 0, 1, 1, 1, 1))
    >>> keep_authors(texts, kept, 0)
    >>> list(kept)
    [1, 1, 1, 1, 1, 1]
    """
    below = [place for place in range(title + 1, min(len(texts), title + 1 + MOST_BELOW)) if not kept[place]]
    named = [place for place in below if NAMES_RE.fullmatch(texts[place])]
    if named:
        kept[named[0]] = len({texts[place] for place in find_named(texts, "PAPER_TITLES")}) >= FEWEST_TITLES


NAME: Final = r"[^\W\d_a-zß-öø-ÿ][\w'’.-]*(?: [\w'’.-]+){1,3}[*†‡]*"
NAMES_RE: Final = re.compile(rf"{NAME}(?:[,;] {NAME})+(?:,? (?:&|\w{{1,4}}) {NAME})?|{NAME} (?:&|\w{{1,4}}) {NAME}")
"""Names in a row, each with the number or mark of a note; a number is part of the word, so that it reads in one way."""

MOST_BELOW: Final = 3
"""Lines below the title in which they are looked for."""
