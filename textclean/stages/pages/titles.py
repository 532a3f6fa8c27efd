"""The title above an article, known by its words, which come again in the text below it.

Decides about one line; it stays even where a menu, a share row or a byline stands between it and the text.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress, islice
from typing import Final

from textclean.kernel import count_returns
from textclean.rules import UNSPACED_RE
from textclean.stages.pages.cues import WORD_RE
from textclean.stages.pages.looks import LABELED, SETS, STAMPED

LINES_ABOVE: Final = 30
"""Lines above the first that stays in which the title is looked for."""

READ: Final = 4000
"""Characters of the text in which its words are looked for."""

LEAD: Final = 700
"""Characters of its first paragraphs, which say again what the title says."""

SHORTEST: Final = 4
"""Letters of a word that says something; shorter ones come again anywhere."""

FEWEST: Final = 2
"""Words of a title that come again at least."""

STEM: Final = 5
"""Letters at the head of a word that must be the same: languages change its end."""

LINES_BELOW: Final = 60
"""Lines that stay in which a title's words are looked for."""

HEAD: Final = 3
"""Lines at the head of what stays, one of which may be the title already."""

ENDS: Final = ".:;,…。"
"""Marks at the end of a line that is no title."""

ITEMS: Final = ("* ", "+ ", "- ", "• ", "o ")
"""What begins an item of a menu: of 214 such lines that were kept as titles on WCXB's pages 6 are the author's."""

MARKS: Final = "|>»›•·/"
"""What parts the items of a row and of a trail of pages; a title has one at most, before the name of its site."""

SHORTEST_TITLE: Final = FEWEST * (SHORTEST + 1) + 1
"""Characters of a title at least, of which some words come again beside another."""

LONGEST: Final = 200
"""Characters of a title at most."""

AGAIN, AT_ONCE, WORD, TOO_LONG, FARTHER, ROW, ECHO = 2, 2, 25, -20, -25, -75, 500
"""What speaks for a title, in hundredths of log odds: the share of its words that come again in the text, and in its
first paragraphs, in hundredths; each word up to `MOST_WORDS`, and each beyond `TOO_MANY`, where decks and captions are
longer; each time that it stands twice as far above the text; several of `MARKS`; that the page's first line repeats it.

By a logistic regression on 10,243 lines above the texts of 3,551 pages, of whose words some come again. Which of them
are titles was taken from the pages' own, which bs4 renders as their first line. There each doubling of the distance
says -10 and 390 is enough; here thin evidence is enough right above the text, and more is asked beyond a menu."""

MOST_WORDS: Final = 12
TOO_MANY: Final = 14

ENOUGH: Final = 270
"""Evidence from which on a line is the title. On pages held out by site, 2,043 of 3,020 lines that are kept for it are
the pages' own titles (or nearly: a rule of shares had 1,812 of 3,428), and 259 others are the author's."""

SHARE_OF_FIRST: Final = 35
"""Hundredths of the page's first line that repeat the title, at least: the name of the site stands there too."""


