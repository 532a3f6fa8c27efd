"""The parts of a page between the lines that its site has on half of its pages: what of them is the author's whole.

Decides what stays of what the page model would take there: it knows prose, and takes lists, tables and code for menus;
that they are on no other page says whose they are. So are teasers and comments, which no other page has either.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import compress
from typing import Final

MAIN_SHARE: Final = 0.95
"""Share of all that varies from which on a part is the author's, whatever the page model says. With .8, bylines, tags
and authors' notes stay on pages of news: F1 is .001 to .003 lower."""

FEWEST_FOR_MAIN: Final = 5
"""Pages of a site from which on that is so, and gaps inside the author's text are filled: on fewer, teasers vary no
less than the text does."""

AUTHORS_SHARE: Final = 0.95
"""Share of all that varies that the page model keeps, from which on what varies is the author's: so it is in manuals,
while news have teasers and comments. Chosen on manuals, where .9 to .95 make no difference, and on generated pages of
news with 4 to 19 siblings, whose F1 in inscriptis' text is .002 to .006 lower with .9, and .05 lower without a limit;
pages of goods with nine siblings lose 130 words more per 10,000 than with .9."""

OWN_SHARE: Final = 0.3
"""Share of a part that the model keeps in such a page, from which on the part stays whole; without such parts manuals
lose 1.3 times as many words."""

GAP_SHARE: Final = 0.5
"""Share of a part that the model keeps in any page, from which on nothing between lines that stay goes; .3 and .6 make
no difference on manuals."""


PART_RE: Final = re.compile(b"\0+")
OPPOSITE: Final = bytes.maketrans(b"\0\1", b"\1\0")


def find_own_parts(texts: Sequence[str], certain: bytes, gone: bytes | bytearray, pages: int) -> list[range]:
    r"""Return the runs of places that are the author's whole, between the places of certain lines.

    *certain* has a 1 for each certain line and 0 for the others, *gone* for those that the page model would take, and
    *pages* is how many of the site's pages were compared.

    >>> texts = ["Menu", "The heron waits at the weir.", "weir | 3", "mill | 4", "It flies at dusk.", "Imprint"]
    >>> find_own_parts(texts, b"\1\0\0\0\0\1", b"\1\0\1\1\0\1", pages=9)
    [range(1, 5)]
    """
    parts = [match.span() for match in PART_RE.finditer(certain)]
    widths = list(map(len, texts))
    stays = gone.translate(OPPOSITE)
    sizes = [sum(widths[start:stop]) for start, stop in parts]
    kept = [sum(compress(widths[start:stop], stays[start:stop])) for start, stop in parts]
    total = sum(sizes)
    is_authors = sum(kept) >= AUTHORS_SHARE * total
    own = []
    for (start, stop), size, stay in zip(parts, sizes, kept, strict=True):
        is_main = pages >= FEWEST_FOR_MAIN and size >= MAIN_SHARE * total
        if is_main or (is_authors and stay >= OWN_SHARE * size):
            own.append(range(start, stop))
        elif pages >= FEWEST_FOR_MAIN and stay and stay >= GAP_SHARE * size:
            own.append(range(stays.index(1, start), stays.rindex(1, start, stop) + 1))
    return own
