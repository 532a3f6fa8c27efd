"""Threads of comments below an article: posts of several people, each under a line with its author or its time.

Decides only from the shape of the thread; whether a text is a page that may have one is for `furniture` to say.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from textclean.rules import fold_label, labels, words

HEADER_WIDTH: Final = 110
"""Characters that the line above a post has at most; no header in the bench's comment threads is longer."""

LONGEST_POST: Final = 25
"""Lines from one header to the next at most."""

FEWEST_POSTS: Final = 4
"""Posts that make a thread: fewer may be anything, a schedule or a table of results."""

LEAST_ARTICLE: Final = 150
"""Characters of prose that must stand before a thread: a page without any may be all posts, as a forum's is."""

AROUND_AUTHOR: Final = " :.,()[]-–|»"
"""What stands after the word that a line over somebody's post ends with: "Anna says:", "(3 hours ago)"."""

LONGEST_AGE: Final = 25
"""Characters at the end of a line in which its age stands."""

DIGIT_RE: Final = re.compile(r"\d")
TIME_RE: Final = re.compile(r"\b\d{1,2}[:.]\d\d\b")

# "34 responses to ...", "Kommentare (12)": a thread follows.
COUNT_RE: Final = re.compile(r"\W*\d[\d.,]*\+? +(\w+)")
COUNTED_RE: Final = re.compile(r".*\(\d+\)\W*$")
HEADING_REACH: Final = 8
"""Lines before the first header in which a heading of the thread is looked for."""

LAST_POST: Final = 15
"""Lines after the last header that still are the thread's; learned as the threads' usual end, forms included."""


def find_comment_threads(texts: Sequence[str], places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield start and end, as places in *texts*, of every thread of comments that follows some prose.

    *places*, in order, are those where the line above a post may stand: near prose, in the text of a page.

    >>> article = ["The river rose for nine days, and on the tenth it came over the wall at Mill Lane, "
    ...            "where the council had promised a higher one since the flood before."] * 2
    >>> posts = [text for i in range(4) for text in (f"Reader {i} says:", "It was a very bad week for us "
    ...          "all, and nobody from the council came to see it.")]
    >>> list(find_comment_threads([*article, *posts], range(10)))
    [(2, 10)]

    A text whose stamped lines are not posts, such as a live blog's or a schedule's, has none: a thread needs authors
    who "say", labels such as "Reply" among the posts, or a heading that counts them.
    """
    below = places[bisect_left(places, _find_article_end(texts)) :]  # not the article's own byline
    for run in _runs([i for i in below if len(texts[i]) < HEADER_WIDTH and _is_header(texts[i])]):
        start = max(0, run[0] - 2)
        if len(run) >= FEWEST_POSTS and _has_posts(texts, run) and _is_thread(texts, run):
            yield (start if _is_heading(texts[start]) else run[0]), min(len(texts), run[-1] + LAST_POST)


def _is_header(text: str) -> bool:
    """Tell whether a line ends by naming an author or an age, or holds a time of day."""
    if DIGIT_RE.search(text):
        return TIME_RE.search(text) is not None or _has_author(text)
    return _names_author(text.rstrip(AROUND_AUTHOR))


def _has_author(text: str) -> bool:
    """Tell whether a line ends by saying that somebody writes, or how long ago."""
    bare = text.rstrip(AROUND_AUTHOR)
    return _names_author(bare) or age_re().search(bare[-LONGEST_AGE:]) is not None


@cache
def age_re() -> re.Pattern[str]:
    """Return the pattern of how long ago something was: "vor 3 Stunden", "il y a 2 jours", "3小时前"."""
    before, after = ("|".join(map(re.escape, sorted(words(table)))) for table in ("AGE_WORDS", "AGE_ENDS"))
    return re.compile(rf"\b(?:{before}) \d+ \w+\W*$|\d\s?\w{{1,3}}(?:{after})")


def _names_author(bare: str) -> bool:
    return bare[bare.rfind(" ") + 1 :].lower() in words("AUTHOR_WORDS")


def _runs(places: Sequence[int]) -> Iterator[list[int]]:
    run: list[int] = []
    for place in places:
        if run and place - run[-1] > LONGEST_POST:
            yield run
            run = []
        run.append(place)
    if run:
        yield run


def _find_article_end(texts: Sequence[str]) -> int:
    """Return the place after which enough prose has stood for an article; the number of lines, where it never has."""
    prose = 0
    for i, text in enumerate(texts):
        if len(text) >= 60 and text[-1] in '.!?…。！？"”»':
            prose += len(text)
            if prose > LEAST_ARTICLE:
                return i + 1
    return len(texts)


def _has_posts(texts: Sequence[str], run: Sequence[int]) -> bool:
    """Tell whether there is about a sentence under every other header."""
    return sum(len(text) for text in texts[run[0] : run[-1]] if len(text) >= 60) > 30 * len(run)


def _is_heading(text: str) -> bool:
    return len(text) < 60 and (_label(text) or _counts_posts(text) or COUNTED_RE.match(text) is not None)


def _counts_posts(text: str) -> bool:
    """Tell whether a line begins with a number of comments."""
    match = COUNT_RE.match(text)
    return match is not None and match[1].casefold() in words("COMMENT_WORDS")


def _label(text: str) -> bool:
    return labels().get(fold_label(text)) == "COMMENT"


def _is_thread(texts: Sequence[str], run: Sequence[int]) -> bool:
    if sum(_has_author(texts[i]) for i in run) >= 3:
        return True
    if sum(map(_label, [text for text in texts[run[0] : run[-1] + 3] if len(text) < 60])) >= 3:
        return True
    return any(map(_is_heading, texts[max(0, run[0] - HEADING_REACH) : run[0] + 1]))
