"""Which pages of a site hold the same article, and on how many different ones a line stands.

Decides when two pages count as one: a wire story that a portal has four times would else be its furniture.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Final

from textclean.corpus.hashes import FLAGS, HALF, PROSE_BIT, RECURS_BIT
from textclean.corpus.known import KnownLines, count_pages

SAME_ARTICLE: Final = 0.5
"""Share of the prose lines of either of two pages that stand in the other, from which on both hold one article. Chosen
on 1 to 3 copies planted among 2 to 16 pages."""

SHARE_OF_LONGER: Final = 0.2
"""Share of the prose lines of the longer page that they are at least: a manual on one page holds all its chapters."""

FEWEST_SHARED: Final = 2
"""Such lines at least where the site has `FEW_PAGES` or more: a notice in the footer makes no article."""

FEW_PAGES: Final = 5
"""Pages from which on prose that stands on half of them is nobody's article."""

RECURRING_SHARE: Final = 0.1
"""Share of the pages with a line on which it recurs, from which on it is a building block; with .5, manuals of other
publishers lose 1.8 times as many words."""


def count_lines(site: str, pages: Sequence[array[int]]) -> KnownLines:
    """Return on how many of a site's different articles' pages each line stands that is evidence there."""
    articles: dict[int, set[int]] = {}
    recurring: dict[int, set[int]] = {}
    for number, lines in zip(number_articles(pages), pages, strict=True):
        articles.setdefault(number, set()).update(line & ~FLAGS for line in lines)
        recurring.setdefault(number, set()).update(line & ~FLAGS for line in lines if line & RECURS_BIT)
    counts = Counter(chain.from_iterable(articles.values()))
    least, least_certain = count_pages(site, len(articles))
    known = dict.fromkeys((line for line, count in counts.items() if count >= least), 0)
    for place, article in enumerate(articles.values()):
        for line in article & known.keys():
            known[line] |= 1 << place
    often = Counter(chain.from_iterable(recurring.values()))
    blocks = {line for line, count in often.items() if count >= RECURRING_SHARE * counts[line]}
    certain = [line for line in known if counts[line] >= least_certain]
    standing = {line >> HALF: known[line] for line in sorted(known)}
    return KnownLines(site, len(articles), standing, _halve(certain), _halve(blocks & known.keys()))


def _halve(lines: Iterable[int]) -> frozenset[int]:
    """Return the checksums of lines, the upper halves of their hashes."""
    return frozenset(line >> HALF for line in lines)


def number_articles(pages: Sequence[array[int]]) -> list[int]:
    """Number the pages so that those that hold one article have one number."""
    counts = Counter(line for page in pages for line in page if line & PROSE_BIT)
    usual, least = (max(3.0, len(pages) / 2), FEWEST_SHARED) if len(pages) >= FEW_PAGES else (len(pages) + 1, 1)
    prose = [[line for line in page if line & PROSE_BIT and counts[line] < usual] for page in pages]
    numbers = list(range(len(pages)))
    holders: dict[int, list[int]] = {}
    for number, own in enumerate(prose):
        shared = Counter(holder for line in own for holder in holders.get(line, ()))
        for holder, count in sorted(shared.items()):
            shorter, longer = sorted((len(own), len(prose[holder])))
            if count >= max(least, SAME_ARTICLE * shorter, SHARE_OF_LONGER * longer):
                numbers[number] = numbers[holder]
                break
        for line in own:
            holders.setdefault(line, []).append(number)
    return numbers
