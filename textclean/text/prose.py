"""Whether a line reads like prose, and how wide it is in any script.

Decides about one line; what it is on its page is for the stages to say.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from textclean.rules import UNSPACED

CLOSERS: Final = "\"'”’»)]』」》】"
TERMINAL: Final = ".!?。！？؟۔।։"

SHORT, MEDIUM, LONG = 25, 60, 110
"""Widths in characters that part labels, lines and prose; by eye, on the bench's pages."""

UNSPACED_WIDTH: Final = 2.5
"""Characters of a spaced script that one of an unspaced script stands for, by the length of translations."""

ENOUGH_OF_SCRIPT: Final = 1000
"""Characters, evenly spread over a text, that show its script."""


def begins_small(text: str) -> bool:
    """Tell whether a text begins in a small letter, in a script whose sentences begin in a capital.

    >>> begins_small("heron"), begins_small("Heron"), begins_small("წყალი"), begins_small("")
    (True, False, False, False)
    """
    first = text[:1]
    return first.islower() and first.title() != first


def width_factor(text: str) -> float:
    """Return what a character counts: 1, or more where the text is mostly in a script without spaces."""
    if text.isascii():
        return 1.0
    some = text[:: 1 + len(text) // ENOUGH_OF_SCRIPT]
    return UNSPACED_WIDTH if 4 * UNSPACED.count(some) > len(some) else 1.0


def measure_prose(text: str, width: float) -> float:
    """Return the width of a line that reads like prose, else 0.

    Such a line ends like a sentence, or is long and punctuated; one that is cut short by dots is a teaser.
    """
    if width < MEDIUM:
        return 0.0
    bare = text.rstrip(CLOSERS)
    if bare[-1:] in TERMINAL:
        return 0.0 if bare.endswith("...") else width
    is_punctuated = width >= LONG and ("," in text or ". " in text or "、" in text)
    return width if is_punctuated and bare[-1] != "…" else 0.0


DIGIT_RE: Final = re.compile(r"\d")

WIDEST_VERSE: Final = 160
"""Characters that no line of verse or of a song has."""

SHARE_OF_OPEN: Final = 0.6
"""Share of the lines of a song, in which no sentence ends, at least."""

SHARE_OF_NUMBERED: Final = 0.2
"""Share of the lines of a song that hold a number, at most; of a table of results most do."""

FEWEST_OF_VERSE: Final = 8
"""Lines of a song at least."""


def is_verse(texts: Sequence[str]) -> bool:
    """Tell whether a text is verse: narrow lines, in most of which no sentence ends.

    >>> is_verse(["The boat went out on Monday", "the boat went out on Tuesday", "and nobody came home."] * 3)
    True
    """
    if len(texts) < FEWEST_OF_VERSE or any(len(text) > WIDEST_VERSE for text in texts):
        return False
    if sum(DIGIT_RE.search(text) is not None for text in texts) > SHARE_OF_NUMBERED * len(texts):
        return False
    return sum(text.rstrip(CLOSERS)[-1:] not in TERMINAL for text in texts) >= SHARE_OF_OPEN * len(texts)
