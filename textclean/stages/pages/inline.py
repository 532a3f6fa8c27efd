"""Words of a sentence that a renderer put on lines of their own: names of keys, of files, of commands, of places.

Lets such lines stay between what stays, and takes none. Lines that begin in small letters are joined before a page is
judged (`join_fragments`); what is left are those in capitals, and those around them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from textclean.stages.pages.edges import find_edges, is_label
from textclean.stages.pages.scores import Scores
from textclean.text.paragraphs import CONTINUED_BY, ENDED_BY
from textclean.text.prose import MEDIUM, begins_small


def keep_inside_sentences(texts: Sequence[str], kept: bytearray) -> None:
    """Let a few short lines stay that stand in the middle of a sentence of which both sides stay.

    >>> kept = bytearray((1, 0, 1))
    >>> keep_inside_sentences(["This key is often called by its name,", "Delete", ", or by a sign."], kept)
    >>> list(kept)
    [1, 1, 1]
    """
    for last, place in list(find_edges(kept, 1)):
        end = kept.find(1, place)
        if not place < end <= place + MOST_INSIDE or len(texts[last]) < SHORTEST_OPEN:
            continue
        is_open = texts[last].rstrip(CLOSERS)[-1:] not in ENDED_BY
        if is_open and goes_on(texts[end]) and all(len(text) <= LONGEST_INSIDE for text in texts[place:end]):
            kept[place:end] = b"\1" * (end - place)


def goes_on(text: str) -> bool:
    """Tell whether a line goes on with a sentence: it begins with a small letter, or with a mark that none begins with.

    >>> goes_on("or the other one"), goes_on(", sometimes"), goes_on("(see below)"), goes_on("The other one")
    (True, True, True, False)
    """
    return begins_small(text) or text[0] in CONTINUED_BY or text[0] == "("


CLOSERS: Final = "\"'”’»"

MOST_INSIDE: Final = 3
LONGEST_INSIDE: Final = 40
SHORTEST_OPEN: Final = 25
"""Such lines at most, characters of each at most, and of the line before them at least; by eye."""


def keep_beginnings(texts: Sequence[str], scores: Scores, kept: bytearray) -> None:
    """Let the words stay with which a paragraph begins that goes on with a mark below: a dateline in bold.

    >>> columns = {"kind": [99] * 2, "width": [20, 61], "prose": [0, 3]}
    >>> kept = bytearray((0, 1))
    >>> keep_beginnings(["OLDHAVEN, May 9", "-- Two herons are back."], Scores([90, 900], 500, columns), kept)
    >>> list(kept)
    [1, 1]

    Items of a list, one below the other, go on with nothing.
    """
    columns = scores.columns
    for below, place in list(find_edges(kept, -1)):
        mark = GOING_ON_RE.match(texts[below]) if columns["prose"][below] else None
        if mark and columns["width"][place] < MEDIUM and not is_label(columns["kind"][place]):
            kept[place] = not (below + 1 < len(texts) and texts[below + 1].startswith(mark[0]))


GOING_ON_RE: Final = re.compile(r"(?:--?|[—–/(])\s?(?=\S)")
"""With what a paragraph goes on that began on the line above. Of 27 lines that stay for it on the bench's pages 21 are
their authors'; most others are dates above a post."""
