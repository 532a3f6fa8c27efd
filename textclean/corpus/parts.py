"""The parts of a page between the lines that its site has on half of its pages: what of them is the author's whole.

Decides what stays of what the page model would take there: it knows prose, and takes lists, tables and code for menus;
that they are on no other page says whose they are. So are teasers and comments, which no other page has either.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import Final

MAIN_SHARE: Final = 0.95
"""Share of all that varies from which on a part is the author's, whatever the page model says. With .8, bylines, tags
and authors' notes stay on pages of news: F1 is .001 to .003 lower."""

FEWEST_FOR_MAIN: Final = 5
"""Pages of a site from which on that is so, and gaps inside the author's text are filled: on fewer, teasers vary no
less than the text does."""

AUTHORS_SHARE: Final = 0.9
"""Share of all that varies that the page model keeps, from which on what varies is the author's: so it is in manuals,
while news have teasers and comments. With .8, F1 of generated pages of news is .012 lower, without a limit .05."""

OWN_SHARE: Final = 0.3
"""Share of a part that the model keeps in such a page, from which on the part stays whole; without such parts manuals
lose 1.3 times as many words."""

GAP_SHARE: Final = 0.5
"""Share of a part that the model keeps in any page, from which on nothing between lines that stay goes; .3 and .6 make
no difference on manuals."""


def find_own_parts(texts: Sequence[str], certain: Sequence[int], gone: Collection[int], pages: int) -> list[range]:
    """Return the runs of places that are the author's whole, between the places of certain lines.

    *gone* holds the places that the page model would take, *pages* is how many of the site's pages were compared.

    >>> texts = ["Menu", "The heron waits at the weir.", "weir | 3", "mill | 4", "It flies at dusk.", "Imprint"]
    >>> find_own_parts(texts, [0, 5], {0, 2, 3, 5}, pages=9)
    [range(1, 5)]
    """
    parts = [range(one + 1, two) for one, two in pairwise([-1, *certain, len(texts)]) if two > one + 1]
    stays = [[place for place in part if place not in gone] for part in parts]
    sizes = [sum(map(len, texts[part.start : part.stop])) for part in parts]
    kept = [sum(len(texts[place]) for place in places) for places in stays]
    is_authors = sum(kept) >= AUTHORS_SHARE * sum(sizes)
    own = []
    for part, places, size, stay in zip(parts, stays, sizes, kept, strict=True):
        is_main = pages >= FEWEST_FOR_MAIN and size >= MAIN_SHARE * sum(sizes)
        if is_main or (is_authors and stay >= OWN_SHARE * size):
            own.append(part)
        elif pages >= FEWEST_FOR_MAIN and places and stay >= GAP_SHARE * size:
            own.append(range(places[0], places[-1] + 1))
    return own
