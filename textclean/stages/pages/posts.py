"""Posts of a thread: what stands between the same short lines, names, dates and buttons, again and again.

Lets sentences stay that the likelihoods alone would take, and takes none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import compress, pairwise
from typing import Final

from textclean.stages.pages.columns import Columns
from textclean.stages.pages.edges import NEVER_KEPT, find_runs, is_sentence
from textclean.stages.pages.scores import Scores
from textclean.text.prose import SHORT

FEWEST_WORDS: Final = 4
"""Words of a sentence in a post: one may be short, and "Nice." says little."""

LIKELY: Final = 50
"""Likelihood of such a sentence, in thousandths, from which on it stays."""

FEWEST: Final = 5
"""Posts that a frame parts, beside the one above it, at least; four pictures of an article have as many buttons."""

SHARE_PARTED: Final = 0.7
OF_FRAME: Final = 0.8
"""How many of the runs of sentences in a thread a line of its frame parts at least, and how many any other line of it
does, to one that parts most of them."""

SHARE_INSIDE: Final = 0.65
SHARE_SAID: Final = 0.4
LONGEST_SHARE: Final = 0.6
"""How much of what a page is likely to say the posts hold at least; how much of them is sentences, or they are
products; how much of these the longest holds at most, or it is an article above comments. By eye, on threads that two
engines made; of those of a third, never read, 13 in 1,000 words stay that went with inscriptis, and none with bs4. On
the bench's forums, in sample, recall rises by 0.006, and F1 moves by less than 0.001. With half of the runs of
sentences parted in place of 0.7, a page of news keeps its teasers."""

NUMBER_RE: Final = re.compile(r"\d\d*")
"""Begins with a plain class, so that it is found quickly."""


def keep_posts(texts: Sequence[str], scores: Scores, kept: bytearray) -> None:
    """Let the sentences of posts stay, where nearly all that a page says stands in them.

    The farther down a thread, the more a post looks like a comment below the ones before it; but there is no article
    outside its posts.
    """
    again = find_again(texts, scores.columns["numerals"])
    if not again:  # most pages
        return
    said = find_said(scores.columns)
    posts = find_posts(again, scores.columns, said)
    if posts and is_thread(scores.columns, scores.likely, said, posts):
        for place in compress(range(posts[0].start, posts[-1].stop), said[posts[0].start :]):
            kept[place] |= scores.likely[place] >= LIKELY


def find_again(texts: Sequence[str], numerals: Sequence[int]) -> dict[str, list[int]]:
    """Return the places of the short lines that come again often enough for a frame; numbers in them do not count.

    >>> find_again(["Reply", "2 likes", "No."] * 2 + ["Reply", "3 likes"] * 4, [0, 1, 0] * 2 + [0, 1] * 4)
    {'Reply': [0, 3, 6, 8, 10, 12], '0 likes': [1, 4, 7, 9, 11, 13]}

    *numerals* are the digits in each line.
    """
    short = [place for place, text in enumerate(texts) if len(text) < SHORT]
    if len(short) <= FEWEST:
        return {}
    folded = list(map(texts.__getitem__, short))
    numbered = list(compress(range(len(short)), map(numerals.__getitem__, short)))
    forms = NUMBER_RE.sub("0", "\n".join([folded[i] for i in numbered])).split("\n")
    for i, form in zip(numbered, forms, strict=False):
        folded[i] = form
    counts = Counter(folded)
    if max(counts.values()) <= FEWEST:  # most pages
        return {}
    often = [line for line, count in counts.items() if count > FEWEST]
    most = sorted(often, key=counts.__getitem__, reverse=True)[:MOST_LINES]
    again: dict[str, list[int]] = {line: [] for line in most if any(map(str.isalpha, line))}
    for place, line in zip(short, folded, strict=True) if again else ():
        if line in again:
            again[line].append(place)
    return again


MOST_LINES: Final = 50
"""Lines that come again and may be of a frame at most: those that come most often."""


def find_said(columns: Columns) -> bytes:
    """Return of each line whether it is prose or a sentence of some words, and no label that nobody says."""
    rows = zip(columns["kind"], columns["prose"], columns["end"], strict=True)
    return bytes(
        [
            (prose > 0 or end == 1) and kind not in NEVER_KEPT and is_sentence(columns, place, FEWEST_WORDS)
            for place, (kind, prose, end) in enumerate(rows)
        ]
    )


def find_posts(again: Mapping[str, Sequence[int]], columns: Columns, said: bytes) -> list[range]:
    """Return the lines of each post, from the sentences above the first frame on to the last frame; none, if no thread.

    A frame is at least two short lines, or one button, that come again between nearly all runs of sentences.
    """
    lines = {line: [place for place in places if not said[place]] for line, places in again.items()}
    parted = {
        line: sum(said.find(1, before, after) >= 0 for before, after in pairwise(places))
        for line, places in lines.items()
        if len(places) > FEWEST
    }
    most = max(parted.values(), default=0)
    frame = [lines[line] for line, number in parted.items() if number >= OF_FRAME * most]
    best = [lines[line] for line, number in parted.items() if number >= most - 1]
    if most < FEWEST or (len(frame) < 2 and columns["kind"][frame[0][0]] not in NEVER_KEPT):
        return []
    last = max(places[-1] for places in best)
    first = find_above(said, max(places[0] for places in best), len(frame))
    runs = sum(1 for _ in find_runs(said[first:last]))
    cuts = [first, *(place for place in max(best, key=len) if first < place < last), last]
    return list(map(range, cuts, cuts[1:])) if most >= SHARE_PARTED * runs else []


def find_above(said: bytes, place: int, lines: int) -> int:
    """Return where the sentences begin that stand above a frame, all of whose lines have come at a place.

    The buttons below an article may be some of those below its comments, but hardly ever all of them.

    >>> find_above(bytes([1, 0, 0, 1, 1, 0, 0]), 6, 2), find_above(bytes([1, 0, 0, 0, 0]), 4, 1)
    (3, 4)
    """
    end = said.rfind(1, max(0, place - LONGEST_FRAME * lines), place) + 1
    return said.rfind(0, 0, end) + 1 if end else place


LONGEST_FRAME: Final = 3
"""Lines of a frame to one of them that comes again, at most: numbers and names stand between the buttons."""


def is_thread(columns: Columns, likely: Sequence[int], said: bytes, posts: Sequence[range]) -> bool:
    """Tell whether nearly all that a page is likely to say stands in its posts, and no one of them says most of it."""
    widths = [width * is_said for width, is_said in zip(columns["width"], said, strict=True)]
    weights = [width * share for width, share in zip(widths, likely, strict=True)]
    sizes = [sum(widths[post.start : post.stop]) for post in posts]
    first, last = posts[0].start, posts[-1].stop
    if max(sizes) > LONGEST_SHARE * sum(sizes) or sum(sizes) < SHARE_SAID * sum(columns["width"][first:last]):
        return False
    return sum(weights[first:last]) >= SHARE_INSIDE * sum(weights)
