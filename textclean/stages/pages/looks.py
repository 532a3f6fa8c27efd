"""What a line of a page shows by itself: its size, its marks, the kind of label it is, the words it holds.

Every line becomes one small integer for each group of features. Decides nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import partial
from math import log2, sqrt
from typing import Final, NamedTuple

from textclean.rules import LABEL_KINDS, LONGEST_LABEL, PREFIX_KINDS, find_prefixes, fold_label, labels
from textclean.text.prose import CLOSERS, LONG, MEDIUM, SHORT, TERMINAL, measure_prose

END_CLASSES: Final = {
    **dict.fromkeys(TERMINAL, 1),
    **dict.fromkeys(":：", 2),
    **dict.fromkeys(",;،、", 3),
    **dict.fromkeys("-–—", 4),
    "…": 5,
    **dict.fromkeys("|›»/·•>→+", 6),
    **dict.fromkeys("0123456789%€$", 7),
}
CUT_SHORT: Final = 5
NO_BODY: Final = 8
START_CLASSES: Final = {
    **dict.fromkeys("0123456789", 2),
    **dict.fromkeys("\"'“„«‘「『", 3),
    **dict.fromkeys("*+•·●-–—▪", 4),
    **dict.fromkeys("([{", 5),
    **dict.fromkeys("|›»/>→←&@#©", 6),
}
# "10:45", "2024", "5 min", "3/11/24"; begins with a plain class, so that the search for it is quick.
STAMP_RE: Final = re.compile(
    r"[0-9](?:(?<!\w.)(?:[0-9]?[:.h]\d\d\b|(?<=1)9\d\d\b|(?<=2)0\d\d\b|[0-9]* ?(?:ago|hrs?|min)\b)|[./-]\d{1,2}[./-]\d)"
)
DIGIT_RE: Final = re.compile(r"\d")

WIDEST: Final = 256
SIZES: Final = [max(0, int(2 * log2(1 + width)) - 3) for width in range(WIDEST)]
"""Sizes of lines by their widths: two steps for each doubling."""

PROSE_UNIT: Final = 20
"""Characters in which prose is counted."""

MOST_PROSE: Final = 63
"""Units of prose that one line counts at most."""

# kinds of lines, as their neighbours see them
NOTHING: Final = 0
LABELED: Final = 1  # + the kind's place in LABEL_KINDS
PREFIXED: Final = LABELED + len(LABEL_KINDS)
STAMPED: Final = PREFIXED + len(PREFIX_KINDS)
PLAIN: Final = STAMPED + 1  # + 2 * width class (0 to 3) + ends like a sentence
KINDS: Final = PLAIN + 8
RELATED: Final = LABELED + LABEL_KINDS.index("RELATED")
COMMENT: Final = LABELED + LABEL_KINDS.index("COMMENT")

OWN_GROUPS: Final = {
    "end": 9,
    "start": 8,
    "width and end": 42,
    "kind": KINDS,
    "sentences": 6,
    "commas": 6,
    "copyright": 2,
    "number": 3,
    "copies": 5,
    "parentheses": 3,
}
"""Groups of features of a line alone, and how many values each has."""


class Look(NamedTuple):
    """What a line shows by itself."""

    own: tuple[int, ...]
    """One value for each of `OWN_GROUPS`."""

    kind: int
    """What its neighbours see of it: a label's or prefix's kind, a stamp, or its width and end."""

    width: float
    """Its length in characters, each of an unspaced script counted `UNSPACED_WIDTH` times."""

    prose: int
    """Its width in units of `PROSE_UNIT` characters where it reads like prose, `MOST_PROSE` at most; else 0."""


def look_at_all(texts: Sequence[str], places: Sequence[int], factor: float) -> dict[str, Look]:
    """Look at the lines at these places, once at each distinct text."""
    wanted = {texts[i] for i in places}
    copies = Counter(filter(wanted.__contains__, texts))
    return {text: look_at(text, copies[text], factor) for text in wanted}


def look_at(text: str, copies: int, factor: float) -> Look:
    """Look at one line, which stands *copies* times on its page."""
    width = len(text) * factor
    bare = text.rstrip(CLOSERS)
    end = CUT_SHORT if bare.endswith("...") else END_CLASSES.get(bare[-1], 0) if bare else NO_BODY
    ends = end == 1 or (end == CUT_SHORT and width > LONG)
    start = START_CLASSES.get(text[0])
    if start is None:
        start = 0 if text[0].isupper() else 1 if text[0].islower() else 7
    kind = _label_kind(text) if width < LONG else NOTHING
    number = 0 if width >= LONG or not DIGIT_RE.search(text) else 2 if STAMP_RE.search(text) else 1
    if not kind:
        wide = 0 if width < SHORT else 1 if width < MEDIUM else 2 if width < LONG else 3
        kind = STAMPED if number == 2 else PLAIN + 2 * wide + ends
    sentences, commas = _count_marks(text) if width >= SHORT else (0, 0)
    prose = int(width / PROSE_UNIT) if width >= MEDIUM and measure_prose(text, width) else 0
    size = SIZES[int(width)] if width < WIDEST else SIZES[-1]
    shape = 3 * size + (1 if ends else 2 if end in (2, 3) else 0)
    parentheses = ("(" in text) + (")" in text)
    again = copies - 1 if copies < 5 else 4
    own = (end, start, shape, kind, sentences, commas, int("\u00a9" in text), number, again, parentheses)
    return _make_look((own, kind, width, prose if prose < MOST_PROSE else MOST_PROSE))


_make_look: Final = partial(tuple.__new__, Look)
"""`Look._make` without a call in Python for every line."""


def _count_marks(text: str) -> tuple[int, int]:
    """Count the ends of sentences inside a line, and the commas; 5 at most."""
    sentences, commas = text.count(". "), text.count(",")
    if not text.isascii():
        sentences += text.count("。")
        commas += text.count("、") + text.count("،")
    return sentences if sentences < 5 else 5, commas if commas < 5 else 5


def _label_kind(text: str) -> int:
    label = labels().get(fold_label(text)) if len(text) <= LONGEST_LABEL else None
    if label:
        return LABELED + LABEL_KINDS.index(label)
    found = find_prefixes(text)
    return PREFIXED + PREFIX_KINDS.index(found[0][1]) if found else NOTHING


def kind_of(name: str) -> int:
    """Return the kind of a line that shows a label or prefix of this name.

    >>> name_kind(kind_of("BYLINE"))
    'BYLINE'
    """
    return LABELED + LABEL_KINDS.index(name) if name in LABEL_KINDS else PREFIXED + PREFIX_KINDS.index(name)


def name_kind(kind: int) -> str:
    """Return the name of a label's or prefix's kind, "" for other lines."""
    if LABELED <= kind < PREFIXED:
        return LABEL_KINDS[kind - LABELED]
    return PREFIX_KINDS[kind - PREFIXED] if PREFIXED <= kind < STAMPED else ""


WORDS_UP_TO: Final = 80
"""Characters of a line in which its words are looked for; with 120 the mean F1 is the same, with 60 0.002 lower."""


def find_cue_words(text: str, known: frozenset[str]) -> frozenset[str]:
    """Return which of the known words a line holds, as they stand between spaces."""
    return known.intersection(text[:WORDS_UP_TO].lower().split())


def share_among(words: int) -> float:
    """Return what each of several cue words counts: the more there are, the less one says."""
    return 1.0 / sqrt(words) if words else 0.0
