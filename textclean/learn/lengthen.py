"""Long pages to learn from, made of shorter ones.

On most pages what stands far down is a footer, a thread or another article, and a model that has seen few manuals
takes the second half of one for that. So pages are made in which the authors' lines of several stand one behind the
other, between the menu and the footer of the first: there, far down is no evidence.
"""

from __future__ import annotations

import random
from array import array
from collections.abc import Sequence
from itertools import compress
from typing import Final, TypeVar

from textclean.learn.renderings import Page
from textclean.stages.pages.columns import Columns

T = TypeVar("T")

MADE: Final = 175
"""Pages that are made of all folds."""

WEIGHT: Final = 0.5
"""Weight of such a page, against one whose main part is known whole."""

LENGTHS: Final = (4000, 8000, 16000)
"""Words of the authors' on such a page at least; of manuals whose second half the model took away: 7,000 to 19,000."""

KINDS: Final = ("article", "documentation")
"""Types of the pages that they are made of."""

SHORTEST: Final = 600
"""Words of the author's on a page that one is made of, at least."""


def make_long_pages(pages: Sequence[Page]) -> list[Page]:
    """Return pages that are made of others of the same fold and renderer, in an order that is always the same."""
    groups: dict[tuple[int, str], list[Page]] = {}
    for page in pages:
        if page.row.get("type") in KINDS and count_wanted(page) >= SHORTEST:
            groups.setdefault((page.fold, page.renderer), []).append(page)
    rng = random.Random(0)
    order = sorted(groups)
    return [make_long_page(groups[order[i % len(order)]], rng) for i in range(MADE if order else 0)]


def make_long_page(pages: Sequence[Page], rng: random.Random) -> Page:
    """Return one of the pages with the authors' lines of others behind its own."""
    frame = rng.choice(pages)
    end = 1 + max(place for place, wanted in enumerate(frame.wanted) if wanted)
    parts = [(frame, [True] * end)]
    words, enough = 0, rng.choice(LENGTHS)
    while words < enough:
        page = rng.choice(pages)
        parts.append((page, [bool(wanted) for wanted in page.wanted]))
        words += count_wanted(page)
    parts.append((frame, [False] * end + [True] * (len(frame.texts) - end)))
    looks: Columns = {
        name: array("q", _join([(page.looks[name], chosen) for page, chosen in parts])) for name in frame.looks
    }
    return frame._replace(
        texts=_join([(page.texts, chosen) for page, chosen in parts]),
        looks=looks,
        copies=array("q", _join([(page.copies, chosen) for page, chosen in parts])),
        linked=_join([(page.linked, chosen) for page, chosen in parts]),
        indents=_join([(page.indents, chosen) for page, chosen in parts]),
        words=_join([(page.words, chosen) for page, chosen in parts]),
        counts=_join([(page.counts, chosen) for page, chosen in parts]),
        wanted=_join([(page.wanted, chosen) for page, chosen in parts]),
        weight=WEIGHT,
    )


def count_wanted(page: Page) -> int:
    """Return how many words of a page are its author's."""
    return sum(compress(page.counts, map(bool, page.wanted)))


def _join(parts: Sequence[tuple[Sequence[T], Sequence[bool]]]) -> list[T]:
    """Return the chosen values of several columns, one behind the other."""
    return [value for column, chosen in parts for value in compress(column, chosen)]