def find_title(texts: Sequence[str], kinds: Sequence[int], kept: Sequence[int]) -> int | None:
    """Return the place of the line above the first that stays which reads like its title; None where none does.

    >>> from textclean.stages.pages.looks import PLAIN
    >>> lines = ["Home", "The herons of Oldhaven return", "Share", "Two herons came to Oldhaven, and return at dusk."]
    >>> find_title(lines, [PLAIN] * 4, [0, 0, 0, 1])
    1

    Of several, the one for which most speaks: its words (`weigh_title`), that it stands near the text, and that the
    page's first line repeats it. Left alone are lines more than `LINES_ABOVE` above the text, or longer than `LONGEST`,
    that end with a mark of a sentence, begin like items of a list, or are labels or begin like one; lines of two words,
    and those of which no two long ones come again in the text, nor pairs of characters in a script without spaces; and
    all of them where too little speaks for any (`ENOUGH`), or where one of the first lines that stay says the same.
    """
    first = kept.index(True)
    places = [
        place
        for place in range(first - 1, max(-1, first - 1 - LINES_ABOVE), -1)
        if len(texts[place]) <= LONGEST and texts[place][-1] not in ENDS and not LABELED <= kinds[place] < STAMPED
        if not texts[place].startswith(ITEMS)
    ]
    if not places:
        return None
    stays = list(islice(compress(texts[first:], kept[first:]), LINES_BELOW))
    body = "\n".join(stays)[:READ].lower()
    shares = zip(places, measure_returns([texts[place] for place in places], body), strict=True)
    found = [(place, share) for place, share in shares if share]
    at_once = measure_returns([texts[place] for place, _ in found], body[:LEAD])
    best, title = ENOUGH - 1, None
    for (place, again), soon in zip(found, at_once, strict=True):
        evidence = weigh_title(texts[place], again, soon) + FARTHER * (first - place).bit_length()
        if evidence + ECHO > best and place and _is_repeated(texts[place], texts[0]):
            evidence += ECHO
        if evidence > best:
            best, title = evidence, place
    return None if title is None or _is_said_again(texts[title], stays[:HEAD]) else title


def weigh_title(text: str, again: int, at_once: int) -> int:
    """Return what speaks for a line by itself, given the hundredths of its words that come again in the text.

    >>> weigh_title("The herons return", 100, 50), weigh_title("Herons | News | Home", 100, 50)
    (375, 300)
    """
    marks = sum(map(text.count, MARKS))
    words = len(text) // 2 if UNSPACED_RE.search(text) else text.count(" ") + 1 - marks
    length = WORD * min(MOST_WORDS, words) + TOO_LONG * max(0, words - TOO_MANY)
    return AGAIN * again + AT_ONCE * at_once + length + ROW * (marks > 1)


def measure_returns(titles: Sequence[str], body: str) -> list[int]:
    """Return the hundredths of each title's words that the text has, or of its pairs in a script without spaces."""
    titles = [title.lower() for title in titles]
    columns = count_returns(titles, body, SETS, STEM, SHORTEST) if titles else ((), (), ())
    return [_measure(title, body, *counts) for title, *counts in zip(titles, *columns, strict=True)]


def _measure(title: str, body: str, words: int, said: int, found: int) -> int:
    if not title.isascii() and UNSPACED_RE.search(title):
        return _measure_pairs(title, body)
    if len(title) < SHORTEST_TITLE or said < FEWEST or words <= FEWEST:  # as most lines of menus
        return 0
    return 100 * found // said if found >= FEWEST else 0


def _measure_pairs(title: str, body: str) -> int:
    """Return the hundredths of a title's pairs of characters of a script without spaces that stand in the text."""
    spots = range(len(title) - 1)
    pairs = [title[i : i + 2] for i in spots if UNSPACED_RE.match(title[i]) and UNSPACED_RE.match(title[i + 1])]
    found = sum(pair in body for pair in pairs)
    return 100 * found // len(pairs) if found >= 2 * FEWEST else 0


def _is_repeated(title: str, first: str) -> bool:
    """Tell whether the page's first line, which is its own title in some renderings, holds a line."""
    return 100 * len(title) >= SHARE_OF_FIRST * len(first) and title.lower() in first.lower()


def _is_said_again(title: str, lines: Sequence[str]) -> bool:
    """Tell whether a line that stays is the title already."""
    ours, enough = _split(title), ENOUGH_TO_TELL * len(title)
    for line in lines:
        if 2 * sum(map(line.lower().__contains__, ours)) <= len(ours):  # most lines
            continue
        theirs = _split(line[:enough])
        if len(theirs) > 2 * len(ours):  # it says more than the title
            continue
        if len(line) > enough:
            theirs = _split(line)
        if 2 * len(ours & theirs) > len(ours | theirs):
            return True
    return False


ENOUGH_TO_TELL: Final = 3
"""Times a title's length after which a paragraph has said more words than the title, as a rule."""


def _split(text: str) -> set[str]:
    """Return the words of a line."""
    return set(WORD_RE.findall(text.lower()))
