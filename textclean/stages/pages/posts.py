"""Posts of a thread: what stands between the same short lines, names, dates and buttons, again and again.

Lets sentences stay that the likelihoods alone would take, and takes none; and finds the line that heads the thread.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain, compress, pairwise
from typing import Final

from textclean.stages.pages.columns import Columns
from textclean.stages.pages.edges import NEVER_KEPT, find_runs, has_words, is_label, is_sentence
from textclean.stages.pages.looks import PLAIN, STAMPED, kind_of
from textclean.stages.pages.scores import Scores
from textclean.text.prose import MEDIUM, SHORT

FEWEST_WORDS: Final = 3
"""Words of a sentence in a post, and of a heading: one may be short, and "Nice." says little. On the bench's forums F1
is 0.002 higher than with four where bs4 rendered them, and 0.002 than with two in two other renderings."""

LIKELY: Final = 50
"""Likelihood of such a sentence, in thousandths, from which on it stays."""

FEWEST: Final = 5
"""Posts that a frame parts, beside the one above it, at least; four pictures of an article have as many buttons."""

FEW: Final = 2
FEWEST_LINES: Final = 3
"""The same where a frame has so many lines: most threads are short. On the bench's pages one line more stays."""

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


def keep_posts(texts: Sequence[str], scores: Scores, kept: bytearray) -> int | None:
    """Let the sentences of posts stay, where nearly all that a page says stands in them; return what heads them.

    The farther down a thread, the more a post looks like a comment below the ones before it; but there is no article
    outside its posts.
    """
    columns = scores.columns
    again = find_again(texts, columns)
    if len(again) < FEWEST_LINES - 1 and max(map(len, again.values()), default=0) <= FEWEST:  # most pages
        return None
    said = find_said(columns)
    frames = {line: [place for place in places if not said[place]] for line, places in again.items()}
    framed = mark_frames(frames, len(texts))
    posts = find_posts(frames, columns, said)
    if not posts or not is_thread(scores, said, framed, posts):
        return None
    first = posts[0].start
    for place in compress(range(first, find_end(said, posts)), said[first:]):
        kept[place] |= scores.likely[place] >= LIKELY
    return find_heading(columns, framed, said.find(1, first))


def find_again(texts: Sequence[str], columns: Columns) -> dict[str, list[int]]:
    """Return the places of the short lines that come again often enough for a frame; numbers in them do not count.

    >>> columns = {"numerals": [0, 1, 0] * 2 + [0, 1] * 4, "copies": [4, 1, 1] * 2 + [4, 3] * 4}
    >>> find_again(["Reply", "2 likes", "No."] * 2 + ["Reply", "3 likes"] * 4, columns)
    {'Reply': [0, 3, 6, 8, 10, 12], '0 likes': [1, 4, 7, 9, 11, 13]}
    """
    copied = [place for place, copies in enumerate(columns["copies"]) if copies >= FEW]
    may = sorted({*copied, *compress(range(len(texts)), columns["numerals"])})
    short = [place for place in may if len(texts[place]) < SHORT]
    forms = NUMBER_RE.sub("0", "\n".join([texts[place] for place in short])).split("\n")
    counts = Counter(forms)
    if max(counts.values()) <= FEW:  # many pages
        return {}
    often = [line for line, count in counts.items() if count > FEW]
    most = sorted(often, key=counts.__getitem__, reverse=True)[:MOST_LINES]
    again: dict[str, list[int]] = {line: [] for line in most if any(map(str.isalpha, line))}
    for place, line in zip(short, forms, strict=True) if again else ():
        if line in again:
            again[line].append(place)
    return again


MOST_LINES: Final = 50
"""Lines that come again and may be of a frame at most: those that come most often."""


def find_said(columns: Columns) -> bytes:
    """Return of each line whether it is prose or a sentence of some words, and no label that nobody says."""
    kinds, said = columns["kind"], bytearray(map(bool, columns["prose"]))
    for place, end in enumerate(columns["end"]):
        if end == 1 or said[place]:
            said[place] = kinds[place] not in NEVER_KEPT and is_sentence(columns, place, FEWEST_WORDS)
    return bytes(said)


def mark_frames(frames: Mapping[str, Sequence[int]], number: int) -> bytes:
    """Return of each of a number of lines whether it is one of those that come again.

    >>> list(mark_frames({"Reply": [1, 3]}, 5))
    [0, 1, 0, 1, 0]
    """
    framed = bytearray(number)
    for place in chain.from_iterable(frames.values()):
        framed[place] = 1
    return bytes(framed)


