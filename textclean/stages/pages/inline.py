"""Words inside a sentence that a renderer put on lines of their own: names of keys, of files, of commands.

Lets such lines stay between what stays, and takes none. Lines that begin in small letters are joined before a page is
judged (`join_fragments`); what is left are those in capitals, and those around them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from textclean.stages.pages.edges import find_edges
from textclean.text.paragraphs import CONTINUED_BY, ENDED_BY
from textclean.text.prose import begins_small


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
