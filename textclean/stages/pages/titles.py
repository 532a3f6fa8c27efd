"""The title above an article, known by its words, which come again in the text below it.

Decides about one line; it stays even where a menu, a share row or a byline stands between it and the text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress, islice
from typing import Final

from textclean.kernel import count_returns
from textclean.rules import UNSPACED_RE
from textclean.stages.pages.cues import WORD_RE
from textclean.stages.pages.looks import LABELED, PLAIN, SETS, STAMPED

LINES_ABOVE: Final = 30
"""Lines above the first that stays in which the title is looked for."""

READ: Final = 4000
"""Characters of the text in which its words are looked for."""

SHORTEST: Final = 4
"""Letters of a word that says something; shorter ones come again anywhere."""

FEWEST: Final = 2
"""Words of a title that come again at least."""

SHARE: Final = 0.3
"""Share of its words that come again, more than which is needed."""

NEAR: Final = 10
"""Lines above the first that stays up to which that is enough."""

SHARE_AFAR: Final = 0.69
"""The same farther up, where menus are: of the lines that it stops on English pages one in four is in the page's
own title."""

STEM: Final = 5
"""Letters at the head of a word that must be the same: languages change its end."""

FEWEST_WORDS: Final = 4
"""Words of a title at least where none of them comes again; bylines and section names have fewer."""

LINES_BELOW: Final = 60
"""Lines that stay in which a title's words are looked for."""

ENDS: Final = ".:;,…。"
"""Marks at the end of a line that is no title."""

ITEMS: Final = ("* ", "+ ", "- ", "• ")
"""What begins an item of a menu: of 214 such lines that were kept as titles on WCXB's pages 6 are the author's."""

SHORTEST_TITLE: Final = FEWEST * (SHORTEST + 1) + 1
"""Characters of a title at least, of which some words come again beside another."""

LONGEST: Final = 200
"""Characters of a title at most."""


def find_title(texts: Sequence[str], kinds: Sequence[int], kept: Sequence[int]) -> int | None:
    """Return the place of the line above the first that stays which reads like its title; None where none does.

    >>> lines = ["Home", "The herons of Oldhaven return", "Share", "Two herons came to Oldhaven, and return at dusk."]
    >>> find_title(lines, [PLAIN] * 4, [0, 0, 0, 1])
    1

    Of several, the one of which the largest share comes again in the text, then the nearest: a page's own title often
    ends in the site's name. Where the words of none do, the line right above, if it has four words and no label and the
    first that stays is no title itself. None where a line at the head of what stays says the same.
    """
    first = kept.index(True)
    body = "\n".join(islice(compress(texts[first:], kept[first:]), LINES_BELOW))[:READ].lower()
    places = [
        place
        for place in range(first - 1, max(-1, first - 1 - LINES_ABOVE), -1)
        if len(texts[place]) <= LONGEST and texts[place][-1] not in ENDS and not LABELED <= kinds[place] < STAMPED
        if not texts[place].startswith(ITEMS)
    ]
    best, title = SHARE, None
    for place, share in zip(places, _measure_returns([texts[place].lower() for place in places], body), strict=True):
        if share > max(best, SHARE if first - place <= NEAR else SHARE_AFAR):
            best, title = share, place
    is_bare = first > 0 and not _reads_like_one(texts[first], kinds[first])
    if title is None and is_bare and _reads_like_one(texts[first - 1], kinds[first - 1]):
        title = first - 1
    return None if title is None or _says_the_same(texts[title], texts[first]) else title


def _reads_like_one(text: str, kind: int) -> bool:
    """Tell whether a line has the words of a title and none of a label or a sentence."""
    is_plain = kind >= PLAIN and text[-1] not in ENDS and len(text) <= LONGEST
    return is_plain and (text.count(" ") + 1 >= FEWEST_WORDS or UNSPACED_RE.search(text) is not None)


def _measure_returns(titles: Sequence[str], body: str) -> Iterator[float]:
    """Yield the share of each title's words, or of its pairs of characters in a script without spaces, in the text."""
    columns = count_returns(titles, body, SETS, STEM, SHORTEST) if titles else ((), (), ())
    for title, words, said, found in zip(titles, *columns, strict=True):
        if not title.isascii() and UNSPACED_RE.search(title):
            yield _measure_pairs(title, body)
        elif len(title) < SHORTEST_TITLE or said < FEWEST or words <= FEWEST:  # as most lines of menus
            yield 0.0
        else:
            yield found / said if found >= FEWEST else 0.0


def _measure_pairs(title: str, body: str) -> float:
    """Return the share of a title's pairs of characters of a script without spaces that stand in the text."""
    spots = range(len(title) - 1)
    pairs = [title[i : i + 2] for i in spots if UNSPACED_RE.match(title[i]) and UNSPACED_RE.match(title[i + 1])]
    found = sum(pair in body for pair in pairs)
    return found / len(pairs) if found >= 2 * FEWEST else 0.0


def _says_the_same(title: str, head: str) -> bool:
    """Tell whether the first line that stays is the title already."""
    ours, theirs = set(WORD_RE.findall(title.lower())), set(WORD_RE.findall(head.lower()))
    return 2 * len(ours & theirs) > len(ours | theirs)