def find_posts(frames: Mapping[str, Sequence[int]], columns: Columns, said: bytes) -> list[range]:
    """Return the lines of each post, from the sentences above the first frame on to the last frame; none, if no thread.

    Most of the lines of a frame come again between nearly all runs of sentences.
    """
    parted = {
        line: sum(said.find(1, before, after) >= 0 for before, after in pairwise(places))
        for line, places in frames.items()
        if len(places) > FEW
    }
    most = max(parted.values(), default=0)
    frame = [frames[line] for line, number in parted.items() if number >= OF_FRAME * most]
    best = [frames[line] for line, number in parted.items() if number >= most - 1]
    if most < FEW or not is_frame(frame, most, columns["kind"]):
        return []
    last = max(places[-1] for places in best)
    first = find_above(said, max(places[0] for places in best), len(frame))
    if most < FEWEST and holds_list(columns["kind"], mark_frames(frames, len(said)), range(first, last)):
        return []
    runs = sum(1 for _ in find_runs(said[first:last])) - (most < FEWEST)  # the last of a few weighs much
    cuts = [first, *(place for place in max(best, key=len) if first < place < last), last]
    return list(map(range, cuts, cuts[1:])) if most >= SHARE_PARTED * runs else []


def is_frame(frame: Sequence[Sequence[int]], most: int, kinds: Sequence[int]) -> bool:
    """Tell whether lines that part posts are enough for a frame, given their places and how many posts they part.

    Of many posts two lines are, or one button; of a few three, one of which may be a date, which changes.

    >>> reply, dated = [2, 5, 8], [PLAIN, STAMPED, PLAIN] * 3
    >>> [is_frame([reply] * lines, 2, kinds) for lines, kinds in ((2, dated), (2, [PLAIN] * 9), (3, [PLAIN] * 9))]
    [True, False, True]
    """
    if most >= FEWEST and (len(frame) > 1 or kinds[frame[0][0]] in NEVER_KEPT):
        return True
    longest = max(frame, key=len)
    dated = [STAMPED in kinds[before:after] for before, after in pairwise(longest)]
    return len(frame) + (sum(dated) >= OF_FRAME * len(dated)) >= FEWEST_LINES


def holds_list(kinds: Sequence[int], framed: bytes, places: range) -> bool:
    """Tell whether a label heads a list of other pages among some lines, and is of no frame: what it heads are others'.

    >>> kinds = [PLAIN, RELATED, PLAIN]
    >>> holds_list(kinds, bytes(3), range(3)), holds_list(kinds, bytes([0, 1, 0]), range(3))
    (True, False)
    """
    return any(kinds[place] == RELATED and not framed[place] for place in places)


RELATED: Final = kind_of("RELATED")


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


def find_end(said: bytes, posts: Sequence[range]) -> int:
    """Return where the last post ends: below the last frame, where that stands above its post as others do.

    It does where no sentences stand above the first frame, and where none stand in what the last one parts.

    >>> said = bytes([0, 1, 0, 1, 0, 1])
    >>> find_end(said, [range(2), range(2, 4)]), find_end(said, [range(1, 2), range(2, 4)])
    (6, 4)
    """
    last, end = posts[-1].start, posts[-1].stop
    if said[posts[0].start] and said.find(1, last, end) >= 0:
        return end
    gaps = sorted(said.find(1, post.start) - post.start for post in posts[1:])
    begin = said.find(1, end)
    return (said + b"\0").find(0, begin) if gaps and 0 <= begin - end <= gaps[len(gaps) // 2] else end


def find_heading(columns: Columns, framed: bytes, place: int) -> int | None:
    """Return the line that heads a thread, given where its first sentence stands; None where that is not plain.

    The widest of some words between the last label above it and the first post, where a date and a line of the frame
    stand too. On the bench's pages two lines stay for it, both the author's.
    """
    kinds, widths = columns["kind"], columns["width"]
    above = range(place - 1, max(0, place - LINES_ABOVE) - 1, -1)
    top = next((i for i in above if is_label(kinds[i]) and not framed[i]), place)
    if STAMPED not in kinds[top:place] or 1 not in framed[top:place]:
        return None
    lines = [i for i in range(top, place) if kinds[i] >= PLAIN and not framed[i] and widths[i] < MEDIUM]
    return max((i for i in lines if has_words(columns, i, FEWEST_WORDS)), key=widths.__getitem__, default=None)


LINES_ABOVE: Final = 12
"""Lines above a thread's first sentence in which its heading is looked for."""


def is_thread(scores: Scores, said: bytes, framed: bytes, posts: Sequence[range]) -> bool:
    """Tell whether nearly all that a page is likely to say stands in its posts, and no one of them says most of it.

    Between their frames and dates stand sentences for the most part.
    """
    columns, inside = scores.columns, range(posts[0].start, posts[-1].stop)
    kinds, widths = columns["kind"], [width * is_said for width, is_said in zip(columns["width"], said, strict=True)]
    weights = [width * share for width, share in zip(widths, scores.likely, strict=True)]
    sizes = [sum(widths[post.start : post.stop]) for post in posts]
    written = sum(columns["width"][i] for i in inside if not framed[i] and kinds[i] != STAMPED)
    if max(sizes) > LONGEST_SHARE * sum(sizes) or sum(sizes) < SHARE_SAID * written:
        return False
    return sum(weights[inside.start : inside.stop]) >= SHARE_INSIDE * sum(weights)
