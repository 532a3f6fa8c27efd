"""What a line of a page shows by itself: its size, its marks, the kind of label it is.

Every line becomes one small integer for each of `OWN`. Decides nothing.
"""

from __future__ import annotations

import re
from typing import Final

from textclean.rules import LABEL_KINDS, LONGEST_LABEL, PREFIX_KINDS, find_prefixes, fold_label, labels
from textclean.stages.pages.programs import is_code
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
    **dict.fromkeys("*+•·●-–—▪□○", 4),
    **dict.fromkeys("([{", 5),
    **dict.fromkeys("|›»/>→←&@#©", 6),
}
BULLET: Final = 4
# "10:45", "2024", "5 min", "3/11/24"; begins with a plain class, so that the search for it is quick.
STAMP_RE: Final = re.compile(
    r"[0-9](?:(?<!\w.)(?:[0-9]?[:.h]\d\d\b|(?<=1)9\d\d\b|(?<=2)0\d\d\b|[0-9]* ?(?:ago|hrs?|min)\b)|[./-]\d{1,2}[./-]\d)"
)
DIGIT_RE: Final = re.compile(r"\d")
MONEY_RE: Final = re.compile(r"[$€£¥₹₽₩]|\b(?:USD|EUR|GBP|CHF|zł|Kč|kr)\b")
NO_DIGITS: Final = dict.fromkeys(map(ord, "0123456789"))

PROSE_UNIT: Final = 20
"""Characters in which prose is counted."""

MOST_PROSE: Final = 63
"""Units of prose that one line counts at most."""

WIDEST: Final = 400
"""Characters from which on a line's width no longer matters."""

TENTHS: Final = 10
"""Shares are counted in tenths."""

SEEN: Final = 12
"""Words at the head of a line whose capitals are counted."""

# kinds of lines, as their neighbours see them
NOTHING: Final = 0
LABELED: Final = 1  # + the kind's place in LABEL_KINDS
PREFIXED: Final = LABELED + len(LABEL_KINDS)
STAMPED: Final = PREFIXED + len(PREFIX_KINDS)
PLAIN: Final = STAMPED + 1  # + 2 * width class (0 to 3) + ends like a sentence
KINDS: Final = PLAIN + 8

OWN: Final = (
    *("width", "words", "end", "start", "kind", "sentences", "commas", "prose", "number", "digits", "capitals"),
    *("money", "question", "parentheses", "quote", "address", "code"),
)
"""The features of a line alone."""


def look_at(text: str, factor: float) -> tuple[int, ...]:
    """Return one integer for each of `OWN`; *factor* is what a character counts (`width_factor`)."""
    size = len(text)
    wide = size * factor
    bare = text.rstrip(CLOSERS)
    end = CUT_SHORT if bare.endswith("...") else END_CLASSES.get(bare[-1], 0) if bare else NO_BODY
    start = START_CLASSES.get(text[0])
    if start is None:
        start = 0 if text[0].isupper() else 1 if text[0].islower() else 7
    number = 0 if wide >= LONG or not DIGIT_RE.search(text) else 2 if STAMP_RE.search(text) else 1
    ends = end == 1 or (end == CUT_SHORT and wide > LONG)
    kind = _kind_of_label(text) if wide < LONG else NOTHING
    if not kind:
        step = 0 if wide < SHORT else 1 if wide < MEDIUM else 2 if wide < LONG else 3
        kind = STAMPED if number == 2 else PLAIN + 2 * step + ends
    sentences, commas = _count_marks(text) if wide >= SHORT else (0, 0)
    prose = min(MOST_PROSE, int(wide / PROSE_UNIT)) if wide >= MEDIUM and measure_prose(text, wide) else 0
    head = text[:LONG].split(" ", SEEN)[:SEEN]
    capitals = TENTHS * sum([word[:1].isupper() for word in head]) // len(head)
    digits = TENTHS * (size - len(text.translate(NO_DIGITS))) // size if number else 0
    return (
        *(min(WIDEST, int(wide)), text.count(" ") + 1, end, start, kind, sentences, commas, prose, number, digits),
        *(capitals, MONEY_RE.search(text) is not None, "?" in text or "？" in text or "؟" in text),
        *(("(" in text) + (")" in text), '"' in text or "“" in text or "„" in text or "«" in text),
        *("@" in text or "www." in text or "http" in text, wide < WIDEST and is_code(text)),
    )


def _count_marks(text: str) -> tuple[int, int]:
    """Count the ends of sentences inside a line, and the commas; 9 at most."""
    sentences, commas = text.count(". "), text.count(",")
    if not text.isascii():
        sentences += text.count("。")
        commas += text.count("、") + text.count("،") + text.count("，")
    return min(9, sentences), min(9, commas)


def _kind_of_label(text: str) -> int:
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
